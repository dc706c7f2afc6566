// A letter on its way: plain text and HTML from the same parts. System fonts, no images, one button,
// readable in dark mode. Styles stand in the tags because mail programs drop everything else.
import type { Lang } from '../../foundation/words.ts'
import { type Html, html, nothing, raw } from '../pages/html.ts'

/** A letter in one language. Links are whole addresses. */
export type Letter = {
  readonly lang: Lang
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** Stands out, and can be copied whole. It must also be said in a paragraph. */
  readonly code?: string
  readonly button?: { readonly label: string; readonly link?: string }
  /** The last line, and where it leads. */
  readonly ending: { readonly text: string; readonly label: string; readonly link?: string }
}
export type Rendered = { readonly subject: string; readonly text: string; readonly html: string }

const link = ({ label, link }: { label: string; link?: string }) =>
  link ? `${label}: ${link}` : label

const plain = (letter: Letter): string =>
  [
    ...letter.paragraphs,
    ...(letter.button ? [link(letter.button)] : []),
    [letter.ending.text, letter.ending.link].filter(Boolean).join(' '),
  ].join('\n\n')

const base = 'font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif'
const styles = raw(`<style>
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.pagina{background:#12162a!important;color:#f2f3fa!important}.pie{color:#c3c8e0!important}.enlace{color:#b9c4ff!important}.boton{background:#b9c4ff!important;color:#12162a!important}}
</style>`)

const drawn = (letter: Letter): Html => html`<div lang="${letter.lang}">
<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${letter.subject}</h1>
${letter.paragraphs.map((text) => html`<p style="margin:0 0 16px">${text}</p>\n`)}${
  letter.code
    ? html`<p style="margin:0 0 16px;font:700 28px/1.3 ui-monospace,Consolas,monospace;letter-spacing:4px">${letter.code}</p>\n`
    : nothing
}${
  letter.button?.link
    ? html`<p style="margin:0 0 24px"><a class="boton" href="${letter.button.link}" style="display:inline-block;padding:13px 22px;background:#2a3a8f;color:#ffffff;font-weight:700;text-decoration:none;border-radius:4px">${letter.button.label}</a></p>\n`
    : nothing
}<p class="pie" style="margin:0 0 24px;font-size:15px;color:#444a5e">${letter.ending.text}${
  letter.ending.link
    ? html` <a class="enlace" href="${letter.ending.link}" style="color:#2a3a8f">${letter.ending.label}</a>`
    : nothing
}</p>
</div>`

/** One mail from one letter, or from the same letter in two languages, the reader's first. `note` opens it. */
export function renderLetters(letters: readonly [Letter, ...Letter[]], note?: string): Rendered {
  const [first] = letters
  const rule = raw('<hr style="border:0;border-top:1px solid #8a8fa3;margin:0 0 24px">\n')
  const body = html`<!doctype html>
<html lang="${first.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${first.subject}</title>
${styles}
</head>
<body class="pagina" style="margin:0;padding:24px;background:#ffffff;color:#1b2033;${raw(base.replaceAll('"', "'"))}">
<div style="max-width:560px;margin:0 auto">
${note ? html`<p class="pie" style="margin:0 0 16px;font-size:15px;color:#444a5e">${note}</p>\n` : nothing}${letters.map((letter, i) => html`${i > 0 ? rule : nothing}${drawn(letter)}\n`)}</div>
</body>
</html>
`
  return {
    subject: letters.map((letter) => letter.subject).join(' · '),
    text: `${[...(note ? [note] : []), ...letters.map(plain)].join('\n\n')}\n`,
    html: body.toString(),
  }
}
