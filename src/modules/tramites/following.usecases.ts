// What a member does with a trámite once it is sent: reads it whole, writes, answers what we asked, withdraws it,
// disagrees with the answer. Whoever has no login does the same by their link.
import type { Actor } from '../../foundation/actor.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { CannotPutPaper } from './case-papers.ts'
import { cannotPut } from './case-papers.ts'
import * as correspondence from './correspondence.store.ts'
import * as decisions from './decisions.store.ts'
import {
  type Follower,
  type FollowingDeps,
  followerActor,
  seeingUseCases,
} from './seeing.usecases.ts'
import { moves } from './tramites.ts'
import { step } from './tramites.usecases.ts'

export type { Followed, FollowingDeps } from './seeing.usecases.ts'

export type CannotFollow =
  | 'no-such-folio'
  | 'no-such-move'
  | 'nothing-said'
  | 'too-long'
  | 'too-late'
const longestSaid = 1_000
const said = (text: string): Result<string, 'nothing-said' | 'too-long'> => {
  const trimmed = text.trim()
  if (trimmed === '') return cannot('nothing-said')
  return trimmed.length > longestSaid ? cannot('too-long') : ok(trimmed)
}

export const followingUseCases = (deps: FollowingDeps) => {
  const { appealUntil, estimate, mine, one } = seeingUseCases(deps)
  const write = (tx: Tx, id: string, by: Actor, text: string) =>
    correspondence.addMessage(tx, {
      message_id: newId(deps.now().epochMilliseconds),
      tramite_id: id,
      at: deps.now(),
      actor_kind: by.kind,
      actor_name: null,
      said: text,
    })

  return {
    estimate,
    one,

    /** A message to whoever works on it; while it is open. */
    message: (who: Follower, folio: string, text: string): Promise<Result<void, CannotFollow>> =>
      transaction(deps.db, async (tx): Promise<Result<void, CannotFollow>> => {
        const row = await mine(tx, who, folio)
        if (!row) return cannot('no-such-folio')
        if (moves[row.state].length === 0) return cannot('no-such-move')
        const read = said(text)
        if (!read.ok) return read
        await write(tx, row.tramite_id, followerActor(who), read.value)
        return ok(undefined)
      }),

    /** A file that was received is added to it, while we wait for one or work on it. */
    putPaper: async (
      tx: Tx,
      who: Follower,
      asked: { folio: string; paper: string; uploadId: string },
    ): Promise<Result<void, CannotPutPaper | 'no-such-folio'>> => {
      const row = await mine(tx, who, asked.folio)
      if (!row) return cannot('no-such-folio')
      const request = await correspondence.lastRequest(tx, row.tramite_id)
      const refused = cannotPut(row, request, asked.paper)
      if (refused) return cannot(refused)
      await correspondence.addPapers(tx, row.tramite_id, [asked], deps.now())
      return ok(undefined)
    },

    /** The person has said or sent what we asked for: the clock goes on. */
    giveInformation: (
      who: Follower,
      folio: string,
      text: string,
    ): Promise<Result<void, CannotFollow>> =>
      transaction(deps.db, async (tx): Promise<Result<void, CannotFollow>> => {
        const row = await mine(tx, who, folio)
        if (!row) return cannot('no-such-folio')
        const request = await correspondence.lastRequest(tx, row.tramite_id)
        if (row.state !== 'needs-information' || !request) return cannot('no-such-move')
        const papers = await correspondence.papersOf(tx, row.tramite_id)
        const sent = papers.some(
          ({ addedAt }) => addedAt.epochMilliseconds >= request.askedAt.epochMilliseconds,
        )
        const read = said(text)
        if (!read.ok && !(read.code === 'nothing-said' && sent)) return read
        const by = followerActor(who)
        if (read.ok) await write(tx, row.tramite_id, by, read.value)
        const moved = await step(tx, deps.now(), row, {
          to: 'in-review',
          by,
          act: 'information-given',
        })
        assert(moved.ok, 'what waits for information goes back to review')
        return ok(undefined)
      }),

    /** Not wanted any more: over, and may be asked for again. */
    withdraw: (who: Follower, folio: string): Promise<Result<void, CannotFollow>> =>
      transaction(deps.db, async (tx): Promise<Result<void, CannotFollow>> => {
        const row = await mine(tx, who, folio)
        if (!row) return cannot('no-such-folio')
        const by = followerActor(who)
        const outcome = await step(tx, deps.now(), row, { to: 'withdrawn', by })
        if (!outcome.ok) return cannot('no-such-move')
        const { reference } = row
        await deps.audit.record(tx, { by, act: 'tramite-withdrawn', facts: { reference } })
        return ok(undefined)
      }),

    /** Does not agree with the answer: a new term, and somebody else decides. Once. */
    appeal: (who: Follower, folio: string, why: string): Promise<Result<void, CannotFollow>> =>
      transaction(deps.db, async (tx): Promise<Result<void, CannotFollow>> => {
        const row = await mine(tx, who, folio)
        if (!row) return cannot('no-such-folio')
        if (row.state !== 'declined' || row.round > 1) return cannot('no-such-move')
        if (appealUntil(row) === undefined) return cannot('too-late')
        const read = said(why)
        if (!read.ok) return read
        const by = followerActor(who)
        const [against] = (await decisions.proposalsOf(tx, row.tramite_id)).filter((p) => p.agreed)
        const outcome = await step(tx, deps.now(), row, { to: 'in-review', by, act: 'appealed' })
        assert(outcome.ok, 'what was declined once may be looked at again')
        await write(tx, row.tramite_id, by, read.value)
        if (against)
          await decisions.addAppeal(tx, {
            tramite_id: row.tramite_id,
            round: 2,
            against: against.proposalId,
            why: read.value,
            asked_at: deps.now(),
          })
        const { reference } = row
        await deps.audit.record(tx, { by, act: 'tramite-appealed', facts: { reference } })
        return ok(undefined)
      }),
  }
}
export type FollowingUseCases = ReturnType<typeof followingUseCases>
