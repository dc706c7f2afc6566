// A payment that did not stay: the bank called it back, the partner reversed it. New entries and a movement of their own
// answer those that were made; the receipt is worth nothing any more, and the member is told.
import { plainAmount } from '../../foundation/money.ts'
import { ok, type Result } from '../../foundation/result.ts'
import type { Day } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { DocumentsUseCases } from '../documents/documents.usecases.ts'
import { keyText } from '../loans/movements.ts'
import type { LoanRef, Used } from '../loans/own-payments.usecases.ts'
import { type ApplyingDeps, movementsPath, notBefore, todayOf } from './applying.usecases.ts'
import * as store from './payments.store.ts'
import type { CannotReceive } from './payments.ts'
import { type Asked, done, heldFor, postingRef, type Told } from './receiving.usecases.ts'

export type ReversingDeps = ApplyingDeps & {
  readonly documents: Pick<DocumentsUseCases, 'revoke' | 'ofMember'>
}
type Reversal = Asked & { readonly reason: string }

export const reversingUseCases = (deps: ReversingDeps) => {
  const { now, ledger, documents } = deps

  /** Papers that say it was paid: ours, and those that the member printed from the movements. */
  const revokeReceipts = async (tx: Tx, one: store.Kept, asked: Reversal, used?: Used) => {
    const folios = new Set(one.receipt ? [one.receipt] : [])
    const { target } = one
    if (target.kind === 'loan' && used) {
      const keys = new Set(used.answered.map(keyText))
      const { memberId, loanId } = target
      const printed = await documents.ofMember({ memberId, loanId, kinds: ['payment-receipt'] })
      for (const { folio, about } of printed) if (keys.has(about)) folios.add(folio)
    }
    const { by } = asked
    for (const folio of folios)
      await documents.revoke(tx, { folio, reason: 'payment-reversed', by })
  }

  /** A loan that had ended by it owes again: the notice for the employer is taken out of force. */
  const reopen = async (tx: Tx, { loanId }: LoanRef, used: Used, { by }: Reversal) => {
    if (used.settled || used.loan.status !== 'paid-off') return
    const folio = await deps.payoff.suspensionOf(tx, loanId)
    if (folio) await documents.revoke(tx, { folio, reason: 'payment-reversed', by })
  }

  const takeBack = async (tx: Tx, one: store.Kept, asked: Reversal): Promise<Used | undefined> => {
    const { target, paymentId } = one
    if (target.kind !== 'loan') return undefined
    const whose = { memberId: target.memberId, loanId: target.loanId }
    await deps.ownPayments.hold(tx, target.loanId)
    const used = await deps.ownPayments.takeBack(tx, whose, paymentId)
    if (!used) throw new Error('an applied payment has its movements')
    await reopen(tx, whose, used, asked)
    return used
  }

  /** Each journal is answered by its mirror, the newest first. */
  const correct = async (tx: Tx, one: store.Kept, on: Day, { by }: Reversal) => {
    const { applied, extra, received } = one.journals
    const answered: string[] = []
    for (const [name, journalId] of Object.entries({ applied, extra, received })) {
      if (!journalId) continue
      const sourceRef = postingRef(one.paymentId, `reversed-${name}`)
      const answer = { journalId, sourceRef, effectiveOn: on, by }
      answered.push(done(await ledger.correct(tx, answer)).journalId)
    }
    return answered
  }

  const tell = async (tx: Tx, one: store.Kept, used: Used | undefined, asked: Reversal) => {
    const login = await deps.logins.loginOfMember(tx, one.target.memberId)
    const path = used ? `${movementsPath}?credito=${used.loan.ordinal}` : '/mi-ahorro/movimientos'
    const args = { path, paid: plainAmount(one.amount) }
    const { by } = asked
    if (login)
      await deps.notices.tell(tx, login, { kind: 'payment-returned', args, by, texts: true })
  }

  return {
    /** Refuses what was not received, and what was reversed already by another key. */
    reverse: async (tx: Tx, asked: Reversal): Promise<Result<Told<'reversed'>, CannotReceive>> => {
      const held = await heldFor(tx, asked, 'reversed')
      if ('answer' in held) return held.answer
      const one = held.payment
      const { paymentId, reference } = one
      const used = one.state === 'applied' ? await takeBack(tx, one, asked) : undefined
      const day = used?.movements[0]?.effectiveOn ?? todayOf(now)
      const on = notBefore(day, one.effectiveOn)
      const journals = await correct(tx, one, on, asked)
      if (one.state === 'applied') await revokeReceipts(tx, one, asked, used)
      const { sourceRef, by, reason } = asked
      const at = now()
      const step = { step: 'reversed', sourceRef, effectiveOn: on, at, by, reason } as const
      const change = { state: 'reversed', ended_at: at } as const
      await store.take(tx, paymentId, change, { ...step, journals })
      await tell(tx, one, used, asked)
      return ok({ paymentId, reference, outcome: 'reversed' })
    },
  }
}
