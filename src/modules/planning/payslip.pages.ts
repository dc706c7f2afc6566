import { daysOf } from '../../foundation/bimester.ts'
import { type Mxn, pesos } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import { twoMonths } from '../../platform/pages/dates.ts'
import {
  askForm,
  errorSummary,
  type Field,
  radioField,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import { pesosText } from '../../platform/pages/figures.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  bimestersToAsk,
  type CannotCheck,
  type Checked,
  discountTypes,
  type Fields,
  isRight,
  type PayslipField,
} from './payslip.ts'
import { cannotCheckWords, reasonWords, typeWords, payslipWords as words } from './payslip.words.ts'
import { percentText } from './projection.ts'

export const payslipPath = '/mi-credito/revisa-tu-descuento'
export type PayslipProps = {
  readonly typed: Fields
  readonly problems: Readonly<Partial<Record<PayslipField, CannotCheck>>>
  readonly checked: Checked | null
  readonly today: Temporal.PlainDate
}

const problemsIn = (view: View, { problems }: PayslipProps): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems).map(([name, code]) => [name, view.t(cannotCheckWords[code])]),
  )

function questions(view: View, props: PayslipProps): Html {
  const { typed, today } = props
  const problems = problemsIn(view, props)
  const field = (name: PayslipField, label: Said, hint?: Said, over: Partial<Field> = {}) =>
    textField(
      view,
      {
        name,
        label: view.t(label),
        ...(hint && { hint: view.t(hint) }),
        value: typed[name],
        inputmode: 'decimal',
        autocomplete: 'off',
        width: 'w-13',
        ...over,
      },
      problems,
    )
  const few = { inputmode: 'numeric', width: 'w-6' } as const
  return askForm(
    view,
    payslipPath,
    html`${radioField(view, { name: 'tipo', legend: view.t(words.type), hint: view.t(words.typeHint), value: typed.tipo, choices: discountTypes.map((value) => ({ value, label: view.t(typeWords[value]) })) }, problems)}
${field('valor', words.value, words.valueHint)}
${field('sueldo', words.wage, words.wageHint)}
${selectField(view, { name: 'bimestre', label: view.t(words.bimester), value: typed.bimestre, empty: view.t(words.choose), choices: bimestersToAsk(today).map((one) => ({ value: one, label: twoMonths(view.lang, one, true) })) }, problems)}
${field('dias', words.days, words.daysHint, few)}
${field('faltas', words.absences, undefined, { ...few, optional: true })}
${field('descuento', words.taken, words.takenHint)}
${button(view.t(words.check))}`,
  )
}

function verdict(view: View, checked: Checked): string {
  const { should, difference, reason } = checked
  const monto = pesosText(view, should.amount)
  if (isRight(checked))
    return reason === 'with-insurance'
      ? view.t(words.rightInsured, { monto, seguro: pesosText(view, should.insurance) })
      : view.t(words.right, { monto })
  const size = (difference < 0n ? -difference : difference) as Mxn
  return view.t(difference > 0n ? words.more : words.less, { monto, dif: pesosText(view, size) })
}

/** 315000 → `31.5`: a factor as the notice writes it. */
const factorText = (factor: bigint): string => percentText(factor).slice(0, -1)

function sumText(view: View, { payslip, should, umi }: Checked): string {
  const { terms, bimester, wage } = payslip
  const [n, largo] = [should.days, daysOf(bimester)]
  if (terms.type === 'percentage')
    return view.t(words.sumPercentage, {
      sueldo: pesos(wage),
      parte: percentText(terms.sharePpm),
      n,
    })
  if (terms.type === 'pesos')
    return view.t(words.sumPesos, { mes: pesos(terms.monthly as Mxn), largo, n })
  return view.t(words.sumFactor, {
    factor: factorText(terms.factor),
    umi: umi === null ? '–' : pesos(umi),
    largo,
    n,
  })
}

function toDo(view: View, checked: Checked): Piece {
  if (isRight(checked))
    return checked.difference === 0n ? nothing : html`<p>${view.t(words.rounding)}</p>`
  const [text, path, link] =
    checked.difference > 0n
      ? [words.toDoMore, '/aclaraciones/nueva', words.toClaim]
      : [words.toDoLess, '/mi-credito/saldos-y-movimientos/opciones-de-pago', words.toPay]
  return html`<p>${view.t(text)}</p>
<p><a href="${view.to(path)}">${view.t(link)}</a></p>`
}

function result(view: View, checked: Checked): Html {
  const { should, payslip, difference, reason, wholeInAbsences } = checked
  const row = (said: Said, amount: Mxn, note: Piece = nothing) =>
    html`<tr><th scope="row">${view.t(said)}${note}</th><td class="num">${pesosText(view, amount)}</td></tr>\n`
  return html`<section class="box stack-s" aria-labelledby="resultado">
<h2 id="resultado">${view.t(words.result)}</h2>
<p class="verdict">${verdict(view, checked)}</p>
${reason && reason !== 'with-insurance' ? html`<p>${view.t(reasonWords[reason])}</p>` : nothing}
${should.cappedByMinimumWage ? html`<p>${view.t(words.capped)}</p>` : nothing}
${wholeInAbsences && payslip.absences > 0 ? html`<p>${view.t(words.reform)}</p>` : nothing}
<div class="scroll" role="region" aria-labelledby="cuenta" tabindex="0">
<table class="table">
<caption id="cuenta">${view.t(words.sum)}</caption>
<tbody>
${row(words.rule, should.amount, should.cappedByMinimumWage ? nothing : html`<br><span class="muted small">${sumText(view, checked)}</span>`)}${reason === 'with-insurance' ? row(words.insurance, should.insurance) : nothing}${row(words.slip, payslip.taken)}${row(words.difference, difference)}</tbody>
</table>
</div>
${toDo(view, checked)}
<p class="muted small">${view.t(words.keep)}</p>
</section>`
}

/** A payslip against the rule: what it should show, the sum, and why it differs. */
export function payslipPage(view: View, props: PayslipProps): Html {
  const title = view.t(words.title)
  const problems = problemsIn(view, props)
  return page(view, {
    title,
    section: view.t(words.section),
    entry: '/mi-credito/saldos-y-movimientos',
    error: Object.keys(problems).length > 0,
    main: html`<div class="wrap stack-l">
<div class="stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${props.checked ? nothing : html`<p>${view.t(words.lead)}</p>`}
</div>
${props.checked ? result(view, props.checked) : nothing}
${questions(view, props)}
</div>`,
  })
}
