// The telephone desk through the real app: a caller is verified and hears the e-mail; nobody goes round.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import {
  agentAtWork,
  answers,
  asked,
  calls,
  declaration,
  derivable,
  knows,
  memberWithFacts,
  staffIn,
} from '../../../test/harness/desk.ts'
import { hours, minutes } from '../../foundation/time.ts'

test('a shift opens once an agent said who they are, and nobody else has a desk', async (t) => {
  const app = await openApp(t)
  assert.equal((await app.visitor().get('/agente')).path, '/agente/entrar')
  const agent = await staffIn(app)
  const first = await agent.browser.get('/agente')
  assert.equal(first.h1, 'Mis datos')
  const wrong = await agent.browser.post('/agente/mis-datos', { ...declaration, nss: '1' })
  assert.equal(wrong.status, 422)
  const refused = await agent.browser.post('/agente/buscar', { dato: '12345678903' })
  assert.equal(refused.status, 422, 'no search before')
  await agent.browser.post('/agente/mis-datos', declaration)
  assert.match((await agent.browser.get('/agente')).text, /Tu turno está cerrado/)
  assert.match((await agent.browser.post('/agente/turno')).text, /Turno abierto desde/)
  const supervisor = await staffIn(app, ['supervisor'])
  assert.equal((await supervisor.browser.get('/agente')).status, 404)
  assert.equal((await supervisor.browser.get('/agente/supervision')).h1, 'Supervisión')
  assert.equal((await agent.browser.get('/agente/supervision')).status, 404)
})

test('who knows their own life hears the e-mail once, and is told that it was said', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app, '+525555550104')
  const { browser } = await agentAtWork(app)
  const page = await calls(browser, member.nss)
  assert.match(page.h1, /^Llamada con /)
  assert.doesNotMatch(page.text, new RegExp(member.email), 'nothing opens before')
  assert.doesNotMatch(page.text, new RegExp(member.nss))
  const call = page.path
  const verified = await answers(browser, call, knows)
  assert.match(verified.text, /Comprobado: es quien dice/)
  assert.doesNotMatch(verified.text, new RegExp(member.email))
  const told = await browser.post(`${call}/correo`, { motivo: 'lost-email' })
  assert.match(told.text, new RegExp(`Su correo registrado: ${member.email}`))
  const again = await browser.post(`${call}/correo`, { motivo: 'lost-email' })
  assert.equal(again.status, 422)
  assert.doesNotMatch(again.text, new RegExp(member.email))
  await app.runJobs()
  const [mail] = await app.mailTo(member.email)
  assert.equal(mail?.subject, 'Hubo una llamada sobre tu cuenta')
  assert.match(app.smsTo('+525555550104').at(-1)!.text, /dijimos tu correo en una llamada/)
  const activity = await app.rooms.audit.activityOf(app.base.db, member.memberId)
  const acts = activity.map((one) => one.act)
  for (const act of ['member-looked-up', 'member-viewed', 'caller-judged', 'email-told'])
    assert.ok(acts.includes(act as never), act)
  const why = activity.find((one) => one.act === 'email-told')
  assert.equal(why?.actor, 'agent')
  assert.equal(why?.reason, 'Llamó porque perdió su correo')
})

test('who has only what can be worked out is never verified, however often they call', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app)
  let tried = 0
  for (let shift = 0; shift < 10; shift++) {
    const { browser } = await agentAtWork(app)
    const { path: call } = await calls(browser, member.nss)
    const page = await answers(browser, call, derivable)
    if (/No se comprobó/.test(page.text)) tried++
    else assert.equal(page.status, 429, 'the member rests')
    for (const way of ['correo', 'mostrar', 'espera', 'candado']) {
      const form = { motivo: 'lost-email', dato: 'nss', que: 'todo' }
      const round = await browser.post(`${call}/${way}`, form)
      assert.equal(round.status, 422)
      assert.doesNotMatch(round.text, new RegExp(`${member.email}|${member.nss}`))
    }
    app.clock.advance(hours(7))
  }
  assert.ok(tried >= 2 && tried <= 4, `${tried} tries in three days`)
})

test('two right of three are not enough; a code to the proven phone makes them enough', async (t) => {
  const app = await openApp(t)
  const phone = '+525555550107'
  const member = await memberWithFacts(app, phone)
  const { browser } = await agentAtWork(app)
  const first = await calls(browser, member.nss)
  const two = { 'employer-now': knows['employer-now'], 'job-start': knows['job-start'] }
  const lost = await answers(browser, first.path, two)
  assert.match(lost.text, /No se comprobó/)
  const hint = await browser.post(`${first.path}/pista`, { motivo: 'lost-email' })
  assert.match(hint.text, /m•+@c•+\.example/)
  await browser.post(`${first.path}/terminar`)
  app.clock.advance(hours(21))
  const other = await agentAtWork(app)
  const { path: call } = await calls(other.browser, member.nss)
  await other.browser.post(`${call}/codigo`)
  await app.runJobs()
  const texts = app.smsTo(phone).map(({ text }) => text)
  assert.equal(texts.filter((text) => /alguien quiso pasar por ti/.test(text)).length, 1)
  const text = texts.find((one) => /Dila solo si llamaste/.test(one)) ?? ''
  const codigo = /(?<!\d)\d{6}(?!\d)/.exec(text)![0]
  const wrong = await other.browser.post(`${call}/codigo/comprobar`, { codigo: '000000' })
  assert.equal(wrong.status, 422)
  await other.browser.post(`${call}/codigo/comprobar`, { codigo })
  assert.match((await answers(other.browser, call, two)).text, /Comprobado: es quien dice/)
})

