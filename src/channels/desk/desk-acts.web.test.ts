// What an agent does for a caller, each to its end: what changes, what the member is told, what stays in the trail.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import {
  agentAtWork,
  answers,
  calls,
  knows,
  memberWithFacts,
  verifiedCall,
  worked,
} from '../../../test/harness/desk.ts'
import { registered } from '../../../test/harness/members.ts'
import { confirm, fillIn } from '../../../test/harness/registering.ts'
import { dayOf, days24, hours, minutes } from '../../foundation/time.ts'
import { isFrozen, mayChangeContact } from '../../modules/holds/holds.ts'
import { transaction } from '../../platform/db.ts'

type Member = Awaited<ReturnType<typeof memberWithFacts>>
const actsOf = async (app: App, { memberId }: { memberId: bigint }) =>
  (await app.rooms.audit.activityOf(app.base.db, memberId)).map(({ act }) => act as string)
const holdsOf = (app: App, { memberId }: Member) => app.rooms.holds.of(app.base.db, memberId)
const subjects = async (app: App, { email }: Member) =>
  (await app.mailTo(email)).map(({ subject }) => subject)

/** Tomorrow at five in the afternoon of Mexico City, as an agent writes it. */
const tomorrow = (app: App) => ({
  dia: dayOf(app.clock.now()).add({ days: 1 }).toString(),
  hora: '17:00',
})

test('a call-back comes when it was promised, to one agent, who says the word first', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app, '+525555550121')
  const maker = await agentAtWork(app)
  const { path: call } = await calls(maker.browser, member.nss)
  const motivo = 'follow-up'
  const far = dayOf(app.clock.now()).add({ days: 15 }).toString()
  for (const [when, said] of [
    [{ dia: '2026-02-30', hora: '17:00' }, /Escribe el día como/],
    [{ dia: '2020-01-01', hora: '17:00' }, /Elige una hora que venga/],
    [{ dia: far, hora: '17:00' }, /Elige una hora que venga/],
  ] as const) {
    const refused = await maker.browser.post(`${call}/cita`, { ...when, motivo })
    assert.equal(refused.status, 422)
    assert.match(refused.text, said)
  }
  const set = await maker.browser.post(`${call}/cita`, { ...tomorrow(app), motivo })
  assert.match(set.text, /Listo: Llamarle después/)
  await maker.browser.post(`${call}/terminar`)
  assert.match((await maker.browser.get('/agente')).text, /Ninguna por ahora/)

  app.clock.moveTo(
    dayOf(app.clock.now())
      .add({ days: 1 })
      .toZonedDateTime({ timeZone: 'America/Mexico_City', plainTime: '16:50' })
      .toInstant(),
  )
  const [one, two] = [await agentAtWork(app), await agentAtWork(app)]
  const waiting = await one.browser.get('/agente')
  const path = /action="(\/agente\/devolver\/[^"]+)"/.exec(waiting.text)?.[1]
  assert.ok(path, 'it waits')
  const taken = await one.browser.post(path)
  assert.match(taken.text, /Nosotros llamamos/)
  assert.doesNotMatch(taken.text, new RegExp(`${member.email}|${member.nss}`))
  const late = await two.browser.post(path)
  assert.equal(late.status, 422)
  assert.match(late.text, /Ya lo tomó otra persona/)
  const word = await app.rooms.callWords.wordOf(app.base.db, member.memberId)
  const said = await one.browser.post(`${taken.path}/palabra`)
  assert.ok(said.text.includes(word), 'who is called hears their own word')
  const next = await app.rooms.callWords.wordOf(app.base.db, member.memberId)
  assert.notEqual(next, word, 'said once')
  assert.match((await answers(one.browser, taken.path, knows)).text, /Comprobado/)
  const acts = await actsOf(app, member)
  for (const act of ['call-back-set', 'word-told', 'caller-judged']) assert.ok(acts.includes(act))
})

