// What is owed back and in which case, and an order of it to an account that its bank proved: the same for what came
// in excess of a loan and for savings, for a member who types an account and for a request that two people approved.
import type { Actor } from '../../foundation/actor.ts'
import { type Clabe, clabeBank } from '../../foundation/clabe.ts'
import { readFolio } from '../../foundation/folio.ts'
import { type Mxn, sum } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import { mayMoveMoney } from '../holds/holds.ts'
import type { Component } from '../ledger/ledger.ts'
import { codePhone, type Login, recipientOf } from '../logins/login.ts'
import type { TramiteState } from '../tramites/tramites.ts'
import * as store from './refunds.store.ts'
import {
  type CannotGiveAccount,
  freeAt,
  isOpen,
  type Part,
  pathOf,
  type Refund,
  type Subject,
} from './refunds.ts'
import type { RefundsDeps } from './refunds.usecases.ts'

export const clabePurpose = 'refund account'
export const bare = ({ sealedClabe: _sealed, ...refund }: store.KeptRefund): Refund => refund

/** `parts`: of savings, what each holds; those that hold nothing are left out. */
export type Owed = { readonly amount: Mxn; readonly parts: readonly Part[] }
export type Ordered = Subject & {
  readonly reference: string
  readonly clabe: Clabe
  readonly by: Actor
  readonly login: Login | undefined
}

export const orderingUseCases = (deps: RefundsDeps) => {
  const { db, now } = deps

  /** What these parts of somebody's savings hold. */
  const owedOf = async (
    memberId: bigint,
    components: readonly Component[],
    on: Db,
  ): Promise<Owed> => {
    const held = await Promise.all(
      components.map(async (component) => ({
        component,
        amount: await deps.ledger.balanceOf(
          { memberId, ledgerAccount: `savings-${component}` },
          on,
        ),
      })),
    )
    const parts = held.filter(({ amount }) => amount > 0n)
    return { amount: sum(parts.map(({ amount }) => amount)), parts }
  }

  /** What came in excess of a loan, less what was sent; or what the parts hold that may be paid. */
  const owedTo = async ({ memberId, loanId }: Subject, on: Db = db): Promise<Owed> => {
    if (loanId === null)
      return owedOf(memberId, (await store.payoutOf(on, memberId))?.parts ?? [], on)
    const of = { memberId, loanId, ledgerAccount: 'excess-payments' } as const
    return { amount: await deps.ledger.balanceOf(of, on), parts: [] }
  }

  /** The case in which the next account is given: the one of before while nothing was sent for it, or it came back. */
  const caseOf = async (
    refunds: readonly Refund[],
    { memberId, loanId }: Subject,
  ): Promise<string | undefined> => {
    if (loanId === null) return (await store.payoutOf(db, memberId))?.reference
    const [newest] = refunds
    if (newest && (newest.receipt === null || newest.outcome === 'returned'))
      return newest.reference
    return store.caseOf(db, loanId)
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
  const tellAccount = async (tx: Tx, login: Login, ending: string, by: Actor) => {
    const { memberId, loginId } = login
    const args = { at: now(), nssEnding: ending }
    const said = { kind: 'refund-account-set', args, by } as const
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

  /** What is kept of an order: the account sealed, and a mark by which it is known again. */
  const drawnUp = (asked: Ordered, owed: Owed, clabeMac: Buffer, isKnown: boolean) => {
    const { memberId, loanId, reference, clabe } = asked
    const askedAt = now()
    return {
      refundId: newId(askedAt.epochMilliseconds),
      memberId,
      loanId,
      reference,
      ...owed,
      ending: clabe.slice(-4),
      bank: clabeBank(clabe) ?? null,
      askedAt,
      freeAt: freeAt(askedAt, isKnown),
      sealedClabe: deps.secrets.seal(clabePurpose, clabe),
      clabeMac,
    }
  }

  /** Everything that is owed, to an account that was proved; a new one waits twelve hours and is told everywhere. */
  const order = async (tx: Tx, asked: Ordered): Promise<Result<Refund, CannotGiveAccount>> => {
    const { memberId, reference, clabe, by, login } = asked
    await store.lock(tx, asked)
    const held = mayMoveMoney(await deps.holds.ofLocked(tx, memberId), now())
    if (!held.ok) return cannot(held.code)
    const [owed, before] = await Promise.all([owedTo(asked, tx), store.ofSubject(tx, asked)])
    if (owed.amount <= 0n) return cannot('nothing-to-refund')
    if (before.some((one) => isOpen(one, now()))) return cannot('already-given')
    const clabeMac = deps.secrets.mac(clabePurpose, clabe)
    const made = drawnUp(asked, owed, clabeMac, await store.isKnown(tx, memberId, clabeMac))
    await store.add(tx, made)
    const facts = { reference, ending: made.ending }
    await deps.audit.record(tx, { by, memberId, act: 'refund-account-set', facts })
    await moveCase(tx, memberId, reference, by)
    if (login) await tellAccount(tx, login, made.ending, by)
    return ok(bare({ ...made, moves: [], receipt: null, outcome: null }))
  }

  /** By all ways: no money left, or it came back, and another account is needed. */
  const tellNotSent = async (
    tx: Tx,
    { memberId, loanId, reference, by }: Omit<Ordered, 'clabe' | 'login'>,
  ): Promise<void> => {
    const login = await deps.logins.loginOfMember(tx, memberId)
    if (!login) return
    const args = { reference, path: pathOf({ memberId, loanId }) }
    const said = { kind: 'refund-not-sent', args, by } as const
    const to = recipientOf(login)
    await deps.notices.say(tx, { ...said, to: { ...to, channel: 'mail', address: login.email } })
    const phone = codePhone(login)?.e164
    if (phone)
      await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: phone } })
  }

  return { owedTo, owedOf, caseOf, order, tellNotSent }
}
