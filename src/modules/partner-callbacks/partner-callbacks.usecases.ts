import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, later, minutes } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { newId } from '../../platform/secrets.ts'
import { messageHeaders } from '../../platform/signatures.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { PartnerKeysUseCases } from '../partner-keys/partner-keys.usecases.ts'
import * as store from './partner-callbacks.store.ts'
import { type CannotCallBack, nextTry } from './partner-callbacks.ts'

export type { Callback } from './partner-callbacks.ts'
export { readAddresses } from './partner-callbacks.ts'

type StaffActor = Actor & { kind: 'staff' }
export type PartnerCallbacksDeps = {
  db: Db
  now: Clock
  jobs: Pick<Jobs, 'enqueue'>
  audit: Pick<AuditUseCases, 'record'>
  keys: Pick<PartnerKeysUseCases, 'secretsOf'>
  /** Where a partner listens: from the configuration, and nowhere else. */
  addressOf: (partnerId: string) => string | undefined
  fetch?: typeof globalThis.fetch
}
/** What happened to a transfer, as whoever changed it says. */
export type TransferChange = {
  readonly partnerId: string
  readonly transferId: string
  readonly state: string
}

const patienceMs = 5_000
/** While one process tries, no other does; if it falls, the next one may after that. */
const held = minutes(1)
const mostAtOnce = 200

export const partnerCallbacksUseCases = (deps: PartnerCallbacksDeps) => {
  const { db, now, jobs, addressOf } = deps
  const send = deps.fetch ?? globalThis.fetch

  /** One try over the network: what was answered, in a few letters, and whether it was taken. */
  const deliverTo = async (address: string, eventId: string, partnerId: string, body: string) => {
    const secrets = (await deps.keys.secretsOf(partnerId)).map(({ secret }) => secret)
    if (secrets.length === 0) return { taken: false, outcome: 'no-key' }
    const timestamp = `${Math.floor(now().epochMilliseconds / 1000)}`
    const headers = messageHeaders(secrets, { id: eventId, timestamp, body })
    try {
      const answer = await send(address, {
        method: 'POST',
        redirect: 'manual', // an address that sends us elsewhere is an address we were not given
        signal: AbortSignal.timeout(patienceMs),
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      })
      await answer.body?.cancel()
      return { taken: answer.ok, outcome: `${answer.status}` }
    } catch (error) {
      const slow = (error as { name?: string }).name === 'TimeoutError'
      return { taken: false, outcome: slow ? 'too-slow' : 'no-answer' }
    }
  }

  return {
    /** Queues the callback in the transaction that changes the transfer: it goes out only if that commits. */
    changed: async (tx: Tx, { partnerId, transferId, state }: TransferChange): Promise<void> => {
      const queuedAt = now()
      const eventId = newId(queuedAt.epochMilliseconds)
      const body = JSON.stringify({
        eventId,
        type: `transfer.${state}`,
        transferId,
        state,
        at: queuedAt.round({ smallestUnit: 'millisecond' }).toString(),
      })
      await store.add(tx, { eventId, partnerId, transferId, state, queuedAt, body })
      await jobs.enqueue(tx, 'callbacks', { eventId })
    },

    /** The job: one try of one event. Delivered, not due, or in somebody's hands: nothing is done. */
    deliver: async (eventId: string): Promise<void> => {
      const at = now()
      const event = await store.takeDue(db, { eventId, now: at, until: later(at, held) })
      if (!event) return
      const address = addressOf(event.partnerId)
      const { taken, outcome } = address
        ? await deliverTo(address, eventId, event.partnerId, event.body)
        : { taken: false, outcome: 'no-address' }
      if (taken) return void (await store.delivered(db, eventId, now(), outcome))
      const due = nextTry(event.tries, now())
      await transaction(db, async (tx) => {
        await store.failed(tx, eventId, due ?? null, outcome)
        if (due) await jobs.enqueue(tx, 'callbacks', { eventId }, { after: now().until(due) })
      })
    },

    /** Queues again what is due: a process fell with it, or the clock was moved. */
    requeueDue: async (): Promise<void> => {
      const events = await store.due(db, now(), mostAtOnce)
      await transaction(db, async (tx) => {
        for (const eventId of events) await jobs.enqueue(tx, 'callbacks', { eventId })
      })
    },

    /** What a partner was told lately, and how it went. */
    ofPartner: (partnerId: string) => store.ofPartner(db, partnerId),
    hasAddress: (partnerId: string): boolean => addressOf(partnerId) !== undefined,

    /** Tries again what was given up. */
    again: async (
      it: { partnerId: string; eventId: string },
      by: StaffActor,
    ): Promise<Result<void, CannotCallBack>> =>
      transaction(db, async (tx) => {
        const { partnerId, eventId } = it
        if (!(await store.again(tx, partnerId, eventId, now()))) return cannot('not-given-up')
        await jobs.enqueue(tx, 'callbacks', { eventId })
        const facts = { partner: partnerId, event: eventId }
        await deps.audit.record(tx, { by, act: 'partner-callback-again', facts })
        return ok(undefined)
      }),
  }
}

export type PartnerCallbacksUseCases = ReturnType<typeof partnerCallbacksUseCases>
