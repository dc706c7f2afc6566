// The run of all loans: each statement once, each mail once, however often and wherever it is cut short.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { imported, openLogins } from '../../../test/harness/population.ts'
import { bimesterOf, previousBimester } from '../../foundation/bimester.ts'
import { dayOf } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import type { Period } from './statements.ts'
import { periodsOf, periodText } from './statements.ts'

const lastBimester = (app: App): Period => ({
  kind: 'bimester',
  bimester: previousBimester(bimesterOf(dayOf(app.clock.now()))),
})

const printedOf = (app: App) =>
  sql<{ loanId: bigint; n: bigint; sizes: number }>`
    select loan_id as "loanId", count(*) as n, max(size) as sizes from documents
    where kind = 'loan-statement' group by loan_id order by loan_id`.execute(app.base.db)

test('every loan of the period has one statement, and who has a login one mail; again: nothing', async (t) => {
  const app = await openApp(t)
  const people = await imported(app, 200, 'run')
  const [someone] = people.filter(({ memberId }) => memberId !== undefined)
  const { rows: own } = await sql<{ memberId: bigint }>`select member_id as "memberId" from loans
    where regime = 'roa' and status = 'active' order by 1 limit 1`.execute(app.base.db)
  const rosa = people.find((one) => one.memberId === own[0]?.memberId)
  assert.ok(someone && rosa)
  await openLogins(app, [rosa], 'tres tamales azules en Puebla', ['Canelita', 'Elvira'])
  const period = lastBimester(app)
  const { run } = app.rooms.statementRun

  const cutShort = run(period, () => {
    throw new Error('the power went')
  })
  await assert.rejects(cutShort, /the power went/)
  const before = (await printedOf(app)).rows
  assert.ok(before.length > 0, 'the first batch stays')

  const second = await run(period)
  assert.deepEqual(second.broken, [])
  const after = (await printedOf(app)).rows
  assert.equal(after.length, before.length + second.printed)
  assert.ok(after.every(({ n, sizes }) => n === 1n && sizes < 100_000))
  const expected = await loansWith(app, period)
  assert.deepEqual(
    after.map(({ loanId }) => loanId),
    expected,
    'all loans that have that period, and no other',
  )

  const third = await run(period)
  assert.equal(third.printed, 0)
  await app.runJobs()
  const mails = (await app.mailTo(rosa.email)).filter(({ subject }) =>
    /estado de cuenta/.test(subject),
  )
  assert.equal(mails.length, 1)
  assert.match(mails[0]!.text, /PDF, \d+ KB/)
})

/** By the rules, loan by loan: what the run should have found. */
async function loansWith(app: App, period: Period): Promise<readonly bigint[]> {
  const { rows } = await sql<{
    memberId: bigint
  }>`select distinct member_id as "memberId" from loans`.execute(app.base.db)
  const found: bigint[] = []
  for (const { memberId } of rows)
    for (const loan of await app.rooms.money.loans.ofMember(memberId))
      if (periodsOf(loan).some((one) => periodText(one) === periodText(period)))
        found.push(loan.loanId)
  return found.sort((a, b) => (a < b ? -1 : 1))
}

test('a loan whose movements do not follow stops nobody else', async (t) => {
  const app = await openApp(t)
  await imported(app, 120, 'broken')
  const { rows } = await sql<{ loanId: bigint; memberId: bigint }>`
    select l.loan_id as "loanId", l.member_id as "memberId" from loans l
    where l.regime = 'roa' and l.status = 'active' and l.currency = 'mxn' limit 1`.execute(
    app.base.db,
  )
  const [one] = rows
  assert.ok(one)
  const on = `${dayOf(app.clock.now()).subtract({ months: 2 }).with({ day: 15 })}`
  await sql`insert into loan_movements (bimester, member_id, loan_id, effective_on, sequence, kind, source,
      amount, principal, interest, late_interest, insurance, other, balance_after, import_id, line)
    values (${+on.slice(0, 4) * 10 + Math.ceil(+on.slice(5, 7) / 2)}, ${one.memberId}, ${one.loanId},
      ${on}::date, 9, 'payment', 'bank', 100, 100, 0, 0, 0, 0, 7, gen_random_uuid(), 1)`.execute(
    app.base.db,
  )
  const told = await app.rooms.statementRun.run(lastBimester(app))
  assert.deepEqual(told.broken, [one.loanId])
  assert.ok(told.printed > 0)
})