test('a word by text reaches the proven phone and stays the word until it is said', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app, '+525555550122')
  const { browser } = await agentAtWork(app)
  const call = await verifiedCall(browser, member.nss)
  const word = await app.rooms.callWords.wordOf(app.base.db, member.memberId)
  await browser.post(`${call}/palabra`, { por: 'sms' })
  await app.runJobs()
  assert.ok(app.smsTo('+525555550122').some(({ text }) => text.includes(word)))
  assert.equal(await app.rooms.callWords.wordOf(app.base.db, member.memberId), word)
})

test('the candado goes on at once, and off a day after it was asked for', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app, '+525555550123')
  const { browser } = await agentAtWork(app)
  const call = await verifiedCall(browser, member.nss, 'fraud')
  const motivo = 'fraud'
  const nothing = await browser.post(`${call}/candado`, { que: 'nada', motivo })
  assert.match(nothing.text, /No hay nada que hacer ahí/)
  const none = await browser.post(`${call}/quitar-candado`, { que: 'contact', motivo })
  assert.match(none.text, /No hay nada que hacer ahí/)
  const put = await browser.post(`${call}/candado`, { que: 'contact', motivo })
  assert.match(put.text, /Listo: Poner candado/)
  const now = () => app.clock.now()
  assert.ok(!mayChangeContact(await holdsOf(app, member), now()).ok)
  const changing = { correo: 'otro.mas@correo.example', motivo }
  const held = await browser.post(`${call}/correo-nuevo`, changing)
  assert.match(held.text, /Sus contactos están protegidos/)
  await browser.post(`${call}/quitar-candado`, { que: 'contact', motivo })
  assert.ok(!mayChangeContact(await holdsOf(app, member), now()).ok, 'a day more')
  const twice = await browser.post(`${call}/quitar-candado`, { que: 'contact', motivo })
  assert.match(twice.text, /No hay nada que hacer ahí/)
  await app.runJobs()
  const mails = await subjects(app, member)
  assert.equal(mails.filter((one) => one === 'Hubo una llamada sobre tu cuenta').length, 2)
  assert.ok(app.smsTo('+525555550123').some(({ text }) => /pidieron quitar tu candado/.test(text)))
  app.clock.advance(hours(25))
  assert.ok(mayChangeContact(await holdsOf(app, member), now()).ok)
})

test('a pause that «No fui yo» began is ended for who proves who they are', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app, '+525555550124')
  const { memberId, loginId } = member
  const about = { memberId, loginId, about: 'email-change-asked' } as const
  const stop = await transaction(app.base.db, (tx) => app.rooms.holds.stopPath(tx, about))
  const home = app.visitor()
  await home.get(stop)
  await home.post('/no-fui-yo')
  assert.ok(isFrozen(await holdsOf(app, member), app.clock.now()))
  const { browser } = await agentAtWork(app)
  const call = await verifiedCall(browser, member.nss, 'fraud')
  const done = await browser.post(`${call}/pausa`, { motivo: 'fraud' })
  assert.match(done.text, /Listo: Quitar la pausa/)
  assert.ok(!isFrozen(await holdsOf(app, member), app.clock.now()))
  const login = await app.rooms.logins.loginById(app.base.db, loginId)
  assert.equal(login?.state, 'active')
  const again = await browser.post(`${call}/pausa`, { motivo: 'fraud' })
  assert.match(again.text, /No hay nada que hacer ahí/)
  await app.runJobs()
  assert.ok(app.smsTo('+525555550124').some(({ text }) => /quitamos la pausa/.test(text)))
})

test('a change of e-mail that waits is stopped from the telephone, and a wait is ended', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app)
  const { memberId, loginId } = member
  const by = { kind: 'member', memberId, loginId } as const
  const change = { memberId, loginId, field: 'email', value: 'ladron@correo.example', by } as const
  await transaction(app.base.db, (tx) => app.rooms.holds.placeChange(tx, change))
  const { browser } = await agentAtWork(app)
  const call = await verifiedCall(browser, member.nss, 'fraud')
  assert.match((await browser.get(call)).text, /l•+@c•+\.example/)
  await browser.post(`${call}/detener-cambio`, { motivo: 'fraud' })
  assert.deepEqual(await app.rooms.holds.pendingChanges(app.base.db, memberId), [])
  const again = await browser.post(`${call}/detener-cambio`, { motivo: 'fraud' })
  assert.match(again.text, /No hay nada que hacer ahí/)
  const ended = await browser.post(`${call}/espera`, { motivo: 'must-wait' })
  assert.match(ended.text, /Listo: Quitar la espera/)
  assert.ok((await actsOf(app, member)).includes('waits-cleared'))
})

