// «No fui yo»: the links that security notices carry, known by their hash alone.
import { type Clock, type Instant, isPast, later } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'
import { stopLife } from './holds.ts'
import { findStopLink, saveStopLink, spendStopLink, wasStopped } from './stop-links.store.ts'

/** What a «No fui yo» link stops: which notice it came in, and when and where that was asked. */
export type StopLink = {
  readonly memberId: bigint
  /** None when the person on file has no login of their own (yet). */
  readonly loginId?: string
  /** Kind of the notice it came in. */
  readonly about: string
  readonly askedAt: Instant
  /** What the browser that asked called itself, if one did. */
  readonly device?: string
  readonly expired: boolean
  readonly used: boolean
}

export const stopLinkUseCases = (deps: { db: Db; now: Clock }) => ({
  /**
   * The path of a new «No fui yo» link for a security notice: `/no-fui-yo/{token}`, good for ten days.
   * Several may be alive at once: every old channel can stop what it was told.
   */
  stopPath: async (
    tx: Tx,
    link: { memberId: bigint; loginId?: string; about: string; device?: string },
  ): Promise<string> => {
    const token = newToken()
    await saveStopLink(tx, { ...link, tokenHash: hashOf(token), askedAt: deps.now() })
    return `/no-fui-yo/${token}`
  },

  /** The link behind a token, alive or expired; undefined when we never made it. */
  stopLink: async (db: Db, token: string): Promise<StopLink | undefined> => {
    const link = await findStopLink(db, hashOf(token))
    return link && { ...link, expired: isPast(later(link.askedAt, stopLife), deps.now()) }
  },

  /** Whether a «No fui yo» of that notice was used since. */
  wasStopped: (db: Db, it: { memberId: bigint; about: string; since: Instant }): Promise<boolean> =>
    wasStopped(db, it),

  /** Spends a link: true for exactly one of all who use it at once. */
  spendStopLink: (tx: Tx, token: string): Promise<boolean> =>
    spendStopLink(tx, hashOf(token), deps.now()),
})
