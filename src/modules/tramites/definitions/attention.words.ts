import { type FamilyWords, named } from '../kind-words.ts'
import type { attention } from './attention.ts'

export const attentionWords = {
  'phone-help': named(
    { es: 'Lo que pedí por teléfono', en: 'What I asked for by phone' },
    {
      es: 'Lo pediste por teléfono y lo estamos viendo.',
      en: 'You asked for it by phone and we are on it.',
    },
  ),
} satisfies FamilyWords<typeof attention>
