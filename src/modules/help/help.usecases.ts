// What help does beside being read: finds, counts verdicts, measures the portal.
import {
  type Clock,
  type Day,
  type Duration,
  dayOf,
  type Instant,
  isPast,
  later,
  minutes,
  seconds,
} from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Db } from '../../platform/db.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import { type Limit, take } from '../../platform/limits.ts'
import type { Service } from './article.ts'
import { articleAt, articles } from './articles.ts'
import { healthOf, type Measure, type Part, parts, type Report } from './health.ts'
import { countVerdict, verdictsSince } from './help.store.ts'
import { type Findable, findableOf, indexOf, search } from './help.ts'
import { places } from './places.ts'

/** How each part of the portal is measured. A measure that throws counts as away. */
export type Meters = Readonly<Record<Part, () => Promise<Measure>>>

export type HelpDeps = {
  readonly db: Db
  readonly now: Clock
  readonly institution: Institution
  readonly meters: Meters
  /** The parts of the product that this installation has open. */
  readonly openServices: readonly Service[]
}

const verdictLimit: Limit = { points: 30, per: minutes(60) }
const measureLife: Duration = seconds(10)

export const helpUseCases = (deps: HelpDeps) => {
  const tokens = { es: tokensOf(deps.institution, 'es'), en: tokensOf(deps.institution, 'en') }
  const index = indexOf([...places, ...articles.map(findableOf)], tokens)
  let measured: { at: Instant; report: Promise<Report> } | undefined

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
  }
}

export type HelpUseCases = ReturnType<typeof helpUseCases>
