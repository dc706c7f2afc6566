// What one field of a file may hold: how it is checked, read, written and handed to the database.
// One definition serves the reader, the writer and the manual. A column never repairs what it reads.
import { type Mxn, plainAmount } from '../../foundation/money.ts'
import type { Result } from '../../foundation/result.ts'
import { type Day, day as toDay } from '../../foundation/time.ts'
import * as onBytes from './field-bytes.ts'

export type FieldCode =
  | 'empty'
  | 'too-long'
  | 'starts-like-formula'
  | 'spaces-around'
  | 'not-a-day'
  | 'not-an-amount'
  | 'negative'
  | 'not-a-count'
  | 'too-big'
  | 'not-a-choice'
  | 'not-a-decimal'

/** `C`: the refusals that reading can give. Texts are fields as they came, without the separator. */
export type Column<T, C extends string = string> = {
  /** For the manual, in Spanish: what it means. */
  readonly says: string
  /** For the manual: how it is written. */
  readonly shape: string
  readonly example: string
  readonly optional: boolean
  /** Column type of the staging table. */
  readonly type: 'text' | 'bigint' | 'integer' | 'smallint' | 'date' | 'boolean'
  /** What is wrong with the text; undefined when nothing is. */
  problem(text: string): C | undefined
  /** What deserves a look and is accepted, on the day the file speaks for. */
  warning?(text: string, asOf: Day): C | undefined
  /** The value of a text without problem. */
  read(text: string): T
  write(value: T): string
  /** The text for COPY. */
  staged(text: string): string
  /** The same check and the same text for COPY on bytes, for what comes by the million. */
  readonly bytes?: onBytes.FieldBytes
}

const asIs = (text: string) => text
const escaped = (text: string) => (text.includes('\\') ? text.replaceAll('\\', '\\\\') : text)

/** A column that may be empty: null inside, nothing between the bars in the file. */
export const optional = <T, C extends string>(column: Column<T, C>): Column<T | null, C> => ({
  ...column,
  optional: true,
  problem: (text) => (text === '' ? undefined : column.problem(text)),
  ...(column.warning && {
    warning: (text: string, asOf: Day) => (text === '' ? undefined : column.warning?.(text, asOf)),
  }),
  read: (text) => (text === '' ? null : column.read(text)),
  write: (value) => (value === null ? '' : column.write(value)),
  ...(column.bytes && { bytes: onBytes.optionalBytes(column.bytes) }),
})

const formula = /^[=+\-@]/

/** Free text for people: one line, no bars, not something that a spreadsheet would run. */
export const text = (
  says: string,
  longest: number,
  example: string,
): Column<string, FieldCode> => ({
  says,
  shape: `texto, hasta ${longest} caracteres`,
  example,
  optional: false,
  type: 'text',
  problem(value) {
    if (value === '') return 'empty'
    if (value.length > longest) return 'too-long'
    if (formula.test(value)) return 'starts-like-formula'
    return value.startsWith(' ') || value.endsWith(' ') ? 'spaces-around' : undefined
  },
  read: asIs,
  write: asIs,
  staged: escaped,
  bytes: onBytes.freeText(longest),
})

/** An identifier that the foundation can read: only its canonical writing passes. */
export const identifier = <T extends string, C extends string>(column: {
  says: string
  shape: string
  example: string
  reads: (value: string) => Result<T, C>
  warning?: (value: string, asOf: Day) => C | undefined
  bytes?: onBytes.FieldBytes
}): Column<T, C | 'not-canonical'> => ({
  says: column.says,
  shape: column.shape,
  example: column.example,
  optional: false,
  type: 'text',
  problem(value) {
    const outcome = column.reads(value)
    if (!outcome.ok) return outcome.code
    return outcome.value === value ? undefined : 'not-canonical'
  },
  ...(column.warning && { warning: column.warning }),
  ...(column.bytes && { bytes: column.bytes }),
  read: (value) => value as T,
  write: asIs,
  staged: asIs,
})

const knownDays = new Map<string, boolean>()
const dayShape = /^(?:19|20|21)\d\d-\d\d-\d\d$/

