// A partner's side of the API: every request signed with its own key. It knows nothing of ours but the documents.
import { randomUUID } from 'node:crypto'
import type { Clock } from '../../../foundation/time.ts'
import { newSharedSecret, requestSignature } from '../../../platform/signatures.ts'

export type PartnerKeyShown = { readonly keyId: string; readonly secret: string }
export type Sending = {
  readonly method: 'GET' | 'POST'
  readonly target: string
  readonly body?: string
  readonly idempotencyKey?: string
  /** Why one asks, as the header carries it. */
  readonly reason?: string
  readonly type?: string
  /** Signs with a key that nobody gave. */
  readonly wrongly?: boolean
}
export type Answered = { readonly status: number; readonly body: string; readonly again: boolean }

/** The headers that prove a request. */
export function signatureHeaders(
  { keyId, secret }: PartnerKeyShown,
  { method, target, body = '', idempotencyKey = '', reason }: Sending,
  timestamp: string,
  nonce: string = randomUUID(),
): Record<string, string> {
  const why = reason === undefined ? {} : { reason }
  const sent = { method, target, body: Buffer.from(body) }
  const signed = { ...sent, idempotencyKey, timestamp, nonce, ...why }
  return {
    'partner-key': keyId,
    'partner-timestamp': timestamp,
    'partner-nonce': nonce,
    'partner-signature': requestSignature(secret, signed),
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    ...(reason !== undefined && { 'request-reason': reason }),
  }
}

const patienceMs = 10_000

export type Client = (key: PartnerKeyShown, sending: Sending) => Promise<Answered>

/** Sends to the portal at `origin`; no answer at all is status 0. */
export const openClient =
  (origin: string, now: Clock): Client =>
  async (key, sending) => {
    const { method, target, body, type = 'application/json' } = sending
    const timestamp = `${Math.floor(now().epochMilliseconds / 1000)}`
    const signer = sending.wrongly ? { ...key, secret: newSharedSecret() } : key
    try {
      const answer = await fetch(origin + target, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          ...signatureHeaders(signer, sending, timestamp),
          'accept-language': 'es',
          ...(body !== undefined && { 'content-type': type }),
        },
        ...(body !== undefined && { body }),
      })
      const again = answer.headers.get('idempotent-replayed') === 'true'
      return { status: answer.status, body: await answer.text(), again }
    } catch {
      return { status: 0, body: '', again: false }
    }
  }
