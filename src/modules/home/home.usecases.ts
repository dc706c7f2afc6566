import type pg from 'pg'
import { addBimesters, bimesterOf, bimesterToInt } from '../../foundation/bimester.ts'
import { type Clock, type Day, dayOf } from '../../foundation/time.ts'
import { orAway, PartAway } from '../../platform/breaker.ts'
import { savingsFrom } from '../savings/savings.ts'
import { homePage, loansAlone, newsAlone, savingsAlone } from './home.store.ts'

/** What Inicio asks of the database for a member on a Mexico City day. */
export const askedFor = (memberId: bigint, today: Day) => {
  const current = bimesterOf(today)
  const at = (n: number) => bimesterToInt(addBimesters(current, n))
  return {
    member: memberId,
    today,
    yearFrom: today.year * 10 + 1,
    yearTo: today.year * 10 + 6,
    depositsFrom: at(-3), // the deposit of a bimester is made after its end
    depositsTo: at(-1),
    movementsFrom: at(-1),
    movementsTo: at(0),
  }
}
type Asked = ReturnType<typeof askedFor>

type Reading = Pick<pg.Pool, 'query'>
/** What of Inicio can be missing while the rest is there. */
export type Missing = 'savings' | 'loans'
export type HomeDeps = {
  readonly pool: Reading
  readonly now: Clock
  /** The parts on their own: each gives up in its own time and is left alone while it is down. */
  readonly apart: Readonly<Record<Missing, Reading>> & {
    readonly isDown: Readonly<Record<Missing, () => boolean>>
  }
}

type Whole = Awaited<ReturnType<typeof homePage.of>>
export type HomeReading = Whole & { readonly missing: readonly Missing[] }

const noSavings = { savings: savingsFrom([], null), made: [], deposits: [] }
const noLoans = { loans: [], movements: [], waiting: [] }

export const homeUseCases = ({ pool, now, apart }: HomeDeps) => {
  /** Each part by itself. `cause`: why all at once did not do; thrown when nothing else is there either. */
  const byParts = async (asked: Asked, cause?: unknown): Promise<HomeReading> => {
    const [savings, loans, { news, check }] = await Promise.all([
      orAway(savingsAlone.of(apart.savings, asked)),
      orAway(loansAlone.of(apart.loans, asked)),
      newsAlone.of(pool, asked),
    ])
    if (savings === 'away' && loans === 'away') throw cause ?? new PartAway('figures')
    const missing: readonly Missing[] =
      savings === 'away' ? ['savings'] : loans === 'away' ? ['loans'] : []
    return {
      ...(savings === 'away' ? noSavings : savings),
      ...(loans === 'away' ? noLoans : loans),
      news,
      check,
      missing,
    }
  }

  return {
    /**
     * All that Inicio shows of a member, read in one statement; where that does not come in time, part by
     * part. `missing` names the part that is away: what it would show is unknown, not nothing.
     */
    of: async (memberId: bigint): Promise<HomeReading> => {
      const asked = askedFor(memberId, dayOf(now()))
      if (apart.isDown.savings() || apart.isDown.loans()) return byParts(asked)
      try {
        return { ...(await homePage.of(pool, asked)), missing: [] }
      } catch (error) {
        return byParts(asked, error)
      }
    },
  }
}

export type HomeUseCases = ReturnType<typeof homeUseCases>
