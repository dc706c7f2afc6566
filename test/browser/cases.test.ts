// Every kind of request, from what its member writes to the day it is closed, worked on by two operators: what they
// read in a real browser is looked at once, the rest goes by the same pages without one. Then a photo of a paper, with
// scripts and without them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { openWeb } from '../../src/channels/web/server.ts'
import { days24 } from '../../src/foundation/time.ts'
import { definitions, kinds, type TramiteKind } from '../../src/modules/tramites/definitions.ts'
import { kindWords } from '../../src/modules/tramites/definitions.words.ts'
import { cannotUploadWords } from '../../src/modules/uploads/uploads.usecases.ts'
import { sql, transaction } from '../../src/platform/db.ts'
import { errorSummary } from '../../src/platform/pages/fields.ts'
import { html } from '../../src/platform/pages/html.ts'
import { page } from '../../src/platform/pages/layout.ts'
import { photoForm, photoScript } from '../../src/platform/pages/photos.ts'
import type { View } from '../../src/platform/pages/view.ts'
import { go, memberGet, type Route, refuse, show } from '../../src/platform/web.ts'
import { memberPostFile } from '../../src/platform/web-files.ts'
import type { App } from '../harness/app.ts'
import { freePort } from '../harness/free-port.ts'
import * as hostile from '../harness/hostile-files.ts'
import { inside } from '../harness/inside.ts'
import { memberWithLogin } from '../harness/members.ts'
import { hire, operatorIn } from '../harness/operators.ts'
import { paidLoan } from '../harness/paid-loan.ts'
import type { Page, Visitor } from '../harness/visitor.ts'
import { agreedByTheOther, memberSide } from '../harness/walked-cases.ts'
import { openPortal, type Person } from './portal.ts'

const root = '/operacion/tramites'
const isWalked = (kind: TramiteKind) =>
  definitions[kind].startedBy !== 'rooms' && definitions[kind].actsBy !== 'room'
const stateOf = async (app: App, folio: string) => {
  const { rows } = await sql<{ state: string }>`
    select state from tramites where reference = ${folio}`.execute(app.base.db)
  return rows[0]!.state
}

/** A press of that act; the page that answers has this status. */
async function acts(who: Visitor, folio: string, act: string, typed = {}, status = 200) {
  const answer: Page = await who.post(`${root}/${folio}/${act}`, typed)
  assert.equal(answer.status, status, `${folio} ${act}: ${answer.h1}`)
  return answer
}
const answer = {
  'proponer-que': 'approved',
  'proponer-razon': 'Los papeles lo comprueban',
  'proponer-nota': 'Todo está en orden.',
}

/** From sent to done: nobody decides alone where two are asked for. */
async function walk(app: App, kind: TramiteKind, folio: string, [ines, tomas]: readonly Visitor[]) {
  const one = await ines!.get(`${root}/${folio}`)
  assert.equal(one.h1, kindWords[kind].label.es)
  await acts(ines!, folio, 'tomar')
  assert.match((await tomas!.get(`${root}/${folio}`)).text, /Lo tiene Inés/)
  await acts(tomas!, folio, 'escribir', { 'escribir-texto': 'Hola' }, 422)
  if (definitions[kind].partner) {
    await acts(ines!, folio, 'proponer', answer, 422)
    await agreedByTheOther(app, folio)
  }
  await acts(ines!, folio, 'proponer', answer)
  if (definitions[kind].fourEyes) {
    await acts(ines!, folio, 'decidir', { decidir: 'si' }, 422)
    assert.equal(await stateOf(app, folio), 'in-decision', `${kind}: not by one person`)
  }
  await acts(tomas!, folio, 'decidir', { decidir: 'si' })
  assert.equal(await stateOf(app, folio), 'approved')
  await acts(tomas!, folio, 'hacer')
  if ((await stateOf(app, folio)) === 'in-execution') {
    if (definitions[kind].outside) await acts(tomas!, folio, 'terminar', {}, 422)
    await acts(tomas!, folio, 'terminar', { 'terminar-folio': 'ORD-2026/0042' })
  }
  assert.equal(await stateOf(app, folio), 'done')
}

