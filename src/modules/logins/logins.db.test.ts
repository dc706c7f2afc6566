// Logins on a real database: one for a member, a mailbox and a proven mobile.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loginStage } from '../../../test/harness/login-stage.ts'
import { transaction } from '../../platform/db.ts'

const stage = loginStage()

test('a login is opened once for a member, a mailbox and a proven mobile', async () => {
  const mine = await stage.opening({ mobile: { e164: '+525550001111', bound: true } })
  assert.ok((await transaction(stage.db, (tx) => stage.logins.openLogin(tx, mine))).ok)
  const again = await transaction(stage.db, (tx) =>
    stage.logins.openLogin(tx, { ...mine, email: 'otra@correo.example' }),
  )
  assert.deepEqual(again, { ok: false, code: 'member-has-login' })
  const shouted = ` ${mine.email.toUpperCase()} `
  assert.deepEqual(await stage.open({ email: shouted }), { ok: false, code: 'email-taken' })
  const theirs = await stage.open({ mobile: { e164: '+525550001111', bound: true } })
  assert.deepEqual(theirs, { ok: false, code: 'mobile-taken' })
  assert.ok(
    (await stage.open({ mobile: { e164: '+525550001111', bound: false } })).ok,
    'typed is not proven',
  )
})

test('dots count everywhere but where the provider ignores them', async () => {
  await stage.opened({ email: 'l.u.na@gmail.com' })
  assert.deepEqual(await stage.open({ email: 'luna+x@googlemail.com' }), {
    ok: false,
    code: 'email-taken',
  })
  await stage.opened({ email: 'lu.na@correo.example' })
  assert.ok((await stage.open({ email: 'luna@correo.example' })).ok)
})

test('twenty registrations of one mobile at once: one has it', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, () =>
      stage.opening({ mobile: { e164: '+525550002222', bound: true } }),
    ),
  )
  const results = await Promise.all(
    all.map((one) => transaction(stage.db, (tx) => stage.logins.openLogin(tx, one))),
  )
  assert.equal(results.filter((r) => r.ok).length, 1)
})

test('a login is found by e-mail and NSS together, in any case, and not by one of them', async () => {
  const asked = await stage.opening()
  await transaction(stage.db, (tx) => stage.logins.openLogin(tx, asked))
  const { email, nss } = asked
  assert.ok(await stage.logins.loginForPair(stage.db, { email: ` ${email.toUpperCase()} `, nss }))
  assert.equal(await stage.logins.loginForPair(stage.db, { email, nss: '99999999999' }), undefined)
  assert.equal(
    await stage.logins.loginForPair(stage.db, { email: 'x@correo.example', nss }),
    undefined,
  )
  const login = await stage.logins.loginOfMember(stage.db, asked.memberId)
  assert.equal(login?.givenName, 'Rosa')
  assert.deepEqual(login?.phones, [])
  const asks = (await stage.logins.questionsOf(stage.db, login!.loginId)).map((q) => q.question)
  assert.deepEqual(asks, ['first-pet', 'first-street'])
})

test('a phone is bound once, gets the codes, and hands them on when it goes', async () => {
  const loginId = await stage.opened()
  const by = { kind: 'system', task: 'test' } as const
  const bind = (id: string, e164: string) =>
    transaction(stage.db, (tx) => stage.logins.bindPhone(tx, { loginId: id, e164, by }))
  assert.ok((await bind(loginId, '+525550003333')).ok)
  assert.ok((await bind(loginId, '+13125550199')).ok)
  assert.deepEqual(await bind(await stage.opened(), '+525550003333'), {
    ok: false,
    code: 'mobile-taken',
  })
  await transaction(stage.db, (tx) =>
    stage.logins.removePhone(tx, { loginId, e164: '+525550003333', by }),
  )
  const login = await stage.logins.loginById(stage.db, loginId)
  assert.deepEqual(login?.phones, [
    { e164: '+13125550199', kind: 'mobile', bound: true, getsCodes: true },
  ])
})
