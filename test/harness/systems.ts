// A system of the institution in a story: added, with a key that two operators made, and its machine.
import assert from 'node:assert/strict'
import { instituteScopes, type Scope } from '../../src/modules/partner-keys/partner-keys.ts'
import type { App } from './app.ts'
import { operator } from './operators.ts'
import { givenKey, type Key, machine, type Sent } from './partners.ts'

export const root = '/api/v1/institute'
const reason = 'Aclaraci%C3%B3n 12'

export async function systemWithKey(
  app: App,
  over: { name?: string; families?: readonly string[]; scopes?: readonly Scope[] } = {},
): Promise<{ systemId: string; key: Key }> {
  const { name = 'Cobranza', families = ['loan'], scopes = instituteScopes } = over
  const asked = { name, families, reason: 'Para la historia' }
  const added = await app.rooms.systems.add(asked, await operator(app))
  assert.ok(added.ok)
  const { systemId } = added
  return { systemId, key: await givenKey(app, { partnerId: systemId, scopes }) }
}

/** Signs what it sends, and says why it asks. */
export function systemMachine(app: App, key: Key) {
  const { send } = machine(app, key)
  let sent = 0
  return {
    ask: (path: string, body?: object, more: Sent = {}) =>
      send(body ? 'POST' : 'GET', `${root}${path}`, body, { reason, ...more }),
    /** A move of a case: once for its Idempotency-Key. */
    move: (folio: string, move: string, body: object = {}, idempotencyKey?: string) =>
      send('POST', `${root}/cases/${folio}/${move}`, body, {
        reason,
        idempotencyKey: idempotencyKey ?? `${move}-${folio}-${++sent}`,
      }),
  }
}
