// Staff get in with all three proofs, see the console, and nobody else does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { openApp } from '../../../test/harness/app.ts'
import { minutes } from '../../foundation/time.ts'

const password = 'una frase de la operadora'

test('an operator signs in with password and code, once for each code', async (t) => {
  const app = await openApp(t)
  const person = {
    email: 'ana@cimiento.example',
    name: 'Ana',
    roles: ['operator'] as const,
    password,
  }
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
