import {
  form,
  noProblems,
  type Problems,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { saidOfPhone } from '../../platform/pages/identifiers.words.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  type Address,
  countries,
  type PlaceProblem,
  type Reference,
} from '../logins/whereabouts.ts'
import { contactWords as words } from './contact.words.ts'
import { sheet } from './pieces.pages.ts'
import { words as profile } from './profile.words.ts'

export type Typed = Readonly<Record<string, string | undefined>>
type Sheet = { readonly typed: Typed; readonly problems?: Problems }

const plain = {
  empty: words.empty,
  'too-long': words['too-long'],
  'postal-code': words['postal-code'],
  country: words.pickCountry,
  'references-same': words['references-same'],
} as const

/** The words beside each field. */
export const saidOf = (view: View, found: Readonly<Record<string, PlaceProblem>>): Problems =>
  Object.fromEntries(
    Object.entries(found).map(([field, problem]) => [
      field,
      problem.code in plain
        ? view.t(plain[problem.code as keyof typeof plain])
        : saidOfPhone(view, problem as never),
    ]),
  )

const line = (
  view: View,
  { typed, problems }: Sheet,
  name: string,
  label: string,
  autocomplete = 'off',
): Html =>
  textField(view, { name, label, value: typed[name], autocomplete, maxlength: 130 }, problems)

export const typedAddress = (address: Address | undefined): Typed => ({
  pais: address?.country ?? 'MX',
  cp: address?.postalCode,
  calle: address?.street,
  colonia: address?.settlement,
  ciudad: address?.city,
  estado: address?.state,
})

function settlementField(view: View, props: Sheet, settlements: readonly string[]): Html {
  if (settlements.length === 0) return line(view, props, 'colonia', view.t(words.settlement))
  return selectField(
    view,
    {
      name: 'colonia',
      label: view.t(words.settlement),
      value: props.typed.colonia,
      choices: settlements.map((value) => ({ value, label: value })),
    },
    props.problems,
  )
}

/** `settlements`: of the postal code that was looked for; empty: none was found. */
export const addressPage = (view: View, props: Sheet & { settlements?: readonly string[] }): Html =>
  sheet(view, {
    title: view.t(words.address),
    entry: '/mi-perfil/contacto',
    back: '/mi-perfil/contacto',
    problems: props.problems ?? noProblems,
    body: form(
      view,
      '/mi-perfil/contacto/domicilio',
      html`${selectField(
        view,
        {
          name: 'pais',
          label: view.t(words.country),
          value: props.typed.pais,
          autocomplete: 'country',
          choices: countries.map((value) => ({
            value,
            label: view.t(words[value]),
          })),
        },
        props.problems,
      )}
${line(view, props, 'cp', view.t(words.postalCode), 'postal-code')}
<p><button class="btn btn-2" name="accion" value="buscar">${view.t(words.find)}</button></p>
${props.settlements?.length === 0 ? html`<p role="status">${view.t(words.notFound)}</p>` : nothing}
${line(view, props, 'calle', view.t(words.street), 'address-line1')}
${settlementField(view, props, props.settlements ?? [])}
${line(view, props, 'ciudad', view.t(words.city), 'address-level2')}
${line(view, props, 'estado', view.t(words.state), 'address-level1')}
<p>${button(view.t(profile.save))}</p>`,
    ),
  })

export const typedReferences = (references: readonly Reference[]): Typed =>
  Object.fromEntries(
    references.flatMap(({ name, phone }, i) => [
      [`ref${i + 1}_nombre`, name],
      [`ref${i + 1}_telefono`, phone],
    ]),
  )

export const referencesPage = (view: View, props: Sheet): Html =>
  sheet(view, {
    title: view.t(words.references),
    entry: '/mi-perfil/contacto',
    back: '/mi-perfil/contacto',
    problems: props.problems ?? noProblems,
    body: html`<p>${view.t(words.referencesNote)}</p>
${form(
  view,
  '/mi-perfil/contacto/referencias',
  html`${[1, 2].map(
    (n) => html`${line(view, props, `ref${n}_nombre`, view.t(words.refName, { n }))}
${line(view, props, `ref${n}_telefono`, view.t(words.refPhone, { n }))}\n`,
  )}<p>${button(view.t(profile.save))}</p>`,
)}`,
  })

export const homePhonePage = (view: View, props: Sheet): Html =>
  sheet(view, {
    title: view.t(words.home),
    entry: '/mi-perfil/contacto',
    back: '/mi-perfil/contacto',
    problems: props.problems ?? noProblems,
    body: form(
      view,
      '/mi-perfil/contacto/casa',
      html`${textField(
        view,
        {
          name: 'telefono',
          label: view.t(words.home),
          hint: view.t(words.homeHint),
          value: props.typed.telefono,
          optional: true,
          type: 'tel',
          inputmode: 'tel',
          autocomplete: 'home tel',
          maxlength: 40,
        },
        props.problems,
      )}
<p>${button(view.t(profile.save))}</p>`,
    ),
  })

const typed = { pais: 'MX', cp: '07800', calle: 'Norte 45 número 12', ciudad: 'Ciudad de México' }

export const gallery: Gallery = {
  '/mi-perfil/contacto/domicilio': {
    'sin nada': (view) => addressPage(inside(view), { typed: { pais: 'MX' } }),
    'código postal encontrado': (view) =>
      addressPage(inside(view), { typed, settlements: ['Industrial', 'Vallejo'] }),
    'código postal desconocido': (view) => addressPage(inside(view), { typed, settlements: [] }),
    'con errores': (view) =>
      addressPage(inside(view), {
        typed,
        problems: saidOf(view, { cp: { code: 'postal-code' }, estado: { code: 'empty' } }),
      }),
  },
  '/mi-perfil/contacto/referencias': {
    vacías: (view) => referencesPage(inside(view), { typed: {} }),
    'con errores': (view) =>
      referencesPage(inside(view), {
        typed: { ref1_nombre: 'Ana' },
        problems: saidOf(view, { ref1_telefono: { code: 'phone-empty' } }),
      }),
  },
  '/mi-perfil/contacto/casa': {
    vacío: (view) => homePhonePage(inside(view), { typed: {} }),
    'con errores': (view) =>
      homePhonePage(inside(view), {
        typed: { telefono: '55' },
        problems: saidOf(view, { telefono: { code: 'phone-too-short', missing: 8 } }),
      }),
  },
}
