// Step 1: the three identifiers and the one question. in-3 and in-4 of the design guide.
import type { Instant } from '../../foundation/time.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import {
  codeField,
  form,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { FactKind } from './fact.ts'
import { factWords } from './fact.words.ts'
import {
  bold,
  code,
  frame,
  link,
  linkButton,
  type Wait,
  waitNotice,
  yourself,
} from './frame.pages.ts'
import type { IdsProblems, IdsTyped } from './identification.ts'
import { words } from './identity.words.ts'
import { idsWords } from './ids.words.ts'
import { words as flow } from './registration.words.ts'

/** in-3. `resume`: where a kept draft goes on. */
export const startPage = (view: View, { resume }: { resume?: string }): Html =>
  frame(view, {
    title: view.t(flow.h1),
    back: '/',
    main: html`<p>${view.t(flow.lead)}</p>
${
  resume
    ? html`${notice('info', view.t(flow.resumeTitle), html`<a href="${view.to(resume)}">${view.t(flow.resume)}</a>`)}
${form(view, '/registro/salir', html`<p>${linkButton(view.t(flow.restart))}</p>`)}`
    : nothing
}
<section class="stack-s" aria-labelledby="a-la-mano">
<h2 id="a-la-mano">${view.t(flow.needH2)}</h2>
<ul>
${[flow.needNss, flow.needCurp, flow.needRfc, flow.needSlip, flow.needMail, flow.needMobile].map((w) => html`<li>${view.t(w)}</li>\n`)}</ul>
</section>
<section class="stack-s" aria-labelledby="los-pasos">
<h2 id="los-pasos">${view.t(flow.stepsH2)}</h2>
<ol>
${[flow.title1, flow.title2, flow.title3, flow.title4, flow.title5].map((w) => html`<li>${view.t(w)}</li>\n`)}</ol>
<p class="muted">${view.t(flow.pause)}</p>
</section>
${resume ? nothing : html`<p><a class="btn" href="${view.to('/registro/identificate')}">${view.t(flow.begin)}</a></p>`}
<p>${view.rich(flow.haveOne, { a: link(view, '/') })}</p>`,
    aside: html`${notice('safe', view.t(flow.yourselfTitle), view.t(flow.fraud))}
${notice('info', view.t(flow.abroadH2), view.t(flow.abroad))}`,
  })

/** The words beside each identifier that cannot be read. */
export function idsProblems(view: View, found: IdsProblems): Problems {
  const said = Object.entries(found).map(([field, problem]) => {
    const detail = {
      n: 'missing' in problem ? problem.missing : 'extra' in problem ? problem.extra : 0,
      p: 'position' in problem ? problem.position : 0,
      c: 'character' in problem ? problem.character : '',
    }
    const n = 'typed' in problem ? problem.typed : detail.n
    return [field, view.t(idsWords[problem.code], { ...detail, n })]
  })
  return Object.fromEntries(said)
}

export type IdentifyProps = {
  readonly typed?: Partial<IdsTyped>
  readonly problems?: Problems
  readonly waitUntil?: Instant
}

export const idField = (
  view: View,
  name: 'nss' | 'curp' | 'rfc',
  width: 'w-11' | 'w-13' | 'w-18',
  { typed = {}, problems = noProblems }: IdentifyProps,
): Html =>
  textField(
    view,
    {
      name,
      label: view.t(words[name]),
      hint: view.t(words[`${name}Hint`]),
      value: typed[name],
      code: true,
      width,
      autocomplete: 'off',
      ...(name === 'nss' ? { inputmode: 'numeric' } : { uppercase: true }),
    },
    problems,
  )

/** in-4. `waitUntil`: this network looked up too many people. */
export const identifyPage = (view: View, props: IdentifyProps): Html =>
  frame(view, {
    step: 1,
    back: '/registro',
    over: view.t(words.welcome),
    title: view.t(words.h1),
    problems: props.problems ?? noProblems,
    main: html`${
      props.waitUntil
        ? html`<div class="notice notice-sun" role="alert"><p>${view.t(words.tooMany, { hora: clockTime(view.lang, props.waitUntil) })}</p></div>`
        : nothing
    }
<p>${view.t(words.lead)}</p>
${form(
  view,
  '/registro/identificate',
  html`${idField(view, 'nss', 'w-11', props)}
${idField(view, 'curp', 'w-18', props)}
${idField(view, 'rfc', 'w-13', props)}
${more(
  view.t(words.dontKnow),
  html`<p>${view.rich(words.dontKnowNss, { b: bold })}</p>
<p>${view.rich(words.dontKnowCurp, { b: bold })}</p>
<p>${view.rich(words.dontKnowRfc, { b: bold })}</p>
<p>${view.t(words.dontKnowAbroad)}</p>`,
)}
${button(view.t(flow.next))}`,
)}
<p>${view.rich(flow.haveOne, { a: link(view, '/') })}</p>`,
  })

