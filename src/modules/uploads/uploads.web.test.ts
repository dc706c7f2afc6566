// What a member sends through the web: what is refused and how, what is kept, and who may ever see it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { fakeClamd } from '../../../test/harness/fake-clamd.ts'
import { freePort } from '../../../test/harness/free-port.ts'
import * as hostile from '../../../test/harness/hostile-files.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { operator } from '../../../test/harness/operators.ts'
import { Visitor } from '../../../test/harness/visitor.ts'
import { openWeb } from '../../channels/web/server.ts'
import { sql, transaction } from '../../platform/db.ts'
import { form } from '../../platform/pages/fields.ts'
import { html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { json, memberGet, type Route, show } from '../../platform/web.ts'
import { memberPostFile } from '../../platform/web-files.ts'

const most = 200_000
type Told = Record<'kind' | 'state' | 'name' | 'uploadId' | 'code', string>

/** A page of its own with a form for a file, beside every page of the portal. */
async function withForm(app: App) {
  const { uploads } = app.rooms
  const routes: readonly Route[] = [
    ...app.rooms.routes,
    memberGet('/prueba', (v) =>
      show(
        page(v.view, {
          title: 'Prueba',
          main: html`<h1>Prueba</h1>${form(v.view, '/prueba', '')}`,
        }),
      ),
    ),
    memberPostFile('/prueba', most, async (v) => {
      const { memberId } = v.member
      const by = { kind: 'member', memberId } as const
      const asked = { ...v.upload, owner: { memberId }, purpose: 'id', by }
      const got = await transaction(app.base.db, (tx) => uploads.receive(tx, asked))
      return json(got.ok ? got.value : got, got.ok ? 200 : 422)
    }),
  ]
  const web = await openWeb({ ...app.base, ...app.rooms, routes, ready: async () => true })
  return { close: () => web.close(), visitor: () => new Visitor(web) }
}

test('a member sends papers; nobody else ever gets them, and nothing of them runs', async (t) => {
  const port = await freePort()
  const environment = {
    MALWARE_SCANNER: `clamd://127.0.0.1:${port}`,
    UPLOAD_MOST_BYTES: `${most}`,
    UPLOADS_PER_DAY: '12',
  }
  const app = await openApp(t, { environment })
  const scanner = await fakeClamd(port)
  const door = await withForm(app)
  t.after(door.close)
  const { memberId } = await memberWithLogin(app)
  const { memberId: otherId } = await memberWithLogin(app)
  const [rosa, maya, nobody] = [door.visitor(), door.visitor(), door.visitor()]
  for (const [visitor, id] of [
    [rosa, memberId],
    [maya, otherId],
  ] as const)
    for (const [name, value] of (await inside(app, id)).cookies) visitor.cookies.set(name, value)

  // Nobody in: led to the door, and nothing is read of what they send.
  await nobody.get('/')
  const led = await nobody.upload('/prueba', 'papel', await hostile.png())
  assert.equal(led.status, 303)

  await rosa.get('/prueba')
  const send = async (bytes: Buffer, name = 'papel.jpg') => {
    const { status, text } = await rosa.upload('/prueba', 'papel', bytes, name)
    return { ...(JSON.parse(text) as Partial<Told>), status }
  }
  const photo = await send(
    Buffer.concat([await hostile.photoWithPlace(), hostile.script]),
    '../../INE\u202Egpj.html',
  )
  assert.deepEqual([photo.status, photo.kind, photo.state], [200, 'jpeg', 'received'])
  assert.equal(photo.name, 'INEgpj.jpg')
  const refused: readonly (readonly [string, Buffer, string])[] = [
    ['not-a-photo-or-pdf', hostile.gifAndArchive, 'foto.jpg'],
    ['not-a-photo-or-pdf', await hostile.pageAndPdf(), 'acta.pdf'],
    ['heic', hostile.heicPhoto, 'IMG_1.jpg'],
    ['two-files-in-one', await hostile.pdfAndArchive(), 'acta.pdf'],
    ['pdf-with-programs', await hostile.pdfWithProgram(), 'acta.pdf'],
    ['pdf-too-dense', (await hostile.pdfBomb(2)).subarray(0, most), 'acta.pdf'],
    ['too-many-pixels', hostile.pixelBomb(), 'foto.png'],
    ['malware', Buffer.concat([await hostile.png(), hostile.eicar]), 'foto.png'],
    ['no-file', Buffer.alloc(0), ''],
    ['file-too-big', Buffer.alloc(most + 1), 'foto.jpg'],
  ]
  for (const [code, bytes, name] of refused) {
    const told = await send(bytes, name)
    assert.deepEqual([told.status, told.code], [422, code])
  }
  const far = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '9000000' }
  const huge = await rosa.request('POST', '/prueba', undefined, far, Buffer.alloc(9_000_000))
  assert.equal(huge.statusCode, 413, 'refused before a byte of it is read')

  // Its owner gets a picture and nothing else, to keep and not to open; another member the same as for nothing.
  const path = `/papeles/${photo.uploadId}`
  const mine = await rosa.request('GET', path)
  assert.equal(mine.statusCode, 200)
  for (const trace of ['Exif', 'Telefono', 'script']) assert.ok(!mine.rawPayload.includes(trace))
  assert.equal(mine.headers['content-type'], 'image/jpeg')
  assert.equal(mine.headers['content-disposition'], 'attachment; filename="INEgpj.jpg"')
  assert.equal(mine.headers['x-content-type-options'], 'nosniff')
  assert.equal(mine.headers['cache-control'], 'no-store')
  assert.match(String(mine.headers['content-security-policy']), /^sandbox; default-src 'none'/)
  const unknown = '/papeles/018f0000-0000-7000-8000-000000000000'
  const [theirs, none] = [await maya.get(path), await maya.get(unknown)]
  assert.equal(theirs.status, 404)
  const main = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0]
  assert.ok(main(theirs.text))
  assert.equal(main(theirs.text), main(none.text))
  assert.equal((await maya.get('/papeles/..%2f1')).status, 404)
  assert.equal((await nobody.get(path)).h1, (await nobody.get('/papeles/x')).h1)

  // What lies in the database is sealed.
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from upload_files`.execute(
    app.base.db,
  )
  assert.equal(rows.length, 1)
  assert.ok(!rows[0]!.sealed.includes(mine.rawPayload.subarray(0, 16)))

  // Staff look with a reason, and the member reads who looked.
  const by = await operator(app, 'Inés Luna')
  const asked = { uploadId: photo.uploadId!, by, reason: 'Reviso su identificación' }
  assert.ok((await app.rooms.uploads.bytesForStaff(asked))?.bytes.equals(mine.rawPayload))
  const { items } = { items: await app.rooms.audit.activityOf(app.base.db, memberId) }
  assert.ok(items.some(({ act }) => act === 'paper-opened'))

  // Nobody can look at what comes while the scanner is away; once it is back, what it finds is gone.
  scanner.close()
  const waits = await send(await hostile.plainPdf(), 'acta.pdf')
  assert.deepEqual([waits.status, waits.state], [200, 'checking'])
  assert.equal((await rosa.get(`/papeles/${waits.uploadId}`)).status, 404)
  assert.deepEqual(await app.rooms.uploads.safety(), { scanner: 'clamd', waiting: 1 })
  const again = await fakeClamd(port)
  t.after(again.close)
  await app.rooms.uploads.checkWaiting()
  assert.equal((await rosa.get(`/papeles/${waits.uploadId}`)).status, 200)

  // A member takes back what was not sent, and only their own; and sends only so many a day.
  const drop = (id: bigint) =>
    transaction(app.base.db, (tx) =>
      app.rooms.uploads.discard(tx, { uploadId: waits.uploadId!, memberId: id }),
    )
  assert.equal(await drop(otherId), false)
  assert.equal(await drop(memberId), true)
  assert.equal((await rosa.get(`/papeles/${waits.uploadId}`)).status, 404)
  await rosa.get('/prueba')
  const codes = [await send(hostile.script), await send(hostile.script), await send(hostile.script)]
  assert.deepEqual(codes.at(-1)?.code, 'too-many-today')
})
