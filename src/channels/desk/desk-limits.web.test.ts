// Nobody goes round the desk: not by sending forms, not by looking up many, not for family, not in two browsers.
// What is stopped is written down, and supervisors hear of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import {
  agentAtWork,
  answers,
  calls,
  declaration,
  derivable,
  memberWithFacts,
  staffIn,
} from '../../../test/harness/desk.ts'
import { registered } from '../../../test/harness/members.ts'
import { dayOf, days24, hours, minutes } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'

const base = '/agente/llamada/:id/'
/** What may be done for anybody who calls: it shows nothing and changes nothing of theirs. */
const openToAll = [
  'preguntas/empezar',
  'preguntas',
  'codigo',
  'codigo/comprobar',
  'pista',
  'devolver-cuenta/codigo', // without a request of this very call there is no code
]
const harmless = ['caso', 'nota', 'cita', 'terminar']
const closed = [
  'correo',
  'correo-nuevo',
  'correo-nuevo/codigo',
  'devolver-cuenta',
  'detener-cambio',
  'espera',
  'pausa',
  'activacion',
  'candado',
  'quitar-candado',
  'segundo-paso',
  'mostrar',
  'palabra',
]
/** Whatever any of the forms would carry. */
const everything = {
  motivo: 'lost-email',
  dato: 'nss',
  que: 'todo',
  correo: 'otro@correo.example',
  'codigo-correo': '000000',
  codigo: '000000',
}

test('no form opens what verification opens, before it, after it failed, or after hanging up', async (t) => {
  const app = await openApp(t)
  const acts = app.rooms.routes
    .filter(({ method, path }) => method === 'POST' && path.startsWith(base))
    .map(({ path }) => path.slice(base.length))
  assert.deepEqual(acts.sort(), [...openToAll, ...harmless, ...closed].sort(), 'every act is here')
  const member = await memberWithFacts(app, '+525555550131')
  const secret = new RegExp(`${member.email}|${member.nss}|${member.curp}`)
  const agent = await agentAtWork(app)
  const { path: call } = await calls(agent.browser, member.nss)
  const tryAll = async (paths: readonly string[], said: RegExp) => {
    for (const path of paths) {
      const round = await agent.browser.post(`${call}/${path}`, everything)
      assert.doesNotMatch(round.text, secret, path)
      assert.match(round.text, said, path)
    }
  }
  const unverified = /Primero comprueba quién llama/
  await tryAll(closed, unverified)
  assert.match((await answers(agent.browser, call, derivable)).text, /No se comprobó/)
  await tryAll(closed, unverified)
  await tryAll(['preguntas/empezar', 'preguntas'], /ya se preguntó|No toca|No se comprobó/)
  await agent.browser.post(`${call}/terminar`)
  for (const path of [...openToAll, ...harmless, ...closed]) {
    const over = await agent.browser.post(`${call}/${path}`, everything)
    assert.doesNotMatch(over.text, secret, path)
    assert.ok(
      over.path === '/agente' || over.status === 404,
      `${path}: ${over.path} ${over.status}`,
    )
  }
  const holds = await app.rooms.holds.of(app.base.db, member.memberId)
  assert.deepEqual(holds, [], 'nothing was put on or taken off')
  const login = await app.rooms.logins.loginById(app.base.db, member.loginId)
  assert.equal(login?.email, member.email)
  const { rows } = await sql<{ detail: string }>`
    select detail from desk_events where kind = 'act-refused'`.execute(app.base.db)
  assert.equal(
    rows.filter(({ detail }) => detail.endsWith('caller-not-verified')).length,
    2 * closed.length,
  )
  const activity = await app.rooms.audit.activityOf(app.base.db, member.memberId)
  assert.ok(
    activity.some(({ act }) => act === 'desk-refused'),
    'and the member sees it',
  )
})

test('a name is looked for whole, with birth date and reason; a part finds nobody', async (t) => {
  const app = await openApp(t)
  const member = await registered(app)
  const { browser } = await agentAtWork(app)
  const { rows } = await sql<{ born: Temporal.PlainDate }>`
    select birth_on as born from members where member_id = ${member.memberId}`.execute(app.base.db)
  const [year, month, day] = rows[0]!.born.toString().split('-')
  const whole = {
    nombre: member.givenNames.toLowerCase(),
    apellido1: member.firstSurname.toUpperCase(),
    apellido2: member.secondSurname,
    nacimiento: `${day}/${month}/${year}`,
    motivo: 'lost-email',
  }
  const path = '/agente/buscar-por-nombre'
  const found = await browser.post(path, whole)
  assert.match(found.text, new RegExp(`${member.givenNames[0]}•`))
  assert.doesNotMatch(found.text, new RegExp(`${member.nss}|${member.secondSurname}`))
  const noReason = await browser.post(path, { ...whole, motivo: '' })
  assert.equal(noReason.status, 422)
  assert.match(noReason.text, /Elige por qué/)
  const noBirth = await browser.post(path, { ...whole, nacimiento: '1980' })
  assert.match(noBirth.text, /Escribe el día, el mes y el año/)
  for (const less of [
    { ...whole, nombre: member.givenNames.slice(0, 3) },
    { ...whole, apellido2: '' },
    { ...whole, nacimiento: '01/01/1970' },
  ])
    assert.match((await browser.post(path, less)).text, /Nadie con ese dato exacto/)
  for (let n = 4; n < 10; n++) await browser.post(path, whole)
  const many = await browser.post(path, whole)
  assert.equal(many.status, 429, 'ten names an hour')
  const activity = await app.rooms.audit.activityOf(app.base.db, member.memberId)
  assert.ok(activity.some((one) => one.reason === 'Llamó porque perdió su correo'))
})

