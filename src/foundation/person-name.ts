// Names of people as their papers write them: given names, first surname and, where there is one, a second.
// Comparing forgives accents, case, order, hyphens and ñ; it never forgives a missing or another word.
import { keepInitial } from './masking.ts'
import { type Reading, refused } from './reading.ts'

export type PersonName = {
  readonly givenNames: string
  readonly firstSurname: string
  readonly secondSurname?: string
}
export type NamePart = keyof PersonName
export type PersonNameProblem =
  | { readonly code: 'name-empty'; readonly part: NamePart }
  | { readonly code: 'name-too-long'; readonly part: NamePart; readonly extra: number }
  | {
      readonly code: 'name-character'
      readonly part: NamePart
      readonly position: number
      readonly character: string
    }

/** Characters a part may have. */
export const longestNamePart = 60

const spaces = /[\s\u00a0\u200b-\u200d\ufeff]+/g
const nameCharacter = /^[\p{Script=Latin}\p{M}'’ʼ´`.\-‐/ ]$/u
const hasLetter = /\p{L}/u

/** One part with single spaces and straight apostrophes; what letters it has is left as typed. */
const tidy = (text: string) => text.normalize('NFC').replace(spaces, ' ').trim()

function partProblem(part: NamePart, text: string): PersonNameProblem | undefined {
  const characters = [...text]
  if (characters.length > longestNamePart)
    return { code: 'name-too-long', part, extra: characters.length - longestNamePart }
  const bad = characters.findIndex((c) => !nameCharacter.test(c))
  if (bad < 0) return undefined
  return { code: 'name-character', part, position: bad + 1, character: characters[bad]! }
}

/** What a form or a file says → PersonName. An empty second surname is none. Refuses part by part. */
export function readPersonName(typed: {
  readonly givenNames: string
  readonly firstSurname: string
  readonly secondSurname?: string | undefined
}): Reading<PersonName, PersonNameProblem> {
  const givenNames = tidy(typed.givenNames)
  const firstSurname = tidy(typed.firstSurname)
  const secondSurname = tidy(typed.secondSurname ?? '')
  if (!hasLetter.test(givenNames)) return refused({ code: 'name-empty', part: 'givenNames' })
  if (!hasLetter.test(firstSurname)) return refused({ code: 'name-empty', part: 'firstSurname' })
  const problem =
    partProblem('givenNames', givenNames) ??
    partProblem('firstSurname', firstSurname) ??
    partProblem('secondSurname', secondSurname)
  if (problem) return refused(problem)
  const name = { givenNames, firstSurname }
  return { ok: true, value: hasLetter.test(secondSurname) ? { ...name, secondSurname } : name }
}

/** `Rosa López Medina`. */
export const fullName = (name: PersonName): string =>
  [name.givenNames, name.firstSurname, name.secondSurname].filter(Boolean).join(' ')

/** `R••• L•••• M•••••`: what is shown until somebody has proved who they are. */
export const maskName = (name: PersonName): string =>
  fullName(name).split(' ').map(keepInitial).join(' ')

const marks = /\p{M}+/gu
const joined = /['’ʼ´`.]+/g
const notLetters = /[^\p{L}]+/gu

/** Words without accents, case, apostrophes and dots; hyphens and anything else part words; ñ is n. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(joined, '')
    .replace(marks, '')
    .toUpperCase()
    .split(notLetters)
    .filter(Boolean)

/** The same text for every way of writing the same name: its words, bare and in alphabetical order. */
export const nameKey = (name: PersonName | string): string =>
  wordsOf(typeof name === 'string' ? name : fullName(name))
    .sort()
    .join(' ')

/** Whether both are the same name, in any order of words, accents, case and hyphens aside. */
export const sameName = (a: PersonName | string, b: PersonName | string): boolean =>
  nameKey(a) === nameKey(b)
