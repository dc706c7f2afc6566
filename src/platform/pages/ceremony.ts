// Where a device is asked for its passkey, by a script: without one the page says which other way there is.
import { assetUrl } from '../assets.ts'
import { form } from './fields.ts'
import { type Html, html, nothing, type Piece, raw } from './html.ts'
import { button } from './parts.ts'
import type { View } from './view.ts'

export type Asking = {
  /** For the browser, as JSON. */
  readonly options: string
  readonly action: string
  /** A new key is made; unset: one is used. */
  readonly makes?: boolean
  readonly button: string
  readonly text: string
  /** Said where scripts cannot run, while the device asks, and when it gave nothing. */
  readonly without: string
  readonly waiting: string
  readonly failed: string
  /** Further fields of the form. */
  readonly fields?: Piece
}

export const ceremonyBox = (view: View, asking: Asking): Html =>
  html`<p data-without>${asking.without}</p>
<div class="stack-s" hidden data-passkey="${asking.options}"${asking.makes ? raw(' data-make="si"') : nothing} data-wait="${asking.waiting}" data-failed="${asking.failed}">
<p>${asking.text}</p>
${form(
  view,
  asking.action,
  html`${asking.fields ?? nothing}<input type="hidden" name="respuesta" value="">
${button(asking.button)}`,
)}
<p role="status"></p>
</div>
<script src="${assetUrl('llave.js')}" defer></script>`
