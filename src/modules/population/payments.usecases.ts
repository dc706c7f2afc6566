import { mkdir } from 'node:fs/promises'
import type { Day } from '../../foundation/time.ts'
import { closedPeriods, dayNumber } from './calendar.ts'
import { employersFor } from './employer.ts'
import { GrowingFile } from './growing-file.store.ts'
import { type Payer, paymentTold, type Telling } from './payment-day.ts'
import { type Population, personAt } from './person.ts'
import type { Generated } from './population.usecases.ts'
import { publishedRules } from './published-rules.usecases.ts'
import { lifeOf } from './rows.ts'

export type PaymentsAsked = {
  readonly payments: number
  readonly seed: string
  readonly dir: string
  readonly on: Day
  /** How many in ten thousand go wrong. */
  readonly troubled: number
}
export type PaymentsMade = {
  readonly files: readonly Generated[]
  /** What goes wrong, line by line: which trouble, and the reference under which its file tells it. */
  readonly troubles: readonly { readonly trouble: string; readonly reference: string }[]
}

/** Everybody with a loan, in the order of the population, as whoever pays it. */
export function* payersOf(asked: { members: number; seed: string; asOf: Day }): Generator<Payer> {
  const { members, seed, asOf } = asked
  const employers = employersFor(members)
  const population: Population = { seed, members, asOf: dayNumber(asOf), employers }
  const periods = closedPeriods(asOf, 12)
  const rules = publishedRules()
  let other = '0000000018'
  for (let i = 0; i < members; i++) {
    const { lending, person } = lifeOf(personAt(population, i), population, periods, rules)
    const { givenNames, firstSurname } = person.name
    for (const { loanNumber, contract, status } of lending.loans) {
      const open = status === 'active' || status === 'deferred'
      const name = `${firstSurname} ${givenNames}`
      yield { loanNumber, name, monthly: contract.level, open, other }
      if (open) other = loanNumber
    }
  }
}

/** Again and again from the first, until nobody asks for more; nobody at all is our fault. */
function* roundAndRound(payers: readonly Payer[]): Generator<Payer> {
  if (payers.length === 0) throw new RangeError('nobody has a loan')
  for (;;) yield* payers
}

/**
 * Writes what banks and shops tell of a day, and the late file that comes after it with some lines again. Loans that
 * are over are paid too, one in a hundred: that is one of the troubles.
 */
export async function generatePayments(
  asked: PaymentsAsked,
  payers: Iterable<Payer>,
): Promise<PaymentsMade> {
  const { payments, dir, on, seed, troubled } = asked
  await mkdir(dir, { recursive: true })
  const known = [...payers]
  const open = roundAndRound(known.filter((payer) => payer.open))
  const over = known.filter((payer) => !payer.open)
  const bank = new GrowingFile(dir, `bank-deposits-${on}.txt`, 'bank-deposits', on)
  const shop = new GrowingFile(dir, `store-payments-${on}.txt`, 'store-payments', on)
  const late = new GrowingFile(dir, `bank-deposits-${on}-late.txt`, 'bank-deposits', on)
  const troubles: { trouble: string; reference: string }[] = []
  const add = async ({ file, row, trouble }: Telling) => {
    const into = file === 'bank' ? bank : shop
    into.add(row)
    await into.flush()
    if (trouble) troubles.push({ trouble, reference: (row.bank_reference ?? row.ticket)! })
    if (trouble === 'twice' && file === 'bank') late.add(row)
  }
  for (let n = 0; n < payments; n++) {
    const paidOff = over.length > 0 && troubled > 0 && n % 997 === 500
    const payer = paidOff ? over[n % over.length]! : open.next().value!
    for (const one of paymentTold(payer, n, { seed, on, troubled: paidOff ? 0 : troubled }))
      await add(one)
  }
  const files: Generated[] = []
  for (const [kind, file] of [
    ['bank-deposits', bank],
    ['store-payments', shop],
    ['bank-deposits', late],
  ] as const)
    files.push({ name: file.name, kind, lines: await file.end() })
  return { files, troubles }
}
