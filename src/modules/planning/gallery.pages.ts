// The planning tools in every state, with made-up figures.
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import { savingsFrom } from '../savings/savings.ts'
import { extraPaymentPage } from './extra-payment.pages.ts'
import { readExtra, simulate } from './extra-payment.ts'
import { jobChangePage } from './job-change.pages.ts'
import { explainJobChange, readJobChange } from './job-change.ts'
import { payslipPage } from './payslip.pages.ts'
import { checkPayslip, readPayslip, startOfPayslip } from './payslip.ts'
import { noPrequalificationPage, prequalificationPage } from './prequalification.pages.ts'
import { longestTerm, prequalify, readTerm } from './prequalification.ts'
import { noEstimatePage, retirementPage } from './retirement.pages.ts'
import type { Fields } from './retirement-question.ts'
import { retirementView } from './retirement-view.ts'
import { sampleLoan, samplePensioner, sampleStanding } from './sample.pages.ts'
import { liveLoans, type Standing } from './standing.ts'

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

const lost = { paso: 'perdi', dia: '2026-10-31', puede: 'no' }
const job =
  (one: Standing, asked: Fields = {}, { lookOnly = false, told = false } = {}) =>
  (view: View): Html => {
    const loan = liveLoans(one)[0]
    const read = readJobChange(asked, one.today)
    const answers = read.ok ? read.value : null
    const problems = read.ok ? {} : read.problems
    const explained = loan && answers ? explainJobChange(one, loan, answers) : null
    const about = { loan, typed: asked, problems, explained, told }
    return jobChangePage(inside(view, lookOnly), about)
  }

const payslip =
  (asked: Fields = {}) =>
  (view: View): Html => {
    const read = readPayslip(asked)
    const problems = read.ok ? {} : read.problems
    const checked = read.ok && read.value ? checkPayslip(read.value, working.parameters) : null
    const typed = startOfPayslip(working, asked)
    return payslipPage(inside(view), { typed, problems, checked, today: working.today })
  }
const slip = { tipo: 'pesos', valor: '4145.58', sueldo: '612.40', bimestre: '2026-B5', dias: '61' }

const loan =
  (one: Standing, plazo?: string, lookOnly = false) =>
  (view: View): Html => {
    const longest = longestTerm(one) ?? 0
    const years = readTerm(plazo, longest)
    const found = prequalify(one, years ?? longest)
    const inView = inside(view, lookOnly)
    return found
      ? prequalificationPage(inView, { found, badTerm: years === undefined })
      : noPrequalificationPage(inView)
  }
const begins = sampleStanding({ deposits: sampleStanding().deposits.slice(-2) }, mxn('9000.00'))
const minimumWage = sampleStanding({
  deposits: sampleStanding().deposits.map((one) => ({ ...one, dailyWage: mxn('315.04') })),
})

export const gallery: Gallery = {
  '/quiero-un-credito': {
    'ya podría': loan(sampleStanding()),
    'a diez años': loan(sampleStanding(), '10'),
    'con el salario mínimo': loan(minimumWage),
    'todavía no, le faltan puntos': loan(begins),
    'ya tiene crédito': loan(working),
    'sería el segundo, aún no': loan(owing({ status: 'paid-off', statusSince: day('2026-09-01') })),
    'sin trabajo': loan(sampleStanding({ jobs: [], deposits: [] })),
    'con pensión': loan(samplePensioner()),
    'plazo mal escrito': loan(sampleStanding(), '99'),
    'falta una cifra': loan(sampleStanding({ today: day('2008-01-01') })),
    'solo mirar': loan(sampleStanding(), undefined, true),
  },
  '/mi-credito/revisa-tu-descuento': {
    'aún no pregunta nada': payslip(),
    'está bien': payslip({ ...slip, descuento: '8291.16' }),
    'con el seguro': payslip({ ...slip, descuento: '8306.16' }),
    'de más, con salario mínimo': payslip({ ...slip, sueldo: '315.04', descuento: '8291.16' }),
    'de menos, por faltas': payslip({ ...slip, faltas: '4', descuento: '7747.48' }),
    'de más, un porcentaje': payslip({
      ...slip,
      tipo: 'porcentaje',
      valor: '20',
      descuento: '9000',
    }),
    'un factor': payslip({ ...slip, tipo: 'factor', valor: '31.5', descuento: '6351.03' }),
    'mal escrito': payslip({ tipo: '', valor: 'x', dias: '90', faltas: 'dos' }),
  },
  '/mi-credito/cambie-de-trabajo': {
    'tres preguntas': job(working),
    'sin trabajo y no le alcanza': job(working, lost),
    'ya avisó': job(working, lost, { told: true }),
    'con trabajo nuevo': job(working, { paso: 'cambie', dia: '2026-11-15', puede: 'si' }),
    'hace meses, crédito de antes de 2009': job(owing({ grantedOn: day('2006-05-01') }), {
      ...lost,
      dia: '2026-06-30',
    }),
    'ya no le quedan pausa ni fondo': job(
      owing({ figures: { ...sampleLoan.figures!, deferralMonthsLeft: 0, protectionUsesLeft: 0 } }),
      lost,
    ),
    'debe más de tres pagos, poco tiempo en el trabajo': job(
      {
        ...owing({ figures: { ...sampleLoan.figures!, overduePayments: 4 } }),
        jobs: [{ ...working.jobs[0]!, startedOn: day('2026-07-01') }],
      },
      lost,
    ),
    'mal escrito': job(working, { paso: '', dia: '31/02/2026', puede: '' }),
    'sin crédito': job({ ...working, loans: [] }),
    'en un juzgado': job(owing({ status: 'in-court' })),
    'solo mirar': job(working, lost, { lookOnly: true }),
  },
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
    'de antes de 2021': simulator(owing({ grantedOn: day('2019-03-01') }), { mas: '500' }),
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
