// The app that makes codes, and the codes on paper.
import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import { codeField, form, type Problems } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import { inFours, qrSquare } from '../../platform/pages/qr-square.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Offered } from './codes.usecases.ts'
import { type Around, appPath, codesPath, securityPath, sheet } from './frame.pages.ts'
import { factorWords as words } from './second-factors.words.ts'

export type AppProps = Around & {
  readonly app: { readonly addedAt: Instant; readonly usedAt: Instant | null } | undefined
  /** No key stands beside it: it is the last second step. */
  readonly alone: boolean
}

const appStanding = (view: View, { app }: AppProps): Html => {
  if (!app) return html`<p>${view.t(words.appOff)}.</p>`
  const said = view.t(words.appSince, { cuando: dayAndTime(view.lang, app.addedAt) })
  const used = app.usedAt
    ? view.t(words.used, { cuando: dayAndTime(view.lang, app.usedAt) })
    : view.t(words.never)
  return html`<p>${said} ${used}.</p>`
}

export const appPage = (view: View, props: AppProps): Html =>
  sheet(view, {
    ...props,
    title: view.t(words.appH1),
    body: html`<p>${view.t(words.appText)}</p>
${appStanding(view, props)}
${props.app ? html`<p class="muted">${view.t(words.moveNote)}</p>` : nothing}
${form(view, `${appPath}/nueva`, button(view.t(props.app ? words.move : words.setUp), props.app ? 'btn btn-2' : 'btn'), '')}
${
  props.app
    ? html`${props.alone ? html`<p>${view.t(words.lastNote)}</p>` : nothing}
${form(view, `${appPath}/quitar`, button(view.t(words.takeOff), 'btn btn-2'), '')}`
    : nothing
}`,
  })

/** The square, the key to type, and the code that proves that the app took them. */
export const readAppPage = (
  view: View,
  { offered, problems }: { offered: Offered; problems?: Problems },
): Html =>
  sheet(view, {
    ...(problems && { problems }),
    title: view.t(words.readTitle),
    back: appPath,
    body: html`<p>${view.t(words.readText)}</p>
<p>${qrSquare(view.t(words.square), offered.link)}</p>
<dl class="facts"><div><dt>${view.t(words.secret)}</dt><dd class="code">${inFours(offered.secret)}</dd></div></dl>
<p class="muted small">${view.t(words.secretNote)}</p>
${form(
  view,
  `${appPath}/guardar`,
  html`<input type="hidden" name="oferta" value="${offered.sealed}">
${codeField(view, { label: view.t(words.newCode), hint: view.t(words.newCodeHint) }, problems)}
${button(view.t(words.save))}`,
)}`,
  })

export type CodesProps = Around & {
  readonly left: number
  readonly madeAt: Instant | undefined
}

export const codesPage = (view: View, { left, madeAt, ...around }: CodesProps): Html => {
  const standing = madeAt
    ? view.t(words.codesMade, { cuando: dayAndTime(view.lang, madeAt), n: left })
    : view.t(words.noCodes)
  return sheet(view, {
    ...around,
    title: view.t(words.codesH1),
    body: html`<p>${view.t(words.codesText)}</p>
<p>${standing}</p>
${madeAt ? html`<p class="muted">${view.t(words.againNote)}</p>` : nothing}
${form(view, `${codesPath}/nuevos`, button(view.t(madeAt ? words.makeAgain : words.makeNew)), '')}`,
  })
}

/** The ten, once. */
export const shownCodesPage = (view: View, { codes }: { codes: readonly string[] }): Html =>
  sheet(view, {
    title: view.t(words.shownTitle),
    back: codesPath,
    body: html`<p>${view.t(words.shownText)}</p>
<section class="stack-s" aria-labelledby="tus-codigos">
<h2 id="tus-codigos">${view.t(words.shownList)}</h2>
<ol class="rows">
${codes.map((code) => html`<li><div><span class="code">${code}</span></div></li>\n`)}</ol>
</section>
<p>${view.t(words.told)}</p>
${notice('safe', view.t(words.careTitle), view.t(words.care))}
<p><a class="btn" href="${view.to(securityPath)}">${view.t(words.kept)}</a></p>`,
  })