/** Whether the text is a day that exists, 1900 to 2199. The few thousand days of a file are remembered. */
export function isDay(value: string): boolean {
  const known = knownDays.get(value)
  if (known !== undefined) return known
  if (!dayShape.test(value)) return false
  let real = true
  try {
    toDay(value)
  } catch {
    real = false
  }
  if (knownDays.size > 100_000) knownDays.clear()
  knownDays.set(value, real)
  return real
}

const dayBytes = onBytes.remembered(10, [4, 7], isDay)

export const day = (says: string, example: string): Column<Day, FieldCode> => ({
  says,
  shape: 'AAAA-MM-DD',
  example,
  optional: false,
  type: 'date',
  problem: (value) => (isDay(value) ? undefined : 'not-a-day'),
  read: toDay,
  write: (value) => value.toString(),
  staged: asIs,
  bytes: dayBytes,
})

const amountShape = /^-?(?:0|[1-9]\d{0,12})\.\d{2}$/

/** Pesos with two decimals, in whole centavos inside. `signed` admits a minus. */
export const amount = (
  says: string,
  example: string,
  options: { signed?: boolean } = {},
): Column<Mxn, FieldCode> => ({
  says,
  shape: `pesos con dos decimales, sin comas${options.signed ? ', con signo si es negativo' : ''}`,
  example,
  optional: false,
  type: 'bigint',
  problem(value) {
    if (!amountShape.test(value) || value === '-0.00') return 'not-an-amount'
    return !options.signed && value.startsWith('-') ? 'negative' : undefined
  },
  read: (value) => BigInt(value.replace('.', '')) as Mxn,
  write: plainAmount,
  staged: (value) => value.slice(0, -3) + value.slice(-2),
  bytes: onBytes.pointed(13, 2, options.signed === true),
})

/** A decimal with exactly `places` digits after the point, held as a whole number of the smallest unit. */
export const decimal = (
  says: string,
  example: string,
  places: number,
): Column<bigint, FieldCode> => {
  const shape = new RegExp(`^(?:0|[1-9]\\d{0,8})\\.\\d{${places}}$`)
  return {
    says,
    shape: `número con ${places} decimales`,
    example,
    optional: false,
    type: 'bigint',
    problem: (value) => (shape.test(value) ? undefined : 'not-a-decimal'),
    read: (value) => BigInt(value.replace('.', '')),
    write(value) {
      const digits = value.toString().padStart(places + 1, '0')
      return `${digits.slice(0, -places)}.${digits.slice(-places)}`
    },
    staged: (value) => value.replace('.', ''),
    bytes: onBytes.pointed(9, places, false),
  }
}

const countShape = /^(?:0|[1-9]\d{0,8})$/

/** A whole number from `least` to `most`. */
export const count = (
  says: string,
  example: string,
  { least, most }: { least: number; most: number },
): Column<number, FieldCode> => ({
  says,
  shape: `entero de ${least} a ${most}`,
  example,
  optional: false,
  type: 'integer',
  problem(value) {
    if (!countShape.test(value)) return 'not-a-count'
    const n = Number.parseInt(value, 10)
    return n < least || n > most ? 'too-big' : undefined
  },
  read: (value) => Number.parseInt(value, 10),
  write: String,
  staged: asIs,
  bytes: onBytes.counted(least, most),
})

export const choice = <const K extends string>(
  says: string,
  choices: readonly K[],
): Column<K, FieldCode> => ({
  says,
  shape: choices.map((c) => `\`${c}\``).join(', '),
  example: choices[0]!,
  optional: false,
  type: 'text',
  problem: (value) => ((choices as readonly string[]).includes(value) ? undefined : 'not-a-choice'),
  read: (value) => value as K,
  write: asIs,
  staged: asIs,
  bytes: onBytes.oneOf(choices),
})

export const yesNo = (says: string): Column<boolean, FieldCode> => {
  const { bytes: _bytes, ...column } = choice(says, ['S', 'N']) // staged as other letters
  return {
    ...column,
    type: 'boolean',
    read: (value) => value === 'S',
    write: (value) => (value ? 'S' : 'N'),
    staged: (value) => (value === 'S' ? 't' : 'f'),
  }
}
