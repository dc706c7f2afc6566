import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../test/harness/database.ts'
import { later, seconds } from '../../foundation/time.ts'
import { openDb, openPool, transaction } from '../../platform/db.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { noStops } from '../maintenance/maintenance.ts'
import { browserOf, codesUseCases } from './codes.usecases.ts'

async function openCodes(t: import('node:test').TestContext) {
  const database = await freshDatabase()
  const db = openDb(openPool({ url: database.url, max: 10 }))
  t.after(async () => {
    await db.destroy()
    await database.drop()
  })
  let now = Temporal.Instant.from('2026-11-03T18:00:00Z')
  const codes = codesUseCases({
    db,
    now: () => now,
    secrets: secretsFrom(Buffer.alloc(32, 7)),
    deadlines: noStops,
  })
  const asked = { purpose: 'sign-in', subject: 'login-1', browserKey: 'browser-1' } as const
  return {
    asked,
    pass: (n: number) => {
      now = later(now, seconds(n))
    },
    issue: (over: object = {}) => transaction(db, (tx) => codes.issue(tx, { ...asked, ...over })),
    check: (code: string, over: object = {}) =>
      transaction(db, (tx) => codes.check(tx, { ...asked, code, ...over })),
    cancel: () => transaction(db, (tx) => codes.cancel(tx, asked)),
  }
}
const says = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'right' : outcome.code)
const another = (code: string) => (code === '000000' ? '111111' : '000000')

test('a code opens once, for its purpose, in its browser, and the newest alone', async (t) => {
  const { issue, check, pass } = await openCodes(t)
  const first = await issue()
  assert.ok(first.ok)
  const code = first.value.code
  assert.equal(says(await check(code, { browserKey: 'browser-2' })), 'code-wrong')
  assert.equal(says(await check(code, { purpose: 'recover' })), 'code-wrong')
  assert.equal(says(await check(code, { subject: 'login-2' })), 'code-wrong')
  assert.equal(says(await issue()), 'too-soon')
  pass(30)
  const second = await issue()
  assert.ok(second.ok)
  if (second.value.code !== code) assert.equal(says(await check(code)), 'code-wrong')
  assert.equal(says(await check(second.value.code)), 'right')
  assert.equal(says(await check(second.value.code)), 'code-void')
})

test('five wrong tries void a code, ten minutes end it, and cancelling takes it back', async (t) => {
  const { issue, check, pass, cancel } = await openCodes(t)
  const first = await issue()
  assert.ok(first.ok)
  for (let i = 0; i < 4; i++)
    assert.equal(says(await check(another(first.value.code))), 'code-wrong')
  assert.equal(says(await check(another(first.value.code))), 'code-void')
  assert.equal(says(await check(first.value.code)), 'code-void')
  pass(120)
  const second = await issue()
  assert.ok(second.ok)
  pass(600)
  assert.equal(says(await check(second.value.code)), 'code-expired')
  const third = await issue()
  assert.ok(third.ok)
  await cancel()
  assert.equal(says(await check(third.value.code)), 'code-void')
})

test('twenty at once get one code, and no hour holds more than five', async (t) => {
  const { issue, pass } = await openCodes(t)
  const at = await Promise.all(Array.from({ length: 20 }, () => issue()))
  assert.equal(at.filter((a) => a.ok).length, 1)
  for (let i = 0; i < 4; i++) {
    pass(120)
    assert.ok((await issue()).ok)
  }
  pass(120)
  const sixth = await issue()
  assert.equal(says(sixth), 'too-many')
  assert.equal(!sixth.ok && sixth.until.toString(), '2026-11-03T19:00:00Z')
})

test('a right code is right once, however many send it together', async (t) => {
  const { issue, check } = await openCodes(t)
  const issued = await issue()
  assert.ok(issued.ok)
  const { code } = issued.value
  const verdicts = await Promise.all(Array.from({ length: 20 }, () => check(code)))
  assert.equal(verdicts.filter((v) => v.ok).length, 1)
})

test('a browser keeps its key, and one without a cookie is given one', () => {
  const fresh = browserOf(undefined)
  assert.ok(fresh.cookie)
  assert.deepEqual(browserOf(fresh.cookie.value), { browserKey: fresh.browserKey })
  assert.ok(browserOf('forged').cookie)
})
