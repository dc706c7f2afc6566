// One trámite as its member follows it: whose turn it is, the clock, what was said both ways, its history.
import { compareDays, day, dayOf } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import {
  answers,
  errorSummary,
  form,
  longTextField,
  noProblems,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, more, notice } from '../../platform/pages/parts.ts'
import { photoScript } from '../../platform/pages/photos.ts'
import type { View } from '../../platform/pages/view.ts'
import { placeWords, caseWords as words } from './case.words.ts'
import {
  againPart,
  askedPart,
  type CaseProps,
  casePath,
  historyPart,
  messagesPart,
  papersPart,
  section,
  toSendAgain,
} from './correspondence.pages.ts'
import { definitions, startPath, type TramiteKind } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import type { Followed } from './following.usecases.ts'
import { partnerText } from './joining.pages.ts'
import { joiningWords } from './joining.words.ts'
import { stateTag } from './tramites.pages.ts'
import { ballOf } from './tramites.ts'
import { aboutRows, nextWords, stateWords, tramitesWords, typeWords } from './tramites.words.ts'
import { valueSaid } from './values.pages.ts'
import { termFrom } from './writing.pages.ts'
import { writingWords } from './writing.words.ts'

/** The day of the answer, or why it stands still, or that we are late. */
function clockText(view: View, { tramite, estimate }: Followed): Html {
  const { answer_by: by, days_left: left, state } = tramite
  const today = dayOf(view.now)
  const lines: string[] = []
  if (by && ballOf[state] === 'us') {
    const late = compareDays(today, by) > 0
    lines.push(view.t(late ? words.late : words.answerBy, { fecha: longDay(view.lang, by) }))
  }
  if (left !== null && left > 0) lines.push(view.t(words.stopped, { n: left }))
  if (tramite.extended && ballOf[state] === 'us') lines.push(view.t(words.extended))
  const waits = by !== null && ['sent', 'in-review', 'in-decision'].includes(state)
  if (estimate && waits)
    lines.push(view.t(writingWords.estimate, { mitad: estimate.half, casi: estimate.nineOfTen }))
  return html`${lines.map((line) => html`<p>${line}</p>\n`)}`
}

const ballWords = { us: words.ballUs, you: words.ballYou, nobody: words.ballNobody } as const

function nextPart(view: View, props: CaseProps): Html {
  const { followed } = props
  const { tramite } = followed
  const next = kindWords[tramite.type].next
  const steps = tramite.state === 'sent' && next.length > 0
  const isLast = tramite.state === 'declined' && !followed.appealUntil
  const now = view.t(isLast ? words.appealOver : nextWords[tramite.state])
  return section(
    'sigue',
    view.t(tramitesWords.next),
    html`${followed.asked || toSendAgain(props).length > 0 ? nothing : html`<p>${now}</p>\n`}${clockText(view, followed)}${termFrom(view, tramite.type)}${steps ? html`<ol class="bullets">\n${next.map((line) => html`<li>${view.t(line)}</li>\n`)}</ol>` : nothing}`,
  )
}

function answerPart(view: View, props: CaseProps): Html {
  const { followed, problems = noProblems, typed = {} } = props
  const { answer, tramite, appealUntil } = followed
  if (!answer && tramite.state !== 'declined') return nothing
  const declined = tramite.state === 'declined'
  const title = view.t(declined ? words.declinedTitle : words.approvedTitle)
  const done = declined ? undefined : kindWords[tramite.type].done
  const said = answer?.note ?? (done ? view.t(done) : view.t(stateWords[tramite.state]))
  const told = notice(declined ? 'care' : 'done', title, said)
  if (!declined || !appealUntil) return told
  const fecha = longDay(view.lang, appealUntil)
  return html`${told}
${more(
  view.t(words.disagree),
  html`<p>${view.t(words.disagreeText, { fecha })}</p>
${form(
  view,
  `${casePath(props)}/apelacion`,
  html`${longTextField(view, { name: 'porque', label: view.t(words.why), value: typed.porque }, problems)}
${button(view.t(words.appeal))}`,
)}`,
  problems.porque !== undefined,
)}`
}

/** The one visit: what was booked for it, and where to book. */
function visitPart(view: View, { appointments, tramite }: Followed): Html {
  const { visit } = definitions[tramite.type]
  if (!visit?.bookable || ballOf[tramite.state] === 'nobody' || !view.member) return nothing
  const book = `${startPath('appointment')}?about=${tramite.type}&reference=${tramite.reference}`
  const booked = appointments.map(
    (one) =>
      html`<li><a href="${view.to(`/mis-tramites/${one.reference}`)}">${view.t(words.booked, { fecha: longDay(view.lang, day(one.day)) })}</a> ${stateTag(view, one.state)}</li>\n`,
  )
  return section(
    'visita',
    view.t(writingWords.visit),
    html`${booked.length > 0 ? html`<ul class="rows">\n${booked}</ul>` : html`<p><a href="${view.to(book)}">${view.t(writingWords.book)}</a></p>`}`,
  )
}

