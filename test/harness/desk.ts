// A telephone desk for stories: agents hired and signed in, and a member with facts that only they know.
import assert from 'node:assert/strict'
import { sql } from '../../src/platform/db.ts'
import type { App } from './app.ts'
import { memberWithLogin } from './members.ts'
import type { Page, Visitor } from './visitor.ts'

const password = 'escucho antes de hablar'
let hired = 0

/** Somebody of the staff with a browser that is in. `codes`: to come in again from elsewhere. */
export async function staffIn(app: App, roles: readonly ('agent' | 'supervisor')[] = ['agent']) {
  const n = ++hired
  const email = `asesor${n}@cimiento.example`
  const person = { email, name: `Asesora ${n}`, roles, password }
  const { recoveryCodes } = await app.rooms.staff.hire(person, { kind: 'system', task: 'hire' })
  const codes = [...recoveryCodes]
  /** One of the codes kept on paper, each good once. */
  const code = () => codes.shift()!
  const signIn = async (visitor: Visitor): Promise<Page> =>
    visitor.post('/agente/entrar', { correo: email, clave: password, codigo: code() })
  const browser = app.visitor()
  await signIn(browser)
  return { browser, signIn, email, password, code, name: person.name }
}

export const declaration = {
  nss: '12345678903',
  apellido1: 'Beltrán',
  apellido2: 'Núñez',
  calle: 'Flores 12',
  cp: '06700',
}

/** An agent who declared, with the shift open. */
export async function agentAtWork(app: App) {
  const agent = await staffIn(app)
  await agent.browser.post('/agente/mis-datos', declaration)
  const open = await agent.browser.post('/agente/turno')
  assert.match(open.text, /Turno abierto desde/)
  return agent
}

/** What the caller would answer; «wrong» is never right. */
export const knows = {
  'employer-now': 'Transportes de la Sierra',
  'employer-before': 'La Espiga',
  'job-start': '02/2004',
  'job-end': '11/2003',
  'last-amount': '1706.30',
  'earlier-amount': '1678.90',
  'loan-number': '1234567897',
  'loan-year': '2015',
} as const
export const derivable = {
  'employer-now': 'Maya',
  'employer-before': 'Ríos',
  'job-start': '03/1980',
  'job-end': '05/1980',
  'last-amount': '1980',
  'earlier-amount': '305',
  'loan-number': '4398801234',
  'loan-year': '1980',
} as const

/** A member with a login and two jobs. */
export async function memberWithFacts(app: App, phone?: string) {
  const member = await memberWithLogin(app, phone ? { phone } : {})
  await worked(app, member.memberId)
  return member
}

/** Two jobs, of which `knows` has the answers. */
export async function worked(app: App, memberId: bigint): Promise<void> {
  const { db } = app.base
  const employer = async (number: string, name: string) => {
    const { rows } = await sql<{ id: bigint }>`
      insert into employers (employer_number, name) values (${number}, ${name})
      on conflict (employer_number) do update set name = excluded.name
      returning employer_id as id`.execute(db)
    return rows[0]!.id
  }
  const now = await employer('Y5412345103', 'Transportes de la Sierra, S.A. de C.V.')
  const before = await employer('Y5412345113', 'Panadería La Espiga')
  await sql`insert into employments (member_id, employer_id, started_on, ended_on, daily_wage)
    values (${memberId}, ${now}, '2004-02-01', null, 40000),
      (${memberId}, ${before}, '1999-05-01', '2003-11-30', 20000)`.execute(db)
}

/** Finds somebody by NSS and opens a call about them. */
export async function calls(agent: Visitor, nss: string, motivo = 'lost-email'): Promise<Page> {
  const found = await agent.post('/agente/buscar', { dato: nss })
  const quien = /name="quien" value="([^"]+)"/.exec(found.text)?.[1]
  assert.ok(quien, `somebody is found: ${found.h1}`)
  return agent.post('/agente/llamada', { quien, motivo })
}

/** A call in which the caller has proved who they are. */
export async function verifiedCall(agent: Visitor, nss: string, motivo?: string): Promise<string> {
  const { path } = await calls(agent, nss, motivo)
  const page = await answers(agent, path, knows)
  assert.match(page.text, /Comprobado: es quien dice/)
  return path
}

/** The kinds of question that the page asks now. */
export const asked = (page: Page): string[] =>
  [...page.text.matchAll(/<input class="input[^"]*" id="([a-z]+-[a-z]+)" name/g)]
    .map((m) => m[1]!)
    .filter((kind) => kind in knows)

/** Answers everything that is asked, until it is decided; `answers` by kind, blank where there is none. */
export async function answers(
  agent: Visitor,
  call: string,
  given: Readonly<Record<string, string>>,
): Promise<Page> {
  let page = await agent.post(`${call}/preguntas/empezar`)
  for (let set = 0; set < 4 && asked(page).length > 0; set++) {
    const fields = Object.fromEntries(asked(page).map((kind) => [kind, given[kind] ?? '']))
    page = await agent.post(`${call}/preguntas`, fields)
  }
  return page
}
