// Step 5: prove the mailbox, and what comes after. in-10, in-11 and in-12 of the design guide.
import type { Instant } from '../../foundation/time.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import {
  codeField,
  form,
  noProblems,
  type Problems,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { linkWords, missingWords, words } from './activation.words.ts'
import type { FactKind } from './fact.ts'
import { bold, frame, link, linkButton, type Wait, waitNotice } from './frame.pages.ts'
import { factField } from './identity.pages.ts'
import type { CannotOpenLink, MissingProof } from './registration.ts'

export type ActivateProps = {
  readonly email: string
  readonly problems?: Problems
  readonly wait?: Wait
  /** Another mail is on its way. */
  readonly sent?: boolean
  readonly typedEmail?: string
  /** Too many people with something in common: the mail goes out at that time. */
  readonly mailAfter?: Instant
}

/** What to do while no mail comes: another one, or another address. */
function noMail(view: View, { email, typedEmail, problems = noProblems }: ActivateProps): Html {
  const field = {
    name: 'correo',
    label: view.t(words.changeLabel),
    type: 'email',
    inputmode: 'email',
    autocomplete: 'email',
    value: typedEmail ?? email,
  } as const
  const change = html`${textField(view, field, problems)}
${button(view.t(words.change), 'btn btn-2')}`
  return html`<section class="stack-s" aria-labelledby="nollega">
<h2 id="nollega">${view.t(words.notHereTitle)}</h2>
${form(view, '/registro/activa/otro', linkButton(view.t(words.again)))}
<p class="muted small">${view.t(words.againNote)}</p>
${more(view.t(words.changeTitle), form(view, '/registro/activa/correo', change), problems.correo !== undefined)}
</section>`
}

/** in-10. Says the same whether or not a mail went out. */
export function activatePage(view: View, props: ActivateProps): Html {
  const { email, problems = noProblems, wait, sent, mailAfter } = props
  const code = { label: view.t(words.code), hint: view.t(words.codeHint) }
  return frame(view, {
    step: 5,
    back: '/registro/confirma',
    title: view.t(words.h1),
    problems,
    main: html`${waitNotice(view, wait)}
${sent ? html`<p role="status"><strong>${view.t(words.sent)}</strong></p>` : nothing}
${
  mailAfter
    ? html`${notice('care', view.t(words.putOffTitle, { cuando: dayAndTime(view.lang, mailAfter) }), view.t(words.putOff))}
<p>${view.rich(words.putOffLead, { b: bold }, { correo: email })}</p>`
    : html`<p>${view.rich(words.lead, { b: bold }, { correo: email })}</p>`
}
<p>${view.t(words.lasts)}</p>
${form(view, '/registro/activa', html`${codeField(view, code, problems)}\n${button(view.t(words.activate))}`)}
${noMail(view, props)}`,
    aside: notice('info', view.t(words.stuckTitle), view.t(words.stuck)),
  })
}

/** in-11: behind the mailed link. Only the button activates; scanners that open links press nothing. */
export const linkPage = (view: View, { name }: { name: string }): Html =>
  frame(view, {
    step: 5,
    title: view.t(words.h1),
    main: html`<p>${view.rich(words.linkLead, { b: bold }, { nombre: name })}</p>
${form(view, '/registro/activar', button(view.t(words.activate)))}
<p class="muted">${view.t(words.linkNotYou)}</p>`,
  })

export type LinkProblemProps = {
  readonly problem: CannotOpenLink
  readonly wait?: Wait
  readonly sent?: boolean
}

/** Why the link does not work, and the next door. */
export const linkProblemPage = (view: View, { problem, wait, sent }: LinkProblemProps): Html =>
  frame(view, {
    title: view.t(words.problemH1),
    main: html`${waitNotice(view, wait)}
<p>${view.t(linkWords[problem])}</p>
${sent ? html`<p role="status"><strong>${view.t(words.newMailSent)}</strong></p>` : nothing}
${
  problem === 'link-expired' || problem === 'link-replaced'
    ? form(view, '/registro/activar/otro', button(view.t(words.newMail)))
    : problem === 'already-active'
      ? html`<p><a class="btn" href="${view.to('/')}">${view.t(words.signIn)}</a></p>`
      : html`<p><a class="btn" href="${view.to('/registro')}">${view.t(words.beginAgain)}</a></p>`
}`,
    aside: notice('info', view.t(words.stuckTitle), view.t(words.stuck)),
  })

