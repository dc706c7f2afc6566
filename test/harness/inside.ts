// Somebody with a browser that is known, on the first page behind the door.
import assert from 'node:assert/strict'
import { transaction } from '../../src/platform/db.ts'
import type { App } from './app.ts'

/** Opens a session without the doors: for stories that begin inside. */
export async function inside(app: App, memberId: bigint) {
  const visitor = app.visitor()
  const login = await app.rooms.logins.loginOfMember(app.base.db, memberId)
  assert.ok(login)
  const { loginId } = login
  const cookie = await transaction(app.base.db, (tx) =>
    app.rooms.logins.startSession(tx, { loginId, browser: 'Firefox', address: '127.0.0.1' }),
  )
  visitor.cookies.set('__Host-sesion', cookie.value)
  return visitor
}

/** Sends a form of the page and brings home the paper it leads to: its path and its bytes. */
export async function takeHome(
  visitor: Awaited<ReturnType<typeof inside>>,
  page: string,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<{ folio: string; bytes: Buffer }> {
  const token = /name="_csrf" value="([^"]+)"/.exec((await visitor.get(page)).text)?.[1] ?? ''
  const sent = await visitor.request('POST', path, { _csrf: token, ...fields })
  assert.equal(sent.statusCode, 303, `${path}: ${sent.statusCode}`)
  const where = String(sent.headers.location)
  const file = await visitor.request('GET', where)
  assert.equal(file.statusCode, 200, where)
  assert.equal(file.headers['content-type'], 'application/pdf')
  return { folio: where.split('/').at(-1)!, bytes: file.rawPayload }
}
