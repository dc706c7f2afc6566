// One case for operators: what was asked with its papers, what is proposed, and what this person may do now.
import { mxn, pesos } from '../../foundation/money.ts'
import type { Field } from '../../modules/tramites/definition.ts'
import { definitions } from '../../modules/tramites/definitions.ts'
import { kindWords } from '../../modules/tramites/definitions.words.ts'
import type { AtWork } from '../../modules/tramites/queueing.usecases.ts'
import type { Upload } from '../../modules/uploads/uploads.usecases.ts'
import { uploadStateWords } from '../../modules/uploads/uploads.words.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import {
  answers,
  form,
  noProblems,
  type Problems,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { actForms } from './case.forms.ts'
import { actsOf, type CaseAct } from './case-acts.ts'
import { history, messages, results, visits } from './case-trail.pages.ts'
import { ageOf, casesRoot, leftOf, takerOf } from './cases.pages.ts'
import { stateWords, casesWords as words } from './cases.words.ts'
import { frame, type Staff, table } from './console.pages.ts'

export type CaseProps = {
  readonly staffId: string
  readonly one: AtWork
  /** What is known of its papers, by their id. */
  readonly uploads: readonly Upload[]
  /** Why this person may not decide, in words. */
  readonly barred?: string | undefined
  readonly done?: boolean
  readonly refused?: {
    readonly act: CaseAct | 'papel'
    readonly typed: Form
    readonly problems: Problems
  }
}

function shownValue(
  view: View,
  field: Field,
  name: string,
  kind: AtWork['tramite']['type'],
  value: string,
): Piece {
  if (field.shape === 'confirm') return view.t(words.yes)
  if (field.shape === 'amount') return pesos(mxn(value))
  if (field.shape === 'choice') {
    const said = kindWords[kind].fields[name]?.choices?.[value]
    return said ? view.t(said) : value
  }
  const isCode = ['nss', 'curp', 'rfc', 'clabe', 'loan', 'bimester'].includes(field.shape)
  return isCode ? html`<span class="code">${value}</span>` : value
}

/** By the labels under which they were asked; what has no label any more, by its name. */
function answered(view: View, { tramite, values }: AtWork): Html {
  const { fields } = definitions[tramite.type]
  const rows = Object.entries(values).map(([name, value]) => {
    const [field, said] = [fields[name], kindWords[tramite.type].fields[name]]
    const label = said ? view.t(said.label) : name
    return { label, value: field ? shownValue(view, field, name, tramite.type, value) : value }
  })
  return html`<section class="stack-s" aria-labelledby="pidio">
<h2 id="pidio">${view.t(words.answered)}</h2>
${rows.length === 0 ? html`<p>${view.t(words.nothingAnswered)}</p>` : answers(view, rows)}
</section>`
}

const paperName = (view: View, { tramite }: AtWork, paper: string): string => {
  const said = kindWords[tramite.type].papers[paper]
  return view.t(said?.label ?? words.otherPaper)
}

function opening(view: View, props: CaseProps): Html {
  const { one, uploads } = props
  const problems = props.refused?.act === 'papel' ? props.refused.problems : noProblems
  const typed = props.refused?.act === 'papel' ? props.refused.typed : undefined
  const choices = one.papers.flatMap(({ paper, uploadId }) => {
    const file = uploads.find((upload) => upload.uploadId === uploadId)
    if (file?.state !== 'received') return []
    return [{ value: uploadId, label: `${paperName(view, one, paper)}: ${file.name}` }]
  })
  if (choices.length === 0) return nothing
  const select = { name: 'papel', label: view.t(words.paper), value: typed?.papel, choices }
  const reason = {
    name: 'papel-razon',
    label: view.t(words.openReason),
    hint: view.t(words.openHint),
    value: typed?.['papel-razon'],
    maxlength: 200,
  }
  return form(
    view,
    `${casesRoot}/${one.tramite.reference}/papel`,
    html`${selectField(view, select, problems)}
${textField(view, reason, problems)}
${button(view.t(words.open), 'btn btn-2')}`,
  )
}

