import { type FamilyWords, named } from '../kind-words.ts'
import type { home } from './home.ts'

export const homeWords = {
  'mortgage-cancellation': named(
    { es: 'Carta para cancelar la hipoteca', en: 'Letter to cancel the mortgage' },
    {
      es: 'Preparamos la carta que pide el notario.',
      en: 'We prepare the letter that the notary asks for.',
    },
  ),
} satisfies FamilyWords<typeof home>
