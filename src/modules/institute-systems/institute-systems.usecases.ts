import type { Actor } from '../../foundation/actor.ts'
import type { Clock } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './institute-systems.store.ts'
import { type CannotAddSystem, familiesIn, problemsOf, type Typed } from './institute-systems.ts'

export { cannotAddWords } from './institute-systems.words.ts'

type StaffActor = Actor & { kind: 'staff' }
type Deps = { db: Db; now: Clock; audit: Pick<AuditUseCases, 'record'> }
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const instituteSystemsUseCases = ({ db, now, audit }: Deps) => ({
  all: () => store.all(db),

  /** Undefined: no such system, whatever was written. */
  one: async (systemId: string) => (idForm.test(systemId) ? store.one(db, systemId) : undefined),

  /** Names a system and what it is there for, for good. It reaches nothing until two people gave it a key. */
  add: async (
    typed: Typed,
    by: StaffActor,
  ): Promise<
    { ok: true; systemId: string } | { ok: false; problems: readonly CannotAddSystem[] }
  > => {
    const problems = problemsOf(typed)
    if (problems.length > 0) return { ok: false, problems }
    const at = now()
    const systemId = newId(at.epochMilliseconds)
    const { name, reason } = typed
    const families = familiesIn(typed.families)
    const who = { addedBy: by.staffId, addedByName: by.name, addedAt: at }
    return transaction(db, async (tx) => {
      if (!(await store.add(tx, { systemId, name, families, reason, ...who })))
        return { ok: false as const, problems: ['name-taken' as const] }
      const facts = { system: systemId, name, families: families.join(' ') }
      await audit.record(tx, { by, act: 'institute-system-added', facts, reason })
      return { ok: true as const, systemId }
    })
  },
})
export type InstituteSystemsUseCases = ReturnType<typeof instituteSystemsUseCases>
