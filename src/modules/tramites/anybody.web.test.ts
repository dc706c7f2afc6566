// Aim: a family without a login gets a folio, and the same answer whether the person they name is known or not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import * as hostile from '../../../test/harness/hostile-files.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin, registered } from '../../../test/harness/members.ts'
import { operator } from '../../../test/harness/operators.ts'
import { days24, hours, minutes } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import { tellingUseCases } from './telling.usecases.ts'

const path = '/sin-cuenta/seguro-por-fallecimiento'
const form = {
  deceasedName: 'Rosa López',
  diedOn: '2026-01-31',
  diedIn: 'us-canada',
  name: 'Luis Vega',
  relation: 'spouse',
  email: 'luis.vega@correo.example',
  phone: '+1 312 555 0199',
}

test('survivors ask without a login: a folio, told by mail, and nothing about who is known', async (t) => {
  const app = await openApp(t)
  const known = await registered(app)
  const family = app.visitor()
  assert.match((await family.get('/sin-cuenta')).text, /Falleció quien tenía el crédito/)
  const bad = await family.post(path, { ...form, deceasedNss: '1', diedOn: '' })
  assert.equal(bad.status, 422)
  assert.match(bad.text, /Luis Vega/, 'what was typed stays')
  const plain = (text: string) => text.replace(/TRA-\d{4}-\d{8}-\w/g, 'FOLIO')
  const one = await family.post(path, { ...form, deceasedNss: known.nss })
  const other = await family.post(path, { ...form, deceasedNss: '12345678903' })
  for (const sent of [one, other]) assert.equal(sent.path.split('?')[0], '/sin-cuenta/listo')
  assert.equal(plain(one.text), plain(other.text))
  await app.runJobs()
  assert.ok((await app.mailTo(form.email)).length >= 2, 'the folio goes to their mail')
  const member = await family.get('/sin-cuenta/corregir-mis-datos')
  assert.equal(member.status, 404, 'what belongs to a member is not open here')
  const booked = await family.get('/sin-cuenta/cita?about=deeds&email=x@correo.example')
  assert.match(booked.text, /value="deeds" checked/)
  assert.doesNotMatch(booked.text, /value="x@correo/)
})

const way = '/sin-cuenta/sigue'
const linkIn = (text: string) => /\/sin-cuenta\/sigue\/[\w-]{43}/.exec(text)?.[0]

test('who has no login follows their case by the link of their mailbox, and by nothing else', async (t) => {
  const app = await openApp(t)
  const family = app.visitor()
  const known = await registered(app)
  const sent = await family.post(path, { ...form, deceasedNss: known.nss })
  const folio = /TRA-\d{4}-\d{8}-\w/.exec(sent.text)![0]
  const links = async (to = form.email) => {
    await app.runJobs()
    return (await app.mailTo(to)).flatMap(({ text }) => linkIn(text) ?? [])
  }
  const [link] = await links()
  assert.ok(link, 'the way is in the first mail')

  const stranger = app.visitor()
  assert.equal((await stranger.get(way)).h1, 'Mira cómo va tu trámite')
  assert.equal(
    (await stranger.post(`${way}/mensajes`, { mensaje: 'Hola' })).h1,
    'Mira cómo va tu trámite',
  )
  const wrong = await stranger.post(way, { folio, correo: 'otra@correo.example' })
  const right = await stranger.post(way, { folio, correo: ' Luis.Vega@correo.example' })
  assert.equal(wrong.text, right.text, 'the same is said whatever belongs together')
  assert.equal((await stranger.post(way, { folio: ' ', correo: 'luis' })).status, 422)
  assert.equal((await links('otra@correo.example')).length, 0)
  const [again] = (await links()).filter((one) => one !== link)
  assert.ok(again, 'a new link goes to the mailbox of the case')
  assert.equal((await stranger.get(`${way}/${'x'.repeat(43)}`)).h1, 'Mira cómo va tu trámite')

  const page = await family.get(link)
  assert.equal(page.path, way)
  assert.match(page.text, new RegExp(folio))
  assert.doesNotMatch(page.text, /href="\/papeles\//, 'papers are not handed out again')
  const { working, following } = app.rooms.cases
  const ana = await operator(app, 'Ana')
  assert.ok((await working.take({ reference: folio, by: ana })).ok)
  const what = 'Manda el acta de defunción.'
  assert.ok(
    (await working.askInformation({ reference: folio, by: ana, what, papers: ['deathRecord'] })).ok,
  )
  assert.match((await family.get(way)).text, /Manda el acta de defunción/)
  const bytes = Buffer.from(await hostile.png())
  await family.upload(`${way}/papeles`, 'archivo', bytes, 'acta.png', { papel: 'deathRecord' })
  assert.match((await family.get(way)).text, /acta\.png/)
  const odd = await family.upload(`${way}/papeles`, 'archivo', Buffer.from('hola'), 'a.txt', {
    papel: 'deathRecord',
  })
  assert.equal(odd.status, 422)
  const given = await family.post(`${way}/respuesta`, { 'respuesta-escrita': '' })
  assert.match(given.text, /quedó guardado/)
  assert.equal((await family.post(`${way}/respuesta`, { 'respuesta-escrita': 'Otra' })).status, 422)
  const one = await working.one({ reference: folio, by: ana })
  assert.deepEqual([one?.tramite.state, one?.papers.length], ['in-review', 1])
  const telling = tellingUseCases({ ...app.rooms, ways: app.rooms.cases.ways })
  const { uploadId } = one!.papers[0]!
  await sql`update uploads set state = 'refused', malware = 'Eicar' where upload_id = ${uploadId}`.execute(
    app.base.db,
  )
  const before = (await links()).length
  await transaction(app.base.db, (tx) => telling.refused(tx, uploadId, null))
  assert.equal((await links()).length, before + 1, 'a virus found later is told with a link')
  assert.match(
    (await family.get(way)).text,
    /Acta de defunción: el archivo acta\.png traía un virus/,
  )
  const answer = {
    reference: folio,
    reason: 'Falta.',
    note: 'No cubre.',
    outcome: 'declined',
  } as const
  assert.ok((await working.propose({ ...answer, by: ana })).ok)
  assert.ok((await working.decide({ reference: folio, by: await operator(app), agree: true })).ok)
  assert.match((await family.post(`${way}/apelacion`, { porque: '' })).text, /Escribe algo/)
  assert.match(
    (await family.post(`${way}/apelacion`, { porque: 'Sí cubre.' })).text,
    /Lo revisa otra persona/,
  )
  const other = await memberWithLogin(app)
  assert.equal(
    (await (await inside(app, other.memberId)).get(`/mis-tramites/${folio}`)).status,
    404,
  )
  assert.equal(await following.one(other, folio), undefined)
  assert.match((await family.post(`${way}/cancelar`, {})).text, /Lo cancelaste/)
  app.clock.advance(days24(31))
  assert.equal(
    (await app.visitor().get(again)).h1,
    'Mira cómo va tu trámite',
    'a link is not for ever',
  )
})

test('whoever helps fills in a request and its papers; the member alone sends it', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who.memberId)
  await visitor.post('/mi-perfil/con-ayuda')
  const start = '/mis-tramites/nuevo/corregir-mis-datos'
  await visitor.get(start)
  const next = await visitor.post(start, { parte: '1', what: 'rfc' })
  assert.match(next.path, /parte=2/)
  const papers = await visitor.post(start, { parte: '2', rfc: who.rfc, more: '' })
  assert.match(papers.path, /papeles$/)
  assert.equal((await visitor.post(`${start}/revisa`, {})).status, 403)
  assert.equal((await visitor.post(`${start}/descartar`, {})).status, 403)
  const trail = await app.rooms.audit.activityOf(app.base.db, who.memberId)
  assert.ok(trail.some(({ act, withHelp }) => act === 'draft-filled-with-help' && withHelp))
  app.clock.advance(hours(1).add(minutes(1)))
  const alone = await inside(app, who.memberId)
  assert.match((await alone.get('/mis-tramites')).text, /Sigue donde te quedaste/)
})
