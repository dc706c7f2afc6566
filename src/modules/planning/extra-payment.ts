// «¿Y si pago más?»: what a bit more each month, or something once, does to a loan: months and pesos saved.
// The figures are the engine's; this only asks it the same plan with and without the extra, and without the 5 %.
import { type Mxn, zeroMxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import {
  type Plan,
  type ScheduleRow,
  type ScheduleTotals,
  scheduleOf,
  totalsOf,
} from '../loan-engine/schedule.ts'
import { type Loan, type Standing as LoanStanding, standingOf } from '../loans/loans.ts'
import { assumptionsOn, monthlyDeposit } from './projection.ts'
import { isWorking, lastWage, onTop, type Standing } from './standing.ts'
import { type CannotReadAmount, readPesosOrNone } from './typed.ts'

export const extraFields = ['mas', 'unico'] as const
export type ExtraField = (typeof extraFields)[number]
export type CannotTryExtra = CannotReadAmount
export type Fields = Readonly<Record<string, string | undefined>>

export type Extra = {
  /** On top of every payment, centavos. */
  readonly monthly: Mxn
  /** Once, with the next payment. */
  readonly once: Mxn
}
/** More than any loan of the fund. */
const most = 10_000_000_00n

export type ExtraRead =
  | { readonly ok: true; readonly value: Extra | null }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<ExtraField, CannotTryExtra>>> }

/** What the address asks; nothing at all is no question yet. Two empty boxes, once sent, ask for nothing. */
export function readExtra(fields: Fields): ExtraRead {
  if (extraFields.every((name) => fields[name] === undefined)) return { ok: true, value: null }
  const [monthly, once] = [readPesosOrNone(fields.mas, most), readPesosOrNone(fields.unico, most)]
  if (!monthly.ok || !once.ok)
    return {
      ok: false,
      problems: {
        ...(!monthly.ok && { mas: monthly.code }),
        ...(!once.ok && { unico: once.code }),
      },
    }
  if (monthly.value === 0n && once.value === 0n)
    return { ok: false, problems: { mas: 'amount-empty' } }
  return { ok: true, value: { monthly: monthly.value, once: once.value } }
}

/** Why nothing can be reckoned. */
export type CannotSimulate = 'no-loan' | 'paid-off' | 'in-court' | 'balance-unknown'

export type PathName = 'now' | 'with-extra' | 'without-employer'
/** A way the loan may go; `rows` null: paid like this, it never ends. */
export type LoanPath = {
  readonly name: PathName
  readonly rows: readonly ScheduleRow[] | null
  readonly totals: ScheduleTotals | null
  /** The month of its last payment. */
  readonly endsOn: Day | null
}
export type Simulation = {
  readonly owed: Mxn
  readonly asOf: Day
  readonly level: Mxn
  /** The employer's 5 % of a bimester, as far as it goes to principal; zero when there is none. */
  readonly bimonthly: Mxn
  readonly standing: LoanStanding
  /** As it goes now, with the extra when asked, and without the employer's 5 % where there is one. */
  readonly paths: readonly LoanPath[]
  readonly saved: { readonly months: number; readonly interest: Mxn } | null
}

/** The 5 % of a bimester at the last wage: only while somebody works and their deposits lower the loan on top. */
export function employersShare(one: Standing, loan: Loan): Mxn {
  const wage = lastWage(one)
  const assumed = assumptionsOn(one.parameters, one.today)
  const lowers = one.deposits.some((d) => d.lowersLoan && d.state === 'posted')
  if (wage === null || !assumed || !lowers || !onTop(loan) || !isWorking(one)) return zeroMxn
  return (monthlyDeposit(wage, assumed, 1_000_000n) * 2n) as Mxn
}

function pathOf(name: PathName, plan: Plan, today: Day): LoanPath {
  const rows = scheduleOf(plan)
  if (!rows.ok) return { name, rows: null, totals: null, endsOn: null }
  const totals = totalsOf(rows.value)
  return { name, rows: rows.value, totals, endsOn: today.add({ months: totals.months }) }
}

/** The ways this loan may go from today's figures. In VSM: in today's pesos, as if their value stood still. */
export function simulate(
  one: Standing,
  loan: Loan | undefined,
  extra: Extra | null,
): Simulation | CannotSimulate {
  if (!loan) return 'no-loan'
  if (loan.status === 'paid-off') return 'paid-off'
  if (loan.status === 'in-court') return 'in-court'
  const owed = loan.figures?.outstandingPrincipal ?? null
  if (!loan.figures || owed === null || owed <= 0n) return 'balance-unknown'
  const bimonthly = employersShare(one, loan)
  const base = { principal: owed, ratePpm: BigInt(loan.ratePpm), level: loan.monthlyPayment }
  const now = pathOf('now', { ...base, bimonthly }, one.today)
  const withExtra =
    extra &&
    pathOf(
      'with-extra',
      {
        ...base,
        bimonthly,
        extraMonthly: extra.monthly,
        ...(extra.once > 0n && { extraOnce: { month: 1, amount: extra.once } }),
      },
      one.today,
    )
  const without = bimonthly > 0n ? pathOf('without-employer', base, one.today) : null
  return {
    owed,
    asOf: loan.figures.asOf,
    level: loan.monthlyPayment,
    bimonthly,
    standing: standingOf(loan),
    paths: [now, withExtra, without].filter((path) => path !== null),
    saved: withExtra ? savedBy(now, withExtra) : null,
  }
}

const savedBy = (now: LoanPath, faster: LoanPath): Simulation['saved'] =>
  now.totals &&
  faster.totals && {
    months: now.totals.months - faster.totals.months,
    interest: (now.totals.interest - faster.totals.interest) as Mxn,
  }
