import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { metersOf } from '../../app/meters.ts'
import { days24, earlier, mexicoCity, minutes } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { articles } from './articles.ts'
import { parts } from './health.ts'
import { helpUseCases } from './help.usecases.ts'

test('somebody who is signed out finds an answer, reads it and says it helped', async (t) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  const home = await visitor.get('/ayuda')
  assert.equal(home.status, 200)
  assert.equal(home.h1, 'Mi ayuda')
  const found = await visitor.get('/ayuda?q=OLVIDE+MI+CONTRASENA')
  assert.match(found.text, /href="\/ayuda\/olvide-mi-contrasena"/)
  const article = await visitor.get('/ayuda/olvide-mi-contrasena')
  assert.equal(article.h1, '¿Qué hago si olvidé mi contraseña?')
  const thanked = await visitor.post('/ayuda/olvide-mi-contrasena', { sirvio: 'si' })
  assert.equal(thanked.path, '/ayuda/olvide-mi-contrasena?gracias=1')
  assert.match(thanked.text, /Gracias por decirnos/)
  await visitor.get('/en/ayuda/olvide-mi-contrasena')
  await visitor.post('/en/ayuda/olvide-mi-contrasena', { sirvio: 'no' })
  const refused = await visitor.post('/ayuda/olvide-mi-contrasena', { sirvio: 'quizá' })
  assert.equal(refused.status, 422)
  const since = app.clock.now().toZonedDateTimeISO('America/Mexico_City').toPlainDate()
  assert.deepEqual(await app.rooms.help.verdicts(since.subtract({ days: 1 })), [
    { slug: 'olvide-mi-contrasena', helped: 1, didNot: 1 },
  ])
})

test('one address cannot flood the counts', async (t) => {
  const app = await openApp(t)
  app.clock.moveTo(Temporal.Instant.from('2030-07-15T18:01:00Z')) // early in a window of an hour
  const said = { slug: 'aparato-nuevo', lang: 'es', helped: true, address: '127.0.0.9' } as const
  for (let i = 0; i < 40; i++) await app.rooms.help.judge(said)
  await app.rooms.help.judge({ ...said, slug: 'no-such-article', address: '127.0.0.10' })
  const since = Temporal.PlainDate.from('2020-01-01')
  assert.deepEqual(await app.rooms.help.verdicts(since), [
    { slug: 'aparato-nuevo', helped: 30, didNot: 0 },
  ])
})

test('every article and paper opens in both languages; unknown ones are missing', async (t) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  const papers = ['desde-el-extranjero', 'fraudes', 'palabras', 'guia', 'telefonos', 'temas/sms']
  const paths = [
    ...articles.map(({ slug }) => `/ayuda/${slug}`),
    ...papers.map((name) => `/ayuda/${name}`),
    ...['/no-puedo-entrar', '/privacidad', '/terminos', '/accesibilidad', '/cookies', '/estado'],
  ]
  for (const path of paths)
    for (const address of [path, `/en${path}`]) {
      const page = await visitor.get(address)
      assert.equal(page.status, 200, address)
      assert.ok(page.h1.length > 3, address)
      assert.doesNotMatch(page.text, /\{\w+\}|undefined|\[object/, address)
    }
  for (const path of ['/ayuda/no-hay', '/ayuda/temas/nada', '/ayuda/__proto__'])
    assert.equal((await visitor.get(path)).status, 404, path)
})

test('the line is open or closed by the clock, also in the reader’s city', async (t) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  app.clock.moveTo(Temporal.Instant.from('2026-07-15T18:00:00Z')) // Wednesday noon in Mexico City
  const open = await visitor.get('/en/ayuda/telefonos?zona=America/Los_Angeles')
  assert.match(
    open.text,
    /Open<\/span> Until 9:00\sPM, Mexico City time \(8:00\sPM, Los Angeles time\)/,
  )
  app.clock.moveTo(Temporal.Instant.from('2026-07-16T05:00:00Z'))
  const closed = await visitor.get('/ayuda/telefonos')
  assert.match(
    closed.text,
    /Cerrado<\/span> Abre el 16 de julio. Contestamos desde las 7:30\sa.\sm., hora del centro/,
  )
  assert.equal((await visitor.get('/ayuda/telefonos?zona=../etc')).status, 200)
})

test('the status page says what was measured', async (t) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  const page = await visitor.get('/estado')
  assert.match(page.text, /Entrar al portal<\/th><td><span class="state state-ok">Bien/)
  assert.match(page.text, /SMS que mandamos<\/th><td><span class="state state-ok">Bien/)
  assert.match(page.text, /El portal funciona bien/)
})

test('mail that waits long makes the portal slow, a lost database takes it out of service', async (t) => {
  const app = await openApp(t)
  const { base } = app
  const waiting = { queued: 1, oldestAt: earlier(base.now(), minutes(20)), lost: 0 }
  const outbox = { outboxState: async () => [{ ...waiting, channel: 'mail' as const }] }
  const meters = metersOf(base, outbox, app.rooms.parts.states)
  const deps = { ...base, openServices: [], requests: [], stops: () => [] }
  const slow = await helpUseCases({ ...deps, meters }).status()
  const figures = { savings: 'well', loans: 'well', payments: 'well' }
  const unused = { papers: 'unknown', identity: 'unknown' }
  const sent = { mail: 'slow', sms: 'well' }
  assert.deepEqual(slow.report, { ...figures, ...unused, ...sent, entry: 'well' })
  const gone = () => Promise.reject(new Error('connection lost'))
  const away = await helpUseCases({ ...deps, meters: { ...meters, entry: gone } }).status()
  assert.equal(away.report.entry, 'down')
})

test('the status page remembers a week and tells of what is planned', async (t) => {
  const app = await openApp(t)
  const { help } = app.rooms
  const noon = app.clock.now().toZonedDateTimeISO(mexicoCity).round({ smallestUnit: 'day' })
  app.clock.moveTo(noon.add({ days: 1, hours: 12 }).toInstant())
  await help.keepHealth()
  app.clock.advance(minutes(5))
  await help.keepHealth()
  app.clock.advance(days24(1))
  await help.keepHealth()
  const page = await app.visitor().get('/estado')
  const row = 'SMS que mandamos</th><td><ul><li><span class="state state-ok">Bien</span></li>'
  assert.ok(page.text.includes(row))
  assert.match(page.text, /Sin medir: 5 días/)
  assert.match(page.text, /No hay mantenimiento planeado/)
  app.clock.advance(days24(9))
  await help.keepHealth()
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from health_checks`.execute(app.base.db)
  assert.equal(rows[0]!.n, parts.length, 'what is older than a week is gone')
})
