// Reads what the source says of its days, keeps each figure once, and tells which one serves today.
import type { ForeignCurrency } from '../../foundation/exchange.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import {
  type Clock,
  compareDays,
  type Duration,
  dayOf,
  type Instant,
  isPast,
  later,
  minutes,
} from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { RateSource } from '../../platform/exchange-rates.ts'
import { newId } from '../../platform/secrets.ts'
import type { Profile } from './profile.ts'
import * as store from './rates.store.ts'
import {
  type CannotReadRates,
  hasJumped,
  type Rate,
  type RateState,
  rateStateOf,
  readBanxico,
} from './rates.ts'

export type { Reading } from './rates.store.ts'

export type RatesDeps = {
  readonly db: Db
  readonly now: Clock
  readonly profile: Pick<Profile, 'rates'>
  /** Absent: this installation was given none. */
  readonly rateSource?: RateSource | undefined
}
type CannotFetch = CannotReadRates | 'no-source' | 'rate-jumped'

const shownRates = 30
const memoryLife = minutes(5)

/** What `read` gave for a key, given again for a while. A reading that failed is not kept. */
function keptFor<K, T>(now: Clock, life: Duration, read: (key: K) => Promise<T>) {
  const kept = new Map<K, { value: T; until: Instant }>()
  return async (key: K): Promise<T> => {
    const known = kept.get(key)
    if (known && !isPast(known.until, now())) return known.value
    const value = await read(key)
    kept.set(key, { value, until: later(now(), life) })
    return value
  }
}

export const ratesUseCases = ({ db, now, profile, rateSource }: RatesDeps) => {
  const keep = async (json: unknown): Promise<Result<number, CannotFetch>> => {
    const read = readBanxico(json, profile.rates.series)
    if (!read.ok) return read
    const readAt = now()
    const { mark, name: source } = rateSource!
    return transaction(db, async (tx) => {
      const before = new Map(await store.newestRates(tx))
      let added = 0
      for (const one of [...read.value].sort((a, b) => compareDays(a.on, b.on))) {
        if (hasJumped(before.get(one.currency), one)) return cannot('rate-jumped')
        const rate: Rate = { ...one, rateId: newId(readAt.epochMilliseconds), source, mark, readAt }
        if (await store.addRate(tx, rate)) added++
        before.set(one.currency, rate)
      }
      return ok(added)
    })
  }

  const stateOf = async (currency: ForeignCurrency, on: Db = db): Promise<RateState> =>
    rateStateOf((await store.newestRates(on)).get(currency), dayOf(now()))
  const referenceOf = keptFor(now, memoryLife, async (currency: ForeignCurrency) => {
    const state = await stateOf(currency)
    return state.kind === 'known' ? state.rate : undefined
  })

  return {
    /** The rate that an estimate goes by, as it was a few minutes ago; undefined while none serves. */
    referenceOf,

    /** Whether there is a rate of that currency that serves today. */
    stateOf,

    /** Asks the source once and notes how that went. A figure that jumped is kept out until somebody looks. */
    fetch: async (): Promise<Result<number, CannotFetch>> => {
      if (!rateSource) return cannot('no-source')
      const answer = await rateSource.read()
      const outcome = answer.ok ? await keep(answer.value) : answer
      const refusal = outcome.ok ? undefined : outcome.code
      await transaction(db, (tx) =>
        store.noteReading(tx, { source: rateSource.name, at: now(), refusal }),
      )
      return outcome
    },

    /** For operators: the newest figures, and how the readings went. */
    board: async () => {
      const [newest, rates, readings] = await Promise.all([
        store.newestRates(db),
        store.latestRates(db, shownRates),
        store.readings(db),
      ])
      const today = dayOf(now())
      const usd = rateStateOf(newest.get('USD'), today)
      const cad = rateStateOf(newest.get('CAD'), today)
      return { usd, cad, rates, readings, source: rateSource?.name }
    },
  }
}

export type RatesUseCases = ReturnType<typeof ratesUseCases>
