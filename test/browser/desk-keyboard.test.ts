// A whole shift without a mouse: Rosa calls, is found, verified and helped, and the call is noted. Every page that
// is reached on the way is looked at by axe.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Life } from '../../src/channels/demo/cast/life.ts'
import { violations } from './axe.ts'
import { asksOf, codeOf, remembers, workerOf } from './caller.ts'
import { Hands } from './keyboard.ts'
import type { Person } from './portal.ts'
import { openStage, type Stage } from './stage.ts'

const reason = 'Llamó porque le pide esperar'
type Desk = { readonly agent: Person; readonly hands: Hands; looks(what: string): Promise<void> }

async function deskOf(stage: Stage): Promise<Desk> {
  const agent = await stage.person({ javaScript: true, width: 1280 })
  return {
    agent,
    hands: new Hands(agent.page),
    looks: async (what) => assert.deepEqual(await violations(agent.page), [], what),
  }
}

async function signsIn({ agent, hands, looks }: Desk, key: string): Promise<void> {
  const worker = workerOf(key)
  await agent.goes('/agente/entrar')
  await looks('the door')
  await hands.types('Correo de trabajo', worker.email)
  await hands.types('Contraseña', worker.password)
  await hands.types('Código de tu app', codeOf(worker, agent.app.clock.now()))
  await hands.sends()
}

async function verifies({ agent, hands, looks }: Desk, rosa: Life, stage: Stage): Promise<void> {
  await hands.presses('Empezar a preguntar')
  await looks('the questions')
  for (let set = 0; set < 4; set++) {
    const asks = await asksOf(agent)
    if (asks.length === 0) return
    for (const { id, label } of asks) await hands.types(label, remembers(id, rosa, stage.today))
    await hands.presses('Comprobar respuestas')
  }
}

test('from the search to the note, with the keyboard alone', async (t) => {
  const stage = await openStage(t)
  const rosa = stage.life('rosa')
  const desk = await deskOf(stage)
  const { agent, hands, looks } = desk
  await signsIn(desk, 'asesora')
  await agent.reads('Buscar')
  await looks('a closed shift')
  await hands.presses('Abrir mi turno')
  await agent.sees('Turno abierto desde')
  await looks('the search')

  await hands.types('NSS, CURP, crédito, teléfono o folio', '123')
  await hands.sends()
  await agent.sees('Eso no es un NSS')
  await looks('a search that cannot be read')
  await hands.types('NSS, CURP, crédito, teléfono o folio', rosa.identity.nss)
  await hands.sends()
  await agent.reads('Resultado')
  await looks('the result')
  await hands.chooses('Por qué', reason)
  await hands.presses('Atender')
  await agent.sees('Nada se abre hasta comprobar quién llama')
  await looks('a call not verified')
  await verifies(desk, rosa, stage)
  await agent.sees('Comprobado: es quien dice')
  await looks('a verified call')

  await hands.chooses('Qué dato', 'Teléfonos')
  await hands.presses('Mostrar')
  await agent.sees('+52 55 5555 0101')
  await hands.opens('Quitar la espera')
  await hands.presses('Quitar la espera')
  await agent.sees('Listo: Quitar la espera')
  await looks('an act done')
  await hands.opens('Abrir un caso')
  await hands.chooses('De qué', 'Lo que pedí por teléfono')
  await hands.presses('Abrir y dar folio')
  await agent.sees(/El folio es TRA-/)
  await hands.opens('Anotar la llamada')
  await hands.types('Nota', 'Ya pudo entrar; se le explicó su palabra.')
  await hands.presses('Guardar la nota')
  await agent.sees('Ya pudo entrar; se le explicó su palabra.')
  await looks('the note')
  await hands.presses('Terminar la llamada')
  await agent.reads('Buscar')

  await hands.presses('Casos')
  await agent.reads('Casos')
  await looks('the cases')
  await hands.presses('TRA-')
  await agent.sees('Su historia')
  await looks('a case')
  for (const tab of ['Por aprobar', 'Guiones', 'Mis datos']) {
    await hands.presses(tab)
    await agent.reads(tab)
    await looks(tab)
  }
  await hands.presses('Cómo entras')
  await agent.reads('Cómo entras')
  await looks('how one signs in')
  await hands.presses('Volver a mi trabajo')
  await hands.presses('Salir')
  await agent.reads('Entrada del personal')
  t.diagnostic(`${hands.tabs} times Tab`)

  const watching = await deskOf(stage)
  await signsIn(watching, 'supervisora')
  await watching.agent.reads('Supervisión')
  await watching.looks('supervision')
})
