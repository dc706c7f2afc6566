// Who calls: a few questions from facts that name, birth date and identifiers do not reveal, judged as a set.
// What the right answers are, and which of the given ones was right, never leaves this room.
import type { MemberFacts } from '../members/members.ts'
import { readAmount, readMonth, sameEmployer } from '../registration/fact.ts'

export const askKinds = [
  'employer-now',
  'employer-before',
  'job-start',
  'job-end',
  'last-amount',
  'earlier-amount',
  'loan-number',
  'loan-year',
] as const
export type AskKind = (typeof askKinds)[number]
/** `bimester`: the one that is asked about, as a key (20265 is 2026-B5). */
export type Ask = { readonly kind: AskKind; readonly bimester?: number }
export type Outcome = 'right' | 'wrong' | 'forgotten'
export type Answered = Ask & { readonly outcome: Outcome }

/** What one paper or one acquaintance would tell together counts as one source. */
const sourceOf: Readonly<Record<AskKind, 'work' | 'dates' | 'deposits' | 'loan'>> = {
  'employer-now': 'work',
  'employer-before': 'work',
  'job-start': 'dates',
  'job-end': 'dates',
  'last-amount': 'deposits',
  'earlier-amount': 'deposits',
  'loan-number': 'loan',
  'loan-year': 'loan',
}
/** A year can be guessed: it never counts twice, and never alone. */
const guessable: ReadonlySet<AskKind> = new Set(['loan-year'])

export const firstSet = 3
export const mostAsked = 6
/** The second wrong answer ends it. */
export const mostWrong = 1
const enough = 3
const enoughWithPhone = 2

/** How the caller was found: what they gave to be found proves nothing afterwards. */
export type FoundBy = 'nss' | 'curp' | 'loan' | 'phone' | 'folio' | 'name' | 'call-back'

/** Everything that may be asked of a member. Empty: there is nothing that they alone would know. */
export function poolOf(facts: MemberFacts, foundBy: FoundBy): readonly Ask[] {
  const pool: Ask[] = []
  const { employers, contributions, loans } = facts
  const [job] = employers
  if (job) pool.push({ kind: 'employer-now' }, { kind: 'job-start' })
  if (job && employers.some((one) => !sameEmployer(one.employer, job.employer)))
    pool.push({ kind: 'employer-before' })
  if (employers.some((one) => one.endedOn)) pool.push({ kind: 'job-end' })
  const newest = contributions[0]
  if (newest) pool.push({ kind: 'last-amount', bimester: newest.bimester })
  const earlier = contributions.find(
    (one) => one.bimester !== newest?.bimester && one.amount !== newest?.amount,
  )
  if (earlier) pool.push({ kind: 'earlier-amount', bimester: earlier.bimester })
  if (loans.length > 0 && foundBy !== 'loan') pool.push({ kind: 'loan-number' })
  if (loans.length > 0) pool.push({ kind: 'loan-year' })
  return pool
}

/** The pool in the order of asking: by chance, and from another source as long as there is one. */
export function drawn(pool: readonly Ask[], chance: Buffer): readonly Ask[] {
  const shuffled = pool
    .map((ask, i) => ({ ask, order: chance.readUInt16BE((i * 2) % (chance.length - 1)) }))
    .sort((a, b) => a.order - b.order)
    .map(({ ask }) => ask)
  const seen = new Set<string>()
  const first = shuffled.filter(({ kind }) => {
    const fresh = !seen.has(sourceOf[kind]) && !guessable.has(kind)
    if (fresh) seen.add(sourceOf[kind])
    return fresh
  })
  return [...first, ...shuffled.filter((ask) => !first.includes(ask))].slice(0, mostAsked)
}

/** Whether the answer can be read as one to that question; blank is «no me acuerdo» and is readable. */
export function isReadable({ kind }: Ask, answer: string): boolean {
  const text = answer.trim()
  if (text === '') return true
  if (kind === 'loan-number') return /^\d{10}$/.test(text.slice(0, 40).replace(/[\s-]/g, ''))
  if (kind === 'last-amount' || kind === 'earlier-amount') return readAmount(text) !== undefined
  if (kind === 'job-start' || kind === 'job-end') return readMonth(text) !== undefined
  if (kind === 'loan-year') return /^(19|20)\d\d$/.test(text)
  return text.length <= 200
}

