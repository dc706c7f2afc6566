// Which version of a paper somebody has read: the privacy notice, and the rules of the portal.
// A paper is never changed where it stands: a change of meaning is a new version, and the one before stays readable.
import { type Day, day, type Instant } from '../../foundation/time.ts'

export const paperNames = ['privacy', 'terms'] as const
export type PaperName = (typeof paperNames)[number]

/** A version as it is known outside of its text. `since`: from when it is in force. */
export type InForce = {
  readonly paper: PaperName
  readonly version: string
  readonly since: Instant
}
export type Acceptance = {
  readonly paper: PaperName
  readonly version: string
  readonly acceptedAt: Instant
  readonly way: 'registration' | 'sign-in'
}

/** The day that a version carries at the end of its name. */
export const dayOfVersion = (version: string): Day => day(version.slice(-'2026-11-22'.length))

const isPaper = (name: string): name is PaperName =>
  (paperNames as readonly string[]).includes(name)

/** Of the papers that a session says are due, those that we know; the rest is left alone. */
export const duePapers = (named: readonly string[] | null | undefined): readonly PaperName[] =>
  (named ?? []).filter(isPaper)
