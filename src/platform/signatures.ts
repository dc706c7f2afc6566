// Signatures between programs that share a secret: HMAC-SHA256 over exactly what was sent, compared in constant time.
// Callbacks are written as the Standard Webhooks specification says, so that whoever receives them needs no code of ours.
import { createHmac, randomBytes } from 'node:crypto'
import { sameBytes } from './secrets.ts'

const prefix = 'whsec_'
const secretBytes = 32

/** A new secret as it is shown once: `whsec_` and 32 random bytes in base64. */
export const newSharedSecret = (): string => prefix + randomBytes(secretBytes).toString('base64')

/** The bytes of the HMAC key; throws on anything that `newSharedSecret` did not write. */
function keyIn(secret: string): Buffer {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  if (!secret.startsWith(prefix) || key.length !== secretBytes)
    throw new TypeError('not a shared secret')
  return key
}

/** What a request carries of itself into its signature. `target`: path and query, as sent. */
export type SignedRequest = {
  /** Seconds since 1970, in digits. */
  readonly timestamp: string
  /** Used once. */
  readonly nonce: string
  /** Empty where the request has none. */
  readonly idempotencyKey: string
  /** `Request-Reason` as sent; only where the request has one. */
  readonly reason?: string
  readonly method: string
  readonly target: string
  readonly body: Buffer
}

const formOf = ({ reason }: SignedRequest): 'v1' | 'v2' => (reason === undefined ? 'v1' : 'v2')

/**
 * The signed bytes: five lines without line ends of their own, then the body, byte by byte. With a reason it is the
 * second form, of six lines: what is written down of whoever asked is under the signature too.
 */
export const signedBytes = (one: SignedRequest): Buffer => {
  const { timestamp, nonce, idempotencyKey, reason, method, target, body } = one
  const why = reason === undefined ? [] : [reason]
  const lines = [formOf(one), timestamp, nonce, idempotencyKey, `${method} ${target}`, ...why, '']
  return Buffer.concat([Buffer.from(lines.join('\n')), body])
}

/** `v1=`, or `v2=` with a reason, and the HMAC in hexadecimal. */
export const requestSignature = (secret: string, one: SignedRequest): string =>
  `${formOf(one)}=${createHmac('sha256', keyIn(secret)).update(signedBytes(one)).digest('hex')}`

/** Whether a request was signed with that secret, in constant time. */
export const isRequestSigned = (secret: string, one: SignedRequest, shown: string): boolean =>
  sameBytes(Buffer.from(requestSignature(secret, one)), Buffer.from(shown))

/** A message as Standard Webhooks signs it: `webhook-id`, `webhook-timestamp` (seconds), and the body. */
export type SignedMessage = {
  readonly id: string
  readonly timestamp: string
  readonly body: string
}

const signatureOf = (secret: string, { id, timestamp, body }: SignedMessage): string =>
  `v1,${createHmac('sha256', keyIn(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`

/** The headers of a message: one signature for each secret that counts now, so that a key can be changed in peace. */
export const messageHeaders = (secrets: readonly string[], message: SignedMessage) => ({
  'webhook-id': message.id,
  'webhook-timestamp': message.timestamp,
  'webhook-signature': secrets.map((secret) => signatureOf(secret, message)).join(' '),
})

/** Whether one of the signatures shown is of that secret. */
export const isMessageSigned = (secret: string, message: SignedMessage, shown: string): boolean =>
  shown
    .split(' ')
    .some((one) => sameBytes(Buffer.from(one), Buffer.from(signatureOf(secret, message))))
