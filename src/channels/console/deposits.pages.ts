// Deposits that wait for a person: the list, and one of them with what speaks for each loan and what may be done.
import { pesos } from '../../foundation/money.ts'
import { actsOf, type Deposit } from '../../modules/deposits/deposits.ts'
import {
  channelWords,
  howWords,
  reasonWords,
  sourceWords,
  stateWords,
  whyWords,
} from '../../modules/deposits/deposits.words.ts'
import type { Candidate } from '../../modules/deposits/matching.ts'
import type { ClaimShown, OneDeposit } from '../../modules/deposits/queue.usecases.ts'
import { dayAndTime, shortDay } from '../../platform/pages/dates.ts'
import { form, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { frame, type Staff, table } from './console.pages.ts'
import { queueRoot, root } from './payments.pages.ts'
import { loanStateWords, moveWords, paymentsWords as words } from './payments.words.ts'

export type QueueProps = {
  readonly deposits: readonly Deposit[]
  readonly claims: readonly ClaimShown[]
  readonly more: boolean
}

const depositRow = (view: View, one: Deposit): readonly Piece[] => [
  html`<a class="code" href="${view.to(`${queueRoot}/${one.depositId}`)}">${one.placeReference}</a>`,
  pesos(one.amount),
  shortDay(view.lang, one.receivedOn),
  one.senderName ?? view.t(words.unknown),
  one.state === 'unmatched' && one.reason
    ? view.t(reasonWords[one.reason])
    : view.t(stateWords[one.state]),
]

function depositsOf(view: View, { deposits, more }: QueueProps): Html {
  if (deposits.length === 0) return html`<p>${view.t(words.queueEmpty)}</p>`
  const columns = [
    { label: view.t(words.reference) },
    { label: view.t(words.amount), number: true },
    { label: view.t(words.received) },
    { label: view.t(words.from) },
    { label: view.t(words.why) },
  ]
  const rows = deposits.map((one) => depositRow(view, one))
  const next = `${queueRoot}?despues=${deposits.at(-1)!.depositId}`
  return html`${table(view.t(words.queue), columns, rows)}
${more ? html`<p><a href="${view.to(next)}">${view.t(words.more)}</a></p>` : nothing}`
}

function claimsOf(view: View, claims: readonly ClaimShown[]): Html {
  if (claims.length === 0) return html`<p>${view.t(words.claimsEmpty)}</p>`
  const columns = [
    { label: view.t(words.folio) },
    { label: view.t(words.amount), number: true },
    { label: view.t(words.paid) },
    { label: view.t(words.channel) },
    { label: view.t(words.ending) },
    { label: view.t(words.loan) },
    { label: view.t(words.note) },
  ]
  const rows = claims.map((one): readonly Piece[] => [
    html`<span class="code">${one.reference}</span>`,
    pesos(one.amount),
    shortDay(view.lang, one.paidOn),
    view.t(sourceWords[one.channel]),
    html`<span class="code">${one.ending}</span>`,
    html`<span class="code">${one.loanNumber}</span>`,
    one.note,
  ])
  return table(view.t(words.claims), columns, rows)
}

/** Everything that waits for a person, and what members say they paid. */
export function queuePage(view: View, staff: Staff, props: QueueProps): Html {
  return frame(
    view,
    staff,
    { title: view.t(words.queue), path: root },
    html`${depositsOf(view, props)}
<h2>${view.t(words.claims)}</h2>
${claimsOf(view, props.claims)}
<p><a href="${view.to(root)}">${view.t(words.toBoard)}</a></p>`,
  )
}

export type DepositAct = 'asignar' | 'devolver' | 'retirar' | 'confirmar' | 'no-aceptar'
export type DepositProps = OneDeposit & {
  readonly staffId: string
  readonly done?: boolean
  /** Which form was refused, what had been typed into it, what is wrong with it. */
  readonly refused?: { readonly act: DepositAct; readonly typed: Form; readonly problems: Problems }
}

function factsOf(view: View, deposit: Deposit): Html {
  const fact = (said: (typeof words)['typed'], value: Piece | null) =>
    html`<div><dt>${view.t(said)}</dt><dd>${value ?? view.t(words.unknown)}</dd></div>\n`
  const code = (text: string | null) => text && html`<span class="code">${text}</span>`
  const { target, how, reason } = deposit
  const into = target?.kind === 'savings' ? view.t(words.inSavings) : deposit.loanNumber
  const why = reason ? html`: ${view.t(reasonWords[reason])}` : nothing
  return html`<dl class="answers">${fact(words.state, html`${view.t(stateWords[deposit.state])}${why}`)}
${into ? fact(words.assignedTo, html`${into}${how ? html` (${view.t(howWords[how])})` : nothing}`) : nothing}
${fact(words.received, shortDay(view.lang, deposit.receivedOn))}
${fact(words.channel, view.t(channelWords[deposit.channel]))}
${fact(words.placeTold, html`${deposit.place}${deposit.branch ? html`, ${deposit.branch}` : nothing}`)}
${fact(words.file, html`${deposit.fileName}, ${view.t(words.line)} ${deposit.line}`)}
${fact(words.sender, deposit.senderName)}
${fact(words.account, code(deposit.senderAccount))}
${fact(words.concept, deposit.concept)}
${fact(words.typed, code(deposit.typedReference))}
${fact(words.tracking, code(deposit.trackingKey))}</dl>`
}

const candidateRow = (view: View, { loan, why }: Candidate): readonly Piece[] => [
  html`<span class="code">${loan.loanNumber}</span>`,
  loan.name,
  view.t(loanStateWords[loan.status]),
  why.map((one) => view.t(whyWords[one])).join('; '),
]

function candidatesOf(view: View, { deposit, candidates }: DepositProps): Html {
  if (deposit.state !== 'unmatched' || deposit.operation !== 'deposit') return nothing
  if (candidates.length === 0) return html`<p>${view.t(words.noCandidates)}</p>`
  const columns = [words.loan, words.holder, words.loanState, words.why]
  const heads = columns.map((said) => ({ label: view.t(said) }))
  const rows = candidates.map((one) => candidateRow(view, one))
  return table(view.t(words.candidates), heads, rows)
}

function actForm(
  view: View,
  props: DepositProps,
  act: DepositAct,
  it: { heading: string; before: Piece; look?: string },
): Html {
  const refused = props.refused?.act === act ? props.refused : undefined
  const name = `razon-${act}`
  const reason = { name, label: view.t(words.reason), value: refused?.typed[name], maxlength: 200 }
  return form(
    view,
    `${queueRoot}/${props.deposit.depositId}/${act}`,
    html`<h2>${it.heading}</h2>
${it.before}
${act === 'confirmar' ? nothing : textField(view, reason, refused?.problems)}
${button(it.heading, it.look ?? 'btn btn-2')}`,
  )
}

function assignForm(view: View, props: DepositProps): Html {
  const { aloneMost, candidates, refused } = props
  const [first] = candidates
  const typed = refused?.act === 'asignar' ? refused.typed.credito : first?.loan.loanNumber
  const alone = aloneMost
    ? view.t(words.assignAlone, { monto: pesos(aloneMost) })
    : view.t(words.assignTwo)
  const loan = {
    name: 'credito',
    label: view.t(words.loanNumber),
    hint: view.t(words.loanHint),
    value: typed,
    inputmode: 'numeric',
    code: true,
    width: 'w-11',
  } as const
  return actForm(view, props, 'asignar', {
    heading: view.t(words.assign),
    before: html`<p>${alone}</p>\n${textField(view, loan, refused?.problems ?? noProblems)}`,
    look: 'btn',
  })
}

function proposal(view: View, { deposit }: DepositProps): Html {
  if (!deposit.opened) return nothing
  const { name: nombre, reason: razon } = deposit.opened
  return notice('care', view.t(words.proposedTitle), view.t(words.proposedBy, { nombre, razon }))
}

function forms(view: View, props: DepositProps): Html {
  const acts = actsOf(props.deposit, { staffId: props.staffId })
  const cuenta = props.deposit.senderAccount ?? ''
  const text = (said: (typeof words)['refundText']) => html`<p>${view.t(said, { cuenta })}</p>`
  const of = (act: DepositAct, heading: string, before: Piece, look?: string) =>
    actForm(view, props, act, { heading, before, ...(look && { look }) })
  return html`${proposal(view, props)}
${acts.includes('confirm') ? of('confirmar', view.t(words.confirm), nothing, 'btn') : nothing}
${acts.includes('decline') ? of('no-aceptar', view.t(words.decline), nothing) : nothing}
${acts.includes('assign') ? assignForm(view, props) : nothing}
${acts.includes('refund') ? of('devolver', view.t(words.refund), text(words.refundText)) : nothing}
${acts.includes('release') ? of('retirar', view.t(words.release), text(words.releaseText)) : nothing}`
}

function history(view: View, { moves }: DepositProps): Html {
  if (moves.length === 0) return nothing
  const heads = [words.what, words.who, words.reason, words.when].map((said) => ({
    label: view.t(said),
  }))
  const rows = moves.map((one): readonly Piece[] => [
    Object.hasOwn(moveWords, one.move)
      ? view.t(moveWords[one.move as keyof typeof moveWords])
      : one.move,
    one.by ?? view.t(words.rules),
    one.reason ?? '',
    dayAndTime(view.lang, one.at),
  ])
  return table(view.t(words.history), heads, rows)
}

const actOf: Readonly<Record<DepositAct, ReturnType<typeof actsOf>[number]>> = {
  asignar: 'assign',
  devolver: 'refund',
  retirar: 'release',
  confirmar: 'confirm',
  'no-aceptar': 'decline',
}

/** Refused, and its form is not here any more, or has no box to stand beside. */
function isLoose({ refused, deposit, staffId }: DepositProps): boolean {
  if (!refused) return false
  const offered = actsOf(deposit, { staffId }).includes(actOf[refused.act])
  return !offered || refused.act === 'confirmar'
}

/** One deposit: what its file said, where it stands, what it points to, what may be done by whom. */
export function depositPage(view: View, staff: Staff, props: DepositProps): Html {
  const { deposit, refused } = props
  const loose = isLoose(props)
  const wrong = loose ? Object.values(refused!.problems).join(' ') : ''
  const said = deposit.operation === 'return' ? words.returned : words.deposit
  const title = view.t(said, { monto: pesos(deposit.amount) })
  return frame(
    view,
    staff,
    { title, path: root, problems: loose ? undefined : refused?.problems },
    html`${loose ? notice('error', view.t(words.wrongTitle), wrong) : nothing}
${props.done ? notice('done', view.t(words.doneTitle), view.t(words.doneText)) : nothing}
${factsOf(view, deposit)}
${candidatesOf(view, props)}
${forms(view, props)}
${history(view, props)}
<p><a href="${view.to(queueRoot)}">${view.t(words.back)}</a></p>`,
  )
}
