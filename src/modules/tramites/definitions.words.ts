// The words of every kind, by its name, and of what is asked before sending.
import type { Words } from '../../foundation/words.ts'
import type { Family } from './definition.ts'

import { attentionWords } from './definitions/attention.words.ts'
import { borrowingWords } from './definitions/borrowing.words.ts'
import { detailsWords } from './definitions/details.words.ts'
import { familyWords } from './definitions/family.words.ts'
import { homeWords } from './definitions/home.words.ts'
import { loanWords } from './definitions/loan.words.ts'
import { reliefWords } from './definitions/relief.words.ts'
import { rightsWords } from './definitions/rights.words.ts'
import { savingsWords } from './definitions/savings.words.ts'
import type { TramiteKind } from './definitions.ts'
import type { KindWords } from './kind-words.ts'

export const kindWords: Readonly<Record<TramiteKind, KindWords>> = {
  ...detailsWords,
  ...savingsWords,
  ...loanWords,
  ...reliefWords,
  ...borrowingWords,
  ...homeWords,
  ...familyWords,
  ...attentionWords,
  ...rightsWords,
}

export const familiesWords = {
  details: { es: 'Mis datos', en: 'My details' },
  savings: { es: 'Mi ahorro', en: 'My savings' },
  loan: { es: 'Mi crédito', en: 'My loan' },
  home: { es: 'Mi casa', en: 'My home' },
  family: { es: 'Mi familia', en: 'My family' },
  attention: { es: 'Atención', en: 'Service' },
} satisfies Words<Family>
