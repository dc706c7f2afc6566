// The index of the demo: everybody one can be, with what they would know, and where to look at what happens.
import { pesos } from '../../foundation/money.ts'
import { fullName } from '../../foundation/person-name.ts'
import { type Day, day } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import { questionWords } from '../../modules/logins/questions.words.ts'
import { longDay, twoMonths } from '../../platform/pages/dates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing, type Piece } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { more } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Knowledge, knowledgeOn } from './cast/knowledge.ts'
import type { Access } from './cast/persona.ts'
import { payer, remitter, type StaffStory, staff } from './cast/staff.ts'
import { peopleWords as words } from './people.words.ts'

type Line = readonly [label: string, value: Piece]

const code = (text: string): Html => html`<span class="code">${text}</span>`
const inboxLink = (view: View, address: string): Html =>
  html`<a href="${view.to(`/demo/buzon?para=${encodeURIComponent(address)}`)}">${address.split(/(?=@)/).map((piece) => html`${piece}<wbr>`)}</a>`
const phoneLink = (view: View, number: string): Html =>
  html`<a href="${view.to(`/demo/telefono?numero=${encodeURIComponent(number)}`)}">${number}</a>`

const list = (lines: readonly Line[]): Html => html`<dl class="answers">
${lines.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`

const accessLines = (view: View, access: Access, lost: boolean): Line[] => [
  [view.t(lost ? words.lostEmail : words.email), inboxLink(view, access.email)],
  [view.t(lost ? words.lostMobile : words.mobile), phoneLink(view, access.mobile)],
  [view.t(words.password), code(access.password)],
  ...access.answers.map(
    ({ question, answer }): Line => [view.t(questionWords[question]), code(answer)],
  ),
]

function entry(view: View, { persona }: Knowledge): Html {
  const { access, lost, opened } = persona
  const now: Line[] = lost
    ? [
        [view.t(words.newEmail), inboxLink(view, lost.newEmail)],
        [view.t(words.newMobile), phoneLink(view, lost.newMobile)],
      ]
    : []
  const title = opened && !opened.by ? words.howIn : words.howToRegister
  return html`<h4>${view.t(title)}</h4>
${list([...accessLines(view, access, lost !== undefined), ...now])}
${
  opened?.by
    ? html`<h4>${view.t(words.theStranger)}</h4>
${list(accessLines(view, opened.by, false))}`
    : nothing
}`
}

const idLines = (view: View, { persona, identity }: Knowledge): Line[] => [
  [view.t(words.name), fullName(persona.name)],
  [view.t(words.born), longDay(view.lang, day(persona.birthOn))],
  ['NSS', code(identity.nss)],
  ['CURP', code(identity.curp)],
  ['RFC', code(identity.rfc)],
]

function factLines(view: View, { facts }: Knowledge): Line[] {
  const { lang } = view
  const { last } = facts
  const until = (to: Day | null) => (to === null ? view.t(words.untilNow) : longDay(lang, to))
  const jobs = facts.employers.map((one): Line => {
    const dates = { desde: longDay(lang, one.from), hasta: until(one.to) }
    return [view.t(words.employer), view.t(words.worked, { patron: one.name, ...dates })]
  })
  const loans = facts.loans.map(
    ({ number, year }): Line => [
      view.t(words.loan),
      view.t(words.loanText, { numero: number, anio: `${year}` }),
    ],
  )
  const deposit = last && {
    monto: pesos(last.amount),
    bimestre: twoMonths(lang, last.bimester, true),
    dia: longDay(lang, last.receivedOn),
  }
  const lastLine: Line[] = deposit ? [[view.t(words.last), view.t(words.lastText, deposit)]] : []
  const none: Line[] = loans.length === 0 ? [[view.t(words.loan), view.t(words.noFacts)]] : []
  return [...jobs, ...lastLine, ...loans, ...none]
}

const stateOf = ({ persona: { opened } }: Knowledge): Said =>
  opened?.by ? words.strangers : opened ? words.hasLogin : words.noLogin

