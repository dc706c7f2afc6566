// Keys of a partner or of a system of the institute, for operators: which sign, who asked and who gave, and the secret,
// once.
import {
  instituteScopes,
  type KeyMove,
  keyMoves,
  keyState,
  type PartnerKey,
  type Scope,
  scopes,
} from '../../modules/partner-keys/partner-keys.ts'
import {
  keyMoveWords,
  keyStateWords,
  scopeWords,
  keysWords as words,
} from '../../modules/partner-keys/partner-keys.words.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  checkField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Form } from '../../platform/web.ts'
import { frame, type Staff, table } from './console.pages.ts'

/** Who holds keys: a partner, unless it says that it is a system of the institute. */
export type PartnerNamed = {
  readonly partnerId: string
  readonly name: string
  readonly system?: true
}

/** The part of the console that these pages belong to. */
export const partnersRoot = '/operacion/socios'
export const systemsRoot = '/operacion/sistemas'
type Holder = Pick<PartnerNamed, 'partnerId' | 'system'>
const sectionOf = ({ system }: Holder): string => (system ? systemsRoot : partnersRoot)
export const keysRoot = (holder: Holder): string =>
  `${sectionOf(holder)}/${holder.partnerId}/llaves`
/** What the keys of such a holder may do. */
export const scopesOf = ({ system }: Holder): readonly Scope[] =>
  system ? instituteScopes : scopes
export const deliveriesRoot = (partnerId: string): string => `${partnersRoot}/${partnerId}/entregas`

/** The box of each permission; a colon has no place in the name of a field. */
export const scopeBox = (scope: string): string => `puede-${scope.replace(':', '-')}`

const code = (text: string): Html => html`<span class="code">${text}</span>`
const may = (view: View, key: PartnerKey): string =>
  key.scopes.map((scope) => view.t(scopeWords[scope])).join(' · ')
const used = (view: View, { lastUsedAt }: PartnerKey): string =>
  lastUsedAt ? dayAndTime(view.lang, lastUsedAt) : view.t(words.never)
const ends = (view: View, { endsAt, revokedAt }: PartnerKey): string => {
  const at = revokedAt ?? endsAt
  return at ? dayAndTime(view.lang, at) : view.t(words.noEnd)
}

const row = (view: View, partner: PartnerNamed, key: PartnerKey): readonly Piece[] => [
  html`<a href="${view.to(`${keysRoot(partner)}/${key.keyId}`)}">${code(key.keyId)}</a>`,
  view.t(keyStateWords[keyState(key, view.now)]),
  may(view, key),
  used(view, key),
  ends(view, key),
]

function list(view: View, partner: PartnerNamed, keys: readonly PartnerKey[]): Html {
  if (keys.length === 0) return html`<p>${view.t(words.none)}</p>`
  const columns = [words.key, words.state, words.may, words.lastUsed, words.ends]
  return table(
    view.t(words.list),
    columns.map((said) => ({ label: view.t(said) })),
    keys.map((key) => row(view, partner, key)),
  )
}

const askForm = (view: View, partner: PartnerNamed, typed: Form, problems: Problems): Html =>
  form(
    view,
    keysRoot(partner),
    html`<h2>${view.t(words.add)}</h2>
<p>${view.t(words.addText)}</p>
<fieldset class="field" id="permisos"${problems.permisos ? html` aria-describedby="permisos-error"` : nothing}>
<legend class="label">${view.t(words.may)}</legend>
${problems.permisos ? html`<p class="error" id="permisos-error">${problems.permisos}</p>` : nothing}
${scopesOf(partner).map((scope) => checkField(view, { name: scopeBox(scope), label: view.t(scopeWords[scope]), checked: typed[scopeBox(scope)] === 'si' }))}
</fieldset>
${textField(view, { name: 'por-minuto', label: view.t(words.perMinute), value: typed['por-minuto'] ?? '600', inputmode: 'numeric', width: 'w-6' }, problems)}
${textField(view, { name: 'razon', label: view.t(words.reason), value: typed.razon, maxlength: 200 }, problems)}
${button(view.t(words.ask))}`,
  )

export type KeysProps = {
  readonly partner: PartnerNamed
  readonly keys: readonly PartnerKey[]
  readonly typed?: Form
  readonly problems?: Problems
}

