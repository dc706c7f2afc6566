import type { Words } from '../../foundation/words.ts'

/** Acts on the papers that people send. */
export const paperActWords = {
  'paper-received': { es: 'Se recibió un papel', en: 'A paper was received' },
  'paper-discarded': { es: 'Se quitó un papel', en: 'A paper was taken away' },
  'paper-opened': {
    es: 'Alguien de la institución abrió un papel que mandaste',
    en: 'Somebody of the institution opened a paper you sent',
  },
  'paper-refused': {
    es: 'Se borró un papel que traía un virus',
    en: 'A paper that carried a virus was deleted',
  },
} as const satisfies Words
