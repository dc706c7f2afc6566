// The other person's pages: folio and code, what they are asked, and their yes.
import type { Day } from '../../foundation/time.ts'
import { longDay } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { kindWords } from './definitions.words.ts'
import type { Invitation } from './joining.usecases.ts'
import { cannotJoinWords, joiningWords as words } from './joining.words.ts'
import { tramitesWords } from './tramites.words.ts'

export const invitationPath = '/mis-tramites/invitacion'
type Typed = { readonly folio?: string | undefined; readonly codigo?: string | undefined }

const frame = (view: View, title: string, problems: Problems, body: Html): Html =>
  page(view, {
    title,
    section: view.t(tramitesWords.title),
    error: Object.keys(problems).length > 0,
    entry: '/mis-tramites',
    main: html`${backLink(view, '/mis-tramites')}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${title}</h1>
${body}
</div>`,
  })

export function invitedPage(
  view: View,
  { folio, codigo, problems = noProblems }: Typed & { readonly problems?: Problems },
): Html {
  const box = (name: 'folio' | 'codigo', label: string, value: string | undefined) =>
    textField(
      view,
      { name, label, value, code: true, autocomplete: 'off', maxlength: 40 },
      problems,
    )
  return frame(
    view,
    view.t(words.title),
    problems,
    html`<p>${view.t(words.lead)}</p>
${form(
  view,
  invitationPath,
  html`${box('folio', view.t(words.folio), folio)}
${box('codigo', view.t(words.code), codigo)}
${button(view.t(words.look))}`,
)}`,
  )
}

type Asked = { readonly invitation: Invitation; readonly codigo: string; readonly problem?: string }

/** Who asks and what a yes means; nothing is said yet. */
export function invitationPage(view: View, { invitation, codigo, problem }: Asked): Html {
  const { reference, kind, asker, relation, agreedAt } = invitation
  const said = relation && kindWords[kind].fields.relation?.choices?.[relation]
  const problems: Problems = problem ? { acepto: problem } : noProblems
  const hidden = html`<input type="hidden" name="folio" value="${reference}"><input type="hidden" name="codigo" value="${codigo}">`
  return frame(
    view,
    view.t(kindWords[kind].label),
    problems,
    html`<p><strong>${view.t(words.asks, { persona: asker })}</strong>${said ? ` (${view.t(said)})` : nothing}</p>
<p>${view.t(words.means)}</p>
<p>${view.t(words.free)}</p>
${
  agreedAt
    ? notice(
        'done',
        view.t(words.doneTitle),
        view.t(words.done, { persona: asker, folio: reference }),
      )
    : html`<div id="acepto">
${form(view, `${invitationPath}/acepto`, html`${hidden}${button(view.t(words.agree))}`)}
</div>
<p class="muted small">${view.t(words.proof)}</p>
<p><a href="${view.to('/mis-tramites')}">${view.t(words.no)}</a></p>`
}`,
  )
}

/** On the page of whoever asked: the code to hand on, or since when there are two. */
export function partnerText(
  view: View,
  { code, agreedOn }: { code: string; agreedOn: Day | undefined },
) {
  return agreedOn
    ? view.t(words.agreed, { fecha: longDay(view.lang, agreedOn) })
    : view.t(words.waits, { codigo: code })
}

const sample: Invitation = {
  reference: 'TRA-2026-00000042-K',
  kind: 'joint-nss',
  asker: 'Rosa L.',
  relation: 'spouse',
  agreedAt: undefined,
}
const codigo = 'K7QD-M2XR'
export const gallery: Gallery = {
  [invitationPath]: {
    vacía: (view) => invitedPage(inside(view), {}),
    'no es para ti': (view) =>
      invitedPage(inside(view), {
        folio: 'TRA-2026-00000042-K',
        codigo: 'AAAA-AAAA',
        problems: { folio: view.t(cannotJoinWords['no-such-invitation']) },
      }),
    'quién te invita': (view) => invitationPage(inside(view), { invitation: sample, codigo }),
    'ya aceptaste': (view) =>
      invitationPage(inside(view), {
        invitation: { ...sample, agreedAt: Temporal.Instant.from('2026-11-03T17:20:00Z') },
        codigo,
      }),
  },
}
