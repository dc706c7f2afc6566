// Other systems of the institute that reach us through the API: which cases each is there for, and who it is when it
// acts. Nothing here gives a key, and no system sees what it is not there for.
import type { Actor } from '../../foundation/actor.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Family, families } from '../tramites/definition.ts'
import { definitions, kinds, type TramiteKind } from '../tramites/definitions.ts'
import { systemRole } from '../tramites/working.ts'

export type InstituteSystem = {
  readonly systemId: string
  readonly name: string
  /** The cases it may see and work on; any other is not there for it. */
  readonly families: readonly Family[]
  readonly reason: string
  readonly addedByName: string
  readonly addedAt: Instant
}

export type Typed = {
  readonly name: string
  readonly families: readonly string[]
  readonly reason: string
}
export type CannotAddSystem = 'name-missing' | 'family-missing' | 'reason-missing' | 'name-taken'

/** What is wrong with a new one, in the order of the page. */
export function problemsOf({ name, families: asked, reason }: Typed): CannotAddSystem[] {
  const found: CannotAddSystem[] = []
  if (name === '') found.push('name-missing')
  if (familiesIn(asked).length === 0) found.push('family-missing')
  if (reason === '') found.push('reason-missing')
  return found
}

/** Of what was ticked, the families that there are. */
export const familiesIn = (asked: readonly string[]): readonly Family[] =>
  families.filter((family) => asked.includes(family))

/** The kinds of cases that a system sees. */
export const kindsOf = (system: Pick<InstituteSystem, 'families'>): readonly TramiteKind[] =>
  kinds.filter((kind) => system.families.includes(definitions[kind].family))

/** Who acts in the trail and in a case: all keys of one system are one. */
export const actorOf = ({ systemId, name }: Pick<InstituteSystem, 'systemId' | 'name'>) =>
  ({ kind: 'staff', staffId: systemId, name, role: systemRole }) as const satisfies Actor
