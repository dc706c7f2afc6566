// Which partners take money now: those whose dated terms hold today and that nobody suspended. Suspending one, and
// bringing it back, takes two people; both leave a trace.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, type Day, dayOf, startOf } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './partners.store.ts'
import {
  type CannotMovePartner,
  type OpenPartner,
  openOn,
  type Partner,
  type PartnerMove,
  partnerMoved,
  type Standing,
  takesMoney,
  termsOn,
} from './partners.ts'
import type { Profile } from './profile.ts'

export type { Traffic } from './partners.store.ts'

export type PartnersDeps = {
  readonly db: Db
  readonly now: Clock
  readonly profile: Pick<Profile, 'partners'>
  readonly audit: Pick<AuditUseCases, 'record'>
}
type StaffActor = Actor & { kind: 'staff' }
export type PartnerSeen = {
  readonly partner: Partner
  readonly standing: Standing
  readonly last: PartnerMove | undefined
  readonly traffic: store.Traffic | undefined
}

const shownMoves = 50
const longestReason = 200
const standingOf = (last: PartnerMove | undefined): Standing => last?.standing ?? 'working'

export const partnersUseCases = ({ db, now, profile, audit }: PartnersDeps) => {
  const named = (partnerId: string) =>
    profile.partners.find((partner) => partner.partnerId === partnerId)

  /** Those that take money on a day, in the order of the profile; suspended ones apart. */
  const openNow = async (on: Db = db, today: Day = dayOf(now())) => {
    const last = await store.lastMoves(on)
    return openOn(profile.partners, today).map((open) => ({
      ...open,
      suspended: !takesMoney(standingOf(last.get(open.partner.partnerId))),
    }))
  }

  return {
    openNow,
    /** One that takes money now; undefined when it is suspended, out of its days or not known. */
    takingNow: async (on: Db, partnerId: string): Promise<OpenPartner | undefined> =>
      (await openNow(on)).find((one) => one.partner.partnerId === partnerId && !one.suspended),

    nameOf: (partnerId: string): string => named(partnerId)?.name ?? partnerId,

    /** For operators: every partner of the profile, how it stands, and what went through it lately. */
    board: async (): Promise<readonly PartnerSeen[]> => {
      const [last, lately] = await Promise.all([
        store.lastMoves(db),
        store.traffic(db, startOf(dayOf(now()))),
      ])
      return profile.partners.map((partner) => ({
        partner,
        last: last.get(partner.partnerId),
        standing: standingOf(last.get(partner.partnerId)),
        traffic: lately.find((one) => one.partnerId === partner.partnerId),
      }))
    },

    /** One partner with everything that was done to it, newest first; undefined: no such partner. */
    one: async (partnerId: string) => {
      const partner = named(partnerId)
      if (!partner) return undefined
      const moves = await store.movesOf(db, partnerId, shownMoves)
      const terms = termsOn(partner, dayOf(now()))
      return { partner, terms, moves, standing: standingOf(moves[0]) }
    },

    /** One step of suspending or of bringing back: asked by one person, carried out or taken back by another. */
    move: async (
      asked: { partnerId: string; to: Standing; reason: string },
      by: StaffActor,
    ): Promise<Result<void, CannotMovePartner>> => {
      const reason = asked.reason.replace(/\s+/g, ' ').trim().slice(0, longestReason)
      const { partnerId, to } = asked
      if (!named(partnerId)) return cannot('partner-unknown')
      if (reason === '') return cannot('reason-missing')
      return transaction(db, async (tx) => {
        await store.takeTurn(tx, partnerId)
        const [last] = await store.movesOf(tx, partnerId, 1)
        const refusal = partnerMoved(last, to, by.staffId)
        if (refusal) return cannot(refusal)
        const at = now()
        const move = { standing: to, by: by.staffId, byName: by.name, reason, at }
        await store.addMove(tx, newId(at.epochMilliseconds), partnerId, move)
        const facts = { partner: partnerId, standing: to }
        await audit.record(tx, { by, act: 'partner-moved', facts, reason })
        return ok(undefined)
      })
    },
  }
}

export type PartnersUseCases = ReturnType<typeof partnersUseCases>
