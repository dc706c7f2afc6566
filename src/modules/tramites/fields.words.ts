import type { Words } from '../../foundation/words.ts'
import type { PlainProblem } from './form-reading.ts'

/** What stands beside a box that cannot be read, where no identifier has its own words. */
export const problemWords = {
  empty: { es: 'Falta este dato: escríbelo', en: 'This is missing: enter it' },
  'too-long': { es: 'Es muy largo: acórtalo', en: 'It is too long: shorten it' },
  'day-shape': { es: 'Escribe la fecha completa', en: 'Enter the whole date' },
  'day-not-past': { es: 'Esa fecha aún no llega: revísala', en: 'That date is to come: check it' },
  'day-not-future': { es: 'Elige un día después de hoy', en: 'Choose a day after today' },
  'not-a-choice': { es: 'Elige una opción', en: 'Choose one' },
  'not-ticked': { es: 'Marca esta casilla para seguir', en: 'Tick this box to go on' },
  'amount-empty': { es: 'Escribe la cantidad', en: 'Enter the amount' },
  'amount-shape': {
    es: 'Escribe la cantidad con números, como 1220.50',
    en: 'Enter the amount in digits, like 1220.50',
  },
  'amount-too-high': { es: 'Esa cantidad es muy alta: revísala', en: 'That is too high: check it' },
} satisfies Words<PlainProblem>

export const fieldWords = {
  choose: { es: 'Elige una opción', en: 'Choose one' },
  clabe: {
    es: 'La CLABE tiene 18 números y uno no cuadra: cópiala otra vez',
    en: 'A CLABE has 18 digits and one is off: copy it again',
  },
} satisfies Words
