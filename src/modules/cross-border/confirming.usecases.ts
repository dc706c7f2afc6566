// What follows an authorisation: the dollars were paid, nobody paid, they went back, the minutes are over, the pesos
// were put to use. Each is one transaction over both legs; said twice it is done once.
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf, earlier, type Instant, minutes } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { gathered } from '../../platform/together.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { PaymentsUseCases } from '../payments/payments.usecases.ts'
import { byPartner, type TransferEvents } from './authorising.usecases.ts'
import * as quotes from './quotes.store.ts'
import type { Quote } from './quotes.ts'
import * as store from './transfers.store.ts'
import {
  type CannotConfirm,
  type CannotMoveTransfer,
  cancelled,
  confirmed,
  dollarLeg,
  fundEntries,
  mirrored,
  reversed,
} from './transfers.ts'

export type ConfirmingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly payments: Pick<PaymentsUseCases, 'confirm' | 'cancel' | 'reverse' | 'paymentOf'>
  readonly events: TransferEvents
}
export type TransferAsked = {
  readonly partnerId: string
  readonly transferId: string
  /** The one of the authorisation. */
  readonly partnerRef: string
}
/** A transfer as its partner may see it. */
export type TransferSeen = Pick<
  store.TransferRow,
  | 'transferId'
  | 'partnerRef'
  | 'state'
  | 'pesos'
  | 'usd'
  | 'authorisedAt'
  | 'expiresAt'
  | 'receivedAt'
  | 'appliedAt'
  | 'endedAt'
> & {
  /** The folio of the payment in pesos. */
  readonly receiptFolio: string
  readonly quote: Quote
}
export type Confirmed = {
  readonly receiptFolio: string
  readonly state: 'received' | 'applied'
  /** As it stands after this confirm; absent where an earlier one did it. */
  readonly seen?: TransferSeen
}
type Ended<S> = Result<{ readonly state: S }, CannotMoveTransfer>

const mostAtOnce = 200
const applyPatience = minutes(2)

