import { createHash, randomUUIDv7 } from 'node:crypto'
import type pg from 'pg'
import type { Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, compareDays, dayOf } from '../../foundation/time.ts'
import { inBulk } from '../../platform/bulk.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { keepMade, takeMakingTurn } from '../imports/made.usecases.ts'
import { postSavings } from '../ledger/posting.usecases.ts'
import { type Parameter, plainValue } from '../parameters/parameters.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import * as store from './yields.store.ts'
import { type CannotPost, eveOf, lastDayOf, type Month, monthOf, rateFor } from './yields.ts'

export type YieldsDeps = {
  readonly pool: pg.Pool
  readonly now: Clock
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly audit: Pick<AuditUseCases, 'record'>
}
/** How many lines were posted, and their sum: zero when everything stood there already. */
export type YieldsPosted = {
  readonly lines: bigint
  readonly amount: Mxn
  readonly rate: Parameter
}

const longestHours = 4
/** What the month is called among the files. */
export const nameOf = (month: Month): string => `rendimiento-${month}`

export const yieldsUseCases = (deps: YieldsDeps) => {
  const post = async (db: Db, month: Month, rate: Parameter): Promise<YieldsPosted> => {
    const startedAt = deps.now()
    await takeMakingTurn(db, 'yields')
    const [eve, last] = [eveOf(month), lastDayOf(month)]
    const { daysInYear } = month
    await store.stageYields(db, { eve, last, ratePpm: rate.value, daysInYear })
    const { lines, amount } = await store.stagedTotals(db)
    const posted = { lines, amount: amount as Mxn, rate }
    if (lines === 0n) return posted
    const importId = randomUUIDv7()
    const name = nameOf(month)
    const sha256 = createHash('sha256').update(`${name} ${rate.value} ${importId}`).digest()
    const bulk = { db, importId, sha256, asOf: last, now: startedAt, synthetic: false }
    const { found } = await postSavings(bulk)
    if (found.length > 0) throw new Error(`the yields of ${month} contradict what stands there`)
    const totals = { added: `${lines}`, posted_amount: `${amount}` }
    const times = { startedAt, finishedAt: deps.now() }
    await keepMade(db, {
      importId,
      kind: 'yields',
      name,
      sha256,
      asOf: last,
      lines,
      totals,
      ...times,
    })
    return posted
  }

  const postMonth = async (month: Month): Promise<Result<YieldsPosted, CannotPost>> => {
    if (compareDays(lastDayOf(month), dayOf(deps.now())) >= 0) return cannot('month-not-over')
    const rate = rateFor(await deps.parameters.current(), month)
    if (!rate) return cannot('rate-unknown')
    return inBulk(deps.pool, longestHours, async ({ db }) => {
      const posted = await post(db, month, rate)
      const facts = {
        job: 'post-yields',
        month: month.toString(),
        rate: plainValue('savings-yield', rate.value),
        lines: `${posted.lines}`,
        amount: `${posted.amount}`,
      }
      const by = { kind: 'system', task: 'post-yields' } as const
      await deps.audit.record(db as Tx, { by, act: 'job-run', facts })
      return ok(posted)
    })
  }

  return {
    /**
     * Posts what a month earned, for everybody, in one transaction: whole or not at all. Again, it posts the
     * difference: nothing, or what came late, or what a corrected rate makes of it.
     */
    postMonth,

    /** The month that ended last. */
    postLastMonth: () => postMonth(monthOf(dayOf(deps.now())).subtract({ months: 1 })),
  }
}

export type YieldsUseCases = ReturnType<typeof yieldsUseCases>
