// The mail server is away: members go on, operators see what waits, and nothing is lost or sent twice.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import { Mailbox } from '../../src/channels/demo/mailbox.ts'
import { type App, openApp } from '../harness/app.ts'
import { freePort } from '../harness/free-port.ts'
import { memberWithLogin } from '../harness/members.ts'

/** What an operator reads of the messages that wait. */
async function operatorReads(app: App): Promise<string> {
  const { hire } = app.rooms.staff
  const password = 'una frase de la operadora'
  const email = 'ana@cimiento.example'
  const ana = { email, name: 'Ana', roles: ['operator'] as const, password }
  const { totpSecret } = await hire(ana, { kind: 'system', task: 'hire' })
  const codigo = new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({
    timestamp: app.clock.now().epochMilliseconds,
  })
  const page = await app
    .visitor()
    .post('/operacion/entrar', { correo: email, clave: password, codigo })
  assert.equal(page.path, '/operacion')
  return page.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

const mailsAbout = async (app: App, address: string) =>
  (await app.mailTo(address)).filter((mail) => mail.subject === 'Cambia tu contraseña')

/** A port of its own, and a mail server that does not listen there yet. */
async function silentMail(t: { after(hook: () => void): void }) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-mail-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const now = () => Temporal.Now.instant()
  const probe = new Mailbox({ folder, now })
  const url = await probe.listen(await freePort())
  await probe.close()
  return { url, port: Number(new URL(url).port), box: new Mailbox({ folder, now }) }
}

test('SMTP down: nothing fails for the member, operators see it, the mail goes later', async (t) => {
  const mail = await silentMail(t)
  const app = await openApp(t, { mail })
  const who = await memberWithLogin(app)
  const visitor = app.visitor()
  await visitor.post('/recuperar', { correo: who.email, nss: who.nss })
  const told = await visitor.post('/recuperar/preguntas', {
    'respuesta-1': who.answers[0],
    'respuesta-2': who.answers[1],
  })
  assert.equal(told.status, 200)
  assert.equal(told.path, '/recuperar/revisa-tu-correo')
  await app.runJobs()
  assert.deepEqual(await mailsAbout(app, who.email), [])
  const [waiting] = await app.rooms.notices.outboxState()
  assert.ok(waiting?.channel === 'mail' && waiting.queued > 0, 'it waits')
  assert.match(await operatorReads(app), /Mensajes por salir .* mail 1 /)
  await mail.box.listen(mail.port)
  t.after(() => mail.box.close())
  for (let left = 240; left > 0 && (await mailsAbout(app, who.email)).length === 0; left--) {
    await pause(500) // the queue keeps the time of its database: five seconds after the first try
    await app.runJobs()
  }
  await app.runJobs()
  assert.equal((await mailsAbout(app, who.email)).length, 1, 'once, when the server is back')
})
