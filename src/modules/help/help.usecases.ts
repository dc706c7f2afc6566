// What help does beside being read: finds, counts verdicts, measures the portal.
import {
  type Clock,
  type Day,
  type Duration,
  dayOf,
  days24,
  earlier,
  type Instant,
  isPast,
  later,
  minutes,
  seconds,
  startOf,
} from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { within } from '../../platform/breaker.ts'
import type { Db } from '../../platform/db.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import { type Limit, take } from '../../platform/limits.ts'
import type { ViewedStop } from '../../platform/pages/stop.ts'
import type { Service } from './article.ts'
import { articleAt, articles } from './articles.ts'
import { countsSince, forgetChecks, keepChecks } from './health.store.ts'
import {
  daysKept,
  type History,
  healthOf,
  type Measure,
  type Part,
  parts,
  type Report,
} from './health.ts'
import { countVerdict, verdictsSince } from './help.store.ts'
import { type Findable, findableOf, indexOf, search } from './help.ts'
import { versionsOf } from './legal-versions.words.ts'
import { places } from './places.ts'

const inForce = (['privacy', 'terms'] as const).map((paper) => versionsOf(paper)[0]!)
/** The versions in force of the privacy notice and the rules, and what each changed. */
export const legalInForce = inForce.map(({ paper, version, since }) => ({ paper, version, since }))
export const legalChanges = inForce.map(({ paper, changes }) => ({ paper, changes }))

/** How each part of the portal is measured. A measure that throws counts as away. */
export type Meters = Readonly<Record<Part, () => Promise<Measure>>>

export type HelpDeps = {
  readonly db: Db
  readonly now: Clock
  readonly institution: Institution
  readonly meters: Meters
  /** The stops that are planned or run, the next first; from memory. */
  readonly stops: (now: Instant) => readonly ViewedStop[]
  /** The parts of the product that this installation has open. */
  readonly openServices: readonly Service[]
  /** What can be asked for, to be found beside the articles. */
  readonly requests: readonly Findable[]
}

const verdictLimit: Limit = { points: 30, per: minutes(60) }
const measureLife: Duration = seconds(10)
const historyLife: Duration = minutes(5)

/** The last days as they were read last: told on, with their hour, while they cannot be read again. */
function openHistory({ db, now }: Pick<HelpDeps, 'db' | 'now'>) {
  let known: History | undefined
  let triedAt: Instant | undefined
  return async (): Promise<History | undefined> => {
    const at = now()
    if (triedAt && !isPast(later(triedAt, historyLife), at)) return known
    triedAt = at
    const since = startOf(dayOf(at).subtract({ days: daysKept - 1 }))
    try {
      known = { counts: await within(seconds(2), 'history', countsSince(db, since)), readAt: at }
    } catch {
      triedAt = earlier(at, minutes(4)) // asked again in a minute
    }
    return known
  }
}

export const helpUseCases = (deps: HelpDeps) => {
  const tokens = { es: tokensOf(deps.institution, 'es'), en: tokensOf(deps.institution, 'en') }
  const index = indexOf([...places, ...deps.requests, ...articles.map(findableOf)], tokens)
  let measured: { at: Instant; report: Promise<Report> } | undefined
  const history = openHistory(deps)

  const measure = async (): Promise<Report> => {
    const all = await Promise.all(
      parts.map(async (part) => {
        const value = await deps.meters[part]().catch((): Measure => 'away')
        return [part, healthOf(part, value)] as const
      }),
    )
    return Object.fromEntries(all) as Report
  }

  return {
    find: (query: string, lang: Lang): readonly Findable[] => search(index, query, lang),

    isOpen: (service: Service | undefined): boolean =>
      service === undefined || deps.openServices.includes(service),

    /** Counts whether an answer helped. More than 30 an hour from one address are not counted. */
    judge: async (by: { slug: string; lang: Lang; helped: boolean; address: string }) => {
      if (!articleAt(by.slug)) return
      const now = deps.now()
      const { allowed } = await take(deps.db, `help-verdict ${by.address}`, verdictLimit, now)
      if (!allowed) return
      const { slug, lang, helped } = by
      await countVerdict(deps.db, { slug, lang, helped, on: dayOf(now) })
    },

    verdicts: (since: Day) => verdictsSince(deps.db, since),

    /** How every part does. Measured at most once in ten seconds, however many ask. */
    status: async (): Promise<{ report: Report; measuredAt: Instant }> => {
      const now = deps.now()
      if (!measured || isPast(later(measured.at, measureLife), now))
        measured = { at: now, report: measure() }
      return { report: await measured.report, measuredAt: measured.at }
    },

    /** The last days of every part; undefined: never read. Never waits for a database that is away. */
    history,
    stops: deps.stops,

    /** Upkeep: measures every part and keeps what was found. What cannot be written is lost, not wrong. */
    keepHealth: async (): Promise<void> => {
      const now = deps.now()
      await keepChecks(deps.db, now, await measure())
      await forgetChecks(deps.db, earlier(now, days24(daysKept + 1)))
    },
  }
}

export type HelpUseCases = ReturnType<typeof helpUseCases>
