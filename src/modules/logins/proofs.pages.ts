// The second step of a new device (in-13), and the same proof before something sensitive.
import {
  checkField,
  codeField,
  errorSummary,
  form,
  type Problems,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { button, notice, twoColumns } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { OwedProof } from './proofs.usecases.ts'
import { codeStepWords as words } from './sign-in.words.ts'

export type CodeProps = {
  readonly owed: Pick<OwedProof, 'channel' | 'to' | 'otherChannel'>
  /** Where the code is sent to be judged: the door, or a step-up of who is in. */
  readonly action: '/entrar/codigo' | '/confirma-que-eres-tu/codigo'
  readonly problems?: Problems
  readonly resent?: boolean
}

const channelWords = { mail: words.byMail, sms: words.bySms } as const

const another = (view: View, { owed, action }: CodeProps): Html => {
  const ways = [
    ...(owed.otherChannel
      ? [{ via: owed.otherChannel, label: channelWords[owed.otherChannel] }]
      : []),
    { via: owed.channel, label: words.again },
  ]
  return html`<section class="stack-s" aria-labelledby="nollega">
<h2 id="nollega">${view.t(words.notArriving)}</h2>
${form(
  view,
  `${action}/otro`,
  html`<ul class="rows">
${ways.map(({ via, label }) => html`<li><div><button class="btn-link" name="via" value="${via}">${view.t(label)}</button></div></li>\n`)}</ul>`,
)}
</section>`
}

export function codePage(view: View, props: CodeProps): Html {
  const { owed, action, problems = {} } = props
  const inside = action !== '/entrar/codigo'
  const sent =
    owed.channel === 'sms'
      ? view.t(words.toPhone, { xx: owed.to })
      : view.t(words.toMail, { correo: owed.to })
  const remember = html`${checkField(view, { name: 'recordar', label: view.t(words.remember) })}
<p class="muted small">${view.t(words.rememberHint)}</p>`
  const left = html`${errorSummary(view, problems)}
<h1>${view.t(words.title)}</h1>
${props.resent ? notice('done', view.t(words.sentAgain), sent) : html`<p>${sent}</p>`}
${form(
  view,
  action,
  html`${codeField(view, { label: view.t(words.code), hint: view.t(words.hint) }, problems)}
${inside ? nothing : remember}
${button(view.t(inside ? words.goOn : words.enter))}`,
)}
${another(view, props)}`
  const care = notice('safe', view.t(words.careTitle), view.t(words.care))
  return page(view, {
    title: view.t(words.title),
    error: Object.keys(problems).length > 0,
    main: twoColumns(left, care, view.t(words.aside)),
  })
}
