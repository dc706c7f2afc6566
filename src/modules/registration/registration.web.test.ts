// Getting in for the first time, by injection and without scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import {
  codeIn,
  contactForm,
  emma,
  identify,
  nobody,
  registerUpTo,
  seedEmma,
} from '../../../test/harness/newcomer.ts'
import { hours, minutes } from '../../foundation/time.ts'
import { mayMoveMoney } from '../holds/holds.ts'

const mail = contactForm.correo
const linkIn = (text: string | undefined) => /\/registro\/activa\/([\w-]{43})/.exec(text ?? '')?.[0]

test('a member registers, activates with the mailed code and is in, fully', async (t) => {
  const app = await openApp(t)
  const { memberId } = await seedEmma(app.base.db)
  const v = app.visitor()
  const start = await v.get('/registro')
  assert.equal(start.h1, 'Crea tu cuenta')
  const asked = await identify(v, emma.ids)
  assert.equal(asked.path, '/registro/pregunta')
  const waiting = await registerUpTo(app, v, 'activa')
  assert.equal(waiting.path, '/registro/activa')
  await app.runJobs()
  const letter = (await app.mailTo(mail)).at(0)
  const code = codeIn(letter?.text)
  assert.ok(code && linkIn(letter?.text))
  const done = await v.post('/registro/activa', { codigo: code })
  assert.equal(done.path, '/registro/listo')
  assert.equal(done.h1, '¡Listo! Ya tienes tu cuenta')
  assert.doesNotMatch(done.text, /Te falta un paso/)
  const login = await app.rooms.logins.loginOfMember(app.base.db, memberId)
  assert.equal(login?.lookOnly, false)
  assert.deepEqual(
    login?.phones.map((p) => [p.e164, p.bound]),
    [['+525512345678', true]],
  )
  assert.ok(v.cookies.has('__Host-aparato'))
  assert.deepEqual(await app.rooms.holds.of(app.base.db, memberId), [])
})

test('scanners open the link as often as they like; one press of twenty wins', async (t) => {
  const app = await openApp(t)
  const { memberId } = await seedEmma(app.base.db)
  await registerUpTo(app, app.visitor(), 'activa')
  await app.runJobs()
  const link = linkIn((await app.mailTo(mail)).at(0)?.text)
  assert.ok(link)
  const scanner = app.visitor({ browser: 'scanner' })
  for (let i = 0; i < 10; i++) {
    await scanner.request('HEAD', link)
    await scanner.get(link)
  }
  assert.equal(await app.rooms.logins.loginOfMember(app.base.db, memberId), undefined)
  const people = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const one = app.visitor()
      const page = await one.get(link)
      assert.equal(page.path, '/registro/activar')
      assert.match(page.text, /E••• G•••• D•••/)
      return one
    }),
  )
  const ends = await Promise.all(people.map((one) => one.post('/registro/activar')))
  assert.equal(ends.filter((page) => page.path === '/registro/listo').length, 1)
  assert.equal(ends.filter((page) => /ya está activa/.test(page.text)).length, 19)
})

test('contacts on file that proved nothing are told and hold money for 48 hours', async (t) => {
  const app = await openApp(t)
  const { memberId } = await seedEmma(app.base.db, [
    { kind: 'email', value: 'vieja@correo.example' },
  ])
  const v = app.visitor()
  await registerUpTo(app, v, 'activa')
  await app.runJobs()
  const code = codeIn((await app.mailTo(mail)).at(0)?.text) ?? ''
  assert.equal((await v.post('/registro/activa', { codigo: code })).path, '/registro/listo')
  await app.runJobs()
  const holds = await app.rooms.holds.of(app.base.db, memberId)
  assert.equal(mayMoveMoney(holds, app.clock.now()).ok, false)
  app.clock.advance(hours(48))
  assert.equal(mayMoveMoney(holds, app.clock.now()).ok, true)
  assert.match((await app.mailTo('vieja@correo.example')).at(0)?.text ?? '', /\/no-fui-yo\//)
})

test('without the phone an account opens to look only, and the phone opens the rest', async (t) => {
  const app = await openApp(t)
  const { memberId } = await seedEmma(app.base.db)
  const v = app.visitor()
  await registerUpTo(app, v, 'activa', { later: true })
  await app.runJobs()
  const code = codeIn((await app.mailTo(mail)).at(0)?.text) ?? ''
  const done = await v.post('/registro/activa', { codigo: code })
  assert.match(done.text, /Falta que confirmes tu celular/)
  await v.get('/registro/prueba')
  await v.post('/registro/prueba/manda', { celular: '55 1234 5678' })
  await app.runJobs()
  const sms = codeIn(app.smsTo('+525512345678').at(-1)?.text) ?? ''
  const proven = await v.post('/registro/prueba/celular', { codigo: sms })
  assert.match(proven.text, /No falta nada/)
  const login = await app.rooms.logins.loginOfMember(app.base.db, memberId)
  assert.equal(login?.lookOnly, false)
})

test('going back undoes what depended on it, and nothing else', async (t) => {
  const app = await openApp(t)
  await seedEmma(app.base.db)
  const v = app.visitor()
  assert.equal((await registerUpTo(app, v, 'confirma')).path, '/registro/confirma')
  const again = await v.post('/registro/contacto', { ...contactForm, celular: '33 3123 4567' })
  assert.equal(again.path, '/registro/celular', 'another mobile is proven anew')
  assert.equal((await v.get('/registro/confirma')).path, '/registro/celular')
  await v.post('/registro/celular/otro', { via: 'luego' })
  assert.equal((await v.get('/registro/confirma')).path, '/registro/confirma', 'the rest is kept')
  await v.get('/registro/identificate')
  await identify(v, nobody)
  assert.equal((await v.get('/registro/nombre')).path, '/registro/pregunta', 'the fact is void')
  assert.equal((await v.post('/registro/salir')).path, '/registro')
  assert.equal((await v.get('/registro/contacto')).path, '/registro', 'nothing is left')
})

test('another address before activating voids the first mail', async (t) => {
  const app = await openApp(t)
  const { memberId } = await seedEmma(app.base.db)
  const v = app.visitor()
  await registerUpTo(app, v, 'activa')
  await app.runJobs()
  const first = linkIn((await app.mailTo(mail)).at(0)?.text)
  app.clock.advance(minutes(3))
  const bad = await v.post('/registro/activa/correo', { correo: 'emma@' })
  assert.equal(bad.status, 422)
  await v.post('/registro/activa/correo', { correo: 'otra@correo.example' })
  await app.runJobs()
  const old = app.visitor()
  await old.get(first ?? '')
  assert.equal((await old.post('/registro/activar')).status, 422)
  const code = codeIn((await app.mailTo('otra@correo.example')).at(0)?.text) ?? ''
  assert.equal((await v.post('/registro/activa', { codigo: code })).path, '/registro/listo')
  const login = await app.rooms.logins.loginOfMember(app.base.db, memberId)
  assert.equal(login?.email, 'otra@correo.example')
})