test('who never activated gets the mail again, at the mailbox it was sent to', async (t) => {
  const app = await openApp(t)
  const who = await registered(app)
  await worked(app, who.memberId)
  const visitor = app.visitor()
  const email = 'sin.activar@correo.example'
  const typed = {
    ...who,
    name: who,
    email,
    mobile: '+525555550125',
    password: 'cuatro gatos pardos',
  }
  await fillIn(visitor, typed, await app.rooms.members.factsOf(who.memberId))
  await confirm(visitor)
  await app.runJobs()
  const before = (await app.mailTo(email)).length
  const { browser } = await agentAtWork(app)
  const call = await verifiedCall(browser, who.nss, 'no-message')
  const motivo = 'no-message'
  const noLogin = await browser.post(`${call}/correo`, { motivo })
  assert.match(noLogin.text, /no tiene cuenta en el portal/)
  app.clock.advance(minutes(2))
  const sent = await browser.post(`${call}/activacion`, { motivo })
  assert.match(sent.text, /Listo: Mandar otra vez la activación/)
  await app.runJobs()
  const mails = await app.mailTo(email)
  assert.equal(mails.length, before + 1)
  assert.equal(mails[0]?.subject, 'Activa tu cuenta')
  assert.ok((await actsOf(app, who)).includes('activation-resent'))
  app.clock.advance(days24(30))
  const member = await memberWithFacts(app)
  const other = await agentAtWork(app)
  const settled = await verifiedCall(other.browser, member.nss, motivo)
  const nothing = await other.browser.post(`${settled}/activacion`, { motivo })
  assert.match(nothing.text, /No hay nada que hacer ahí/)
})

test('a case is moved by who took it, and its member is told and reads why', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app)
  const one = await agentAtWork(app)
  const call = await verifiedCall(one.browser, member.nss, 'data')
  const opened = await one.browser.post(`${call}/caso`, { tipo: 'data-correction', motivo: 'data' })
  const folio = /TRA-\d{4}-\d{8}-\w/.exec(opened.text)![0]
  const path = `/agente/casos/${folio}`
  const two = await agentAtWork(app)
  assert.match((await two.browser.get('/agente/casos')).text, new RegExp(folio))
  const stranger = await two.browser.post(path, { paso: 'in-review', nota: 'yo' })
  assert.equal(stranger.status, 422)
  assert.match(stranger.text, /Ya lo tomó otra persona/)
  const jump = await one.browser.post(path, { paso: 'approved' })
  assert.match(jump.text, /El caso ya no está ahí/)
  await one.browser.post(path, { paso: 'in-review', nota: 'Ya tenemos tu acta.' })
  assert.match((await one.browser.get(path)).text, /Ya tenemos tu acta/)
  assert.doesNotMatch((await two.browser.get(path)).text, /Ya tenemos tu acta/, 'of who has it')
  await app.runJobs()
  assert.ok((await subjects(app, member)).includes('Tu trámite avanzó'))
  const [mail] = await app.mailTo(member.email)
  assert.match(mail!.text, new RegExp(`${folio}. Lo estamos revisando`))
  assert.doesNotMatch(mail!.text, /acta/, 'what was written stays behind the door')
  const kept = await app.rooms.tramites.one(member.memberId, folio)
  assert.equal(kept?.tramite.state, 'in-review')
  assert.equal(kept?.history.at(-1)?.note ?? kept?.history[0]?.note, 'Ya tenemos tu acta.')
  assert.ok((await actsOf(app, member)).includes('tramite-moved'))
  const nobody = await one.browser.post('/agente/casos/TRA-2026-99999999-X', { paso: 'done' })
  assert.equal(nobody.status, 404)
})
