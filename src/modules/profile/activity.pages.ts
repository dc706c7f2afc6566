import { dayAndTime } from '../../platform/pages/dates.ts'
import { askForm, selectField } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Activity } from '../audit/audit.ts'
import { actorWords, actWords } from '../audit/audit.usecases.ts'
import { type Doer, doers, type Sort, sorts } from '../audit/sorting.ts'
import { words } from './activity.words.ts'
import { sheet } from './pieces.pages.ts'

export const activityPath = '/mi-perfil/seguridad/actividad'

export type Wanted = { readonly who?: Doer | undefined; readonly what?: Sort | undefined }
export type ActivityProps = {
  readonly activity: readonly Activity[]
  /** Whether there may be older ones. */
  readonly more: boolean
  readonly wanted?: Wanted
}

/** The address of the same list: of older entries, or as a table. */
const queryOf = ({ who, what }: Wanted, before?: string): string => {
  const asked = { ...(who && { quien: who }), ...(what && { que: what }) }
  const query = new URLSearchParams({ ...asked, ...(before && { antes: before }) }).toString()
  return query ? `?${query}` : ''
}

function activityRow(view: View, one: Activity): Html {
  const small = [
    view.t(actorWords[one.actor]),
    one.withHelp && view.t(words.withHelp),
    one.page,
    one.device,
    one.address,
    one.reason && view.t(words.reason, { motivo: one.reason }),
    one.reference && view.t(words.folio, { folio: one.reference }),
  ].filter(Boolean)
  return html`<li><div class="between"><span><strong>${view.t(actWords[one.act])}</strong><br>
<span class="muted small">${small.join(' · ')}</span></span>
<span class="muted small">${dayAndTime(view.lang, one.at)}</span></div></li>
`
}

const filters = (view: View, { who, what }: Wanted): Html =>
  askForm(
    view,
    activityPath,
    html`${selectField(view, {
      name: 'quien',
      label: view.t(words.who),
      value: who,
      empty: view.t(words.anyone),
      choices: doers.map((value) => ({ value, label: view.t(words[value]) })),
    })}
${selectField(view, {
  name: 'que',
  label: view.t(words.what),
  value: what,
  empty: view.t(words.anything),
  choices: sorts.map((value) => ({ value, label: view.t(words[value]) })),
})}
<p>${button(view.t(words.filter), 'btn btn-2')}</p>`,
  )

/** Who saw or changed what, agents too, twenty at a time. */
export const activityPage = (view: View, { activity, more, wanted = {} }: ActivityProps): Html =>
  sheet(view, {
    title: view.t(words.h1),
    entry: '/mi-perfil/seguridad',
    back: '/mi-perfil/seguridad',
    body: html`<p>${view.t(words.text)}</p>
${filters(view, wanted)}
${activity.length > 0 ? html`<ol class="rows">\n${activity.map((one) => activityRow(view, one))}</ol>` : html`<p role="status">${view.t(words.empty)}</p>`}
${more ? html`<p><a class="btn btn-2" href="${view.to(`${activityPath}${queryOf(wanted, activity.at(-1)!.auditId)}`)}">${view.t(words.older)}</a></p>` : nothing}
<p><a href="${view.to(`${activityPath}/csv${queryOf(wanted)}`)}">${view.t(words.csv)}</a> <span class="muted small">${view.t(words.csvHint)}</span></p>`,
  })

/** The heading and one line of the list as a table. */
export const activityHeading = (view: View): string[] =>
  [
    words.when,
    words.who,
    words.what,
    words.why,
    words.device,
    words.address,
    words.reference,
    words.page,
    words.withHelp,
  ].map((said) => view.t(said))

export const activityLine = (view: View, one: Activity): string[] => [
  one.at.toString({ smallestUnit: 'second' }),
  view.t(actorWords[one.actor]),
  view.t(actWords[one.act]),
  one.reason ?? '',
  one.device ?? '',
  one.address ?? '',
  one.reference ?? '',
  one.page ?? '',
  one.withHelp ? 'X' : '',
]

const at = Temporal.Instant.from('2026-11-20T17:20:00Z')
const done = (act: Activity['act'], actor: Activity['actor']): Activity => ({
  auditId: '018f0000-0000-7000-8000-000000000009',
  at,
  actor,
  act,
  reason: actor === 'agent' ? 'Llamó para saber su correo' : undefined,
  device: actor === 'you' ? 'Chrome (Android)' : undefined,
  address: actor === 'you' ? '187.190.•.•' : undefined,
  reference: undefined,
  withHelp: act === 'page-seen-with-help',
  page: act === 'page-seen-with-help' ? '/mi-ahorro' : undefined,
})

export const activityGallery: Gallery = {
  [activityPath]: {
    'con más': (view) =>
      activityPage(inside(view), {
        activity: [
          done('signed-in', 'you'),
          done('page-seen-with-help', 'you'),
          done('email-told', 'agent'),
          done('frozen', 'portal'),
        ],
        more: true,
      }),
    'solo asesores que vieron': (view) =>
      activityPage(inside(view), {
        activity: [done('data-shown', 'agent')],
        more: false,
        wanted: { who: 'agents', what: 'saw' },
      }),
    vacía: (view) => activityPage(inside(view), { activity: [], more: false }),
  },
}
