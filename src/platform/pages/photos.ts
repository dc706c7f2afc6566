// A form for one photo or PDF: the camera of a phone is offered with its files. Where scripts run, a photo is made
// smaller before it leaves; without them it goes as it is.
import type { Words } from '../../foundation/words.ts'
import { assetUrl } from '../assets.ts'
import { fileField, fileForm, noProblems, type Problems } from './fields.ts'
import { type Html, html, nothing, type Piece } from './html.ts'
import type { View } from './view.ts'

const words = {
  preparing: { es: 'Preparando la foto…', en: 'Getting the photo ready…' },
  sending: { es: 'Enviando…', en: 'Sending…' },
  part: { es: 'Cuánto se ha enviado', en: 'How much was sent' },
  hint: {
    es: 'Foto (JPG, PNG o WebP) o PDF, hasta {mb} MB',
    en: 'Photo (JPG, PNG or WebP) or PDF, up to {mb} MB',
  },
  add: { es: 'Agregar', en: 'Add' },
} satisfies Words

/** What the chooser of a device offers first: iPhones turn their own format into JPEG for it. */
export const photosAndPdf = 'image/jpeg,image/png,image/webp,application/pdf'

export type PhotoForm = {
  readonly action: string
  /** Name of the file field, and of its problem. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** Megabytes. */
  readonly most: number
  readonly press?: Piece
  /** Further hidden fields, by name. */
  readonly with?: Readonly<Record<string, string>>
  /** What is asked before the file: which paper it is. */
  readonly first?: Piece
}

/** A form of its own, so that nothing typed beside it is lost. */
export const photoForm = (view: View, one: PhotoForm, problems: Problems = noProblems): Html =>
  html`${fileForm(
    view,
    one.action,
    html`${Object.entries(one.with ?? {}).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}${one.first ?? nothing}${fileField(
      view,
      {
        name: one.name,
        label: one.label,
        hint: [one.hint, view.t(words.hint, { mb: one.most })].filter(Boolean).join('. '),
        accept: photosAndPdf,
        shrinks: true,
      },
      problems,
    )}
<div class="stack-s" data-told data-preparing="${view.t(words.preparing)}" data-sending="${view.t(words.sending)}" hidden>
<p role="status"></p>
<progress max="100" aria-label="${view.t(words.part)}"></progress>
</div>
<button class="btn btn-2">${one.press ?? view.t(words.add)}</button>`,
  )}`

/** Once on every page that has such forms. */
export const photoScript = (): Html => html`<script src="${assetUrl('fotos.js')}" defer></script>`
