// Whether a payer may pay: names against the lists that the law orders to keep (LFPIORPI; OFAC for dollars). A match
// stops the payment and calls an operator; to the payer and the teller it is one refusal without a reason.
import { bare } from '../../foundation/name-letters.ts'

export type Payer = {
  readonly name?: string
  /** Two letters. */
  readonly country?: string
  readonly state?: string
}
export type Screened = 'clear' | 'match'
/** A local list, or another service that stands in its place. */
export type Screening = (payer: Payer) => Promise<Screened>

const wordsOf = (name: string): readonly string[] =>
  bare(name)
    .replace(/[^A-ZÑ0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word.length > 1)

const fewest = 2
/** One name a line; lines that begin with # and names of a single word say nothing. */
export const readNames = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('#'))
    .map(wordsOf)
    .filter((words) => words.length >= fewest)

/** Every word of a listed name in the payer's, in any order: rather one call too many than one too few. */
export function isListed(names: readonly (readonly string[])[], payer: string): boolean {
  const own = new Set(wordsOf(payer))
  return names.some((words) => words.every((word) => own.has(word)))
}

/** Against a list of our own. Who gives no name is checked by the partner, as its law says. */
export const localScreening =
  (names: readonly (readonly string[])[]): Screening =>
  async ({ name }) =>
    name !== undefined && isListed(names, name) ? 'match' : 'clear'
