// What is done against coyotes, and when an account comes back, as the record and the member's own activity say it.
import type { Words } from '../../foundation/words.ts'

export const coyoteActWords = {
  'cluster-found': {
    es: 'Se notó que varias cuentas comparten algo',
    en: 'Several accounts were found to share something',
  },
  'cluster-opened': {
    es: 'Operación abrió un grupo de cuentas',
    en: 'Operations opened a group of accounts',
  },
  'seen-in-cluster': {
    es: 'Operación vio tu nombre tapado en un grupo de cuentas',
    en: 'Operations saw your masked name in a group of accounts',
  },
  'cluster-marked': {
    es: 'Operación dijo qué es un grupo de cuentas',
    en: 'Operations said what a group of accounts is',
  },
  'cluster-freeze-asked': {
    es: 'Se pidió detener las cuentas de un grupo',
    en: 'Holding the accounts of a group was asked for',
  },
  'cluster-freeze-agreed': {
    es: 'Se detuvieron las cuentas de un grupo',
    en: 'The accounts of a group were held',
  },
  'cluster-freeze-declined': {
    es: 'No se detuvieron las cuentas de un grupo',
    en: 'The accounts of a group were not held',
  },
  'account-return-asked': {
    es: 'Se pidió devolver la cuenta a su dueño',
    en: 'Giving the account back was asked for',
  },
  'account-return-approved': {
    es: 'Dos personas aceptaron devolver la cuenta',
    en: 'Two people agreed to give the account back',
  },
  'account-return-declined': {
    es: 'No se devolvió la cuenta',
    en: 'The account was not given back',
  },
  'account-returned': {
    es: 'La cuenta volvió a su dueño',
    en: 'The account came back to its owner',
  },
  'account-disputed': {
    es: 'Quien tenía la cuenta dijo que es suya',
    en: 'Whoever held the account said it is theirs',
  },
} satisfies Words
