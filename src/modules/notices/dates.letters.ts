// The hours and days that a message tells, in words.
import { dayOf, type Instant } from '../../foundation/time.ts'
import { type Args, type Lang, say } from '../../foundation/words.ts'
import { clockTime, dayMonth } from '../../platform/pages/dates.ts'
import { whenWords } from './mail.words.ts'

/** For whom: in their language, and whether they live where other hours count. */
type Reader = { readonly lang: Lang; readonly abroad: boolean }

/** An instant as it was kept: text that reads as one. */
export const instant = (kept: Instant): Instant => Temporal.Instant.from(kept)

export function hourOf(at: Instant, { lang, abroad }: Reader): string {
  const hora = clockTime(lang, at)
  return abroad ? say(whenWords.abroad, lang, { hora }) : hora
}

/** From which hour to which something stands still; an end on another day says its day. */
export function stopHours(
  { startsAt, endsAt }: { startsAt?: Instant; endsAt?: Instant },
  sheet: Reader,
): Args {
  if (!startsAt || !endsAt) return { desde: '', hasta: '' }
  const [from, to] = [instant(startsAt), instant(endsAt)]
  const sameDay = dayOf(from).equals(dayOf(to))
  const dia = dayMonth(sheet.lang, dayOf(to))
  const said = sameDay ? whenWords.until : whenWords.untilDay
  const hasta = say(said, sheet.lang, { dia, hora: hourOf(to, sheet) })
  return { desde: clockTime(sheet.lang, from), hasta }
}
