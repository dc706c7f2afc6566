import { bimester } from '../../foundation/bimester.ts'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type View, viewWith } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import { waitingSamples } from '../loans/loans.usecases.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { savingsFrom } from '../savings/savings.ts'
import { homePage } from './home.pages.ts'
import type { HomeReading } from './home.usecases.ts'

const loan: Loan = {
  loanId: 1n,
  loanNumber: '1234567897',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2019-05-14'),
  originalAmount: mxn('655400.00'),
  originalVsm: null,
  ratePpm: 66_900,
  termMonths: 240,
  monthlyPayment: mxn('4182.50'),
  regime: 'roa',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  property: { street: null, settlement: null, municipality: null, state: null, postalCode: null },
  figures: {
    asOf: day('2026-11-20'),
    outstandingPrincipal: mxn('406385.57'),
    outstandingVsm: null,
    paymentDue: mxn('4182.50'),
    dueOn: day('2026-11-30'),
    overdueAmount: mxn('0.00'),
    overduePayments: 0,
    payoffAmount: null,
    discountedPayoffAmount: null,
    excessAmount: null,
    projectedEndOn: day('2039-03-31'),
    deferralEndsOn: null,
    deferralMonthsLeft: null,
    protectionUsesLeft: null,
    payrollMonths: null,
    ownMonths: null,
  },
}
const withFigures = (
  changed: Partial<NonNullable<Loan['figures']>>,
  more: Partial<Loan> = {},
): Loan => ({
  ...loan,
  ...more,
  figures: { ...loan.figures!, ...changed },
})

const payment: LoanMovement = {
  effectiveOn: day('2026-10-31'),
  sequence: 1,
  kind: 'payment',
  source: 'payroll',
  amount: mxn('4182.50'),
  parts: {
    principal: mxn('1711.06'),
    interest: mxn('2275.14'),
    lateInterest: mxn('0.00'),
    insurance: mxn('196.30'),
    other: mxn('0.00'),
  },
  balanceAfter: mxn('406385.57'),
  balanceAfterVsm: null,
}

const deposits = [1, 2, 3, 4].map((n) => ({
  bimester: bimester(2026, n),
  amount: mxn('1706.30'),
  receivedOn: day(`2026-${String(2 * n + 1).padStart(2, '0')}-20`),
  inClarification: false,
  lowersLoan: true,
}))
const savings = savingsFrom(
  [{ year: 2025, ledgerAccount: 'savings-97', kind: null, amount: mxn('86412.35') }],
  day('2026-11-20'),
)
const nothingYet: HomeReading = {
  savings: savingsFrom([], null),
  made: [],
  deposits: [],
  loans: [],
  movements: [],
  waiting: [],
  news: [],
  missing: [],
  check: undefined,
}
const usual: HomeReading = {
  savings,
  made: deposits,
  deposits,
  loans: [loan],
  movements: [payment],
  waiting: [],
  news: [
    {
      messageId: '018f0000-0000-7000-8000-00000000000d',
      subject: 'Tu estado de cuenta de octubre está listo',
      on: day('2026-11-05'),
    },
  ],
  missing: [],
  check: undefined,
}

const before = Temporal.Instant.from('2026-07-03T01:42:00Z')
const drawn =
  (reading: HomeReading, lookOnly = false, last: Temporal.Instant | null = before) =>
  (view: View) =>
    homePage(inside(view, lookOnly), { reading, givenName: 'Rosa', previousSignInAt: last })

const behind = withFigures({ overdueAmount: mxn('12547.50'), overduePayments: 3 }, { ordinal: 2 })

export const gallery: Gallery = {
  '/inicio': {
    'descuento por nómina': drawn(usual),
    'vive en Estados Unidos': (view) => {
      const rate = { currency: 'USD', on: day('2026-11-20'), pesos: 185_270n } as const
      const member = { givenName: 'Rosa', lookOnly: false, abroad: rate }
      return homePage(viewWith(view, { member }), {
        reading: usual,
        givenName: 'Rosa',
        previousSignInAt: before,
      })
    },
    'primera visita': drawn(usual, false, null),
    'nada nuevo': drawn(usual, false, Temporal.Instant.from('2026-11-21T18:00:00Z')),
    'recién llegada, sin crédito': drawn(nothingYet, false, null),
    'el crédito no se puede ver': drawn({
      ...usual,
      loans: [],
      movements: [],
      missing: ['loans'],
    }),
    'el ahorro no se puede ver': drawn({
      ...usual,
      savings: savingsFrom([], null),
      made: [],
      deposits: [],
      missing: ['savings'],
    }),
    'pagos en camino': drawn({ ...usual, waiting: waitingSamples.slice(0, 3) }),
    'sin crédito': drawn({ ...usual, loans: [], movements: [] }),
    'paga ella misma': drawn({ ...usual, loans: [{ ...loan, regime: 'rea' }] }),
    'atrasada en el segundo': drawn({ ...usual, loans: [loan, behind] }),
    'en prórroga': drawn({
      ...usual,
      loans: [withFigures({ deferralEndsOn: day('2027-03-31') }, { status: 'deferred' })],
    }),
    'terminó de pagar': drawn({ ...usual, loans: [{ ...loan, status: 'paid-off' }] }),
    'no sabemos del crédito': drawn({ ...usual, loans: [{ ...loan, figures: null }] }),
    'fecha pasada': drawn({ ...usual, loans: [withFigures({ dueOn: day('2026-10-31') })] }),
    'su correo no recibe': drawn({ ...usual, check: 'mailbox-dead' }),
    'cambió de trabajo': drawn({ ...usual, check: 'new-job' }),
    'solo mirar': drawn(usual, true),
  },
}
