// The operators' queue: what waits, what is to be answered first on top, and who works on it.
import { compareDays, type Day, dayOf } from '../../foundation/time.ts'
import { workingDaysBetween } from '../../foundation/working-days.ts'
import { kinds } from '../../modules/tramites/definitions.ts'
import { kindWords } from '../../modules/tramites/definitions.words.ts'
import { atWork } from '../../modules/tramites/queue.store.ts'
import type { QueueFilter, QueueLine } from '../../modules/tramites/queueing.usecases.ts'
import type { TramiteState } from '../../modules/tramites/tramites.ts'
import { askForm, checkField, selectField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { stateWords, casesWords as words } from './cases.words.ts'
import { frame, type Staff, table } from './console.pages.ts'

export const casesRoot = '/operacion/tramites'

export type Safety = { readonly scanner: 'clamd' | 'none'; readonly waiting: number }
export type CasesProps = {
  readonly staffId: string
  readonly filter: QueueFilter
  readonly lines: readonly QueueLine[]
  readonly depths: readonly { state: TramiteState; count: number; late: number }[]
  readonly safety: Safety
}
const pageSize = 25

/** Whole days since then, of the calendar of Mexico City. */
export function ageOf(view: View, from: Temporal.Instant): string {
  const n = dayOf(from).until(dayOf(view.now)).days
  return n === 0 ? view.t(words.today) : view.t(words.ageDays, { n })
}

/** What is left of the term, in working days; the clock stands still while the person has the ball. */
export function leftOf(view: View, one: Pick<QueueLine, 'answer_by' | 'days_left'>): string {
  const today = dayOf(view.now)
  if (one.answer_by === null) return view.t(one.days_left === null ? words.noTerm : words.stands)
  if (compareDays(today, one.answer_by) === 0) return view.t(words.dueToday)
  const isLate = compareDays(today, one.answer_by) > 0
  const [from, to]: [Day, Day] = isLate ? [one.answer_by, today] : [today, one.answer_by]
  return view.t(isLate ? words.lateDays : words.leftDays, { n: workingDaysBetween(from, to) })
}

export const takerOf = (view: View, one: QueueLine, staffId: string): string => {
  if (one.taken_by === null) return view.t(words.nobody)
  return one.taken_by === staffId ? view.t(words.you) : (one.taken_name ?? '')
}

const lineOf = (view: View, one: QueueLine, staffId: string): readonly Piece[] => [
  html`<a class="code" href="${view.to(`${casesRoot}/${one.reference}`)}">${one.reference}</a>`,
  view.t(kindWords[one.type].label),
  view.t(stateWords[one.state]),
  ageOf(view, one.opened_at),
  one.late ? html`<strong>${leftOf(view, one)}</strong>` : leftOf(view, one),
  takerOf(view, one, staffId),
]

function filterForm(view: View, { filter }: CasesProps): Html {
  const named = kinds.map((value) => ({ value, label: view.t(kindWords[value].label) }))
  return askForm(
    view,
    casesRoot,
    html`${selectField(view, {
      name: 'estado',
      label: view.t(words.state),
      value: filter.state,
      empty: view.t(words.anyState),
      choices: atWork.map((value) => ({ value, label: view.t(stateWords[value]) })),
    })}
${selectField(view, {
  name: 'tipo',
  label: view.t(words.kind),
  value: filter.kind,
  empty: view.t(words.anyKind),
  choices: named.sort((a, b) => a.label.localeCompare(b.label, view.lang)),
})}
${checkField(view, { name: 'mios', label: view.t(words.onlyMine), checked: filter.mine !== undefined })}
${checkField(view, { name: 'tarde', label: view.t(words.onlyLate), checked: filter.late === true })}
${button(view.t(words.filter), 'btn btn-2')}`,
  )
}

/** The same filter on another page. */
function pageLink(filter: QueueFilter, page: number): string {
  const asked = new URLSearchParams()
  if (filter.state) asked.set('estado', filter.state)
  if (filter.kind) asked.set('tipo', filter.kind)
  if (filter.mine !== undefined) asked.set('mios', 'si')
  if (filter.late) asked.set('tarde', 'si')
  if (page > 0) asked.set('pagina', `${page}`)
  const text = asked.toString()
  return text ? `${casesRoot}?${text}` : casesRoot
}

function queueOf(view: View, { filter, lines, staffId }: CasesProps): Html {
  const isFiltered = pageLink(filter, 0) !== casesRoot
  if (lines.length === 0)
    return html`<p>${view.t(isFiltered ? words.emptyFiltered : words.empty)}</p>`
  const columns = [words.folio, words.kind, words.state, words.age, words.left, words.takenBy]
  const { page } = filter
  const link = (to: number, said: (typeof words)['next']) =>
    html`<a href="${view.to(pageLink(filter, to))}">${view.t(said)}</a>`
  return html`${table(
    view.t(words.queue),
    columns.map((said) => ({ label: view.t(said) })),
    lines.map((one) => lineOf(view, one, staffId)),
  )}
<p class="row">${page > 0 ? link(page - 1, words.previous) : nothing} ${lines.length === pageSize ? link(page + 1, words.next) : nothing}</p>`
}

function depthsOf(view: View, { depths }: CasesProps): Html {
  if (depths.length === 0) return nothing
  const columns = [
    { label: view.t(words.state) },
    { label: view.t(words.waiting), number: true },
    { label: view.t(words.late), number: true },
  ]
  const rows = depths.map(({ state, count, late }) => [view.t(stateWords[state]), count, late])
  return table(view.t(words.depths), columns, rows)
}

function safetyOf(view: View, { safety }: CasesProps): Html {
  if (safety.scanner === 'none')
    return notice('care', view.t(words.noScanner), view.t(words.noScannerText))
  return safety.waiting > 0
    ? html`<p>${view.t(words.filesWait, { n: safety.waiting })}</p>`
    : nothing
}

/** Everything that waits, filtered as asked. */
export function casesPage(view: View, staff: Staff, props: CasesProps): Html {
  const title = view.t(words.title)
  return frame(
    view,
    staff,
    { title, path: casesRoot },
    html`<p>${view.t(words.lead)}</p>
${safetyOf(view, props)}
${queueOf(view, props)}
${filterForm(view, props)}
${depthsOf(view, props)}`,
  )
}