const monthNumber = (text: string): number => {
  const [year = '0', month = '0'] = text.split('-')
  return +year * 12 + +month
}
/** People are off by a month when they remember a day long ago. */
const nearMonth = (answer: string, truth: readonly string[]): boolean => {
  const said = readMonth(answer.trim())
  return (
    said !== undefined && truth.some((one) => Math.abs(monthNumber(one) - monthNumber(said)) <= 1)
  )
}
const monthOf = (on: { toString(): string }) => on.toString().slice(0, 7)

/** To the centavo, or in whole pesos when no centavos were said. */
function sameAmount(answer: string, truth: readonly bigint[]): boolean {
  const read = readAmount(answer)
  if (!read) return false
  return truth.some(
    (one) => one === read.amount || (!read.exact && one / 100n === read.amount / 100n),
  )
}

/** Whether that is what the registry knows. */
export function isRight({ kind, bimester }: Ask, answer: string, facts: MemberFacts): boolean {
  const { employers, contributions, loans } = facts
  const newest = employers[0]
  const deposits = contributions.filter((one) => one.bimester === bimester)
  switch (kind) {
    case 'employer-now':
      return newest !== undefined && sameEmployer(answer, newest.employer)
    case 'employer-before':
      return employers.some(
        (one) =>
          newest !== undefined &&
          !sameEmployer(one.employer, newest.employer) &&
          sameEmployer(answer, one.employer),
      )
    case 'job-start':
      return newest !== undefined && nearMonth(answer, [monthOf(newest.startedOn)])
    case 'job-end':
      return nearMonth(
        answer,
        employers.flatMap((one) => (one.endedOn ? [monthOf(one.endedOn)] : [])),
      )
    case 'last-amount':
    case 'earlier-amount':
      return sameAmount(
        answer,
        deposits.map((one) => one.amount),
      )
    case 'loan-number':
      return loans.some((one) => one.loanNumber === answer.replace(/[\s-]/g, ''))
    case 'loan-year':
      return loans.some((one) => `${one.grantedOn.year}` === answer.trim())
  }
}

/** One question with its answer judged. */
export function judged(ask: Ask, answer: string, facts: MemberFacts): Answered {
  if (answer.trim() === '') return { ...ask, outcome: 'forgotten' }
  return { ...ask, outcome: isRight(ask, answer, facts) ? 'right' : 'wrong' }
}

export type Counts = { readonly right: number; readonly wrong: number; readonly forgotten: number }
export const countsOf = (answered: readonly Answered[]): Counts => {
  const of = (outcome: Outcome) => answered.filter((one) => one.outcome === outcome).length
  return { right: of('right'), wrong: of('wrong'), forgotten: of('forgotten') }
}

/** Whether these right answers are enough: two sources at least, what can be guessed counted once. */
function suffices(kinds: readonly AskKind[], phoneProven: boolean): boolean {
  const firm = kinds.filter((kind) => !guessable.has(kind))
  const counted = firm.length + Math.min(1, kinds.length - firm.length)
  const sources = new Set(kinds.map((kind) => sourceOf[kind]))
  return (
    counted >= (phoneProven ? enoughWithPhone : enough) && sources.size >= 2 && firm.length >= 1
  )
}

export type Standing = 'verified' | 'not-verified' | 'more'
/**
 * Where a set stands once answered. `left`: what could still be asked in place of what was forgotten.
 * `phoneProven`: a code was read out that went to a phone proven before.
 */
export function standingOf(
  answered: readonly Answered[],
  left: readonly Ask[],
  phoneProven: boolean,
): Standing {
  const { wrong } = countsOf(answered)
  if (wrong > mostWrong) return 'not-verified'
  const right = answered.filter((one) => one.outcome === 'right').map((one) => one.kind)
  if (suffices(right, phoneProven)) return 'verified'
  const best = [...right, ...left.map((one) => one.kind)]
  return left.length > 0 && suffices(best, phoneProven) ? 'more' : 'not-verified'
}

/** Whether questions alone can verify anybody with this pool; otherwise it takes the phone as well. */
export const isEnough = (pool: readonly Ask[], phone: boolean): boolean =>
  suffices(
    pool.map((one) => one.kind),
    phone,
  )

/** How many to ask next: a first set, then as many as were forgotten, or are missing. */
export const nextAsks = (left: readonly Ask[], answered: readonly Answered[]): readonly Ask[] =>
  left.slice(0, answered.length === 0 ? firstSet : Math.max(1, enough - countsOf(answered).right))
