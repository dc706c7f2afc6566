// An agent makes a key with her device, comes in with it alone, and keeps one way in at least. What somebody
// caught of it is worth nothing, and neither is a copy of the key.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CDPSession } from 'playwright-core'
import { minutes } from '../../src/foundation/time.ts'
import { sql } from '../../src/platform/db.ts'
import { staffIn } from '../harness/desk.ts'
import { memberWithLogin } from '../harness/members.ts'
import { openPortal, type Person } from './portal.ts'

/** A device of Chromium's own, with a key store and somebody who holds a finger to it. */
async function givesDevice(person: Person): Promise<{ line: CDPSession; device: string }> {
  const line = await person.page.context().newCDPSession(person.page)
  await line.send('WebAuthn.enable')
  const { authenticatorId: device } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { line, device }
}

/** What the browser sends as its answer, kept as a thief on the way would. */
function overhears(person: Person): () => string {
  let caught = ''
  person.page.on('request', (request) => {
    caught = new URLSearchParams(request.postData() ?? '').get('respuesta') ?? caught
  })
  return () => caught
}

const deskDoor = '/agente/entrar'
async function entersWithKey(person: Person): Promise<void> {
  await person.goes(deskDoor)
  await person.presses('Entrar con mi llave de acceso')
  await person.reads('Entra con tu llave')
  await person.presses('Usar mi llave')
}
async function adds(person: Person, name: string): Promise<void> {
  await person.goes('/personal/llaves')
  await person.writes({ 'Nombre de la llave': name })
  await person.presses('Continuar')
  await person.reads('Agrega tu llave')
  await person.presses('Crear la llave')
}

test('a key is made, opens the desk alone, and the last way in stays', async (t) => {
  const { app, person } = await openPortal(t)
  const agent = await staffIn(app)
  const adriana = await person({ javaScript: true, width: 1280 })
  const { line, device } = await givesDevice(adriana)
  await adriana.goes(deskDoor)
  await adriana.writes({
    'Correo de trabajo': agent.email,
    Contraseña: agent.password,
    'Código de tu app': agent.code(),
  })
  await adriana.presses('Entrar')
  await adriana.reads('Mis datos')
  await adriana.follows('Cómo entras')
  await adds(adriana, 'mi laptop')
  await adriana.sees('Tu llave ya sirve para entrar')
  await adriana.sees('Llave: mi laptop')
  await app.runJobs()
  const [mail] = await app.mailTo(agent.email)
  assert.equal(mail?.subject, 'Cambió cómo entras')
  await adds(adriana, 'otra vez la misma')
  await adriana.sees('Tu aparato no dio la llave') // one device, one key

  await adriana.page.context().clearCookies()
  const caught = overhears(adriana)
  await entersWithKey(adriana)
  await adriana.reads('Mis datos')

  // What was caught answers no other challenge, from no other browser.
  const thief = app.visitor()
  await thief.post(`${deskDoor}/llave`)
  const replayed = await thief.post(`${deskDoor}/llave/comprobar`, { respuesta: caught() })
  assert.equal(replayed.status, 422)
  assert.match(replayed.text, /Esa llave no sirvió/)
  assert.equal((await thief.get('/agente')).path, deskDoor)

  // Nobody at the device: it gives nothing.
  await adriana.page.context().clearCookies()
  await line.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: false })
  await entersWithKey(adriana)
  await adriana.sees('Tu aparato no dio la llave')
  await line.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: true })

  // A key that has signed more often than this one: one of the two is a copy.
  await sql`update staff_passkeys set counter = 1000`.execute(app.base.db)
  await entersWithKey(adriana)
  await adriana.sees('Esa llave no sirvió')
  await sql`update staff_passkeys set counter = 0`.execute(app.base.db)
  await entersWithKey(adriana)
  await adriana.reads('Mis datos')

  await adriana.goes('/personal/llaves')
  await adriana.writes({ 'Nombre nuevo': 'la laptop del trabajo' })
  await adriana.presses('Guardar')
  await adriana.sees('Llave: la laptop del trabajo')
  await adriana.writes({ Cuál: 'Códigos de tu app, con tu contraseña' })
  await adriana.presses('Quitar')
  await adriana.sees('Ya no sirve para entrar')
  await adriana.presses('Quitar')
  await adriana.sees('Es tu última forma de entrar')
  const { rows } = await sql<{ act: string }>`
    select act from audit_log where act = 'staff-proof-changed'`.execute(app.base.db)
  assert.equal(rows.length, 2)
})

