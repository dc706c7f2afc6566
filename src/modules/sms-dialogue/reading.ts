// What is written in a text, whatever phone or hand wrote it: its words, its numbers, a folio.
// Pure. Nothing here knows who wrote it, and no text is too long or too odd to be read.
import { type Folio, readFolio } from '../../foundation/folio.ts'

export type Reading = {
  /** Upper case, without accents; digits inside a word are read as the letters they stand for. */
  readonly words: readonly string[]
  /** The first number that has the length of an NSS (11), else of a loan number (10). */
  readonly asked?: string
  /** Digits of the longest number that is neither, when it has six or more. */
  readonly oddDigits?: number
  readonly folio?: Folio
  /** Something has the shape of a folio, and its check character is wrong. */
  readonly brokenFolio: boolean
}

const mostLetters = 1_000
const mostWords = 80
const leastDigits = 6

/** ٤ or ४ → its value: the digits of one script stand in a row, and none has more than ten. */
function digitOf(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 128) return character
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return `${code - zero}`
}

/** Upper case, plain Latin letters and digits where a text has others of the same meaning. */
const plain = (text: string): string =>
  text
    .slice(0, mostLetters)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase()

const standsFor: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 3: 'E', 4: 'A', 5: 'S' }

/** SALD0 and CR3DITO are words; 99O123 is a number. */
const untwisted = (text: string): string =>
  text
    .replace(/\b(?=(?:[OIL]*\d){6})[\dOIL]{10,11}\b/g, (number) =>
      number.replaceAll('O', '0').replace(/[IL]/g, '1'),
    )
    .replace(/(?<=[A-Z])[01345](?=[A-Z]|\b)/g, (digit) => standsFor[digit]!)

const run = /\d(?:[\s.\-‐-―−_/·,:;()'’]{0,3}\d)*/g

/** The numbers of a run of digits: the whole of it, or those of its groups that have the right length. */
function* numbersIn(written: string): Generator<string> {
  const whole = written.replace(/\D/g, '')
  yield whole
  if (whole.length === 10 || whole.length === 11) return
  for (const group of written.split(/\s+/)) yield group.replace(/\D/g, '')
}

function askedIn(numbers: readonly string[]): Pick<Reading, 'asked' | 'oddDigits'> {
  const asked =
    numbers.find(({ length }) => length === 11) ?? numbers.find(({ length }) => length === 10)
  if (asked) return { asked }
  const oddDigits = Math.max(0, ...numbers.map(({ length }) => length))
  return oddDigits >= leastDigits ? { oddDigits } : {}
}

const folioForm =
  /(?<![A-Z])([A-Z]{2,4})[\s\-._]{0,3}((?:[\dOIL][\s\-._]{0,3}){12})([2-9A-Z])(?![A-Z\d])/

function folioIn(text: string): Pick<Reading, 'folio' | 'brokenFolio'> {
  const found = folioForm.exec(text)?.[0]
  if (!found) return { brokenFolio: false }
  const folio = readFolio(found.replace(/[._]/g, ''))
  return folio.ok
    ? { folio: folio.value, brokenFolio: false }
    : { brokenFolio: folio.code === 'folio-check' }
}

/** S A L D O, one by one; SALDOOO. */
const tightened = (text: string): string =>
  text
    .replace(/\b[A-Z](?: [A-Z]){3,}\b/g, (letters) => letters.replaceAll(' ', ''))
    .replace(/([A-Z])\1{2,}/g, '$1')

/** Reads any text at all, of which the first 1,000 letters count. */
export function readText(text: string): Reading {
  const letters = plain(text)
  const folio = folioIn(letters)
  const rest = folio.folio || folio.brokenFolio ? letters.replace(folioForm, ' ') : letters
  const clean = untwisted(rest)
  const written = [...clean.matchAll(run)].map(([one]) => one)
  const numbers = written.flatMap((one) => [...numbersIn(one)])
  const words = tightened(clean.replace(/\d+/g, ' ')).match(/[A-Z]+/g) ?? []
  return { words: words.slice(0, mostWords), ...askedIn(numbers), ...folio }
}
