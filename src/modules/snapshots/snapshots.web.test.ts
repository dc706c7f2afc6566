// The last figures of a known browser: seen from the line and from a closed portal, by nobody else and not for ever.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDoor, type Rosa } from '../../../test/harness/door.ts'
import { openFor } from '../../../test/harness/line.ts'
import { operator } from '../../../test/harness/operators.ts'
import { withMoney } from '../../../test/harness/owed.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { days24, later, minutes } from '../../foundation/time.ts'

const password = 'camión persigue perros'
const path = '/asi-estaba-mi-cuenta'
const photo = '__Host-foto'
const figures = [/\$406,385\.57/, /\$98,120\.04/]
type Stage = Awaited<ReturnType<typeof openDoor>>

/** Somebody with money, who came in on a browser that is known. */
async function knownAt(app: Stage, visitor: Visitor, about: { lookOnly?: boolean } = {}) {
  const rosa = await app.newLogin({ password, ...about })
  const { ending } = await withMoney(app, rosa.memberId)
  await app.trust(visitor, rosa)
  assert.equal((await app.signIn(visitor, rosa, password)).path, '/inicio')
  return { ...rosa, ending }
}
const without = (visitor: Visitor, ...names: string[]) => {
  for (const name of names) visitor.cookies.delete(`__Host-${name}`)
}

test('from the line and from a closed portal the last figures are one step away, with their dates', async (t) => {
  const { app, browser, pass } = await openFor(t, '1')
  const ana = browser()
  const rosa = await knownAt(app, ana)
  assert.ok(ana.cookies.has(photo))
  assert.doesNotMatch(ana.cookies.get(photo)!, /406385|4821|1234/, 'nothing of it can be read')
  const place = ana.cookies.get('__Host-lugar')!.split('.')[2]!
  without(ana, 'sesion', 'lugar')

  app.rooms.door.keeper.leave({ id: place, order: 0, grantedAt: 0 })
  await pass(3)
  await browser().get('/')
  const waits = await ana.get('/mi-ahorro')
  assert.equal(waits.status, 503)
  assert.match(waits.text, /Así estaba tu cuenta el \d+ de \w+ de \d{4}\. <a href="\/asi-estaba/)
  for (const figure of figures) assert.doesNotMatch(waits.text, figure, 'not in sight unasked')
  const seen = await ana.get(path)
  assert.equal(seen.status, 200)
  assert.equal(seen.headers['cache-control'], 'no-store')
  assert.match(seen.h1, /^Así estaba tu cuenta el /)
  for (const figure of figures) assert.match(seen.text, figure)
  assert.match(seen.text, new RegExp(`termina en ${rosa.ending}`))
  assert.match(seen.text, /Datos del 4 de agosto de 2026/, 'the loan on its own date')
  assert.match(seen.text, /No son tus datos de hoy/)
  assert.equal((await ana.get(`/en${path}`)).h1.slice(0, 31), 'This is how your account was on')

  const { maintenance } = app.rooms
  const endsAt = later(app.clock.now(), minutes(60))
  const plan = { kind: 'closed', parts: ['portal'], startsAt: undefined, endsAt } as const
  const planned = await maintenance.plan({ ...plan, reason: 'Urge' }, await operator(app, 'Ana'))
  assert.ok(planned.ok)
  await maintenance.publish(planned.windowId, await operator(app, 'Luis'), 'Urge')
  const closed = await ana.get('/mi-ahorro')
  assert.match(closed.h1, /^Volvemos/)
  assert.match(closed.text, /Así estaba tu cuenta el/)
  assert.match((await ana.get(path)).text, figures[0]!)
  assert.doesNotMatch((await browser().get('/mi-ahorro')).text, /Así estaba tu cuenta/)
})

test('no other browser, no other person and no masked amount: what was kept is its owner’s alone', async (t) => {
  const app = await openDoor(t)
  const ana = app.visitor()
  const rosa = await knownAt(app, ana)
  const shows = async (visitor: Visitor) => figures[0]!.test((await visitor.get(path)).text)
  assert.equal(await shows(ana), true)

  const thief = app.visitor()
  thief.cookies.set(photo, ana.cookies.get(photo)!)
  assert.equal(await shows(thief), false, 'without the browser’s own cookie')
  const other = await app.newLogin({ password })
  await app.trust(thief, other)
  thief.cookies.set(photo, ana.cookies.get(photo)!)
  assert.equal(await shows(thief), false, 'nor with that of another known browser')

  const masked = app.visitor()
  const lupe = await knownAt(app, masked, { lookOnly: true })
  const hidden = await masked.get(path)
  assert.match(hidden.text, /Cantidad tapada/)
  assert.match(hidden.text, new RegExp(`termina en ${lupe.ending}`))
  assert.equal(await shows(masked), false)

  const kept = ana.cookies.get(photo)!
  await app.signIn(ana, other, password)
  assert.ok(!ana.cookies.has(photo), 'another person came in here')
  ana.cookies.set(photo, kept)
  assert.equal(await shows(ana), false, 'and what the last one saw does not come back')

  const phone = app.visitor()
  const maya = await knownAt(app, phone)
  app.clock.advance(days24(31))
  assert.equal(await shows(phone), false, 'thirty days and no more')
  assert.ok(!phone.cookies.has(photo))
  await ended(app, maya)
  await ended(app, rosa)
})

/** Every way in which its owner ends it. */
async function ended(app: Stage, rosa: Rosa) {
  const visitor = app.visitor()
  const comesIn = async () => {
    await app.trust(visitor, rosa)
    await app.signIn(visitor, rosa, password)
    assert.ok(visitor.cookies.has(photo))
  }
  await comesIn()
  await visitor.post('/salir')
  assert.ok(!visitor.cookies.has(photo), 'Salir leaves nothing behind')

  await comesIn()
  await visitor.get('/mi-perfil/seguridad')
  const other = app.visitor()
  await app.trust(other, rosa)
  await app.signIn(other, rosa, password)
  assert.match((await other.get(path)).text, figures[0]!)
  await visitor.post('/mi-perfil/seguridad/a-la-mano', { guardar: 'no' })
  assert.ok(!visitor.cookies.has(photo), 'switched off here')
  assert.doesNotMatch((await other.get(path)).text, figures[0]!, 'and everywhere')
  await app.signIn(other, rosa, password)
  assert.ok(!other.cookies.has(photo), 'nor is it kept again')
  await visitor.post('/mi-perfil/seguridad/a-la-mano', { guardar: 'si' })

  await comesIn()
  await visitor.get(path)
  await visitor.post(`${path}/borrar`)
  assert.ok(!visitor.cookies.has(photo), 'erased by hand')

  await comesIn()
  await app.signIn(other, rosa, password)
  await other.get('/mi-perfil/seguridad')
  await other.post('/mi-perfil/seguridad/cerrar-todo')
  assert.doesNotMatch((await visitor.get(path)).text, figures[0]!, 'a browser that was forgotten')
}