/** in-12. An account opened to look only says which proof is missing and takes it there. */
export function donePage(view: View, { missing }: { missing: readonly MissingProof[] }): Html {
  const [first] = missing
  return frame(view, {
    title: view.t(words.doneH1),
    main: html`${
      first
        ? notice(
            'care',
            view.t(words.lookOnlyTitle),
            html`${view.t(words.lookOnly, { que: view.t(missingWords[first]) })} <a href="${view.to('/registro/prueba')}">${view.t(words.goOn)}</a>`,
          )
        : nothing
    }
<p>${view.t(words.doneLead)}</p>
<ul>
<li>${view.rich(words.done1, { a: link(view, '/mi-ahorro') })}</li>
<li>${view.rich(words.done2, { a: link(view, '/mi-credito/saldos-y-movimientos') })}</li>
<li>${view.rich(words.done3, { a: link(view, '/mi-perfil/seguridad') })}</li>
</ul>
<p><a class="btn" href="${view.to('/inicio')}">${view.t(words.see)}</a></p>`,
  })
}

export type ProofProps = {
  readonly missing: readonly MissingProof[]
  readonly mobile: string | undefined
  readonly fact: FactKind | undefined
  readonly problems?: Problems
  readonly wait?: Wait
  readonly sent?: boolean
  readonly typed?: {
    readonly celular?: string | undefined
    readonly respuesta?: string | undefined
  }
}

const mobileProof = (
  view: View,
  props: ProofProps,
): Html => html`<section class="stack-s" aria-labelledby="falta-celular">
<h2 id="falta-celular">${view.t(words.mobileH2)}</h2>
${waitNotice(view, props.wait)}
${props.sent ? html`<p role="status">${view.t(words.mobileSent)}</p>` : nothing}
${form(
  view,
  '/registro/prueba/manda',
  html`${textField(
    view,
    {
      name: 'celular',
      label: view.t(words.mobileLabel),
      hint: view.t(words.mobileHint),
      type: 'tel',
      inputmode: 'tel',
      autocomplete: 'tel',
      value: props.typed?.celular ?? props.mobile,
    },
    props.problems,
  )}
${button(view.t(words.mobileSend), props.sent ? 'btn btn-2' : 'btn')}`,
)}
${
  props.sent
    ? form(
        view,
        '/registro/prueba/celular',
        html`${codeField(view, { label: view.t(words.code), hint: view.t(words.mobileCodeHint) }, props.problems)}
${button(view.t(words.mobileConfirm))}`,
      )
    : nothing
}
</section>`

const factProof = (
  view: View,
  props: ProofProps,
): Html => html`<section class="stack-s" aria-labelledby="falta-pregunta">
<h2 id="falta-pregunta">${view.t(words.factH2)}</h2>
${
  props.fact
    ? form(
        view,
        '/registro/prueba/pregunta',
        html`${factField(view, {
          kind: props.fact,
          choices: [],
          another: false,
          typed: props.typed?.respuesta,
          ...(props.problems && { problems: props.problems }),
        })}
${button(view.t(words.factSend), props.missing.length > 1 ? 'btn btn-2' : 'btn')}`,
      )
    : html`<p>${view.t(words.factNone)}</p>`
}
</section>`

/** For an account opened to look only: each proof that is missing, taken here. */
export const proofPage = (view: View, props: ProofProps): Html =>
  frame(view, {
    title: view.t(words.proofH1),
    problems: props.problems ?? noProblems,
    main: html`${props.missing.length === 0 ? html`<p>${view.t(words.proofNone)}</p>` : nothing}
${props.missing.includes('confirmed-mobile') ? mobileProof(view, props) : nothing}
${props.missing.includes('typed-fact') ? factProof(view, props) : nothing}
<p><a href="${view.to('/inicio')}">${view.t(words.see)}</a></p>`,
  })
