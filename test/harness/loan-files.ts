// Loans and movements read from the lines of their files, as a page would have them.
import { centavos, mxn } from '../../src/foundation/money.ts'
import { day } from '../../src/foundation/time.ts'
import type { Loan } from '../../src/modules/loans/loans.ts'
import type { LoanMovement } from '../../src/modules/loans/movements.ts'

const details = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('D|'))
    .map((line) => line.split('|').slice(1))

const noProperty = {
  street: null,
  settlement: null,
  municipality: null,
  state: null,
  postalCode: null,
}
const places = (text: string): bigint => BigInt(text.replace('.', ''))

/** Loans by number; their dated figures are left out. */
export const loansIn = (text: string): Map<string, Loan> =>
  new Map(
    details(text).map((f) => [
      f[0]!,
      {
        loanId: 1n,
        loanNumber: f[0]!,
        ordinal: Number.parseInt(f[2]!, 10),
        kind: f[3] as Loan['kind'],
        currency: f[4] as Loan['currency'],
        grantedOn: day(f[5]!),
        originalAmount: mxn(f[6]!),
        originalVsm: f[7] ? places(f[7]) : null,
        ratePpm: Number.parseInt(f[8]!.replace('.', ''), 10),
        termMonths: Number.parseInt(f[9]!, 10),
        monthlyPayment: mxn(f[10]!),
        regime: f[11] as Loan['regime'],
        regimeSince: f[12] ? day(f[12]) : null,
        status: f[13] as Loan['status'],
        statusSince: f[14] ? day(f[14]) : null,
        property: noProperty,
        figures: null,
      },
    ]),
  )

export function movementsIn(text: string): Map<string, LoanMovement[]> {
  const byLoan = new Map<string, LoanMovement[]>()
  for (const f of details(text)) {
    const [principal, interest, lateInterest, insurance, other] = f.slice(6, 11).map(mxn)
    const movement = {
      effectiveOn: day(f[1]!),
      sequence: Number.parseInt(f[2]!, 10),
      kind: f[3] as LoanMovement['kind'],
      source: f[4] as LoanMovement['source'],
      amount: mxn(f[5]!),
      parts: {
        principal: principal!,
        interest: interest!,
        lateInterest: lateInterest!,
        insurance: insurance!,
        other: other!,
      },
      balanceAfter: f[11] ? mxn(f[11]) : null,
      balanceAfterVsm: f[12] ? places(f[12]) : null,
    }
    byLoan.set(f[0]!, [...(byLoan.get(f[0]!) ?? []), movement])
  }
  return byLoan
}

/** What is owed at the end of a day, by loan number, as the figures tell it. */
export const owedIn = (text: string): Map<string, bigint> =>
  new Map(details(text).map((f) => [f[0]!, f[2] ? mxn(f[2]) : centavos(-1n)]))
