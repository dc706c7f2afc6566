import { randomUUIDv7 } from 'node:crypto'
import type { Mxn } from '../../foundation/money.ts'
import { type Clock, type Day, dayOf } from '../../foundation/time.ts'
import { taxCalendar } from '../../foundation/working-days.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { confirmedOn } from './partners-day.store.ts'
import * as store from './reconciliation.store.ts'
import {
  closed,
  type Difference,
  daysToSettle,
  differencesOfFiles,
  differencesOfPartner,
  isClosed,
  mostNamed,
  type PartnerDay,
  type Reconciliation,
} from './reconciliation.ts'

export type { Difference, PartnerDay, PartnerLine, Reconciliation } from './reconciliation.ts'

/**
 * What partners say of a day, where they send files of their own: every partner with a transfer or a file of that
 * day. Their file is undefined while it has not come. Without one, what they confirmed by their API is compared.
 */
export type PartnersOfDay = (day: Day) => Promise<readonly PartnerDay[]>

export type ReconciliationDeps = {
  readonly db: Db
  readonly now: Clock
  readonly partners?: PartnersOfDay | undefined
}

/** How far back a day is looked at again every night while it is open. */
const nightsBack = 31

export const paymentReconciliationUseCases = (deps: ReconciliationDeps) => {
  const { db, now } = deps

  async function ofStores(tx: Tx, day: Day): Promise<readonly Difference[]> {
    const until = day.subtract({ days: daysToSettle })
    const owed = await store.owedByStores(tx, { day, until })
    return owed.flatMap(({ chain, due, whole }): Difference[] => {
      if (due > 0n) return [{ found: 'store-not-settled', chain, amount: `${due}` }]
      return whole < 0n ? [{ found: 'store-settled-too-much', chain, amount: `${-whole}` }] : []
    })
  }

  async function look(tx: Tx, day: Day, told?: readonly PartnerDay[]): Promise<Reconciliation> {
    const partners = told ?? (await confirmedOn(tx, day))
    const files = await store.filesOf(tx, day)
    const lines = await store.openLines(tx, day, mostNamed)
    const until = day.subtract({ days: daysToSettle })
    const missed = !files.some(({ source }) => source === 'bank') && taxCalendar(day)
    const found: Difference[] = [
      ...(missed && (await store.anyStatement(tx)) ? [noStatement] : []),
      ...differencesOfFiles(files),
      ...lines.found,
      ...(await ofStores(tx, day)),
      ...(await store.refundsNotSent(tx, until, mostNamed)),
      ...partners.flatMap(differencesOfPartner),
    ]
    const named = lines.found.reduce((total, one) => total + BigInt(one.amount), 0n)
    const beyond = {
      count: lines.count - lines.found.length,
      amount: (lines.amount - named) as Mxn,
    }
    const figures = await store.figuresOf(tx, day)
    return closed({ day, madeAt: now(), figures }, found, beyond)
  }

  /** Compares one day as it stands now, and keeps what it found. */
  async function reconcile(day: Day): Promise<Reconciliation> {
    const told = await deps.partners?.(day)
    const found = await store.asOfOneMoment(db, (tx) => look(tx, day, told))
    await store.keep(db, randomUUIDv7(), found)
    return found
  }

  return {
    reconcile,

    /** Yesterday, and every day of the last month that is still open; says which do not close. */
    async reconcileOpenDays(): Promise<readonly Reconciliation[]> {
      const yesterday = dayOf(now()).subtract({ days: 1 })
      const known = await store.latestDays(db, yesterday.subtract({ days: nightsBack }))
      const open = known.filter((one) => !isClosed(one)).map(({ day }) => day)
      const days = [yesterday, ...open.filter((day) => !day.equals(yesterday))]
      const made: Reconciliation[] = []
      for (const day of days) made.push(await reconcile(day))
      return made.filter((one) => !isClosed(one))
    },

    /** The last look at a day; undefined before the first. */
    latest: (day: Day) => store.latestOf(db, day),
    /** The last look at each of the last days, newest first. */
    days: () => store.latestDays(db, dayOf(now()).subtract({ days: nightsBack })),
  }
}

const noStatement = { found: 'no-statement', amount: '0' } as const

export type PaymentReconciliationUseCases = ReturnType<typeof paymentReconciliationUseCases>
