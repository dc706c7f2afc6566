// Outcomes that are part of the rules are values; what must never happen throws.

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Cannot<C extends string> = { readonly ok: false; readonly code: C }
/** Either a value or a stable, language-free refusal code (kebab-case). */
export type Result<T, C extends string> = Ok<T> | Cannot<C>

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
export const cannot = <C extends string>(code: C): Cannot<C> => ({ ok: false, code })

/** What must hold by construction. A failure is our fault and ends the request. */
export function assert(condition: unknown, says: string): asserts condition {
  if (!condition) throw new Error(`${broken}${says}`)
}
const broken = 'broken promise: '
/** Whether an error is one of `assert`: of one record, where the others may go on. */
export const isBrokenPromise = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith(broken)
