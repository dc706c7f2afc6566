// Opens a trámite, moves it on, and tells how one stands. Every move of every room goes through `step`, so that
// the clock, the history and the two people of a decision are the same for all.
import type { Actor } from '../../foundation/actor.ts'
import { type Folio, folioFor, readFolio } from '../../foundation/folio.ts'
import { cannot, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import {
  type AnswerClock,
  clockAfter,
  informationBy,
  noClock,
  started,
  usedDays,
} from './answer-clock.ts'
import { definitions } from './definitions.ts'
import * as store from './tramites.store.ts'
import {
  type CannotMove,
  type EventAct,
  type FolioStanding,
  moved,
  type Standing,
  standingOf,
  startsIn,
  type TramiteState,
  type TramiteType,
} from './tramites.ts'

export type Tramite = Omit<store.TramiteRow, 'member_id' | 'sealed_values'>
export type TramiteEvent = Pick<
  store.EventRow,
  'at' | 'state' | 'actor_kind' | 'actor_name' | 'note' | 'act'
>
export type NewTramite = {
  /** Unset when who asks has not proved who they are: a folio is given to anybody. */
  memberId?: bigint | undefined
  type: TramiteType
  /** What was typed, by name. Never a password, never an answer. */
  about?: Readonly<Record<string, string>>
  /** What must not lie open in the table, sealed by whoever opens it. */
  sealedValues?: Buffer | undefined
  /** The language in which it was asked for, for who has no login. */
  lang?: Lang
  by: Actor
}
export type Step = {
  readonly to: TramiteState
  readonly by: Actor
  readonly note?: string | undefined
  readonly act?: EventAct
  /** Two people took this decision. */
  readonly byTwo?: boolean
}

const pageSize = 20
const nameOf = (by: Actor): string | null => (by.kind === 'staff' ? by.name : null)

export const standing = (row: Pick<Tramite, 'state' | 'four_eyes' | 'round'>): Standing => ({
  state: row.state,
  fourEyes: row.four_eyes,
  round: row.round,
})

/** The clock of a case, as its row keeps it; a row of before has a day and no length. */
export function clockOf(
  row: Pick<Tramite, 'type' | 'term_days' | 'answer_by' | 'days_left'>,
): AnswerClock {
  const { answer_by: answerBy, days_left: daysLeft } = row
  const termDays = row.term_days ?? definitions[row.type].answer?.workingDays ?? 0
  if (daysLeft !== null) return { is: 'stopped', termDays, daysLeft }
  return answerBy === null ? noClock : { is: 'running', termDays, answerBy }
}
export const clockColumns = (clock: AnswerClock) => ({
  term_days: clock.is === 'none' ? null : clock.termDays,
  answer_by: clock.is === 'running' ? clock.answerBy : null,
  days_left: clock.is === 'stopped' ? clock.daysLeft : null,
})

/** One line more in a history. */
export const writeEvent = (
  tx: Tx,
  at: Temporal.Instant,
  { id, state, by, note, act }: Omit<Step, 'to' | 'byTwo'> & { id: string; state: TramiteState },
) =>
  store.insertEvent(tx, {
    event_id: newId(at.epochMilliseconds),
    tramite_id: id,
    at,
    state,
    note: note ?? null,
    act: act ?? null,
    actor_kind: by.kind,
    actor_name: nameOf(by),
  })

/** One move of a row that is locked: its state, its clock, its history. */
export async function step(
  tx: Tx,
  now: Temporal.Instant,
  row: store.TramiteRow,
  asked: Step,
): Promise<Result<TramiteState, CannotMove>> {
  const { to } = asked
  const outcome = moved(standing(row), to, asked.byTwo)
  if (!outcome.ok) return outcome
  const on = dayOf(now)
  const terms = definitions[row.type]
  const clock = clockOf(row)
  const answers = to === 'approved' || to === 'declined' || (to === 'done' && !row.answered_at)
  await store.change(tx, row.tramite_id, {
    state: to,
    changed_at: now,
    ...clockColumns(clockAfter(clock, { from: row.state, to, on }, terms)),
    information_by: to === 'needs-information' ? informationBy(terms, on) : null,
    lapse_told_at: null,
    ...(answers && {
      answered_at: now,
      answered_in: row.answered_in ?? usedDays(clock, on) ?? null,
    }),
    ...(row.state === 'declined' && { round: row.round + 1, extended: false, late_told_at: null }),
  })
  await writeEvent(tx, now, { id: row.tramite_id, state: to, ...asked })
  return outcome
}

export const tramitesUseCases = (deps: { db: Db; now: Clock }) => ({
  /** Opens one in the caller's transaction and returns its folio (`TRA-2026-00000001-K`). */
  open: async (tx: Tx, asked: NewTramite): Promise<Folio> => {
    const at = deps.now()
    const today = dayOf(at)
    const serial = await store.nextSerial(tx)
    const reference = folioFor({ prefix: 'TRA', year: today.year, serial })
    const id = newId(at.epochMilliseconds)
    const terms = definitions[asked.type]
    const { term_days, answer_by } = clockColumns(started(terms.answer, today))
    await store.insertTramite(tx, {
      tramite_id: id,
      reference,
      member_id: asked.memberId ?? null,
      type: asked.type,
      state: startsIn(asked.type),
      about: asked.about ?? {},
      opened_at: at,
      changed_at: at,
      four_eyes: terms.fourEyes,
      term_days,
      answer_by,
      sealed_values: asked.sealedValues ?? null,
      lang: asked.lang ?? 'es',
    })
    await writeEvent(tx, at, { id, state: startsIn(asked.type), by: asked.by })
    return reference
  },

  /** Moves one on. Refuses a move that the map does not have, one that two must decide, and an unknown folio. */
  move: async (
    tx: Tx,
    asked: { reference: Folio; to: TramiteState; by: Actor; note?: string },
  ): Promise<Result<TramiteState, CannotMove | 'no-such-folio'>> => {
    const row = await store.lockByReference(tx, asked.reference)
    return row ? step(tx, deps.now(), row, asked) : cannot('no-such-folio')
  },

  /** A member's own, newest first, twenty at a time; `before` is the folio of the last one seen. */
  ofMember: async (memberId: bigint, before?: string): Promise<readonly Tramite[]> => {
    const seen = before === undefined ? undefined : await store.findByReference(deps.db, before)
    const own = seen?.member_id === memberId ? seen : undefined
    const from = own && { at: own.opened_at, id: own.tramite_id }
    return store.listOfMember(deps.db, memberId, pageSize, from)
  },

  /** One of a member's own with its history; nothing for a folio that is not theirs. */
  one: async (
    memberId: bigint,
    folio: string,
  ): Promise<{ tramite: Tramite; history: readonly TramiteEvent[] } | undefined> => {
    const read = readFolio(folio)
    const row = read.ok ? await store.findByReference(deps.db, read.value) : undefined
    if (row?.member_id !== memberId) return undefined
    return { tramite: row, history: await store.eventsOf(deps.db, row.tramite_id) }
  },

  /** For the desk: any folio with its history, whosever it is. */
  forDesk: async (folio: Folio) => {
    const row = await store.findByReference(deps.db, folio)
    return row && { tramite: row, history: await store.eventsOf(deps.db, row.tramite_id) }
  },

  /** For the desk: what waits for somebody, of those kinds, the oldest first. */
  waiting: (kinds: readonly TramiteType[], most = 100): Promise<readonly store.TramiteRow[]> =>
    store.listWaiting(deps.db, kinds, most),

  /** The first who takes it works on it, at the desk or at the console. False: somebody else has it. */
  take: async (
    tx: Tx,
    { reference, staffId, name }: { reference: Folio; staffId: string; name: string },
  ): Promise<boolean> => {
    const row = await store.lockByReference(tx, reference)
    if (row?.taken_by === null)
      await store.change(tx, row.tramite_id, { taken_by: staffId, taken_name: name })
    return row?.taken_by === null || row?.taken_by === staffId
  },

  /** A folio that nobody had proved to be theirs is this member's from now on. False: it has its member. */
  give: (tx: Tx, reference: Folio, memberId: bigint): Promise<boolean> =>
    store.setMember(tx, reference, memberId),

  /** What anybody may know of a folio. */
  check: async (folio: Folio): Promise<FolioStanding> => {
    const row = await store.findByReference(deps.db, folio)
    return row ? standingOf(row.state) : 'unknown'
  },
})

export type TramitesUseCases = ReturnType<typeof tramitesUseCases>
