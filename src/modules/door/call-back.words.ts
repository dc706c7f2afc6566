import type { Said, Words } from '../../foundation/words.ts'
import type { CannotCallBack } from './call-back.ts'

export const callBackWords: Readonly<Record<CannotCallBack, Said>> = {
  'contact-missing': {
    es: 'Escribe tu celular o tu correo',
    en: 'Enter your mobile or your e-mail',
  },
  'contact-not-read': {
    es: 'Escribe un correo completo, o un celular de 10 números de México, EE. UU. o Canadá',
    en: 'Enter a whole e-mail, or a 10-digit mobile of Mexico, the US or Canada',
  },
  'no-ticket': {
    es: 'No tienes lugar en la fila. Entra al portal para tomar uno.',
    en: 'You have no place in line. Open the site to take one.',
  },
  'asked-before': {
    es: 'Hoy ya nos dejaste a dónde avisarte. Solo se puede una vez.',
    en: 'You already told us today where to tell you. It can be done once.',
  },
  'too-many': {
    es: 'Desde tu red ya pidieron muchos avisos hoy. Deja esta página abierta: avanza sola.',
    en: 'Your network already asked for many notices today. Leave this page open: it moves on by itself.',
  },
  'spent-for-today': {
    es: 'Hoy ya no podemos mandar más avisos por ahí. Deja esta página abierta: avanza sola.',
    en: 'We can’t send more notices that way today. Leave this page open: it moves on by itself.',
  },
}

export const tellPageWords = {
  backToLine: { es: 'Regresar a la fila', en: 'Back to the line' },
} satisfies Words
