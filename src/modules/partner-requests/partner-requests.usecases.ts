import type { Clock } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import * as store from './partner-requests.store.ts'
import { type FirstAnswer, standingOf } from './partner-requests.ts'

export type { FirstAnswer } from './partner-requests.ts'

export type Once =
  | { readonly kind: 'first' | 'again'; readonly answer: FirstAnswer }
  | { readonly kind: 'another-request' }
  | { readonly kind: 'in-work' }

export const partnerRequestsUseCases = ({ db, now }: { db: Db; now: Clock }) => {
  type Asked = { readonly partnerId: string; readonly key: string; readonly requestHash: Buffer }

  /** Claims the key, or says what stands in the way. Work that fell is taken up by one alone. */
  const claimed = async (asked: Asked): Promise<'mine' | Exclude<Once, { kind: 'first' }>> => {
    if (await store.claim(db, { ...asked, now: now() })) return 'mine'
    const kept = await store.kept(db, asked)
    if (!kept) return { kind: 'in-work' } // let go between the two statements: the next try finds it free
    const standing = standingOf(kept, asked.requestHash, now())
    if (standing.kind === 'answered') return { kind: 'again', answer: standing.answer }
    if (standing.kind !== 'fallen') return { kind: standing.kind }
    const mine = await store.takeUp(db, { ...asked, before: kept.beganAt, now: now() })
    return mine ? 'mine' : { kind: 'in-work' }
  }

  return {
    /**
     * Does the work once for a key of a partner and keeps its answer; whoever comes again gets that answer. The
     * work itself must bear being done again: a process may fall between it and its answer.
     */
    once: async (asked: Asked, work: () => Promise<FirstAnswer>): Promise<Once> => {
      const claim = await claimed(asked)
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
