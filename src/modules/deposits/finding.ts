// «Encuentra mi pago»: what somebody says of a payment that they made and do not see. It is read with care and
// answered alike whether or not there is such a deposit: nobody learns here of other people's money.
import { centavos, type Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { compareDays, type Day, day } from '../../foundation/time.ts'
import { type CannotReadAmount, readTypedAmount } from '../../foundation/typed-amount.ts'
import { type Channel, channels } from './deposits.ts'

export type Typed = {
  readonly paidOn: string
  readonly amount: string
  readonly channel: string
  readonly ending: string
  readonly note: string
}
export type Told = {
  readonly paidOn: Day
  readonly amount: Mxn
  readonly channel: Channel
  /** The last letters and digits of what the bank or the shop gave, in capitals. */
  readonly ending: string
  readonly note: string
}
export type CannotFind =
  | CannotReadAmount
  | 'amount-zero'
  | 'day-missing'
  | 'day-ahead'
  | 'day-too-old'
  | 'channel-missing'
  | 'ending-too-short'
  | 'ending-too-long'
  | 'note-too-long'
export type FindProblems = Partial<Record<keyof Typed, CannotFind>>

export const shortestEnding = 5
export const longestEnding = 30
export const longestNote = 300
/** How far back somebody may ask; older money is asked for by phone. */
export const yearsBack = 2
/** How many times somebody may ask in a day. */
export const findsADay = 5
/** A deposit shows on the day it was made or up to so many days after. */
export const daysLater = 4

const most = centavos(100_000_000_000n)

function readDay(text: string, today: Day): Result<Day, CannotFind> {
  const shaped = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim())?.[0]
  if (!shaped) return cannot('day-missing')
  try {
    const read = day(shaped)
    if (compareDays(read, today) > 0) return cannot('day-ahead')
    return compareDays(read, today.subtract({ years: yearsBack })) < 0
      ? cannot('day-too-old')
      : ok(read)
  } catch {
    return cannot('day-missing')
  }
}

function readAmount(text: string): Result<Mxn, CannotFind> {
  const read = readTypedAmount(text, most)
  return read.ok && read.value === 0n ? cannot('amount-zero') : read
}

/** Letters and digits in capitals, from the end of any reference as somebody may copy it. */
export const plainEnding = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

function readEnding(text: string): Result<string, CannotFind> {
  const ending = plainEnding(text)
  if (ending.length < shortestEnding) return cannot('ending-too-short')
  return ending.length > longestEnding ? cannot('ending-too-long') : ok(ending)
}

function readNote(text: string): Result<string, CannotFind> {
  const note = text.trim().replace(/\s+/g, ' ')
  return note.length > longestNote ? cannot('note-too-long') : ok(note)
}

const readChannel = (text: string): Result<Channel, CannotFind> => {
  const channel = channels.find((one) => one === text)
  return channel ? ok(channel) : cannot('channel-missing')
}

/** What was typed, or what is wrong with each field. */
export function readTold(
  typed: Typed,
  today: Day,
):
  | { readonly ok: true; readonly told: Told }
  | { readonly ok: false; readonly problems: FindProblems } {
  const read = {
    paidOn: readDay(typed.paidOn, today),
    amount: readAmount(typed.amount),
    channel: readChannel(typed.channel),
    ending: readEnding(typed.ending),
    note: readNote(typed.note),
  }
  const { paidOn, amount, channel, ending, note } = read
  if (paidOn.ok && amount.ok && channel.ok && ending.ok && note.ok)
    return {
      ok: true,
      told: {
        paidOn: paidOn.value,
        amount: amount.value,
        channel: channel.value,
        ending: ending.value,
        note: note.value,
      },
    }
  const wrong = Object.entries(read).flatMap(([field, one]) => (one.ok ? [] : [[field, one.code]]))
  return { ok: false, problems: Object.fromEntries(wrong) as FindProblems }
}
