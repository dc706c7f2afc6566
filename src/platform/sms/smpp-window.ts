// The requests under way on one SMPP line: at most so many at once, each with a time limit of its own.
// The codec's callbacks never fire once a line is gone, so every request is kept and ended here.
import type { Pdu } from './smpp-codec.ts'

export type Answer =
  | { readonly ok: true; readonly pdu: Pdu }
  | { readonly ok: false; readonly reason: 'no-answer' | 'line-lost' | 'not-bound' }

type Asked = { readonly settle: (answer: Answer) => void }
type Waiting = { readonly go: (free: boolean) => void }

export class SmppWindow {
  readonly #size: number
  readonly #answerMs: number
  readonly #asked = new Map<number, Asked>()
  readonly #waiting = new Set<Waiting>()
  #sequence = 0
  #inside = 0
  #open = false
  #resting: NodeJS.Timeout | undefined

  /** `size`: requests at once. `answerMs`: how long one may wait for its turn, and then for its answer. */
  constructor(size: number, answerMs: number) {
    this.#size = size
    this.#answerMs = answerMs
  }

  /** Numbers a request, writes it and waits for its answer, its time or the end of the line. */
  ask(write: (sequence: number) => boolean): Promise<Answer> {
    return new Promise((resolve) => {
      this.#sequence = this.#sequence === 0x7fffffff ? 1 : this.#sequence + 1
      const sequence = this.#sequence
      const settle = (answer: Answer) => {
        clearTimeout(timer)
        this.#asked.delete(sequence)
        resolve(answer)
      }
      const timer = setTimeout(() => settle({ ok: false, reason: 'no-answer' }), this.#answerMs)
      this.#asked.set(sequence, { settle })
      if (!write(sequence)) settle({ ok: false, reason: 'line-lost' })
    })
  }

  answered(pdu: Pdu): void {
    this.#asked.get(pdu.sequence_number)?.settle({ ok: true, pdu })
  }

  /**
   * True when it is the caller's turn, who gives the place back with `leave`; false when the line was not
   * bound in time or the window stayed full.
   */
  enter(): Promise<boolean> {
    if (this.#free() && this.#waiting.size === 0) {
      this.#inside += 1
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const entry: Waiting = {
        go: (free) => {
          clearTimeout(timer)
          this.#waiting.delete(entry)
          resolve(free)
        },
      }
      const timer = setTimeout(() => entry.go(false), this.#answerMs)
      this.#waiting.add(entry)
    })
  }

  /** Nobody goes in for so long; who waits longer than the time limit is sent away. */
  rest(forMs: number): void {
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => {
      this.#resting = undefined
      this.#admit()
    }, forMs)
  }

  leave(): void {
    this.#inside -= 1
    this.#admit()
  }

  /** The line is bound: those who wait go on, as far as there is room. */
  open(): void {
    this.#open = true
    this.#admit()
  }

  /** The line is gone: what was under way will never be answered. Those who wait may still meet the next line. */
  lineLost(): void {
    this.#open = false
    for (const { settle } of [...this.#asked.values()]) settle({ ok: false, reason: 'line-lost' })
  }

  /** Sends away those who wait and returns once nothing is under way. */
  async drain(): Promise<void> {
    this.#open = false
    clearTimeout(this.#resting)
    for (const { go } of [...this.#waiting]) go(false)
    for (let waited = 0; this.#inside > 0 && waited < this.#answerMs; waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20))
  }

  #free(): boolean {
    return this.#open && this.#resting === undefined && this.#inside < this.#size
  }

  #admit(): void {
    for (const { go } of [...this.#waiting]) {
      if (!this.#free()) return
      this.#inside += 1
      go(true)
    }
  }
}
