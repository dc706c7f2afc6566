// The guide's security question of step 1: one fact that the registry knows and the identifiers do not
// reveal. Typed where possible; picked from five otherwise. People the registry does not know are asked the
// same kinds of question, chosen by a keyed hash, so that what is asked tells nobody anything.
import { type Mxn, readMxn } from '../../foundation/money.ts'

export type FactKind = 'loan-number' | 'last-amount' | 'last-month' | 'employer' | 'employer-picked'

/** What the registry knows of one person. Empty lists: nothing to ask. */
export type Known = {
  readonly employers: readonly string[]
  /** Of the newest bimester with a contribution: its key (20265 is 2026-B5) and what arrived. */
  readonly last?: {
    readonly bimester: number
    readonly amounts: readonly Mxn[]
    /** Months in which it arrived, as `2026-09`. */
    readonly months: readonly string[]
  }
  readonly loans: readonly string[]
}
export const nothingKnown: Known = { employers: [], loans: [] }

export const mostOffers = 3

/** How many bimesters from `from` to `to`; keys are year × 10 + number. */
const bimestersApart = (from: number, to: number): number =>
  (Math.floor(to / 10) - Math.floor(from / 10)) * 6 + ((to % 10) - (from % 10))

/**
 * The facts to ask, in order: typed ones first, the employer out of five last. The month of the last
 * contribution is asked only when it lies three bimesters back or more: of everybody at work it can be guessed.
 */
export function offersFor(known: Known, bimester: number): readonly FactKind[] {
  const typed: FactKind[] = []
  if (known.loans.length > 0) typed.push('loan-number')
  if (known.last) typed.push('last-amount')
  if (known.last && bimestersApart(known.last.bimester, bimester) >= 3) typed.push('last-month')
  if (known.employers.length > 0) typed.push('employer')
  if (known.employers.length === 0) return typed.slice(0, mostOffers)
  return [...typed.slice(0, mostOffers - 1), 'employer-picked']
}

/** As real people are asked, by how many in a hundred; the rest have no fact at all. */
const decoys: readonly { upTo: number; offers: readonly FactKind[] }[] = [
  { upTo: 55, offers: ['last-amount', 'employer', 'employer-picked'] },
  { upTo: 80, offers: ['loan-number', 'last-amount', 'employer-picked'] },
  { upTo: 90, offers: ['employer', 'employer-picked'] },
  { upTo: 95, offers: ['last-amount', 'last-month', 'employer-picked'] },
]

/** For somebody the registry does not know: the same every time for the same keyed hash. */
export function decoyOffers(draw: Buffer): readonly FactKind[] {
  const percent = draw.readUInt32BE(0) % 100
  return decoys.find((d) => percent < d.upTo)?.offers ?? []
}

/** Up to five employers to pick from, in a stable order drawn by a keyed hash; the true one is among them. */
export function employerChoices(
  truth: string | undefined,
  others: readonly string[],
  draw: Buffer,
): readonly string[] {
  const chosen = [...new Set([...(truth ? [truth] : []), ...others])].slice(0, 5)
  return chosen
    .map((name, i) => ({ name, order: draw.readUInt16BE((i * 2) % (draw.length - 1)) }))
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

const legalForms =
  /\b(S\s*DE\s*R\s*L|S\s*A\s*P\s*I|S\s*A\s*B|S\s*A|S\s*C|A\s*C)(\s*DE\s*C\s*V)?\b|\bDE\s*C\s*V\b/g
const particles = new Set(['DE', 'DEL', 'LA', 'LAS', 'LOS', 'EL', 'Y', 'E', 'THE', 'AND'])

/** The words that tell one employer from another: no accents, legal form or particles. */
export function employerWords(name: string): readonly string[] {
  const plain = name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
  const open = plain.replace(legalForms, ' ').trim() || plain
  const words = open.split(/\s+/).filter((w) => w !== '')
  const main = words.filter((w) => !particles.has(w))
  return main.length > 0 ? main : words
}

/** One letter changed, missing, added or swapped, in words of five letters or more. */
function nearly(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const rest = (text: string, skip: number) => text.slice(start + skip)
  if (rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1))
    return true
  return a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2)
}

/**
 * Whether people would say that it is the same employer: the first word and, where there are more, one more
 * at least; nothing that is not in its name; a slip of one letter is forgiven.
 */
export function sameEmployer(typed: string, employer: string): boolean {
  const [said, truth] = [employerWords(typed), employerWords(employer)]
  if (said.length === 0 || truth.length === 0) return false
  const inTruth = said.filter((word) => truth.some((t) => nearly(word, t)))
  if (inTruth.length !== said.length) return false
  return said.some((w) => nearly(w, truth[0]!)) && inTruth.length >= Math.min(2, truth.length)
}

/** `$1,706.30`, `1706.3` or `1 706` → centavos, and whether centavos were said. */
export function readAmount(text: string): { amount: Mxn; exact: boolean } | undefined {
  const plain = text.slice(0, 40).replace(/[\s$,]|MXN|pesos/gi, '')
  const m = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!m) return undefined
  const amount = readMxn(`${m[1]}.${(m[2] ?? '').padEnd(2, '0')}`)
  return amount === undefined ? undefined : { amount, exact: m[2] !== undefined }
}

function amountMatches(typed: string, truth: readonly Mxn[]): boolean {
  const read = readAmount(typed)
  if (!read) return false
  if (read.exact) return truth.includes(read.amount)
  return truth.some(
    (t) => read.amount === t - (t % 100n) || read.amount === t + 50n - ((t + 50n) % 100n),
  )
}

/** `09/2026`, `2026-09`, `9 2026` → `2026-09`. */
export function readMonth(text: string): string | undefined {
  const m = /^(?:(\d{1,2})[\s/.-]+(\d{4})|(\d{4})[\s/.-]+(\d{1,2}))$/.exec(text.slice(0, 20).trim())
  if (!m) return undefined
  const month = (m[1] ?? m[4])!.padStart(2, '0')
  return month >= '01' && month <= '12' ? `${m[2] ?? m[3]}-${month}` : undefined
}

/** Whether the answer has the shape that the question asks for; what has not costs no try. */
export function isReadable(kind: FactKind, answer: string): boolean {
  const text = answer.trim()
  if (kind === 'loan-number') return /^\d{10}$/.test(text.slice(0, 40).replace(/[\s-]/g, ''))
  if (kind === 'last-amount') return readAmount(text) !== undefined
  if (kind === 'last-month') return readMonth(text) !== undefined
  return text !== '' && text.length <= 200
}

/** Whether the answer is what the registry knows. Of somebody unknown nothing is ever right. */
export function isRight(kind: FactKind, answer: string, known: Known): boolean {
  switch (kind) {
    case 'loan-number':
      return known.loans.includes(answer.replace(/[\s-]/g, ''))
    case 'last-amount':
      return amountMatches(answer, known.last?.amounts ?? [])
    case 'last-month':
      return known.last?.months.includes(readMonth(answer.trim()) ?? '') ?? false
    case 'employer':
      return known.employers.some((e) => sameEmployer(answer, e))
    case 'employer-picked':
      return known.employers.includes(answer)
  }
}
