// Mail out against the built-in server, over SMTP: what arrives, what bounces, what may be tried again.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Mail, type Mailer, openMailer } from '../../platform/mail.ts'
import { Mailbox } from './mailbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'buzon-'))
const now = () => Temporal.Instant.from('2026-11-20T18:30:00Z')
const from = { name: 'Cimiento', address: 'avisos@cimiento.example' }
const mailbox = new Mailbox({ folder, now })
let mailer: Mailer

before(async () => {
  mailer = openMailer({ url: await mailbox.listen(0), from })
})
after(async () => {
  mailer.close()
  await mailbox.close()
  rmSync(folder, { recursive: true })
})

const mailTo = (to: string, more: Partial<Mail> = {}): Mail => ({
  to,
  subject: 'Activa tu cuenta',
  text: 'Toca el botón: https://mi.cimiento.example/registro/activa/abc\n\nCódigo: 042137',
  html: '<p>Toca el botón</p>',
  messageId: '<0192-abc@cimiento.example>',
  ...more,
})

test('a mail arrives whole: accents, sender, code, links and our Message-ID', async () => {
  const delivery = await mailer.send(mailTo('Rosa@correo.example'))
  assert.equal(delivery.outcome, 'sent')
  const [mail] = await mailbox.mails('rosa@CORREO.example')
  assert.equal(mail?.subject, 'Activa tu cuenta')
  assert.equal(mail?.from, 'Cimiento <avisos@cimiento.example>')
  assert.match(mail?.text ?? '', /botón/)
  assert.equal(mail?.code, '042137')
  assert.deepEqual(mail?.links, ['https://mi.cimiento.example/registro/activa/abc'])
  assert.equal(mail?.messageId, '<0192-abc@cimiento.example>')
  assert.equal(mail?.at.toString(), now().toString())
})

test('a mailbox that does not exist bounces for good', async () => {
  const delivery = await mailer.send(mailTo('nadie@rebota.example'))
  assert.deepEqual(delivery, { outcome: 'permanent', reply: '550' })
  assert.deepEqual(await mailbox.mails('nadie@rebota.example'), [])
})

test('a busy mailbox takes the second try, with the same Message-ID and once', async () => {
  const mail = mailTo('beto@lento.example')
  assert.deepEqual(await mailer.send(mail), { outcome: 'temporary', reply: '451' })
  assert.equal((await mailer.send(mail)).outcome, 'sent')
  const arrived = await mailbox.mails('beto@lento.example')
  assert.deepEqual(
    arrived.map((one) => one.messageId),
    [mail.messageId],
  )
})

test('no header can be smuggled in by a subject or an address', async () => {
  const subject = 'Hola\r\nBcc: espia@correo.example'
  assert.equal((await mailer.send(mailTo('eva@correo.example', { subject }))).outcome, 'sent')
  const [mail] = await mailbox.mails('eva@correo.example')
  assert.equal(mail?.subject, 'Hola Bcc: espia@correo.example')
  for (const to of [
    'a@b.example\r\nRCPT TO:<c@d.example>',
    'a@b.example, c@d.example',
    '"a" <b@c>',
  ])
    assert.deepEqual(await mailer.send(mailTo(to)), {
      outcome: 'permanent',
      reply: 'address-not-one-mailbox',
    })
  assert.deepEqual(await mailbox.mails('espia@correo.example'), [])
})

test('with the server away every mail may be tried again later', async () => {
  const away = openMailer({ url: 'smtp://127.0.0.1:9', from })
  const delivery = await away.send(mailTo('rosa@correo.example'))
  assert.equal(delivery.outcome, 'temporary')
  away.close()
})

test('the inbox survives a restart', async () => {
  const again = new Mailbox({ folder, now })
  const [mail] = await again.mails('rosa@correo.example')
  assert.equal(mail?.code, '042137')
  assert.equal((await again.mail(mail!.id))?.subject, 'Activa tu cuenta')
  assert.equal(await again.mail('../etc/passwd'), undefined)
})
