// Whether somebody sits beside the member: known to whatever is done within that request alone.
import { AsyncLocalStorage } from 'node:async_hooks'

const own = new AsyncLocalStorage<true>()

export const whileHelped = <T>(helped: boolean, work: () => T): T =>
  helped ? own.run(true, work) : work()
export const isHelped = (): boolean => own.getStore() === true
