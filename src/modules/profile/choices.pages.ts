import { dayMonth, plainHour } from '../../platform/pages/dates.ts'
import {
  checkField,
  form,
  noProblems,
  type Problems,
  radioField,
  selectField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { zones } from '../help/line-hours.ts'
import { type ChosenTopic, chosenTopics, usualChoices } from '../notices/choices.ts'
import type { ChoicesShown } from './choices.usecases.ts'
import { hourProblems, topicWords, choicesWords as words } from './choices.words.ts'
import { noticeFormOf, topicNames } from './notice-form.ts'
import { bold, sheet } from './pieces.pages.ts'
import { words as profile } from './profile.words.ts'

export type ChoicesProps = {
  readonly shown: ChoicesShown
  /** The form as it was sent, when something in it is wrong. */
  readonly typed?: Readonly<Record<string, string | undefined>>
  readonly problems?: Problems
  readonly saved?: boolean
}

/** Where hours are proposed to who has not chosen any: the zone where most people of that country live. */
const usualZone = { MX: 'America/Mexico_City', US: 'America/Chicago', CA: 'America/Toronto' }

const linkTo = (view: View, path: string) => (inner: string) =>
  html`<a href="${view.to(path)}">${inner}</a>`

function altoNotice(view: View, { phone, silentSince }: ChoicesShown): Html {
  if (!phone || !silentSince) return nothing
  const fecha = dayMonth(view.lang, silentSince.toZonedDateTimeISO(usualZone.MX).toPlainDate())
  const facts = { fecha, final: phone.slice(-2), corto: view.institution.corto }
  return notice('care', view.t(words.altoTitle), view.rich(words.alto, { b: bold }, facts))
}

function topicBoxes(
  view: View,
  topic: ChosenTopic,
  typed: NonNullable<ChoicesProps['typed']>,
  hasPhone: boolean,
): Html {
  const name = topicNames[topic]
  const box = (way: 'correo' | 'sms') =>
    checkField(view, {
      name: `${name}_${way}`,
      label: view.t(way === 'sms' ? words.bySms : words.byMail),
      checked: typed[`${name}_${way}`] === 'si',
    })
  return html`<fieldset class="field" aria-describedby="${name}-ayuda">
<legend class="label">${view.t(topicWords[topic].name)}</legend>
<span class="hint" id="${name}-ayuda">${view.t(topicWords[topic].hint)}</span>
${box('correo')}${hasPhone ? box('sms') : nothing}
</fieldset>
`
}

function hoursPart(
  view: View,
  typed: NonNullable<ChoicesProps['typed']>,
  problems: Problems,
): Html {
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: `${hour}`,
    label: plainHour(view.lang, hour),
  }))
  const places = zones.map(({ zone, name }) => ({ value: zone, label: view.t(name) }))
  const pick = (name: 'desde' | 'hasta' | 'zona', label: string, choices: typeof hours) =>
    selectField(view, { name, label, value: typed[name], choices }, problems)
  return html`${radioField(view, {
    name: 'horas',
    legend: view.t(words.hours),
    hint: view.t(words.hoursNote),
    value: typed.horas,
    choices: [
      { value: 'todas', label: view.t(words.hoursAny) },
      { value: 'elegidas', label: view.t(words.hoursSome) },
    ],
  })}
${pick('desde', view.t(words.from), hours)}
${pick('hasta', view.t(words.to), hours)}
${pick('zona', view.t(words.zone), places)}`
}

/** mi-26: what we tell, by which way, when; what is always told stands first, with its reason. */
export function choicesPage(view: View, props: ChoicesProps): Html {
  const { shown, problems = noProblems, saved = false } = props
  const typed = props.typed ?? noticeFormOf(shown.choices, usualZone[shown.residence])
  const hasPhone = shown.phone !== undefined
  const idioma = view.t(shown.lang === 'en' ? words.english : words.spanish)
  return sheet(view, {
    title: view.t(words.h1),
    entry: '/mi-perfil/avisos',
    problems,
    body: html`${saved ? notice('done', view.t(profile.savedTitle), view.t(profile.saved)) : nothing}
${altoNotice(view, shown)}
<p>${view.t(words.intro)}</p>
<section class="box stack-s" aria-labelledby="siempre">
<h2 id="siempre">${view.t(words.always)}</h2>
<p>${view.t(words.alwaysWhat)}</p>
<p class="muted">${view.t(words.alwaysWhy)}</p>
</section>
${form(
  view,
  '/mi-perfil/avisos',
  html`${chosenTopics.map((topic) => topicBoxes(view, topic, typed, hasPhone))}${hasPhone ? nothing : html`<p>${view.rich(words.noPhone, { a: linkTo(view, '/mi-perfil/contacto/celular') })}</p>\n`}${hoursPart(view, typed, problems)}
<p>${button(view.t(words.save))}</p>`,
)}
<p>${view.rich(words.off, { a: linkTo(view, '/avisos') })}</p>
<p>${view.rich(words.language, { a: linkTo(view, '/mi-perfil/idioma') }, { idioma })}</p>`,
  })
}

const somebody: ChoicesShown = {
  choices: usualChoices,
  phone: '+525512345647',
  silentSince: null,
  lang: 'es',
  residence: 'MX',
}
const chosen: ChoicesShown = {
  ...somebody,
  choices: {
    mailOff: ['papers'],
    smsOn: ['deposits'],
    hours: { from: 8, to: 21, zone: 'America/Chicago' },
  },
}

export const gallery: Gallery = {
  '/mi-perfil/avisos': {
    'como al principio': (view) => choicesPage(inside(view), { shown: somebody }),
    'escogido y guardado': (view) => choicesPage(inside(view), { shown: chosen, saved: true }),
    'sin celular': (view) =>
      choicesPage(inside(view), { shown: { ...somebody, phone: undefined } }),
    'mandó ALTO': (view) =>
      choicesPage(inside(view), {
        shown: { ...chosen, silentSince: view.now.subtract({ hours: 50 }) },
      }),
    'la misma hora': (view) =>
      choicesPage(inside(view), {
        shown: somebody,
        typed: { horas: 'elegidas', desde: '8', hasta: '8', zona: 'America/Chicago' },
        problems: { hasta: view.t(hourProblems['hours-same']) },
      }),
  },
}
