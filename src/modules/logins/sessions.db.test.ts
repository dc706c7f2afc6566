// Sessions, known browsers and kept forms on a real database, with a clock that moves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, loginStage } from '../../../test/harness/login-stage.ts'
import { days24, hours, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'

const stage = loginStage()

const start = (loginId: string, device?: string) =>
  transaction(stage.db, (tx) =>
    stage.logins.startSession(tx, { loginId, browser, address: '10.1.2.3', device }),
  )
const isIn = async (cookie: { value: string }) =>
  (await stage.logins.sessionOf(cookie.value, stage.now)) !== undefined

test('a session ends after 15 minutes without a move, and after 12 hours with them', async () => {
  const loginId = await stage.opened()
  const idle = await start(loginId)
  stage.pass(minutes(14))
  assert.ok(await isIn(idle))
  stage.pass(minutes(14))
  assert.ok(await isIn(idle), 'the move put the end off')
  stage.pass(minutes(15))
  assert.equal(await isIn(idle), false)
  assert.equal(await stage.logins.closedBecause(idle.value), 'idle')

  const busy = await start(loginId)
  const until = stage.now.add(hours(12))
  while (Temporal.Instant.compare(stage.now.add(minutes(10)), until) < 0) {
    stage.pass(minutes(10))
    assert.ok(await isIn(busy))
  }
  stage.now = until
  assert.equal(await isIn(busy), false)
  assert.equal(await stage.logins.closedBecause(busy.value), 'whole-day')
})

test('sessions end elsewhere at once, and the one that asked stays', async () => {
  const loginId = await stage.opened()
  const [here, there] = [await start(loginId), await start(loginId)]
  const other = await start(await stage.opened())
  const me = await stage.logins.sessionOf(here.value, stage.now)
  const ended = await transaction(stage.db, (tx) =>
    stage.logins.endSessions(tx, { loginId, except: me!.sessionId }),
  )
  assert.equal(ended, 1)
  assert.deepEqual([await isIn(here), await isIn(there), await isIn(other)], [true, false, true])
  assert.equal(await stage.logins.closedBecause(there.value), 'elsewhere')
})

test('nobody ends a session of another login', async () => {
  const mine = await start(await stage.opened())
  const me = await stage.logins.sessionOf(mine.value, stage.now)
  const loginId = await stage.opened()
  const ended = await transaction(stage.db, (tx) =>
    stage.logins.endSession(tx, { loginId, sessionId: me!.sessionId, because: 'person' }),
  )
  assert.equal(ended, false)
  assert.ok(await isIn(mine))
})

test('a fresh proof renames the session: the old cookie is worth nothing', async () => {
  const cookie = await start(await stage.opened())
  stage.pass(minutes(6))
  const before = await stage.logins.sessionOf(cookie.value, stage.now)
  const renewed = await transaction(stage.db, (tx) => stage.logins.renewSession(tx, before!))
  assert.equal(await isIn(cookie), false)
  const then = await stage.logins.sessionOf(renewed.value, stage.now)
  assert.equal(then?.sessionId, before?.sessionId)
  assert.ok(then?.provenAt.equals(stage.now))
})

test('a session is never one that the browser brought along', async () => {
  const planted = newToken()
  const loginId = await stage.opened()
  const cookie = await start(loginId, planted)
  assert.notEqual(cookie.value, planted)
  assert.equal(await stage.logins.sessionOf(planted, stage.now), undefined)
  for (const nonsense of ['', 'x', "' or 1=1", 'a'.repeat(5000), hashOf(planted).toString('hex')])
    assert.equal(await stage.logins.sessionOf(nonsense, stage.now), undefined)
})

test('the sign-in before this one is remembered', async () => {
  const loginId = await stage.opened()
  const first = await start(loginId)
  assert.equal((await stage.logins.sessionOf(first.value, stage.now))?.previousSignInAt, null)
  const at = stage.now
  stage.pass(minutes(5))
  const second = await start(loginId)
  assert.ok((await stage.logins.sessionOf(second.value, stage.now))?.previousSignInAt?.equals(at))
})

test('a browser is known for 90 days, to each person who shares it, under a name that changes', async () => {
  const [rosa, beto] = [await stage.opened(), await stage.opened()]
  const trust = (loginId: string, device?: string) =>
    transaction(stage.db, (tx) =>
      stage.logins.trustDevice(tx, { loginId, browser, address: '10.1.2.3', device }),
    )
  const first = await trust(rosa)
  const second = await trust(beto, first.value)
  assert.notEqual(first.value, second.value)
  assert.equal(await stage.logins.wasSeen(stage.db, rosa, first.value), false)
  assert.ok(await stage.logins.wasSeen(stage.db, rosa, second.value))
  assert.deepEqual(
    (await stage.logins.devicesOf(stage.db, rosa)).map(({ label, hint }) => ({ label, hint })),
    [{ label: 'Chrome (Android)', hint: '10.1.•.•' }],
  )
  stage.pass(days24(90))
  assert.deepEqual(await stage.logins.devicesOf(stage.db, rosa), [])
})

test('what was typed comes back once more to the same person and page, without secrets', async () => {
  const [rosa, beto] = [await stage.opened(), await stage.opened()]
  const session = (await start(rosa)).value
  const form = { calle: 'Pino 3', clave: 'x', nueva_clave: 'y', _csrf: 'z', codigo: '1' }
  const kept = await stage.logins.keepForm({ path: '/mi-perfil/contacto', form, session })
  assert.ok(kept)
  const take = (path: string, loginId: string) =>
    stage.logins.takeKeptForm({ cookie: kept.value, path, loginId })
  assert.deepEqual({ ...take('/mi-perfil/contacto', rosa) }, { calle: 'Pino 3' })
  assert.equal(take('/mi-perfil', rosa), undefined)
  assert.equal(take('/mi-perfil/contacto', beto), undefined)
  stage.pass(minutes(30))
  assert.equal(take('/mi-perfil/contacto', rosa), undefined)
  assert.equal(await stage.logins.keepForm({ path: '/x', form, session: undefined }), undefined)
  assert.equal(
    stage.logins.takeKeptForm({ cookie: 'tampered', path: '/x', loginId: rosa }),
    undefined,
  )
})
