// The clock of the replay: it stands wherever the story is, and only there. The product runs on the real one.
import type { Clock, Instant } from '../../../foundation/time.ts'

export class ReplayClock {
  readonly #real: Clock
  #at: Instant | undefined

  constructor(real: Clock) {
    this.#real = real
  }

  readonly now: Clock = () => this.#at ?? this.#real()
  moveTo(at: Instant): void {
    this.#at = at
  }
  /** Back to the present. */
  release(): void {
    this.#at = undefined
  }
}
