// What an operator may say of the door: whether people are let in, and how many. A word without a reason is refused.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { DoorMode } from './door.ts'

export const doorModes = ['open', 'paused', 'closed'] as const satisfies readonly DoorMode[]
const mostPeople = 10_000_000
const longestReason = 200

export type DoorTyped = {
  readonly mode: string
  readonly capacity: string
  readonly reason: string
}
/** `capacity` null: as the environment says, or measured. */
export type DoorWord = {
  readonly mode: DoorMode
  readonly capacity: number | null
  readonly reason: string
}
export type CannotSetDoor = 'mode-missing' | 'capacity-not-valid' | 'reason-missing'

export function readDoorWord(typed: DoorTyped): Result<DoorWord, CannotSetDoor> {
  const mode = doorModes.find((one) => one === typed.mode)
  if (!mode) return cannot('mode-missing')
  const digits = typed.capacity.replace(/[\s,]/g, '')
  if (digits !== '' && !/^\d{1,8}$/.test(digits)) return cannot('capacity-not-valid')
  const capacity = digits === '' ? null : Number.parseInt(digits, 10)
  if (capacity !== null && (capacity < 1 || capacity > mostPeople))
    return cannot('capacity-not-valid')
  const reason = typed.reason.trim()
  if (reason === '' || reason.length > longestReason) return cannot('reason-missing')
  return ok({ mode, capacity, reason })
}
