// The door over the network, with room for one: who waits, in which order, and what gains nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, openFor, ticketOf } from '../../../test/harness/line.ts'
import { seconds } from '../../foundation/time.ts'

test('room for one: the next waits, and comes in when the first leaves by Salir', async (t) => {
  const { app, browser, pass, newLogin, signIn } = await openFor(t, '1')
  const rosa = await newLogin({ password: 'camión persigue perros' })
  const [ana, beto] = [browser(), browser()]
  assert.equal((await ana.get('/')).status, 200)
  assert.ok(ana.cookies.has('__Host-lugar'))
  await app.trust(ana, rosa)
  const signedIn = await signIn(ana, rosa, 'camión persigue perros')
  assert.equal(signedIn.path, '/inicio')

  const waits = await beto.get('/mi-ahorro')
  assert.equal(waits.status, 503)
  assert.equal(waits.path, '/mi-ahorro', 'at the same address')
  assert.equal(waits.h1, 'Ya tienes tu lugar en la fila')
  assert.match(String(waits.headers['retry-after']), /^\d+$/)
  assert.equal(waits.headers['cache-control'], 'no-store')
  const folio = /FILA-\w{5}-\w{5}-\w{5}/.exec(waits.text)?.[0]
  const proof = await beto.get(`/verifica?folio=${folio}`)
  assert.match(proof.text, /Prueba que alguien intentó entrar el/)
  assert.match(
    (await beto.get('/verifica?folio=FILA-22222-33333-44444')).text,
    /No encontramos ese folio/,
  )
  const english = await beto.get('/en/mi-ahorro')
  assert.equal(english.h1, 'You have a place in line')
  assert.equal((await beto.get('/ayuda')).status, 200, 'help is always served')
  assert.equal((await beto.get('/estado')).status, 200)

  await pass(5)
  assert.equal((await beto.get('/mi-ahorro')).status, 503, 'still one inside')
  assert.equal((await ana.get('/inicio')).status, 200, 'who is inside notices nothing')
  await ana.post('/salir')
  assert.ok(!ana.cookies.has('__Host-lugar'))
  await pass(4)
  const inside = await beto.get('/')
  assert.equal(inside.status, 200)
  assert.ok(!ticketOf(beto), 'the ticket is spent')
  assert.equal((await ana.get('/')).status, 503, 'now Ana waits')
  await pass(1)
  assert.equal(app.rooms.door.keeper.state()?.inside, 1)
})

test('one browser has one place: tabs, edited, copied and spent tickets gain nothing', async (t) => {
  const { browser, pass, app } = await openFor(t, '1')
  const [first, second, third] = [browser(), browser(), browser('Firefox')]
  await first.get('/')
  await second.get('/')
  const ticket = ticketOf(second)!
  for (let tab = 0; tab < 20; tab++) await second.get('/registro')
  assert.equal(ticketOf(second), ticket, 'twenty tabs, one ticket')
  await pass(3)
  assert.equal(app.rooms.door.keeper.state()?.waiting, 1)

  const [order = '', ...rest] = ticket.split('.')
  third.cookies.set(
    '__Host-fila',
    [(Number.parseInt(order, 36) - 9e9).toString(36), ...rest].join('.'),
  )
  await third.get('/')
  assert.notEqual(ticketOf(third)?.split('.')[2], ticket.split('.')[2], 'an edited ticket is none')
  third.cookies.set('__Host-fila', ticket)
  await third.get('/')
  assert.notEqual(ticketOf(third), ticket, 'a ticket copied into another browser is none')

  app.rooms.door.keeper.leave({ id: idOf(first), order: 0, grantedAt: 0 })
  await pass(4)
  assert.equal((await second.get('/')).status, 200, 'the first to come is the first to go in')
  assert.equal((await third.get('/')).status, 503)
  const place = second.cookies.get('__Host-lugar')!
  app.rooms.door.keeper.leave({ id: place.split('.')[2]!, order: 0, grantedAt: 0 })
  second.cookies.delete('__Host-lugar')
  second.cookies.set('__Host-fila', ticket)
  await pass(70) // the third does not come: its turn is lent on
  second.cookies.set('__Host-fila', ticket)
  assert.equal((await second.get('/')).status, 503, 'a spent ticket does not come in again')
  second.cookies.set('__Host-lugar', place)
  assert.equal((await second.get('/')).status, 503, 'nor does a place that was given back')
})

test('a turn is kept for thirty minutes, then another is given near the front', async (t) => {
  const { browser, pass, app } = await openFor(t, '1')
  const [first, second, third] = [browser(), browser(), browser()]
  await first.get('/')
  await second.get('/')
  await pass(3)
  await third.get('/')
  app.rooms.door.keeper.leave({ id: idOf(first), order: 0, grantedAt: 0 })
  await pass(3)
  await pass(61) // the second does not come within a minute: the third is called too
  assert.equal((await third.get('/')).status, 200)
  const late = await second.get('/')
  assert.equal(late.status, 503)
  assert.equal(late.h1, 'Ya te toca', 'the turn is kept, and nobody goes before')
  app.rooms.door.keeper.leave({ id: idOf(third), order: 0, grantedAt: 0 })
  await pass(1)
  assert.equal((await second.get('/')).status, 200)

  const fourth = browser()
  await fourth.get('/')
  app.rooms.door.keeper.leave({ id: idOf(second), order: 0, grantedAt: 0 })
  await pass(4)
  const fifth = browser()
  await pass(64, seconds(30))
  await fifth.get('/')
  await pass(2)
  const passed = await fourth.get('/')
  assert.equal(passed.status, 503)
  assert.match(passed.text, /Se pasó tu turno/)
})

test('a form that could not be taken is given back, without its secrets', async (t) => {
  const { browser } = await openFor(t, '1')
  const [first, second] = [browser(), browser()]
  await first.get('/')
  await second.get('/')
  const sent = { correo: 'maya@correo.example', contrasena: 'secreta', _csrf: 'x"><script>' }
  const answer = await second.request('POST', '/entrar', sent)
  assert.equal(answer.statusCode, 503)
  assert.match(answer.body, /name="correo" value="maya@correo\.example"/)
  assert.doesNotMatch(answer.body, /secreta|<script>/)
  const foreign = await second.request('POST', '/entrar', sent, { 'sec-fetch-site': 'cross-site' })
  assert.doesNotMatch(foreign.body, /maya@correo/)
})
