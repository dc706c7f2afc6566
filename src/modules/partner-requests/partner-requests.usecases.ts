import { type Clock, later, minutes } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { type Taken, windowOf } from '../../platform/limits.ts'
import * as store from './partner-requests.store.ts'
import { type FirstAnswer, standingOf } from './partner-requests.ts'

export type { FirstAnswer } from './partner-requests.ts'

export type Once =
  | { readonly kind: 'first' | 'again'; readonly answer: FirstAnswer }
  | { readonly kind: 'another-request' }
  | { readonly kind: 'in-work' }

/** What is done once, by whom and under which key. */
export type OnceAsked = {
  readonly partnerId: string
  readonly key: string
  readonly requestHash: Buffer
}
type Signed = { readonly keyId: string; readonly nonce: string; readonly perMinute: number }

/** Longer than a request can be of use: its time is right for five minutes either way. */
const nonceLife = minutes(15)

export const partnerRequestsUseCases = ({ db, now }: { db: Db; now: Clock }) => {
  /** Says what stands in the way of work whose key somebody has. Work that fell is taken up by one alone. */
  const standing = async (asked: OnceAsked): Promise<'mine' | Exclude<Once, { kind: 'first' }>> => {
    const kept = await store.kept(db, asked)
    if (!kept) return { kind: 'in-work' } // let go between the two statements: the next try finds it free
    const found = standingOf(kept, asked.requestHash, now())
    if (found.kind === 'answered') return { kind: 'again', answer: found.answer }
    if (found.kind !== 'fallen') return { kind: found.kind }
    const mine = await store.takeUp(db, { ...asked, before: kept.beganAt, now: now() })
    return mine ? 'mine' : { kind: 'in-work' }
  }

  return {
    /**
     * A request that was signed comes in: its nonce is spent, it is counted, and `claim` is claimed if it is allowed. No
     * `taken`: that very request came before.
     */
    admit: async (
      { keyId, nonce, perMinute }: Signed,
      claim?: OnceAsked,
    ): Promise<{ readonly taken: Taken | undefined; readonly mine: boolean }> => {
      const at = now()
      const window = windowOf(minutes(1), at)
      const nonceUntil = later(at, nonceLife)
      const coming = { keyId, nonce, now: at, nonceUntil, perMinute, window, claim }
      const { taken, mine } = await store.admit(db, coming)
      if (taken === null) return { taken: undefined, mine }
      return { taken: { taken, allowed: taken <= perMinute, until: window.end }, mine }
    },

    /**
     * Does the work once for a key of a partner and keeps its answer; whoever comes again gets that answer. `mine`: the
     * key was claimed when the request came in. The work itself must bear being done again: a process may fall between
     * it and its answer.
     */
    once: async (
      asked: OnceAsked,
      mine: boolean,
      work: () => Promise<FirstAnswer>,
    ): Promise<Once> => {
      const claim = mine ? 'mine' : await standing(asked)
      if (claim !== 'mine') return claim
      try {
        const answer = await work()
        if (answer.status < 500) await store.keep(db, asked, answer)
        else await store.letGo(db, asked)
        return { kind: 'first', answer }
      } catch (error) {
        await store.letGo(db, asked).catch(() => {}) // the database is away: it lapses by itself
        throw error
      }
    },
  }
}

export type PartnerRequestsUseCases = ReturnType<typeof partnerRequestsUseCases>
