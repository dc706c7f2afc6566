// Asks every registry that can be asked, and lays what it says beside what we have. What a member types from a paper
// is compared and forgotten: nothing of it is kept.
import { fullName } from '../../foundation/person-name.ts'
import { type Clock, hours } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import {
  type Asked,
  type AskRegistry,
  asked,
  type HolderSays,
  nearName,
  type Person,
  passportOf,
  type Registry,
  type RegistryAnswer,
  type Row,
  type Written,
} from './registries.ts'

export type RegistriesDeps = {
  readonly db: Db
  readonly now: Clock
  readonly members: Pick<MembersUseCases, 'memberById' | 'namesInFiles'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly askRegistry: AskRegistry
  /** Whose the account is where the member's refunds go, by its bank. */
  readonly holderOf: (memberId: bigint, name: string) => Promise<HolderSays>
}
/** Asking costs those who answer: enough for who puts something right, and no more. */
const limit: Limit = { points: 10, per: hours(24) }

export type Passport = {
  readonly rows: readonly Row[]
  /** The registries were asked just now; false: only what our own registry and the numbers tell. */
  readonly askedNow: boolean
}

export const registriesUseCases = (deps: RegistriesDeps) => {
  const personOf = async (memberId: bigint): Promise<Person> => {
    const member = (await deps.members.memberById(memberId))!
    const { givenNames, firstSurname, secondSurname, nss, curp, rfc, birthOn } = member
    const name = { givenNames, firstSurname, ...(secondSurname && { secondSurname }) }
    return { nss, curp, rfc, birthOn, name }
  }

  /** What employers wrote under this NSS that we could not place; only what may be this person's own name. */
  const employers = async (person: Person): Promise<RegistryAnswer | undefined> => {
    const mine = fullName(person.name)
    const names = await deps.members.namesInFiles(person.nss)
    const name = names.find((one) => nearName(one, mine))
    return name === undefined ? undefined : { kind: 'says', by: 'file', written: { name } }
  }

  const askAll = async (person: Person): Promise<Partial<Record<Registry, RegistryAnswer>>> => {
    const answers = await Promise.all(
      asked.map(async (registry) => [registry, await deps.askRegistry(registry, person)] as const),
    )
    return Object.fromEntries(answers)
  }

  return {
    /** Without asking anybody: our registry, employers' files, and what the numbers give away. */
    seen: async ({ memberId }: MemberSession): Promise<Passport> => {
      const person = await personOf(memberId)
      const employer = await employers(person)
      const rows = passportOf(person, { ...(employer && { employer }) }, 'unknown')
      return { rows, askedNow: false }
    },

    /**
     * Asks the registries and the bank now; `paper` goes before what its registry says. Refused after ten in a day.
     * The trail says that the numbers were shown in full, and from where.
     */
    compare: async (
      { memberId, loginId }: MemberSession,
      from: { readonly address: string; readonly browser: string },
      paper?: { readonly registry: Asked; readonly written: Written },
    ): Promise<Passport | { readonly tooManyUntil: Temporal.Instant }> => {
      const { allowed, until } = await take(deps.db, `registries ${memberId}`, limit, deps.now())
      if (!allowed) return { tooManyUntil: until }
      const person = await personOf(memberId)
      const [answers, employer, holder] = await Promise.all([
        askAll(person),
        employers(person),
        deps.holderOf(memberId, fullName(person.name)),
      ])
      const typed: Partial<Record<Registry, RegistryAnswer>> = paper
        ? { [paper.registry]: { kind: 'says', by: 'paper', written: paper.written } }
        : {}
      const all = { ...answers, ...(employer && { employer }), ...typed }
      const by = { kind: 'member', memberId, loginId } as const
      await transaction(deps.db, (tx) =>
        deps.audit.record(tx, { by, act: 'identifiers-shown', ...from }),
      )
      return { rows: passportOf(person, all, holder), askedNow: true }
    },
  }
}
export type RegistriesUseCases = ReturnType<typeof registriesUseCases>
