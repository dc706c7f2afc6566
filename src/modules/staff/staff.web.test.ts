// Staff get in with all three proofs, see the console, and nobody else does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { openApp } from '../../../test/harness/app.ts'
import { minutes } from '../../foundation/time.ts'

const password = 'una frase de la operadora'
const person = {
  email: 'ana@cimiento.example',
  name: 'Ana',
  roles: ['operator'] as const,
  password,
}

test('an operator signs in with password and code, once for each code', async (t) => {
  const app = await openApp(t)
  const { totpSecret, recoveryCodes } = await app.rooms.staff.hire(person, {
    kind: 'system',
    task: 'hire',
  })
  const totp = new TOTP({ secret: Secret.fromBase32(totpSecret) })
  const codeNow = () => totp.generate({ timestamp: app.clock.now().epochMilliseconds })
  const ana = app.visitor()
  assert.equal((await ana.get('/operacion')).path, '/operacion/entrar')

  const wrong = await ana.post('/operacion/entrar', {
    correo: person.email,
    clave: password,
    codigo: '000000',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Algo no coincide/)

  const code = codeNow()
  const inside = await ana.post('/operacion/entrar', {
    correo: person.email,
    clave: password,
    codigo: code,
  })
  assert.equal(inside.path, '/operacion')
  assert.equal(inside.h1, 'Operación')

  const thief = app.visitor()
  const again = await thief.post('/operacion/entrar', {
    correo: person.email,
    clave: password,
    codigo: code,
  })
  assert.equal(again.status, 422, 'the same code opens nothing twice')
  const spare = { correo: person.email, clave: password, codigo: recoveryCodes[0]! }
  assert.equal((await app.visitor().post('/operacion/entrar', spare)).path, '/operacion')
  assert.equal(
    (await app.visitor().post('/operacion/entrar', spare)).status,
    422,
    'nor does a recovery code',
  )

  const trail = await ana.get('/operacion/registro')
  assert.match(trail.text, /Entró alguien del personal/)
  app.clock.advance(minutes(11))
  assert.equal((await ana.get('/operacion')).path, '/operacion/entrar', 'ten idle minutes close it')
})

test('five wrong tries make an address wait, whether anybody has it or not', async (t) => {
  const app = await openApp(t)
  for (const correo of ['nadie@cimiento.example', 'otra@cimiento.example']) {
    const visitor = app.visitor()
    const tried = { correo, clave: 'x', codigo: '000000' }
    for (let n = 0; n < 5; n++)
      assert.equal((await visitor.post('/operacion/entrar', tried)).status, 422)
    const sixth = await visitor.post('/operacion/entrar', tried)
    assert.equal(sixth.status, 429)
    assert.ok(+String(sixth.headers['retry-after']) > 0)
  }
})

test('an agent is not an operator: the console is not there for them', async (t) => {
  const app = await openApp(t)
  const person = { email: 'luz@cimiento.example', name: 'Luz', roles: ['agent'] as const, password }
  const { recoveryCodes } = await app.rooms.staff.hire(person, { kind: 'system', task: 'hire' })
  const luz = app.visitor()
  const answer = await luz.post('/operacion/entrar', {
    correo: person.email,
    clave: password,
    codigo: recoveryCodes[0]!,
  })
  assert.equal(answer.status, 404)
})

test('an app for codes moves to a new phone, and the one of before opens nothing', async (t) => {
  const app = await openApp(t)
  const by = { kind: 'system', task: 'hire' } as const
  const { totpSecret } = await app.rooms.staff.hire(person, by)
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: app.clock.now().epochMilliseconds,
    })
  const signs = (codigo: string, visitor = app.visitor()) =>
    visitor.post('/operacion/entrar', { correo: person.email, clave: password, codigo })
  const ana = app.visitor()
  await signs(codeOf(totpSecret), ana)
  const page = await ana.post('/personal/llaves/app')
  assert.equal(page.h1, 'Tu app de códigos')
  assert.match(page.text, /<svg[^>]*role="img"/)
  const secret = /class="code">([A-Z2-7 ]+)</.exec(page.text)![1]!.replaceAll(' ', '')
  const oferta = /name="oferta" value="([^"]+)"/.exec(page.text)![1]!
  const save = '/personal/llaves/app/guardar'
  const wrong = await ana.post(save, { oferta, 'codigo-nuevo': '000000' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, new RegExp(oferta), 'the same key again')
  const other = app.visitor()
  const spare = await app.rooms.staff.hire({ ...person, email: 'luz@cimiento.example' }, by)
  await other.post('/operacion/entrar', {
    correo: 'luz@cimiento.example',
    clave: password,
    codigo: spare.recoveryCodes[0]!,
  })
  const stolen = await other.post(save, { oferta, 'codigo-nuevo': codeOf(secret) })
  assert.equal(stolen.path, '/personal/llaves', 'an offer is for its own session')
  const done = await ana.post(save, { oferta, 'codigo-nuevo': codeOf(secret) })
  assert.match(done.text, /Tu app ya sirve para entrar/)
  app.clock.advance(minutes(1))
  assert.equal((await signs(codeOf(totpSecret))).status, 422)
  assert.equal((await signs(codeOf(secret))).path, '/operacion')
  await app.runJobs()
  const [mail] = await app.mailTo(person.email)
  assert.match(mail!.text, /Pusiste una app de códigos/)
})
