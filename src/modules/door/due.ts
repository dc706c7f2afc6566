// «Tu pago vence hoy»: what proves it at the door. It must name nobody, and be worth nothing on any other day.
import { compareDays, type Day, day as dayFrom } from '../../foundation/time.ts'

export type DueProof = {
  readonly day: Day
  /** Its own name: one proof is one ticket, however often it is shown. */
  readonly id: string
}

/** Handed out this many days before at the earliest, so that it is there on the day when it counts. */
const daysBefore = 7

/** Whether the proof for a day may be handed out today: on the day itself, or in the week before. */
export const isHandedOut = (due: Day, today: Day): boolean =>
  compareDays(due, today) >= 0 && compareDays(due, today.add({ days: daysBefore })) <= 0

/** As text for the seal; `browser`: the mark of the browser that it is for. */
export const dueText = ({ day, id }: DueProof, browser: string): string =>
  `${day.toString()} ${id} ${browser}`
export function readDue(text: string, browser: string): DueProof | undefined {
  const [day = '', id = '', whose] = text.split(' ')
  return whose === browser ? { day: dayFrom(day), id } : undefined
}
