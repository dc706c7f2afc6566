// What a system of the institute reads of a person, and of a person's cases and papers: each look leaves a trace with
// its reason, which the person reads. Whatever it is not there for is not there.
import { readFolio } from '../../foundation/folio.ts'
import { compact } from '../../foundation/reading.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { Act } from '../audit/acts.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { ShelfUseCases, Shelved } from '../documents/shelf.usecases.ts'
import { mayChangeContact, mayMoveMoney, mayStartLoan } from '../holds/holds.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { Member } from '../members/members.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { AtWork } from '../tramites/queueing.usecases.ts'
import type { TramiteState } from '../tramites/tramites.ts'
import type { Tramite, TramitesUseCases } from '../tramites/tramites.usecases.ts'
import type { WorkingUseCases } from '../tramites/working.usecases.ts'
import { actorOf, type InstituteSystem, kindsOf } from './institute-systems.ts'

export type ReadingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly members: Pick<MembersUseCases, 'findExact' | 'findForDesk' | 'memberById'>
  readonly holds: Pick<HoldsUseCases, 'of'>
  readonly tramites: Pick<TramitesUseCases, 'forDesk'>
  readonly working: Pick<WorkingUseCases, 'changed' | 'one'>
  readonly shelf: ShelfUseCases
}
/** Which system asks, and why. */
export type Asking = { readonly system: InstituteSystem; readonly reason: string }
/** Whom it is about. */
export type Who = { readonly nss?: string | undefined; readonly curp?: string | undefined }
export type CannotFind = 'member-unknown' | 'member-several'
/** A person, and what stands still by a candado or another hold. */
export type MemberSeen = {
  readonly member: Member
  readonly held: { readonly credit: boolean; readonly money: boolean; readonly contact: boolean }
}
/** Where a list goes on. */
export type Place = { readonly at: Instant; readonly id: string }
export type CaseSeen = { readonly one: AtWork; readonly member: Member | undefined }

export const readingUseCases = (deps: ReadingDeps) => {
  const note = (
    { system, reason }: Asking,
    it: { act: Act; memberId?: bigint | undefined; reference?: string; found?: 'no' },
  ) => {
    const { act, memberId, reference, found } = it
    const facts = {
      system: system.name,
      ...(reference && { reference }),
      ...(found && { found }),
    }
    const deed = { by: actorOf(system), act, facts, reason, ...(memberId && { memberId }) }
    return transaction(deps.db, (tx) => deps.audit.record(tx, deed))
  }

  const find = async ({ nss, curp }: Who): Promise<Result<Member, CannotFind>> => {
    const typed = curp === undefined ? undefined : compact(curp)
    if (nss !== undefined) {
      const found = await deps.members.findExact({ nss: compact(nss), curp: typed })
      if (found === 'several') return cannot('member-several')
      return found === 'none' ? cannot('member-unknown') : ok(found)
    }
    const ids = await deps.members.findForDesk({ by: 'curp', value: typed ?? '' })
    if (ids.length > 1) return cannot('member-several')
    const member = ids[0] === undefined ? undefined : await deps.members.memberById(ids[0])
    return member ? ok(member) : cannot('member-unknown')
  }
  /** Found or not, the look is in the trail before anything is told. */
  const findAs = async (
    asking: Asking,
    who: Who,
    act: Act,
  ): Promise<Result<Member, CannotFind>> => {
    const found = await find(who)
    const told = found.ok ? { memberId: found.value.memberId } : { found: 'no' as const }
    await note(asking, { act, ...told })
    return found
  }

  return {
    member: async (asking: Asking, who: Who): Promise<Result<MemberSeen, CannotFind>> => {
      const found = await findAs(asking, who, 'institute-looked-up')
      if (!found.ok) return found
      const member = found.value
      const [holds, now] = [await deps.holds.of(deps.db, member.memberId), deps.now()]
      const held = {
        credit: !mayStartLoan(holds, now).ok,
        money: !mayMoveMoney(holds, now).ok,
        contact: !mayChangeContact(holds, now).ok,
      }
      return ok({ member, held })
    },

    /** In the order in which they moved; of one person, or of everybody and then without a word about anybody. */
    cases: async (
      asking: Asking,
      it: {
        who?: Who | undefined
        state?: TramiteState | undefined
        since?: Instant | undefined
        after?: Place | undefined
        most: number
      },
    ): Promise<Result<readonly Tramite[], CannotFind>> => {
      const kinds = kindsOf(asking.system)
      const { who, ...asked } = it
      if (!who) return ok(await deps.working.changed({ ...asked, kinds }))
      const found = await findAs(asking, who, 'institute-cases-listed')
      if (!found.ok) return found
      const { memberId } = found.value
      return ok(await deps.working.changed({ ...asked, kinds, memberId }))
    },

    /** Whether there is a case with that folio for this system. */
    isThere: async ({ system }: Asking, folio: string): Promise<boolean> => {
      const read = readFolio(folio)
      const found = read.ok ? await deps.tramites.forDesk(read.value) : undefined
      return found !== undefined && kindsOf(system).includes(found.tramite.type)
    },

    /** One case whole; its member reads who looked and why. */
    oneCase: async (
      { system, reason }: Asking,
      reference: string,
    ): Promise<CaseSeen | undefined> => {
      const one = await deps.working.one({ reference, by: actorOf(system), reason })
      if (!one) return undefined
      const { memberId } = one.tramite
      const member = memberId === null ? undefined : await deps.members.memberById(memberId)
      return { one, member }
    },

    papers: async (
      asking: Asking,
      it: { who: Who; after?: Place | undefined; most: number },
    ): Promise<Result<readonly Shelved[], CannotFind>> => {
      const found = await findAs(asking, it.who, 'institute-papers-listed')
      if (!found.ok) return found
      const { after, most } = it
      return ok(await deps.shelf.page({ memberId: found.value.memberId, after, most }))
    },

    paper: async (asking: Asking, folio: string): Promise<Shelved | undefined> => {
      const found = await deps.shelf.one(folio)
      if (!found) return undefined
      const { memberId, folio: reference } = found
      await note(asking, { act: 'institute-papers-listed', memberId, reference })
      return found
    },

    paperBytes: async (asking: Asking, folio: string): Promise<Buffer | undefined> => {
      const found = await deps.shelf.one(folio)
      if (!found) return undefined
      const { memberId, folio: reference } = found
      await note(asking, { act: 'institute-paper-read', memberId, reference })
      return deps.shelf.bytesOf(found)
    },
  }
}
export type ReadingUseCases = ReturnType<typeof readingUseCases>
