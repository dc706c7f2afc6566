// From a command and what is true to the words of one text. The figures are those of the pages: the same
// readings of the same use cases, printed to the centavo.
import { type Mxn, pesos } from '../../foundation/money.ts'
import { compareDays, type Day, type Instant } from '../../foundation/time.ts'
import { type Args, type Lang, type Said, say } from '../../foundation/words.ts'
import { type Institution, tokensOf } from '../../platform/institution.ts'
import { briefDay, monthName } from '../../platform/pages/dates.ts'
import { isLive, type Loan, nextPaymentOf, percentPaid, standingOf } from '../loans/loans.ts'
import type { Savings } from '../savings/savings.ts'
import type { FolioStanding, TramiteState } from '../tramites/tramites.ts'
import type { Subject } from './dialogue.ts'
import {
  eachWords,
  figureWords,
  folioWords,
  goingWords,
  payerWords,
  requestWords,
  stateWords,
} from './sms-dialogue.words.ts'

/** Who answers, in which language, on which day. */
export type Sheet = {
  readonly institution: Institution
  readonly lang: Lang
  readonly today: Day
  /** A stop of the whole portal that comes within the hour, or runs. */
  readonly stop?: PortalStop | undefined
}
export type PortalStop = { readonly runs: boolean; readonly from: Instant; readonly to: Instant }
export type Figures = {
  readonly savings: Pick<Savings, 'total' | 'asOf'>
  readonly loans: readonly Loan[]
}

export const sayIt = (said: Said, { institution, lang }: Sheet, args: Args = {}): string =>
  say(said, lang, { ...tokensOf(institution, lang), ...args })

/** The minus sign of the pages is not in a phone's alphabet. */
const amountOf = (amount: Mxn): string => pesos(amount).replace('−', '-')
const dayText = (day: Day, { lang, today }: Sheet): string => briefDay(lang, day, today.year)
const ending = ({ loanNumber }: Loan): string => loanNumber.slice(-4)

function savingsText({ savings: { total, asOf } }: Figures, sheet: Sheet): string {
  if (total === null) return sayIt(figureWords.savingsUnknown, sheet)
  const monto = amountOf(total)
  if (asOf === null) return sayIt(figureWords.savingsNoDay, sheet, { monto })
  return sayIt(figureWords.savings, sheet, { monto, dia: dayText(asOf, sheet) })
}

/** Of a single loan, said in full. */
const alone: Readonly<Record<Exclude<Subject, 'savings'>, (loan: Loan, sheet: Sheet) => string>> = {
  owed: (loan, sheet) => {
    const { figures, status } = loan
    if (status === 'paid-off') return sayIt(figureWords.paidOff, sheet)
    if (!figures || figures.outstandingPrincipal === null)
      return sayIt(figureWords.loanUnknown, sheet)
    const args = {
      monto: amountOf(figures.outstandingPrincipal),
      dia: dayText(figures.asOf, sheet),
    }
    const p = percentPaid(loan)
    return p === null
      ? sayIt(figureWords.owedNoShare, sheet, args)
      : sayIt(figureWords.owed, sheet, { ...args, p })
  },
  loan: (loan, sheet) => {
    const { figures, regime } = loan
    if (standingOf(loan) === 'up-to-date' && figures) {
      const como = say(goingWords['up-to-date'], sheet.lang)
      const quien = say(payerWords[regime], sheet.lang)
      return sayIt(figureWords.standing, sheet, { dia: dayText(figures.asOf, sheet), como, quien })
    }
    return stoppedText(loan, sheet) ?? sayIt(figureWords.loanUnknown, sheet)
  },
  payment: (loan, sheet) => {
    const next = nextPaymentOf(loan, sheet.today)
    if (next.by !== 'payroll' && next.by !== 'own')
      return stoppedText(loan, sheet) ?? sayIt(figureWords.loanUnknown, sheet)
    if (next.amount === null) return sayIt(figureWords.loanUnknown, sheet)
    const monto = amountOf(next.amount)
    const quien = say(payerWords[loan.regime], sheet.lang)
    if (!next.dueOn) return sayIt(figureWords.paymentNoDay, sheet, { monto, quien })
    const dia = dayText(next.dueOn, sheet)
    const mes = monthName(sheet.lang, next.dueOn.month)
    if (next.passed) return sayIt(figureWords.passedPayment, sheet, { mes, monto, dia })
    const said = next.by === 'payroll' ? figureWords.payroll : figureWords.ownPayment
    return sayIt(said, sheet, { mes, monto, dia })
  },
}

/** Of a loan with arrears, a pause, a judge or nothing left to pay; undefined of any other. */
function stoppedText(loan: Loan, sheet: Sheet): string | undefined {
  const next = nextPaymentOf(loan, sheet.today)
  if (next.by === 'nobody') return sayIt(figureWords.paidOff, sheet)
  if (next.by === 'court') return sayIt(figureWords.court, sheet)
  if (next.by === 'paused')
    return next.until
      ? sayIt(figureWords.paused, sheet, { dia: dayText(next.until, sheet) })
      : sayIt(figureWords.pausedNoDay, sheet)
  if (next.by !== 'late' || next.amount === null || !loan.figures) return undefined
  const args = { monto: amountOf(next.amount), dia: dayText(loan.figures.asOf, sheet) }
  return next.payments
    ? sayIt(figureWords.behind, sheet, { ...args, n: next.payments })
    : sayIt(figureWords.behindNoCount, sheet, args)
}