function papers(view: View, props: CaseProps): Html {
  const { one, uploads } = props
  const rows = one.papers.map(({ paper, uploadId, addedAt }): readonly Piece[] => {
    const file = uploads.find((upload) => upload.uploadId === uploadId)
    return [
      paperName(view, one, paper),
      file?.name ?? '',
      file ? view.t(uploadStateWords[file.state]) : '',
      dayAndTime(view.lang, addedAt),
    ]
  })
  const columns = [words.paper, words.file, words.state, words.came]
  const body =
    rows.length === 0
      ? html`<p>${view.t(words.noPapers)}</p>`
      : html`${table(
          view.t(words.sentPapers),
          columns.map((said) => ({ label: view.t(said) })),
          rows,
        )}
${opening(view, props)}`
  return html`<section class="stack-s" aria-labelledby="papeles">
<h2 id="papeles">${view.t(words.papers)}</h2>
${body}
</section>`
}

/** What was proposed and waits for a decision. */
function proposal(view: View, { one, barred }: CaseProps): Html {
  const [open] = one.proposals
  if (one.tramite.state !== 'in-decision' || !open || open.agreed !== null) return nothing
  const outcome = open.outcome === 'approved' ? words.approve : words.decline
  const told = view.t(words.proposed, {
    nombre: open.proposedName,
    resultado: view.t(outcome),
    razon: open.reason,
  })
  const note = view.t(words.proposedNote, { nota: open.note })
  const body = html`${told}. ${note} ${barred ? html`<strong>${barred}</strong>` : nothing}`
  return notice('care', view.t(words.proposal), body)
}

function standing(view: View, { one, staffId }: CaseProps): Html {
  const { tramite, request, appeal } = one
  const asked =
    tramite.state === 'needs-information' && request
      ? notice(
          'info',
          view.t(words.waitsFor),
          html`${request.what} ${view.t(words.until, { dia: shortDay(view.lang, request.dueOn) })}`,
        )
      : nothing
  const again = appeal
    ? notice('care', view.t(words.round), view.t(words.roundText, { razon: appeal.why }))
    : nothing
  const isTaken = tramite.taken_by !== null && tramite.taken_by !== staffId
  const nombre = tramite.taken_name ?? ''
  const taken = isTaken
    ? notice('care', view.t(words.takenTitle, { nombre }), view.t(words.takenText))
    : nothing
  return html`${asked}${again}${taken}`
}

function facts(view: View, { one, staffId }: CaseProps): Html {
  const { tramite } = one
  const eyes = tramite.four_eyes ? words.two : words.one
  const by = tramite.answer_by
  return answers(view, [
    { label: view.t(words.folio), value: html`<span class="code">${tramite.reference}</span>` },
    { label: view.t(words.state), value: view.t(stateWords[tramite.state]) },
    {
      label: view.t(words.asked),
      value: `${dayAndTime(view.lang, tramite.opened_at)} (${ageOf(view, tramite.opened_at)})`,
    },
    { label: view.t(words.left), value: leftOf(view, tramite) },
    ...(by ? [{ label: view.t(words.answerBy), value: shortDay(view.lang, by) }] : []),
    ...(one.partnerAgreed === undefined
      ? []
      : [
          {
            label: view.t(words.partner),
            value: view.t(one.partnerAgreed ? words.partnerYes : words.partnerWaits),
          },
        ]),
    { label: view.t(words.eyes), value: view.t(eyes) },
    { label: view.t(words.takenBy), value: takerOf(view, tramite, staffId) },
  ])
}

/** Refused, and its form is not on the page any more. */
const isLoose = ({ refused, one, staffId }: CaseProps): boolean =>
  refused !== undefined && refused.act !== 'papel' && !actsOf(one, staffId).includes(refused.act)

/** One case with all that belongs to it. */
export function casePage(view: View, staff: Staff, props: CaseProps): Html {
  const { one, refused } = props
  const loose = isLoose(props)
  const wrong = loose ? Object.values(refused!.problems).join(' ') : ''
  const isOfRoom = definitions[one.tramite.type].actsBy === 'room'
  const title = view.t(kindWords[one.tramite.type].label)
  return frame(
    view,
    staff,
    { title, path: casesRoot, problems: loose ? undefined : refused?.problems },
    html`${loose ? notice('error', view.t(words.refused), wrong) : nothing}
${props.done ? notice('done', view.t(words.done), view.t(words.doneText)) : nothing}
${isOfRoom ? html`<p>${view.t(words.roomTitle)}.</p>` : nothing}
${standing(view, props)}
${facts(view, props)}
${proposal(view, props)}
${answered(view, one)}
${papers(view, props)}
${visits(view, one)}
${results(view, one)}
${messages(view, one)}
${actForms(view, props)}
${history(view, one)}
<p><a href="${view.to(casesRoot)}">${view.t(words.back)}</a></p>`,
  )
}
