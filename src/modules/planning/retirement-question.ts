// What is asked of «¿Me alcanza para mi retiro?», and the saver it is asked for. Defaults are the cautious ones:
// no new deposits while one lives abroad or has no job, and nothing on top.
import { centavos, type Mxn, zeroMxn } from '../../foundation/money.ts'
import { scheduleOf } from '../loan-engine/schedule.ts'
import type { Loan } from '../loans/loans.ts'
import { type Assumptions, monthlyDeposit, type Pace, paces, type Saver } from './projection.ts'
import { ageOn, ages, monthsUntilAge } from './retirement.ts'
import { isWorking, lastWage, liveLoans, onTop, type Standing } from './standing.ts'
import { type CannotReadAmount, readPesos, readPesosOrNone, readWhole } from './typed.ts'

export type Fields = Readonly<Record<string, string | undefined>>
export const retirementFields = ['deseo', 'otro', 'edad', 'mas', 'depositos'] as const
export type RetirementField = (typeof retirementFields)[number]

export type Asked = {
  /** Null: nothing asked yet, the estimate stands alone. */
  readonly wish: { readonly monthly: Mxn; readonly other: Mxn } | null
  readonly age: number
  readonly extraMonthly: Mxn
  readonly deposits: boolean
}
export type CannotAsk = CannotReadAmount | 'age-out-of-range'
export type AskedOrProblems =
  | { readonly ok: true; readonly value: Asked }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<RetirementField, CannotAsk>>> }

/** Ten million pesos a month: nobody lives on more. */
const mostAMonth = 1_000_000_000n

/** Whether an employer is taken to go on depositing, when nothing was said of it. */
export const depositsByDefault = (one: Standing): boolean =>
  isWorking(one) && !one.abroad && lastWage(one) !== null

/** Youngest age that may be asked for: not one that has passed, but for who is past all of them. */
export const youngestAge = (one: Pick<Standing, 'bornOn' | 'today'>): number =>
  Math.min(Math.max(ages.least, ageOn(one.bornOn, one.today)), ages.most)

/** The age asked about when none was: that of the law, or the present one for who is retired or past it. */
export function usualAge(one: Standing, assumed: Pick<Assumptions, 'retirementAge'>): number {
  const youngest = youngestAge(one)
  return one.pensioner ? youngest : Math.max(assumed.retirementAge, youngest)
}

/** What the address asks. Nothing in it is the estimate alone; something unreadable is told by its field. */
export function readAsked(
  fields: Fields,
  one: Standing,
  assumed: Pick<Assumptions, 'retirementAge'>,
): AskedOrProblems {
  const asksNothing = retirementFields.every((name) => fields[name] === undefined)
  const usual = usualAge(one, assumed)
  const deposits =
    fields.depositos === undefined ? depositsByDefault(one) : fields.depositos === 'si'
  if (asksNothing)
    return { ok: true, value: { wish: null, age: usual, extraMonthly: zeroMxn, deposits } }
  const monthly = readPesos(fields.deseo, mostAMonth)
  const other = readPesosOrNone(fields.otro, mostAMonth)
  const extra = readPesosOrNone(fields.mas, mostAMonth)
  const age = fields.edad?.trim()
    ? readWhole(fields.edad, { least: youngestAge(one), most: ages.most })
    : usual
  if (!monthly.ok || !other.ok || !extra.ok || age === undefined)
    return {
      ok: false,
      problems: {
        ...(!monthly.ok && { deseo: monthly.code }),
        ...(!other.ok && { otro: other.code }),
        ...(age === undefined && { edad: 'age-out-of-range' }),
        ...(!extra.ok && { mas: extra.code }),
      },
    }
  const wish = { monthly: monthly.value, other: other.value }
  return { ok: true, value: { wish, age, extraMonthly: extra.value, deposits } }
}

/**
 * For how many months the employer's deposits still lower this loan, by the engine's schedule; all the months
 * there are when what is owed is not known, or the debt would never end.
 */
function monthsOfLoan(loan: Loan, deposit: bigint, all: number): number {
  const principal = loan.figures?.outstandingPrincipal ?? null
  if (principal === null) return all
  const rows = scheduleOf({
    principal,
    ratePpm: BigInt(loan.ratePpm),
    level: loan.monthlyPayment,
    bimonthly: onTop(loan) ? deposit * 2n : 0n,
  })
  return rows.ok ? Math.min(rows.value.length, all) : all
}

/** The saver of the question: what is there today, and what comes in until the age asked about. */
export function saverOf(one: Standing, asked: Asked, assumed: Assumptions): Saver {
  const held = (component: string) =>
    one.savings.holdings.find((h) => h.component === component)?.amount ?? zeroMxn
  const monthsToGo = monthsUntilAge(one.bornOn, asked.age, one.today)
  const retired = one.pensioner && asked.age === youngestAge(one)
  const months = retired ? 0 : monthsToGo
  const dailyWage = asked.deposits ? lastWage(one) : null
  const loans = dailyWage === null ? [] : liveLoans(one)
  const until = (pace: Pace): number => {
    const deposit = monthlyDeposit(dailyWage ?? 0n, assumed, assumed[pace].worked.ppm)
    const each = loans.map((loan) => monthsOfLoan(loan, deposit, months))
    return Math.min(
      each.reduce((a, b) => a + b, 0),
      months,
    )
  }
  const loanMonths = Object.fromEntries(paces.map((pace) => [pace, until(pace)]))
  return {
    idle: held('72-92'),
    earning: centavos(held('92-97') + held('97')),
    dailyWage,
    extraMonthly: asked.extraMonthly,
    monthsToGo: months,
    loanMonths: loanMonths as Record<Pace, number>,
  }
}
