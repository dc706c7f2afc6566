// A posted form read against a definition: a value or what is off, field by field, and the typed text untouched.
// It never repairs what it reads, and it never looks at a clock or a table: today and the offers are given.
import { readBimester } from '../../foundation/bimester.ts'
import { type ClabeProblem, readClabe } from '../../foundation/clabe.ts'
import { type CurpProblem, readCurp } from '../../foundation/curp.ts'
import { type EmailProblem, readEmail } from '../../foundation/email.ts'
import { plainAmount } from '../../foundation/money.ts'
import { type NssProblem, readNss } from '../../foundation/nss.ts'
import { type PhoneProblem, readPhone } from '../../foundation/phone.ts'
import { type RfcProblem, readRfc } from '../../foundation/rfc.ts'
import { compareDays, type Day, day } from '../../foundation/time.ts'
import { type CannotReadAmount, readTypedAmount } from '../../foundation/typed-amount.ts'
import type { Field, NamedField, Values } from './definition.ts'

export type PlainProblem =
  | 'empty'
  | 'too-long'
  | 'day-shape'
  | 'day-not-past'
  | 'day-not-future'
  | 'not-a-choice'
  | 'not-ticked'
  | CannotReadAmount
/** What is off with one box: our own code, or what the reader of an identifier says. */
export type FieldProblem =
  | { readonly of: 'plain'; readonly code: PlainProblem }
  | { readonly of: 'nss'; readonly problem: NssProblem }
  | { readonly of: 'curp'; readonly problem: CurpProblem }
  | { readonly of: 'rfc'; readonly problem: RfcProblem }
  | { readonly of: 'clabe'; readonly problem: ClabeProblem }
  | { readonly of: 'email'; readonly problem: EmailProblem }
  | { readonly of: 'phone'; readonly problem: PhoneProblem }
export type FormProblems = Readonly<Record<string, FieldProblem>>

/** What a member may pick from, by shape: their loans, their movements. */
export type Offered = { readonly value: string; readonly label: string }
export type Offers = Readonly<Partial<Record<'loan' | 'movement', readonly Offered[]>>>
export type ReadingGround = { readonly today: Day; readonly offers: Offers }

export type FormRead = { readonly values: Values; readonly problems: FormProblems }

const longest = { line: 120, text: 1000 } as const
/** Above every amount that a member can mean: ten million pesos. */
const mostAmount = 1_000_000_000n

type Read = { readonly value: string } | FieldProblem
const plain = (code: PlainProblem): FieldProblem => ({ of: 'plain', code })

function readDay(typed: string, reach: 'past' | 'future' | undefined, today: Day): Read {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return plain('day-shape')
  let read: Day
  try {
    read = day(typed)
  } catch {
    return plain('day-shape')
  }
  if (read.year < 1900 || read.year > 2200) return plain('day-shape')
  if (reach === 'past' && compareDays(read, today) > 0) return plain('day-not-past')
  if (reach === 'future' && compareDays(read, today) <= 0) return plain('day-not-future')
  return { value: read.toString() }
}

function readAmount(typed: string): Read {
  const read = readTypedAmount(typed, mostAmount)
  return read.ok ? { value: plainAmount(read.value) } : plain(read.code)
}

const within = (typed: string, most: number): Read =>
  typed.length > most ? plain('too-long') : { value: typed }
const among = (typed: string, choices: readonly string[]): Read =>
  choices.includes(typed) ? { value: typed } : plain('not-a-choice')

/** One identifier by its own reader, its own words kept. */
function readIdentifier(
  shape: 'nss' | 'curp' | 'rfc' | 'clabe' | 'email' | 'phone',
  typed: string,
): Read {
  switch (shape) {
    case 'nss': {
      const read = readNss(typed)
      return read.ok ? { value: read.value } : { of: 'nss', problem: read }
    }
    case 'curp': {
      const read = readCurp(typed)
      return read.ok ? { value: read.value } : { of: 'curp', problem: read }
    }
    case 'rfc': {
      const read = readRfc(typed)
      return read.ok ? { value: read.value } : { of: 'rfc', problem: read }
    }
    case 'clabe': {
      const read = readClabe(typed)
      return read.ok ? { value: read.value } : { of: 'clabe', problem: read }
    }
    case 'email': {
      const read = readEmail(typed)
      return read.ok ? { value: read.value } : { of: 'email', problem: read }
    }
    case 'phone': {
      const read = readPhone(typed)
      return read.ok ? { value: read.value } : { of: 'phone', problem: read }
    }
  }
}

/** Shapes of which one is picked, and nothing is typed. */
const picked: ReadonlySet<Field['shape']> = new Set(['choice', 'bimester', 'loan', 'movement'])

/** One box. Empty is a value only where the field is optional; then it is `''`. */
export function readField(field: Field, text: string | undefined, ground: ReadingGround): Read {
  const typed = (text ?? '').trim()
  if (field.shape === 'confirm') return typed === 'si' ? { value: 'si' } : plain('not-ticked')
  if (typed === '' && field.optional) return { value: '' }
  if (typed === '') return plain(picked.has(field.shape) ? 'not-a-choice' : 'empty')
  switch (field.shape) {
    case 'line':
    case 'text':
      return within(typed, field.most ?? longest[field.shape])
    case 'day':
      return readDay(typed, field.reach, ground.today)
    case 'amount':
      return readAmount(typed)
    case 'bimester': {
      const read = readBimester(typed)
      return read.ok ? { value: read.value } : plain('not-a-choice')
    }
    case 'choice':
      return among(typed, field.choices)
    case 'loan':
    case 'movement':
      return among(
        typed,
        (ground.offers[field.shape] ?? []).map(({ value }) => value),
      )
    default:
      return readIdentifier(field.shape, typed)
  }
}

/** The fields of one page, or of all of them. Values of boxes that are off are left out. */
export function readForm(
  fields: readonly NamedField[],
  typed: Readonly<Record<string, string | undefined>>,
  ground: ReadingGround,
): FormRead {
  const values: Record<string, string> = {}
  const problems: Record<string, FieldProblem> = {}
  for (const { name, field } of fields) {
    const read = readField(field, typed[name], ground)
    if ('value' in read) values[name] = read.value
    else problems[name] = read
  }
  return { values, problems }
}
