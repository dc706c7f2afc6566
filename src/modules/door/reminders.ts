// What keeps a reminder of a quiet hour from ringing a stranger's phone: the rules of «Avísame» (security rule 10).
import { hours } from '../../foundation/time.ts'
import type { CannotCallBack } from './call-back.ts'

export type CannotRemind = Exclude<CannotCallBack, 'no-ticket'> | 'not-measured'

/** An hour that was not quiet after all is waited for this long; then nothing is said. */
export const patience = hours(24)
