import type { Said } from '../../foundation/words.ts'
import type { CannotPost } from './yields.ts'

export const cannotPostWords: Readonly<Record<CannotPost, Said>> = {
  'month-not-over': {
    es: 'Ese mes todavía no termina.',
    en: 'That month is not over yet.',
  },
  'rate-unknown': {
    es: 'No hay una tasa de rendimiento de ese año: escríbela primero en los parámetros.',
    en: 'There is no yield rate for that year: write it in the parameters first.',
  },
}
