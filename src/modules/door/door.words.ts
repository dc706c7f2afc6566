import type { Words } from '../../foundation/words.ts'

export const doorWords = {
  line: {
    es: 'Por el momento no está disponible: hay mucha gente.',
    en: "Not available right now: it's very busy.",
  },
  busyTitle: { es: 'Espera unos segundos', en: 'Wait a few seconds' },
  busyText: {
    es: 'Esta página prueba sola otra vez. Si ya habías entrado, sigues dentro.',
    en: 'This page tries again by itself. If you were already in, you still are.',
  },
  notSent: {
    es: 'No recibimos lo que mandaste y no se cambió nada. Regresa y mándalo otra vez en unos segundos.',
    en: 'We didn’t get what you sent, and nothing changed. Go back and send it again in a few seconds.',
  },
  again: { es: 'Probar otra vez', en: 'Try again' },
} satisfies Words
