// What the door owes to whom it held: links that ran out meanwhile, the day of a payment, and a word at a quiet hour.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, openFor, ticketOf } from '../../../test/harness/line.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { withMoney } from '../../../test/harness/owed.ts'
import { dayOf, hours, later, mexicoCity, minutes, seconds } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { triesUseCases } from './tries.usecases.ts'

test('a link that ran out in the line is honoured by the time its holder waited, and by no more', async (t) => {
  const { app, browser, pass } = await openFor(t, '1')
  const who = await memberWithLogin(app)
  const first = browser()
  await first.get('/recuperar')
  await first.post('/recuperar', { correo: who.email, nss: who.nss })
  const [one, two] = who.answers
  await first.post('/recuperar/preguntas', { 'respuesta-1': one, 'respuesta-2': two })
  await app.runJobs()
  const [mail] = await app.mailTo(who.email)
  const link = /\/recuperar\/nueva\/[\w-]+/.exec(mail!.text)![0]

  const [second, third] = [browser('Firefox'), browser('Safari')]
  await second.get(link)
  assert.ok(ticketOf(second), 'held at the door')
  const place = idOf(first)
  await first.get('/recuperar')
  await pass(2)
  for (let i = 0; i < 15; i++) {
    await first.get('/recuperar')
    await pass(1)
    await pass(1, minutes(3))
  }
  assert.equal((await first.get(link)).path, '/recuperar/enlace-vencido', 'who was not held')
  app.rooms.door.keeper.leave({ id: place, order: 0, grantedAt: 0 })
  await pass(4)
  const opened = await second.get(link)
  assert.equal(opened.status, 200, opened.h1)
  assert.equal(opened.path, '/recuperar/nueva', 'asked for in time, forty-five minutes ago')
  assert.equal(opened.status, 200)
  app.clock.advance(minutes(29))
  assert.equal((await second.get('/recuperar/nueva')).path, '/recuperar/nueva')
  app.clock.advance(minutes(2))
  assert.equal((await second.get('/recuperar/nueva')).path, '/recuperar/enlace-vencido')

  third.cookies.set('__Host-espero', second.cookies.get('__Host-espero')!)
  app.clock.advance(minutes(-20))
  app.rooms.door.keeper.leave({ id: idOf(second), order: 0, grantedAt: 0 })
  await pass(4)
  assert.equal((await third.get(link)).path, '/recuperar/enlace-vencido', 'a wait is one browser’s')
})

test('who has a payment due today goes ahead once, on that day alone, and the proof names nobody', async (t) => {
  const { app, browser, pass, newLogin, signIn } = await openFor(t, '2')
  const noon = app.clock.now().toZonedDateTimeISO(mexicoCity).add({ days: 1 }).with({ hour: 12 })
  app.clock.moveTo(noon.toInstant())
  await pass(2)
  const today = dayOf(app.clock.now())
  const password = 'camión persigue perros'
  const comesIn = async (dueOn?: typeof today) => {
    const [who, visitor] = [await newLogin({ password }), browser()]
    await withMoney(app, who.memberId, dueOn ? { dueOn } : {})
    await app.trust(visitor, who)
    assert.equal((await signIn(visitor, who, password)).path, '/inicio')
    const place = idOf(visitor)
    const proof = visitor.cookies.get('__Host-vence')
    return {
      visitor,
      proof,
      leave: () => app.rooms.door.keeper.leave({ id: place, order: 0, grantedAt: 0 }),
    }
  }
  const payroll = await comesIn()
  assert.equal(payroll.proof, undefined, 'their employer pays')
  payroll.leave()
  await pass(2)
  const later = await comesIn(today.add({ days: 3 }))
  later.leave()
  await pass(2)
  const rosa = await comesIn(today)
  assert.ok(rosa.proof && later.proof)
  assert.doesNotMatch(rosa.proof, /2026|1234|418/)
  rosa.leave()
  await pass(2)

  const [one, two, other] = [browser(), browser(), browser()]
  await one.get('/')
  await two.get('/')
  await other.get('/')
  await pass(5)
  for (const visitor of [rosa.visitor, later.visitor])
    for (const name of ['sesion', 'lugar']) visitor.cookies.delete(`__Host-${name}`)
  const ahead = await rosa.visitor.get('/mi-credito')
  assert.equal(ahead.status, 503)
  assert.match(ahead.text, /Tu pago vence hoy: por eso vas adelante/)
  assert.equal(ahead.h1, 'Ya te toca', 'before everybody who came within the last half hour')
  const folio = /FILA-\w{5}-\w{5}-\w{5}/.exec(ahead.text)?.[0]
  const tried = triesUseCases(app.base).instantOf(folio!)
  assert.ok(
    tried && app.clock.now().since(tried).total('minutes') < 1,
    'the folio says when they came',
  )
  assert.doesNotMatch((await later.visitor.get('/')).text, /vence hoy/, 'not due today')
  const copy = browser('Firefox')
  copy.cookies.set('__Host-vence', rosa.proof)
  assert.doesNotMatch((await copy.get('/')).text, /vence hoy/, 'nor in another browser')
  await pass(3)
  app.rooms.door.keeper.leave({ id: idOf(one), order: 0, grantedAt: 0 })
  await pass(4)
  assert.equal((await rosa.visitor.get('/')).status, 200)
  assert.equal((await other.get('/')).status, 503, 'who came before, but has until later')

  app.rooms.door.keeper.leave({ id: idOf(rosa.visitor), order: 0, grantedAt: 0 })
  for (const name of ['lugar', 'fila']) rosa.visitor.cookies.delete(`__Host-${name}`)
  await pass(4)
  await other.get('/')
  const again = browser()
  again.cookies.set('__Host-vence', rosa.proof)
  await again.get('/')
  await pass(30)
  app.rooms.door.keeper.leave({ id: idOf(two), order: 0, grantedAt: 0 })
  await pass(4)
  const spent = await again.get('/')
  assert.doesNotMatch(spent.text, /vence hoy/, 'one proof comes in once')
})

