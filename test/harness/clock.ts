// The clock of the stories. Limits are counted in windows of minutes, hours and days, so a story that began whenever it
// was run would now and then meet the end of one. Each begins at the next noon of Mexico City, an hour's first second.
import { type Clock, type Duration, type Instant, mexicoCity } from '../../src/foundation/time.ts'

/** The noon of Mexico City that comes next. */
export function nextNoon(now: Instant = Temporal.Now.instant()): Instant {
  const today = now.toZonedDateTimeISO(mexicoCity)
  const noon = today.toPlainDate().toZonedDateTime({ timeZone: mexicoCity, plainTime: '12:00' })
  const isPast = Temporal.ZonedDateTime.compare(noon, today) < 0
  return (isPast ? noon.add({ days: 1 }) : noon).toInstant()
}

/** Runs on from the instant it is given, and goes where a story moves it. */
export class MovableClock {
  #ahead = 0
  constructor(start: Instant = nextNoon()) {
    this.moveTo(start)
  }
  readonly now: Clock = () => Temporal.Now.instant().add({ milliseconds: this.#ahead })
  advance(by: Duration): void {
    this.#ahead += by.total('milliseconds')
  }
  moveTo(at: Instant): void {
    this.#ahead = at.epochMilliseconds - Temporal.Now.instant().epochMilliseconds
  }
}
