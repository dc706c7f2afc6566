import type { FamilyWords } from '../kind-words.ts'
import type { family } from './family.ts'

export const familyWords = {} satisfies FamilyWords<typeof family>
