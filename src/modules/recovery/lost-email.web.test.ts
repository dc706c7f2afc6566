// Getting in without the e-mail: a code to a bound phone shows it masked; nobody learns who exists.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin, registered } from '../../../test/harness/members.ts'
import type { Page } from '../../../test/harness/visitor.ts'
import { minutes } from '../../foundation/time.ts'

const phone = '+525512345647'
const idsOf = (who: { nss: string; curp: string; rfc: string }) => ({
  nss: who.nss,
  curp: who.curp,
  rfc: who.rfc,
})
const shown = (page: Page, ending: string) => ({
  status: page.status,
  path: page.path,
  headers: Object.keys(page.headers).join(' '),
  text: /<main[\s\S]*<\/main>/
    .exec(page.text)?.[0]
    .replace(/name="_csrf" value="[^"]*"/g, '')
    .replaceAll(`termina en ${ending}`, 'termina en XX')
    .replaceAll(`<strong>${ending}`, '<strong>XX')
    .replaceAll(`••${ending}`, '••XX'),
})
const codeIn = (app: App, number: string) =>
  /clave es (\d{6})/.exec(app.smsTo(number).at(-1)?.text ?? '')?.[1]

test('a code to the bound phone shows the masked e-mail, and the old e-mail is told', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone })
  const visitor = app.visitor()
  const choose = await visitor.post('/recuperar/sin-correo', idsOf(who))
  assert.equal(choose.path, '/recuperar/sin-correo/elige')
  assert.match(choose.text, /termina en <strong>47/)
  assert.ok(!choose.text.includes(who.email))
  const asked = await visitor.post('/recuperar/sin-correo/elige')
  assert.equal(asked.path, '/recuperar/sin-correo/codigo')
  await app.runJobs()
  const wrong = await visitor.post('/recuperar/sin-correo/codigo', { codigo: '000000' })
  assert.equal(wrong.status, 422)
  const found = await visitor.post('/recuperar/sin-correo/codigo', { codigo: codeIn(app, phone)! })
  assert.equal(found.path, '/recuperar/sin-correo/tu-correo')
  assert.match(found.text, /m••••@c••••\.example/)
  assert.ok(!found.text.includes(who.email))
  const [warning] = await app.mailTo(who.email)
  assert.equal(warning?.subject, 'Alguien dijo que perdió este correo')
  assert.ok(warning.links.some((link) => link.includes('/no-fui-yo/')))
  const change = await visitor.get('/recuperar/sin-correo/correo-nuevo')
  assert.match(change.text, /no basta para cambiar el correo/)
  const desk = await visitor.post('/recuperar/por-telefono')
  assert.match(desk.text, /TRA-\d{4}-\d{8}-\w/)
  assert.equal((await app.rooms.tramites.ofMember(who.memberId))[0]?.type, 'lost-email')
})

test('who we do not know, or has no bound phone, walks the same steps to no code', async (t) => {
  const app = await openApp(t)
  const known = await memberWithLogin(app, { phone })
  const noPhone = await memberWithLogin(app)
  const noLogin = await registered(app)
  const mixed = { ...idsOf(known), rfc: noLogin.rfc }
  const walks: ReturnType<typeof shown>[][] = []
  for (const [i, ids] of [idsOf(known), idsOf(noPhone), idsOf(noLogin), mixed].entries()) {
    const visitor = app.visitor({ address: `127.0.5.${i}` })
    const first = await visitor.post('/recuperar/sin-correo', ids)
    const ending = /termina en <strong>(\d\d)/.exec(first.text)?.[1]
    assert.ok(ending, 'there is an ending for everybody')
    const pages = [first, await visitor.post('/recuperar/sin-correo/elige')]
    await app.runJobs()
    for (let n = 0; n < 5; n++)
      pages.push(await visitor.post('/recuperar/sin-correo/codigo', { codigo: '000000' }))
    app.clock.advance(minutes(2))
    pages.push(await visitor.post('/recuperar/sin-correo/elige'))
    walks.push(pages.map((page) => shown(page, ending)))
    const again = await app.visitor().post('/recuperar/sin-correo', ids)
    assert.match(again.text, new RegExp(`termina en <strong>${ending}`), 'the same every time')
  }
  for (const walk of walks.slice(1)) assert.deepEqual(walk, walks[0])
  assert.deepEqual(await app.mailTo(noPhone.email), [])
})

test('twenty searches from one network, then it waits', async (t) => {
  const app = await openApp(t)
  const start = app.clock.now().round({
    smallestUnit: 'minute',
    roundingIncrement: 10,
    roundingMode: 'ceil',
  })
  app.clock.moveTo(start)
  const who = await registered(app)
  const visitor = app.visitor({ address: '127.0.6.1' })
  for (let i = 0; i < 20; i++)
    assert.equal((await visitor.post('/recuperar/sin-correo', idsOf(who))).status, 200)
  const slowed = await visitor.post('/recuperar/sin-correo', idsOf(who))
  assert.equal(slowed.status, 429)
  assert.ok(slowed.headers['retry-after'])
})

test('a folio for anybody, with what the agent asks and when the line is open', async (t) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  const before = await visitor.get('/recuperar/por-telefono')
  assert.match(before.text, /Qué te vamos a preguntar/)
  const after = await visitor.post('/recuperar/por-telefono')
  assert.match(after.text, /Llámanos con este folio/)
  assert.match(after.text, /href="tel:\+525591715050"/)
  const folio = /TRA-\d{4}-\d{8}-\w/.exec(after.text)![0]
  const forged = folio.slice(0, -1) + (folio.endsWith('K') ? 'M' : 'K')
  const page = await visitor.get(`/recuperar/por-telefono?folio=${forged}`)
  assert.match(
    page.text,
    /Pide un folio antes de llamar/,
    'one that does not check is not repeated',
  )
})
