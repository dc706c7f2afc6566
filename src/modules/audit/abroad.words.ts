import type { Words } from '../../foundation/words.ts'

/** What was done about payments from abroad. */
export const abroadActWords = {
  'pay-code-made': { es: 'Creaste un código de pago', en: 'You created a payment code' },
  'pay-code-revoked': { es: 'Cancelaste un código de pago', en: 'You cancelled a payment code' },
  'abroad-moved': { es: 'Avanzó un pago del extranjero', en: 'A payment from abroad moved on' },
  'abroad-screened': {
    es: 'Se detuvo un pago del extranjero',
    en: 'A payment from abroad was stopped',
  },
  'partner-moved': { es: 'Cambió un socio del extranjero', en: 'A partner abroad changed' },
} as const satisfies Words
