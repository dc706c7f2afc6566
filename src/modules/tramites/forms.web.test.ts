// What the forms of a request refuse, and what a paper with a virus does to a draft and to a request that was sent.
// Every kind, from its form to its end, is walked in a browser: test/browser/cases.test.ts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import * as hostile from '../../../test/harness/hostile-files.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import type { Page, Visitor } from '../../../test/harness/visitor.ts'
import { formsWeb, typedFor } from '../../../test/harness/walked-cases.ts'
import { sql, transaction } from '../../platform/db.ts'
import { papersOf } from './definition.ts'
import { definitions, startPath, type TramiteKind } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import { tellingUseCases } from './telling.usecases.ts'

const partIn = ({ text }: Page) => /name="parte" value="(\d+)"/.exec(text)?.[1]
type Typed = Readonly<Record<string, string>>

/** Page after page until its papers or the last look: where that leads. */
async function filled(visitor: Visitor, kind: TramiteKind, typed: Typed): Promise<string> {
  const start = startPath(kind)
  let page = await visitor.get(start)
  assert.deepEqual([page.status, page.h1], [200, kindWords[kind].label.es])
  assert.equal((await visitor.post(start, { parte: '1' })).status, 422, `${kind}: nothing typed`)
  for (let turn = 0; ; turn++) {
    const parte = partIn(page)
    if (parte === undefined) return page.path
    assert.ok(turn < 8, `${kind} never ends`)
    page = await visitor.post(start, { ...typed, parte })
    assert.equal(page.status, 200, `${kind}, part ${parte}`)
  }
}

test('the forms of a request say what is off, and a paper with a virus is asked for again', async (t) => {
  const app = await openApp(t, { environment: { UPLOADS_PER_DAY: '500' } })
  const who = await memberWithLogin(app)
  const door = await formsWeb(app)
  t.after(door.close)
  const visitor = door.visitor()
  for (const [name, value] of (await inside(app, who.memberId)).cookies)
    visitor.cookies.set(name, value)
  const photo = Buffer.from(await hostile.png())

  await t.test('what may not be sent or added is said, and nothing is lost', async () => {
    const kind = 'data-correction'
    const start = startPath(kind)
    await visitor.get(start)
    await visitor.post(start, { parte: '1', what: 'rfc' })
    await visitor.post(start, { parte: '2', rfc: who.rfc, more: '' })
    const add = (paper: string, name = 'INE.png') =>
      visitor.upload(`${start}/papeles`, 'archivo', photo, name, { papel: paper })
    assert.equal((await add('power')).status, 404, 'no such paper of this kind')
    const odd = await visitor.upload(`${start}/papeles`, 'archivo', Buffer.from('hola'), 'a.txt', {
      papel: 'identity',
    })
    assert.equal(odd.status, 422)
    await add('taxStatus')
    assert.match((await add('taxStatus')).text, /Ya están todos/)
    await add('identity')
    const other = await memberWithLogin(app)
    const stranger = door.visitor()
    for (const [name, value] of (await inside(app, other.memberId)).cookies)
      stranger.cookies.set(name, value)
    await stranger.get('/mis-tramites')
    const { rows } = await sql<{ id: string }>`
      select upload_id as id from tramite_draft_papers limit 1`.execute(app.base.db)
    await stranger.post(`${start}/papeles/quitar`, { archivo: rows[0]!.id })
    assert.match(
      (await visitor.get(`${start}/papeles`)).text,
      /INE\.png/,
      'nobody else takes it away',
    )
    await app.base.db.transaction().execute((tx) =>
      app.rooms.holds.place(tx, {
        memberId: who.memberId,
        kind: 'candado',
        by: { kind: 'member', memberId: who.memberId },
        holds: ['credit', 'money'],
      } as never),
    )
    for (const [held, said] of [
      ['overpayment-claim', /Tu dinero está detenido/],
      ['loan-application', /Tus créditos nuevos están detenidos/],
    ] as const) {
      const typed = {
        ...typedFor(held, who, app.clock.now()),
        since: '2026-02-01',
        purpose: 'land',
      }
      await filled(visitor, held, typed)
      for (const { name, paper } of papersOf(definitions[held], typed))
        if (!paper.optional)
          await visitor.upload(`${startPath(held)}/papeles`, 'archivo', photo, 'x.png', {
            papel: name,
          })
      const refused = await visitor.post(`${startPath(held)}/revisa`, {})
      assert.equal(refused.status, 422)
      assert.match(refused.text, said)
    }
    await sql`update uploads set state = 'refused', malware = 'Eicar' where upload_id in (
      select upload_id from tramite_draft_papers where paper = 'identity')`.execute(app.base.db)
    const infected = await visitor.get(`${start}/revisa`)
    assert.match(infected.text, /Falta: Identificación oficial/, 'a paper with a virus is missing')
    const gone = await visitor.post(`${start}/descartar`, {})
    assert.equal(gone.path, '/mis-tramites')
  })
  await t.test('of a request that was sent, its member is told which to send again', async () => {
    const kind = 'mortgage-cancellation'
    const papers = await filled(visitor, kind, typedFor(kind, who, app.clock.now()))
    await visitor.upload(papers, 'archivo', photo, 'INE.png', { papel: 'identity' })
    const { path: sent } = await visitor.post(`${startPath(kind)}/revisa`, {})
    const path = sent.split('?')[0]!
    const { rows } = await sql<{ uploadId: string }>`
      update uploads set state = 'refused', malware = 'Eicar' where upload_id in (
        select upload_id from tramite_papers where paper = 'identity')
      returning upload_id as "uploadId"`.execute(app.base.db)
    const { uploadId } = rows[0]!
    const { memberId } = who
    const telling = tellingUseCases({ ...app.rooms, ways: app.rooms.cases.ways })
    await transaction(app.base.db, (tx) => telling.refused(tx, uploadId, memberId))
    await app.runJobs()
    const mails = await app.mailTo(who.email)
    const told = mails.find(({ subject }) => subject.includes('Manda otra vez un papel'))
    assert.ok(
      told?.links.some((link) => link.endsWith(path)),
      'the mail leads to that request',
    )
    const asks = await visitor.get(path)
    assert.match(asks.text, /Identificación oficial: el archivo INE\.png traía un virus/)
    assert.match(asks.text, /value="identity" selected/)
    assert.ok(!asks.text.includes(uploadId), 'what is gone is no link')
    await visitor.upload(`${path}/papeles`, 'archivo', photo, 'INE-2.png', { papel: 'identity' })
    const again = await visitor.get(path)
    assert.match(again.text, /INE-2\.png/)
    assert.doesNotMatch(again.text, /Manda otra vez un papel/)
  })
})