async function signsIn(person: Person, app: App, name: string) {
  const { email, password, recoveryCodes } = await hire(app, name)
  await person.goes('/operacion/entrar')
  await person.writes({
    'Correo de trabajo': email,
    Contraseña: password,
    'Código de tu app': recoveryCodes[0]!,
  })
  await person.presses('Entrar')
  await person.reads('Operación')
}

/** A member with somebody who sends for them, and an identity card that came in clean. */
async function sender(app: App) {
  const rosa = await memberWithLogin(app)
  await paidLoan(app, rosa.memberId, '1234567897')
  const login = await app.rooms.logins.loginOfMember(app.base.db, rosa.memberId)
  assert.ok(login)
  const owner = { memberId: rosa.memberId }
  const by = { kind: 'member', ...owner } as const
  const file = { name: 'INE', bytes: await hostile.png() }
  const clean = await app.rooms.uploads.ready({ owner, file })
  assert.ok(clean.ok)
  const paper = { owner, purpose: 'identity', ready: clean.value, by }
  const send = memberSide(app, () =>
    transaction(app.base.db, async (tx) => (await app.rooms.uploads.keep(tx, paper)).uploadId),
  )
  const who = { ...rosa, loginId: login.loginId }
  return { memberId: rosa.memberId, who, send: (kind: TramiteKind) => send(kind, who) }
}

test('every kind of request goes from draft to closed, by two people where two are asked for', async (t) => {
  const { app, person } = await openPortal(t)
  const { who, send } = await sender(app)
  const crew = [await operatorIn(app, { name: 'Inés' }), await operatorIn(app, { name: 'Tomás' })]
  const walked = kinds.filter(isWalked)
  assert.ok(walked.length > 15)
  for (const kind of walked) await t.test(kind, async () => walk(app, kind, await send(kind), crew))

  await t.test('in a browser: the queue, a paper with a reason, two people', async () => {
    const kind = walked.find((one) => {
      const { papers, fourEyes } = definitions[one]
      return fourEyes && Object.values(papers).some(({ optional }) => !optional)
    })!
    const folio = await send(kind)
    const ines = await person()
    await signsIn(ines, app, 'Inés Luna')
    await ines.follows('Trámites')
    await ines.sees('Los archivos entran sin antivirus')
    await ines.follows(folio)
    await ines.reads(kindWords[kind].label.es)
    await ines.presses('Abrir el papel')
    await ines.sees('Escribe para qué lo abres')
    await ines.writes({ 'Para qué lo abres': 'Reviso su identificación' })
    const [file] = await Promise.all([
      ines.page.waitForEvent('download'),
      ines.presses('Abrir el papel'),
    ])
    assert.match(file.suggestedFilename(), /^INE\.png$/)
    await ines.presses('Tomar el trámite')
    await ines.sees('Quedó anotado con tu nombre')
    await ines.presses('Proponer la respuesta')
    await ines.sees('Elige qué propones')
    await ines.page.getByLabel('Aprobar', { exact: true }).check()
    await ines.writes({ 'Razón, para nosotros': 'Coincide', 'Qué le decimos a la persona': 'Va.' })
    await ines.presses('Proponer la respuesta')
    await ines.sees('Tú lo propusiste: lo decide otra persona')
    assert.equal(await ines.page.getByRole('button', { name: 'De acuerdo: contestar' }).count(), 0)
    const tomas = await person()
    await signsIn(tomas, app, 'Tomás Rey')
    await tomas.goes(`${root}/${folio}`)
    await tomas.presses('De acuerdo: contestar')
    await tomas.sees('Aprobado, por hacer')
    const seen = await app.rooms.audit.activityOf(app.base.db, who.memberId)
    assert.ok(seen.some(({ act }) => act === 'paper-opened'))
  })

  await t.test(
    'a request for information stops the clock; what nobody answers is late',
    async () => {
      const folio = await send('missing-contribution')
      const [ines] = crew
      await acts(ines!, folio, 'tomar')
      await acts(ines!, folio, 'pedir', { 'pedir-que': '' }, 422)
      const asked = await acts(ines!, folio, 'pedir', { 'pedir-que': 'Manda tu acta.' })
      assert.match(asked.text, /El reloj está detenido/)
      const given = await app.rooms.cases.following.giveInformation(who, folio, 'Aquí está.')
      assert.ok(given.ok)
      assert.doesNotMatch((await ines!.get(`${root}?tarde=si`)).text, new RegExp(folio))
      app.clock.advance(days24(60))
      const [late] = [await operatorIn(app, { name: 'Eva' })]
      const queue = await late.get(`${root}?tarde=si&tipo=missing-contribution`)
      assert.match(queue.text, new RegExp(folio))
      assert.match(queue.text, /días hábiles tarde/)
      assert.match((await late.get(`${root}?mios=si`)).text, /Ninguno es así/)
    },
  )
})

