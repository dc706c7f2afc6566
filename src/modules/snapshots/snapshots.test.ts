import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { centavos } from '../../foundation/money.ts'
import { day, days24, later, seconds } from '../../foundation/time.ts'
import {
  type Figures,
  isCurrent,
  isShowable,
  joined,
  keepable,
  readSnapshot,
  type Snapshot,
  snapshotLife,
  snapshotText,
  uncheckedLife,
} from './snapshots.ts'

const takenAt = Temporal.Instant.from('2026-11-19T15:20:00Z')
const loan = { ending: '4821', owed: centavos(40_638_557n), asOf: day('2026-11-04') }
const figures: Figures = {
  hidden: false,
  savings: { total: centavos(8_641_235n), asOf: null },
  loans: [{ ...loan, due: { amount: centavos(418_250n), on: day('2026-11-30') } }],
}
const one: Snapshot = { ...figures, loginId: 'a', takenAt }
const told = (snapshot: Snapshot | undefined) =>
  JSON.stringify(snapshot, (_, value) => (typeof value === 'bigint' ? `${value}` : value))

test('what is kept comes back as it was, to the browser that it is for and to no other', () => {
  const amount = fc.option(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }))
  const date = fc.option(fc.integer({ min: 0, max: 9_000 }))
  const dayOf = (n: number | null) => (n === null ? null : day('2020-01-01').add({ days: n }))
  const asMxn = (n: bigint | null) => (n === null ? null : centavos(n))
  fc.assert(
    fc.property(amount, date, amount, date, fc.boolean(), (saved, on, owed, asOf, withDue) => {
      const snapshot: Snapshot = {
        loginId: '018f0000-0000-7000-8000-00000000000c',
        takenAt,
        hidden: false,
        savings: { total: asMxn(saved), asOf: dayOf(on) },
        loans: [
          {
            ending: '0042',
            owed: asMxn(owed),
            asOf: dayOf(asOf),
            due: withDue ? { amount: asMxn(saved), on: day('2026-12-01') } : undefined,
          },
        ],
      }
      const text = snapshotText(snapshot, 'here')
      assert.equal(told(readSnapshot(text, 'here')), told(snapshot))
      assert.equal(readSnapshot(text, 'there'), undefined)
    }),
  )
  const bare: Snapshot = { loginId: 'a', takenAt, hidden: false }
  assert.deepEqual(readSnapshot(snapshotText(bare, 'x'), 'x'), {
    ...bare,
    savings: undefined,
    loans: undefined,
  })
})

test('who sees amounts masked keeps none, and what was kept before in full is not joined to it', () => {
  const masked = keepable({ ...figures, hidden: true })
  assert.doesNotMatch(snapshotText({ ...masked, loginId: 'a', takenAt }, 'x'), /\d+\.\d\d/)
  assert.equal(masked.loans?.[0]?.ending, '4821')
  assert.equal(joined({ hidden: true, loans: [] }, figures).savings, undefined)
  const many = keepable({ ...figures, loans: Array.from({ length: 20 }, () => loan) })
  assert.equal(many.loans?.length, 6)
})

test('a part that cannot be seen now stays as it was, with its own date', () => {
  const now = joined({ hidden: false, loans: [] }, figures)
  assert.deepEqual(now.loans, [])
  assert.deepEqual(now.savings, figures.savings)
  assert.deepEqual(joined(figures, undefined), figures)
})

test('it is shown for thirty days, for seven when nobody can be asked, and written again after one', () => {
  const at = (life: typeof snapshotLife) => later(takenAt, life)
  const before = (life: typeof snapshotLife) => at(life).subtract(seconds(1))
  assert.equal(isShowable(one, before(snapshotLife), true), true)
  assert.equal(isShowable(one, at(snapshotLife), true), false)
  assert.equal(isShowable(one, before(uncheckedLife), false), true)
  assert.equal(isShowable(one, at(uncheckedLife), false), false)
  assert.equal(isCurrent(one, { ...one, takenAt: before(days24(1)) }), true)
  assert.equal(isCurrent(one, { ...one, takenAt: at(days24(1)) }), false)
  assert.equal(isCurrent(one, { ...one, loans: [] }), false)
  assert.equal(isCurrent(undefined, one), false)
})
