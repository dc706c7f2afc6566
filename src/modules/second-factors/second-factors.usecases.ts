// Joined once: what sign-in, recovery, the desk and the member's own pages ask.
import type { Db } from '../../platform/db.ts'
import { codeUseCases } from './codes.usecases.ts'
import { keyUseCases } from './keys.usecases.ts'
import { type ResetDeps, resetUseCases } from './resets.usecases.ts'
import { waysOf } from './second-factors.store.ts'

export type { Judged } from './codes.usecases.ts'
export { codeRefusals, factorWords, keyRefusals } from './second-factors.words.ts'

export const secondFactorsUseCases = (deps: ResetDeps) => ({
  /** What somebody has besides the password. */
  waysOf: (db: Db, loginId: string) => waysOf(db, loginId),
  ...keyUseCases(deps),
  ...codeUseCases(deps),
  ...resetUseCases(deps),
})
export type SecondFactorsUseCases = ReturnType<typeof secondFactorsUseCases>
