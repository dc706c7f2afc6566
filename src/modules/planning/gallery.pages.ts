// The planning tools in every state, with made-up figures.
import { mxn } from '../../foundation/money.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import { savingsFrom } from '../savings/savings.ts'
import { extraPaymentPage } from './extra-payment.pages.ts'
import { readExtra, simulate } from './extra-payment.ts'
import { noEstimatePage, retirementPage } from './retirement.pages.ts'
import type { Fields } from './retirement-question.ts'
import { retirementView } from './retirement-view.ts'
import { sampleLoan, samplePensioner, sampleStanding } from './sample.pages.ts'
import type { Standing } from './standing.ts'

const retirement =
  (one: Standing, asked: Fields = {}, lookOnly = false) =>
  (view: View): Html => {
    const props = retirementView(one, asked)
    return props ? retirementPage(inside(view, lookOnly), props) : noEstimatePage(inside(view))
  }
const withLoan = sampleStanding({ loans: [sampleLoan] }, mxn('4310.00'))

const lowering = sampleStanding({ loans: [sampleLoan] })
const working: Standing = {
  ...lowering,
  deposits: lowering.deposits.map((one) => ({ ...one, lowersLoan: true })),
}
const simulator =
  (one: Standing, asked: Fields = {}, lookOnly = false) =>
  (view: View): Html => {
    const loan = one.loans[0]
    const read = readExtra(asked)
    const extra = read.ok ? read.value : null
    const problems = read.ok ? {} : read.problems
    const simulation = simulate(one, loan, extra)
    const about = { loans: one.loans, loan, typed: asked, problems, extra, simulation }
    return extraPaymentPage(inside(view, lookOnly), { ...about, from: one.today })
  }
const owing = (over: Partial<Loan>): Standing => ({
  ...working,
  loans: [{ ...sampleLoan, ...over }],
})

export const gallery: Gallery = {
  '/mi-credito/simulador': {
    'aún no pregunta nada': simulator(working),
    'más cada mes': simulator(working, { mas: '500' }),
    'cada mes y una vez': simulator(working, { mas: '500', unico: '20000' }),
    'dos créditos, paga su dueño': simulator(
      { ...working, jobs: [], loans: [sampleLoan, { ...sampleLoan, ordinal: 2 }] },
      { unico: '15000' },
    ),
    'con pagos pendientes': simulator(
      owing({
        figures: { ...sampleLoan.figures!, overdueAmount: mxn('8291.16'), overduePayments: 2 },
      }),
      { mas: '300' },
    ),
    'no baja y con más sí': simulator(owing({ monthlyPayment: mxn('2000.00') }), { mas: '1600' }),
    'mal escrito': simulator(working, { mas: 'mucho', unico: '' }),
    'sin crédito': simulator({ ...working, loans: [] }),
    'ya pagado': simulator(owing({ status: 'paid-off' })),
    'aún sin cifras': simulator(owing({ figures: null })),
    'solo mirar': simulator(working, {}, true),
  },
  '/mi-ahorro/retiro': {
    'aún no pregunta nada': retirement(sampleStanding()),
    'le falta': retirement(sampleStanding(), { deseo: '15,000', otro: '6000' }),
    'le falta más de lo que puede aportar': retirement(sampleStanding(), { deseo: '40000' }),
    'le alcanza': retirement(sampleStanding(), { deseo: '900' }),
    'no lo necesita': retirement(sampleStanding(), { deseo: '9000', otro: '9000' }),
    'con crédito': retirement(withLoan, { deseo: '3000' }),
    'pensionada, de años a años': retirement(samplePensioner(), { deseo: '9000', otro: '7500' }),
    'pensionada, de meses a meses': retirement(samplePensioner(), { deseo: '12000' }),
    'pensionada, sin pregunta': retirement(samplePensioner()),
    'vive en otro país': retirement(sampleStanding({ abroad: true })),
    'aún sin ahorro': retirement(
      sampleStanding({ savings: savingsFrom([], null), deposits: [], jobs: [] }),
    ),
    'mal escrito': retirement(sampleStanding(), { deseo: 'mucho', edad: '12', otro: '-5' }),
    'solo mirar': retirement(sampleStanding(), {}, true),
    'falta una cifra': (view) => noEstimatePage(inside(view)),
  },
}
