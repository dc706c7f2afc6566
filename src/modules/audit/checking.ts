// The nightly look at the chain: what is new, and a part of what is old, so that all of it is walked again in turn.
// It never starts behind what was proven, and once something differed it starts from the beginning.
import type { Instant } from '../../foundation/time.ts'
import { beginning, type Difference, type Head } from './audit.ts'

/** `12:9f86…`: the chain up to a seal in one line, to be noted where this database cannot reach. */
export const headText = ({ seq, hash }: Head): string => `${seq}:${hash.toString('hex')}`

/** A head as it was noted; what is none reads as one that no chain holds. */
export function headFrom(text: string): Head {
  const [number = '', hex = ''] = text.split(':')
  return { seq: BigInt(/^\d{1,18}$/.test(number) ? number : '0'), hash: Buffer.from(hex, 'hex') }
}

export const start: Head = { seq: 0n, hash: beginning }

export type Wrong = {
  readonly difference: Difference
  readonly seq: bigint
  readonly auditId: string | undefined
}
/** One look, as it is kept. `head`: up to where the chain is proven; `again`: up to where it was walked once more. */
export type Check = {
  readonly startedAt: Instant
  readonly finishedAt: Instant
  readonly lookedAt: bigint
  readonly head: string
  readonly again: string
  readonly wrong: Wrong | undefined
}

/** From where the next look goes on. */
export function nextFrom(last: Check | undefined): { head: Head; again: Head } {
  if (!last || last.wrong) return { head: start, again: start }
  return { head: headFrom(last.head), again: headFrom(last.again) }
}

/** Where the old part goes on: at its end it begins anew. */
export const rolled = (again: Head, head: Head): Head => (again.seq >= head.seq ? start : again)