function card(view: View, knowledge: Knowledge): Html {
  const { key, name, story, tries } = knowledge.persona
  const given = fullName(name)
  return html`<section class="stack-s" aria-labelledby="p-${key}">
<h3 id="p-${key}">${given}</h3>
<p>${view.t(story)} <span class="muted">${view.t(stateOf(knowledge))}.</span></p>
<ul class="bullets">
${tries.map((one) => html`<li>${view.t(one)}</li>\n`)}</ul>
${more(
  view.t(words.dataOf, { nombre: name.givenNames }),
  html`${entry(view, knowledge)}
<h4>${view.t(words.ids)}</h4>
${list(idLines(view, knowledge))}
<h4>${view.t(words.facts)}</h4>
${list(factLines(view, knowledge))}`,
)}
</section>
`
}

const roleWords = { agent: words.agent, supervisor: words.supervisor, operator: words.operator }

const staffCard = (view: View, person: StaffStory, codeNow: string): Html =>
  html`<section class="stack-s" aria-labelledby="p-${person.key}">
<h3 id="p-${person.key}">${person.name}</h3>
<p class="muted">${person.roles.map((role) => view.t(roleWords[role])).join(', ')}</p>
${list([
  [view.t(words.email), code(person.email)],
  [view.t(words.password), code(person.password)],
  [view.t(words.codeNow), code(codeNow)],
])}
${more(
  view.t(words.dataOf, { nombre: person.name }),
  list([
    [view.t(words.secret), code(person.totpSecret)],
    [view.t(words.recoveryCodes), code(person.recoveryCodes.join(' '))],
  ]),
)}
</section>
`

const others = (view: View): Html => html`<h3>${payer.name}</h3>
<p>${view.t(words.payer)}</p>
${list([
  [view.t(words.email), inboxLink(view, payer.email)],
  [view.t(words.mobile), phoneLink(view, payer.mobile)],
])}
<h3>${remitter.name}</h3>
<p>${view.t(words.remitter)}</p>
${list([[view.t(words.email), code(remitter.email)]])}`

const places = [
  ['/entrar', words.signIn],
  ['/registro', words.register],
  ['/demo/buzon', words.inbox],
  ['/demo/telefono', words.phone],
  ['/demo/remesas', words.counter],
  ['/operacion', words.operations],
  ['/_galeria', words.gallery],
] as const
/** Not pages in two languages. */
const oneLanguage = new Set<string>(['/_galeria', '/operacion'])

export type DemoShown = {
  readonly people: readonly Knowledge[]
  readonly asOf: Day
  /** By e-mail: the authenticator's code at this moment. */
  readonly codes: ReadonlyMap<string, string>
}

export function demoPage(view: View, { people, asOf, codes }: DemoShown): Html {
  const title = view.t(words.title)
  const link = (path: string) => (oneLanguage.has(path) ? path : view.to(path))
  return page(view, {
    title,
    main: html`<div class="wrap stack narrow">
<h1>${title}</h1>
<p>${view.t(words.intro)} ${view.t(words.asOf, { dia: longDay(view.lang, asOf) })}</p>
<h2>${view.t(words.look)}</h2>
<ul class="rows">
${places.map(([path, said]) => html`<li><a class="arrow" href="${link(path)}">${view.t(said)}</a></li>\n`)}<li><a class="arrow" href="/demo/personas.json">${view.t(words.asJson)}</a></li>
</ul>
<h2>${view.t(words.members)}</h2>
${people.map((one) => card(view, one))}
<h2>${view.t(words.staff)}</h2>
<p>${view.rich(words.staffText, { a: (inner) => html`<a href="/operacion/entrar">${inner}</a>` })}</p>
${staff.map((person) => staffCard(view, person, codes.get(person.email) ?? ''))}
<h2>${view.t(words.others)}</h2>
${others(view)}
</div>`,
  })
}

const sampleDay = day('2026-11-22')
export const demoGallery: Gallery = {
  '/demo': {
    'todas las personas': (view) =>
      demoPage(view, {
        people: knowledgeOn(sampleDay),
        asOf: sampleDay,
        codes: new Map(staff.map(({ email }) => [email, '042137'])),
      }),
  },
}
