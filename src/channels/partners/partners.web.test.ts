// Aim: whoever is not the partner moves nothing; what a partner says twice counts once; what changes is told to it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remitter } from '../../../test/harness/abroad.ts'
import type { App } from '../../../test/harness/app.ts'
import { operator } from '../../../test/harness/operators.ts'
import { bodyOf, codeOf, givenKey, type Key, partnerStory } from '../../../test/harness/partners.ts'
import { hours, later, seconds } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { newSharedSecret } from '../../platform/signatures.ts'

/** Everything that a payment would have moved. */
async function moved(app: App): Promise<string> {
  const { rows } = await sql<{ told: string }>`
    select (select count(*) from ledger_entries) || ' ' || (select count(*) from dollar_entries) || ' '
      || (select count(*) from transfers) || ' ' || (select coalesce(string_agg(state, ','), '')
        from transfers) as told`.execute(app.base.db)
  return rows[0]!.told
}
test('nobody but the partner confirms: each wrong signature is a problem, and nothing moves', async (t) => {
  const { app, key, newCode, held, send, step } = await partnerStory(t)
  const it = await held(await newCode())
  const target = `/api/v1/transfers/${it.transferId}/confirm`
  const body = { partnerRef: it.partnerRef }
  const before = await moved(app)
  const confirm = (sent: Parameters<typeof send>[3]) =>
    send('POST', target, body, { idempotencyKey: 'confirm-12345', ...sent })
  const plain = await app.web.inject({ method: 'POST', url: target, payload: body })
  assert.equal(codeOf(plain), 'signature-missing')
  assert.equal(plain.statusCode, 401)
  assert.match(String(plain.headers['www-authenticate']), /Cimiento/)
  const wrong = { ...key, secret: newSharedSecret() }
  assert.equal(codeOf(await confirm({ key: wrong })), 'signature-wrong')
  const nobody = { ...key, keyId: `pk_${'A'.repeat(22)}` }
  assert.equal(codeOf(await confirm({ key: nobody })), 'signature-wrong')
  const changed = JSON.stringify({ partnerRef: `${it.partnerRef}x` })
  assert.equal(codeOf(await confirm({ changed })), 'signature-wrong')
  const elsewhere = { headers: { 'idempotency-key': 'another-1234' } }
  assert.equal(codeOf(await confirm(elsewhere)), 'signature-wrong')
  for (const skew of [hours(1), hours(-1), seconds(302), seconds(-302)])
    assert.equal(codeOf(await confirm({ skew })), 'timestamp-wrong')
  const other = await givenKey(app, { partnerId: 'otro-socio' })
  assert.equal(codeOf(await confirm({ key: other })), 'transfer-unknown')
  const reader = await givenKey(app, { scopes: ['transfers:read'] })
  assert.equal(codeOf(await confirm({ key: reader })), 'scope-missing')
  assert.equal(await moved(app), before)
  const nonce = 'a-nonce-of-this-request'
  const early = await step('confirm', it, { skew: seconds(290), nonce })
  assert.equal(early.statusCode, 200, early.body)
  const after = await moved(app)
  assert.notEqual(after, before)
  assert.equal(codeOf(await step('confirm', it, { skew: seconds(290), nonce })), 'request-replayed')
  const again = await step('confirm', it)
  assert.deepEqual([again.statusCode, again.body], [200, early.body])
  assert.equal(again.headers['idempotent-replayed'], 'true')
  assert.equal(await moved(app), after)
})

test('a key is changed in peace: both sign until the instant that was said, then only the new one', async (t) => {
  const { app, key, send } = await partnerStory(t)
  const next = await givenKey(app)
  const who = (one: Key) => send('GET', '/api/v1/key', undefined, { key: one })
  const endsAt = later(app.clock.now(), hours(2))
  const by = await operator(app)
  const { partnerKeys } = app.rooms
  const it = { partnerId: remitter, keyId: key.keyId, reason: 'Cambio de llave' }
  assert.equal((await partnerKeys.end({ ...it, endsAt }, by)).ok, true)
  for (const one of [key, next]) assert.equal((await who(one)).statusCode, 200)
  assert.ok(bodyOf(await who(key)).endsAt)
  app.clock.advance(hours(2))
  assert.equal(codeOf(await who(key)), 'key-ended')
  assert.equal((await who(next)).statusCode, 200)
  const gone = { ...it, keyId: next.keyId }
  assert.equal((await partnerKeys.revoke(gone, by)).ok, true)
  assert.equal(codeOf(await who(next)), 'key-ended')
})

