// One made-up payment as a bank or a chain of shops would tell it, and what goes wrong with some: a slip of the
// finger, no reference, two of them, a line that expired, a loan that nobody has, a deposit that the bank takes back.
import { captureLineFor, groupedLine } from '../../foundation/capture-line.ts'
import { loanNumberFor } from '../../foundation/loan-number.ts'
import { centavos, plainAmount } from '../../foundation/money.ts'
import { groupedReference, paymentReferenceFor } from '../../foundation/payment-reference.ts'
import type { Day } from '../../foundation/time.ts'
import { type Random, randomFor } from './random.ts'

export type Row = Readonly<Record<string, string>>
/** Who pays what. `other`: another loan, for whoever writes two numbers. */
export type Payer = {
  readonly loanNumber: string
  readonly name: string
  readonly monthly: bigint
  readonly open: boolean
  readonly other: string
}

export const troubles = [
  'wrong-digit', // one digit of the reference: the rules find it
  'swapped', // two neighbours of it: likewise
  'nothing-written',
  'two-numbers',
  'line-expired',
  'line-other-amount',
  'loan-of-nobody',
  'returned', // the bank takes it back the same day
  'twice', // told again in the late file
] as const
export type Trouble = (typeof troubles)[number]

export type Telling = {
  readonly file: 'bank' | 'shop'
  readonly row: Row
  readonly trouble: Trouble | 'loan-paid-off' | undefined
}

export type PaymentDay = {
  readonly seed: string
  readonly on: Day
  /** How many in ten thousand go wrong. */
  readonly troubled: number
}

const pesosOf = (amount: bigint) => plainAmount(centavos(amount))
const banks = ['021', '012', '072'] as const
const chains = ['soriana', 'chedraui', 'farmacias-del-ahorro'] as const

function slipped(digits: string, random: Random): string {
  const at = random.below(digits.length)
  const other = (Number.parseInt(digits[at]!, 10) + 1 + random.below(9)) % 10
  return `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`
}
function swapped(digits: string, random: Random): string {
  const from = random.below(digits.length - 1)
  for (let step = 0; step < digits.length - 1; step++) {
    const at = (from + step) % (digits.length - 1)
    if (digits[at] !== digits[at + 1])
      return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)
  }
  return slipped(digits, random)
}

const lineOf = (payer: Payer, amount: bigint, expiresOn: Day): string =>
  captureLineFor({
    kind: 'loan',
    reference: payer.loanNumber,
    amount: centavos(amount),
    expiresOn,
  })

/** What the payer writes, or has read by a machine; `amount` is what they pay. */
function written(
  payer: Payer,
  it: { amount: bigint; on: Day; trouble: Trouble | undefined },
  random: Random,
): string {
  const reference = paymentReferenceFor({ loanNumber: payer.loanNumber, payer: random.below(3) })
  const { amount, on, trouble } = it
  const monthEnd = on.with({ day: on.daysInMonth })
  switch (trouble) {
    case 'wrong-digit':
      return slipped(reference, random)
    case 'swapped':
      return swapped(reference, random)
    case 'nothing-written':
      return random.pick(['PAGO CASA', 'abono', '=PAGO()', 'mensualidad de mi mamá'])
    case 'two-numbers':
      return `${payer.loanNumber} y ${payer.other}`
    case 'line-expired':
      return lineOf(payer, amount, on.subtract({ days: 3 }))
    case 'line-other-amount':
      return lineOf(payer, amount + 100n, monthEnd)
    case 'loan-of-nobody':
      return loanNumberFor(`98${String(random.below(10_000_000)).padStart(7, '0')}`)
    default: {
      const draw = random.unit()
      if (draw < 0.4) return groupedReference(reference)
      if (draw < 0.7) return groupedLine(captureLineOf(lineOf(payer, amount, monthEnd)))
      return draw < 0.9 ? `credito ${payer.loanNumber}` : reference
    }
  }
}
const captureLineOf = (line: string) => line as Parameters<typeof groupedLine>[0]

const bankRow = (
  n: number,
  on: Day,
  it: { text: string; amount: bigint; name: string },
  random: Random,
): Row => ({
  bank: banks[n % banks.length]!,
  bank_reference: `G${`${on}`.replaceAll('-', '')}${String(n).padStart(7, '0')}`,
  operation: 'deposit',
  about: '',
  received_on: `${on}`,
  channel: random.chance(0.85) ? 'spei' : random.chance(0.5) ? 'branch' : 'atm',
  amount: pesosOf(it.amount),
  numeric_reference: '5503',
  tracking_key: `GEN${String(n).padStart(9, '0')}${random.below(9000) + 1000}`,
  sender_account: `0021800${String(n).padStart(11, '0')}`,
  sender_name: it.name.toUpperCase(),
  concept: it.text,
})

const shopRow = (n: number, on: Day, it: { text: string; amount: bigint }): Row => ({
  chain: chains[n % chains.length]!,
  ticket: `T-${`${on}`.replaceAll('-', '')}-${n}`,
  operation: 'deposit',
  about: '',
  received_on: `${on}`,
  amount: pesosOf(it.amount),
  reference: it.text.slice(0, 40),
  branch: 'Centro',
})

/** The bank takes a deposit back: a line of its own, with a minus. */
function returnOf(row: Row): Row {
  const own = row.bank_reference === undefined ? 'ticket' : 'bank_reference'
  const about = row[own]!
  return { ...row, [own]: `${about}R`, operation: 'return', about, amount: `-${row.amount}` }
}

/** Payment `n` of the day, in one line or, where the bank takes it back, in two. */
export function paymentTold(payer: Payer, n: number, day: PaymentDay): Telling[] {
  const random = randomFor(day.seed, `payment/${day.on}/${n}`)
  const troubled = random.below(10_000) < day.troubled
  const trouble = troubled ? troubles[random.below(troubles.length)] : undefined
  const amount = payer.monthly + BigInt(random.chance(0.3) ? random.below(50_000) : 0)
  const text = written(payer, { amount, on: day.on, trouble }, random)
  const file = random.chance(0.75) ? 'bank' : 'shop'
  const row =
    file === 'bank'
      ? bankRow(n, day.on, { text, amount, name: payer.name }, random)
      : shopRow(n, day.on, { text, amount })
  const told = { file, row, trouble: payer.open ? trouble : 'loan-paid-off' } as const
  return trouble === 'returned' ? [told, { ...told, row: returnOf(row) }] : [told]
}
