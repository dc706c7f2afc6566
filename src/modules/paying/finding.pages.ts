// For who paid and does not see it: what they know, and at once what we know.
import {
  errorSummary,
  form,
  longTextField,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import { channels } from './finding.ts'
import { cannotSeekWords, findingWords as words } from './finding.words.ts'
import { payPath } from './paying.pages.ts'
import { findPath, paymentsPath } from './payments.pages.ts'
import { loan } from './sample.pages.ts'
import { waysWords } from './ways.words.ts'

export type FindProps = {
  readonly loans: readonly Loan[]
  readonly typed?: Readonly<Record<string, string | undefined>>
  readonly problems?: Problems
  /** Nothing was looked for: it was the sixth time that day. */
  readonly tooMany?: boolean
  /** What came of it: a payment's folio, or a claim's. */
  readonly outcome?: { readonly kind: 'found' | 'claimed'; readonly reference: string } | undefined
}

const channelWords = { banco: words.bank, tienda: words.shop, extranjero: words.abroad } as const

function which(view: View, { loans, typed = {} }: FindProps): Html {
  const [first] = loans
  if (!first) return nothing
  if (loans.length === 1)
    return html`<input type="hidden" name="credito" value="${first.ordinal}">\n`
  return html`${radioField(view, {
    name: 'credito',
    legend: view.t(words.which),
    value: typed.credito ?? `${first.ordinal}`,
    choices: loans.map(({ ordinal, loanNumber }) => ({
      value: `${ordinal}`,
      label: view.t(words.ending, { final: loanNumber.slice(-4) }),
    })),
  })}\n`
}

const knows = (
  view: View,
  { typed = {}, problems = noProblems }: FindProps,
): Html => html`${textField(
  view,
  {
    name: 'dia',
    label: view.t(words.day),
    hint: view.t(words.dayHint),
    value: typed.dia,
    inputmode: 'numeric',
    autocomplete: 'off',
    width: 'w-11',
  },
  problems,
)}
${textField(
  view,
  {
    name: 'cantidad',
    label: view.t(words.amount),
    hint: view.t(words.amountHint),
    value: typed.cantidad,
    inputmode: 'decimal',
    autocomplete: 'off',
    width: 'w-11',
  },
  problems,
)}
${radioField(
  view,
  {
    name: 'donde',
    legend: view.t(words.where),
    value: typed.donde,
    choices: Object.keys(channels).map((value) => ({
      value,
      label: view.t(channelWords[value as keyof typeof channelWords]),
    })),
  },
  problems,
)}`

const helps = (
  view: View,
  { typed = {}, problems = noProblems }: FindProps,
): Html => html`${textField(
  view,
  {
    name: 'rastreo',
    label: view.t(words.key),
    hint: view.t(words.keyHint),
    value: typed.rastreo,
    optional: true,
    autocomplete: 'off',
    code: true,
    maxlength: 40,
  },
  problems,
)}
${longTextField(
  view,
  {
    name: 'nota',
    label: view.t(words.note),
    hint: view.t(words.noteHint),
    value: typed.nota,
    optional: true,
    maxlength: 400,
  },
  problems,
)}`

function told(view: View, { kind, reference }: NonNullable<FindProps['outcome']>): Html {
  const args = { folio: reference }
  const [title, text, path, label] =
    kind === 'found'
      ? ([words.found, words.foundText, paymentsPath, words.seePayments] as const)
      : ([words.claimed, words.claimedText, `/mis-tramites/${reference}`, words.seeClaim] as const)
  return html`${notice(kind === 'found' ? 'done' : 'info', view.t(title), view.t(text, args))}
<p><a class="btn" href="${view.to(path)}">${view.t(label)}</a></p>
<p><a href="${view.to(findPath)}">${view.t(words.again)}</a></p>`
}

/** The form, or what came of it. */
export function findPage(view: View, props: FindProps): Html {
  const title = view.t(words.title)
  const { problems = noProblems, outcome } = props
  const body = outcome
    ? told(view, outcome)
    : html`${props.tooMany ? notice('care', view.t(words.tooMany), view.t(words.tooManyText)) : nothing}
<p>${view.t(words.lead)} ${view.t(words.patience)}</p>
${form(
  view,
  findPath,
  html`${which(view, props)}${knows(view, props)}
${helps(view, props)}
${button(view.t(words.send))}`,
)}`
  return page(view, {
    title,
    section: view.t(waysWords.section),
    entry: payPath,
    error: Object.keys(problems).length > 0,
    main: html`${backLink(view, paymentsPath)}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${title}</h1>
${body}
</div>`,
  })
}

const second = { ...loan, loanId: 2n, ordinal: 2, loanNumber: '2234567896' }
export const findingGallery: Gallery = {
  [findPath]: {
    'primera vez': (view) => findPage(inside(view), { loans: [loan] }),
    'dos créditos': (view) => findPage(inside(view), { loans: [loan, second] }),
    'le falta todo': (view) =>
      findPage(inside(view), {
        loans: [loan],
        typed: { dia: '31/02/2026', cantidad: 'mucho', donde: '' },
        problems: {
          dia: view.t(cannotSeekWords['day-wrong']),
          cantidad: view.t(cannotSeekWords['amount-wrong']),
          donde: view.t(cannotSeekWords['where-missing']),
        },
      }),
    'demasiadas veces': (view) => findPage(inside(view), { loans: [loan], tooMany: true }),
    encontrado: (view) =>
      findPage(inside(view), {
        loans: [loan],
        outcome: { kind: 'found', reference: 'PAG-2026-00000042-K' },
      }),
    'se abre una aclaración': (view) =>
      findPage(inside(view), {
        loans: [loan],
        outcome: { kind: 'claimed', reference: 'TRA-2026-00000042-K' },
      }),
  },
}
