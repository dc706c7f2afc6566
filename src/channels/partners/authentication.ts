// Who sends a request, by its signature alone. Refused here, nothing of it was read and nothing moved.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { minutes } from '../../foundation/time.ts'
import type {
  PartnerKeysUseCases,
  SigningKey,
} from '../../modules/partner-keys/partner-keys.usecases.ts'
import type { Db } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import { isRequestSigned, newSharedSecret, type SignedRequest } from '../../platform/signatures.ts'
import type { PartnerVisit } from '../../platform/web.ts'

export type CannotAuthenticate =
  | 'signature-missing'
  | 'timestamp-wrong'
  | 'signature-wrong'
  | 'key-ended'
  | 'request-replayed'

/** How far the clocks of both sides may be apart. */
export const windowSeconds = 300
/** Refusals of one address in a minute; who goes on is told to wait. */
const refusalsAllowed: Limit = { points: 120, per: minutes(1) }

const shapes = {
  key: /^pk_[\w-]{22}$/,
  timestamp: /^\d{9,11}$/,
  nonce: /^[\w-]{16,64}$/,
  signature: /^v[12]=[0-9a-f]{64}$/,
} as const

/** Checked instead of a key that is not there, so that both take the same work. */
const nobodys = newSharedSecret()

type Shown = { keyId: string; signature: string; request: SignedRequest }

function shownIn({ headers, method, target, body }: PartnerVisit): Shown | undefined {
  const keyId = headers['partner-key'] ?? ''
  const timestamp = headers['partner-timestamp'] ?? ''
  const nonce = headers['partner-nonce'] ?? ''
  const signature = headers['partner-signature'] ?? ''
  const written =
    shapes.key.test(keyId) &&
    shapes.timestamp.test(timestamp) &&
    shapes.nonce.test(nonce) &&
    shapes.signature.test(signature)
  if (!written) return undefined
  const idempotencyKey = headers['idempotency-key'] ?? ''
  const reason = headers['request-reason']
  return {
    keyId,
    signature,
    request: {
      timestamp,
      nonce,
      idempotencyKey,
      ...(reason !== undefined && { reason }),
      method,
      target,
      body,
    },
  }
}

/** Whose key signed, and under which nonce: whether that is new is known when the request is let in. */
export type Signed = { readonly key: SigningKey; readonly nonce: string }

/** Refuses, in order: headers missing, clock, signature or key, a key past its end. */
export async function authenticate(
  keys: Pick<PartnerKeysUseCases, 'signingKey'>,
  visit: PartnerVisit,
): Promise<Result<Signed, Exclude<CannotAuthenticate, 'request-replayed'>>> {
  const shown = shownIn(visit)
  if (!shown) return cannot('signature-missing')
  const at = Math.floor(visit.now.epochMilliseconds / 1000)
  const away = Math.abs(at - Number.parseInt(shown.request.timestamp, 10))
  if (away > windowSeconds) return cannot('timestamp-wrong')
  const key = await keys.signingKey(shown.keyId)
  const signed = isRequestSigned(key?.secret ?? nobodys, shown.request, shown.signature)
  if (!key || !signed) return cannot('signature-wrong')
  if (!key.live) return cannot('key-ended')
  return ok({ key, nonce: shown.request.nonce })
}

/** Counts a refusal of an address; false when there were too many of them. */
export const refusalAllowed = async (db: Db, visit: PartnerVisit): Promise<boolean> =>
  (await take(db, `partner-refusals/${visit.address}`, refusalsAllowed, visit.now)).allowed
