// Who may do what with a case: one operator works on it at a time, whoever proposed under four eyes never decides,
// and an appeal is for people who had no part in the first answer. The tables refuse the same.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { definitions, type TramiteKind } from './definitions.ts'
import { cannotCarryOut } from './results.ts'
import type { CannotMove } from './tramites.ts'

/** In the order in which they are looked at. */
export const cannotWork = [
  'no-such-folio',
  'room-decides',
  'taken',
  'nothing-said',
  'too-long',
  'nothing-proposed',
  'same-person',
  'needs-person',
  'appeal-same-person',
  'held',
  'partner-missing',
  'extended-already',
  'no-extension',
  ...cannotCarryOut,
  'no-reference',
  'reference-shape',
  'no-such-move',
  'needs-two',
] as const
export type CannotWork = (typeof cannotWork)[number] | CannotMove

type Row = {
  readonly type: TramiteKind
  readonly taken_by: string | null
  readonly four_eyes: boolean
  readonly round: number
}
type Proposed = {
  readonly round: number
  readonly proposedBy: string
  readonly agreed: boolean | null
  readonly decidedBy: string | null
}

/** Nobody works on what another has taken, nor on what another room decides. */
export function mayWorkOn(
  row: Pick<Row, 'type' | 'taken_by'>,
  staffId: string,
): Result<void, 'room-decides' | 'taken'> {
  if (definitions[row.type].actsBy === 'room') return cannot('room-decides')
  return row.taken_by !== null && row.taken_by !== staffId ? cannot('taken') : ok(undefined)
}

/** The role under which another system of the institute acts, through its key. */
export const systemRole = 'institute'

/**
 * Whether this person may propose, or decide, in the round that the case is in. A system may propose anything; it
 * decides nothing under four eyes, and never what it proposed itself.
 */
export function mayDecide({
  row,
  by,
  isSystem = false,
  proposals,
  as,
}: {
  row: Pick<Row, 'four_eyes' | 'round'>
  by: string
  isSystem?: boolean
  proposals: readonly Proposed[]
  as: 'proposer' | 'decider'
}): Result<void, 'same-person' | 'needs-person' | 'appeal-same-person'> {
  const [open] = proposals
  if (as === 'decider' && isSystem && row.four_eyes) return cannot('needs-person')
  if (as === 'decider' && (row.four_eyes || isSystem) && open?.proposedBy === by)
    return cannot('same-person')
  const before = proposals.some(
    ({ round, agreed, proposedBy, decidedBy }) =>
      round < row.round && agreed === true && (proposedBy === by || decidedBy === by),
  )
  return before ? cannot('appeal-same-person') : ok(undefined)
}

const longest = 1_000
/** What somebody wrote: something, and not a book. */
export function wordsOf(text: string): Result<string, 'nothing-said' | 'too-long'> {
  const said = text.trim()
  if (said === '') return cannot('nothing-said')
  return said.length > longest ? cannot('too-long') : ok(said)
}
