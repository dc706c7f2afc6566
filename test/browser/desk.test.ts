// Ernesto lost his mailbox and his phone: he calls with a folio, is verified, hears his e-mail, and recovers his
// password. The agent works by keyboard alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Life } from '../../src/channels/demo/cast/life.ts'
import type { Day } from '../../src/foundation/time.ts'
import { questionWords } from '../../src/modules/logins/questions.words.ts'
import { asksOf, codeOf, remembers, workerOf } from './caller.ts'
import type { Person } from './portal.ts'
import { openStage, opensMail } from './stage.ts'

async function signsInToDesk(person: Person, key: string): Promise<void> {
  const agent = workerOf(key)
  await person.goes('/agente')
  await person.reads('Entrada del personal')
  await person.writes({
    'Correo de trabajo': agent.email,
    Contraseña: agent.password,
    'Código de tu app': codeOf(agent, person.app.clock.now()),
  })
  await person.presses('Entrar')
}

/** Presses a button as hands on a keyboard do: it takes the focus, then Enter. */
async function enters(person: Person, button: string): Promise<void> {
  const found = person.page.getByRole('button', { name: button }).first()
  await found.focus()
  await person.page.keyboard.press('Enter')
}

/** Types what the caller remembers into what is asked, set after set. */
async function asksErnesto(agent: Person, ernesto: Life, today: Day): Promise<void> {
  for (let set = 0; set < 4; set++) {
    const fields = await asksOf(agent)
    if (fields.length === 0) return
    for (const { id } of fields)
      await agent.page.locator(`#${id}`).fill(remembers(id, ernesto, today))
    await Promise.all([agent.page.waitForEvent('load'), enters(agent, 'Comprobar respuestas')])
  }
}

test('Ernesto calls, is verified, hears his e-mail and recovers his password', async (t) => {
  const stage = await openStage(t)
  const ernesto = stage.life('ernesto')
  const { nss } = ernesto.identity
  const { email, answers } = ernesto.persona.access
  const person = await stage.person()
  await person.goes('/recuperar/por-telefono')
  await person.presses('Quiero mi folio')
  await person.sees(/Llámanos con este folio: TRA-/)
  const folio = /TRA-\d{4}-\d{8}-\w/.exec(await person.page.locator('main').innerText())![0]

  const agent = await stage.person({ width: 1280 })
  await signsInToDesk(agent, 'asesora')
  await agent.reads('Buscar')
  await enters(agent, 'Abrir mi turno')
  await agent.sees('Turno abierto desde')
  const box = 'NSS, CURP, crédito, teléfono o folio'
  await agent.writes({ [box]: folio })
  await enters(agent, 'Buscar')
  await agent.sees('Pide su NSS y búscalo aquí')
  await agent.writes({ [box]: nss })
  await enters(agent, 'Buscar')
  await agent.sees('E•••')
  await agent.writes({ 'Por qué': 'Llamó porque perdió su correo' })
  await enters(agent, 'Atender')
  await agent.sees('Nada se abre hasta comprobar quién llama')
  await enters(agent, 'Empezar a preguntar')
  await agent.sees('Escribe lo que dice quien llama')
  await asksErnesto(agent, ernesto, stage.today)
  await agent.sees('Comprobado: es quien dice')
  await enters(agent, 'Ver el correo para decirlo')
  await agent.sees(`Su correo registrado: ${email}`)
  await enters(agent, 'Terminar la llamada')
  await agent.reads('Buscar')

  await person.goes('/recuperar')
  await person.writes({ 'Correo electrónico': email, NSS: nss })
  await person.presses('Continuar')
  for (const { question, answer } of answers)
    await person.writes({ [questionWords[question].es]: answer })
  await person.presses('Continuar')
  await person.reads('Revisa tu correo')
  await opensMail(person, email, '/recuperar/nueva/')
  await person.writes({ 'Contraseña nueva': 'la golondrina volvio en abril' })
  await person.presses('Guardar contraseña')
  await person.reads('Cambiaste tu contraseña')
  const member = await stage.app.rooms.members.findExact({ nss })
  assert.ok(typeof member === 'object')
  const seen = await stage.app.rooms.audit.activityOf(stage.app.base.db, member.memberId, {})
  for (const act of ['member-looked-up', 'caller-judged', 'email-told'])
    assert.ok(
      seen.some((one) => one.act === act),
      act,
    )
})
