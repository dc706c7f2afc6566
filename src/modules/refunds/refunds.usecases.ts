// Money back to its owner: the account, its proof, the wait, two people, the books, the paper, and word of each.
import type { Actor } from '../../foundation/actor.ts'
import { type Clabe, readClabe } from '../../foundation/clabe.ts'
import type { Mxn } from '../../foundation/money.ts'
import { fullName } from '../../foundation/person-name.ts'
import { assert, cannot, type Result } from '../../foundation/result.ts'
import { type Clock, days24 } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { mayMoveMoney } from '../holds/holds.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LedgerUseCases } from '../ledger/ledger.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import { bare, clabePurpose, orderingUseCases } from './ordering.usecases.ts'
import * as store from './refunds.store.ts'
import {
  accepted,
  accountTriesADay,
  type CannotGiveAccount,
  type HolderAnswer,
  type HolderCheck,
  type Part,
  type Refund,
  type Subject,
} from './refunds.ts'

export type RefundsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'seal' | 'open' | 'mac'>
  readonly ledger: Pick<LedgerUseCases, 'balanceOf'>
  readonly holds: Pick<HoldsUseCases, 'of' | 'ofLocked' | 'stopPath'>
  readonly members: Pick<MembersUseCases, 'memberById' | 'accountOnFile'>
  readonly logins: Pick<LoginsUseCases, 'loginById' | 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly tramites: Pick<TramitesUseCases, 'one' | 'move'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly holderCheck: HolderCheck
}
const actorOf = ({ memberId, loginId }: MemberSession): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})

/** What stands between a member and their money. */
export type RefundOverview = {
  readonly owed: Mxn
  /** Of savings, what each part holds of it. */
  readonly parts: readonly Part[]
  /** The folio of its case; undefined: none yet. */
  readonly reference: string | undefined
  /** The newest first. */
  readonly refunds: readonly Refund[]
}

/** The name as banks have it, of the registry. */
export async function holderName(
  members: Pick<MembersUseCases, 'memberById'>,
  memberId: bigint,
): Promise<string> {
  const member = await members.memberById(memberId)
  assert(member, 'who is owed money is in the registry')
  const { givenNames, firstSurname, secondSurname } = member
  return fullName({ givenNames, firstSurname, ...(secondSurname && { secondSurname }) })
}

export const refundsUseCases = (deps: RefundsDeps) => {
  const { db, now } = deps
  const { owedTo, caseOf, order } = orderingUseCases(deps)

  /** Whether the account is the member's, asked of its bank; a refusal leaves a trace. */
  const proved = async (
    session: MemberSession,
    clabe: Clabe,
  ): Promise<Result<void, CannotGiveAccount>> => {
    const { memberId } = session
    const most = { points: accountTriesADay, per: days24(1) }
    const counted = await take(db, `refund-accounts ${memberId}`, most, now())
    if (!counted.allowed) return cannot('too-many-tries')
    const name = await holderName(deps.members, memberId)
    const outcome = accepted(await deps.holderCheck({ clabe, name }))
    if (!outcome.ok)
      await transaction(db, (tx) =>
        deps.audit.record(tx, {
          by: actorOf(session),
          memberId,
          act: 'refund-account-refused',
          facts: { ending: clabe.slice(-4), why: outcome.code },
        }),
      )
    return outcome
  }

  return {
    /** What is owed back of a loan, or of savings that may be paid; its case, and what was done. */
    overview: async (subject: Subject): Promise<RefundOverview> => {
      const [{ amount: owed, parts }, refunds] = await Promise.all([
        owedTo(subject),
        store.ofSubject(db, subject),
      ])
      const reference = await caseOf(refunds, subject)
      return { owed, parts, reference, refunds: refunds.map(bare) }
    },

    /** Whose the bank says the member's own account is: the one they gave last, or that of the registry. */
    holderOf: async (memberId: bigint, name: string): Promise<HolderAnswer | 'no-account'> => {
      const sealed = await store.lastAccount(db, memberId)
      const given = sealed && deps.secrets.open(clabePurpose, sealed)
      const clabe = given ?? (await deps.members.accountOnFile(memberId))
      return clabe ? deps.holderCheck({ clabe, name }) : 'no-account'
    },

    /** Whether the bank says that an account is this member's own; asked too often, or of no account, it is unknown. */
    isHolder: async (
      memberId: bigint,
      typed: string,
    ): Promise<'match' | 'no-match' | 'unknown'> => {
      const read = readClabe(typed.slice(0, 60))
      if (!read.ok) return 'unknown'
      const most = { points: 4 * accountTriesADay, per: days24(1) }
      const counted = await take(db, `own-account ${memberId}`, most, now())
      if (!counted.allowed) return 'unknown'
      const name = await holderName(deps.members, memberId)
      const answer = await deps.holderCheck({ clabe: read.value, name })
      return answer === 'bank-away' ? 'unknown' : answer
    },

    /** Whether something holds this member's money, before they type anything. */
    heldNow: async (memberId: bigint) => mayMoveMoney(await deps.holds.of(db, memberId), now()),

    /**
     * Takes the account to which the money goes: read, its holder proved by the bank, told everywhere. A new
     * account waits twelve hours.
     */
    giveAccount: async (
      session: MemberSession,
      loanId: bigint | null,
      typed: string,
    ): Promise<Result<Refund, CannotGiveAccount>> => {
      const { memberId, loginId } = session
      const read = readClabe(typed.slice(0, 60))
      if (!read.ok) return cannot(read.code)
      const subject = { memberId, loanId }
      const reference = await caseOf(await store.ofSubject(db, subject), subject)
      if (!reference) return cannot('nothing-to-refund')
      const held = mayMoveMoney(await deps.holds.of(db, memberId), now())
      if (!held.ok) return cannot(held.code)
      const outcome = await proved(session, read.value)
      if (!outcome.ok) return outcome
      return transaction(db, async (tx) => {
        const login = await deps.logins.loginById(tx, loginId)
        const by = actorOf(session)
        return order(tx, { ...subject, reference, clabe: read.value, by, login })
      })
    },
  }
}
export type RefundsUseCases = ReturnType<typeof refundsUseCases>
