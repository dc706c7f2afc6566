// The table of every kind of trámite, by its stable name. A kind is added in the file of its family alone.
import type { Definition, Family } from './definition.ts'
import { attention } from './definitions/attention.ts'
import { borrowing } from './definitions/borrowing.ts'
import { details } from './definitions/details.ts'
import { family } from './definitions/family.ts'
import { home } from './definitions/home.ts'
import { loan } from './definitions/loan.ts'
import { relief } from './definitions/relief.ts'
import { rights } from './definitions/rights.ts'
import { savings } from './definitions/savings.ts'

const table = {
  ...details,
  ...savings,
  ...loan,
  ...relief,
  ...borrowing,
  ...home,
  ...family,
  ...attention,
  ...rights,
} as const

export type TramiteKind = keyof typeof table
export const definitions: Readonly<Record<TramiteKind, Definition>> = table
export const kinds = Object.keys(table) as readonly TramiteKind[]

const bySlug = new Map(
  kinds.flatMap((kind) => {
    const { slug } = definitions[kind]
    return slug === undefined ? [] : [[slug, kind] as const]
  }),
)

/** A kind by its name in an address (`corregir-mis-datos`) or its stable one; undefined for any other text. */
export const kindNamed = (name: string | undefined): TramiteKind | undefined =>
  bySlug.get(name ?? '') ?? kinds.find((one) => one === name)

/** Where its form begins. */
export const startPath = (kind: TramiteKind): string =>
  `/mis-tramites/nuevo/${definitions[kind].slug ?? kind}`

/** Where who has no login, or is not in, begins one that anybody may start. */
export const doorPath = (kind: TramiteKind): string =>
  `/sin-cuenta/${definitions[kind].slug ?? kind}`

/** What a family offers to who is in, in the order of the table. */
export const startableBy = (who: 'member' | 'anybody', of: Family): readonly TramiteKind[] =>
  kinds.filter((kind) => {
    const { family: shelf, startedBy } = definitions[kind]
    return shelf === of && (startedBy === who || (who === 'member' && startedBy === 'anybody'))
  })
