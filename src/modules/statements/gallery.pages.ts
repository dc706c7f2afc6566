// The pages of papers in every state, without a database.
import { type Mxn, mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Document } from '../documents/documents.usecases.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { certificatePath, receiptPath, statementPath } from './frame.pages.ts'
import {
  type CertificateProps,
  certificatePage,
  receiptPage,
  type StatementsProps,
  statementPage,
} from './statements.pages.ts'
import { periodsOf } from './statements.ts'
import { cannotWords } from './statements.words.ts'

const loan: Loan = {
  loanId: 1n,
  loanNumber: '9900005013',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2024-09-14'),
  originalAmount: mxn('650000.00'),
  originalVsm: null,
  ratePpm: 104_500,
  termMonths: 240,
  monthlyPayment: mxn('6600.00'),
  regime: 'roa',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  property: { street: null, settlement: null, municipality: null, state: null, postalCode: null },
  figures: { asOf: day('2026-07-20') } as Loan['figures'],
}
const second: Loan = { ...loan, loanId: 2n, ordinal: 2 }
const issued: Document = {
  folio: 'EDO-2026-00000042-K',
  kind: 'loan-statement',
  lang: 'es',
  title: 'Estado de cuenta de tu crédito',
  about: '2026-B3',
  size: 21_300,
  issuedAt: Temporal.Instant.from('2026-07-20T18:00:00Z'),
  loanId: 1n,
  sha256: 'ab'.repeat(32),
}
const periods = periodsOf(loan)

const statements: StatementsProps = {
  loans: [loan],
  loan,
  year: undefined,
  periods,
  until: day('2026-07-20'),
  issued: [issued],
  problems: {},
}
const payment: LoanMovement = {
  effectiveOn: day('2026-05-31'),
  sequence: 1,
  kind: 'payment',
  source: 'payroll',
  amount: mxn('6600.00'),
  parts: {
    principal: mxn('1200.00'),
    interest: mxn('5300.00'),
    lateInterest: zeroMxn,
    insurance: mxn('100.00'),
    other: zeroMxn,
  },
  balanceAfter: 60_640_000n as Mxn,
  balanceAfterVsm: null,
}
const certificates: CertificateProps = {
  loans: [loan],
  loan,
  years: [
    { year: 2025, refusal: undefined },
    { year: 2024, refusal: undefined },
  ],
  issued: [{ ...issued, kind: 'interest-certificate', about: '2024' }],
  problems: {},
}
const refused = (view: View, code: keyof typeof cannotWords) => view.t(cannotWords[code])

export const gallery: Gallery = {
  [statementPath]: {
    'uno hecho, otros por hacer': (view) => statementPage(inside(view), statements),
    'otro año': (view) => statementPage(inside(view), { ...statements, year: 2025 }),
    'dos créditos': (view) =>
      statementPage(inside(view), { ...statements, loans: [loan, second], loan: second }),
    'todavía ninguno': (view) =>
      statementPage(inside(view), { ...statements, periods: [], until: undefined, issued: [] }),
    'muchos seguidos': (view) =>
      statementPage(inside(view), {
        ...statements,
        problems: { periodo: refused(view, 'too-many-papers') },
      }),
    'cantidades tapadas': (view) => statementPage(inside(view, true), statements),
  },
  [receiptPath]: {
    'un pago': (view) => receiptPage(inside(view), { loans: [loan], loan, payment, problems: {} }),
    'cantidades tapadas': (view) =>
      receiptPage(inside(view, true), { loans: [loan], loan, payment, problems: {} }),
  },
  [certificatePath]: {
    'dos años, uno hecho': (view) => certificatePage(inside(view), certificates),
    'antes de febrero, y sin inflación': (view) =>
      certificatePage(inside(view), {
        ...certificates,
        years: [
          { year: 2026, refusal: 'before-february' },
          { year: 2025, refusal: 'no-inflation' },
        ],
      }),
    'el RFC no coincide': (view) =>
      certificatePage(inside(view), {
        ...certificates,
        years: [
          { year: 2025, refusal: 'rfc-differs' },
          { year: 2024, refusal: 'rfc-generic' },
        ],
      }),
    'todavía ninguna': (view) => certificatePage(inside(view), { ...certificates, years: [] }),
    'un año que no es': (view) =>
      certificatePage(inside(view), {
        ...certificates,
        problems: { anio: refused(view, 'year-not-of-loan') },
      }),
    'cantidades tapadas': (view) => certificatePage(inside(view, true), certificates),
  },
}
