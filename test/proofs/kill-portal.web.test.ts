// kill -9 of the portal and of PostgreSQL while somebody registers: every acknowledged step is there, once.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../harness/free-port.ts'
import { overHttp } from '../harness/over-http.ts'
import { PortalProcess } from '../harness/portal-process.ts'
import { kindAsked, place } from '../harness/registering.ts'
import { Visitor } from '../harness/visitor.ts'

type Told = {
  clave: string
  nss: string
  curp: string
  rfc: string
  nombres: string
  primerApellido: string
  segundoApellido: string | null
  hechos: {
    patrones: { nombre: string }[]
    ultimaAportacion: { mes: string; monto: string } | null
    creditos: { numero: string }[]
  }
}
type Mail = { asunto: string; enlaces: string[] }

const email = 'maya.que.vuelve@correo.example'
const password = 'una frase que dura'

function answerFrom(page: string, { hechos }: Told): string {
  const kind = kindAsked(page)
  if (kind === 'loan-number') return hechos.creditos[0]!.numero
  if (kind === 'last-amount') return hechos.ultimaAportacion!.monto
  if (kind === 'last-month') return hechos.ultimaAportacion!.mes
  return hechos.patrones.at(-1)!.nombre
}

test('what was acknowledged survives kill -9 of the portal and of PostgreSQL', async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-kill-'))
  const portal = new PortalProcess(dataDir, await freePort())
  t.after(async () => {
    await portal.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  await portal.start()
  const read = async <T>(path: string) => (await (await fetch(portal.origin + path)).json()) as T
  const maya = (await read<Told[]>('/demo/personas.json')).find(({ clave }) => clave === 'maya')!
  const visitor = new Visitor(overHttp(portal.origin))
  /** Told to come again in a moment, as while PostgreSQL comes back, somebody does. */
  const send = async (
    path: string,
    fields: Record<string, string>,
    left = 600,
  ): ReturnType<typeof visitor.post> => {
    const page = await visitor.post(path, fields)
    if (page.status !== 503 || left === 0) return page
    await pause(200)
    return send(path, fields, left - 1)
  }
  const step = async (path: string, fields: Record<string, string>, next: string) => {
    const page = await send(path, fields)
    assert.equal(page.path, next, `after ${path}: ${page.status} «${page.h1}»`)
    return page
  }

  await visitor.get('/registro/identificate')
  const ids = { nss: maya.nss, curp: maya.curp, rfc: maya.rfc }
  const question = await step('/registro/identificate', ids, '/registro/pregunta')
  await step(
    '/registro/pregunta',
    { respuesta: answerFrom(question.text, maya) },
    '/registro/nombre',
  )
  const name = {
    nombre: maya.nombres,
    apellido1: maya.primerApellido,
    apellido2: maya.segundoApellido ?? '',
  }
  await step('/registro/nombre', name, '/registro/contacto')

  await portal.kill()
  await portal.start()
  assert.equal(
    (await visitor.get('/registro/contacto')).path,
    '/registro/contacto',
    'the portal died; the steps did not',
  )
  const contact = { ...place, correo: email, celular: '+525555550191' }
  await step('/registro/contacto', contact, '/registro/celular')
  await step('/registro/celular/otro', { via: 'luego' }, '/registro/acceso')

  portal.killDatabase()
  await portal.ready()
  assert.equal(
    (await visitor.get('/registro/acceso')).path,
    '/registro/acceso',
    'PostgreSQL died; the steps did not',
  )
  const questions = {
    pregunta1: 'first-pet',
    respuesta1: 'Canelita',
    pregunta2: 'grandmother-dish',
    respuesta2: 'Mole de olla',
  }
  await step('/registro/acceso', { contrasena: password, ...questions }, '/registro/confirma')
  await step('/registro/confirma', {}, '/registro/activa')

  await portal.kill() // at once: the decision and its mail may not have been looked at yet
  await portal.start()
  const inbox = () => read<Mail[]>(`/demo/buzon.json?para=${email}`)
  for (let left = 1_200; left > 0 && (await inbox()).length === 0; left--) await pause(200)
  const [mail] = await inbox()
  assert.ok(mail, 'the activation mail came')
  const link = mail.enlaces.find((one) => one.includes('/registro/activa/'))!
  assert.equal((await visitor.get(new URL(link).pathname)).path, '/registro/activar')
  await step('/registro/activar', {}, '/registro/listo')

  await portal.kill()
  await portal.start()
  const again = await visitor.get(new URL(link).pathname)
  assert.doesNotMatch(again.text, /action="\/registro\/activar"/, 'the link is spent')
  const home = new Visitor(overHttp(portal.origin))
  home.cookies.set('__Host-aparato', visitor.cookies.get('__Host-aparato')!)
  await home.get('/')
  const inside = await home.post('/entrar', { usuario: email, clave: password })
  assert.equal(inside.path, '/inicio', `the login is there: ${inside.status} «${inside.h1}»`)
  const subjects = (await inbox()).map(({ asunto }) => asunto)
  assert.equal(new Set(subjects).size, subjects.length, `each mail once: ${subjects.join(', ')}`)
})
