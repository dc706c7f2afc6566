// Loans that the engine lived, in the pages that say what is to come and why things changed.
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { cannotChooseWords } from './choices.words.ts'
import { optionsPage } from './details.pages.ts'
import { instalmentsPage } from './loans.pages.ts'
import { keyText, type Month } from './movements.ts'
import { askDayWords } from './outlook.words.ts'
import { chosenOf } from './pay-choices.ts'
import * as samples from './sample.pages.ts'
import { whyPage } from './why.pages.ts'
import { monthsWith, paymentWhy, whyIn } from './why.ts'

const today = samples.sampleToday
const chosen = (sample: samples.Sample) => ({ ...sample, loans: [sample.loan], today })
const instalments = (view: View, sample: samples.Sample): Html =>
  instalmentsPage(view, chosen(sample))

function options(view: View, sample: samples.Sample, typed = '', wrong = false): Html {
  const problems = wrong ? { dia: view.t(askDayWords['day-past']) } : {}
  const asked = typed === '' || wrong ? today : day(typed)
  const nothingElse = { typedAmount: '', other: undefined }
  return optionsPage(view, { ...chosen(sample), ...nothingElse, day: asked, typed, problems })
}

/** Another amount, as it was typed. */
function another(view: View, sample: samples.Sample, typedAmount: string): Html {
  const least = mxn('1.00')
  const asked = { name: 'otro', typed: typedAmount, least } as const
  const read = chosenOf(sample.outlook, today, asked)
  const args = { minimo: '$1.00', monto: '$446,028.11' }
  return optionsPage(view, {
    ...chosen(sample),
    day: today,
    typed: '',
    typedAmount,
    other: read.ok ? read.value : undefined,
    problems: read.ok ? {} : { cantidad: view.t(cannotChooseWords[read.code], args) },
  })
}

function why(view: View, sample: samples.Sample, month?: Month): Html {
  const { movements, outlook } = sample
  const months = monthsWith(movements)
  const at = month ?? months[0]
  const source = { file: 'movimientos-2026-10.txt', line: 1_204n, asOf: today, receivedAt: null }
  return whyPage(view, {
    ...chosen(sample),
    months,
    why: at && whyIn(outlook, movements, at),
    payment: paymentWhy(outlook, today),
    sources: new Map(movements.map((one) => [keyText(one), source])),
  })
}

type States = Gallery[string]
export const instalmentStates: States = {
  'con lo que sigue, y el 5 % del patrón': (view) => instalments(inside(view), samples.onPayroll),
  'con atraso, con cuentas': (view) => instalments(inside(view), samples.behindNow),
  'en pausa, con cuentas': (view) => instalments(inside(view), samples.inPause),
  'en VSM, con cuentas': (view) => instalments(inside(view), samples.inVsm),
  'el archivo no da lo mismo': (view) => instalments(inside(view), samples.doesNotFollow),
  'solo mirar, con cuentas': (view) => instalments(inside(view, true), samples.onPayroll),
}

export const optionStates: States = {
  hoy: (view) => options(inside(view), samples.onPayroll),
  'otra cantidad': (view) => another(inside(view), samples.onPayroll, '15000'),
  'más de lo que se debe': (view) => another(inside(view), samples.onPayroll, '900000'),
  'menos de cero': (view) => another(inside(view), samples.behindNow, '-200'),
  'otro día': (view) => options(inside(view), samples.onPayroll, '2027-01-15'),
  'un día que ya pasó': (view) => options(inside(view), samples.onPayroll, '2026-01-15', true),
  'con descuento': (view) => options(inside(view), samples.nearTheEnd),
  'con descuento, fuera de sus días': (view) =>
    options(inside(view), samples.nearTheEnd, '2026-12-05'),
  'con atraso, con cuentas': (view) => options(inside(view), samples.behindNow),
  'en VSM, con cuentas': (view) => options(inside(view), samples.inVsm),
  'el archivo no da lo mismo': (view) => options(inside(view), samples.doesNotFollow),
  'solo mirar, con cuentas': (view) => options(inside(view, true), samples.onPayroll),
}

export const whyStates: States = {
  'un mes con depósito del patrón': (view) =>
    why(inside(view), samples.onPayroll, { year: 2026, month: 9 }),
  'un mes de pagos': (view) => why(inside(view), samples.onPayroll),
  'subió el VSM': (view) => why(inside(view), samples.inVsm, { year: 2026, month: 1 }),
  'cuando se dio': (view) => why(inside(view), samples.onPayroll, { year: 2023, month: 2 }),
  'el archivo no da lo mismo': (view) => why(inside(view), samples.doesNotFollow),
  'sin principio': (view) =>
    why(inside(view), { ...samples.withoutBeginning(samples.onPayroll.loan) }),
  'solo mirar, con cuentas': (view) => why(inside(view, true), samples.onPayroll),
}