export const confirmingUseCases = (deps: ConfirmingDeps) => {
  const { db, now, payments } = deps

  /** A transfer of that partner, held; its own reference proves that both mean the same one. */
  async function held<Row extends store.TransferRow>(
    tx: Tx,
    { partnerId, transferId, partnerRef }: TransferAsked,
    lock: (tx: Tx, transferId: string) => Promise<Row | undefined>,
  ): Promise<Result<Row & { paymentId: string }, CannotMoveTransfer>> {
    const known = store.idForm.test(transferId) ? await lock(tx, transferId) : undefined
    if (known?.partnerId !== partnerId) return cannot('transfer-unknown')
    if (known.partnerRef !== partnerRef) return cannot('same-ref-different-content')
    const { paymentId } = known
    assert(paymentId !== null, 'a transfer has its payment')
    return ok({ ...known, paymentId })
  }

  /** The state, its step with its dollars, whoever listens, and the trail. */
  async function moved(
    tx: Tx,
    { transferId, partnerId, memberId }: store.TransferRow,
    state: store.TransferRow['state'],
    how: { at: Instant; reason?: string; leg?: store.Leg },
  ): Promise<void> {
    await store.moveTo(tx, { transferId, state, ...how })
    await deps.events.changed(tx, { partnerId, transferId, state })
    const facts = { partner: partnerId, transfer: transferId, state }
    await deps.audit.record(tx, { by: byPartner(partnerId), memberId, act: 'abroad-moved', facts })
  }

  async function receive(
    tx: Tx,
    transfer: store.TransferRow & { paymentId: string },
    quote: Quote,
  ) {
    const { transferId, partnerId, paymentId } = transfer
    const at = now()
    const effectiveOn = dayOf(at)
    const received = await payments.confirm(tx, {
      paymentId,
      sourceRef: `abroad ${transferId} received`,
      effectiveOn,
      by: byPartner(partnerId),
      extra: fundEntries(quote),
    })
    assert(received.ok, 'an announced payment is received')
    const { rateId } = quote
    const leg = { entries: dollarLeg(quote), rateId, paymentId, on: effectiveOn }
    await moved(tx, transfer, 'received', { at, leg })
    await deps.jobs.enqueue(tx, 'papers', { kind: 'abroad-receipts', transferId })
    const told = { receiptFolio: received.value.reference, state: 'received' } as const
    return ok<Confirmed>({ ...told, seen: { ...transfer, ...told, receivedAt: at, quote } })
  }

  /** Calls off what was announced, as cancelled by the partner or over by itself. */
  async function endUnpaid(
    tx: Tx,
    transfer: store.TransferRow & { paymentId: string },
    state: 'cancelled' | 'expired',
  ): Promise<void> {
    const { transferId, partnerId, paymentId } = transfer
    const outcome = await payments.cancel(tx, {
      paymentId,
      sourceRef: `abroad ${transferId} ${state}`,
      reason: state,
      by: byPartner(partnerId),
    })
    assert(outcome.ok, 'an announced payment is called off')
    await moved(tx, transfer, state, { at: now(), reason: state })
  }

  async function giveBack(
    tx: Tx,
    transfer: store.TransferRow & { paymentId: string },
    reason: string,
  ): Promise<void> {
    const { transferId, partnerId, paymentId, quoteId } = transfer
    const at = now()
    const outcome = await payments.reverse(tx, {
      paymentId,
      sourceRef: `abroad ${transferId} reversed`,
      reason,
      by: byPartner(partnerId),
    })
    assert(outcome.ok, 'a received payment is reversed')
    const quote = await quotes.byId(tx, quoteId)
    const entries = mirrored(dollarLeg(quote))
    const leg = { entries, rateId: quote.rateId, paymentId, on: dayOf(at) }
    await moved(tx, transfer, 'reversed', { at, reason, leg })
    await deps.jobs.enqueue(tx, 'papers', { kind: 'abroad-receipts', transferId })
  }

  const before = ({ state, paymentFolio }: store.TransferRow) =>
    ok<Confirmed>({
      receiptFolio: paymentFolio!,
      state: state === 'applied' ? 'applied' : 'received',
    })

  /** The pesos were put to use: the transfer follows its payment. */
  async function follow(paymentId: string): Promise<void> {
    const payment = await payments.paymentOf(paymentId)
    if (payment?.state !== 'applied' || payment.source !== 'abroad') return
    await transaction(db, async (tx) => {
      const transfer = await store.lockByPayment(tx, paymentId)
      if (transfer?.state !== 'received') return
      await moved(tx, transfer, 'applied', { at: now() })
    })
  }

  return {
    /** The partner has the dollars. Both legs in one transaction; said again, the first answer. */
    confirm: (asked: TransferAsked): Promise<Result<Confirmed, CannotConfirm>> =>
      gathered(db, async (tx) => {
        const found = await held(tx, asked, store.lockQuoted)
        if (!found.ok) return found
        const { quote, ...transfer } = found.value
        const may = confirmed(transfer, now())
        if (!may.ok) return may
        return may.value === 'before' ? before(transfer) : receive(tx, transfer, quote)
      }),

    /** Nobody paid: the code is free again while it lasts. */
    cancel: (asked: TransferAsked): Promise<Ended<'cancelled' | 'expired'>> =>
      transaction(db, async (tx) => {
        const found = await held(tx, asked, store.lockTransfer)
        if (!found.ok) return found
        const may = cancelled(found.value)
        if (!may.ok) return may
        if (may.value === 'now') await endUnpaid(tx, found.value, 'cancelled')
        return ok({ state: found.value.state === 'expired' ? 'expired' : 'cancelled' })
      }),

    /** The dollars went back to the payer: new entries in both legs, before or after the pesos were put to use. */
    reverse: (asked: TransferAsked & { reason: string }): Promise<Ended<'reversed'>> =>
      transaction(db, async (tx) => {
        const found = await held(tx, asked, store.lockTransfer)
        if (!found.ok) return found
        const may = reversed(found.value)
        if (!may.ok) return may
        if (may.value === 'now') await giveBack(tx, found.value, asked.reason.slice(0, 200))
        return ok({ state: 'reversed' })
      }),

    /** After a payment was put to use: its transfer, if it has one, says so. */
    follow,

    /** What was authorised and never paid is over, and what was put to use is said. By the clock of the caller. */
    settleDue: async (): Promise<{ expired: number }> => {
      const due = await store.toExpire(db, now(), mostAtOnce)
      for (const transferId of due)
        await transaction(db, async (tx) => {
          const transfer = await store.lockTransfer(tx, transferId)
          if (transfer?.state !== 'authorised' || transfer.paymentId === null) return
          await endUnpaid(tx, { ...transfer, paymentId: transfer.paymentId }, 'expired')
        })
      for (const paymentId of await store.toSettle(db, earlier(now(), applyPatience), mostAtOnce))
        await follow(paymentId)
      return { expired: due.length }
    },
  }
}
