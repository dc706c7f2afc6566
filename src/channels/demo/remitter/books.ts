// A partner's own books: what it was told, in whatever order it came, and what it would write into its daily file.
// They are kept from its own side alone, so that they can differ from ours.
import type { FileLine } from '../../../modules/partner-files/partner-files.ts'

export type Kept = {
  readonly transferId: string
  readonly partnerId: string
  readonly partnerRef: string
  readonly usd: string
  readonly mxn: string
  /** With its own fee: what the payer hands over. */
  readonly total?: string
  readonly state: string
  readonly receiptFolio?: string | undefined
  /** The Mexico City day on which it said so. */
  readonly receivedOn?: string
  readonly reversedOn?: string
}
export type Event = {
  readonly eventId: string
  readonly transferId: string
  readonly state: string
  readonly place: number
}
export type Noted = 'noted' | 'known-before' | 'late'

/** A transfer only moves on: of an answer and a callback that say different things, the further one is the newer. */
const further = ['authorised', 'cancelled', 'expired', 'received', 'applied', 'reversed']

/** Books that take callbacks twice, late, in any order, and before the answer that they are about. */
export function openBooks() {
  const transfers = new Map<string, Kept>()
  const events = new Set<string>()
  const newest = new Map<string, Event>()

  const withNewest = (one: Kept): Kept => {
    const told = newest.get(one.transferId)?.state ?? one.state
    return further.indexOf(told) > further.indexOf(one.state) ? { ...one, state: told } : one
  }
  return {
    /** What an answer of the portal said. */
    answered: (one: Kept): void => {
      transfers.set(one.transferId, { ...transfers.get(one.transferId), ...one })
    },
    noted: (event: Event): Noted => {
      if (events.has(event.eventId)) return 'known-before'
      events.add(event.eventId)
      const before = newest.get(event.transferId)
      if (before && before.place > event.place) return 'late'
      newest.set(event.transferId, event)
      return 'noted'
    },
    /** As far as it knows, by callbacks and by answers. */
    transfer: (transferId: string): Kept | undefined => {
      const one = transfers.get(transferId)
      return one && withNewest(one)
    },
    /** The newest first. */
    transfers: (): readonly Kept[] => [...transfers.values()].reverse().map(withNewest),
    /** The newest of the callbacks about a transfer, whatever order they came in. */
    newest: (transferId: string): Event | undefined => newest.get(transferId),
    /** The lines of a day's file of one partner. */
    linesOf: (partnerId: string, day: string): readonly FileLine[] =>
      [...transfers.values()]
        .filter((one) => one.partnerId === partnerId)
        .flatMap(({ transferId, partnerRef, usd, mxn, receivedOn, reversedOn }) => {
          const line = { transferId, partnerRef, usd, mxn }
          return [
            ...(receivedOn === day ? [{ ...line, state: 'received' as const }] : []),
            ...(reversedOn === day ? [{ ...line, state: 'reversed' as const }] : []),
          ]
        }),
  }
}
export type Books = ReturnType<typeof openBooks>
