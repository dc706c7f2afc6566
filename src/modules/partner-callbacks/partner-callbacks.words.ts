import type { Said, Words } from '../../foundation/words.ts'
import type { CannotCallBack, DeliveryState } from './partner-callbacks.ts'

export const deliveryStateWords: Readonly<Record<DeliveryState, Said>> = {
  waiting: { es: 'En espera', en: 'Waiting' },
  delivered: { es: 'Recibido', en: 'Taken' },
  'given-up': { es: 'Sin respuesta: ya no insistimos', en: 'No answer: we gave up' },
}
export const cannotCallBackWords: Readonly<Record<CannotCallBack, Said>> = {
  'not-given-up': {
    es: 'Ese aviso ya se recibió o sigue en espera.',
    en: 'That callback was taken, or still waits.',
  },
}
export const deliveriesWords = {
  callbacks: { es: 'Avisos de sus pagos', en: 'Callbacks about its transfers' },
  noAddress: {
    es: 'La configuración no tiene una dirección de este socio: sus avisos esperan.',
    en: 'The configuration holds no address of this partner: its callbacks wait.',
  },
  noCallbacks: { es: 'No hay avisos todavía.', en: 'There are no callbacks yet.' },
  transfer: { es: 'Pago', en: 'Transfer' },
  change: { es: 'Cambio', en: 'Change' },
  state: { es: 'Entrega', en: 'Delivery' },
  tries: { es: 'Intentos', en: 'Tries' },
  outcome: { es: 'Última respuesta', en: 'Last answer' },
  queued: { es: 'Desde', en: 'Since' },
  next: { es: 'Sigue', en: 'Next' },
  again: { es: 'Mandar otra vez', en: 'Send again' },
  files: { es: 'Archivos del día', en: 'Files of a day' },
  noFiles: { es: 'No ha mandado archivos.', en: 'It has sent no files.' },
  day: { es: 'Día', en: 'Day' },
  received: { es: 'Llegó', en: 'Came' },
  differences: { es: 'Diferencias', en: 'Differences' },
  agrees: { es: 'Coincide', en: 'Agrees' },
} satisfies Words
