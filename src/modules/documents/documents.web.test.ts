// What anybody learns at /verifica, and how a member takes home their own papers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { folioFor } from '../../foundation/folio.ts'
import { minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'

const by = { kind: 'system', task: 'test' } as const
type App = Awaited<ReturnType<typeof openApp>>
const issue = ({ base, rooms }: App, memberId = 7n) =>
  transaction(base.db, (tx) =>
    rooms.documents.issue(tx, {
      kind: 'suspension-notice',
      memberId,
      lang: 'es',
      title: 'Aviso de suspensión',
      about: 'loan',
      subtitle: '',
      blocks: [{ kind: 'facts', rows: [['Nombre', 'Ñandú Güemes']] }],
    }),
  )

test('anybody checks a folio, thirty times in ten minutes', async (t) => {
  const app = await openApp(t)
  app.clock.moveTo(Temporal.Instant.from('2030-07-15T18:01:00Z')) // early in a window of ten minutes
  const visitor = app.visitor({ address: '127.0.0.7' })
  assert.equal((await visitor.get('/verifica')).h1, 'Verifica un folio o documento')
  assert.equal((await visitor.get('/verifica?folio=')).status, 422)
  const wrong = await visitor.get('/verifica?folio=%3Cb%3EACL')
  assert.match(wrong.text, /No encontramos ese folio/)
  assert.doesNotMatch(wrong.text, /<b>ACL/)
  const tries = await Promise.all(
    Array.from({ length: 30 }, () => visitor.get('/verifica?folio=X')),
  )
  const stopped = tries.filter((page) => page.status === 429)
  assert.ok(stopped.length >= 1)
  assert.ok(stopped.every((page) => page.headers['retry-after']))
  app.clock.advance(minutes(11))
  assert.equal((await visitor.get('/verifica?folio=X')).status, 200)
})

test('the check says valid, replaced or revoked, and nothing of whose it is', async (t) => {
  const app = await openApp(t)
  const { folio } = await issue(app)
  const visitor = app.visitor()
  const valid = await visitor.get(`/verifica/${folio}`)
  assert.match(valid.text, /El folio vale/)
  assert.match(valid.text, /escribe también su código/)
  assert.doesNotMatch(valid.text, /Ñandú|suspensión/)
  const typed = encodeURIComponent(` ${folio.toLowerCase().replaceAll('-', ' ')} `)
  assert.match((await visitor.get(`/verifica?folio=${typed}`)).text, /El folio vale/)
  const other = await visitor.get(`/verifica/${folio}?codigo=AAAA-BBBB-CCCC`)
  assert.match(other.text, /Ese código no es el de ese folio/)
  const unknown = folioFor({ prefix: 'AVS', year: 2026, serial: 987_654 })
  assert.match((await visitor.get(`/verifica/${unknown}`)).text, /No encontramos ese folio/)
  await transaction(app.base.db, (tx) =>
    app.rooms.documents.revoke(tx, { folio, reason: 'wrong', by }),
  )
  assert.match((await visitor.get(`/en/verifica/${folio}`)).text, /The reference was revoked/)
})

test('the folio of a trámite is checked on the same page', async (t) => {
  const app = await openApp(t)
  const reference = await transaction(app.base.db, (tx) =>
    app.rooms.tramites.open(tx, { type: 'data-correction', by: { kind: 'visitor' } }),
  )
  const page = await app.visitor().get(`/verifica/${reference}`)
  assert.match(page.text, /El folio vale/)
  assert.doesNotMatch(page.text, /escribe también su código/)
})

test('whoever has the PDF drops it in, without scripts; one byte off and it is not ours', async (t) => {
  const app = await openApp(t)
  const { folio } = await issue(app)
  const { bytes } = (await app.rooms.documents.fileOf(7n, folio))!
  const visitor = app.visitor()
  await visitor.get('/verifica')
  const ours = await visitor.upload('/verifica/archivo', 'archivo', bytes)
  assert.match(ours.text, /El archivo es nuestro y vale/)
  assert.doesNotMatch(ours.text, /Ñandú|AVS-/, 'nothing else is said')
  const changed = Buffer.from(bytes)
  changed[400] = changed[400]! ^ 1
  const not = await visitor.upload('/verifica/archivo', 'archivo', changed)
  assert.match(not.text, /Ese archivo no es uno de los nuestros/)
  const none = await visitor.upload('/verifica/archivo', 'archivo', Buffer.alloc(0))
  assert.equal(none.status, 422)
  const huge = await visitor.upload('/verifica/archivo', 'archivo', Buffer.alloc(300_000, 'x'))
  assert.match(huge.text, /Ese archivo no es uno de los nuestros/)
})

test('a file from another site, without its token or to another page is refused', async (t) => {
  const app = await openApp(t)
  const stranger = app.visitor() // never saw the page: no token
  assert.equal(
    (await stranger.upload('/verifica/archivo', 'archivo', Buffer.from('%PDF'))).status,
    422,
  )
  await stranger.get('/verifica')
  const elsewhere = await stranger.upload('/verifica', 'archivo', Buffer.from('%PDF'))
  assert.equal(elsewhere.status, 405)
  assert.equal((await stranger.upload('/entrar', 'archivo', Buffer.from('%PDF'))).status, 415)
  const plain = await stranger.request('POST', '/verifica/archivo', { archivo: 'x' })
  assert.equal(plain.statusCode, 400)
  assert.equal((await stranger.get('/verifica/archivo')).path, '/verifica')
})