/** A page with the form for one paper, beside those of the portal. */
function paperPages(app: App, kept: string[]): readonly Route[] {
  const { uploads } = app.rooms
  const drawn = (view: View, said: string, problems = {}) =>
    page(view, {
      title: said,
      error: Object.keys(problems).length > 0,
      main: html`<div class="wrap stack">${errorSummary(view, problems)}<h1>${said}</h1>
${photoForm(view, { action: '/papel', name: 'papel', label: 'Tu identificación', most: 10 }, problems)}
${photoScript()}</div>`,
    })
  return [
    memberGet('/papel', (v) => show(drawn(v.view, v.query.listo ? 'Recibido' : 'Tu papel'))),
    memberPostFile('/papel', uploads.limits.mostBytes, async (v) => {
      const { memberId } = v.member
      const by = { kind: 'member', memberId } as const
      const asked = { ...v.upload, owner: { memberId }, purpose: 'identity', by }
      const came = await transaction(app.base.db, (tx) => uploads.receive(tx, asked))
      if (!came.ok) {
        const papel = v.view.t(cannotUploadWords[came.code], uploads.said)
        return refuse(drawn(v.view, 'Tu papel', { papel }))
      }
      kept.push(came.value.uploadId)
      return go('/papel?listo=si')
    }),
  ]
}

test('a photo of a paper, made smaller on the phone where scripts run, taken as it is where not', async (t) => {
  const { app, person } = await openPortal(t)
  const { memberId } = await sender(app)
  const kept: string[] = []
  const routes = [...app.rooms.routes, ...paperPages(app, kept)]
  const web = await openWeb({ ...app.base, ...app.rooms, routes, ready: async () => true })
  const port = await freePort()
  await web.listen({ port, host: '127.0.0.1' })
  t.after(() => web.close())
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const create = { width: 3_000, height: 2_000, channels: 3, background: '#888', noise } as const
  const photo = await sharp({ create }).jpeg().toBuffer()
  const cookies = [...(await inside(app, memberId)).cookies]
  for (const [javaScript, longest] of [
    [true, 1_600],
    [false, 2_400],
  ] as const)
    await t.test(javaScript ? 'with scripts' : 'without scripts', async () => {
      const rosa = await person({ javaScript })
      const url = `http://localhost:${port}/papel`
      await rosa.page
        .context()
        .addCookies(
          cookies.map(([name, value]) => ({ name, value, url: 'https://localhost', secure: true })),
        )
      await rosa.page.goto(url)
      await rosa.reads('Tu papel')
      const box = rosa.page.getByLabel('Tu identificación', { exact: true })
      await box.setInputFiles({
        name: 'acta.pdf',
        mimeType: 'application/pdf',
        buffer: hostile.gifAndArchive,
      })
      await rosa.presses('Agregar')
      await rosa.sees('No es una foto (JPG, PNG o WebP) ni un PDF')
      await box.setInputFiles({ name: 'INE.jpg', mimeType: 'image/jpeg', buffer: photo })
      await rosa.presses('Agregar')
      await rosa.reads('Recibido')
      const found = await app.rooms.uploads.bytesOf({ uploadId: kept.at(-1)!, memberId })
      assert.equal((await sharp(found!.bytes).metadata()).width, longest)
    })
})
