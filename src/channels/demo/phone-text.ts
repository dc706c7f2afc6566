// What a phone of the demo shows, and how its operator may misbehave.
import type { Instant } from '../../foundation/time.ts'

/** A text as a phone shows it. `number` is the phone's, E.164; `mine` when the phone sent it. */
export type PhoneText = {
  readonly number: string
  readonly text: string
  readonly at: Instant
  readonly mine: boolean
}
/** How the operator misbehaves, for rehearsing trouble. Counts go down as they are used up. */
export type Trouble = {
  /** Answers the next so many texts with «throttled». */
  throttle: number
  /** Hangs up, without an answer, on the next so many texts. */
  drop: number
  /** Takes the next so many texts and never answers. */
  silence: number
  /** What receipts say. `none`: they never come. */
  receipts: 'delivered' | 'undelivered' | 'none'
}
