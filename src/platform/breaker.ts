// A part in trouble is left alone for a while, so that it neither holds up the others nor is kept from recovering.
import { type Clock, type Duration, type Instant, isPast, later } from '../foundation/time.ts'

export type PartState = {
  /** 'well' lets everything through, 'down' nothing until `triesAt`, 'trying' one to see whether it is back. */
  readonly state: 'well' | 'trying' | 'down'
  /** Since when it stands so. */
  readonly since: Instant
  /** How long its last works took, in milliseconds, the middle one; undefined: none yet. */
  readonly usualMs: number | undefined
}

/** The part is left alone, or did not answer in time. Nothing was shown or changed. */
export class PartAway extends Error {
  readonly part: string
  constructor(part: string, cause?: unknown) {
    super(`the part is away: ${part}`, { cause })
    this.part = part
  }
}

export type BreakerOptions = {
  readonly part: string
  readonly now: Clock
  /** So many failures one after the other, and it is left alone. */
  readonly failures: number
  /** For so long; then one work is let through. */
  readonly rests: Duration
  /** Whether an error says that the part is in trouble; others are of one work alone and pass untouched. */
  isTrouble(error: unknown): boolean
}

const remembered = 21

/** One breaker for one part, in the memory of one process. */
export function openBreaker({ part, now, failures, rests, isTrouble }: BreakerOptions) {
  let standing: { state: PartState['state']; since: Instant } = { state: 'well', since: now() }
  let inARow = 0
  const took: number[] = []

  const turn = (state: PartState['state']): void => {
    if (standing.state !== state) standing = { state, since: now() }
  }
  const failed = (): void => {
    inARow++
    if (standing.state === 'trying') standing = { state: 'down', since: now() }
    else if (inARow >= failures) turn('down')
  }
  const succeeded = (ms: number): void => {
    inARow = 0
    took.push(ms)
    if (took.length > remembered) took.shift()
    turn('well')
  }
  /** Whether it would be let through now; of a part that rested long enough, one at a time. */
  const mayTry = (): boolean =>
    standing.state === 'well' ||
    (standing.state === 'down' && isPast(later(standing.since, rests), now()))

  return {
    /** Does the work, or throws PartAway at once. */
    run: async <T>(work: () => Promise<T>): Promise<T> => {
      if (!mayTry()) throw new PartAway(part)
      if (standing.state === 'down') turn('trying')
      const began = performance.now()
      try {
        const value = await work()
        succeeded(performance.now() - began)
        return value
      } catch (error) {
        if (!isTrouble(error)) {
          if (standing.state === 'trying') turn('well')
          throw error
        }
        failed()
        throw error instanceof PartAway ? error : new PartAway(part, error)
      }
    },
    /** Whether it is left alone now: who has another way takes it. */
    isDown: (): boolean => !mayTry(),
    state: (): PartState => ({
      ...standing,
      usualMs: [...took].sort((a, b) => a - b)[Math.floor(took.length / 2)],
    }),
  }
}

export type Breaker = ReturnType<typeof openBreaker>

/** The work, or a refusal after `life`. What goes on behind it is no longer waited for. */
export async function within<T>(life: Duration, part: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PartAway(part)), life.total('milliseconds'))
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** What a part gave, or that it is away; every other error is thrown on. */
export async function orAway<T>(reading: T | Promise<T>): Promise<T | 'away'> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof PartAway) return 'away'
    throw error
  }
}
