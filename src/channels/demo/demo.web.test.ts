// The demo's inbox and phone, as a person and as a program see them; mail and texts travel by SMTP and SMPP.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { transaction } from '../../platform/db.ts'

const by = { kind: 'system', task: 'test' } as const
const link = '/registro/activa/R4nD0mT0k3n-R4nD0mT0k3n_R4nD0mT0k3n'
const activation = (app: App, address: string) =>
  transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'activation',
      args: {},
      secret: { link, code: '042137' },
      to: { channel: 'mail', address, lang: 'es' },
      by,
    }),
  )
const asked = async (app: App, url: string) => (await app.web.inject({ url })).json()
const sendJson = (app: App, payload: string, headers: Record<string, string> = {}) =>
  app.web.inject({
    method: 'POST',
    url: '/demo/telefono.json',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  })
async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return assert.fail('it never came')
}

test('the inbox lists a mail, opens it with a link that works, and gives it to programs', async (t: TestContext) => {
  const app = await openApp(t)
  const nora = app.visitor()
  assert.match((await nora.get('/demo/buzon')).text, /No ha llegado ningún correo/)
  await activation(app, 'nora@correo.example')
  await activation(app, 'maya@correo.example')
  await app.runJobs()
  const list = await nora.get('/demo/buzon?para=Nora@correo.example')
  assert.equal(list.h1, 'Correos para Nora@correo.example')
  const [path] = /\/demo\/buzon\/[0-9a-f-]{36}/.exec(list.text) ?? []
  const mail = await nora.get(path!)
  assert.equal(mail.h1, 'Activa tu cuenta')
  assert.ok(mail.text.includes(`href="${app.base.config.publicOrigin}${link}"`))
  const told = await asked(app, '/demo/buzon.json?para=nora@correo.example')
  assert.equal(told.length, 1)
  assert.equal(told[0].para, 'nora@correo.example')
  assert.equal(told[0].asunto, 'Activa tu cuenta')
  assert.equal(told[0].codigo, '042137')
  assert.ok(told[0].enlaces.includes(`${app.base.config.publicOrigin}${link}`))
  assert.match(told[0].html, /Activar mi cuenta/)
  assert.equal((await asked(app, '/demo/buzon.json')).length, 2)
})

test('the design of a mail is shown locked in: no script, no request, no origin', async (t: TestContext) => {
  const app = await openApp(t)
  await app.base.mailer.send({
    to: 'nora@correo.example',
    subject: '<script>alert(1)</script>',
    text: '<img src=x onerror=alert(1)> https://otro.example/robo',
    html: '<script>alert(1)</script><p>hola</p>',
    messageId: '<1@otro.example>',
  })
  const [mail] = await app.mailTo('nora@correo.example')
  const page = await app.visitor().get(`/demo/buzon/${mail!.id}`)
  assert.doesNotMatch(page.text, /<script>alert|<img src=x|href="https:\/\/otro/)
  const design = await app.web.inject(`/demo/buzon/${mail!.id}/correo`)
  const policy = String(design.headers['content-security-policy'])
  assert.match(policy, /^sandbox; default-src 'none';/)
  assert.doesNotMatch(policy, /allow-scripts|script-src/)
  assert.equal((await app.web.inject('/demo/buzon/..%2f..%2fetc%2fpasswd')).statusCode, 404)
})

test('the phone shows its texts and sends one to the portal', async (t: TestContext) => {
  const app = await openApp(t)
  await until(async () => app.base.sms.state().link === 'bound')
  await app.base.sms.send({ to: '+13125550199', text: 'Cimiento: your code is 042137.' })
  const maya = app.visitor()
  assert.match((await maya.get('/demo/telefono')).text, /\+13125550199/)
  const phone = await maya.get('/demo/telefono?numero=%2B13125550199')
  assert.match(phone.text, /your code is 042137/)
  const empty = await maya.post('/demo/telefono', { numero: '+13125550199', texto: ' ' })
  assert.equal(empty.status, 422)
  const sent = await maya.post('/demo/telefono', { numero: '+13125550199', texto: 'SALDO <b>' })
  assert.equal(sent.status, 200)
  assert.match(sent.text, /SALDO &lt;b&gt;/)
  assert.equal((await maya.get('/demo/telefono?numero=12')).status, 422)
})

test('programs read a phone and write from it, in JSON and nothing else', async (t: TestContext) => {
  const app = await openApp(t)
  await until(async () => app.base.sms.state().link === 'bound')
  const text = JSON.stringify({ de: '+525550001111', texto: 'SALDO 12345678903' })
  const sent = await sendJson(app, text)
  assert.equal(sent.statusCode, 202)
  assert.deepEqual(sent.json(), { recibido: true })
  for (const number of ['%2B525550001111', '+525550001111', '525550001111']) {
    const [told] = await asked(app, `/demo/telefono.json?numero=${number}`)
    assert.equal(told.de, '+525550001111')
    assert.equal(told.para, '30900')
    assert.equal(told.texto, 'SALDO 12345678903')
  }
  for (const [payload, status] of [
    ['{"de":"55","texto":"x"}', 422],
    ['{"de":"+525550001111","texto":""}', 422],
    ['{"de":"+525550001111","texto":7}', 400],
    ['{"__proto__":{"de":"+525550001111"}}', 400],
    ['[]', 400],
    ['{', 400],
    [`{"de":"${'1'.repeat(70_000)}"}`, 413],
  ] as const)
    assert.equal((await sendJson(app, payload)).statusCode, status, payload.slice(0, 40))
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  assert.equal((await sendJson(app, 'de=%2B525550001111&texto=x', form)).statusCode, 415)
  const foreign = { 'sec-fetch-site': 'cross-site' }
  assert.equal((await sendJson(app, text, foreign)).statusCode, 403)
})

test('a phone shows the dialogue, and what it got before this operator opened', async (t: TestContext) => {
  const app = await openApp(t)
  await until(async () => app.base.sms.state().link === 'bound')
  const number = '+525550001111'
  app.clock.advance(Temporal.Duration.from({ hours: -48 }))
  await transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'code',
      args: {},
      secret: { code: '042137' },
      to: { channel: 'sms', address: number, lang: 'es' },
      by,
    }),
  )
  await app.runJobs()
  app.clock.advance(Temporal.Duration.from({ hours: 48 }))
  await sendJson(app, JSON.stringify({ de: number, texto: '43856709175' }))
  await app.runJobs()
  const told = await asked(app, `/demo/telefono.json?numero=${encodeURIComponent(number)}`)
  assert.deepEqual(
    told.map(({ de, texto }: { de: string; texto: string }) => [de, texto.slice(0, 34)]),
    [
      ['30900', 'Cimiento: tu clave es ••••••. Venc'],
      [number, '43856709175'],
      ['30900', 'Cimiento. Responde AHORRO, CREDITO'],
    ],
  )
  const page = await app.visitor().get('/demo/telefono')
  assert.match(page.text, /Rosa Elena López/)
  assert.match(page.text, /\+525550001111/)
})