/** Of a request of two: the code to hand on, or that they are two. */
const partnerPart = (view: View, { partner, tramite }: Followed): Html =>
  partner === undefined || ballOf[tramite.state] === 'nobody'
    ? nothing
    : section('la-otra', view.t(joiningWords.partner), html`<p>${partnerText(view, partner)}</p>`)

/** Where money on its way is seen, and an account is given for it. */
const moneyPages: Partial<Record<TramiteKind, string>> = {
  'savings-refund': '/mi-ahorro/devolucion',
  'excess-refund': '/mi-credito/devolucion',
}
function moneyPart(view: View, { tramite }: Followed): Html {
  const path = moneyPages[tramite.type]
  const { state } = tramite
  if (!path || !view.member || (state !== 'in-execution' && state !== 'done')) return nothing
  return html`<p><a href="${view.to(path)}">${view.t(words.seeMoney)}</a></p>`
}

/** What came of it: the paper, the case that follows, the number that somebody else gave. */
function resultsPart(view: View, { results, tramite }: Followed): Html {
  if (results.length === 0) return nothing
  const { outside } = definitions[tramite.type]
  const lugar = outside ? view.t(placeWords[outside]) : ''
  const line = ({ kind, reference: folio }: Followed['results'][number]): Piece => {
    if (kind === 'outside') return view.t(words.resultOutside, { lugar, folio })
    const [path, said] = {
      document: [`/documentos/${folio}`, words.resultDocument] as const,
      case: [`/mis-tramites/${folio}`, words.resultCase] as const,
      correction: ['/mi-perfil', words.resultCorrection] as const,
    }[kind]
    return html`<a href="${view.to(path)}">${view.t(said, { folio })}</a>`
  }
  return section(
    'resultado',
    view.t(words.resultsTitle),
    html`<ul class="rows">\n${results.map((one) => html`<li>${line(one)}</li>\n`)}</ul>`,
  )
}

/** What the person told us, in the order of the form; what only we use stays out. */
function toldPart(view: View, { tramite }: Followed): Html {
  const { type, about } = tramite
  const own = Object.keys(definitions[type].fields)
    .filter((name) => about[name] !== undefined)
    .map((name) => ({
      label: view.t(kindWords[type].fields[name]!.label),
      value: valueSaid(view, type, { name, value: about[name]!, said: about[`${name}.said`] }),
    }))
  const rows = own.length > 0 ? own : aboutRows(view, tramite)
  return rows.length === 0 ? nothing : section('dijiste', view.t(words.said), answers(view, rows))
}

const onTop = (view: View, { done, followed }: CaseProps): Html => {
  const { reference } = followed.tramite
  if (done === 'sent')
    return notice('done', view.t(words.sentTitle), view.t(words.sentText, { folio: reference }))
  return done === 'kept' ? notice('done', view.t(words.kept), view.t(words.keptText)) : nothing
}

const withdrawPart = (view: View, props: CaseProps): Html =>
  props.followed.mayWithdraw
    ? more(
        view.t(words.withdraw),
        html`<p>${view.t(words.withdrawText)}</p>${form(view, `${casePath(props)}/cancelar`, button(view.t(words.withdrawButton), 'btn btn-2'))}`,
      )
    : nothing

/** One of a member's own, whole. */
export function casePage(view: View, props: CaseProps): Html {
  const { followed, problems = noProblems } = props
  const { tramite } = followed
  const title = view.t(typeWords[tramite.type])
  const ball = view.t(ballWords[ballOf[tramite.state]])
  return page(view, {
    title,
    section: view.t(tramitesWords.title),
    error: Object.keys(problems).length > 0,
    ...(props.at === undefined && { entry: '/mis-tramites' }),
    main: html`${backLink(view, props.at === undefined ? '/mis-tramites' : '/sin-cuenta')}
<div class="wrap stack">
${errorSummary(view, problems)}
<h1>${title}</h1>
${onTop(view, props)}
${answers(view, [
  {
    label: view.t(tramitesWords.reference),
    value: html`<span class="code">${tramite.reference}</span>`,
  },
  { label: view.t(tramitesWords.state), value: stateTag(view, tramite.state) },
  {
    label: view.t(words.who),
    value: tramite.round > 1 && ballOf[tramite.state] === 'us' ? view.t(words.inAppeal) : ball,
  },
])}
${againPart(view, props)}${askedPart(view, props)}
${partnerPart(view, followed)}
${visitPart(view, followed)}
${answerPart(view, props)}
${resultsPart(view, followed)}
${moneyPart(view, followed)}
${nextPart(view, props)}
${toldPart(view, followed)}
${papersPart(view, props)}
${messagesPart(view, props)}
${historyPart(view, followed.history)}
${withdrawPart(view, props)}
${photoScript()}
</div>`,
  })
}
