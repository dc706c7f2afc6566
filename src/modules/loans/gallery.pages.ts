// Mi crédito in every state, with made-up figures that add up.
import { mxn } from '../../foundation/money.ts'
import { day, dayOf } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { dataPage, optionsPage } from './details.pages.ts'
import { instalmentsPage, loansPage, noLoanPage } from './loans.pages.ts'
import type { Loan, LoanFigures } from './loans.ts'
import { type MovementsProps, movementsPage } from './movements.pages.ts'
import type { LoanMovement, MovementKind, MovementSource } from './movements.ts'
import { movementsWords } from './movements.words.ts'
import { instalmentStates, optionStates, whyStates } from './outlook-gallery.pages.ts'
import { sampleToday, withoutBeginning } from './sample.pages.ts'
import { returnedSamples, waitingSamples } from './waiting-gallery.pages.ts'

const figures: LoanFigures = {
  asOf: day('2026-10-31'),
  outstandingPrincipal: mxn('406385.57'),
  outstandingVsm: null,
  paymentDue: mxn('4182.50'),
  dueOn: day('2026-11-30'),
  overdueAmount: mxn('0.00'),
  overduePayments: 0,
  payoffAmount: mxn('407102.11'),
  discountedPayoffAmount: null,
  excessAmount: mxn('0.00'),
  projectedEndOn: day('2039-03-31'),
  deferralEndsOn: null,
  deferralMonthsLeft: 24,
  protectionUsesLeft: 2,
  payrollMonths: 96,
  ownMonths: 3,
}
const nothingKnown: LoanFigures = {
  ...figures,
  outstandingPrincipal: null,
  paymentDue: null,
  dueOn: null,
  overdueAmount: null,
  overduePayments: null,
  payoffAmount: null,
  excessAmount: null,
  projectedEndOn: null,
  deferralMonthsLeft: null,
  protectionUsesLeft: null,
  payrollMonths: null,
  ownMonths: null,
}

const payroll: Loan = {
  loanId: 1n,
  loanNumber: '1234567897',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2018-06-14'),
  originalAmount: mxn('655400.00'),
  originalVsm: null,
  ratePpm: 66_900,
  termMonths: 360,
  monthlyPayment: mxn('4182.50'),
  regime: 'roa',
  regimeSince: day('2024-02-01'),
  status: 'active',
  statusSince: null,
  property: {
    street: 'Av. Juárez 12',
    settlement: 'Centro',
    municipality: 'León',
    state: 'Guanajuato',
    postalCode: '37000',
  },
  figures,
}
const ownPayment: Loan = { ...payroll, regime: 'rea', regimeSince: null }
const late: Loan = {
  ...ownPayment,
  ordinal: 2,
  kind: 'joint',
  figures: { ...figures, overdueAmount: mxn('8365.00'), overduePayments: 2 },
}
const paidOff: Loan = {
  ...payroll,
  status: 'paid-off',
  statusSince: day('2025-03-31'),
  figures: {
    ...nothingKnown,
    outstandingPrincipal: mxn('0.00'),
    excessAmount: mxn('12547.50'),
    payrollMonths: 180,
  },
}
const paused: Loan = {
  ...payroll,
  status: 'deferred',
  figures: { ...nothingKnown, deferralEndsOn: day('2027-05-31'), deferralMonthsLeft: 18 },
}
const vsm: Loan = {
  ...ownPayment,
  currency: 'vsm',
  originalVsm: 2_138_500n,
  figures: { ...figures, outstandingVsm: 1_326_000n, discountedPayoffAmount: mxn('203551.06') },
}
const unknown: Loan = {
  ...payroll,
  property: {
    street: null,
    settlement: null,
    municipality: null,
    state: null,
    postalCode: null,
  },
  figures: null,
}
const overdueDay: Loan = {
  ...ownPayment,
  figures: { ...figures, dueOn: day('2026-10-31'), asOf: day('2026-09-30') },
}

const zero = mxn('0.00')
function movement(
  on: string,
  kind: MovementKind,
  source: MovementSource,
  parts: Partial<Record<keyof LoanMovement['parts'], string>>,
  after: string | null = '406385.57',
): LoanMovement {
  const of = (text: string | undefined) => (text === undefined ? zero : mxn(text))
  const split = {
    principal: of(parts.principal),
    interest: of(parts.interest),
    lateInterest: of(parts.lateInterest),
    insurance: of(parts.insurance),
    other: of(parts.other),
  }
  return {
    effectiveOn: day(on),
    sequence: 1,
    kind,
    source,
    amount: Object.values(split).reduce((a, b) => (a + b) as typeof a),
    parts: split,
    balanceAfter: after === null ? null : mxn(after),
    balanceAfterVsm: null,
  }
}
const usual = { principal: '1711.06', interest: '2275.14', insurance: '196.30' }
const movements: readonly LoanMovement[] = [
  movement('2026-10-31', 'payment', 'payroll', usual),
  movement('2026-09-30', 'payment', 'shop', { ...usual, lateInterest: '36.39' }),
  movement('2026-09-20', 'employer-contribution', 'employer', { principal: '1706.30' }),
]
const oddOnes: readonly LoanMovement[] = [
  movement('2026-10-31', 'excess-payment', 'payroll', { other: '4182.50' }),
  movement('2026-10-02', 'adjustment', 'fund', { principal: '-12.00' }, null),
  movement('2026-09-30', 'payment', 'abroad', { principal: '2000.00' }),
  movement('2026-09-01', 'opening', 'fund', { principal: '-408385.57' }, '408385.57'),
].map((one, i) => (i === 2 ? { ...one, balanceAfterVsm: 1_326_000n } : one))

