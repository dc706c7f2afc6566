// Mail that comes back, through a real mail server and over HTTP: the message says so, and so does its mailbox.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { by, until } from '../../../test/harness/outbox.ts'
import { sql, transaction } from '../../platform/db.ts'
import { returnedMail } from '../demo/returned-mail.ts'

const secret = 'el buzón de los rebotes'
const path = '/correo/devuelto'

const say = (app: App, address: string) =>
  transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'welcome',
      args: {},
      to: { channel: 'mail', address, lang: 'es', memberId: 7n },
      by,
    }),
  )
const stateOf = async (app: App, messageId: string) => {
  const { row } = (await app.rooms.notices.messageOf(7n, messageId))!
  return row.state
}
const mailboxOf = async (app: App, key: string) => {
  const { rows } = await sql<{ soft: number; dead: boolean }>`
    select soft_bounces as soft, dead_since is not null as dead from mailboxes
    where address_key = ${key}`.execute(app.base.db)
  return rows[0]
}
const bring = async (app: App, mensaje: string, shown = secret, para?: string) => {
  const sent = await app.web.inject({
    method: 'POST',
    url: path,
    headers: { authorization: `Bearer ${shown}`, 'content-type': 'application/json' },
    payload: JSON.stringify({ mensaje, ...(para && { para }) }),
  })
  return sent.statusCode
}
const came = { recipient: 'otra@empresa.example', action: 'failed', status: '5.2.2' } as const

test('what is refused at the door, and what comes back later, is noted alike', async (t) => {
  const app = await openApp(t)
  const refused = await say(app, 'Nadie@rebota.example')
  const returned = await say(app, 'nadie@devuelve.example')
  await app.runJobs()
  assert.equal(await stateOf(app, refused.messageId), 'bounced')
  assert.deepEqual(await mailboxOf(app, 'nadie@rebota.example'), { soft: 0, dead: true })
  await until(async () => (await mailboxOf(app, 'nadie@devuelve.example')) !== undefined)
  assert.deepEqual(await mailboxOf(app, 'nadie@devuelve.example'), { soft: 0, dead: true })
  await until(async () => (await stateOf(app, returned.messageId)) === 'bounced')
  const again = await say(app, 'nadie@devuelve.example')
  await app.runJobs()
  await until(async () => (await stateOf(app, again.messageId)) === 'bounced') // tried all the same
})

test('a mail server brings reports with its secret, each counted once', async (t) => {
  const app = await openApp(t, { environment: { MAIL_SECRET: secret } })
  const { messageId } = await say(app, 'Otra@empresa.example')
  await app.runJobs()
  const to = `rebotes+${messageId.replaceAll('-', '')}@cimiento.example`
  const full = returnedMail({ ...came, to })
  assert.equal(await bring(app, full, 'otro secreto'), 401)
  assert.equal(await bring(app, 'Subject: hola\r\n\r\nEstoy de vacaciones'), 422)
  assert.equal(await stateOf(app, messageId), 'sent')
  const delayed = returnedMail({ ...came, to, action: 'delayed', status: '4.4.1' })
  assert.equal(await bring(app, delayed), 204)
  assert.equal(await stateOf(app, messageId), 'sent', 'it is still on its way')
  assert.equal(await bring(app, full), 204)
  assert.equal(await bring(app, full), 204)
  assert.equal(await stateOf(app, messageId), 'bounced')
  assert.deepEqual(await mailboxOf(app, 'otra@empresa.example'), { soft: 1, dead: false })
  const unknown = 'rebotes+018f0000000070008000000000000000@cimiento.example'
  assert.equal(await bring(app, returnedMail({ ...came, to: unknown })), 204)
})

test('without an address of its own a report is known by the headers it carries', async (t) => {
  const app = await openApp(t, { environment: { MAIL_SECRET: secret } })
  const { messageId } = await say(app, 'otra@empresa.example')
  await app.runJobs()
  const { institution } = app.base
  const named = {
    messageId: `<${messageId}@${institution.dominio}>`,
    to: 'avisos@cimiento.example',
  }
  const delivered = returnedMail({ ...came, ...named, action: 'delivered', status: '2.1.5' })
  assert.equal(await bring(app, delivered, secret, 'avisos@cimiento.example'), 204)
  assert.equal(await stateOf(app, messageId), 'delivered')
  assert.equal(await mailboxOf(app, 'otra@empresa.example'), undefined)
  await bring(app, returnedMail({ ...came, ...named }))
  assert.equal(await stateOf(app, messageId), 'delivered', 'what arrived does not come back')
})

test('without a secret the address does not exist', async (t) => {
  const app = await openApp(t)
  assert.equal(await bring(app, ''), 404)
})
