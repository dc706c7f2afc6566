// The one page where every stop ends alike, and the way to a correction. in-5 and in-6 of the design guide.
import type { Disagreement } from '../../foundation/agreement.ts'
import { form } from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { claimHere } from './claim.pages.ts'
import { bold, code, frame, link, yourself } from './frame.pages.ts'
import { words } from './identity.words.ts'
import { disagreementWords } from './ids.words.ts'

/** in-5. The same for not found, not right and already registered: it only knows what was typed. */
export const neutralPage = (view: View, { ending }: { ending: string | undefined }): Html =>
  frame(view, {
    back: '/registro/identificate',
    title: view.t(words.onH1),
    main: html`<p>${view.t(words.on)}</p>
${ending ? html`<p>${view.rich(words.onTyped, { c: code }, { final: ending })}</p>` : nothing}
<p><a class="btn" href="${view.to('/registro/identificate')}">${view.t(words.onReview)}</a></p>
<section class="stack-s" aria-labelledby="por-que">
<h2 id="por-que">${view.t(words.onWhyH2)}</h2>
<ul>
${[words.onWhy1, words.onWhy2, words.onWhy3, words.onWhy4].map((w) => html`<li>${view.t(w)}</li>\n`)}</ul>
<p>${view.rich(words.onSignIn, { a: link(view, '/'), r: link(view, '/recuperar') })}</p>
</section>
<section class="stack-s" aria-labelledby="corregir">
<h2 id="corregir">${view.t(words.onFixTitle)}</h2>
<p>${view.rich(words.onFix, { a: link(view, '/registro/corregir') })}</p>
${claimHere(view)}
</section>`,
    aside: html`${notice('info', view.t(words.waysCallTitle), view.rich(words.waysCall, { a: bold, b: bold }))}
${yourself(view)}`,
  })

export type CorrectionProps = {
  readonly found: readonly Disagreement[]
  /** The name typed is not the one on record: told only after the proof of step 1. */
  readonly otherName: boolean
  readonly folio: string | undefined
}

/** in-6. What is shown comes from what was typed, never from the registry. */
export const correctionPage = (view: View, { found, otherName, folio }: CorrectionProps): Html =>
  frame(view, {
    back: otherName ? '/registro/nombre' : '/registro/identificate',
    title: view.t(words.fixH1),
    main: html`${
      folio
        ? notice(
            'done',
            view.t(words.fixFolioTitle),
            view.rich(words.fixFolio, { c: code }, { folio }),
          )
        : nothing
    }
<p>${view.t(words.fixLead)}</p>
${
  found.length > 0 || otherName
    ? html`<ul>
${otherName ? html`<li>${view.t(words.fixName)}</li>\n` : nothing}${found.map((d) => html`<li>${view.t(disagreementWords[d.code])}</li>\n`)}</ul>`
    : nothing
}
<section class="stack-s" aria-labelledby="donde">
<h2 id="donde">${view.t(words.fixHowH2)}</h2>
<p>${view.rich(words.dontKnowNss, { b: bold })}</p>
<p>${view.rich(words.dontKnowCurp, { b: bold })}</p>
<p>${view.rich(words.dontKnowRfc, { b: bold })}</p>
</section>
<p><a class="btn" href="${view.to(otherName ? '/registro/nombre' : '/registro/identificate')}">${view.t(words.fixReview)}</a></p>
${folio ? nothing : form(view, '/registro/corregir', button(view.t(words.fixOpen), 'btn btn-2'))}
<p class="muted">${view.t(words.fixPapers)}</p>`,
  })
