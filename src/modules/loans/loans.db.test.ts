// Aim: what imported files said of a loan is what its pages read, to the centavo, and of nobody else's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openImports } from '../../../test/harness/imports.ts'
import { mxn, plainAmount, plus, sum } from '../../foundation/money.ts'
import { sql } from '../../platform/db.ts'
import { percentPaid, standingOf } from './loans.ts'
import { loansUseCases, pageSize } from './loans.usecases.ts'
import { keyText, type LoanMovement, readKey, type Span } from './movements.ts'

const demo = (kind: string) => `H|${kind}|1|2026-11-20|demo`
const [first, second, another] = ['1234567897', '1234567004', '1234568002']
const now = Temporal.Instant.from('2026-11-22T18:00:00Z')
const autumn: Span = { from: { year: 2026, month: 9 }, to: { year: 2026, month: 11 }, cut: false }

async function withLoans(t: { after(hook: () => Promise<void>): void }) {
  const room = await openImports(t)
  const accepted = async (kind: Parameters<typeof room.takeLines>[0], lines: readonly string[]) => {
    const { report } = await room.takeLines(kind, [demo(kind), ...lines])
    assert.deepEqual([kind, report.import.state, report.findings], [kind, 'accepted', []])
  }
  await accepted('members', [
    'D|72118800423|BAFJ701213HTSRRN07|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|',
    'D|43755600012|GODE561231MDFMZM01|GODE561231GR8|EMMA|GÓMEZ|DÍAZ|1956-12-31|M|DF|N|',
    'T|2',
  ])
  await accepted('loans', [
    `D|${first}|BAFJ701213HTSRRN07|1|traditional|mxn|2005-06-14|350000.00||10.4500|360|4512.30|roa||paid-off|2020-03-31|||||`,
    `D|${second}|BAFJ701213HTSRRN07|2|joint|vsm|2021-06-14|900000.00|200.0000|6.6900|360|5100.00|rea|2024-02-01|active||Av. Juárez 12|Centro|León|Guanajuato|37000`,
    `D|${another}|GODE561231MDFMZM01|1|traditional|mxn|2018-06-14|10.00||10.0000|360|1.00|roa||active||||||`,
    'T|3|1250010.00',
  ])
  await accepted('loan-facts', [
    `D|${second}|2026-10-31|812345.67|150.5000|5100.00|2026-11-30||||||2041-03-31||||12|3`,
    `D|${second}|2026-12-31|1.00|0.5000|||||||||||||`,
    'T|2|812346.67',
  ])
  const line = (day: string, n: number, principal: string, interest: string, after: string) => {
    const what = principal.startsWith('-') ? 'opening|fund' : 'payment|bank'
    const amount = plainAmount(plus(mxn(principal), mxn(interest)))
    return `D|${second}|${day}|${n}|${what}|${amount}|${principal}|${interest}|0.00|0.00|0.00|${after}|`
  }
  const many = Array.from({ length: 70 }, (_, i) =>
    line('2026-10-15', i + 1, '1.00', '0.50', `${814_000 - i - 1}.00`),
  )
  await accepted('loan-movements', [
    line('2026-08-31', 1, '-814000.00', '0.00', '814000.00'),
    ...many,
    line('2026-10-31', 1, '1584.33', '3515.67', '812345.67'),
    'T|72|-808795.00|-812345.67',
  ])
  const idOf = async (curp: string): Promise<bigint> =>
    (await room.one(sql<{ id: bigint }>`select member_id as id from members where curp = ${curp}`))
      .id
  const [memberId, other] = [await idOf('BAFJ701213HTSRRN07'), await idOf('GODE561231MDFMZM01')]
  return { loans: loansUseCases({ pool: room.pool, now: () => now }), memberId, other }
}

test('loans with what their files say, and nothing where they say nothing', async (t) => {
  const { loans, memberId, other } = await withLoans(t)
  const [paid, live] = await loans.ofMember(memberId)
  assert.ok(paid && live)
  assert.equal(paid.figures, null)
  assert.equal(standingOf(paid), 'paid-off')
  assert.equal(percentPaid(live), 24) // 49.5 of 200 VSM
  assert.equal(live.figures?.asOf.toString(), '2026-10-31') // the figures of December are not yet due
  assert.deepEqual(
    [live.figures?.outstandingPrincipal, live.figures?.overdueAmount, live.figures?.payoffAmount],
    [mxn('812345.67'), null, null],
  )
  assert.equal(standingOf(live), 'unknown')
  assert.equal(live.property.municipality, 'León')
  assert.deepEqual(
    (await loans.ofMember(other)).map((one) => one.loanNumber),
    [another],
  )
  assert.deepEqual(await loans.ofMember(999_999n), [])
})

test('movements page by page: none twice, none left out, all of the loan that was asked for', async (t) => {
  const { loans, memberId, other } = await withLoans(t)
  const asked = { memberId, place: null, span: autumn }
  const one = await loans.movements(asked)
  assert.deepEqual([one.movements.length, one.more], [pageSize, true])
  const after = readKey(keyText(one.movements.at(-1)!))
  const two = await loans.movements({ ...asked, after })
  assert.deepEqual([two.movements.length, two.more], [11, false])
  const both = [...one.movements, ...two.movements].map(keyText)
  assert.equal(new Set(both).size, 71)
  assert.deepEqual(
    both,
    [...both].sort((a, b) => order(b) - order(a)),
  )
  assert.equal(one.movements[0]?.balanceAfter, mxn('812345.67'))
  for (const strange of [
    { ...asked, place: 1 },
    { ...asked, place: 3 },
    { ...asked, memberId: other },
  ])
    assert.deepEqual((await loans.movements(strange)).movements, [])
})
const order = (key: string) =>
  Number.parseInt(key.slice(8, 10), 10) * 1_000 + Number.parseInt(key.slice(11), 10)

test('a file of everything adds up to what the loan owes', async (t) => {
  const { loans, memberId } = await withLoans(t)
  const live = (await loans.ofMember(memberId))[1]!
  const all: LoanMovement[] = []
  for await (const batch of loans.everyMovement({ memberId, loan: live })) all.push(...batch)
  assert.equal(all.length, 72)
  assert.equal(-sum(all.map((one) => one.parts.principal)), live.figures?.outstandingPrincipal)
  const some: LoanMovement[] = []
  for await (const batch of loans.everyMovement({ memberId, loan: live, span: autumn }))
    some.push(...batch)
  assert.equal(some.length, 71)
})
