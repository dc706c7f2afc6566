// What stands besides the password, on the page of security; and the advice to whoever can be reached in one way only.
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { isAsked, type Ways } from '../second-factors/second-factors.ts'
import { factorWords as words } from '../second-factors/second-factors.usecases.ts'

const at = '/mi-perfil/seguridad'
const link = (view: View, path: string) => (inner: string) =>
  html`<a href="${view.to(path)}">${inner}</a>`

const row = (view: View, path: string, label: string, standing: string): Html =>
  html`<li><div class="between"><a href="${view.to(`${at}/${path}`)}">${label}</a>
<span class="muted">${standing}</span></div></li>
`

export function factorsPart(view: View, ways: Ways, otherDoor?: string): Html {
  const app = view.t(ways.authenticator ? words.appOn : words.appOff)
  const asked = isAsked(ways)
  const codes = notice(
    'care',
    view.t(words.makeCodes),
    view.rich(words.makeCodesText, { a: link(view, `${at}/codigos`) }),
    3,
  )
  return html`<section class="stack-s" aria-labelledby="segundo-paso">
<h2 id="segundo-paso">${view.t(words.title)}</h2>
<p class="muted">${view.t(words.intro)} ${view.t(asked ? words.on : words.off)}</p>
<ul class="rows">
${otherDoor ? row(view, 'identidad', view.t(words.withOther, { sitio: otherDoor }), '') : nothing}${row(view, 'llaves', view.t(words.keysH1), view.t(words.keysCount, { n: ways.passkeys }))}${row(view, 'autenticador', view.t(words.appH1), app)}${row(view, 'codigos', view.t(words.codesH1), view.t(words.codesLeft, { n: ways.recoveryCodes }))}</ul>
${asked && ways.recoveryCodes === 0 ? codes : nothing}
</section>`
}

/** Who loses the only way to be reached has none back in. */
export const contactAdvice = (view: View): Html =>
  notice(
    'care',
    view.t(words.onlyOne),
    view.rich(words.addPhone, { a: link(view, '/mi-perfil/contacto/celular') }),
  )
