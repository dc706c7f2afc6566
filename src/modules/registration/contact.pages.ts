// Step 3: how to reach somebody. in-8 of the design guide.
import {
  form,
  noProblems,
  type Problems,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { countries, isCountry } from '../logins/whereabouts.ts'
import type { ContactField, ContactProblems, ContactTyped, Country, EmailDoubt } from './contact.ts'
import { contactProblemWords, emptyWords, mobileShort, words } from './contact.words.ts'
import { frame, yourself } from './frame.pages.ts'
import { words as flow } from './registration.words.ts'

/** The words beside each field. An empty one says which it is. */
export function contactProblems(view: View, found: ContactProblems): Problems {
  const said = Object.entries(found).map(([field, problem]) => {
    const n = 'missing' in problem ? problem.missing : 'extra' in problem ? problem.extra : 0
    const missing = problem.code === 'empty' || problem.code === 'phone-empty'
    const own = missing ? emptyWords[field as ContactField] : undefined
    const short = field === 'celular' && problem.code === 'phone-too-short' && mobileShort
    return [field, view.t(own ?? (short || contactProblemWords[problem.code]), { n })]
  })
  return Object.fromEntries(said)
}

export type ContactProps = {
  readonly typed: ContactTyped
  readonly problems?: Problems
  readonly doubt?: EmailDoubt & { readonly email: string }
  /** Settlements of the postal code that was looked for; empty: none was found. */
  readonly settlements?: readonly string[]
}

const autofill: Readonly<Partial<Record<ContactField, string>>> = {
  correo: 'email',
  celular: 'tel',
  telefono: 'home tel',
  cp: 'postal-code',
  calle: 'address-line1',
  ciudad: 'address-level2',
  estado: 'address-level1',
}

type Look = { readonly label?: string; readonly hint?: string; readonly optional?: boolean }

function field(view: View, props: ContactProps, name: ContactField, look: Look = {}): Html {
  const kind = name === 'correo' ? 'email' : /celular|telefono/.test(name) ? 'tel' : undefined
  return textField(
    view,
    {
      name,
      label: look.label ?? view.t(words[name as keyof typeof words]),
      value: props.typed[name],
      autocomplete: autofill[name] ?? 'off',
      ...(look.hint && { hint: look.hint }),
      ...(look.optional && { optional: true }),
      ...(kind && { type: kind, inputmode: kind }),
    },
    props.problems,
  )
}

const picker = (
  view: View,
  props: ContactProps,
  name: 'pais' | 'idioma',
  choices: readonly ('MX' | 'US' | 'CA' | 'es' | 'en')[],
): Html =>
  selectField(
    view,
    {
      name,
      label: view.t(words[name]),
      value: props.typed[name],
      choices: choices.map((value) => ({ value, label: view.t(words[value]) })),
      ...(name === 'pais' && { autocomplete: 'country' }),
    },
    props.problems,
  )

/** Redraws the page with what can be found out; everything typed stays. */
const redraw = (label: string, action: string): Html =>
  html`<p><button class="btn btn-2" name="accion" value="${action}">${label}</button></p>`

function settlement(view: View, props: ContactProps): Html {
  const { settlements = [], typed, problems } = props
  if (settlements.length === 0) return field(view, props, 'colonia')
  return selectField(
    view,
    {
      name: 'colonia',
      label: view.t(words.colonia),
      empty: view.t(words.coloniaPick),
      value: typed.colonia,
      choices: settlements.map((value) => ({ value, label: value })),
    },
    problems,
  )
}

const mexicanAddress = (view: View, props: ContactProps): Piece => html`${field(view, props, 'cp', {
  hint: view.t(words.cpHint),
})}
${redraw(view.t(words.cpFind), 'buscar')}
${
  props.settlements
    ? html`<p role="status">${view.t(props.settlements.length > 0 ? words.cpFound : words.cpNotFound)}</p>`
    : nothing
}
${field(view, props, 'calle')}
${settlement(view, props)}
${field(view, props, 'ciudad', { label: view.t(words.municipio) })}
${field(view, props, 'estado')}`

const foreignAddress = (view: View, props: ContactProps, country: Country): Piece => html`${field(
  view,
  props,
  'calle',
)}
${field(view, props, 'ciudad')}
${field(view, props, 'estado', { label: view.t(country === 'CA' ? words.provincia : words.estado) })}
${field(view, props, 'cp', { label: view.t(country === 'US' ? words.zip : words.cp) })}`

function doubtNotice(view: View, doubt: ContactProps['doubt']): Html {
  if (!doubt) return nothing
  const keep = view.t(words.typoKeep)
  const asked =
    doubt.code === 'work'
      ? html`${view.t(words.work)} ${keep}`
      : html`${view.t(words.typo, { sugerencia: doubt.suggestion })} ${keep}`
  const use =
    doubt.code === 'typo'
      ? html`<p><button class="btn btn-2" name="usar" value="${doubt.suggestion}">${view.t(words.typoUse, { sugerencia: doubt.suggestion })}</button></p>`
      : nothing
  return html`<div role="alert" class="stack-s">${notice('care', view.t(words.doubtTitle), asked)}${use}</div>
<input type="hidden" name="visto" value="${doubt.email}">`
}

/** in-8. Every button of the form carries everything typed; only the last one goes on. */
export function contactPage(view: View, props: ContactProps): Html {
  const country = isCountry(props.typed.pais) ? props.typed.pais : 'MX'
  const problems = props.problems ?? noProblems
  return frame(view, {
    step: 3,
    back: '/registro/nombre',
    title: view.t(words.h1),
    problems,
    main: html`<p>${view.t(words.lead)}</p>
${form(
  view,
  '/registro/contacto',
  html`${field(view, props, 'correo', { hint: view.t(words.correoHint) })}
${doubtNotice(view, props.doubt)}
${field(view, props, 'celular', { hint: view.t(words.celularHint) })}
${field(view, props, 'telefono', { optional: true })}
<h2>${view.t(words.addressH2)}</h2>
${picker(view, props, 'pais', countries)}
${redraw(view.t(words.paisUse), 'pais')}
${country === 'MX' ? mexicanAddress(view, props) : foreignAddress(view, props, country)}
<input type="hidden" name="cp_visto" value="${props.settlements ? (props.typed.cp ?? '') : ''}">
<h2>${view.t(words.refsH2)}</h2>
<p class="muted">${view.t(words.refsLead)}</p>
${(['ref1_nombre', 'ref1_telefono', 'ref2_nombre', 'ref2_telefono'] as const).map((name) => html`${field(view, props, name)}\n`)}
${picker(view, props, 'idioma', ['es', 'en'])}
${button(view.t(flow.next))}`,
)}`,
    aside: yourself(view),
  })
}
