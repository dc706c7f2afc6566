// Around the line: who passes it, who stops it, and who is told by phone or mail.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, openFor, ticketOf } from '../../../test/harness/line.ts'
import { operator, operatorIn } from '../../../test/harness/operators.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { later, minutes } from '../../foundation/time.ts'

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
    await operator(app, 'Ana'),
  )
  assert.ok(planned.ok)
  await maintenance.publish(planned.windowId, await operator(app, 'Luis'), 'Urge')
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
  const ana = await operatorIn(app, { name: 'Ana', visitor: browser('Firefox') })
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
