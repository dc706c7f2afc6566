// Being in, through the real app: what ends a session, what keeps it, and what is asked again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDoor } from '../../../test/harness/door.ts'
import { minutes } from '../../foundation/time.ts'

const right = 'tres tamales de rajas'

test('what was typed after the session closed comes back to the same person, without secrets', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const visitor = door.visitor()
  await door.signIn(visitor, rosa, right)
  door.clock.advance(minutes(15))
  const form = { volver: '/mi-perfil', clave: 'secreta', nota: 'lo que escribía' }
  const closed = await visitor.post('/confirma-que-eres-tu', form)
  assert.equal(closed.h1, 'Cerramos tu sesión')
  assert.match(closed.text, /15 minutos sin movimiento/)
  assert.match(closed.text, /Lo que estabas escribiendo también sigue ahí/)
  const back = await door.signIn(visitor, rosa, right, '/confirma-que-eres-tu')
  assert.equal(back.path, '/confirma-que-eres-tu')
  assert.equal(visitor.cookies.has('__Host-guardado'), false, 'given back once')
})

test('the session stays open by one tap, and leads only to paths of ours', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const visitor = door.visitor()
  await door.signIn(visitor, rosa, right)
  await visitor.get('/confirma-que-eres-tu')
  door.clock.advance(minutes(14))
  const stayed = await door.raw(visitor, '/sesion/seguir', { quieto: 'si' })
  const { after } = JSON.parse(stayed.body) as { after: number }
  assert.ok(after > 740 && after <= 750, 'offered again two minutes and a half before the end')
  for (const volver of [
    'https://otro.example/',
    '//otro.example',
    '/\\otro.example',
    'javascript:1',
  ])
    assert.equal(
      (await door.raw(visitor, '/sesion/seguir', { volver })).headers.location,
      '/inicio',
    )
  await visitor.post('/salir')
  const away = await door.send(visitor, {
    usuario: rosa.email,
    clave: right,
    volver: '//otro.example',
  })
  assert.equal(away.headers.location, '/inicio')
})

test('leaving ends the session on the server; a stolen cookie is worth nothing afterwards', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const visitor = door.visitor()
  await door.signIn(visitor, rosa, right)
  const stolen = visitor.cookies.get('__Host-sesion')!
  await visitor.get('/confirma-que-eres-tu')
  assert.equal((await visitor.post('/salir')).h1, 'Cerramos tu sesión')
  const thief = door.visitor()
  thief.cookies.set('__Host-sesion', stolen)
  assert.equal((await thief.get('/confirma-que-eres-tu')).h1, 'Cerramos tu sesión')
})

test('a session that was planted before signing in is not the one that is opened', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const visitor = door.visitor()
  visitor.cookies.set('__Host-sesion', 'A'.repeat(43))
  await door.signIn(visitor, rosa, right)
  assert.notEqual(visitor.cookies.get('__Host-sesion'), 'A'.repeat(43))
})

test('before something sensitive the password is asked again, and the session gets a new name', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  const visitor = door.visitor()
  await door.signIn(visitor, rosa, right)
  await visitor.get('/confirma-que-eres-tu?volver=/mi-perfil/contacto')
  const before = visitor.cookies.get('__Host-sesion')
  const wrong = await visitor.post('/confirma-que-eres-tu', {
    clave: 'otra',
    volver: '/sesion/seguir',
  })
  assert.equal(wrong.status, 422)
  assert.equal(visitor.cookies.get('__Host-sesion'), before)
  const proven = await visitor.post('/confirma-que-eres-tu', {
    clave: right,
    volver: '/confirma-que-eres-tu',
  })
  assert.equal(proven.path, '/confirma-que-eres-tu')
  assert.notEqual(visitor.cookies.get('__Host-sesion'), before)
})

test('a paused login does not come in with its old password', async (t) => {
  const door = await openDoor(t)
  const rosa = await door.newLogin({ password: right })
  await door.freeze(rosa)
  const page = await door.signIn(door.visitor(), rosa, right)
  assert.equal(page.h1, 'Tu cuenta está en pausa')
})
