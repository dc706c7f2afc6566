// Coming in, through the real app: one answer for all, waits that end, devices that are known, a way back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDoor, type Rosa } from '../../../test/harness/door.ts'
import { days24, minutes } from '../../foundation/time.ts'

const right = 'tres tamales de rajas'
const short = 'tamal7verde'

test('a right pair comes in, by e-mail in any case or by NSS however it is grouped', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const grouped = `${rosa.nss.slice(0, 2)} ${rosa.nss.slice(2, 4)}-${rosa.nss.slice(4)}`
  for (const name of [rosa.email, ` ${rosa.email.toUpperCase()} `, rosa.nss, grouped]) {
    const visitor = door.visitor()
    await visitor.get('/')
    const response = await door.send(visitor, { usuario: name, clave: right })
    assert.equal(response.statusCode, 303, name)
    assert.equal(response.headers.location, '/inicio')
    assert.ok(visitor.cookies.get('__Host-sesion'))
  }
})

test('who is not let in reads one answer: wrong password, unknown e-mail, unknown NSS, shared NSS, nonsense', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const twin = await door.newLogin({ password: right, nss: 'shared' })
  await door.newLogin({ password: right, nss: twin.nss })
  const answers = new Set<string>()
  const names = [
    rosa.email,
    rosa.nss,
    'nadie@correo.example',
    '99999999999',
    twin.nss,
    'x'.repeat(300),
  ]
  for (const name of names) {
    const visitor = door.visitor()
    await visitor.get('/')
    const response = await door.send(visitor, { usuario: name, clave: 'otra cosa muy distinta' })
    assert.equal(response.statusCode, 422)
    assert.match(response.body, /Correo electrónico o usuario incorrecto/)
    const {
      date: _,
      'set-cookie': __,
      etag: ___,
      'content-length': ____,
      ...headers
    } = response.headers
    const body = response.body
      .replaceAll(name, 'NAME')
      .replace(/name="_csrf" value="[^"]+"/g, '')
      .replace(/(challenge&quot;:&quot;)[\w-]+/g, '$1')
    answers.add(JSON.stringify([headers, body]))
  }
  assert.equal(answers.size, 1)
  const bySharedNss = await door.signIn(door.visitor(), { ...twin, email: twin.nss }, right)
  assert.equal(bySharedNss.status, 422)
  assert.equal((await door.signIn(door.visitor(), twin, right)).path, '/inicio')
})

const wrongly = async (door: Awaited<ReturnType<typeof openDoor>>, rosa: Rosa, times: number) => {
  const visitor = door.visitor()
  const pages = []
  for (let i = 0; i < times; i++)
    pages.push(await door.signIn(visitor, rosa, `equivocada ${i} vez`))
  return { visitor, pages }
}

for (const exists of [true, false])
  test(`five wrong ones, then 1, 5 and 15 minutes; the fourth warns (${exists ? 'a login' : 'nobody'})`, async (t) => {
    const door = await openDoor(t)
    const rosa = exists ? await door.newLogin({ password: right }) : door.nobody()
    const { visitor, pages } = await wrongly(door, rosa, 5)
    assert.deepEqual(
      pages.map((p) => p.status),
      [422, 422, 422, 422, 429],
    )
    assert.match(pages[3]!.text, /Te queda 1 intento\. Después hay que esperar 1 minuto\./)
    assert.equal(pages[4]!.path, '/espera-un-momento')
    assert.match(pages[4]!.h1, /^Espera hasta las /)
    assert.match(pages[4]!.text, /Falta 1 minuto/)
    for (const wait of [1, 5, 15, 15]) {
      assert.equal(
        (await door.signIn(visitor, rosa, right)).path,
        '/espera-un-momento',
        'even right',
      )
      const retryAfter = (await visitor.get('/espera-un-momento')).headers['retry-after']
      assert.ok(+String(retryAfter) <= wait * 60 && +String(retryAfter) > wait * 60 - 30)
      door.clock.advance(minutes(wait))
      assert.equal((await visitor.get('/espera-un-momento')).path, '/', 'the wait is over')
      assert.equal((await door.signIn(visitor, rosa, 'otra vez mal')).path, '/espera-un-momento')
    }
    door.clock.advance(minutes(15))
    const last = await door.signIn(visitor, rosa, right)
    assert.equal(last.path, exists ? '/inicio' : '/espera-un-momento')
  })

