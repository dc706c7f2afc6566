import {
  codeField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { searchWords, words } from './lost-email.words.ts'
import { bold, link, nssField, step, type Wait } from './pieces.pages.ts'
import { words as flow } from './recovery.words.ts'

export type TypedIds = {
  readonly nss?: string | undefined
  readonly curp?: string | undefined
  readonly rfc?: string | undefined
}

const idField = (view: View, problems: Problems, typed: TypedIds, name: 'curp' | 'rfc'): Html =>
  textField(
    view,
    {
      name,
      label: view.t(words[name]),
      hint: view.t(name === 'curp' ? words.curpHint : words.rfcHint),
      value: typed[name],
      code: true,
      width: name === 'curp' ? 'w-18' : 'w-13',
      autocomplete: 'off',
      uppercase: true,
      maxlength: 40,
    },
    problems,
  )

const byPhone = (view: View): Html =>
  notice(
    'info',
    view.t(words.callTitle),
    view.rich(words.callText, { a: link(view, '/recuperar/por-telefono') }),
  )

/** rec-7: who it is. Whatever is typed, the next page comes. */
export const searchPage = (
  view: View,
  {
    typed = {},
    problems = noProblems,
    wait,
    expired,
  }: { typed?: TypedIds; problems?: Problems; wait?: Wait; expired?: boolean },
): Html =>
  step(
    view,
    { title: view.t(words.h1), back: '/recuperar', problems, wait },
    html`${expired ? html`<p>${view.t(searchWords['search-expired'])}</p>` : nothing}
<p>${view.t(words.intro)}</p>
${form(
  view,
  '/recuperar/sin-correo',
  html`${nssField(view, problems, typed.nss)}
${idField(view, problems, typed, 'curp')}
${idField(view, problems, typed, 'rfc')}
<p>${button(view.t(flow.goOn))}</p>`,
)}`,
    byPhone(view),
  )

/** rec-7, second half: a text to the phone on file, or a call. */
export const choosePage = (view: View, { ending }: { ending: string }): Html =>
  page(view, {
    title: view.t(words.chooseH1),
    section: view.t(words.section),
    main: html`${backLink(view, '/recuperar/sin-correo')}
<div class="wrap stack narrow">
<h1>${view.t(words.chooseH1)}</h1>
<p>${view.rich(words.chooseText, { b: bold }, { final: ending })}</p>
${form(
  view,
  '/recuperar/sin-correo/elige',
  html`<p>${button(view.t(words.text, { final: ending }))}</p>
<p><a class="btn btn-2" href="${view.to('/recuperar/por-telefono')}">${view.t(words.call)}</a></p>`,
)}
</div>`,
  })

export type CodeProps = {
  readonly ending: string
  readonly problems?: Problems
  readonly wait?: Wait
}

/** rec-8: the code of the text. */
export const searchCodePage = (
  view: View,
  { ending, problems = noProblems, wait }: CodeProps,
): Html =>
  step(
    view,
    {
      title: view.t(words.codeH1),
      section: view.t(words.section),
      back: '/recuperar/sin-correo',
      problems,
      wait,
    },
    html`<p>${view.t(words.codeText, { final: ending })}</p>
${form(
  view,
  '/recuperar/sin-correo/codigo',
  html`${codeField(view, { label: view.t(words.codeLabel), hint: view.t(words.codeHint) }, problems)}
<p class="row">${button(view.t(flow.goOn))} <button class="btn-link" formaction="${view.to('/recuperar/sin-correo/elige')}" formnovalidate>${view.t(words.codeAgain)}</button></p>`,
)}`,
    html`${notice(
      'info',
      view.t(words.notArriving),
      view.rich(words.notArrivingText, { a: link(view, '/recuperar/por-telefono') }),
    )}
${notice('safe', view.t(words.careTitle), view.t(words.care))}`,
  )

/** The masked e-mail, once the code was right. */
export const foundPage = (view: View, { maskedEmail }: { maskedEmail: string }): Html =>
  page(view, {
    title: view.t(words.foundH1),
    section: view.t(words.section),
    main: html`<div class="wrap stack narrow">
<h1>${view.t(words.foundH1)}</h1>
<p>${view.rich(words.found, { b: bold }, { correo: maskedEmail })}</p>
<p class="row"><a class="btn" href="${view.to('/recuperar')}">${view.t(words.foundYes)}</a> <a class="btn btn-2" href="${view.to('/recuperar/sin-correo/correo-nuevo')}">${view.t(words.foundNo)}</a></p>
${notice('safe', view.t(words.foundToldTitle), view.t(words.foundTold))}
</div>`,
  })

const typed = { nss: '12345678903', curp: 'ROCA', rfc: '' }

export const gallery: Gallery = {
  '/recuperar/sin-correo': {
    'primera vez': (view) => searchPage(view, {}),
    'pasó media hora': (view) => searchPage(view, { expired: true }),
    'con errores': (view) =>
      searchPage(view, {
        typed,
        problems: { curp: view.t(words.curpHint), rfc: view.t(words.rfcHint) },
      }),
  },
  '/recuperar/sin-correo/elige': { elegir: (view) => choosePage(view, { ending: '47' }) },
  '/recuperar/sin-correo/codigo': {
    'código mandado': (view) => searchCodePage(view, { ending: '47' }),
    'código equivocado': (view) =>
      searchCodePage(view, { ending: '47', problems: { codigo: view.t(flow['code-wrong']) } }),
    'muy pronto': (view) =>
      searchCodePage(view, {
        ending: '47',
        wait: { why: 'too-soon', until: view.now.add({ seconds: 30 }) },
      }),
  },
  '/recuperar/sin-correo/tu-correo': {
    encontrado: (view) => foundPage(view, { maskedEmail: 'r••••@c••••.mx' }),
  },
}
