// Everything a member asks for has a folio, a state, somebody who has the ball, and a history.
// A state is never set: it is reached by a move of the table below. Nothing here answers a request.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Day } from '../../foundation/time.ts'
import { addWorkingDays } from '../../foundation/working-days.ts'
import { definitions, kinds, type TramiteKind } from './definitions.ts'

export const states = [
  'sent',
  'in-review',
  'needs-information',
  'in-decision',
  'approved',
  'declined',
  'in-execution',
  'done',
  'withdrawn',
  'lapsed',
] as const
export type TramiteState = (typeof states)[number]

/** The whole map: `npm run map` draws it, a property test walks it, nothing else lists moves. */
export const moves = {
  sent: ['in-review', 'needs-information', 'withdrawn', 'lapsed', 'done'],
  'in-review': ['needs-information', 'in-decision', 'withdrawn'],
  'needs-information': ['in-review', 'withdrawn', 'lapsed'],
  'in-decision': ['needs-information', 'in-review', 'approved', 'declined'], // back: who decides did not agree
  approved: ['in-execution', 'done'],
  declined: ['in-review'], // an appeal
  'in-execution': ['done'],
  done: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies Record<TramiteState, readonly TramiteState[]>

/** Who has to do the next thing: `us`, the person, or nobody any more. */
export const ballOf: Record<TramiteState, 'us' | 'you' | 'nobody'> = {
  sent: 'us',
  'in-review': 'us',
  'needs-information': 'you',
  'in-decision': 'us',
  approved: 'us',
  declined: 'you',
  'in-execution': 'us',
  done: 'nobody',
  withdrawn: 'nobody',
  lapsed: 'nobody',
}

export type TramiteType = TramiteKind
export const tramiteTypes = kinds

/** What a history says where the state alone does not. */
export const eventActs = [
  'information-asked',
  'information-given',
  'proposed',
  'sent-back',
  'extended',
  'late',
  'lapse-near',
  'appealed',
  'partner-agreed',
] as const
export type EventAct = (typeof eventActs)[number]

export type CannotMove = 'no-such-move' | 'needs-two'

/** Reached by a decision, and under four eyes by no other way. */
const decided: readonly TramiteState[] = ['approved', 'declined', 'in-execution', 'done']

export type Standing = {
  readonly state: TramiteState
  readonly fourEyes: boolean
  /** 1, or 2 once it was appealed: nobody appeals twice. */
  readonly round: number
}
/** The state after a move, or the refusal. `byTwo`: two people decided it, or had. */
export function moved(
  from: Standing,
  to: TramiteState,
  byTwo = false,
): Result<TramiteState, CannotMove> {
  if (!(moves[from.state] as readonly TramiteState[]).includes(to)) return cannot('no-such-move')
  if (from.state === 'declined' && from.round > 1) return cannot('no-such-move')
  const wasDecided = byTwo || from.state === 'approved' || from.state === 'in-execution'
  return from.fourEyes && decided.includes(to) && !wasDecided ? cannot('needs-two') : ok(to)
}
/** Where somebody alone may take it next. */
export const nextOf = (from: Standing): readonly TramiteState[] =>
  moves[from.state].filter((to) => moved(from, to).ok)

/** Where a new one starts: with us, or with the person when a call comes next. */
export const startsIn = (type: TramiteType): TramiteState =>
  definitions[type].answer === undefined ? 'needs-information' : 'sent'

/** The Mexico City day by which we answer, in working days of the fund; none when the ball is with the person. */
export const answerBy = (type: TramiteType, openedOn: Day): Day | undefined => {
  const term = definitions[type].answer
  return term && addWorkingDays(openedOn, term.workingDays)
}

/** What the public check says of a folio, and nothing more. */
export type FolioStanding = 'valid' | 'replaced' | 'revoked' | 'unknown'
export const standingOf = (state: TramiteState): FolioStanding =>
  state === 'withdrawn' || state === 'lapsed' ? 'revoked' : 'valid'