/** Every key of a partner, and the form that asks for another. */
export function keysPage(view: View, staff: Staff, props: KeysProps): Html {
  const { partner, keys, typed = {}, problems = noProblems } = props
  return frame(
    view,
    staff,
    { title: view.t(words.title, { socio: partner.name }), path: sectionOf(partner), problems },
    html`<p>${view.t(words.intro)}</p>
${partner.system ? nothing : html`<p><a href="${view.to(deliveriesRoot(partner.partnerId))}">${view.t(words.deliveriesLink)}</a></p>`}
${list(view, partner, keys)}
${askForm(view, partner, typed, problems)}`,
  )
}

export const actNames = {
  give: 'dar',
  decline: 'negar',
  end: 'terminar',
  revoke: 'quitar',
} as const

export type KeyProps = {
  readonly partner: PartnerNamed
  readonly key: PartnerKey
  readonly staffId: string
  readonly done?: 'asked' | 'changed' | undefined
  readonly refused?: { readonly move: KeyMove; readonly typed: Form; readonly problems: Problems }
}

const facts = (view: View, key: PartnerKey): Html => {
  const rows: readonly (readonly [string, Piece])[] = [
    [view.t(words.state), view.t(keyStateWords[keyState(key, view.now)])],
    [view.t(words.may), may(view, key)],
    [view.t(words.perMinute), key.perMinute],
    [view.t(words.askedBy), `${key.askedByName}, ${dayAndTime(view.lang, key.askedAt)}`],
    [view.t(words.reason), key.reason],
    ...(key.decidedByName && key.decidedAt
      ? [
          [
            view.t(words.decidedBy),
            `${key.decidedByName}, ${dayAndTime(view.lang, key.decidedAt)}`,
          ] as const,
        ]
      : []),
    [view.t(words.lastUsed), used(view, key)],
    [view.t(words.ends), ends(view, key)],
  ]
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`
}

function actForm(view: View, props: KeyProps, move: KeyMove): Html {
  const refused = props.refused?.move === move ? props.refused : undefined
  const { typed = {}, problems = noProblems } = refused ?? {}
  const { keyId } = props.key
  const name = `razon-${actNames[move]}`
  const when = html`${textField(view, { name: 'dia', label: view.t(words.day), hint: view.t(words.dayHint), value: typed.dia, width: 'w-11' }, problems)}
${textField(view, { name: 'hora', label: view.t(words.time), hint: view.t(words.timeHint), value: typed.hora, width: 'w-6' }, problems)}`
  return form(
    view,
    `${keysRoot(props.partner)}/${keyId}/${actNames[move]}`,
    html`<h2>${view.t(keyMoveWords[move])}</h2>
${move === 'end' ? when : nothing}
${textField(view, { name, label: view.t(words.reason), value: typed[name], maxlength: 200 }, problems)}
${button(view.t(keyMoveWords[move]), move === 'give' ? 'btn' : 'btn btn-2')}`,
  )
}

/** One key: how it stands, and what may be done with it by whom. */
export function keyPage(view: View, staff: Staff, props: KeyProps): Html {
  const { partner, key, staffId, done, refused } = props
  const own = key.askedBy === staffId
  const moves: readonly KeyMove[] = keyMoves[keyState(key, view.now)]
  const shown = moves.filter((move) => move !== 'give' || !own)
  const said = done === 'asked' ? [words.asked, words.askedText] : [words.done, words.doneText]
  return frame(
    view,
    staff,
    { title: key.keyId, path: sectionOf(partner), problems: refused?.problems },
    html`${done ? notice('done', view.t(said[0]!), view.t(said[1]!)) : nothing}
<p>${view.t(words.title, { socio: partner.name })}</p>
${facts(view, key)}
${own && moves.includes('give') ? notice('info', view.t(words.own), view.t(words.ownText)) : nothing}
${shown.map((move) => actForm(view, props, move))}
<p><a href="${view.to(keysRoot(partner))}">${view.t(words.back)}</a></p>`,
  )
}

/** The only page that ever shows a secret: the answer to giving a key. */
export function secretPage(
  view: View,
  staff: Staff,
  { partner, keyId, secret }: { partner: PartnerNamed; keyId: string; secret: string },
): Html {
  return frame(
    view,
    staff,
    { title: view.t(words.secretTitle, { socio: partner.name }), path: sectionOf(partner) },
    html`${notice('safe', view.t(words.done), view.t(words.secretText))}
<p>${view.t(words.key)}<br>${code(keyId)}</p>
<p>${view.t(words.secret)}<br>${code(secret)}</p>
<p><a href="${view.to(keysRoot(partner))}">${view.t(words.back)}</a></p>`,
  )
}