test('a change of e-mail takes the new mailbox, two people and 48 hours', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app, '+525555550108')
  const one = await agentAtWork(app)
  const { path: call } = await calls(one.browser, member.nss, 'new-contact')
  await answers(one.browser, call, knows)
  const motivo = 'new-contact'
  await one.browser.post(`${call}/correo-nuevo`, { correo: 'nuevo.correo@correo.example', motivo })
  await app.runJobs()
  const [mail] = await app.mailTo('nuevo.correo@correo.example')
  const code = /(?<!\d)\d{6}(?!\d)/.exec(mail!.text)![0]
  const waiting = await one.browser.post(`${call}/correo-nuevo/codigo`, { 'codigo-correo': code })
  assert.match(waiting.text, /espera a una segunda persona/)
  const own = await one.browser.get('/agente/aprobaciones')
  assert.match(own.text, /La pediste tú/)
  const two = await agentAtWork(app)
  const list = await two.browser.get('/agente/aprobaciones')
  const path = /action="(\/agente\/aprobaciones\/[^"]+)"/.exec(list.text)![1]!
  const round = await one.browser.post(path, { si: 'si' })
  assert.equal(round.status, 422)
  assert.match(round.text, /Decide otra persona/)
  assert.equal((await app.rooms.holds.pendingChanges(app.base.db, member.memberId)).length, 0)
  await two.browser.post(path, { si: 'si' })
  const [pending] = await app.rooms.holds.pendingChanges(app.base.db, member.memberId)
  assert.equal(pending?.value, 'nuevo.correo@correo.example')
  await app.runJobs()
  const [warned] = await app.mailTo(member.email)
  assert.equal(warned?.subject, 'Pidieron cambiar tu correo')
  assert.ok(warned.links.some((link) => link.includes('/no-fui-yo/')))
  assert.match(app.smsTo('+525555550108').at(-1)!.text, /pidieron cambiar tu correo/)
  const again = await two.browser.post(path, { si: 'si' })
  assert.equal(again.status, 422, 'decided once')
  const supervisor = await staffIn(app, ['supervisor'])
  const watch = await supervisor.browser.get('/agente/supervision')
  assert.match(watch.text, /Quiso aprobar lo suyo/)
})

test('going round, family and a second browser are stopped and written down', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app)
  const agent = await agentAtWork(app)
  const { path: call } = await calls(agent.browser, member.nss)
  const round = await agent.browser.post(`${call}/correo`, { motivo: 'lost-email' })
  assert.equal(round.status, 422)
  assert.match(round.text, /Primero comprueba quién llama/)
  assert.doesNotMatch(round.text, new RegExp(member.email))
  const stranger = await agentAtWork(app)
  assert.equal((await stranger.browser.get(call)).status, 404, 'a call of somebody else')
  assert.equal((await stranger.browser.post(`${call}/nota`, { nota: 'x' })).status, 404)
  const elsewhere = app.visitor()
  await agent.signIn(elsewhere)
  const second = await elsewhere.get('/agente')
  assert.match(second.text, /Tu turno está abierto en otro navegador/)
  await elsewhere.post(`${call}/correo`, { motivo: 'lost-email' })
  assert.match((await elsewhere.post('/agente/turno')).text, /Turno abierto desde/)
  const left = await agent.browser.post(`${call}/nota`, { nota: 'x' })
  assert.match(left.text, /Tu turno está abierto en otro navegador/)
  const kin = await staffIn(app)
  await kin.browser.post('/agente/mis-datos', {
    ...declaration,
    apellido1: member.secondSurname,
    apellido2: member.firstSurname,
  })
  await kin.browser.post('/agente/turno')
  const family = await kin.browser.post('/agente/buscar', { dato: member.nss })
  assert.equal(family.status, 422)
  assert.match(family.text, /comparte tus apellidos/)
  const supervisor = await staffIn(app, ['supervisor'])
  const watch = await supervisor.browser.get('/agente/supervision')
  for (const sign of ['Quiso saltarse un paso', 'Buscó a su familia', 'Dos navegadores'])
    assert.match(watch.text, new RegExp(sign))
  const activity = await app.rooms.audit.activityOf(app.base.db, member.memberId)
  assert.ok(activity.some((one) => one.act === 'desk-refused'))
  assert.ok(activity.some((one) => one.act === 'look-up-stopped'))
})

test('an idle agent is out, and comes back to a shift that is closed', async (t) => {
  const app = await openApp(t)
  const agent = await agentAtWork(app)
  app.clock.advance(minutes(11))
  assert.equal((await agent.browser.get('/agente')).path, '/agente/entrar')
  await agent.signIn(agent.browser)
  assert.match((await agent.browser.get('/agente')).text, /Tu turno está cerrado/)
})

test('an answer that cannot be read costs nothing and is typed again', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app)
  const { browser } = await agentAtWork(app)
  const { path: call } = await calls(browser, member.nss)
  const page = await browser.post(`${call}/preguntas/empezar`)
  const dates = asked(page).filter((kind) => kind === 'job-start' || kind === 'job-end')
  assert.ok(dates.length > 0)
  const typed = { ...knows, [dates[0]!]: 'hace mucho' }
  const fields = Object.fromEntries(
    asked(page).map((kind) => [kind, typed[kind as keyof typeof knows]]),
  )
  const wrong = await browser.post(`${call}/preguntas`, fields)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /hace mucho/)
  assert.match(wrong.text, /Eso no responde la pregunta/)
})
