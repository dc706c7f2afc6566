// The door (in-1) and what stands beside it: a wait (in-16), a closed session (in-15).
import type { Instant } from '../../foundation/time.ts'
import { assetUrl } from '../../platform/assets.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import { errorSummary, form, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import type { View } from '../../platform/pages/view.ts'
import { orWithIdentity, orWithKey } from './second-step.pages.ts'
import type { ClosedBecause } from './sessions.ts'
import { doorArt } from './sign-in.art.ts'
import { doorFields } from './sign-in.fields.ts'
import { closedWords, signInWords, waitWords } from './sign-in.words.ts'

export type DoorProps = {
  readonly name?: string
  /** Where one was going: a path of ours. */
  readonly back?: string | undefined
  readonly problems?: Problems
  /** The pair did not match. `nextCosts`: minutes that the next wrong one costs. */
  readonly wrong?: { readonly nextCosts?: number | undefined }
  readonly slow?: boolean
  /** Who else proves identities, as people know it. */
  readonly otherDoor?: string | undefined
  /** For a browser that shows its keys where the name is typed, as JSON. */
  readonly offer?: string | undefined
}

const link = (view: View, path: string) => (inner: string) =>
  html`<a href="${view.to(path)}">${inner}</a>`

/** As `tel:` wants a number: Mexican ones as they are dialled from anywhere. */
export const phoneLink = (view: View) => {
  const { telefono, telefonoExterior } = view.institution.linea
  const number = view.lang === 'es' ? `+52${telefono}` : telefonoExterior
  return (inner: string) => html`<a href="tel:${number.replace(/[^+\d]/g, '')}">${inner}</a>`
}

function wrongSummary(view: View, wrong: NonNullable<DoorProps['wrong']>): Html {
  const told = view.rich(signInWords.wrong, {
    reset: link(view, '/recuperar'),
    help: link(view, '/no-puedo-entrar'),
    tel: phoneLink(view),
  })
  return html`<div class="summary-error stack-s" id="no-coincide" role="alert" tabindex="-1">
<p>${told}</p>
${wrong.nextCosts ? html`<p><strong>${view.t(signInWords.lastTry, { n: wrong.nextCosts })}</strong></p>\n` : nothing}</div>`
}

const ways = (view: View): Html => html`<ul class="links small">
<li class="row">${view.rich(signInWords.forgot, { a: link(view, '/recuperar') })}</li>
<li class="row">${view.rich(signInWords.other, { a: link(view, '/no-puedo-entrar') })}</li>
</ul>`

const newcomers = (view: View): Html => html`<section class="stack-s" aria-labelledby="nueva">
<h2 id="nueva">${view.t(signInWords.first)}</h2>
<p>${view.t(signInWords.firstText)}</p>
<a class="btn btn-2 btn-wide" href="${view.to('/registro')}">${view.t(signInWords.create)}</a>
</section>`

export function doorPage(view: View, props: DoorProps): Html {
  const { problems = {}, wrong, back } = props
  const refused = wrong !== undefined || Object.keys(problems).length > 0
  const status = view.t(props.slow ? signInWords.slow : signInWords.well)
  return page(view, {
    title: view.t(signInWords.title),
    error: refused,
    mainClass: 'door',
    main: html`${doorArt}
<div class="sheet wrap">
<div class="stack">
${wrong ? wrongSummary(view, wrong) : errorSummary(view, problems)}
<h1>${view.t(signInWords.title)}</h1>
${form(
  view,
  '/entrar',
  html`${back ? html`<input type="hidden" name="volver" value="${back}">\n` : nothing}${doorFields(view, { name: props.name, problems, wrong: wrong !== undefined })}
<button class="btn btn-wide">${view.t(signInWords.enter)}</button>`,
)}
${ways(view)}
${orWithKey(view, back, { problem: problems['con-llave'], offer: props.offer })}
${props.otherDoor ? orWithIdentity(view, back, props.otherDoor) : nothing}
<hr>
${newcomers(view)}
<p class="status"><span>${status} <a href="${view.to('/estado')}">${view.t(signInWords.seeStatus)}</a></span></p>
${props.offer ? html`<script src="${assetUrl('llave.js')}" defer></script>\n` : nothing}</div>
</div>`,
  })
}

const narrow = (view: View, title: string, body: Html): Html =>
  page(view, {
    title,
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
${body}
</div>`,
  })

const resetButton = (view: View): Html =>
  html`<p><a class="btn" href="${view.to('/recuperar')}">${view.t(waitWords.reset)}</a></p>`
const again = (view: View): Html =>
  html`<p><a href="${view.to('/')}">${view.t(waitWords.tryAgain)}</a></p>`

/** Whole minutes until then, one at least. */
const minutesUntil = (now: Instant, until: Instant): number =>
  Math.max(1, Math.ceil(now.until(until).total('minutes')))

/** The minute that has come when the wait is over, never the one before. */
const shownTime = (view: View, until: Instant): string =>
  clockTime(view.lang, until.round({ smallestUnit: 'minute', roundingMode: 'ceil' }))

export function waitPage(view: View, until: Instant): Html {
  const title = view.t(waitWords.title, { hora: shownTime(view, until) })
  const minutes = minutesUntil(view.now, until)
  return narrow(
    view,
    title,
    html`<p>${view.t(waitWords.text)}</p>
<p><strong>${minutes === 1 ? view.t(waitWords.leftOne) : view.t(waitWords.left, { n: minutes })}</strong></p>
<p>${view.t(waitWords.otherDevice)}</p>
${resetButton(view)}
${again(view)}`,
  )
}

/** Too much came from one network: whoever waits here did nothing wrong. */
export function networkPage(view: View, until: Instant): Html {
  const hora = shownTime(view, until)
  return narrow(
    view,
    view.t(waitWords.title, { hora }),
    html`<p>${view.t(waitWords.network, { hora })}</p>\n${again(view)}`,
  )
}

/** A hundred wrong passwords in a row from devices nobody knows. */
export const recoverPage = (view: View): Html =>
  narrow(
    view,
    view.t(waitWords.recoverTitle),
    html`<p>${view.t(waitWords.recover)}</p>
<p>${view.t(waitWords.otherDevice)}</p>
${resetButton(view)}`,
  )

export const frozenPage = (view: View): Html =>
  narrow(
    view,
    view.t(waitWords.frozenTitle),
    html`<p>${view.rich(waitWords.frozen, { tel: phoneLink(view) })}</p>\n${resetButton(view)}`,
  )

export function closedPage(
  view: View,
  props: { because: ClosedBecause; back?: string | undefined; kept?: boolean },
): Html {
  const to = props.back ? `/?volver=${encodeURIComponent(props.back)}` : '/'
  return narrow(
    view,
    view.t(closedWords.title),
    html`<p>${view.t(closedWords[props.because])}</p>
${props.kept ? html`<p>${view.t(closedWords.kept)}</p>\n` : nothing}<p><a class="btn" href="${view.to(to)}">${view.t(closedWords.again)}</a></p>`,
  )
}
