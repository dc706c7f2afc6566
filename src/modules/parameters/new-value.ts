// What an operator typed for a new value, and what is wrong with it. Every field is told at once; a value
// without its source, its mark and the reason for writing it is no value.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Day, day } from '../../foundation/time.ts'
import {
  type CannotReadValue,
  type Mark,
  marks,
  type ParameterName,
  readValue,
} from './parameters.ts'

export type Typed = {
  readonly validFrom: string
  readonly value: string
  readonly source: string
  readonly mark: string
  readonly reason: string
}
export type TypedField = keyof Typed
export type CannotRecord =
  | 'day-wrong'
  | CannotReadValue
  | 'source-empty'
  | 'source-too-long'
  | 'mark-empty'
  | 'reason-empty'
  | 'reason-too-long'
  | 'nothing-new' // that day has that value already, with the same source and mark
  | 'nothing-there' // there is no value of that day to take back
export type NewValue = {
  validFrom: Day
  value: bigint
  source: string
  mark: Mark
  reason: string
}

export const longestText = 160
const dayShape = /^(?:19|20|21)\d\d-\d\d-\d\d$/

/** `'2026-02-01'` → a day from 1900 to 2199. */
export function readDay(text: string): Result<Day, 'day-wrong'> {
  const typed = text.trim()
  if (!dayShape.test(typed)) return cannot('day-wrong')
  try {
    return ok(day(typed))
  } catch {
    return cannot('day-wrong')
  }
}

/** The reason of an act, one line of at most 160 characters. */
export function readReason(text: string): Result<string, 'reason-empty' | 'reason-too-long'> {
  const typed = text.trim().replace(/\s+/g, ' ')
  if (typed === '') return cannot('reason-empty')
  return typed.length > longestText ? cannot('reason-too-long') : ok(typed)
}

function readSource(text: string): Result<string, 'source-empty' | 'source-too-long'> {
  const read = readReason(text)
  if (read.ok) return read
  return cannot(read.code === 'reason-empty' ? 'source-empty' : 'source-too-long')
}

const readMark = (text: string): Result<Mark, 'mark-empty'> => {
  const mark = marks.find((one) => one === text)
  return mark ? ok(mark) : cannot('mark-empty')
}

export type NewValueProblems = Partial<Record<TypedField, CannotRecord>>

/** The new value, or what is wrong with each field. */
export function readNewValue(
  name: ParameterName,
  typed: Typed,
): { ok: true; value: NewValue } | { ok: false; problems: NewValueProblems } {
  const validFrom = readDay(typed.validFrom)
  const value = readValue(name, typed.value)
  const source = readSource(typed.source)
  const mark = readMark(typed.mark)
  const reason = readReason(typed.reason)
  if (validFrom.ok && value.ok && source.ok && mark.ok && reason.ok) {
    const [said, why] = [source.value, reason.value]
    const figure = { validFrom: validFrom.value, value: value.value, mark: mark.value }
    return { ok: true, value: { ...figure, source: said, reason: why } }
  }
  const read = { validFrom, value, source, mark, reason }
  const wrong = Object.entries(read).flatMap(([field, one]) => (one.ok ? [] : [[field, one.code]]))
  return { ok: false, problems: Object.fromEntries(wrong) }
}
