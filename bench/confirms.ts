// A partner's machine beside the crowd: transfers that it holds, the key it signs with, and each confirm as it sends it.
import { randomUUID } from 'node:crypto'
import type { Base } from '../src/app/base.ts'
import type { Rooms } from '../src/app/wiring.ts'
import {
  type PartnerKeyShown,
  signatureHeaders,
} from '../src/channels/demo/remitter/signed-client.ts'
import { mxn } from '../src/foundation/money.ts'
import { remitter as partnerId } from '../test/harness/abroad.ts'
import { codeOf } from '../test/harness/partner-day.ts'
import { openLoans } from '../test/harness/payment-day.ts'

export type Held = { readonly transferId: string; readonly partnerRef: string }
export type Machine = { readonly key: PartnerKeyShown; readonly held: readonly Held[] }

const reason = 'Para medir'

async function operator(rooms: Rooms, name: string) {
  const email = `${randomUUID()}@cimiento.example`
  const password = 'miro dos veces y luego firmo'
  const who = { email, name, roles: ['operator'] as const, password }
  const { staffId } = await rooms.staff.hire(who, { kind: 'system', task: 'bench' })
  return { kind: 'staff', staffId, name, role: 'operator' } as const
}

async function keyOf(rooms: Rooms): Promise<PartnerKeyShown> {
  const { partnerKeys } = rooms
  const wanted = { scopes: ['transfers:write'] as const, perMinute: 6_000, reason }
  const ana = await operator(rooms, 'Ana')
  for (const { keyId } of await partnerKeys.keysOf(partnerId)) // those that runs before left
    await partnerKeys.revoke({ partnerId, keyId, reason }, ana)
  const asked = await partnerKeys.ask(partnerId, wanted, ana)
  if (!asked.ok) throw new Error('no key was asked for')
  const it = { partnerId, keyId: asked.keyId, reason }
  const given = await partnerKeys.give(it, await operator(rooms, 'Luis'))
  if (!given.ok) throw new Error('no key was given')
  return given.value
}

/** As many codes as that, each of another loan, held for a payer who is at the counter. */
export async function machineFor(base: Base, rooms: Rooms, count: number): Promise<Machine> {
  await rooms.rates.fetch()
  const held: Held[] = []
  for (const loan of await openLoans(base.db, count)) {
    const asked = { partnerId, partnerRef: randomUUID() }
    const code = await codeOf(base.db, base.now, loan, mxn('1500.00'))
    const found = await rooms.crossBorder.lookUp({ ...asked, code })
    if (!found.ok || !found.value.quote) throw new Error('a code has no price')
    const { quoteId, usd } = found.value.quote
    const own = await rooms.crossBorder.authorise({ ...asked, code, quoteId, usd })
    if (!own.ok) throw new Error(`not held: ${own.code}`)
    held.push({ transferId: own.value.transferId, partnerRef: asked.partnerRef })
  }
  return { key: await keyOf(rooms), held }
}

/** Signed at the moment it is sent. */
export function confirmRequest(key: PartnerKeyShown, { transferId, partnerRef }: Held): string {
  const target = `/api/v1/transfers/${transferId}/confirm`
  const body = JSON.stringify({ partnerRef })
  const idempotencyKey = `confirm-${transferId}`
  const timestamp = `${Math.floor(Temporal.Now.instant().epochMilliseconds / 1000)}`
  const sending = { method: 'POST', target, body, idempotencyKey } as const
  const headers = {
    host: 'localhost',
    'user-agent': 'bench',
    'content-type': 'application/json',
    'content-length': `${Buffer.byteLength(body)}`,
    ...signatureHeaders(key, sending, timestamp),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}
