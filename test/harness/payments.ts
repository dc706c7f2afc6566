// Loans that take payments, brought in by their files, and payments told as a bank or a partner would tell them.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loanNumberFor } from '../../src/foundation/loan-number.ts'
import { type Mxn, mxn, plainAmount, sum } from '../../src/foundation/money.ts'
import { type Day, day } from '../../src/foundation/time.ts'
import type { Announced } from '../../src/modules/payments/payments.ts'
import { sql, type Tx, transaction } from '../../src/platform/db.ts'
import type { App } from './app.ts'
import { bringIn } from './files-in.ts'

export const partner = { kind: 'system', task: 'story' } as const
export const today = day('2026-11-23')
export const noon = Temporal.Instant.from('2026-11-23T18:00:00Z')

let made = 0
/** A loan that its member pays, begun at the end of October with that much owed: its figures are of the 20th. */
export async function loanOf(app: App, curp: string, owed = '280000.00', about = { ordinal: 1 }) {
  const loanNumber = loanNumberFor(`88${`${++made}`.padStart(7, '0')}`)
  const terms = `mxn|2018-06-14|350000.00||10.4500|240|3560.00|rea||active||||||`
  await bringIn(app, 'loans', '2026-11-20', [
    `D|${loanNumber}|${curp}|${about.ordinal}|traditional|${terms}`,
    'T|1|350000.00',
  ])
  await bringIn(app, 'loan-facts', '2026-11-20', [
    `D|${loanNumber}|2026-11-20|${owed}||||||||||||||`,
    `T|1|${owed}`,
  ])
  await bringIn(app, 'loan-movements', '2026-11-20', [
    `D|${loanNumber}|2026-10-31|1|opening|fund|-${owed}|-${owed}|0.00|0.00|0.00|0.00|${owed}|`,
    `T|1|-${owed}|-${owed}`,
  ])
  const { rows } = await sql<{ memberId: bigint; loanId: bigint }>`
    select member_id as "memberId", loan_id as "loanId" from loans
    where loan_number = ${loanNumber}`.execute(app.base.db)
  return { loanNumber, ...rows[0]! }
}
export type LoanThere = Awaited<ReturnType<typeof loanOf>>

let told = 0
export const askedFor = (
  { memberId, loanId }: Pick<LoanThere, 'memberId' | 'loanId'>,
  amount: string | Mxn,
  more: Partial<Announced> = {},
): Announced & { by: typeof partner } => ({
  sourceRef: `story ${++told}`,
  source: 'bank',
  target: { kind: 'loan', memberId, loanId },
  amount: typeof amount === 'string' ? mxn(amount) : amount,
  effectiveOn: today,
  from: 'bank-deposits',
  by: partner,
  ...more,
})

/** Everything in a transaction of its own, as a channel does. */
export function payingIn(app: App) {
  const { payments } = app.rooms
  const inOne = <T>(work: (tx: Tx) => Promise<T>) => transaction(app.base.db, work)
  const step = (paymentId: string, sourceRef: string) => ({ paymentId, sourceRef, by: partner })
  return {
    payments,
    announce: (asked: ReturnType<typeof askedFor>) => inOne((tx) => payments.announce(tx, asked)),
    receive: (asked: ReturnType<typeof askedFor>) => inOne((tx) => payments.receive(tx, asked)),
    confirm: (paymentId: string, ref = `confirm ${paymentId}`, effectiveOn: Day = today) =>
      inOne((tx) => payments.confirm(tx, { ...step(paymentId, ref), effectiveOn })),
    cancel: (paymentId: string, ref = `cancel ${paymentId}`) =>
      inOne((tx) => payments.cancel(tx, { ...step(paymentId, ref), reason: 'story' })),
    reverse: (paymentId: string, ref = `reverse ${paymentId}`) =>
      inOne((tx) => payments.reverse(tx, { ...step(paymentId, ref), reason: 'story' })),
    /** Received and put to use. */
    paid: async (asked: ReturnType<typeof askedFor>): Promise<string> => {
      const got = await inOne((tx) => payments.receive(tx, asked))
      assert.ok(got.ok)
      assert.equal(await payments.applyPayment(got.value.paymentId), 'applied')
      return got.value.paymentId
    },
  }
}

const amountsOf = (fields: readonly string[], at: number) =>
  plainAmount(sum(fields.map((line) => mxn(line.split('|')[at]!))))
/** Lines of movements as a file of that day: the codes of what is wrong with it, none when it is taken. */
export async function movementsFile(app: App, asOf: string, lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-file-'))
  const path = join(folder, 'loan-movements.txt')
  const kind = 'loan-movements'
  const totals = `T|${lines.length}|${amountsOf(lines, 6)}|${amountsOf(lines, 7)}`
  writeFileSync(path, `${[`H|${kind}|1|${asOf}|demo`, ...lines, totals].join('\n')}\n`)
  const outcome = await app.rooms.imports.importFile({ kind, path, dryRun: false })
  rmSync(folder, { recursive: true })
  assert.ok(outcome.ok)
  return outcome.value.report.findings.map(({ code }) => code)
}

/** The ledger of the whole, compared with itself and with every payment and movement. */
export async function assertWhole(app: App): Promise<void> {
  const outcome = await app.rooms.money.reconcile.compare()
  assert.ok(outcome.ok)
  assert.equal(outcome.value.difference, null, JSON.stringify(outcome.value.difference))
}

/** What stands on a ledger account of a loan. */
export const standsOn = (app: App, { memberId, loanId }: LoanThere, ledgerAccount: string) =>
  app.rooms.money.ledger.balanceOf({ memberId, loanId, ledgerAccount: ledgerAccount as never })