export type FactProps = {
  readonly kind: FactKind
  readonly choices: readonly string[]
  /** Whether another question is left. */
  readonly another: boolean
  readonly typed?: string | undefined
  readonly problems?: Problems
}

function factField(view: View, { kind, choices, typed, problems }: FactProps): Html {
  const { label, hint } = factWords[kind]
  const name = 'respuesta'
  if (kind === 'employer-picked')
    return radioField(
      view,
      {
        name,
        legend: view.t(label),
        hint: view.t(hint),
        value: typed,
        choices: choices.map((c) => ({ value: c, label: c })),
      },
      problems,
    )
  const digits = kind === 'loan-number' ? ({ code: true, inputmode: 'numeric' } as const) : {}
  const amount = kind === 'last-amount' ? ({ inputmode: 'decimal' } as const) : {}
  return textField(
    view,
    {
      name,
      label: view.t(label),
      hint: view.t(hint),
      value: typed,
      autocomplete: 'off',
      ...digits,
      ...amount,
    },
    problems,
  )
}

/** The box or the choices alone: also asked from inside, by an account that lacks this proof. */
export { factField }

/** The guide's security question, still step 1. */
export const factPage = (view: View, props: FactProps): Html =>
  frame(view, {
    step: 1,
    back: '/registro/identificate',
    title: view.t(words.factH1),
    problems: props.problems ?? noProblems,
    main: html`<p>${view.t(words.factLead)}</p>
${form(view, '/registro/pregunta', html`${factField(view, props)}\n${button(view.t(flow.next))}`)}
${form(view, '/registro/pregunta/otra', html`<p>${linkButton(view.t(props.another ? words.forgot : words.forgotLast))}</p>`)}`,
    aside: html`${notice('info', view.t(words.whyTitle), view.t(words.why))}\n${yourself(view)}`,
  })

/** No question is left: a code to a contact on file, or the telephone line with a folio. */
export const lastWaysPage = (view: View, { folio, wait }: { folio: string; wait?: Wait }): Html =>
  frame(view, {
    step: 1,
    back: '/registro/identificate',
    title: view.t(words.waysH1),
    main: html`${waitNotice(view, wait)}
<p>${view.rich(words.ways, { c: code }, { folio })}</p>
${form(view, '/registro/pregunta/codigo/otro', button(view.t(words.waysSend)))}`,
    aside: notice(
      'info',
      view.t(words.waysCallTitle),
      view.rich(words.waysCall, { a: phone(view.institution.linea.telefono), b: bold }),
    ),
  })

const phone = (number: string) => (inner: string) =>
  html`<a href="tel:+52${number.replace(/\D/g, '')}">${inner}</a>`

/** The code sent to a contact on file, if there is one. The same for everybody. */
export const lastWayCodePage = (
  view: View,
  { problems = noProblems, wait }: { problems?: Problems; wait?: Wait },
): Html =>
  frame(view, {
    step: 1,
    back: '/registro/pregunta',
    title: view.t(words.codeH1),
    problems,
    main: html`${waitNotice(view, wait)}
<p>${view.t(words.codeLead)} ${view.t(flow.spam)}</p>
${form(
  view,
  '/registro/pregunta/codigo',
  html`${codeField(view, { label: view.t(words.code), hint: view.t(words.codeHint) }, problems)}
${button(view.t(flow.next))}`,
)}
<section class="stack-s" aria-labelledby="nollega">
<h2 id="nollega">${view.t(words.notHereTitle)}</h2>
${form(
  view,
  '/registro/pregunta/codigo/otro',
  html`<ul class="rows">
<li><div>${linkButton(view.t(words.again))}</div></li>
<li><div><a class="btn-link" href="${view.to('/registro/pregunta')}">${view.t(words.callInstead)}</a></div></li>
</ul>`,
)}
</section>`,
  })
