// The contract of a loan and its vintage: what was agreed the day it was granted and stays so for life.
// The rate is the contract's; nothing here looks at today's wage or at today's table of rates.
import { type DayNumber, dayNumber } from '../../foundation/day-number.ts'
import { day } from '../../foundation/time.ts'
import { levelPayment } from './level-payment.ts'

export type LoanKind = 'traditional' | 'joint' | 'improvement' | 'land' | 'cofinanced'

export type Contract = {
  readonly grantedOn: DayNumber
  readonly kind: LoanKind
  /** 1: first loan, 2: second. */
  readonly ordinal: number
  readonly currency: 'mxn' | 'vsm'
  /** Centavos lent; of a loan in VSM, what they were worth that day. */
  readonly original: bigint
  /** Ten-thousandths of a VSM; undefined for loans in pesos. */
  readonly originalVsm?: bigint | undefined
  /** Yearly, parts per million. */
  readonly ratePpm: bigint
  readonly termMonths: number
  /** Principal and interest of a month, in centavos, without charges; of a loan in VSM, at the first value. */
  readonly level: bigint
  readonly regime: Regime
}
/** `roa`: taken from the payroll; `rea`: the member pays. */
export type Regime = 'roa' | 'rea'

/** What the employer's 5 % does: a part of what is due, or straight to principal. */
export type ContributionUse = 'part-of-due' | 'to-principal'

export type Vintage = {
  readonly name: 'before-2009' | '2009-to-2021' | 'pesos-since-2021'
  readonly from: DayNumber
  readonly contributions: ContributionUse
  /** Pays 2 % a month to the payment protection fund, and may use it. */
  readonly protection: boolean
}

const since = (text: string): DayNumber => dayNumber(day(text))

/**
 * Newest first. The protection fund covers loans granted since 2009; in the peso scheme of May 2021 the 5 %
 * goes to principal and the payment stays as it is (NNC, June 2021).
 */
export const vintages: readonly Vintage[] = [
  {
    name: 'pesos-since-2021',
    from: since('2021-05-01'),
    contributions: 'to-principal',
    protection: true,
  },
  {
    name: '2009-to-2021',
    from: since('2009-01-01'),
    contributions: 'part-of-due',
    protection: true,
  },
  {
    name: 'before-2009',
    from: since('1972-05-01'),
    contributions: 'part-of-due',
    protection: false,
  },
]

/** A loan kept in VSM has the rules of before 2021, whenever it was granted. */
export function vintageOf({
  grantedOn,
  currency,
}: Pick<Contract, 'grantedOn' | 'currency'>): Vintage {
  const fits = (v: Vintage) =>
    v.from <= grantedOn && (currency === 'mxn' || v.contributions === 'part-of-due')
  return vintages.find(fits) ?? vintages.at(-1)!
}

/** Loans to improve a home carry no damage insurance. */
export const isInsured = ({ kind }: Pick<Contract, 'kind'>): boolean => kind !== 'improvement'

/** A contract whose payment is the level one of its amount, rate and term. */
export const contractFor = (
  terms: Omit<Contract, 'level' | 'ordinal' | 'kind' | 'regime'> & Partial<Contract>,
): Contract => ({
  kind: 'traditional',
  ordinal: 1,
  regime: 'roa',
  level: levelPayment(terms.original, terms.ratePpm, terms.termMonths),
  ...terms,
})
