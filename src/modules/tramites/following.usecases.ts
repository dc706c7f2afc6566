// What a member does with a trámite once it is sent: reads it whole, writes, answers what we asked, withdraws it,
// disagrees with the answer.
import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import {
  type Clock,
  compareDays,
  type Day,
  dayOf,
  days24,
  earlier,
  startOf,
} from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import type { CannotPutPaper } from './case-papers.ts'
import { cannotPut } from './case-papers.ts'
import * as correspondence from './correspondence.store.ts'
import * as decisions from './decisions.store.ts'
import { appealDays, informationDays } from './definition.ts'
import { definitions, type TramiteKind } from './definitions.ts'
import { actorOf, type Who } from './drafting.usecases.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { daysTaken } from './queue.store.ts'
import { type CaseResult, resultsOf } from './results.store.ts'
import * as store from './tramites.store.ts'
import { moves } from './tramites.ts'
import { step, type Tramite, type TramiteEvent } from './tramites.usecases.ts'

export type FollowingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly deadlines: Deadlines
  readonly audit: Pick<AuditUseCases, 'record'>
}
export type CannotFollow =
  | 'no-such-folio'
  | 'no-such-move'
  | 'nothing-said'
  | 'too-long'
  | 'too-late'
/** Everything a member sees of one of their own. */
export type Followed = {
  readonly tramite: Tramite
  readonly history: readonly TramiteEvent[]
  readonly messages: readonly correspondence.Message[]
  readonly papers: readonly correspondence.SentPaper[]
  /** What we asked for, while we wait for it; `until`: stops of the portal counted in. */
  readonly asked: (correspondence.InformationRequest & { readonly until: Day }) | undefined
  /** The answer: what was decided and what we wrote. */
  readonly answer:
    | { readonly outcome: decisions.Outcome; readonly note: string; readonly on: Day }
    | undefined
  /** Until when somebody who disagrees may say so; undefined when they may not. */
  readonly appealUntil: Day | undefined
  readonly mayWithdraw: boolean
  readonly estimate: Estimate | undefined
  /** What came of it. */
  readonly results: readonly CaseResult[]
}

const longestSaid = 1_000
/** Answers of this long ago and newer make an estimate. */
const past = days24(365)

const said = (text: string): Result<string, 'nothing-said' | 'too-long'> => {
  const trimmed = text.trim()
  if (trimmed === '') return cannot('nothing-said')
  return trimmed.length > longestSaid ? cannot('too-long') : ok(trimmed)
}

export const followingUseCases = (deps: FollowingDeps) => {
  const own = async (on: Db, who: Pick<Who, 'memberId'>, folio: string) => {
    const read = readFolio(folio)
    const row = read.ok ? await store.findByReference(on, read.value) : undefined
    return row?.member_id === who.memberId ? row : undefined
  }
  /** Locked, of this member. */
  const mine = async (tx: Tx, who: Who, folio: string) => {
    const read = readFolio(folio)
    const row = read.ok ? await store.lockByReference(tx, read.value) : undefined
    return row?.member_id === who.memberId ? row : undefined
  }
  /** The last day of a term of working days, with the portal's stops counted in. */
  const lastDay = (by: Day, days: number): Day => {
    const end = startOf(by.add({ days: 1 }))
    return dayOf(deps.deadlines.extended(end, days24(days)).subtract({ milliseconds: 1 }))
  }
  const answerOf = (
    row: store.TramiteRow,
    proposals: readonly decisions.Proposal[],
  ): Followed['answer'] => {
    const last = proposals.find(({ agreed, round }) => agreed && round === row.round)
    return last && { outcome: last.outcome, note: last.note, on: dayOf(last.decidedAt!) }
  }
  const appealUntil = (row: store.TramiteRow): Day | undefined => {
    if (row.state !== 'declined' || row.round > 1 || row.answered_at === null) return undefined
    const days = appealDays(definitions[row.type])
    const until = lastDay(dayOf(row.answered_at).add({ days }), days)
    return compareDays(dayOf(deps.now()), until) <= 0 ? until : undefined
  }
  const estimate = async (kind: TramiteKind): Promise<Estimate | undefined> =>
    estimateOf(await daysTaken(deps.db, kind, earlier(deps.now(), past)))

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

    /** One of a member's own with all that belongs to it; nothing for a folio that is not theirs. */
    one: async (memberId: bigint, folio: string): Promise<Followed | undefined> => {
      const row = await own(deps.db, { memberId }, folio)
      if (!row) return undefined
      const id = row.tramite_id
      const waits = row.state === 'needs-information' ? row.information_by : null
      const [history, messages, papers, proposals, request, likely, results] = await Promise.all([
        store.eventsOf(deps.db, id),
        correspondence.messagesOf(deps.db, id),
        correspondence.papersOf(deps.db, id),
        decisions.proposalsOf(deps.db, id),
        waits ? correspondence.lastRequest(deps.db, id) : undefined,
        estimate(row.type),
        resultsOf(deps.db, id),
      ])
      const until = waits && lastDay(waits, informationDays(definitions[row.type]))
      return {
        tramite: row,
        history,
        messages,
        papers,
        asked: request && until ? { ...request, until } : undefined,
        answer: answerOf(row, proposals),
        appealUntil: appealUntil(row),
        mayWithdraw: (moves[row.state] as readonly string[]).includes('withdrawn'),
        estimate: likely,
        results,
      }
    },

    /** A message to whoever works on it; while it is open. */
    message: (who: Who, folio: string, text: string): Promise<Result<void, CannotFollow>> =>
      transaction(deps.db, async (tx): Promise<Result<void, CannotFollow>> => {
        const row = await mine(tx, who, folio)
        if (!row) return cannot('no-such-folio')
        if (moves[row.state].length === 0) return cannot('no-such-move')
        const read = said(text)
        if (!read.ok) return read
        await write(tx, row.tramite_id, actorOf(who), read.value)
        return ok(undefined)
      }),

    /** A file that was received is added to it, while we wait for one or work on it. */
    putPaper: async (
      tx: Tx,
      who: Who,
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
    giveInformation: (who: Who, folio: string, text: string): Promise<Result<void, CannotFollow>> =>
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
        const by = actorOf(who)
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
    withdraw: (who: Who, folio: string): Promise<Result<void, CannotFollow>> =>
      transaction(deps.db, async (tx): Promise<Result<void, CannotFollow>> => {
        const row = await mine(tx, who, folio)
        if (!row) return cannot('no-such-folio')
        const by = actorOf(who)
        const outcome = await step(tx, deps.now(), row, { to: 'withdrawn', by })
        if (!outcome.ok) return cannot('no-such-move')
        const { reference } = row
        await deps.audit.record(tx, { by, act: 'tramite-withdrawn', facts: { reference } })
        return ok(undefined)
      }),

    /** Does not agree with the answer: a new term, and somebody else decides. Once. */
    appeal: (who: Who, folio: string, why: string): Promise<Result<void, CannotFollow>> =>
      transaction(deps.db, async (tx): Promise<Result<void, CannotFollow>> => {
        const row = await mine(tx, who, folio)
        if (!row) return cannot('no-such-folio')
        if (row.state !== 'declined' || row.round > 1) return cannot('no-such-move')
        if (appealUntil(row) === undefined) return cannot('too-late')
        const read = said(why)
        if (!read.ok) return read
        const by = actorOf(who)
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
