// A payment is promised, comes in, or is called off. Money moves in the ledger and the state with it, in the
// transaction of whoever tells us; the same thing told twice is done once and answered alike.
import { createHash } from 'node:crypto'
import type { Actor } from '../../foundation/actor.ts'
import { folioFor } from '../../foundation/folio.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, compareDays, type Day, dayOf } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { newId } from '../../platform/secrets.ts'
import type { EntryAsked, LedgerUseCases } from '../ledger/ledger.usecases.ts'
import * as store from './payments.store.ts'
import {
  type Announced,
  amountProblem,
  arrivalEntries,
  type CannotReceive,
  contentOf,
  maskedPayer,
  mayMove,
  type PaymentState,
} from './payments.ts'

export type ReceivingDeps = {
  readonly now: Clock
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly ledger: Pick<LedgerUseCases, 'post' | 'pend' | 'settle' | 'void'>
}

/** `already-…`: told before, with the same content; the answer is that of then. */
export type Told<O extends string> = {
  readonly paymentId: string
  readonly reference: string
  readonly outcome: O | `already-${O}`
}
export type Asked = { readonly paymentId: string; readonly sourceRef: string; readonly by: Actor }

/** Our own key in the ledger: a step of a payment is posted once, whatever keys others use. */
export const postingRef = (paymentId: string, step: string): string =>
  `payment:${paymentId}:${step}`
export const done = <T, C extends string>(result: Result<T, C>): T => {
  assert(result.ok, `the ledger takes a step of a payment${result.ok ? '' : `: ${result.code}`}`)
  return result.value
}
const hashOf = (asked: Announced): Buffer => createHash('sha256').update(contentOf(asked)).digest()

/** What an idempotency key was used for before; undefined: for nothing. */
export async function toldBefore<O extends PaymentState>(
  tx: Tx,
  asked: Asked & { readonly effectiveOn?: Day },
  step: O,
): Promise<Result<Told<O>, CannotReceive> | undefined> {
  const known = await store.stepBy(tx, asked.sourceRef)
  if (!known) return undefined
  const sameDay = !asked.effectiveOn || asked.effectiveOn.equals(known.effectiveOn)
  if (known.paymentId !== asked.paymentId || known.step !== step || !sameDay)
    return cannot('same-ref-different-content')
  const { reference } = (await store.byId(tx, known.paymentId))!
  return ok({ paymentId: known.paymentId, reference, outcome: `already-${step}` })
}

/** The payment, held and ready for a step; else the answer of before, or the refusal. */
export async function heldFor<O extends PaymentState>(
  tx: Tx,
  asked: Asked & { readonly effectiveOn?: Day },
  step: O,
): Promise<{ readonly payment: store.Kept } | { readonly answer: Result<Told<O>, CannotReceive> }> {
  const held = await store.lockAndTold(tx, asked.paymentId, asked.sourceRef)
  if (!held) return { answer: cannot('payment-unknown') }
  const { payment, told } = held
  const may = mayMove(payment, step)
  // Who waited for another transaction sees the payment as that one left it, but not yet the step it wrote.
  const before = may.ok && !told ? undefined : await toldBefore(tx, asked, step)
  if (before) return { answer: before }
  return may.ok ? { payment } : { answer: may }
}

