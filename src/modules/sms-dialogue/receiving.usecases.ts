// A text that came is kept before it is acknowledged, once however often it is brought.
import {
  type Duration,
  hours,
  type Instant,
  later,
  minutes,
  seconds,
} from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { gathered } from '../../platform/gathering.ts'
import { hashOf } from '../../platform/secrets.ts'
import type { IncomingText } from '../../platform/sms-gateway.ts'
import * as store from './sms-dialogue.store.ts'
import type { DialogueDeps } from './sms-dialogue.usecases.ts'

/** A text with a name of its own is known again for so long; sixteen bits of SMPP come round again soon. */
const namedFor = hours(24)
const numberedFor = minutes(10)
/** One without: the same words from the same phone within this time are a repetition of the network. */
const unnamedFor = seconds(60)
const mostAtOnce = 500
const mostLetters = 1_000

/** What a database can keep of any text: no control characters, no half of a pair. */
export const keepable = (words: string): string =>
  words
    .slice(0, mostLetters)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')

function knownFor(reference: string | undefined): Duration {
  if (reference === undefined) return unnamedFor
  return /^\d{1,5}$/.test(reference) ? numberedFor : namedFor
}

function arrivalOf({ from, text, reference }: IncomingText, now: Instant): store.Arrival {
  const words = keepable(text)
  const told = reference === undefined ? '' : `reference ${reference}`
  return {
    mark: hashOf(`${from}\n${told}\n${words}`),
    until: later(now, knownFor(reference)),
    number: from,
    words,
  }
}

export const receivingUseCases = (deps: Pick<DialogueDeps, 'db' | 'now'>) => {
  const keep = gathered<IncomingText>((came) => {
    const now = deps.now()
    return store.keep(
      deps.db,
      came.map((text) => arrivalOf(text, now)),
      now,
    )
  }, mostAtOnce)

  /** Parts wait for each other in the database: what was acknowledged survives us. */
  const keepPart = (text: IncomingText, part: NonNullable<IncomingText['part']>): Promise<void> =>
    transaction(deps.db, async (tx) => {
      const now = deps.now()
      const { from, to } = text
      const whole = hashOf(`${from} ${to} ${part.reference} ${part.count}`)
      const words = keepable(text.text)
      const mark = hashOf(`${whole.toString('hex')} ${part.number}\n${words}`)
      if (!(await store.isNew(tx, mark, later(now, hours(1)), now))) return
      const kept = { whole, part: part.number, parts: part.count, number: from, words }
      const joined = await store.keepPart(tx, kept, now)
      if (!joined) return
      const { reference: _, ...unnamed } = text
      await store.keep(tx, [arrivalOf({ ...unnamed, text: joined.join('') }, now)], now)
    })

  return {
    /** Keeps a text, or a part of one. Throws when it cannot: whoever brought it brings it again. */
    receive: (text: IncomingText): Promise<void> =>
      text.part ? keepPart(text, text.part) : keep(text),
  }
}