const alone = (loan: Loan) => ({ loans: [loan], loan })
const two = { loans: [payroll, late], loan: late }
type Shown = { loans: readonly Loan[]; loan: Loan }
const instalments = (view: View, chosen: Shown): Html =>
  instalmentsPage(view, { ...withoutBeginning(chosen.loan), ...chosen, today: dayOf(view.now) })
const options = (view: View, chosen: Shown): Html =>
  optionsPage(view, { ...withoutBeginning(chosen.loan), ...chosen, ...asked })
const details = (view: View, chosen: Shown): Html =>
  dataPage(view, { ...chosen, today: sampleToday })
const asked = {
  today: sampleToday,
  day: sampleToday,
  typed: '',
  typedAmount: '',
  other: undefined,
  problems: {},
}
const list = (view: View, over: Partial<MovementsProps> = {}): Html =>
  movementsPage(view, {
    ...alone(payroll),
    span: { from: { year: 2026, month: 9 }, to: { year: 2026, month: 11 }, cut: false },
    movements,
    more: false,
    waiting: [],
    thisMonth: { year: 2026, month: 11 },
    unfolded: false,
    problems: {},
    ...over,
  })

const home = '/mi-credito/saldos-y-movimientos'
export const gallery: Gallery = {
  '/mi-credito': {
    'sin crédito': (view) => noLoanPage(inside(view)),
    'dos créditos': (view) => loansPage(inside(view), [paidOff, late]),
  },
  [`${home}/mensualidades`]: {
    'por nómina, al corriente': (view) => instalments(inside(view), alone(payroll)),
    'paga por su cuenta': (view) => instalments(inside(view), alone(ownPayment)),
    'pasó la fecha sin cifras nuevas': (view) => instalments(inside(view), alone(overdueDay)),
    'con atraso, segundo crédito': (view) => instalments(inside(view), two),
    'en pausa': (view) => instalments(inside(view), alone(paused)),
    'en un juzgado': (view) =>
      instalments(inside(view), alone({ ...ownPayment, status: 'in-court' })),
    'pagado, y de más': (view) => instalments(inside(view), alone(paidOff)),
    'en VSM': (view) => instalments(inside(view), alone(vsm)),
    'aún no sabemos nada': (view) => instalments(inside(view), alone(unknown)),
    'solo mirar': (view) => instalments(inside(view, true), two),
    ...instalmentStates,
  },
  [`${home}/opciones-de-pago`]: {
    'al corriente': (view) => options(inside(view), alone(payroll)),
    'con atraso': (view) => options(inside(view), two),
    'en VSM, con descuento': (view) => options(inside(view), alone(vsm)),
    pagado: (view) => options(inside(view), alone(paidOff)),
    'aún no sabemos nada': (view) => options(inside(view), alone(unknown)),
    'solo mirar': (view) => options(inside(view, true), alone(payroll)),
    ...optionStates,
  },
  [`${home}/por-que`]: whyStates,
  [`${home}/movimientos`]: {
    'tres meses': (view) => list(inside(view)),
    'con los detalles abiertos': (view) => list(inside(view), { unfolded: true }),
    'segundo crédito, movimientos raros': (view) =>
      list(inside(view), { ...two, movements: oddOnes, unfolded: true }),
    'hay más, y se cortó': (view) =>
      list(inside(view), {
        more: true,
        span: { from: { year: 2025, month: 11 }, to: { year: 2026, month: 10 }, cut: true },
      }),
    'sin movimientos': (view) => list(inside(view), { movements: [] }),
    'pagos en camino, y uno devuelto': (view) =>
      list(inside(view), {
        waiting: waitingSamples.map((one) => ({ ...one, loanId: payroll.loanId })),
        movements: returnedSamples(movements[0]!),
        unfolded: true,
      }),
    'fechas al revés': (view) =>
      list(inside(view), {
        problems: { desde: view.t(movementsWords.fromAfterTo) },
      }),
    'solo mirar': (view) => list(inside(view, true), { unfolded: true }),
  },
  [`${home}/datos`]: {
    'en pesos': (view) => details(inside(view), alone(payroll)),
    'en VSM': (view) => details(inside(view), alone(vsm)),
    'sin domicilio': (view) => details(inside(view), alone(unknown)),
    'solo mirar': (view) => details(inside(view, true), alone(vsm)),
  },
}
