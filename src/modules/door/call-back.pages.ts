import { errorSummary, noProblems, type Problems, textField } from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { callBackWords, tellPageWords } from './call-back.words.ts'
import { lineWords as words } from './door.words.ts'

/** `from`: the page asked for, as part of an address. No token: the ticket's own cookie is what proves the form ours. */
export type TellProps = {
  readonly from: string
  readonly typed?: string | undefined
  readonly problems?: Problems
}

/** Where to tell somebody: in the page of the line, and alone when something is wrong with it. */
export const tellForm = (view: View, { from, typed, problems = noProblems }: TellProps): Html =>
  html`<form class="stack" method="post" action="${view.to('/espera/avisar')}" novalidate>
<input type="hidden" name="de" value="${from}">
${textField(
  view,
  {
    name: 'contacto',
    label: view.t(words.contact),
    hint: view.t(words.contactHint),
    value: typed,
    maxlength: 254,
  },
  problems,
)}
${button(view.t(words.tell), 'btn btn-wide')}
</form>`

export function tellPage(view: View, props: TellProps): Html {
  const title = view.t(words.tellTitle)
  return page(view, {
    title,
    error: true,
    main: html`<div class="wrap stack narrow">
${errorSummary(view, props.problems ?? noProblems)}
<h1>${title}</h1>
<p>${view.t(words.tellText)}</p>
${tellForm(view, props)}
<p><a href="${view.to('/espera')}?de=${props.from}">${view.t(tellPageWords.backToLine)}</a></p>
</div>`,
  })
}

export const tellGallery: Gallery = {
  '/espera/avisar': {
    'no se pudo leer': (view) =>
      tellPage(view, {
        from: '%2F',
        typed: '55 12',
        problems: { contacto: view.t(callBackWords['contact-not-read']) },
      }),
    'ya no hay avisos hoy': (view) =>
      tellPage(view, {
        from: '%2F',
        typed: '55 1234 5678',
        problems: { contacto: view.t(callBackWords['spent-for-today']) },
      }),
  },
}
