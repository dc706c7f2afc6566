// What happens is noted with the traces it left, and judged at once where somebody may be slowed for it. Noted alike
// for people who exist and people who do not.
import { type Clock, type Duration, dayOf, earlier, minutes } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import * as store from './clusters.store.ts'
import {
  type EventKind,
  figureNames,
  judged,
  lookedBack,
  reachedKinds,
  type State,
  sweepWindow,
  type Thresholds,
  thresholdsOn,
  waitFor,
} from './clusters.ts'
import {
  type Contacts,
  type From,
  purposesOf,
  type Signal,
  type Trace,
  tracesOf,
} from './signals.ts'

export { kindWords, shapeWords, signalWords } from './clusters.words.ts'
export type { From } from './signals.ts'

export type ClustersDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly parameters: Pick<ParametersUseCases, 'within'>
}

/** Something that somebody did. `about`: whom it was about, as typed and read: an NSS, a name, a folio. */
export type Noted = {
  readonly kind: EventKind
  readonly about: string
  readonly memberId?: bigint | undefined
  readonly from: From
  readonly contacts?: Contacts
}

export type Standing = {
  readonly state: State
  /** The signals that stand out, the ones that slow first. */
  readonly signals: readonly Signal[]
  /** How long what was asked for is put off; none unless it is slowed. */
  readonly wait: Duration
}

const quiet: Standing = { state: 'quiet', signals: [], wait: minutes(0) }
const longer = (a: Duration, b: Duration) => (Temporal.Duration.compare(a, b) >= 0 ? a : b)

export const clustersUseCases = (deps: ClustersDeps) => {
  const { secrets } = deps
  const whoOf = (about: string) => secrets.mac('cluster who', about)

  /** The keys of a trace since then, the present one first. */
  const keysOf = ({ signal, text }: Trace, since = deps.now()) =>
    purposesOf(signal, deps.now(), since).map((purpose) => secrets.mac(purpose, text))

  /** Read on the caller's connection: whoever is in a transaction waits for no other one. */
  const thresholdsNow = async (db: Db): Promise<Thresholds> =>
    thresholdsOn(await deps.parameters.within(db, figureNames), dayOf(deps.now()))

  const save = async (db: Db, it: Noted, traces: readonly Trace[]): Promise<void> => {
    const at = deps.now()
    const kept = traces.map((one) => ({ ...one, key: keysOf(one)[0]! }))
    const { kind, about, memberId } = it
    const eventId = newId(at.epochMilliseconds)
    await store.addTraces(db, { eventId, at, kind, who: whoOf(about), memberId }, kept)
  }

  /** How one trace stands, and its place in the list when it stands out. */
  const standOf = async (db: Db, trace: Trace, thresholds: Thresholds): Promise<Standing> => {
    const { signal, mask } = trace
    const now = deps.now()
    const since = earlier(now, thresholds[signal].window)
    const keys = keysOf(trace, since)
    const seen = await store.seenBy(db, { signal, keys, since, kinds: reachedKinds })
    const verdict = judged(thresholds[signal], seen, await store.markOf(db, signal, keys, now))
    const { state, people, over } = verdict
    if (state === 'quiet') return quiet
    const clusterId = newId(now.epochMilliseconds)
    const standing = { clusterId, shape: 'crowd', signal, mask, at: now, people, state } as const
    await store.keepCluster(db, { ...standing, key: keys[0]! })
    return { state, signals: [signal], wait: waitFor(over) }
  }

  return {
    /** What only tried to reach somebody: noted, and judged later, off the request. */
    noteTry: (db: Db, it: Noted): Promise<void> =>
      save(db, it, tracesOf(it.from, it.contacts ?? {})),

    /** What reached a member: noted, and how everything that it shares with others stands. */
    noteReached: async (db: Db, it: Noted): Promise<Standing> => {
      const traces = tracesOf(it.from, it.contacts ?? {})
      await save(db, it, traces)
      const found: Standing[] = []
      const thresholds = await thresholdsNow(db)
      for (const trace of traces) found.push(await standOf(db, trace, thresholds))
      const standing = found.filter(({ state }) => state !== 'quiet')
      const slowing = standing.filter(({ state }) => state === 'slowed')
      const first = [...slowing, ...standing.filter((one) => !slowing.includes(one))]
      return {
        state: slowing.length > 0 ? 'slowed' : standing.length > 0 ? 'watched' : 'quiet',
        signals: first.flatMap(({ signals }) => signals),
        wait: slowing.map(({ wait }) => wait).reduce(longer, minutes(0)),
      }
    },

    /** For Prometheus: what stood out within the last hour. */
    figures: () => store.countSince(deps.db, earlier(deps.now(), sweepWindow)),
    /** Since when traces are kept. */
    since: () => earlier(deps.now(), lookedBack),
  }
}

export type ClustersUseCases = ReturnType<typeof clustersUseCases>