test('a reminder comes at a quiet hour if it is quiet, once, and leaves nothing behind', async (t) => {
  const { app, browser, pass } = await openFor(t, '1')
  const noon = app.clock.now().toZonedDateTimeISO(mexicoCity).add({ days: 1 }).with({ hour: 12 })
  app.clock.moveTo(noon.toInstant())
  const path = '/espera/mejor-hora'
  const visitor = browser()
  assert.match((await visitor.get(path)).text, /Todavía no lo sabemos/)
  assert.equal(
    (await visitor.request('POST', path, { contacto: 'a@correo.example' })).statusCode,
    422,
  )
  for (let back = 1; back <= 21; back++)
    for (let hour = 0; hour < 24; hour++)
      await sql`insert into door_hours (hour, arrived, admitted, refused, most_inside, most_waiting)
        values (${noon.subtract({ days: back }).with({ hour, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }).toInstant()},
          ${hour >= 9 && hour < 16 ? 80 : 0}, 100, 0, ${hour}, 0)`.execute(app.base.db)
  app.clock.advance(hours(1))
  await pass(2)
  const page = await visitor.get(path)
  assert.match(page.text, /La próxima hora sin fila suele ser/)
  assert.match(page.text, /4:00\sp\.\sm\./)
  const asks = (contacto: string, who = visitor) => who.post(path, { contacto })
  assert.equal((await asks('12')).status, 422)
  assert.match((await asks('maya@correo.example')).text, /Te avisamos cuando haya menos gente/)
  const other = browser()
  await other.get(path)
  assert.match(
    (await asks('Maya@correo.example', other)).text,
    /Te avisamos/,
    'says no more than that',
  )

  await browser().get('/')
  const waits = browser()
  await waits.get('/')
  assert.match((await waits.get('/')).text, /Te recordamos a una hora con menos gente/)
  app.clock.moveTo(noon.with({ hour: 16, minute: 1 }).toInstant())
  await pass(1)
  const run = () => app.rooms.upkeep['quiet-hours']!.run()
  const third = browser()
  await third.get('/')
  await browser().get('/')
  await pass(2)
  assert.equal(app.rooms.door.keeper.load().line, true)
  await run()
  await app.runJobs()
  assert.equal((await app.mailTo('maya@correo.example')).length, 0, 'there is a line: not now')
  await pass(150, seconds(30))
  assert.equal(app.rooms.door.keeper.load().line, false)
  await run()
  await run()
  await app.runJobs()
  const mails = await app.mailTo('maya@correo.example')
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ['Ahora hay menos gente'],
  )
  const { rows } = await app.base.pool.query('select count(*)::int as kept from door_reminders')
  assert.equal(rows[0].kept, 0)
})

test('who is offered to stay and says yes a moment before the end is still inside, and counted', async (t) => {
  const { app, browser, pass, newLogin, signIn } = await openFor(t, '1')
  const password = 'camión persigue perros'
  const [rosa, ana, other] = [await newLogin({ password }), browser(), browser()]
  await app.trust(ana, rosa)
  assert.equal((await signIn(ana, rosa, password)).path, '/inicio')
  await pass(1)
  const inside = () => app.rooms.logins.peopleInside()
  for (let stays = 0; stays < 3; stays++) {
    const began = app.clock.now()
    await pass(29, seconds(30))
    app.clock.moveTo(later(began, minutes(14).add(seconds(50)))) // whatever those beats took
    await app.rooms.door.beat()
    const stayed = await ana.post('/sesion/seguir', { volver: '/inicio' })
    assert.deepEqual(
      [stayed.status, stayed.path],
      [200, '/inicio'],
      'fourteen minutes and fifty seconds',
    )
    assert.equal(await inside(), 1)
    await pass(1)
    assert.equal((await other.get('/')).status, 503, 'the place is still theirs')
  }
  await pass(35, seconds(30))
  assert.equal(await inside(), 0)
  assert.equal((await other.get('/')).status, 200, 'given back when nobody says yes')
})
