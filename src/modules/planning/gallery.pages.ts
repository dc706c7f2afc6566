// The planning tools in every state, with made-up figures.
import { mxn } from '../../foundation/money.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { savingsFrom } from '../savings/savings.ts'
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

export const gallery: Gallery = {
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
