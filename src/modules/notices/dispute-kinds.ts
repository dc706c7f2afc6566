// What is said while it is settled whose an account is, and to operators when one hand does much.
import type { Instant } from '../../foundation/time.ts'

type None = Readonly<Record<never, never>>
type Kind<Args, Secret extends string = never> = {
  readonly args: Readonly<Args>
  readonly secret: Readonly<Record<Secret, string>>
}

export type DisputeKinds = {
  /** For operators: `line` says what stands out. */
  'cluster-found': Kind<{ line: string; path: string }>
  /** To whoever holds an account that is on its way to somebody else. */
  'account-returning': Kind<{ takesEffectAt: Instant }, 'stop'>
  /** To the mailbox of whom it goes to. */
  'account-soon-yours': Kind<{ takesEffectAt: Instant }>
  'account-yours': Kind<None, 'link'>
  /** To the mailbox that it left: about nobody. */
  'account-not-yours': Kind<None>
  'account-disputed': Kind<None>
}
