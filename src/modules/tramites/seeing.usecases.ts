// What whoever follows a request sees of it, whole: their own by their login, or the one that their link opens.
import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import {
  type Clock,
  compareDays,
  type Day,
  dayOf,
  days24,
  earlier,
  startOf,
} from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import * as correspondence from './correspondence.store.ts'
import * as decisions from './decisions.store.ts'
import { appealDays, informationDays } from './definition.ts'
import { definitions, type TramiteKind } from './definitions.ts'
import { actorOf, type Who } from './drafting.usecases.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { consentOf } from './joining.store.ts'
import { codeOf } from './joining.usecases.ts'
import { daysTaken } from './queue.store.ts'
import { type Appointment, appointmentsFor, type CaseResult, resultsOf } from './results.store.ts'
import * as store from './tramites.store.ts'
import { moves } from './tramites.ts'
import type { Tramite, TramiteEvent } from './tramites.usecases.ts'

export type FollowingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly deadlines: Deadlines
  readonly secrets: Pick<Secrets, 'mac'>
  readonly audit: Pick<AuditUseCases, 'record'>
}
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
  /** The other person that it needs: the code to invite them by, and since when they agree. */
  readonly partner: { readonly code: string; readonly agreedOn: Day | undefined } | undefined
  /** The visits that were booked for it. */
  readonly appointments: readonly Appointment[]
  /** What came of it. */
  readonly results: readonly CaseResult[]
}

/** Whose case it is: a member's, or of whoever opened the link that went to its mailbox. */
export type Follower = Pick<Who, 'memberId' | 'loginId'> | { readonly linked: string }
export const followerActor = (who: Follower): Actor =>
  'linked' in who ? { kind: 'visitor' } : actorOf(who)

/** Answers of this long ago and newer make an estimate. */
const past = days24(365)

export const seeingUseCases = (deps: FollowingDeps) => {
  const isOf = (who: Follower, row: store.TramiteRow): boolean =>
    'linked' in who
      ? row.member_id === null && row.tramite_id === who.linked
      : row.member_id === who.memberId
  const own = async (on: Db, who: Follower, folio: string) => {
    const read = readFolio(folio)
    const row = read.ok ? await store.findByReference(on, read.value) : undefined
    return row && isOf(who, row) ? row : undefined
  }
  /** Locked, and theirs. */
  const mine = async (tx: Tx, who: Follower, folio: string) => {
    const read = readFolio(folio)
    const row = read.ok ? await store.lockByReference(tx, read.value) : undefined
    return row && isOf(who, row) ? row : undefined
  }
  /** The last day of a term of working days, with the portal's stops counted in. */
  const lastDay = (by: Day, days: number): Day => {
    const end = startOf(by.add({ days: 1 }))
    return dayOf(deps.deadlines.extended(end, days24(days)).subtract({ milliseconds: 1 }))
  }
  const partnerOf = async (row: store.TramiteRow): Promise<Followed['partner']> => {
    const code = codeOf(deps.secrets, row)
    if (code === undefined) return undefined
    const given = await consentOf(deps.db, row.tramite_id)
    return { code, agreedOn: given && dayOf(given.at) }
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

  return {
    mine,
    appealUntil,
    estimate,

    /** One of their own with all that belongs to it; nothing for a folio that is not theirs. */
    one: async (who: Follower, folio: string): Promise<Followed | undefined> => {
      const row = await own(deps.db, who, folio)
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
        partner: await partnerOf(row),
        results,
        appointments: await appointmentsFor(deps.db, row),
      }
    },
  }
}
