import { days24, later } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { form } from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { HeldThing, LockState } from '../holds/holds.ts'
import type { Locks } from './candado.usecases.ts'
import { words } from './candado.words.ts'

const texts = {
  credit: words.creditText,
  money: words.moneyText,
  contact: words.contactText,
} as const

const path = '/mi-perfil/candado'
const what = (thing: string) => html`<input type="hidden" name="que" value="${thing}">`

/** One form for one thing: the button says what it does, and for whom only hears it, to which. */
const press = (
  view: View,
  to: 'poner' | 'quitar',
  thing: HeldThing,
  label: string,
  look: string,
): Html =>
  form(
    view,
    `${path}/${to}`,
    html`${what(thing)}<button class="${look}">${label}<span class="vh">: ${view.t(words[thing])}</span></button>`,
    '',
  )

function standing(view: View, lock: LockState): Html {
  if (lock.state === 'open') return html`<span class="state">${view.t(words.open)}</span>`
  if (lock.state === 'locked')
    return html`<span class="state state-ok">${view.t(words.locked)}</span>`
  const cuando = dayAndTime(view.lang, lock.at)
  return html`<span class="state state-wait">${view.t(words.opening, { cuando })}</span>`
}

const actOn = (view: View, thing: HeldThing, lock: LockState): Html => {
  if (lock.state === 'locked')
    return press(view, 'quitar', thing, view.t(words.takeOff), 'btn btn-2')
  const label = view.t(lock.state === 'opening' ? words.keep : words.put)
  return press(view, 'poner', thing, label, 'btn btn-2')
}

/** mi-25b: three locks with their plain state. */
export const candadoPage = (view: View, { locks }: { locks: Locks }): Html =>
  page(view, {
    title: view.t(words.h1),
    section: view.t(words.section),
    entry: path,
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.h1)}</h1>
<p>${view.t(words.intro)}</p>
${
  locks.some(({ lock }) => lock.state !== 'locked')
    ? form(view, `${path}/poner`, html`${what('todo')}${button(view.t(words.putAll))}`, '')
    : nothing
}
${locks.map(
  ({ thing, lock }) => html`<section class="box stack-s" aria-labelledby="candado-${thing}">
<div class="between"><h2 id="candado-${thing}">${view.t(words[thing])}</h2>${standing(view, lock)}</div>
<p>${view.t(texts[thing])}</p>
${actOn(view, thing, lock)}
</section>
`,
)}
<p class="muted">${view.t(words.proof)}</p>
<section class="stack-s" aria-labelledby="sin-entrar">
<h2 id="sin-entrar">${view.t(words.elsewhereH2)}</h2>
<p>${view.rich(words.sms, { b: (inner) => html`<strong>${inner}</strong>` })}</p>
<p>${view.t(words.call)}</p>
</section>
</div>`,
  })

const all = (lock: LockState): Locks =>
  (['credit', 'money', 'contact'] as const).map((thing) => ({ thing, lock }))

export const gallery: Gallery = {
  [path]: {
    'sin candado': (view) => candadoPage(inside(view), { locks: all({ state: 'open' }) }),
    'los tres puestos': (view) => candadoPage(inside(view), { locks: all({ state: 'locked' }) }),
    'uno se quita': (view) =>
      candadoPage(inside(view), {
        locks: [
          { thing: 'credit', lock: { state: 'locked' } },
          { thing: 'money', lock: { state: 'opening', at: later(view.now, days24(1)) } },
          { thing: 'contact', lock: { state: 'open' } },
        ],
      }),
  },
}
