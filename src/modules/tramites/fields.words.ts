import type { Words } from '../../foundation/words.ts'
import type { PlainProblem } from './form-reading.ts'

/** What stands beside a box that cannot be read, where no identifier has its own words. */
export const problemWords = {
  empty: { es: 'Falta “{campo}”: escríbelo', en: '“{campo}” is missing: enter it' },
  'too-long': { es: '“{campo}” es muy largo: acórtalo', en: '“{campo}” is too long: shorten it' },
  'day-shape': {
    es: 'Escribe la fecha completa en “{campo}”',
    en: 'Enter the whole date in “{campo}”',
  },
  'day-not-past': {
    es: 'La fecha de “{campo}” aún no llega: revísala',
    en: 'The date in “{campo}” is to come: check it',
  },
  'day-not-future': {
    es: 'Elige un día después de hoy en “{campo}”',
    en: 'Choose a day after today in “{campo}”',
  },
  'not-a-choice': { es: 'Elige una opción en “{campo}”', en: 'Choose one in “{campo}”' },
  'not-ticked': { es: 'Marca esta casilla para seguir', en: 'Tick this box to go on' },
  'amount-empty': { es: 'Escribe la cantidad en “{campo}”', en: 'Enter the amount in “{campo}”' },
  'amount-shape': {
    es: 'Escribe “{campo}” con números, como 1220.50',
    en: 'Enter “{campo}” in digits, like 1220.50',
  },
  'amount-too-high': {
    es: 'La cantidad de “{campo}” es muy alta: revísala',
    en: 'The amount in “{campo}” is too high: check it',
  },
} satisfies Words<PlainProblem>

export const fieldWords = {
  noLoan: {
    es: 'No vemos un crédito a tu nombre. Si tienes uno, llama a {linea}',
    en: 'We see no loan in your name. If you have one, call {linea}',
  },
  choose: { es: 'Elige una opción', en: 'Choose one' },
  clabe: {
    es: 'La CLABE tiene 18 números y uno no cuadra: cópiala otra vez',
    en: 'A CLABE has 18 digits and one is off: copy it again',
  },
} satisfies Words
