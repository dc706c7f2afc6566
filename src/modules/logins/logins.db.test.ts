// Logins and sessions on a real database: one of each for a person, and a clock that moves.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/harness/database.ts'
import { type Duration, days24, hours, minutes } from '../../foundation/time.ts'
import { type Db, openDb, openPool, sql, transaction } from '../../platform/db.ts'
import { hashOf, newToken, secretsFrom } from '../../platform/secrets.ts'
import { auditUseCases } from '../audit/audit.usecases.ts'
import { type LoginsUseCases, loginsUseCases, type Opening } from './logins.usecases.ts'

let fresh: FreshDatabase
let db: Db
let logins: LoginsUseCases
let now = Temporal.Instant.from('2026-11-20T18:00:00Z')
const pass = (by: Duration) => {
  now = now.add(by)
}

before(async () => {
  fresh = await freshDatabase()
  db = openDb(openPool({ url: fresh.url }))
  const clock = () => now
  const audit = auditUseCases({ db, now: clock })
  logins = loginsUseCases({ db, now: clock, audit, secrets: secretsFrom(Buffer.alloc(32, 7)) })
})
after(async () => {
  await db.destroy()
  await fresh.drop()
})

let count = 0
async function newMember(): Promise<{ memberId: bigint; nss: string }> {
  count++
  const nss = String(count).padStart(11, '0')
  const { rows } = await sql<{ memberId: bigint }>`
    insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex, birth_state,
      pensioner, is_demo)
    values (${nss}, ${`CURP${nss}XYZ`}, ${`RF${nss}`}, 'Rosa', 'Luna', '1985-03-12', 'M', 'PL',
      false, true)
    returning member_id as "memberId"`.execute(db)
  return { memberId: rows[0]!.memberId, nss }
}

async function opening(about: Partial<Opening> = {}): Promise<Opening> {
  const member = await newMember()
  return {
    ...member,
    email: `rosa${count}@correo.example`,
    passwordHash: 'hash',
    questions: [
      { question: 'first-pet', answerHash: 'a' },
      { question: 'first-street', answerHash: 'b' },
    ],
    lang: 'es',
    lookOnly: true,
    residence: 'MX',
    by: { kind: 'visitor' },
    ...about,
  }
}
const open = async (about?: Partial<Opening>) => {
  const asked = await opening(about)
  return transaction(db, (tx) => logins.openLogin(tx, asked))
}
const opened = async (about?: Partial<Opening>) => {
  const result = await open(about)
  assert.ok(result.ok)
  return result.value
}
const browser = 'Mozilla/5.0 (Linux; Android 10) Chrome/120'
const start = (loginId: string, device?: string) =>
  transaction(db, (tx) =>
    logins.startSession(tx, { loginId, browser, address: '10.1.2.3', device }),
  )
const isIn = async (cookie: { value: string }) =>
  (await logins.sessionOf(cookie.value, now)) !== undefined

beforeEach(() => pass(days24(2)))

test('a login is opened once for a member, a mailbox and a proven mobile', async () => {
  const mine = await opening({ mobile: { e164: '+525550001111', bound: true } })
  assert.ok((await transaction(db, (tx) => logins.openLogin(tx, mine))).ok)
  const again = await transaction(db, (tx) =>
    logins.openLogin(tx, { ...mine, email: 'otra@correo.example' }),
  )
  assert.deepEqual(again, { ok: false, code: 'member-has-login' })
  const labelled = mine.email.replace('@', '+x@').toUpperCase()
  assert.deepEqual(await open({ email: labelled }), { ok: false, code: 'email-taken' })
  const theirs = await open({ mobile: { e164: '+525550001111', bound: true } })
  assert.deepEqual(theirs, { ok: false, code: 'mobile-taken' })
  assert.ok(
    (await open({ mobile: { e164: '+525550001111', bound: false } })).ok,
    'typed is not proven',
  )
})

test('dots count everywhere but where the provider ignores them', async () => {
  await opened({ email: 'l.u.na@gmail.com' })
  assert.deepEqual(await open({ email: 'luna+x@googlemail.com' }), {
    ok: false,
    code: 'email-taken',
  })
  await opened({ email: 'lu.na@correo.example' })
  assert.ok((await open({ email: 'luna@correo.example' })).ok)
})

test('twenty registrations of one mobile at once: one has it', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, () => opening({ mobile: { e164: '+525550002222', bound: true } })),
  )
  const results = await Promise.all(
    all.map((one) => transaction(db, (tx) => logins.openLogin(tx, one))),
  )
  assert.equal(results.filter((r) => r.ok).length, 1)
})

test('a login is found by e-mail and NSS together, in any case, and not by one of them', async () => {
  const asked = await opening()
  await transaction(db, (tx) => logins.openLogin(tx, asked))
  const { email, nss } = asked
  assert.ok(await logins.loginForPair(db, { email: ` ${email.toUpperCase()} `, nss }))
  assert.equal(await logins.loginForPair(db, { email, nss: '99999999999' }), undefined)
  assert.equal(await logins.loginForPair(db, { email: 'x@correo.example', nss }), undefined)
  const login = await logins.loginOfMember(db, asked.memberId)
  assert.equal(login?.givenName, 'Rosa')
  assert.deepEqual(login?.phones, [])
  const asks = (await logins.questionsOf(db, login!.loginId)).map((q) => q.question)
  assert.deepEqual(asks, ['first-pet', 'first-street'])
})

