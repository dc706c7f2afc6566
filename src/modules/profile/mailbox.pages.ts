import {
  codeField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { CheckWhy } from './checks.store.ts'
import type { MailboxShown } from './checks.usecases.ts'
import { contactWords } from './contact.words.ts'
import { whyWords, mailboxWords as words } from './mailbox.words.ts'
import { bold, sheet, type Wait, waitNotice } from './pieces.pages.ts'
import { words as profile } from './profile.words.ts'

const entry = '/mi-perfil/contacto'
const at = { same: `${entry}/correo/confirmar`, second: `${entry}/segundo-correo` } as const

/** Whether the mailbox is still mine: three ways to answer, none of which is needed to go on. */
export function mailboxPage(
  view: View,
  { shown, wait }: { shown: MailboxShown; wait?: Wait },
): Html {
  const { email, check, second } = shown
  const why = check ? whyWords[check.why] : words.plain
  return sheet(view, {
    title: view.t(words.h1),
    entry,
    back: entry,
    body: html`${waitNotice(view, wait)}
<p>${view.rich(why, { b: bold }, { correo: email })}</p>
<p class="muted">${view.t(words.stays)}</p>
<section class="stack-s" aria-labelledby="si">
<h2 id="si">${view.t(words.yes)}</h2>
<p>${view.t(words.yesHow)}</p>
${form(view, at.same, button(view.t(words.send)))}
</section>
<section class="stack-s" aria-labelledby="no">
<h2 id="no">${view.t(words.no)}</h2>
<p>${view.t(words.noHow)}</p>
<p><a class="btn btn-2" href="${view.to(`${entry}/correo`)}">${view.t(words.change)}</a></p>
</section>
${second ? nothing : secondPart(view, second)}`,
  })
}

/** The second mailbox, with its ways to change; also a part of the page of contacts. */
export const secondPart = (view: View, second: string | undefined): Html =>
  html`<section class="stack-s" aria-labelledby="segundo">
<h2 id="segundo">${view.t(words.second)}</h2>
${second ? html`<p>${second}</p>` : nothing}
<p class="muted">${view.t(words.secondHow)}</p>
<p><a href="${view.to(at.second)}">${view.t(second ? words.secondChange : words.secondAdd)}</a></p>
${second ? form(view, `${at.second}/quitar`, html`<button class="btn-link">${view.t(words.secondRemove)}<span class="vh"> ${second}</span></button>`, '') : nothing}
</section>`

type Asking = { readonly typed?: string | undefined; problems?: Problems; wait?: Wait }

export const secondPage = (view: View, props: Asking): Html =>
  sheet(view, {
    title: view.t(words.secondH1),
    entry,
    back: entry,
    problems: props.problems ?? noProblems,
    body: html`${waitNotice(view, props.wait)}
<p>${view.t(words.secondHow)}</p>
${form(
  view,
  at.second,
  html`${textField(
    view,
    {
      name: 'correo',
      label: view.t(words.secondLabel),
      hint: view.t(words.secondHint),
      value: props.typed,
      type: 'email',
      autocomplete: 'email',
      maxlength: 254,
    },
    props.problems,
  )}
<p>${button(view.t(profile.goOn))}</p>`,
)}`,
  })

export type MailboxField = keyof typeof at
type CodeProps = {
  readonly of: MailboxField
  readonly to: string
  problems?: Problems
  wait?: Wait
}

/** Where the code of either mailbox is typed. */
export const mailboxCodePage = (view: View, { of, to, problems, wait }: CodeProps): Html =>
  sheet(view, {
    title: view.t(words.codeH1),
    entry,
    back: at[of],
    problems: problems ?? noProblems,
    body: html`${waitNotice(view, wait)}
<p>${view.t(contactWords.emailCodeText, { correo: to })}</p>
${form(
  view,
  `${at[of]}/codigo`,
  html`${codeField(view, { label: view.t(contactWords.code), hint: view.t(contactWords.codeHint) }, problems)}
<p class="row">${button(view.t(profile.goOn))} <button class="btn-link" formaction="${view.to(`${at[of]}/otro`)}" formnovalidate>${view.t(contactWords.codeAgain)}</button></p>`,
)}`,
  })

/** What an open question says on the page of contacts. */
export const checkNotice = (view: View, why: CheckWhy | undefined, email: string): Html =>
  why
    ? notice(
        'care',
        view.t(words.h1),
        html`${view.rich(whyWords[why], { b: bold }, { correo: email })} <a href="${view.to(at.same)}">${view.t(words.review)}</a>`,
      )
    : nothing

const email = 'rosa.lopez@empresa.example'
const asked = (why: CheckWhy) => (view: View) =>
  mailboxPage(inside(view), {
    shown: { email, check: { why, askedAt: view.now }, second: undefined },
  })

export const gallery: Gallery = {
  '/mi-perfil/contacto/correo/confirmar': {
    'ya no recibe': asked('mailbox-dead'),
    'otro trabajo': asked('new-job'),
    'hace un año': asked('year-old'),
    'sin pregunta, con segundo': (view) =>
      mailboxPage(inside(view), {
        shown: { email, check: undefined, second: 'rosa@correo.example' },
      }),
  },
  '/mi-perfil/contacto/correo/confirmar/codigo': {
    'código mandado': (view) => mailboxCodePage(inside(view), { of: 'same', to: email }),
    'código equivocado': (view) =>
      mailboxCodePage(inside(view), {
        of: 'same',
        to: email,
        problems: { codigo: view.t(contactWords['code-wrong']) },
      }),
  },
  '/mi-perfil/contacto/segundo-correo': {
    'primera vez': (view) => secondPage(inside(view), {}),
    'el mismo': (view) =>
      secondPage(inside(view), {
        typed: email,
        problems: { correo: view.t(contactWords['email-same']) },
      }),
  },
}
