// The words of every kind, by its name, and of what is asked before sending.
import type { Said, Words } from '../../foundation/words.ts'
import type { CheckName, Family } from './definition.ts'
import { attentionWords } from './definitions/attention.words.ts'
import { detailsWords } from './definitions/details.words.ts'
import { familyWords } from './definitions/family.words.ts'
import { homeWords } from './definitions/home.words.ts'
import { loanWords } from './definitions/loan.words.ts'
import { savingsWords } from './definitions/savings.words.ts'
import type { TramiteKind } from './definitions.ts'
import type { KindWords } from './kind-words.ts'

export const kindWords: Readonly<Record<TramiteKind, KindWords>> = {
  ...detailsWords,
  ...savingsWords,
  ...loanWords,
  ...homeWords,
  ...familyWords,
  ...attentionWords,
}

export const familiesWords = {
  details: { es: 'Mis datos', en: 'My details' },
  savings: { es: 'Mi ahorro', en: 'My savings' },
  loan: { es: 'Mi crédito', en: 'My loan' },
  home: { es: 'Mi casa', en: 'My home' },
  family: { es: 'Mi familia', en: 'My family' },
  attention: { es: 'Atención', en: 'Service' },
} satisfies Words<Family>

/** `asks`: what is looked at. `fails`: why it stops, and what to do first. */
export const checkWords = {
  'no-live-loan': {
    asks: { es: 'No tienes un crédito por pagar', en: 'You have no loan to pay' },
    fails: {
      es: 'Todavía tienes un crédito. Termina de pagarlo y vuelve.',
      en: 'You still have a loan. Finish paying it and come back.',
    },
  },
  'live-loan': {
    asks: { es: 'Tienes un crédito', en: 'You have a loan' },
    fails: {
      es: 'Este trámite es para quien tiene un crédito.',
      en: 'This request is for people who have a loan.',
    },
  },
  'loan-paid-off': {
    asks: { es: 'Terminaste de pagar', en: 'You finished paying' },
    fails: {
      es: 'Se pide cuando ya no debes nada de tu crédito.',
      en: 'You ask for it once you owe nothing on your loan.',
    },
  },
  'loan-up-to-date': {
    asks: { es: 'Vas al corriente en tu crédito', en: 'Your loan is up to date' },
    fails: {
      es: 'Tu crédito tiene pagos pendientes. Ponte al corriente o pide un convenio.',
      en: 'Your loan has payments due. Bring it up to date or ask for an agreement.',
    },
  },
  'no-hold-on-money': {
    asks: { es: 'Tu dinero no está detenido', en: 'Your money is not on hold' },
    fails: {
      es: 'Tu dinero está detenido para cuidarlo. Quita el candado y vuelve.',
      en: 'Your money is on hold to protect it. Take the lock off and come back.',
    },
  },
  'no-hold-on-contact': {
    asks: { es: 'Tus datos no están detenidos', en: 'Your details are not on hold' },
    fails: {
      es: 'Tus datos están detenidos para cuidarlos. Quita el candado y vuelve.',
      en: 'Your details are on hold to protect them. Take the lock off and come back.',
    },
  },
  'identifiers-agree': {
    asks: { es: 'Tu NSS, tu CURP y tu RFC coinciden', en: 'Your NSS, CURP and RFC agree' },
    fails: {
      es: 'Tu NSS, tu CURP o tu RFC no coinciden. Pide primero que los corrijan.',
      en: 'Your NSS, CURP or RFC do not agree. Ask to have them corrected first.',
    },
  },
  'rfc-on-file': {
    asks: { es: 'Tenemos tu RFC', en: 'We have your RFC' },
    fails: {
      es: 'No tenemos tu RFC. Pide que lo agreguen.',
      en: 'We do not have your RFC. Ask to have it added.',
    },
  },
  'savings-to-claim': {
    asks: { es: 'Tienes ahorro por cobrar', en: 'You have savings to claim' },
    fails: { es: 'No vemos ahorro por cobrar.', en: 'We see no savings to claim.' },
  },
  'not-asked-already': {
    asks: { es: 'No lo has pedido ya', en: 'You have not asked for it already' },
    fails: {
      es: 'Ya lo pediste. Su folio es {folio}.',
      en: 'You already asked for it. Its reference is {folio}.',
    },
  },
} satisfies Readonly<Record<CheckName, { readonly asks: Said; readonly fails: Said }>>
