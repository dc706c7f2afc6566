// A bank's day in a few words: lines of its file, with trailer, brought in and looked at.
import { captureLineFor } from '../../src/foundation/capture-line.ts'
import { centavos, mxn, plainAmount } from '../../src/foundation/money.ts'
import { paymentReferenceFor } from '../../src/foundation/payment-reference.ts'
import { day } from '../../src/foundation/time.ts'
import { sql } from '../../src/platform/db.ts'
import type { App } from './app.ts'
import { bringIn } from './files-in.ts'
import type { LoanThere } from './payments.ts'

/** The last bank day before the noon of these stories. */
export const friday = '2026-11-20'

export type BankLine = {
  readonly ref: string
  readonly amount: string
  readonly concept?: string
  readonly operation?: 'deposit' | 'return' | 'settlement' | 'refund-sent' | 'refund-returned'
  readonly about?: string
  readonly on?: string
  readonly key?: string
  readonly account?: string
  readonly name?: string
}

const totalOf = (amounts: readonly string[]) =>
  plainAmount(centavos(amounts.reduce((sum, one) => sum + mxn(one), 0n)))

const detail = (day: string, one: BankLine) =>
  [
    ...['D', '021', one.ref, one.operation ?? 'deposit', one.about ?? '', one.on ?? day, 'spei'],
    ...[one.amount, '5503', one.key ?? '', one.account ?? '', one.name ?? '', one.concept ?? ''],
  ].join('|')

/** The file of that day, taken. */
export async function bankSays(app: App, day: string, lines: readonly BankLine[]): Promise<void> {
  const details = lines.map((one) => detail(day, one))
  const total = totalOf(lines.map(({ amount }) => amount))
  await bringIn(app, 'bank-deposits', day, [...details, `T|${lines.length}|${total}`])
}

export type ShopLine = { ticket: string; amount: string; reference: string; on?: string }
export async function shopSays(app: App, day: string, lines: readonly ShopLine[]): Promise<void> {
  const details = lines.map(
    (one) =>
      `D|soriana|${one.ticket}|deposit||${one.on ?? day}|${one.amount}|${one.reference}|Centro`,
  )
  const total = totalOf(lines.map(({ amount }) => amount))
  await bringIn(app, 'store-payments', day, [...details, `T|${lines.length}|${total}`])
}

/** Looks at what arrived, and puts every payment to use. */
export async function lookAndApply(app: App) {
  const done = await app.rooms.deposits.matching.matchArrived()
  await app.runJobs()
  return done
}

/** Where each line stands, by its reference: state, reason, how. */
export const stands = async (app: App): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await sql<{ ref: string; stand: string }>`
    select d.place_reference as ref, concat_ws(' ', s.state, s.reason, s.how) as stand
    from deposits d join deposit_states s using (deposit_id) order by 1`.execute(app.base.db)
  return Object.fromEntries(rows.map(({ ref, stand }) => [ref, stand]))
}
export const idOf = async (app: App, ref: string): Promise<bigint> => {
  const { rows } = await sql<{ id: bigint }>`
    select deposit_id as id from deposits where place_reference = ${ref}`.execute(app.base.db)
  return rows[0]!.id
}
/** What stands on one of the fund's own ledger accounts. */
export const fundHas = async (app: App, ledgerAccount: string): Promise<bigint> => {
  const { rows } = await sql<{ amount: bigint }>`
    select coalesce(sum(amount), 0)::bigint as amount from ledger_entries
    where ledger_account = ${ledgerAccount}`.execute(app.base.db)
  return rows[0]!.amount
}

/** What does not close of a day: what, reference, line. */
export const differences = async (app: App, on = friday) => {
  const found = await app.rooms.deposits.reconciliation.reconcile(day(on))
  return found.differences.map((one) =>
    [one.found, 'reference' in one ? one.reference : '', 'line' in one ? one.line : '']
      .filter(Boolean)
      .join(' '),
  )
}
export const reference = ({ loanNumber }: LoanThere, payer = 0) =>
  paymentReferenceFor({ loanNumber, payer })
/** One wrong digit. */
export const slip = (text: string) => text.slice(0, 3) + ((+text[3]! + 1) % 10) + text.slice(4)
export const lineOf = ({ loanNumber }: LoanThere, amount: string, until: string) =>
  captureLineFor({
    kind: 'loan',
    reference: loanNumber,
    amount: mxn(amount),
    expiresOn: day(until),
  })
