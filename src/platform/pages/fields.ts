// Forms: label above, hint under it, the refusal above the box, and what was typed kept.
import type { Words } from '../../foundation/words.ts'
import { type Html, html, nothing, type Piece, raw } from './html.ts'
import type { View } from './view.ts'

/** What is wrong with a form, by field name, in the reader's words. Order is that of the page. */
export type Problems = Readonly<Record<string, string>>
export const noProblems: Problems = {}

const words = {
  check: {
    es: 'Revisa {n, plural, one {# dato} other {# datos}}',
    en: 'Check {n, plural, one {# answer} other {# answers}}',
  },
  error: { es: 'Error: ', en: 'Error: ' },
  show: { es: 'Mostrar', en: 'Show' },
  hide: { es: 'Ocultar', en: 'Hide' },
  showThe: { es: 'Mostrar: {que}', en: 'Show: {que}' },
  optional: { es: ' (opcional)', en: ' (optional)' },
  change: { es: 'Cambiar', en: 'Change' },
} satisfies Words

/** Above the h1: links to each field, with the same words as beside it. */
export function errorSummary(view: View, problems: Problems): Html {
  const entries = Object.entries(problems)
  if (entries.length === 0) return nothing
  return html`<div class="summary-error stack-s" role="alert" aria-labelledby="hay-errores" tabindex="-1">
<h2 id="hay-errores">${view.t(words.check, { n: entries.length })}</h2>
<ul>
${entries.map(([field, text]) => html`<li><a href="#${field}">${text}</a></li>\n`)}</ul>
</div>`
}

/** A form of ours: posts to a path in the reader's language and carries the proof that it is ours. */
export const form = (view: View, action: string, body: Piece, className = 'stack'): Html =>
  html`<form class="${className}" method="post" action="${view.to(action)}" novalidate>
<input type="hidden" name="_csrf" value="${view.csrf}">
${body}
</form>`

/** A form that only asks: its answers stand in the address, so that what comes of it is a link to keep. */
export const askForm = (view: View, action: string, body: Piece): Html =>
  html`<form class="stack" method="get" action="${view.to(action)}" novalidate>
${body}
</form>`

export type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string | undefined
  readonly optional?: boolean
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'search'
  readonly inputmode?: 'numeric' | 'email' | 'tel' | 'decimal' | 'search'
  /** `autocomplete` of the HTML standard: say 'off' where keeping it would be wrong. */
  readonly autocomplete?: string
  /** Expected length, as the width of the box. */
  readonly width?: 'w-6' | 'w-11' | 'w-13' | 'w-18'
  /** Identifiers and codes: the typeface in which 0/O and 1/I differ. */
  readonly code?: boolean
  readonly maxlength?: number
  readonly uppercase?: boolean
}

const described = (name: string, hint: boolean, error: boolean): Html => {
  const ids = [hint && `${name}-ayuda`, error && `${name}-error`].filter(Boolean).join(' ')
  return ids ? html` aria-describedby="${ids}"` : nothing
}
const hintOf = (name: string, hint: string | undefined): Html =>
  hint ? html`<span class="hint" id="${name}-ayuda">${hint}</span>\n` : nothing
const errorOf = (view: View, name: string, problem: string | undefined): Html =>
  problem
    ? html`<p class="error" id="${name}-error"><span><span class="vh">${view.t(words.error)}</span>${problem}</span></p>\n`
    : nothing
const invalid = (problem: string | undefined): Html =>
  problem ? raw(' aria-invalid="true"') : nothing
const attribute = (name: string, value: string | number | undefined): Html =>
  value === undefined ? nothing : html` ${raw(name)}="${value}"`

/** One line of text. */
export function textField(view: View, field: Field, problems: Problems = noProblems): Html {
  const { name, hint } = field
  const problem = problems[name]
  const classes = ['input', field.code && 'input-code', field.width].filter(Boolean).join(' ')
  return html`<div class="field">
<label for="${name}">${field.label}${field.optional ? view.t(words.optional) : ''}</label>
${hintOf(name, hint)}${errorOf(view, name, problem)}<input class="${classes}" id="${name}" name="${name}" type="${field.type ?? 'text'}"${attribute('inputmode', field.inputmode)}${attribute('autocomplete', field.autocomplete)}${attribute('maxlength', field.maxlength)}${field.uppercase ? raw(' autocapitalize="characters"') : nothing}${field.code ? raw(' spellcheck="false"') : nothing}${described(name, Boolean(hint), Boolean(problem))}${invalid(problem)}${attribute('value', field.value)}>
</div>`
}

/** A few lines of text. */
export function longTextField(
  view: View,
  field: Pick<Field, 'name' | 'label' | 'hint' | 'value' | 'optional' | 'maxlength'>,
  problems: Problems = noProblems,
): Html {
  const { name, hint } = field
  const problem = problems[name]
  return html`<div class="field">
<label for="${name}">${field.label}${field.optional ? view.t(words.optional) : ''}</label>
${hintOf(name, hint)}${errorOf(view, name, problem)}<textarea class="input" id="${name}" name="${name}" rows="3"${attribute('maxlength', field.maxlength)}${described(name, Boolean(hint), Boolean(problem))}${invalid(problem)}>${field.value ?? ''}</textarea>
</div>`
}

