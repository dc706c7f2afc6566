// From a loan to what its owner may ask of the future: other rooms answer, this only leads there.
import type { Said, Words } from '../../foundation/words.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'

const words = {
  title: { es: 'Piensa en lo que sigue', en: 'Think ahead' },
  more: { es: '¿Y si pago más?', en: 'What if I pay more?' },
  job: { es: 'Cambié o perdí mi trabajo', en: 'I changed or lost my job' },
  slip: { es: '¿Me descontaron bien?', en: 'Was my pay deducted right?' },
} satisfies Words

const ways: readonly (readonly [string, Said])[] = [
  ['/mi-credito/simulador', words.more],
  ['/mi-credito/cambie-de-trabajo', words.job],
  ['/mi-credito/revisa-tu-descuento', words.slip],
]

/** For loans that are alive. */
export const planLinks = (view: View): Html => html`<nav class="stack-s" aria-labelledby="planes">
<h2 id="planes">${view.t(words.title)}</h2>
<ul class="rows">
${ways.map(([path, said]) => html`<li><a class="arrow" href="${view.to(path)}">${view.t(said)}</a></li>\n`)}</ul>
</nav>`
