// Where a list goes on, as text that only we read. It names no person: an instant and the number of a row.
import type { Place } from '../../modules/institute-systems/reading.usecases.ts'

const form = /^(\d{4}-\d\d-\d\dT[\d:.]{8,18}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const cursorOf = ({ at, id }: Place): string =>
  Buffer.from(`${at}~${id}`).toString('base64url')

/** Undefined: not one of ours. */
export function placeIn(cursor: string): Place | undefined {
  const [, at, id] = form.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? []
  if (!at || !id) return undefined
  try {
    return { at: Temporal.Instant.from(at), id }
  } catch {
    return undefined
  }
}