/** A code of six digits, sent by mail or SMS, or of an authenticator app. */
export const codeField = (
  view: View,
  field: { name?: string; label: string; hint: string },
  problems?: Problems,
): Html =>
  textField(
    view,
    {
      name: field.name ?? 'codigo',
      label: field.label,
      hint: field.hint,
      code: true,
      width: 'w-6',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      maxlength: 7,
    },
    problems,
  )

/** A password or a secret answer: never given back, shown on demand where scripts run. */
export function secretField(
  view: View,
  field: {
    name: string
    label: string
    hint?: string
    autocomplete: 'current-password' | 'new-password' | 'off'
  },
  problems: Problems = noProblems,
): Html {
  const { name, hint } = field
  const problem = problems[name]
  return html`<div class="field">
<label for="${name}">${field.label}</label>
${hintOf(name, hint)}${errorOf(view, name, problem)}<div class="with-btn">
<input class="input" id="${name}" name="${name}" type="password" autocomplete="${field.autocomplete}" maxlength="400"${described(name, Boolean(hint), Boolean(problem))}${invalid(problem)}>
<button class="btn btn-2" type="button" data-show="${name}" data-hide="${view.t(words.hide)}" aria-label="${view.t(words.showThe, { que: field.label })}" hidden>${view.t(words.show)}</button>
</div>
</div>`
}

export type Choice = { readonly value: string; readonly label: string }

/** A list to pick one from; `empty` is the first line when nothing is chosen yet. */
export function selectField(
  view: View,
  field: {
    name: string
    label: string
    hint?: string
    value?: string | undefined
    empty?: string
    choices: readonly Choice[]
    autocomplete?: string
  },
  problems: Problems = noProblems,
): Html {
  const { name, hint } = field
  const problem = problems[name]
  return html`<div class="field">
<label for="${name}">${field.label}</label>
${hintOf(name, hint)}${errorOf(view, name, problem)}<select class="input" id="${name}" name="${name}"${attribute('autocomplete', field.autocomplete)}${described(name, Boolean(hint), Boolean(problem))}${invalid(problem)}>
${field.empty === undefined ? nothing : html`<option value="">${field.empty}</option>\n`}${field.choices.map(
  (c) =>
    html`<option value="${c.value}"${c.value === field.value ? raw(' selected') : nothing}>${c.label}</option>\n`,
)}</select>
</div>`
}

/** A few choices in sight, one of which is taken. The legend is the question. */
export function radioField(
  view: View,
  field: {
    name: string
    legend: string
    hint?: string
    value?: string | undefined
    choices: readonly Choice[]
  },
  problems: Problems = noProblems,
): Html {
  const { name, hint } = field
  const problem = problems[name]
  return html`<fieldset class="field" id="${name}"${described(name, Boolean(hint), Boolean(problem))}>
<legend class="label">${field.legend}</legend>
${hintOf(name, hint)}${errorOf(view, name, problem)}${field.choices.map(
  (c, i) =>
    html`<label class="choice"><input type="radio" id="${name}-${i + 1}" name="${name}" value="${c.value}"${c.value === field.value ? raw(' checked') : nothing}> <span>${c.label}</span></label>\n`,
)}</fieldset>`
}

/** A file from the reader's device: `accept` is what the chooser offers first; `shrinks`: photos are made smaller first. */
export function fileField(
  view: View,
  field: { name: string; label: string; hint?: string; accept: string; shrinks?: boolean },
  problems: Problems = noProblems,
): Html {
  const { name, hint } = field
  const problem = problems[name]
  return html`<div class="field">
<label for="${name}">${field.label}</label>
${hintOf(name, hint)}${errorOf(view, name, problem)}<input class="input" id="${name}" name="${name}" type="file" accept="${field.accept}"${field.shrinks ? raw(' data-shrink') : nothing}${described(name, Boolean(hint), Boolean(problem))}${invalid(problem)}>
</div>`
}

/** A form that sends a file: the proof that it is ours goes first. */
export const fileForm = (view: View, action: string, body: Piece): Html =>
  html`<form class="stack" method="post" enctype="multipart/form-data" action="${view.to(action)}" novalidate>
<input type="hidden" name="_csrf" value="${view.csrf}">
${body}
</form>`

/** One box to tick. */
export function checkField(
  view: View,
  field: { name: string; label: Piece; checked?: boolean },
  problems: Problems = noProblems,
): Html {
  const problem = problems[field.name]
  return html`<div class="field">
${errorOf(view, field.name, problem)}<label class="choice"><input type="checkbox" id="${field.name}" name="${field.name}" value="si"${field.checked ? raw(' checked') : nothing}${described(field.name, false, Boolean(problem))}${invalid(problem)}> <span>${field.label}</span></label>
</div>`
}

/** What was answered, one row each, with its own way to change it. */
export const answers = (
  view: View,
  rows: readonly { label: string; value: Piece; change?: string }[],
): Html => html`<dl class="answers">
${rows.map(
  (row) =>
    html`<div><dt>${row.label}</dt><dd>${row.value}</dd>${
      row.change
        ? html`<dd><a href="${view.to(row.change)}">${view.t(words.change)}<span class="vh"> ${row.label}</span></a></dd>`
        : nothing
    }</div>\n`,
)}</dl>`
