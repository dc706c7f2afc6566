import type { Said } from '../../foundation/words.ts'
import type { Reason } from './calls.ts'

/** Why an agent did something: what they choose, and what the member reads in their activity. */
export const deskReasonWords: Readonly<Record<Reason, Said>> = {
  'lost-email': { es: 'Llamó porque perdió su correo', en: 'Called about a lost e-mail' },
  'forgot-password': {
    es: 'Llamó porque olvidó su contraseña',
    en: 'Called about a forgotten password',
  },
  'no-message': {
    es: 'Llamó porque no le llega un mensaje',
    en: 'Called about a message that doesn’t arrive',
  },
  'must-wait': { es: 'Llamó porque le pide esperar', en: 'Called about a wait' },
  'new-contact': {
    es: 'Llamó para cambiar cómo lo encontramos',
    en: 'Called to change contact details',
  },
  fraud: { es: 'Llamó porque teme un fraude', en: 'Called about a possible fraud' },
  savings: { es: 'Llamó para preguntar por su ahorro', en: 'Called about savings' },
  loan: { es: 'Llamó para preguntar por su crédito', en: 'Called about a loan' },
  data: { es: 'Llamó porque un dato está mal', en: 'Called about a wrong detail' },
  'follow-up': { es: 'Seguimos un caso suyo', en: 'Followed up a case' },
}
