// What each process of the portal knows of itself, told to the others: how its parts stand and how much it works on. It
// must never be what a process decides by: each goes on with what it knows alone.
import { hours, type Instant, isPast, later, seconds } from '../../foundation/time.ts'

/** What a process does: `first` keeps the jobs and the lines out, `web` serves people, `alone` does both. */
export type ProcessKind = 'alone' | 'first' | 'web'
export type PartTold = {
  readonly state: 'well' | 'trying' | 'down'
  readonly since: Instant
  readonly usualMs: number | undefined
}
/** Of its door: requests worked on at a time at most, now, and waiting; and refused since it began. */
export type WorkTold = {
  readonly limit: number
  readonly working: number
  readonly waiting: number
  readonly refused: number
}
export type ProcessTold<Part extends string = string> = {
  readonly processId: string
  readonly kind: ProcessKind
  /** Machine and number of the process in it. */
  readonly name: string
  readonly startedAt: Instant
  readonly seenAt: Instant
  readonly parts: Readonly<Record<Part, PartTold>>
  readonly work: WorkTold
}

export const tellsEvery = seconds(5)
/** Silent for longer, something is wrong with it. */
const silentAfter = seconds(30)
/** Silent for longer, it is gone, and nobody asks for it any more. */
export const goneAfter = hours(1)

export const isSilent = ({ seenAt }: Pick<ProcessTold, 'seenAt'>, now: Instant): boolean =>
  isPast(later(seenAt, silentAfter), now)
