// What people start by themselves, for whoever is on the line with one: the words of the page and its address, from the
// definitions. The desk opens none of them: their papers, checks and proofs are the member's own.
import {
  definitions,
  doorPath,
  kinds,
  startPath,
  type TramiteKind,
} from '../../modules/tramites/definitions.ts'
import { kindWords } from '../../modules/tramites/definitions.words.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { more } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { callWords as words } from './call.words.ts'

const pathOf = (kind: TramiteKind): string =>
  definitions[kind].startedBy === 'anybody' ? doorPath(kind) : startPath(kind)
const started = kinds.filter((kind) => definitions[kind].startedBy !== 'rooms')

/** Every kind by its name, with the address to say. */
export const ownRequests = (view: View): Html =>
  html`${more(
    view.t(words.ownRequests),
    html`<p>${view.t(words.ownRequestsText)}</p>
<ul class="rows">
${started.map((kind) => html`<li><strong>${view.t(kindWords[kind].label)}</strong><br><span class="code small">${view.to(pathOf(kind))}</span></li>\n`)}</ul>`,
  )}\n`
