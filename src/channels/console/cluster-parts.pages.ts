// Parts of the page of one group: what was done, what was said of it, and holding its accounts.
import { kindWords } from '../../modules/clusters/clusters.usecases.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { ClusterProps } from './clusters.pages.ts'
import { markWords, clusterWords as words } from './clusters.words.ts'
import { table } from './console.pages.ts'

export const kindsPart = (view: View, { kinds }: ClusterProps): Html =>
  kinds.length === 0
    ? html``
    : table(
        view.t(words.kinds),
        [
          { label: view.t(words.kind) },
          { label: view.t(words.times), number: true },
          { label: view.t(words.people), number: true },
        ],
        kinds.map(({ kind, events, people }) => [view.t(kindWords[kind]), events, people]),
      )

export const marksPart = (view: View, { marks }: ClusterProps): Html =>
  marks.length === 0
    ? html``
    : table(
        view.t(words.history),
        [words.when, words.said, words.reason, words.by].map((said) => ({ label: view.t(said) })),
        marks.map((one) => [
          dayAndTime(view.lang, one.at),
          view.t(markWords[one.marked]),
          one.reason,
          one.byName,
        ]),
      )

/** One asks, another decides; nothing stands where no account was touched. */
export function freezePart(view: View, path: string, props: ClusterProps, reason: Html): Html {
  const { freeze, members, staffId } = props
  if (members === 0) return html``
  const heading = html`<h2>${view.t(words.freezeTitle)}</h2>
<p>${view.t(words.freezeText)}</p>`
  if (!freeze)
    return html`${heading}
${form(view, `${path}/detener`, html`${reason}${button(view.t(words.askFreeze), 'btn btn-2')}`, 'stack-s')}`
  const said = {
    nombre: freeze.askedByName,
    cuando: dayAndTime(view.lang, freeze.askedAt),
    razon: freeze.reason,
  }
  return html`${heading}
<p><strong>${view.t(words.asked, said)}</strong></p>
${
  freeze.askedBy === staffId
    ? html`<p>${view.t(words.own)}</p>`
    : form(
        view,
        `${path}/detener/decidir`,
        html`<button class="btn" name="si" value="si">${view.t(words.agree)}</button>
<button class="btn-link" name="si" value="no">${view.t(words.decline)}</button>`,
        'row',
      )
}${nothing}`
}