test('two hundred confirms of one code at once are one payment', async (t) => {
  const { app, newCode, held, step, authorise } = await partnerStory(t)
  const code = await newCode('4182.50')
  const it = await held(code)
  const before = await moved(app)
  /** Told 503, a machine asks the same again. */
  const confirm = async (idempotencyKey: string, left = 5): ReturnType<typeof step> => {
    const answer = await step('confirm', it, { idempotencyKey })
    return answer.statusCode === 503 && left > 0 ? confirm(idempotencyKey, left - 1) : answer
  }
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, i) => confirm(i % 2 ? 'all-the-same' : `its-own-${i}`)),
  )
  const told = new Set(answers.map((one) => (one.statusCode === 200 ? 'ok' : codeOf(one))))
  for (const one of told) assert.ok(one === 'ok' || one === 'in-work', String(one))
  const folios = answers
    .filter((one) => one.statusCode === 200)
    .map((one) => bodyOf(one).receiptFolio)
  assert.equal(new Set(folios).size, 1)
  const waits = answers.find((one) => one.statusCode === 409)
  if (waits) assert.equal(waits.headers['retry-after'], '1')
  const { rows } = await sql<{ journals: bigint; dollars: bigint }>`
    select (select count(*) from transfer_steps where state = 'received') as journals,
      (select coalesce(sum(amount), 0) from dollar_entries)::bigint as dollars`.execute(app.base.db)
  assert.deepEqual(rows[0], { journals: 1n, dollars: 0n })
  assert.notEqual(await moved(app), before)
  assert.equal(codeOf(await authorise(code, 'ref-of-another')), 'code-used')
})

test('a key of idempotency belongs to one request, and its first answer is its answer', async (t) => {
  const { app, newCode, authorise, lookUp, send, step, held } = await partnerStory(t)
  const code = await newCode()
  const first = await authorise(code, 'ref-1')
  assert.equal(first.statusCode, 201, first.body)
  const again = await authorise(code, 'ref-1')
  assert.equal(
    codeOf(again),
    'idempotency-key-reused',
    'the code is held: there is no quote, and so another body',
  )
  const it = { transferId: String(bodyOf(first).transferId), partnerRef: 'ref-1' }
  const byRef = await send('GET', '/api/v1/transfers/by-reference/ref-1')
  assert.equal(bodyOf(byRef).transferId, it.transferId)
  assert.equal(
    codeOf(
      await send('POST', `/api/v1/transfers/${it.transferId}/confirm`, { partnerRef: 'ref-1' }),
    ),
    'idempotency-key-missing',
  )
  assert.equal((await step('cancel', it)).statusCode, 200)
  const late = await step('confirm', it)
  assert.equal(codeOf(late), 'not-at-this-step')
  assert.equal((await step('confirm', it)).body, late.body)
  assert.equal((await lookUp(code)).statusCode, 200, 'the code is free again')
  const other = await held(await newCode())
  app.clock.advance(hours(3))
  assert.equal(codeOf(await step('confirm', other)), 'quote-expired')
})

test('what is wrong with a request is said where it stands, in the reader’s language', async (t) => {
  const { app, newCode, send, authorise, lookUp, key } = await partnerStory(t)
  const code = await newCode()
  for (const [usd, problem] of [
    ['0.00', 'amount-zero'],
    ['-5.00', 'amount-negative'],
    ['10.001', 'amount-decimals'],
    ['9223372036854775808.00', 'amount-too-large'],
    ['1e2', 'amount-shape'],
    [100, 'amount-not-text'],
  ] as const) {
    const answer = await authorise(
      code,
      `bad-${problem}`,
      { usd },
      { headers: { 'accept-language': 'en' } },
    )
    assert.equal(codeOf(answer), 'fields-wrong')
    assert.equal(answer.headers['content-language'], 'en')
    const [error] = bodyOf(answer).errors as { pointer: string; code: string }[]
    assert.deepEqual([error?.pointer, error?.code], ['#/usd', problem])
  }
  assert.equal(codeOf(await authorise(code, 'more', { usd: '1.00' })), 'amount-differs')
  assert.equal(codeOf(await lookUp('NOSUCHCODE')), 'code-unknown')
  assert.equal(
    codeOf(await send('POST', '/api/v1/pay-codes/look-up', '{"code":')),
    'body-unreadable',
  )
  const typed = { headers: { 'content-type': 'text/plain' } }
  assert.equal(
    codeOf(await send('POST', '/api/v1/pay-codes/look-up', { code }, typed)),
    'body-type',
  )
  const long = await send('POST', '/api/v1/pay-codes/look-up', { code: 'K'.repeat(20_000) })
  assert.equal(codeOf(long), 'body-too-large')
  assert.equal(codeOf(await send('GET', '/api/v1/transfers/1')), 'transfer-unknown')
  assert.equal(codeOf(await send('GET', '/api/v1/nothing')), 'no-such-address')
  assert.equal(codeOf(await send('GET', '/api/v1/pay-codes/look-up')), 'wrong-method')
  assert.equal(codeOf(await send('GET', '/api/v1/daily-files/2026-13-01')), 'day-unknown')
  const slow = await givenKey(app, { perMinute: 2 })
  await app.rooms.partnerKeys.revoke(
    { partnerId: remitter, keyId: key.keyId, reason: 'Sobra' },
    await operator(app),
  )
  const answers = []
  for (let i = 0; i < 3; i++)
    answers.push(await send('GET', '/api/v1/key', undefined, { key: slow }))
  assert.deepEqual(
    answers.map((one) => one.statusCode),
    [200, 200, 429],
  )
  assert.match(String(answers[0]!.headers.ratelimit), /^"key";r=1;t=\d+$/)
  assert.equal(answers[2]!.headers['ratelimit-policy'], '"key";q=2;w=60')
  assert.ok(Number.parseInt(String(answers[2]!.headers['retry-after']), 10) > 0)
})
