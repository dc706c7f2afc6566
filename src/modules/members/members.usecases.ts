import { type PersonName, sameName } from '../../foundation/person-name.ts'
import { type Clock, type Day, dayOf } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import * as lookUps from './look-up.store.ts'
import * as store from './members.store.ts'
import { type Member, sixBimestersUpTo } from './members.ts'

/** Reads of the registry. None of them says anything to the outside by itself: callers mask and neutralise. */
export const membersUseCases = (deps: { db: Db; now: Clock }) => ({
  memberById: (memberId: bigint) => store.memberById(deps.db, memberId),

  /** By NSS, and CURP when known. Two people may share an NSS; without the CURP that is 'several'. */
  async findExact(by: {
    nss: string
    curp?: string | undefined
  }): Promise<Member | 'none' | 'several'> {
    const [member, another] = await store.membersWith(deps.db, by)
    if (!member) return 'none'
    return another ? 'several' : member
  },

  /** For the desk, exactly: at most five people, all of whom the number or the whole name fits. */
  async findForDesk(
    key:
      | { by: 'nss' | 'curp' | 'loan' | 'phone'; value: string }
      | { by: 'name'; name: PersonName; birthOn: Day },
  ): Promise<readonly bigint[]> {
    if (key.by === 'name') {
      const born = await lookUps.bornOn(deps.db, key.birthOn)
      return born
        .filter(({ secondSurname, ...one }) =>
          sameName({ ...one, ...(secondSurname && { secondSurname }) }, key.name),
        )
        .map((one) => one.memberId)
        .slice(0, 5)
    }
    if (key.by === 'curp') return lookUps.withCurp(deps.db, key.value)
    if (key.by === 'loan') return lookUps.withLoan(deps.db, key.value)
    if (key.by === 'phone') return lookUps.withPhone(deps.db, key.value)
    const found = await store.membersWith(deps.db, { nss: key.value })
    return found.map((one) => one.memberId)
  },

  /** What the registry was told, newest first. Nothing here is bound to the person. */
  contactsOnFile: (memberId: bigint) => store.contactsOnFile(deps.db, memberId),

  /** Facts that NSS, CURP, RFC and birth date do not reveal; contributions of the last six bimesters. */
  factsOf: (memberId: bigint) =>
    store.factsOf(deps.db, memberId, sixBimestersUpTo(dayOf(deps.now()))),

  /** The settlements of a postal code; empty when the public file does not hold it. */
  placesOf: (postalCode: string) => store.placesOf(deps.db, postalCode),

  /** Employers at given points of the register: what a true one is hidden among. Stable for the same points. */
  employersAt: (points: readonly number[]) => store.employersAt(deps.db, points),

  /** The CLABE of the registry; only to be shown by its last digits. */
  accountOnFile: (memberId: bigint) => store.accountOnFile(deps.db, memberId),

  /** What employers wrote under an NSS that two people may share: whose it is has to be judged by the caller. */
  namesInFiles: (nss: string) => store.namesInFiles(deps.db, nss),

  /** Employers known to use this mail domain (lower case): an address there is a work address. */
  employersWithDomain: (domain: string) => store.employersWithDomain(deps.db, domain),
})

export type MembersUseCases = ReturnType<typeof membersUseCases>
