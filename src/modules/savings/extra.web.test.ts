// Somebody makes a line to put in money of their own: within the limit, once, by mail; nobody else sees it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { imported, type Known, openLogins } from '../../../test/harness/population.ts'
import { days24 } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'

async function inside(app: App, { memberId }: Known) {
  const visitor = app.visitor()
  const login = await app.rooms.logins.loginOfMember(app.base.db, memberId)
  const { loginId } = login!
  const cookie = await transaction(app.base.db, (tx) =>
    app.rooms.logins.startSession(tx, { loginId, browser: 'Firefox', address: '127.0.0.1' }),
  )
  visitor.cookies.set('__Host-sesion', cookie.value)
  return visitor
}

test('a line within the limit, sent by mail, until the month ends', async (t) => {
  const app = await openApp(t)
  const [one, other] = (await imported(app, 30, 'extra')) as [Known, Known]
  await openLogins(app, [one, other], 'tres tamales azules en Puebla', ['Canelita', 'Elvira'])
  const visitor = await inside(app, one)
  const form = await visitor.get('/mi-ahorro/aportar')
  assert.equal(form.h1, 'Aportar más')
  assert.match(form.text, /5% de 25 salarios mínimos/)

  const over = await visitor.post('/mi-ahorro/aportar', { cantidad: '900,000' })
  assert.deepEqual([over.status, /value="900,000"/.test(over.text)], [422, true])
  assert.match(over.text, /Es más de lo que puedes aportar este mes/)

  const made = await visitor.post('/mi-ahorro/aportar', { cantidad: '500' })
  assert.match(made.path, /^\/mi-ahorro\/aportar\/[0-9a-f-]{36}$/)
  assert.match(made.text, /\d{5} \d{5} \d{5} \d{5} \d{5}/)
  assert.match(made.text, /\$500\.00/)
  assert.match(made.text, /Ver cómo pagarla/)
  const again = await visitor.post('/mi-ahorro/aportar', { cantidad: '500.00' })
  assert.equal(again.path, made.path, 'sent twice, one line')
  await app.runJobs()
  const mails = (await app.mailTo(one.email)).filter((m) => m.subject === 'Tu línea de captura')
  assert.equal(mails.length, 1)

  const newer = await visitor.post('/mi-ahorro/aportar', { cantidad: '600' })
  assert.notEqual(newer.path, made.path)
  assert.match((await visitor.get(made.path)).text, /Esta línea ya no sirve/)
  const stranger = await inside(app, other)
  assert.equal((await stranger.get(newer.path)).status, 404)
  app.clock.advance(days24(32))
  const later = await inside(app, one)
  assert.match((await later.get(newer.path)).text, /Esta línea ya venció/)
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from capture_lines`.execute(
    app.base.db,
  )
  assert.equal(rows[0]?.n, 2n)
})
