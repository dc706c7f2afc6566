// The door over the network, with room for one: who waits, in which order, and what gains nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDoor } from '../../../test/harness/door.ts'
import { freePort } from '../../../test/harness/free-port.ts'
import { overHttp } from '../../../test/harness/over-http.ts'
import { Visitor } from '../../../test/harness/visitor.ts'
import { later, minutes, seconds } from '../../foundation/time.ts'

type TestContext = Parameters<typeof openDoor>[0]

async function openFor(t: TestContext, capacity: string) {
  const port = await freePort()
  const stage = await openDoor(t, { port, environment: { DOOR_CAPACITY: capacity } })
  const app = stage
  const browser = (name = 'Chrome') =>
    new Visitor(overHttp(app.base.config.publicOrigin), { browser: name })
  /** What passes in so many seconds, beat by beat. */
  const pass = async (n: number, step = seconds(1)) => {
    for (let i = 0; i < n; i++) {
      app.clock.advance(step)
      await app.rooms.door.beat()
    }
  }
  await pass(1)
  return { app: stage, newLogin: stage.newLogin, signIn: stage.signIn, browser, pass }
}
const ticketOf = (visitor: Visitor) => visitor.cookies.get('__Host-fila')

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
const idOf = (visitor: Visitor) => visitor.cookies.get('__Host-lugar')!.split('.')[2]!

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

test('staff pass by a signed word, and nothing else opens for it', async (t) => {
  const { browser, app } = await openFor(t, '1')
  const [first, second] = [browser(), browser()]
  await first.get('/')
  const word = app.rooms.maintenance.passFor('018f0000-0000-7000-8000-00000000000c').value
  second.cookies.set('__Host-pase', word)
  assert.equal((await second.get('/')).status, 200)
  second.cookies.set('__Host-pase', word.replace(/^./, '9'))
  assert.equal((await second.get('/')).status, 503)
})

test('a stop of the portal is told at the door, from memory, and nobody needs a place for it', async (t) => {
  const { browser, app } = await openFor(t, '1')
  const [first, second] = [browser(), browser()]
  await first.get('/')
  const by = async (name: string) => {
    const email = `${name}@cimiento.example`
    const person = { email, name, roles: ['operator'] as const, password: 'cierro y abro a tiempo' }
    const { staffId } = await app.rooms.staff.hire(person, { kind: 'system', task: 'hire' })
    return { kind: 'staff', staffId, name, role: 'operator' } as const
  }
  const { maintenance } = app.rooms
  const planned = await maintenance.plan(
    {
      kind: 'closed',
      parts: ['portal'],
      startsAt: undefined,
      endsAt: later(app.clock.now(), minutes(60)),
      message: undefined,
      reason: 'Urge',
    },
    await by('Ana'),
  )
  assert.ok(planned.ok)
  await maintenance.publish(planned.windowId, await by('Luis'), 'Urge')
  for (const visitor of [first, second]) {
    const closed = await visitor.get('/mi-ahorro')
    assert.equal(closed.status, 503)
    assert.ok(Number(closed.headers['retry-after']) > 3_000, 'computed from the end')
    assert.doesNotMatch(closed.text, /Ya tienes tu lugar/)
    assert.equal((await visitor.get('/ayuda')).status, 200)
  }
  assert.ok(!ticketOf(second), 'nobody waits in line for a closed portal')
  app.clock.advance(minutes(61))
  assert.equal((await first.get('/')).status, 200)
})

test('«Avísame» tells a phone and a mailbox once, when it is their turn, and names nobody', async (t) => {
  const { browser, app, pass } = await openFor(t, '1')
  const [first, second, third] = [browser(), browser(), browser()]
  await first.get('/')
  const tell = (visitor: Visitor, contacto: string) =>
    visitor.request('POST', '/espera/avisar', { de: '%2Fmi-ahorro', contacto })
  for (const [visitor, contact] of [
    [second, '55 1234 5678'],
    [third, 'maya@correo.example'],
  ] as const) {
    await visitor.get('/mi-ahorro')
    const left = await tell(visitor, contact)
    assert.equal(left.headers.location, '/espera?de=%2Fmi-ahorro&avisado=si')
  }
  const told = await second.get('/espera?de=%2Fmi-ahorro&avisado=si')
  assert.equal(told.status, 503)
  assert.match(told.text, /Te avisamos cuando te toque\.<\/p>\s*<\/section>/)
  assert.equal((await tell(second, '55 8765 4321')).statusCode, 422, 'one for each ticket')
  for (const wrong of ['', '12', 'x@', '+34 600 000 000'])
    assert.equal((await tell(browser(), wrong)).statusCode, 422, wrong)
  const fourth = browser()
  await fourth.get('/')
  assert.equal((await tell(fourth, '+52 (55) 1234-5678')).statusCode, 303, 'says no more than that')
  assert.equal((await tell(browser(), '55 2222 3333')).statusCode, 422, 'no ticket, no notice')

  await pass(3)
  app.rooms.door.keeper.leave({ id: idOf(first), order: 0, grantedAt: 0 })
  await pass(200) // nobody comes: all are called, one a minute
  await app.runJobs()
  const texts = app.smsTo('+525512345678')
  assert.equal(texts.length, 1, 'one to each contact a day')
  assert.match(texts[0]!.text, /ya te toca/)
  const [mail, ...more] = await app.mailTo('maya@correo.example')
  assert.equal(mail?.subject, 'Ya te toca')
  assert.equal(more.length, 0)
  const { rows } = await app.base.pool.query(
    'select count(sealed_contact) as kept from door_call_backs',
  )
  assert.equal(String(rows[0].kept), '0', 'no contact is kept once it was used')
})

test('an operator stops the line and changes how many fit; both are in the trail', async (t) => {
  const { app, browser, pass } = await openFor(t, '1')
  const [first, second] = [browser(), browser()]
  await first.get('/')
  await second.get('/registro')
  const person = {
    email: 'operadora@cimiento.example',
    name: 'Ana',
    roles: ['operator'] as const,
    password: 'cierro y abro a tiempo',
  }
  const { recoveryCodes } = await app.rooms.staff.hire(person, { kind: 'system', task: 'hire' })
  const ana = browser('Firefox')
  await ana.post('/operacion/entrar', {
    correo: person.email,
    clave: person.password,
    codigo: recoveryCodes[0]!,
  })
  await pass(3)
  assert.match((await ana.get('/operacion')).text, /En la fila<\/dt><dd>1</)
  const typed = { modo: 'paused', caben: '2', razon: '' }
  assert.equal((await ana.post('/operacion/puerta', typed)).status, 422)
  const set = await ana.post('/operacion/puerta', { ...typed, razon: 'Vamos a revisar' })
  assert.equal(set.path, '/operacion/puerta?listo=si')
  await pass(4)
  assert.match((await second.get('/registro')).text, /La fila está detenida/)
  assert.equal((await first.get('/')).status, 200, 'who is inside stays')
  await ana.post('/operacion/puerta', { ...typed, modo: 'open', razon: 'Listo' })
  await pass(4)
  assert.equal((await second.get('/registro')).status, 200, 'room for two now')
  const trail = await app.rooms.audit.recent()
  assert.equal(trail.filter(({ act }) => act === 'door-set').length, 2)
})
