// How long the door held the person whose request this is: known to whatever is asked within that request alone.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Instant } from '../foundation/time.ts'

/** From when somebody came to when they were let in. */
export type Held = { readonly from: Instant; readonly to: Instant }

const own = new AsyncLocalStorage<Held>()

export const whileHeld = <T>(held: Held | undefined, work: () => T): T =>
  held ? own.run(held, work) : work()
/** Undefined: the door did not hold them, or this is no request of a visitor. */
export const heldLately = (): Held | undefined => own.getStore()
