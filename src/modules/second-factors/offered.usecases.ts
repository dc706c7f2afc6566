// A challenge that stands on the page of the door, so that a browser may offer its keys where the name is typed.
// Thousands open that page and never use it: nothing is kept until an answer comes, and then only that it came.
import { type Clock, type Instant, isPast, later } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import { authentication, challengeIn, type Site } from '../../platform/webauthn.ts'
import * as store from './keys.store.ts'
import { doorOfferLife } from './second-factors.ts'

type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'mac'>
  readonly site: Site | undefined
}

/** Its first bytes say when it was made, in milliseconds; the others, that we made it, then and for this browser. */
const timeBytes = 6

export const offeredUseCases = (deps: Deps) => {
  const challengeOf = (asker: string, at: bigint): Buffer => {
    const time = Buffer.from(at.toString(16).padStart(timeBytes * 2, '0'), 'hex')
    return Buffer.concat([time, deps.secrets.mac('offered key', `${asker} ${at}`)])
  }
  const madeAt = (challenge: string): bigint => {
    const time = Buffer.from(challenge, 'base64url').subarray(0, timeBytes).toString('hex')
    return time.length === timeBytes * 2 ? BigInt(`0x${time}`) : 0n
  }
  const endOf = (at: bigint): Instant =>
    later(Temporal.Instant.fromEpochNanoseconds(at * 1_000_000n), doorOfferLife)

  return {
    /** For the browser, as JSON; undefined where keys cannot work. */
    offerKey: async (asker: string): Promise<string | undefined> => {
      const at = BigInt(deps.now().epochMilliseconds)
      return deps.site && (await authentication(deps.site, challengeOf(asker, at))).options
    },

    /** The challenge that an answer names, when it was offered to this browser, is not old and was not answered before. */
    takeOffered: async (asker: string, response: string): Promise<string | undefined> => {
      const challenge = challengeIn(response)
      if (!challenge) return undefined
      const at = madeAt(challenge)
      if (challengeOf(asker, at).toString('base64url') !== challenge) return undefined
      const until = endOf(at)
      if (isPast(until, deps.now())) return undefined
      const spent = { boundTo: hashOf(`offered key ${challenge}`), challenge, until }
      return (await store.spendOffered(deps.db, spent)) ? challenge : undefined
    },
  }
}
