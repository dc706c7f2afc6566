// A planned stop from the plan to the end: two people, the hour of notice, the closed door, nothing lost.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { hours, type Instant, later, mexicoCity, minutes } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'

const password = 'cierro con cuidado y abro a tiempo'
let hired = 0

async function operatorIn(app: App) {
  const email = `operadora${++hired}@cimiento.example`
  const person = { email, name: `Operadora ${hired}`, roles: ['operator'] as const, password }
  const { recoveryCodes } = await app.rooms.staff.hire(person, { kind: 'system', task: 'hire' })
  const codes = [...recoveryCodes]
  const browser = app.visitor()
  const signIn = () =>
    browser.post('/operacion/entrar', { correo: email, clave: password, codigo: codes.shift()! })
  await signIn()
  return { browser, signIn }
}
const typed = (of: 'desde' | 'hasta', at: Instant) => {
  const local = at.toZonedDateTimeISO(mexicoCity)
  return {
    [`${of}-dia`]: local.toPlainDate().toString(),
    [`${of}-hora`]: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
/** Noon of a Mexico City day that is still to come: what is said of «hoy» holds at any hour of the test. */
const toNoon = (app: App) => {
  const tomorrow = app.clock.now().toZonedDateTimeISO(mexicoCity).toPlainDate().add({ days: 1 })
  const noon = tomorrow.toZonedDateTime({ timeZone: mexicoCity, plainTime: '12:00' }).toInstant()
  app.clock.moveTo(noon)
  return noon
}
const wholeClosed = { 'parte-portal': 'si', como: 'closed', razon: 'Máquinas nuevas' }
const root = '/operacion/mantenimiento'

test('one plans, another publishes, and a POST of the first changes nothing', async (t) => {
  const app = await openApp(t)
  const noon = toNoon(app)
  const [first, second] = [await operatorIn(app), await operatorIn(app)]
  const [ana, luis] = [first.browser, second.browser]
  await ana.get(root)
  const plan = { ...wholeClosed, cuando: 'hora', ...typed('desde', later(noon, minutes(120))) }
  const half = await ana.post(root, { ...plan, como: '' })
  assert.equal(half.status, 422)
  assert.match(half.text, /Elige si se cierra o solo se ve/)
  const kept = await ana.post(root, { ...plan, ...typed('hasta', later(noon, minutes(240))) })
  assert.match(kept.text, /Otra persona debe publicarlo/)
  assert.match(kept.text, /Maintenance: the site closes today from 2:00\sPM to 4:00\sPM/)
  const here = kept.path.replace('?listo=si', '')

  const alone = await ana.post(`${here}/publicar`, { 'razon-publicar': 'Yo mera' })
  assert.equal(alone.status, 422)
  assert.match(alone.text, /Lo planeaste tú/)
  assert.equal(app.rooms.maintenance.windows().length, 0)
  await assert.rejects(
    sql`insert into maintenance_moves (window_id, planned_by, move, reason, moved_by, moved_by_name, moved_at)
      select window_id, planned_by, 'published', 'so', planned_by, 'Ana', planned_at
      from maintenance_windows`.execute(app.base.db),
    /check constraint/,
  )
  await luis.get(here)
  const done = await luis.post(`${here}/publicar`, { 'razon-publicar': 'Lo revisé' })
  assert.match(done.text, /Publicado/)
  const again = await luis.post(`${here}/publicar`, { 'razon-publicar': 'Otra vez' })
  assert.equal(again.status, 422)

  const visitor = app.visitor()
  assert.doesNotMatch((await visitor.get('/')).text, /Mantenimiento/)
  app.clock.advance(minutes(60))
  assert.match(
    (await visitor.get('/')).text,
    /Mantenimiento: el portal cierra hoy de 2:00\sp\.\sm\. a 4:00\sp\.\sm\./,
  )
  assert.match((await visitor.get('/en/ayuda')).text, /In New York, \d+:00\sPM to \d+:00\sPM/)

  app.clock.advance(minutes(60))
  const closed = await visitor.request('GET', '/registro/identificate')
  assert.equal(closed.statusCode, 503)
  const wait = Number(closed.headers['retry-after'])
  assert.ok(wait <= 7_200 && wait > 6_000, `${wait} s: two hours, less what passed since noon`)
  assert.match(closed.body, /Volvemos hoy a las 4:00/)
  assert.equal((await visitor.get('/ayuda')).status, 200)
  assert.equal((await visitor.get('/estado')).status, 200)
  await first.signIn()
  await second.signIn()
  assert.equal((await ana.get(root)).path, root, 'the staff comes in as always')

  await ana.post(`${root}/pase`)
  assert.equal((await ana.get('/registro/identificate')).status, 200, 'the pass opens')
  visitor.cookies.set('__Host-pase', `9999999999.${'0'.repeat(36)}.${'a'.repeat(43)}`)
  assert.equal((await visitor.get('/')).status, 503, 'a made-up pass does not')

  await luis.get(here)
  const early = await luis.post(`${here}/terminar`, { 'razon-terminar': 'Quedó antes' })
  assert.match(early.text, /Terminó antes/)
  assert.equal((await visitor.get('/')).status, 200)
  const trail = await ana.get('/operacion/registro')
  for (const act of [/Se planeó un mantenimiento/, /Se publicó/, /Terminó antes/, /Se dio un pase/])
    assert.match(trail.text, act)
})

test('what was being typed when it closed comes back, and nobody is thrown out', async (t) => {
  const app = await openApp(t)
  const noon = toNoon(app)
  const ana = (await operatorIn(app)).browser
  const luis = (await operatorIn(app)).browser
  const rosa = await memberWithLogin(app)
  const browser = await inside(app, rosa.memberId)
  await browser.get('/mi-perfil/contacto/domicilio')
  await ana.get(root)
  const planned = await ana.post(root, {
    ...wholeClosed,
    cuando: 'ya',
    ...typed('hasta', later(noon, hours(3))),
  })
  const here = planned.path.replace('?listo=si', '')
  await luis.get(here)
  await luis.post(`${here}/publicar`, { 'razon-publicar': 'Urge' })

  const address = { calle: 'Av. Central 12', cp: '06000' }
  const met = await browser.post('/mi-perfil/contacto/domicilio', address)
  assert.equal(met.status, 503)
  assert.match(met.text, /Guardamos lo que escribiste/)
  app.clock.advance(hours(3))
  const asked = await browser.get('/mi-perfil/contacto/domicilio')
  assert.equal(
    asked.path.split('?', 1)[0],
    '/confirma-que-eres-tu',
    'the session outlived the stop',
  )
  const back = await browser.post(asked.path, { clave: rosa.password })
  assert.equal(back.path, '/mi-perfil/contacto/domicilio')
  assert.match(back.text, /Av\. Central 12/, 'what was typed is in the form')
})
