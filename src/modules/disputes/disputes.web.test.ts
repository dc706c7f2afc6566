// Registered by a stranger: from «Otra persona me registró» to being in, with everybody told and nothing lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { agentAtWork, answers, calls, knows, memberWithFacts } from '../../../test/harness/desk.ts'
import { codeIn, nobody } from '../../../test/harness/newcomer.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { hours } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { mayMoveMoney } from '../holds/holds.ts'

let app: App
const closing: (() => Promise<void>)[] = []
before(async () => {
  app = await openApp({ after: (hook) => closing.push(hook) })
})
after(async () => {
  for (const close of closing) await close()
})

type Whose = Awaited<ReturnType<typeof memberWithFacts>>
const claim = '/registro/me-registraron'
const subjects = async (address: string) =>
  (await app.mailTo(address)).map(({ subject }) => subject)
const stateOf = async ({ loginId }: Whose) => {
  const { rows } = await sql<{ state: string }>`
    select state from logins where login_id = ${loginId}`.execute(app.base.db)
  return rows[0]?.state
}
const approvalOf = async (agent: Visitor) =>
  /action="(\/agente\/aprobaciones\/[^"]+)"/.exec(
    (await agent.get('/agente/aprobaciones')).text,
  )![1]!
const comesIn = (visitor: Visitor, usuario: string, clave: string) =>
  visitor.post('/entrar', { usuario, clave })

/** The registry knows a mailbox of the owner; the stranger's registration left its traces. */
async function takenBy(owner: string, phone: string): Promise<Whose> {
  const whose = await memberWithFacts(app, phone)
  const { memberId, email, nss } = whose
  await sql`insert into member_contacts (member_id, kind, value, source, since)
    values (${memberId}, 'email', ${owner}, 'registry', '2015-01-01')`.execute(app.base.db)
  await app.rooms.clusters.noteReached(app.base.db, {
    kind: 'registration',
    about: `nss ${nss}`,
    memberId,
    from: { address: '192.0.2.9', browser: 'Chrome' },
    contacts: { mailbox: email, phone: whose.phone! },
  })
  return whose
}

/** Asked for in that call; the code is read at the owner's mailbox. */
async function asks(
  agent: Visitor,
  call: string,
  email: string,
  paper: Record<string, string> = {},
) {
  const form = { motivo: 'fraud', 'correo-dueno': email, papel: '', 'papel-final': '', ...paper }
  const asked = await agent.post(`${call}/devolver-cuenta`, form)
  assert.match(asked.text, /Falta que te lo lea/)
  await app.runJobs()
  const code = codeIn((await app.mailTo(email))[0]?.text) ?? ''
  const waiting = await agent.post(`${call}/devolver-cuenta/codigo`, { 'codigo-dueno': code })
  assert.match(waiting.text, /espera a una segunda persona/)
}

const settle = async () => {
  app.clock.advance(hours(48))
  await app.rooms.upkeep['settle-returns']!.run()
  await app.runJobs()
}

