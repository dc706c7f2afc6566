// PostgreSQL is killed under the running product: a page says so, nothing is half done, and it comes back by itself.
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { minutes } from '../../src/foundation/time.ts'
import { transaction } from '../../src/platform/db.ts'
import { openApp } from '../harness/app.ts'
import { inside } from '../harness/inside.ts'
import { memberWithLogin } from '../harness/members.ts'
import { withMoney } from '../harness/owed.ts'
import { lastingServer } from '../harness/server.ts'

/** How long it may take where a machine does much else. */
const patienceMs = 60_000

/** A server of this test's own: nobody else may lose theirs. */
async function ownServer() {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-away-'))
  chmodSync(folder, 0o711) // beside root the server runs as an unprivileged uid, which must get in
  const start = () => lastingServer(join(folder, 'data'))
  let server = await start()
  process.env.CIMIENTO_TEST_SOCKETS = server.sockets // before anything asks for a database
  return {
    kill: () => process.kill(server.pid, 'SIGKILL'),
    restart: async () => {
      server = await start()
    },
    remove: () => {
      process.kill(server.pid, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

test('the database is gone: a page says so and when to ask again; it is back without a restart', async (t) => {
  const server = await ownServer()
  const closing: (() => Promise<void>)[] = []
  const app = await openApp({ after: (hook) => closing.push(hook) }, { expectErrors: true })
  t.after(async () => {
    for (const close of closing) await close()
    server.remove()
  })
  const who = await memberWithLogin(app)
  const visitor = app.visitor()
  const signIn = () => visitor.post('/entrar', { usuario: who.email, clave: who.password })
  const known = await inside(app, who.memberId)
  assert.equal((await known.get('/estado')).status, 200)
  await withMoney(app, who.memberId)
  const remembered = app.visitor()
  const device = await transaction(app.base.db, (tx) =>
    app.rooms.logins.trustDevice(tx, { loginId: who.loginId, browser: 'Firefox' }),
  )
  remembered.cookies.set('__Host-aparato', device.value)
  await remembered.post('/entrar', { usuario: who.email, clave: who.password })
  await visitor.get('/')
  server.kill()
  const away = await signIn()
  assert.equal(away.status, 503)
  assert.ok(Number(away.headers['retry-after']) > 0)
  assert.equal(away.headers['cache-control'], 'no-store')
  assert.equal((await visitor.get('/readyz')).status, 503)
  assert.equal((await visitor.get('/healthz')).status, 200)
  app.clock.advance(minutes(20)) // what was read before is old by now
  const state = await known.get('/estado')
  assert.equal(state.status, 200, 'the state of the portal is told also to who was in')
  assert.match(state.text, /Entrar al portal<\/th><td><span class="state state-bad">Sin servicio/)
  assert.match(state.text, /En este momento no podemos leer lo más nuevo/)
  assert.equal((await known.get('/ayuda')).status, 200)
  assert.match((await remembered.get('/mi-ahorro')).text, /Así estaba tu cuenta el/)
  const figures = await remembered.get('/asi-estaba-mi-cuenta')
  assert.equal(figures.status, 200, 'the last figures of a known browser need no database')
  assert.match(figures.text, /\$406,385\.57[\s\S]*Datos del 4 de agosto de 2026/)
  assert.doesNotMatch((await visitor.get('/')).text, /Así estaba tu cuenta/)
  assert.equal((await remembered.request('POST', '/salir', {})).statusCode, 503)
  assert.ok(!remembered.cookies.has('__Host-foto'), 'who leaves leaves nothing behind')
  await server.restart()
  const began = performance.now()
  while ((await visitor.get('/readyz')).status !== 200) {
    assert.ok(performance.now() - began < patienceMs, 'back by itself')
    await pause(50)
  }
  t.diagnostic(`back after ${Math.round(performance.now() - began)} ms`) // ten seconds are promised
  assert.equal((await signIn()).path, '/inicio')
  const faults = app.logged.filter((line) => line.includes('our fault'))
  assert.deepEqual(faults, [], 'nothing was answered as a fault of ours')
})