test('strangers shut nobody out: the known device comes in, and one wait is for one browser', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const home = door.visitor()
  await door.trust(home, rosa)
  for (let i = 0; i < 5; i++) await wrongly(door, rosa, 5)
  const stranger = door.visitor({ address: '127.9.9.9' })
  const barred = await door.signIn(stranger, rosa, right)
  assert.equal(barred.path, '/espera-un-momento', 'unknown devices together: 20 in an hour')
  assert.equal((await door.signIn(home, rosa, right)).path, '/inicio')
  door.clock.advance(minutes(60))
  assert.equal((await door.signIn(stranger, rosa, right)).path, '/inicio')
})

test('a hundred in a row: unknown devices come through recovery, known ones as always', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const home = door.visitor()
  await door.trust(home, rosa)
  for (let hour = 0; hour < 5; hour++) {
    for (let i = 0; i < 20; i++) await wrongly(door, rosa, 1)
    door.clock.advance(minutes(61))
  }
  const page = await door.signIn(door.visitor(), rosa, right)
  assert.equal(page.h1, 'Entra con una contraseña nueva')
  assert.equal((await door.signIn(home, rosa, right)).path, '/inicio')
  await door.clearWaits(rosa)
  assert.equal((await door.signIn(door.visitor(), rosa, right)).path, '/inicio')
})

test('the member is told once a day of wrong passwords, and nobody else is', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  await wrongly(door, rosa, 5)
  await wrongly(door, rosa, 5)
  await wrongly(door, door.nobody(), 5)
  await door.runJobs()
  const told = (await door.mailTo(rosa.email)).filter((m) => /escribió mal/.test(m.subject))
  assert.equal(told.length, 1)
  door.clock.advance(days24(1))
  await wrongly(door, rosa, 5)
  await door.runJobs()
  const later = (await door.mailTo(rosa.email)).filter((m) => /escribió mal/.test(m.subject))
  assert.equal(later.length, 2)
})

test('a short password on a new device asks for a code; remembered, it does not again', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: short, mobile: '+525550104747' })
  const visitor = door.visitor()
  const step = await door.signIn(visitor, rosa, short)
  assert.equal(step.path, '/entrar/codigo')
  assert.match(step.text, /termina en 47/)
  assert.equal((await visitor.post('/entrar/codigo', { codigo: '000000' })).status, 422)
  const elsewhere = door.visitor()
  const code = await door.codeBySms('+525550104747')
  await elsewhere.get('/')
  assert.equal((await elsewhere.post('/entrar/codigo', { codigo: code })).path, '/', 'one browser')
  const inside = await visitor.post('/entrar/codigo', { codigo: code, recordar: 'si' })
  assert.equal(inside.path, '/inicio')
  await door.runJobs()
  const told = (await door.mailTo(rosa.email)).filter((m) => /aparato nuevo/.test(m.subject))
  assert.equal(told.length, 1)
  await visitor.post('/salir')
  assert.equal((await door.signIn(visitor, rosa, short)).path, '/inicio')
  await visitor.post('/salir')
  door.clock.advance(days24(90))
  assert.equal((await door.signIn(visitor, rosa, short)).path, '/entrar/codigo')
})

test('the code comes by mail when it is asked for, and first to a number that is not Mexican', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: short, mobile: '+13125550147' })
  const visitor = door.visitor()
  const step = await door.signIn(visitor, rosa, short)
  assert.match(step.text, /r••••@c••••\.example/)
  assert.match(step.text, /Mándalo a mi celular/)
  const soon = await visitor.post('/entrar/codigo/otro', { via: 'sms' })
  assert.equal(soon.status, 429, 'not within 30 seconds')
  door.clock.advance(minutes(1))
  const again = await visitor.post('/entrar/codigo/otro', { via: 'sms' })
  assert.match(again.text, /termina en 47/)
  const code = await door.codeBySms('+13125550147')
  assert.equal((await visitor.post('/entrar/codigo', { codigo: code })).path, '/inicio')
})

test('one network that fails too often waits; another does not', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const here = { address: '127.5.5.5' }
  const pages = await Promise.all(
    Array.from({ length: 40 }, () => door.signIn(door.visitor(here), door.nobody(), right)),
  )
  const waits = pages.filter((page) => /Hubo muchos intentos desde tu red/.test(page.text))
  assert.ok(waits.length > 0)
  assert.ok(waits.every((page) => page.status === 429 && page.headers['retry-after']))
  assert.ok(pages.filter((page) => page.status === 422).length >= 20)
  assert.equal(
    (await door.signIn(door.visitor({ address: '127.6.6.6' }), rosa, right)).path,
    '/inicio',
  )
})
