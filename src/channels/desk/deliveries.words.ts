import type { Words } from '../../foundation/words.ts'

/** Messages that go by text alone have no subject. */
export const textOnlyWords = {
  'desk-code': { es: 'Código para una llamada', en: 'Code for a call' },
  'call-word': { es: 'Su palabra', en: 'Their word' },
} satisfies Words
export type TextOnly = keyof typeof textOnlyWords

export const deliveryWords = {
  queued: { es: 'En camino', en: 'On its way' },
  sent: { es: 'Salió', en: 'Sent' },
  delivered: { es: 'Llegó', en: 'Delivered' },
  bounced: { es: 'Rebotó', en: 'Bounced' },
  failed: { es: 'No salió', en: 'Not sent' },
  dropped: { es: 'No se mandó', en: 'Not sent' },
  mailTo: { es: 'correo a {a}', en: 'e-mail to {a}' },
  smsTo: { es: 'SMS al •• {a}', en: 'text to •• {a}' },
} satisfies Words