/** Of one among several, in a few words. */
const among: Readonly<Record<Exclude<Subject, 'savings'>, (loan: Loan, sheet: Sheet) => string>> = {
  owed: ({ status, figures }, sheet) => {
    if (status === 'paid-off') return say(eachWords.paid, sheet.lang)
    if (!figures || figures.outstandingPrincipal === null) return say(eachWords.unknown, sheet.lang)
    const args = {
      monto: amountOf(figures.outstandingPrincipal),
      dia: dayText(figures.asOf, sheet),
    }
    return say(eachWords.owed, sheet.lang, args)
  },
  loan: (loan, sheet) => {
    if (standingOf(loan) !== 'up-to-date' || !loan.figures) return stoppedPhrase(loan, sheet)
    return say(eachWords['up-to-date'], sheet.lang, { dia: dayText(loan.figures.asOf, sheet) })
  },
  payment: (loan, sheet) => {
    const next = nextPaymentOf(loan, sheet.today)
    if ((next.by !== 'payroll' && next.by !== 'own') || next.amount === null)
      return stoppedPhrase(loan, sheet)
    const monto = amountOf(next.amount)
    if (!next.dueOn) return say(eachWords.noDay, sheet.lang, { monto })
    const said = next.passed ? eachWords.passed : eachWords[next.by]
    return say(said, sheet.lang, { monto, dia: dayText(next.dueOn, sheet) })
  },
}

function stoppedPhrase(loan: Loan, sheet: Sheet): string {
  const next = nextPaymentOf(loan, sheet.today)
  if (next.by === 'nobody') return say(eachWords.paid, sheet.lang)
  if (next.by === 'court') return say(eachWords.court, sheet.lang)
  if (next.by === 'paused') return say(eachWords.paused, sheet.lang)
  if (next.by === 'late' && next.amount !== null)
    return say(eachWords.late, sheet.lang, { monto: amountOf(next.amount) })
  return say(eachWords.unknown, sheet.lang)
}

/** Those that live, then the last one paid off: two at most, the oldest first. */
function toTell(loans: readonly Loan[]): readonly Loan[] {
  const paid = loans.filter((loan) => !isLive(loan)).reverse()
  const chosen = [...loans.filter(isLive), ...paid].slice(0, 2)
  return chosen.toSorted((a, b) => compareDays(a.grantedOn, b.grantedOn) || a.ordinal - b.ordinal)
}

/** Two debts of the same day, in the sentence made for them. */
function twoDebts([first, second]: readonly Loan[], sheet: Sheet): string | undefined {
  const [one, other] = [first?.figures, second?.figures]
  if (!first || !second || !isLive(first) || !isLive(second) || !one || !other) return undefined
  if (one.outstandingPrincipal === null || other.outstandingPrincipal === null) return undefined
  if (!one.asOf.equals(other.asOf)) return undefined
  return sayIt(figureWords.owedTwice, sheet, {
    dia: dayText(one.asOf, sheet),
    monto: amountOf(one.outstandingPrincipal),
    monto2: amountOf(other.outstandingPrincipal),
    fin: ending(first),
    fin2: ending(second),
  })
}

/** What a member's figures say of one thing they asked for. `loanNumber`: of that loan alone. */
export function figuresText(
  { of, loanNumber }: { of: Subject; loanNumber?: string },
  figures: Figures,
  sheet: Sheet,
): string {
  if (of === 'savings') return savingsText(figures, sheet)
  const loans = toTell(
    figures.loans.filter((loan) => loanNumber === undefined || loan.loanNumber === loanNumber),
  )
  const [first, second] = loans
  if (!first) return sayIt(figureWords.noLoan, sheet)
  if (!second) return alone[of](first, sheet)
  const together = of === 'owed' ? twoDebts(loans, sheet) : undefined
  return (
    together ??
    sayIt(figureWords.each, sheet, {
      fin: ending(first),
      uno: among[of](first, sheet),
      fin2: ending(second),
      otro: among[of](second, sheet),
    })
  )
}

/** How the newest of a member's requests goes; undefined: there is none. */
export function requestText(
  newest: { reference: string; state: TramiteState; answer_by: Day | null } | undefined,
  sheet: Sheet,
): string {
  if (!newest) return sayIt(requestWords.none, sheet)
  const state = sayIt(stateWords[newest.state], sheet)
  const open = newest.state === 'sent' || newest.state === 'in-review'
  const by =
    open && newest.answer_by
      ? ` ${say(requestWords.byDay, sheet.lang, { dia: dayText(newest.answer_by, sheet) })}`
      : ''
  return sayIt(requestWords.newest, sheet, { folio: newest.reference, estado: state + by })
}

export const folioText = (folio: string, standing: FolioStanding, sheet: Sheet): string =>
  sayIt(folioWords[standing], sheet, { folio })