test('five minutes later a code is asked for; without scripts the page says which other way there is', async (t) => {
  const { app, person } = await openPortal(t)
  const agent = await staffIn(app)
  app.clock.advance(minutes(6))
  const { browser } = agent
  const bare = await browser.post('/personal/llaves/nueva', { nombre: 'mi laptop' })
  assert.equal(bare.status, 422)
  assert.match(bare.text, /Ese código no coincide/)
  const proven = await browser.post('/personal/llaves/nueva', {
    nombre: 'mi laptop',
    codigo: agent.code(),
  })
  assert.equal(proven.h1, 'Agrega tu llave')
  const made = await browser.post('/personal/llaves/nueva/guardar', {
    nombre: 'mi laptop',
    respuesta: '{"id":"x","response":{}}',
  })
  assert.equal(made.status, 422)
  const nothing = await browser.post('/personal/llaves/quitar', { cual: 'app' })
  assert.match(nothing.text, /Es tu última forma de entrar/)

  const plain = await person({ javaScript: false })
  await plain.goes(deskDoor)
  await plain.presses('Entrar con mi llave de acceso')
  await plain.sees('Este navegador no puede usar llaves aquí')
  await plain.follows('Entrar con contraseña y código')
  await plain.reads('Entrada del personal')
})

test('a member makes a passkey, comes in with it alone, proves it again with it, and takes it off', async (t) => {
  const { app, person } = await openPortal(t)
  const who = await memberWithLogin(app, { phone: '+525512345647' })
  const rosa = await person({ javaScript: true })
  const { line, device } = await givesDevice(rosa)
  const at = '/mi-perfil/seguridad/llaves'
  await rosa.goes('/')
  await rosa.writes({ 'Correo electrónico o NSS': who.email, Contraseña: who.password })
  await rosa.presses('Entrar')
  await rosa.goes('/mi-perfil/seguridad')
  await rosa.follows('Llaves de acceso')
  await rosa.reads('Llaves de acceso')
  await rosa.writes({ 'Nombre de la llave': 'mi celular' })
  await rosa.presses('Continuar')
  await rosa.reads('Agrega tu llave')
  await rosa.presses('Crear la llave')
  await rosa.sees('Tu llave ya sirve para entrar')
  await rosa.sees('mi celular')
  await app.runJobs()
  const told = (await app.mailTo(who.email)).map(({ subject }) => subject)
  assert.ok(told.includes('Cómo entras a tu cuenta: un aviso'))
  assert.match(await rosa.newestText(who.phone!), /agregaste una llave de acceso/)

  // A browser that nobody knows offers the key where the name is typed: taken there, nothing else is asked.
  await rosa.page.context().clearCookies()
  await rosa.goes('/')
  await rosa.page.waitForURL('**/inicio')

  // The same with the button; from here on nobody takes what the box offers.
  const takes = (enabled: boolean) =>
    line.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: device, enabled })
  await rosa.page.context().clearCookies()
  await takes(false)
  const caught = overhears(rosa)
  await rosa.goes('/')
  await rosa.presses('Entrar con llave de acceso')
  await rosa.reads('Entra con tu llave')
  await takes(true)
  await rosa.presses('Usar mi llave')
  await rosa.page.waitForURL('**/inicio')
  const thief = app.visitor()
  await thief.get('/')
  await thief.post('/entrar/llave')
  const replayed = await thief.post('/entrar/llave/comprobar', { respuesta: caught() })
  assert.equal(replayed.status, 422)
  assert.match(replayed.text, /Esa llave no sirvió/)

  // Six minutes later: the key proves it again, and what was typed is still there.
  app.clock.advance(minutes(6))
  await rosa.goes(at)
  await rosa.writes({ 'Nombre nuevo': 'el celular de Rosa' })
  await rosa.presses('Guardar')
  await rosa.reads('Confirma que eres tú')
  await rosa.presses('Confirmar con mi llave')
  await rosa.reads('Confirma con tu llave')
  await line.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: false })
  await rosa.presses('Usar mi llave')
  await rosa.sees('Tu aparato no dio la llave')
  await line.send('WebAuthn.setUserVerified', { authenticatorId: device, isUserVerified: true })
  await rosa.presses('Usar mi llave')
  await rosa.reads('Llaves de acceso')
  await rosa.writes({ 'Nombre nuevo': 'el celular de Rosa' })
  await rosa.presses('Guardar')
  await rosa.sees('el celular de Rosa')

  // A copy of the key has signed more often: refused. Taken off, it opens nothing.
  await sql`update member_passkeys set counter = 1000`.execute(app.base.db)
  await rosa.page.context().clearCookies()
  await rosa.goes('/')
  await rosa.sees('Esa llave no sirvió')
  await sql`update member_passkeys set counter = 0`.execute(app.base.db)
  await rosa.presses('Entrar con llave de acceso')
  await rosa.presses('Usar mi llave')
  await rosa.page.waitForURL('**/inicio')
  await rosa.goes(at)
  await rosa.sees('Es tu único segundo paso')
  await rosa.presses('Quitar')
  await rosa.sees('Esa llave ya no sirve para entrar')
  await rosa.sees('No tienes llaves todavía')

  const plain = await person({ javaScript: false })
  await plain.goes('/')
  await plain.presses('Entrar con llave de acceso')
  await plain.sees('Este navegador no puede usar llaves')
  await plain.follows('Entrar con mi contraseña')
  await plain.reads('Entra a tu cuenta')
})
