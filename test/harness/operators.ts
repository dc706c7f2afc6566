// Somebody of operations in a story: as who acts in a use case, and signed in at the console.
import assert from 'node:assert/strict'
import type { App } from './app.ts'
import type { Visitor } from './visitor.ts'

const password = 'miro dos veces y luego firmo'
let hired = 0

/** With codes on paper, each good for one sign-in. */
export async function hire(app: App, name?: string) {
  const n = ++hired
  const person = {
    email: `operadora${n}@cimiento.example`,
    name: name ?? `Operadora ${n}`,
    roles: ['operator'] as const,
    password,
  }
  const given = await app.rooms.staff.hire(person, { kind: 'system', task: 'hire' })
  return { ...person, ...given }
}

/** A new one each time, as who acts. */
export async function operator(app: App, name?: string) {
  const person = await hire(app, name)
  return {
    kind: 'staff',
    staffId: person.staffId,
    name: person.name,
    role: 'operator',
  } as const
}

/** A new one each time, signed in. */
export async function operatorIn(
  app: App,
  { name, visitor = app.visitor() }: { name?: string; visitor?: Visitor } = {},
): Promise<Visitor> {
  const { email, recoveryCodes } = await hire(app, name)
  const typed = { correo: email, clave: password, codigo: recoveryCodes[0]! }
  assert.equal((await visitor.post('/operacion/entrar', typed)).path, '/operacion')
  return visitor
}
