// «Encuentra mi pago»: what somebody knows of a payment that does not show, read as they typed it. Finding it is for
// the room of bank files; here nothing is guessed, and nothing is told of payments that are not theirs.
import type { Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { readTypedAmount } from '../../foundation/typed-amount.ts'
import type { PaymentSource } from '../payments/payments.ts'

export type PaymentSought = {
  readonly paidOn: Day
  readonly amount: Mxn
  readonly channel: PaymentSource
  /** Tracking key of a transfer, or the last digits of a ticket; empty: they have none. */
  readonly key: string
  readonly note: string
}
export const soughtFields = ['dia', 'cantidad', 'donde', 'rastreo', 'nota'] as const
export type SoughtField = (typeof soughtFields)[number]
export type CannotSeek =
  | 'day-wrong'
  | 'day-to-come'
  | 'day-too-old'
  | 'amount-wrong'
  | 'amount-zero'
  | 'where-missing'
  | 'key-wrong'
  | 'note-long'
export type SoughtProblems = Readonly<Partial<Record<SoughtField, CannotSeek>>>

export const channels: Readonly<Record<string, PaymentSource>> = {
  banco: 'bank',
  tienda: 'shop',
  extranjero: 'abroad',
}
const oldest = { years: 2 }
const most = 100_000_000_00n
const longestNote = 300

function readDay(typed: string, today: Day): Result<Day, CannotSeek> {
  const m = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))$/.exec(typed.trim())
  if (!m) return cannot('day-wrong')
  const [year, month, day] = m[1] ? [m[1], m[2]!, m[3]!] : [m[6]!, m[5]!, m[4]!]
  try {
    const found = Temporal.PlainDate.from(
      { year: +year, month: +month, day: +day },
      { overflow: 'reject' },
    )
    if (compareDays(found, today) > 0) return cannot('day-to-come')
    return compareDays(found, today.subtract(oldest)) < 0 ? cannot('day-too-old') : ok(found)
  } catch {
    return cannot('day-wrong') // a day that no calendar has
  }
}

function readAmount(typed: string): Result<Mxn, CannotSeek> {
  const read = readTypedAmount(typed, most)
  if (!read.ok) return cannot('amount-wrong')
  return read.value === 0n ? cannot('amount-zero') : read
}

/** Letters and digits, as banks give them; forgiven: spaces and hyphens. */
function readKey(typed: string): Result<string, CannotSeek> {
  const key = typed.replace(/[\s-]/g, '').toUpperCase()
  return /^[A-Z0-9]{0,30}$/.test(key) ? ok(key) : cannot('key-wrong')
}

export type SoughtRead =
  | { readonly ok: true; readonly value: PaymentSought }
  | { readonly ok: false; readonly problems: SoughtProblems }

/** Everything that is wrong with the form, in page order. */
export function readSought(
  form: Readonly<Record<string, string | undefined>>,
  today: Day,
): SoughtRead {
  const paidOn = readDay(form.dia ?? '', today)
  const amount = readAmount(form.cantidad ?? '')
  const channel = channels[form.donde ?? '']
  const key = readKey(form.rastreo ?? '')
  const note = (form.nota ?? '').replace(/\s+/g, ' ').trim()
  const long = [...note].length > longestNote
  if (paidOn.ok && amount.ok && channel && key.ok && !long)
    return {
      ok: true,
      value: { paidOn: paidOn.value, amount: amount.value, channel, key: key.value, note },
    }
  return {
    ok: false,
    problems: {
      ...(!paidOn.ok && { dia: paidOn.code }),
      ...(!amount.ok && { cantidad: amount.code }),
      ...(!channel && { donde: 'where-missing' as const }),
      ...(!key.ok && { rastreo: key.code }),
      ...(long && { nota: 'note-long' as const }),
    },
  }
}
