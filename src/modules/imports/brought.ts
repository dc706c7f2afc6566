// A file that an operator brings by the console: looked at first, and taken in once a second person says so.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Instant } from '../../foundation/time.ts'
import type { FileKind } from './kinds.ts'

export type BroughtState = 'waiting' | 'checked' | 'refused' | 'confirmed' | 'accepted' | 'dropped'
export const moves = {
  waiting: ['checked', 'refused', 'dropped'], // the dry run
  checked: ['confirmed', 'dropped'], // by a second person, or by nobody
  refused: [],
  confirmed: ['accepted', 'refused'], // the run that counts
  accepted: [],
  dropped: [],
} as const satisfies Record<BroughtState, readonly BroughtState[]>

export type Brought = {
  readonly fileId: string
  readonly kind: FileKind
  readonly fileName: string
  readonly size: bigint
  readonly broughtBy: string
  readonly broughtByName: string
  readonly broughtAt: Instant
  readonly state: BroughtState
  /** The import of its dry run, and the one that counts. */
  readonly checkedAs: string | null
  readonly takenAs: string | null
  readonly confirmedByName: string | null
  readonly confirmedAt: Instant | null
}

/** In order of precedence. */
export const cannotBring = [
  'kind-missing',
  'file-too-big',
  'file-missing',
  'no-such-file',
  'not-checked',
  'not-your-own',
] as const
export type CannotBring = (typeof cannotBring)[number]

/** Whether somebody works on it, now or soon. */
export const isUnderway = ({ state }: Pick<Brought, 'state'>): boolean =>
  state === 'waiting' || state === 'confirmed'

export function mayConfirm(
  { state, broughtBy }: Pick<Brought, 'state' | 'broughtBy'>,
  by: string,
): Result<void, CannotBring> {
  if (state !== 'checked') return cannot('not-checked')
  return broughtBy === by ? cannot('not-your-own') : ok(undefined)
}

/** A name that is safe as a file's: letters, digits, dots and hyphens, 100 at most. */
export function fileNameFrom(typed: string): string {
  const last = typed.split(/[\\/]/).at(-1) ?? ''
  const plain = last.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-')
  const name = [...plain.replace(/^[.-]+/, '')].slice(-100).join('')
  return name === '' ? 'archivo' : name
}
