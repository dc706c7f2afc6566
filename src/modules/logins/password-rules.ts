// Which passwords are kept: eight characters or more, not on a list of common ones, not the person's own
// data. Letters with digits are advised, never demanded; a long phrase is best; nothing expires.
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as worldwide } from '@zxcvbn-ts/language-common'
import { dictionary as spanish } from '@zxcvbn-ts/language-es-es'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Day } from '../../foundation/time.ts'
import { mexicanWords } from './guessable-words.ts'

export const shortestPassword = 8
export const longestPassword = 128

// Comparing by edit distance can take most of a second; the lists alone take milliseconds. Ranking them takes
// a quarter of one: done for the first password, not at the start.
let ranked: ZxcvbnFactory | undefined
function strength(): ZxcvbnFactory {
  ranked ??= new ZxcvbnFactory({
    dictionary: { ...worldwide, ...spanish, 'words-mx': [...mexicanWords] },
    graphs: adjacencyGraphs,
    useLevenshteinDistance: false,
    maxLength: 64,
  })
  return ranked
}

/** Fewer guesses than this, by the lists that guessers use: too easy. */
const fewestGuesses = 1_000_000

/** What a person's own data are, as far as they are known on that page. */
export type OwnData = {
  readonly names?: readonly string[]
  readonly email?: string | undefined
  readonly identifiers?: readonly (string | undefined)[]
  readonly phones?: readonly (string | undefined)[]
  readonly birthOn?: Day | undefined
}

export type CannotKeepPassword =
  | 'password-missing'
  | 'password-short'
  | 'password-long'
  | 'password-own-data'
  | 'password-common'
/** `missing`: how many characters a short one lacks. */
export type PasswordRefusal = { readonly code: CannotKeepPassword; readonly missing: number }

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function birthTexts(on: Day): string[] {
  const [y, m, d] = [String(on.year), on.month, on.day].map((n) => String(n).padStart(2, '0')) as [
    string,
    string,
    string,
  ]
  const short = y.slice(2)
  const years = [y, short]
  return [y, ...years.flatMap((year) => [d + m + year, m + d + year, year + m + d])]
}

function textsOf(own: OwnData): string[] {
  const email = own.email ?? ''
  const box = email.slice(0, Math.max(0, email.lastIndexOf('@')))
  const names = (own.names ?? []).flatMap((name) => name.split(/[\s-]+/))
  const texts = [
    ...names,
    email,
    box,
    ...box.split(/[._+-]/),
    ...(own.identifiers ?? []),
    ...(own.phones ?? []),
    ...(own.birthOn ? birthTexts(own.birthOn) : []),
  ]
  return [...new Set(texts.map((text) => plain(text ?? '')).filter((text) => text.length >= 3))]
}

/** A piece this long of a longer datum counts; a short datum counts whole. */
const shortestPiece = 5

/** How many characters from `start` on are a datum, or a long enough piece of one. */
function ownAt(text: string, start: number, own: readonly string[]): number {
  let longest = 0
  for (const datum of own) {
    const least = Math.min(datum.length, shortestPiece)
    let length = Math.min(datum.length, text.length - start)
    while (length >= least && !datum.includes(text.slice(start, start + length))) length--
    if (length >= least) longest = Math.max(longest, length)
  }
  return longest
}

/** Whether the password is the person's own data, or more of it is than is not; digits beside it weigh little. */
export function isMostlyOwn(password: string, own: OwnData): boolean {
  const text = plain(password.slice(0, longestPassword))
  const data = textsOf(own)
  let [mine, rest] = [0, '']
  for (let at = 0; at < text.length; ) {
    const length = ownAt(text, at, data)
    mine += length
    if (length === 0) rest += text[at]
    at += length || 1
  }
  return mine > 0 && mine > rest.replace(/\d+/g, '0').length
}

/** A part that is hard to guess makes the whole hard; most are judged by their beginning, in a moment. */
const judgedParts = [16, 64]

/** Whether it is on the lists, or made of so little that it falls in a million guesses. */
export const isCommon = (password: string): boolean =>
  judgedParts.every(
    (length) => strength().check(password.toLowerCase().slice(0, length)).guesses < fewestGuesses,
  )

/** Judges a new password. Spaces, accents and every other character are welcome. */
export function judgedPassword(password: string, own: OwnData): Result<string, CannotKeepPassword> {
  const length = [...password.normalize('NFC')].length
  if (length === 0) return cannot('password-missing')
  if (length < shortestPassword) return cannot('password-short')
  if (length > longestPassword) return cannot('password-long')
  if (isMostlyOwn(password, own)) return cannot('password-own-data')
  if (isCommon(password)) return cannot('password-common')
  return ok(password)
}

/** How many characters a short password lacks. */
export const missingCharacters = (password: string): number =>
  Math.max(0, shortestPassword - [...password.normalize('NFC')].length)