export const receivingUseCases = ({ now, jobs, ledger }: ReceivingDeps) => {
  const known = async <O extends 'announced' | 'received'>(tx: Tx, asked: Announced, step: O) => {
    const same = await store.bySourceRef(tx, asked.sourceRef)
    if (!same) return undefined
    if (!same.hash.equals(hashOf(asked))) return cannot('same-ref-different-content')
    const { paymentId, reference } = same
    return ok<Told<O>>({ paymentId, reference, outcome: `already-${step}` })
  }

  /** A loan that was paid off takes no promise; money that is there already is taken, and owed back. */
  const problemOf = async (tx: Tx, { amount, target }: Announced, step: PaymentState) => {
    const wrong = amountProblem(amount)
    if (wrong || target.kind === 'savings') return wrong
    const status = await store.loanState(tx, target)
    if (status === undefined) return 'loan-unknown'
    return status === 'paid-off' && step === 'announced' ? 'loan-not-open' : undefined
  }

  /** A payment that nobody told us of before; undefined: somebody was faster with the same key. */
  const begin = async (tx: Tx, asked: Announced, state: 'announced' | 'received') => {
    const at = now()
    const paymentId = newId(at.epochMilliseconds)
    const serial = await store.nextSerial(tx)
    const { source, target, amount, effectiveOn, from, forDiscount = false } = asked
    const one = {
      ...{ paymentId, source, target, amount, effectiveOn, from, forDiscount, state },
      reference: folioFor({ prefix: 'PAG', year: dayOf(at).year, serial }),
      payer: maskedPayer(asked.payer?.name),
      announcedAt: at,
      hash: hashOf(asked),
    }
    const received = state === 'received' ? at : null
    return (await store.insert(tx, asked.sourceRef, one, received)) ? one : undefined
  }

  const queue = (tx: Tx, paymentId: string) =>
    jobs.enqueue(tx, 'decisions', { kind: 'apply-payment', paymentId })

  return {
    /** Notes money on its way: nobody's balance moves, and the member sees that it is coming. */
    announce: async (
      tx: Tx,
      asked: Announced & { readonly by: Actor },
    ): Promise<Result<Told<'announced'>, CannotReceive>> => {
      const before = await known(tx, asked, 'announced')
      if (before) return before
      const problem = await problemOf(tx, asked, 'announced')
      if (problem) return cannot(problem)
      const one = await begin(tx, asked, 'announced')
      if (!one) return (await known(tx, asked, 'announced')) ?? cannot('same-ref-different-content')
      const { paymentId, reference, effectiveOn, announcedAt: at } = one
      const sourceRef = postingRef(paymentId, 'announced')
      const entries = arrivalEntries(one)
      const { by } = asked
      const posting = { sourceRef, reason: 'payment', effectiveOn, entries, by } as const
      const { journalId } = done(await ledger.pend(tx, posting))
      const step = { step: 'announced', sourceRef: asked.sourceRef, effectiveOn, at, by } as const
      const change = { state: 'announced', pending_journal: journalId } as const
      await store.take(tx, paymentId, change, { ...step, journals: [journalId] })
      return ok({ paymentId, reference, outcome: 'announced' })
    },

    /**
     * The money that was on its way is here: it waits for its use, and the job that uses it is queued.
     * `extra`: what else comes of it (rounding, a fee), which sums to zero by itself.
     */
    confirm: async (
      tx: Tx,
      asked: Asked & { readonly effectiveOn: Day; readonly extra?: readonly EntryAsked[] },
    ): Promise<Result<Told<'received'>, CannotReceive>> => {
      const held = await heldFor(tx, asked, 'received')
      if ('answer' in held) return held.answer
      const { payment } = held
      const { paymentId, reference } = payment
      const { sourceRef, by, extra = [] } = asked
      // A clock behind ours promises for tomorrow what came today: it counts from the day of the promise.
      const early = compareDays(asked.effectiveOn, payment.effectiveOn) < 0
      const effectiveOn = early ? payment.effectiveOn : asked.effectiveOn
      const settling = { sourceRef: postingRef(paymentId, 'received'), effectiveOn, by }
      const journalId = payment.journals.pending!
      const other = { sourceRef: postingRef(paymentId, 'extra'), entries: extra }
      const written = await ledger.settle(tx, {
        ...settling,
        journalId,
        believed: arrivalEntries(payment),
        ...(extra.length > 0 && { besides: other }),
      })
      const { journalId: received, besides: beside } = done(written)
      const besides = beside?.journalId
      const at = now()
      const change: store.Change = {
        state: 'received',
        effective_on: effectiveOn,
        received_at: at,
        received_journal: received,
        ...(besides && { extra_journal: besides }),
      }
      const journals = besides ? [received, besides] : [received]
      const step = { step: 'received', sourceRef, effectiveOn: asked.effectiveOn, at, by } as const
      await store.take(tx, paymentId, change, { ...step, journals })
      await queue(tx, paymentId)
      return ok({ paymentId, reference, outcome: 'received' })
    },

    /** Money that nobody announced is here: as a line of a bank or a shop tells it. */
    receive: async (
      tx: Tx,
      asked: Announced & { readonly by: Actor },
    ): Promise<Result<Told<'received'>, CannotReceive>> => {
      const before = await known(tx, asked, 'received')
      if (before) return before
      const problem = await problemOf(tx, asked, 'received')
      if (problem) return cannot(problem)
      const one = await begin(tx, asked, 'received')
      if (!one) return (await known(tx, asked, 'received')) ?? cannot('same-ref-different-content')
      const { paymentId, reference, effectiveOn, announcedAt: at } = one
      const { by } = asked
      const sourceRef = postingRef(paymentId, 'received')
      const entries = arrivalEntries(one)
      const posting = { sourceRef, reason: 'payment', effectiveOn, entries, by } as const
      const { journalId } = done(await ledger.post(tx, posting))
      const step = { step: 'received', sourceRef: asked.sourceRef, effectiveOn, at, by } as const
      const change = { state: 'received', received_journal: journalId } as const
      await store.take(tx, paymentId, change, { ...step, journals: [journalId] })
      await queue(tx, paymentId)
      return ok({ paymentId, reference, outcome: 'received' })
    },

    /** The money will not come: what was promised is called off. */
    cancel: async (
      tx: Tx,
      asked: Asked & { readonly reason: string },
    ): Promise<Result<Told<'cancelled'>, CannotReceive>> => {
      const held = await heldFor(tx, asked, 'cancelled')
      if ('answer' in held) return held.answer
      const { paymentId, reference, effectiveOn: sent, journals } = held.payment
      const at = now()
      const today = dayOf(at)
      const effectiveOn = compareDays(today, sent) < 0 ? sent : today
      const { sourceRef, by, reason } = asked
      const voiding = { sourceRef: postingRef(paymentId, 'cancelled'), effectiveOn, by }
      const { journalId } = done(
        await ledger.void(tx, { journalId: journals.pending!, ...voiding }),
      )
      const change = { state: 'cancelled', ended_at: at } as const
      const step = { step: 'cancelled', sourceRef, effectiveOn, at, by, reason } as const
      await store.take(tx, paymentId, change, { ...step, journals: [journalId] })
      return ok({ paymentId, reference, outcome: 'cancelled' })
    },
  }
}

export type ReceivingUseCases = ReturnType<typeof receivingUseCases>
