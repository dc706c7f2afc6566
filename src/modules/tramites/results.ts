// What came of a request that was carried out: a paper of ours, another case, a correction, or somebody else's number.
// A result is written where the thing was done, never before.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Definition } from './definition.ts'
import type { TramiteState } from './tramites.ts'

export const resultKinds = ['document', 'case', 'correction', 'outside'] as const
export type ResultKind = (typeof resultKinds)[number]
export type NewResult = { readonly kind: ResultKind; readonly reference: string }

/** Why carrying out by itself was refused: nothing was written. */
export const cannotCarryOut = [
  'no-such-loan',
  'no-figure',
  'no-excess',
  'bad-value',
  'loan-lives',
  'law-unknown',
  'no-savings',
  'being-paid',
] as const
export type CannotCarryOut = (typeof cannotCarryOut)[number]

const longest = 60
const shape = /^[\p{L}\p{N}][\p{L}\p{N} ./\-–_]*$/u

/**
 * The number that somebody else gave, when a case ends that was carried out in their books: asked for there, and
 * nowhere else. Refuses none, one too long, and signs that no office writes.
 */
export function outsideReference(
  { outside }: Pick<Definition, 'outside'>,
  state: TramiteState,
  typed: string,
): Result<NewResult | undefined, 'no-reference' | 'reference-shape'> {
  if (!outside || state !== 'in-execution') return ok(undefined)
  const reference = typed.trim()
  if (reference === '') return cannot('no-reference')
  if (reference.length > longest || !shape.test(reference)) return cannot('reference-shape')
  return ok({ kind: 'outside', reference })
}