test('a phone is bound once, gets the codes, and hands them on when it goes', async () => {
  const loginId = await opened()
  const by = { kind: 'system', task: 'test' } as const
  const bind = (id: string, e164: string) =>
    transaction(db, (tx) => logins.bindPhone(tx, { loginId: id, e164, by }))
  assert.ok((await bind(loginId, '+525550003333')).ok)
  assert.ok((await bind(loginId, '+13125550199')).ok)
  assert.deepEqual(await bind(await opened(), '+525550003333'), { ok: false, code: 'mobile-taken' })
  await transaction(db, (tx) => logins.removePhone(tx, { loginId, e164: '+525550003333', by }))
  const login = await logins.loginById(db, loginId)
  assert.deepEqual(login?.phones, [
    { e164: '+13125550199', kind: 'mobile', bound: true, getsCodes: true },
  ])
})

test('a session ends after 15 minutes without a move, and after 12 hours with them', async () => {
  const loginId = await opened()
  const idle = await start(loginId)
  pass(minutes(14))
  assert.ok(await isIn(idle))
  pass(minutes(14))
  assert.ok(await isIn(idle), 'the move put the end off')
  pass(minutes(15))
  assert.equal(await isIn(idle), false)
  assert.equal(await logins.closedBecause(idle.value), 'idle')

  const busy = await start(loginId)
  const until = now.add(hours(12))
  while (Temporal.Instant.compare(now.add(minutes(10)), until) < 0) {
    pass(minutes(10))
    assert.ok(await isIn(busy))
  }
  now = until
  assert.equal(await isIn(busy), false)
  assert.equal(await logins.closedBecause(busy.value), 'whole-day')
})

test('sessions end elsewhere at once, and the one that asked stays', async () => {
  const loginId = await opened()
  const [here, there] = [await start(loginId), await start(loginId)]
  const other = await start(await opened())
  const me = await logins.sessionOf(here.value, now)
  const ended = await transaction(db, (tx) =>
    logins.endSessions(tx, { loginId, except: me!.sessionId }),
  )
  assert.equal(ended, 1)
  assert.deepEqual([await isIn(here), await isIn(there), await isIn(other)], [true, false, true])
  assert.equal(await logins.closedBecause(there.value), 'elsewhere')
})

test('nobody ends a session of another login', async () => {
  const mine = await start(await opened())
  const me = await logins.sessionOf(mine.value, now)
  const loginId = await opened()
  const ended = await transaction(db, (tx) =>
    logins.endSession(tx, { loginId, sessionId: me!.sessionId, because: 'person' }),
  )
  assert.equal(ended, false)
  assert.ok(await isIn(mine))
})

test('a fresh proof renames the session: the old cookie is worth nothing', async () => {
  const cookie = await start(await opened())
  pass(minutes(6))
  const before = await logins.sessionOf(cookie.value, now)
  const renewed = await transaction(db, (tx) => logins.renewSession(tx, before!))
  assert.equal(await isIn(cookie), false)
  const then = await logins.sessionOf(renewed.value, now)
  assert.equal(then?.sessionId, before?.sessionId)
  assert.ok(then?.provenAt.equals(now))
})

test('a session is never one that the browser brought along', async () => {
  const planted = newToken()
  const loginId = await opened()
  const cookie = await start(loginId, planted)
  assert.notEqual(cookie.value, planted)
  assert.equal(await logins.sessionOf(planted, now), undefined)
  for (const nonsense of ['', 'x', "' or 1=1", 'a'.repeat(5000), hashOf(planted).toString('hex')])
    assert.equal(await logins.sessionOf(nonsense, now), undefined)
})

test('the sign-in before this one is remembered', async () => {
  const loginId = await opened()
  const first = await start(loginId)
  assert.equal((await logins.sessionOf(first.value, now))?.previousSignInAt, null)
  const at = now
  pass(minutes(5))
  const second = await start(loginId)
  assert.ok((await logins.sessionOf(second.value, now))?.previousSignInAt?.equals(at))
})

test('a browser is known for 90 days, to each person who shares it, under a name that changes', async () => {
  const [rosa, beto] = [await opened(), await opened()]
  const trust = (loginId: string, device?: string) =>
    transaction(db, (tx) =>
      logins.trustDevice(tx, { loginId, browser, address: '10.1.2.3', device }),
    )
  const first = await trust(rosa)
  const second = await trust(beto, first.value)
  assert.notEqual(first.value, second.value)
  assert.equal(await logins.wasSeen(db, rosa, first.value), false)
  assert.ok(await logins.wasSeen(db, rosa, second.value))
  assert.deepEqual(
    (await logins.devicesOf(db, rosa)).map(({ label, hint }) => ({ label, hint })),
    [{ label: 'Chrome (Android)', hint: '10.1.•.•' }],
  )
  pass(days24(90))
  assert.deepEqual(await logins.devicesOf(db, rosa), [])
})

test('what was typed comes back once more to the same person and page, without secrets', async () => {
  const [rosa, beto] = [await opened(), await opened()]
  const session = (await start(rosa)).value
  const form = { calle: 'Pino 3', clave: 'x', nueva_clave: 'y', _csrf: 'z', codigo: '1' }
  const kept = await logins.keepForm({ path: '/mi-perfil/contacto', form, session })
  assert.ok(kept)
  const take = (path: string, loginId: string) =>
    logins.takeKeptForm({ cookie: kept.value, path, loginId })
  assert.deepEqual({ ...take('/mi-perfil/contacto', rosa) }, { calle: 'Pino 3' })
  assert.equal(take('/mi-perfil', rosa), undefined)
  assert.equal(take('/mi-perfil/contacto', beto), undefined)
  pass(minutes(30))
  assert.equal(take('/mi-perfil/contacto', rosa), undefined)
  assert.equal(await logins.keepForm({ path: '/x', form, session: undefined }), undefined)
  assert.equal(logins.takeKeptForm({ cookie: 'tampered', path: '/x', loginId: rosa }), undefined)
})
