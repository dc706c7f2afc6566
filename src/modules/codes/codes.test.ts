import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Instant, later, minutes, seconds } from '../../foundation/time.ts'
import { type Issued, judged, mayIssue, mostAnHour, mostTries, readCode } from './codes.ts'

const noon = Temporal.Instant.from('2026-11-03T18:00:00Z')
const issued = (at: Instant, over: Partial<Issued> = {}): Issued => ({
  issuedAt: at,
  expiresAt: later(at, minutes(10)),
  wrongTries: 0,
  ...over,
})
const right = { right: true, sameBrowser: true }
const wrong = { right: false, sameBrowser: true }
const says = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'right' : verdict.code)

test('the next code may be asked for after 30, 60 and then 120 seconds', () => {
  const sentAt: Instant[] = []
  let now = noon
  for (const wait of [0, 30, 60, 120, 120]) {
    if (wait > 0) {
      const early = mayIssue(
        sentAt.map((at) => issued(at)),
        later(now, seconds(wait - 1)),
      )
      assert.equal(says(early), 'too-soon')
      assert.equal(early.until?.toString(), later(now, seconds(wait)).toString())
    }
    now = later(now, seconds(wait))
    assert.ok(
      mayIssue(
        sentAt.map((at) => issued(at)),
        now,
      ).ok,
    )
    sentAt.unshift(now)
  }
  const sixth = mayIssue(
    sentAt.map((at) => issued(at)),
    later(now, minutes(5)),
  )
  assert.equal(says(sixth), 'too-many')
  assert.equal(sixth.until?.toString(), later(noon, minutes(60)).toString())
})

test('however people ask, no hour holds more than five codes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 }), (gaps) => {
      const sent: Instant[] = []
      let now = noon
      for (const gap of gaps) {
        now = later(now, seconds(gap))
        const anHourAgo = now.subtract(minutes(60))
        const lastHour = sent.filter((at) => Temporal.Instant.compare(at, anHourAgo) > 0)
        assert.ok(lastHour.length <= mostAnHour)
        if (
          mayIssue(
            lastHour.map((at) => issued(at)),
            now,
          ).ok
        )
          sent.unshift(now)
      }
    }),
  )
})

test('a code is right once, in time, in its own browser', () => {
  assert.equal(says(judged(issued(noon), right, later(noon, minutes(9))).verdict), 'right')
  assert.equal(judged(issued(noon), right, later(noon, minutes(9))).spent, true)
  assert.equal(says(judged(issued(noon), right, later(noon, minutes(10))).verdict), 'code-expired')
  assert.equal(says(judged(issued(noon, { spentAt: noon }), right, noon).verdict), 'code-void')
  assert.equal(says(judged(undefined, right, noon).verdict), 'code-wrong')
})

test('another browser is never right and costs the member no try', () => {
  const elsewhere = judged(issued(noon), { right: true, sameBrowser: false }, noon)
  assert.equal(says(elsewhere.verdict), 'code-wrong')
  assert.equal(elsewhere.wrongTries, 0)
})

test('the fifth wrong try voids the code', () => {
  const verdicts: (string | undefined)[] = []
  let code = issued(noon)
  for (let i = 0; i < mostTries; i++) {
    const { verdict, wrongTries, spent } = judged(code, wrong, noon)
    verdicts.push(says(verdict))
    code = issued(noon, { wrongTries, ...(spent && { spentAt: noon }) })
  }
  assert.deepEqual(verdicts, [...Array(mostTries - 1).fill('code-wrong'), 'code-void'])
  assert.equal(says(judged(code, right, noon).verdict), 'code-void')
})

test('six digits are read however they are spaced', () => {
  for (const text of ['123456', '123 456', ' 12-34-56 ']) assert.equal(readCode(text), '123456')
  for (const text of ['12345', '1234567', '12345a', '', undefined, '9'.repeat(5000)])
    assert.equal(readCode(text), undefined)
})
