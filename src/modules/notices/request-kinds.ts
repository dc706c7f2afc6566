// What is said of a trámite: to whoever asked, at each turn, and to supervisors when it is late.
import type { TramiteState } from '../tramites/tramites.ts'

type Kind<Args, Secret extends string = never> = {
  readonly args: Readonly<Args>
  readonly secret: Readonly<Record<Secret, string>>
}
type Request = { reference: string; path: string }
/** Days as `2026-11-22`: by when we answer, until when we wait. */
type Answered = Request & { answerOn: string }
type Awaited = Request & { expiresOn: string }

export type RequestKinds = {
  'claim-received': Kind<Answered>
  'request-received': Kind<Answered>
  /** To the mailbox of whoever has no login: the way to their request is in it. */
  'request-begun': Kind<{ reference: string; answerOn: string }, 'link'>
  'request-way': Kind<{ reference: string }, 'link'>
  /** Somebody here took a request one step further. */
  'request-moved': Kind<Request & { state: TramiteState }>
  /** Something is missing for it. */
  'request-asks': Kind<Awaited>
  'request-lapsing': Kind<Awaited>
  'request-extended': Kind<Answered>
  /** Malware was found in a paper after it was taken. */
  'paper-refused': Kind<{ path: string }>
  /** The day of our answer went by. */
  'request-late': Kind<Request>
  'request-message': Kind<Request>
  /** For supervisors: how many went past the day of their answer. */
  'cases-late': Kind<{ count: string; path: string }>
}