/** The beginning of the next hour: look-ups are counted in windows of ten minutes and of an hour. */
const nextHour = (now: Temporal.Instant) =>
  now.toZonedDateTimeISO('UTC').round({ smallestUnit: 'hour', roundingMode: 'ceil' }).toInstant()

test('who opens many members is stopped for the hour, and the supervisor gets a mail', async (t) => {
  const app = await openApp(t)
  const supervisor = await staffIn(app, ['supervisor'])
  const member = await registered(app)
  app.clock.moveTo(nextHour(app.clock.now()))
  const agent = await agentAtWork(app)
  for (let window = 0; window < 3; window++) {
    for (let n = 0; n < 20; n++)
      assert.equal((await agent.browser.post('/agente/buscar', { dato: member.nss })).status, 200)
    app.clock.advance(minutes(9))
    await agent.browser.get('/agente') // ten idle minutes would end the session
    app.clock.advance(minutes(1))
  }
  const stopped = await agent.browser.post('/agente/buscar', { dato: member.nss })
  assert.equal(stopped.status, 429)
  assert.match(stopped.text, /Hiciste muchas búsquedas/)
  await app.rooms.upkeep['desk-alerts']!.run()
  await app.rooms.upkeep['desk-alerts']!.run()
  await app.runJobs()
  const told = (await app.mailTo(supervisor.email)).map(({ subject }) => subject)
  const mine = told.filter((one) => one === `Muchas búsquedas: ${agent.name}`)
  assert.equal(mine.length, 1, 'once a day')
  assert.deepEqual(await app.mailTo(agent.email), [])
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from audit_log where act = 'desk-alert-raised'
      and facts->>'sign' = 'many-look-ups'`.execute(app.base.db)
  assert.equal(rows[0]?.n, 1n)
  app.clock.advance(hours(1))
  await agent.signIn(agent.browser)
  await agent.browser.post('/agente/turno')
  const after = await agent.browser.post('/agente/buscar', { dato: member.nss })
  assert.equal(after.status, 200, 'an hour later')
})

test('family is stopped however it is found: by name, by phone, by folio, and as a call-back', async (t) => {
  const app = await openApp(t)
  const phone = '+525555550132'
  const member = await memberWithFacts(app, phone)
  const other = await agentAtWork(app)
  const { path: call } = await calls(other.browser, member.nss)
  const dia = dayOf(app.clock.now()).add({ days: 1 }).toString()
  await other.browser.post(`${call}/cita`, { dia, hora: '12:00', motivo: 'follow-up' })
  app.clock.advance(days24(2))
  const kin = await staffIn(app)
  await kin.browser.post('/agente/mis-datos', {
    ...declaration,
    apellido1: member.secondSurname,
    apellido2: member.firstSurname,
  })
  await kin.browser.post('/agente/turno')
  for (const dato of [member.nss, member.curp, phone]) {
    const found = await kin.browser.post('/agente/buscar', { dato })
    assert.match(found.text, /comparte tus apellidos/, dato)
  }
  const page = await kin.browser.get('/agente')
  const path = /action="(\/agente\/devolver\/[^"]+)"/.exec(page.text)![1]!
  const back = await kin.browser.post(path)
  assert.equal(back.status, 422)
  assert.match(back.text, /comparte tus apellidos/)
  const supervisor = await staffIn(app, ['supervisor'])
  await app.rooms.upkeep['desk-alerts']!.run()
  await app.runJobs()
  const told = (await app.mailTo(supervisor.email)).map(({ subject }) => subject)
  assert.ok(told.includes(`Buscó a su familia: ${kin.name}`))
})

test('one shift, one browser: a call goes on in none but its own', async (t) => {
  const app = await openApp(t)
  const member = await memberWithFacts(app)
  const agent = await agentAtWork(app)
  const { path: call } = await calls(agent.browser, member.nss)
  const elsewhere = app.visitor()
  await agent.signIn(elsewhere)
  for (const [path, form] of [
    ['/agente/buscar', { dato: member.nss }],
    [`${call}/nota`, { nota: 'x' }],
    [`${call}/preguntas/empezar`, {}],
  ] as const) {
    const page = await elsewhere.post(path, form)
    assert.match(page.text, /Tu turno está abierto en otro navegador/, path)
  }
  assert.equal((await elsewhere.post('/agente/turno')).path, '/agente')
  assert.match((await elsewhere.get(call)).h1, /Buscar/, 'the call ended with the shift there')
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from desk_events where kind = 'two-browsers'`.execute(app.base.db)
  assert.ok(rows[0]!.n >= 3n)
})
