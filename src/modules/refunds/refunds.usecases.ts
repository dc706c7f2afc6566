// Money back to its owner: the account, its proof, the wait, two people, the books, the paper, and word of each.
import type { Actor } from '../../foundation/actor.ts'
import { type Clabe, clabeBank, readClabe } from '../../foundation/clabe.ts'
import { readFolio } from '../../foundation/folio.ts'
import type { Mxn } from '../../foundation/money.ts'
import { fullName } from '../../foundation/person-name.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, days24 } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { mayMoveMoney } from '../holds/holds.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LedgerUseCases } from '../ledger/ledger.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import { codePhone, recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { TramiteState } from '../tramites/tramites.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as store from './refunds.store.ts'
import {
  accepted,
  accountTriesADay,
  type CannotGiveAccount,
  freeAt,
  type HolderAnswer,
  type HolderCheck,
  isOpen,
  type Refund,
} from './refunds.ts'

export type RefundsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'seal' | 'open' | 'mac'>
  readonly ledger: Pick<LedgerUseCases, 'balanceOf'>
  readonly holds: Pick<HoldsUseCases, 'of' | 'ofLocked' | 'stopPath'>
  readonly members: Pick<MembersUseCases, 'memberById' | 'accountOnFile'>
  readonly logins: Pick<LoginsUseCases, 'loginById'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly tramites: Pick<TramitesUseCases, 'one' | 'move'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly holderCheck: HolderCheck
}
export const clabePurpose = 'refund account'
const actorOf = ({ memberId, loginId }: MemberSession): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})
const bare = ({ sealedClabe: _sealed, ...refund }: store.KeptRefund): Refund => refund

/** What stands between a member and their money. */
export type RefundOverview = {
  /** What came in excess and is theirs, less what was sent. */
  readonly owed: Mxn
  /** The folio of the case that was opened by itself; undefined: none yet. */
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
  const owedTo = (of: { memberId: bigint; loanId: bigint }, on: Db = db): Promise<Mxn> =>
    deps.ledger.balanceOf({ ...of, ledgerAccount: 'excess-payments' }, on)

  /** The case in which the next account is given: the one of before while nothing was sent for it. */
  const caseOf = async (
    refunds: readonly Refund[],
    loanId: bigint,
  ): Promise<string | undefined> => {
    const [newest] = refunds
    return newest && newest.receipt === null ? newest.reference : store.caseOf(db, loanId)
  }

  /** The case goes on, from wherever it stands. */
  const moveCase = async (tx: Tx, memberId: bigint, reference: string, by: Actor) => {
    const folio = readFolio(reference)
    const found = await deps.tramites.one(memberId, reference)
    const state: TramiteState | undefined = found?.tramite.state
    if (!folio.ok || (state !== 'sent' && state !== 'needs-information')) return
    await deps.tramites.move(tx, { reference: folio.value, to: 'in-review', by })
  }

  /** On every channel, with a way to stop it. */
  const tellAccount = async (tx: Tx, session: MemberSession, ending: string) => {
    const { memberId, loginId } = session
    const login = (await deps.logins.loginById(tx, loginId))!
    const args = { at: now(), nssEnding: ending }
    const said = { kind: 'refund-account-set', args, by: actorOf(session) } as const
    const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: said.kind })
    const to = recipientOf(login)
    await deps.notices.say(tx, {
      ...said,
      to: { ...to, channel: 'mail', address: login.email },
      secret: { stop },
    })
    const phone = codePhone(login)?.e164
    if (phone)
      await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: phone } })
  }

  const order = async (
    tx: Tx,
    session: MemberSession,
    asked: { loanId: bigint; reference: string; clabe: Clabe },
  ): Promise<Result<Refund, CannotGiveAccount>> => {
    const { memberId } = session
    const { loanId, reference, clabe } = asked
    await store.lockLoan(tx, loanId)
    const held = mayMoveMoney(await deps.holds.ofLocked(tx, memberId), now())
    if (!held.ok) return cannot(held.code)
    const [amount, before] = await Promise.all([
      owedTo({ memberId, loanId }, tx),
      store.ofLoan(tx, { memberId, loanId }),
    ])
    if (amount <= 0n) return cannot('nothing-to-refund')
    if (before.some((one) => isOpen(one, now()))) return cannot('already-given')
    const clabeMac = deps.secrets.mac(clabePurpose, clabe)
    const known = await store.isKnown(tx, memberId, clabeMac)
    const askedAt = now()
    const made = {
      refundId: newId(askedAt.epochMilliseconds),
      memberId,
      loanId,
      reference,
      amount,
      ending: clabe.slice(-4),
      bank: clabeBank(clabe) ?? null,
      askedAt,
      freeAt: freeAt(askedAt, known),
      sealedClabe: deps.secrets.seal(clabePurpose, clabe),
      clabeMac,
    }
    await store.add(tx, made)
    const by = actorOf(session)
    const facts = { reference, ending: made.ending }
    await deps.audit.record(tx, { by, memberId, act: 'refund-account-set', facts })
    await moveCase(tx, memberId, reference, by)
    await tellAccount(tx, session, made.ending)
    return ok(bare({ ...made, moves: [], receipt: null }))
  }

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
    /** What is owed back of a loan, its case, and what was done. */
    overview: async (memberId: bigint, loan: Loan): Promise<RefundOverview> => {
      const of = { memberId, loanId: loan.loanId }
      const [owed, refunds] = await Promise.all([owedTo(of), store.ofLoan(db, of)])
      return { owed, reference: await caseOf(refunds, loan.loanId), refunds: refunds.map(bare) }
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
      loan: Loan,
      typed: string,
    ): Promise<Result<Refund, CannotGiveAccount>> => {
      const { memberId } = session
      const read = readClabe(typed.slice(0, 60))
      if (!read.ok) return cannot(read.code)
      const { loanId } = loan
      const reference = await caseOf(await store.ofLoan(db, { memberId, loanId }), loanId)
      if (!reference) return cannot('nothing-to-refund')
      const held = mayMoveMoney(await deps.holds.of(db, memberId), now())
      if (!held.ok) return cannot(held.code)
      const outcome = await proved(session, read.value)
      if (!outcome.ok) return outcome
      return transaction(db, (tx) => order(tx, session, { loanId, reference, clabe: read.value }))
    },
  }
}
export type RefundsUseCases = ReturnType<typeof refundsUseCases>