test('the owner asks, calls, waits 48 hours and is in; the stranger is out and reads nothing', async () => {
  const owner = 'la.duena@correo.example'
  const stranger = await takenBy('su.buzon.viejo@correo.example', '+525555557001')
  const thief = app.visitor()
  await comesIn(thief, stranger.email, stranger.password)
  const home = app.visitor()
  const ids = { nss: stranger.nss, curp: stranger.curp, rfc: stranger.rfc }
  const hers = await home.post(claim, ids)
  const folio = /TRA-\d{4}-\d{8}-\w/.exec(hers.text)![0]
  const nobodys = await app.visitor().post(claim, { ...nobody })
  const plain = (text: string) =>
    text.replace(/TRA-[\w-]+/g, 'F').replace(/name="_csrf" value="[^"]*"|nonce="[^"]*"/g, '')
  assert.equal(plain(nobodys.text), plain(hers.text), 'the same for nobody')
  assert.equal((await home.post(claim, { ...ids, nss: '123' })).status, 422)
  await app.runJobs()
  assert.ok(
    (await subjects('su.buzon.viejo@correo.example')).includes(
      'Alguien quiso crear una cuenta con tus datos',
    ),
  )
  const one = await agentAtWork(app)
  const { path: call } = await calls(one.browser, folio, 'fraud')
  const early = await one.browser.post(`${call}/devolver-cuenta`, {
    motivo: 'fraud',
    'correo-dueno': owner,
  })
  assert.match(early.text, /Primero comprueba quién llama/)
  assert.match((await answers(one.browser, call, knows)).text, /Comprobado/)
  await asks(one.browser, call, owner)
  const path = await approvalOf((await agentAtWork(app)).browser)
  assert.match((await one.browser.post(path, { si: 'si' })).text, /Decide otra persona/)
  const two = await agentAtWork(app)
  await two.browser.post(path, { si: 'si' })
  await app.runJobs()
  assert.equal(await stateOf(stranger), 'frozen')
  const shut = await thief.get('/mi-perfil')
  assert.notEqual(shut.path, '/mi-perfil', 'nobody is inside any more')
  const told = (await app.mailTo(stranger.email))[0]!
  assert.equal(told.subject, 'Alguien dice que esta cuenta es suya')
  assert.doesNotMatch(told.text, new RegExp(`${owner}|${stranger.nss}|${stranger.firstSurname}`))
  assert.ok((await subjects(owner)).includes('Tu cuenta está por volver a ti'))
  const holds = await app.rooms.holds.of(app.base.db, stranger.memberId)
  assert.equal(mayMoveMoney(holds, app.clock.now()).ok, false)
  await settle()
  assert.equal(await stateOf(stranger), 'closed')
  assert.equal((await subjects(stranger.email))[0], 'Este correo ya no abre esa cuenta')
  const mail = (await app.mailTo(owner))[0]!
  assert.equal(mail.subject, 'Tu cuenta ya es tuya')
  const link = /\/recuperar\/cuenta-devuelta\/[\w-]{43}/.exec(mail.text)![0]
  await ownerComesIn(link, owner)
  const again = await comesIn(app.visitor(), stranger.email, stranger.password)
  assert.doesNotMatch(again.path, /inicio/)
  const acts = (await app.rooms.audit.activityOf(app.base.db, stranger.memberId)).map(
    ({ act }) => act,
  )
  for (const act of ['registration-tried', 'account-return-approved', 'account-returned'] as const)
    assert.ok(acts.includes(act), `${act} stays written`)
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from clusters where marked = 'coyote'`.execute(app.base.db)
  assert.ok(rows[0]!.n >= 2, 'the stranger’s mailbox and phone are slowed from now on')
})

/** The mail, two questions, a password, and in. */
async function ownerComesIn(link: string, owner: string): Promise<void> {
  const visitor = app.visitor()
  assert.equal((await visitor.get(link)).h1, 'Tu cuenta ya es tuya')
  const page = '/recuperar/cuenta-devuelta'
  const short = { pregunta1: 'first-pet', respuesta1: 'x', pregunta2: 'first-pet', respuesta2: 'x' }
  assert.equal((await visitor.post(page, short)).status, 422)
  const given = {
    pregunta1: 'first-pet',
    respuesta1: 'Tortuga Petra',
    pregunta2: 'grandmother-dish',
    respuesta2: 'Pipián verde',
  }
  const next = await visitor.post(page, given)
  assert.equal(next.path, '/recuperar/nueva')
  const contrasena = 'cinco cántaros de barro'
  assert.equal((await visitor.post('/recuperar/nueva', { contrasena })).path, '/recuperar/listo')
  assert.equal((await comesIn(visitor, owner, contrasena)).path, '/inicio')
  const late = app.visitor()
  assert.match((await late.get(link)).text, /ya se usó/)
}

test('who holds it says «No fui yo»: it stays shut until an identification is read by two', async () => {
  const owner = 'duena.segunda@correo.example'
  const holder = await takenBy('otro.buzon@correo.example', '+525555557002')
  const one = await agentAtWork(app)
  const two = await agentAtWork(app)
  const { path: call } = await calls(one.browser, holder.nss, 'fraud')
  await answers(one.browser, call, knows)
  await asks(one.browser, call, owner)
  await two.browser.post(await approvalOf(two.browser), { si: 'si' })
  await app.runJobs()
  const stop = /\/no-fui-yo\/[\w-]{43}/.exec((await app.mailTo(holder.email))[0]!.text)![0]
  const visitor = app.visitor()
  await visitor.get(stop)
  await visitor.post('/no-fui-yo')
  await settle()
  assert.equal(await stateOf(holder), 'frozen')
  assert.equal((await subjects(owner))[0], 'Falta un paso: lleva tu identificación')
  const pause = await one.signIn(one.browser)
  assert.equal(pause.status, 200)
  await one.browser.post('/agente/turno')
  await two.signIn(two.browser)
  await two.browser.post('/agente/turno')
  assert.match((await two.browser.get('/agente/aprobaciones')).text, /En disputa/)
  const { path: counter } = await calls(one.browser, holder.nss, 'fraud')
  const bad = { motivo: 'fraud', 'correo-dueno': owner, papel: 'ine', 'papel-final': '12' }
  assert.match(
    (await one.browser.post(`${counter}/devolver-cuenta`, bad)).text,
    /últimos 4 caracteres/,
  )
  await asks(one.browser, counter, owner, { papel: 'ine', 'papel-final': 'k-7 21' })
  const page = await two.browser.get('/agente/aprobaciones')
  const id =
    /name="papel-final"/.test(page.text) && /for="papel-([0-9a-f-]{36})"/.exec(page.text)![1]
  const path = `/agente/aprobaciones/${id}`
  const differs = await two.browser.post(path, { si: 'si', 'papel-final': 'K722' })
  assert.match(differs.text, /No leíste lo mismo/)
  await two.browser.post(path, { si: 'si', 'papel-final': 'K721' })
  await settle()
  assert.equal(await stateOf(holder), 'closed')
  const mine = await app.rooms.logins.loginOfMember(app.base.db, holder.memberId)
  assert.equal(mine?.email, owner)
  assert.equal((await subjects(owner))[0], 'Tu cuenta ya es tuya')
})
