// Proof of the member's side: every kind that a member may start is written page by page, its papers added, looked
// through and sent by the forms of its own pages. Nothing of a kind is said here: its definition leads.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import * as hostile from '../../../test/harness/hostile-files.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import type { Page, Visitor } from '../../../test/harness/visitor.ts'
import { formsWeb, typedFor } from '../../../test/harness/walked-cases.ts'
import { sql } from '../../platform/db.ts'
import { papersOf } from './definition.ts'
import { definitions, kinds, startPath, type TramiteKind } from './definitions.ts'
import { kindWords } from './definitions.words.ts'

const walked = kinds.filter((kind) => definitions[kind].startedBy === 'member')
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

test('every request of members is written, its papers added, looked through and sent by its forms', async (t) => {
  const app = await openApp(t, { environment: { UPLOADS_PER_DAY: '500' } })
  const who = await memberWithLogin(app)
  const door = await formsWeb(app)
  t.after(door.close)
  const visitor = door.visitor()
  for (const [name, value] of (await inside(app, who.memberId)).cookies)
    visitor.cookies.set(name, value)
  const photo = Buffer.from(await hostile.png())

  for (const kind of walked)
    await t.test(kind, async () => {
      const start = startPath(kind)
      const typed = typedFor(kind, who, app.clock.now())
      const reached = await filled(visitor, kind, typed)
      const asked = papersOf(definitions[kind], typed).filter(({ paper }) => !paper.optional)
      if (asked.length > 0) {
        assert.equal(reached, `${start}/papeles`)
        const early = await visitor.post(`${start}/revisa`, {})
        assert.equal(early.status, 422, `${kind}: not without its papers`)
      }
      for (const { name } of asked) {
        const fields = { papel: name }
        const path = `${start}/papeles`
        await visitor.get(path)
        const box = `archivo-${name}`
        await visitor.upload(path, box, photo, `${name}.png`, fields)
        assert.match((await visitor.get(path)).text, new RegExp(`${name}\\.png`))
      }
      const look = await visitor.get(`${start}/revisa`)
      assert.equal(look.h1, 'Revisa y envía')
      const sent = await visitor.post(`${start}/revisa`, {})
      const folio = /TRA-\d{4}-\d{8}-\w/.exec(sent.path)?.[0]
      assert.ok(folio, `${kind}: ${sent.path} ${sent.h1}`)
      assert.match(sent.text, /Recibimos tu trámite/)
      const { rows } = await sql<{ type: string; papers: number }>`
        select type, (select count(*)::integer from tramite_papers p
          where p.tramite_id = t.tramite_id) as papers
        from tramites t where reference = ${folio}`.execute(app.base.db)
      assert.deepEqual(rows, [{ type: kind, papers: asked.length }])
    })

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
})
