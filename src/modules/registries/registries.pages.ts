// mi-24: what each registry says, side by side, and who has to put it right.
import { type Curp, maskCurp } from '../../foundation/curp.ts'
import { maskNss, type Nss } from '../../foundation/nss.ts'
import { maskRfc, type Rfc } from '../../foundation/rfc.ts'
import { day, type Instant } from '../../foundation/time.ts'
import { clockTime, dayAndTime, longDay } from '../../platform/pages/dates.ts'
import {
  errorSummary,
  form,
  noProblems,
  type Problems,
  radioField,
  textField,
} from '../../platform/pages/fields.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink, button, more, notice } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import type { CannotReadPaper, PaperTyped } from './paper.ts'
import { asked, overallOf, passportOf, type Row, type Saying, type Thing } from './registries.ts'
import type { Passport } from './registries.usecases.ts'
import {
  cannotReadWords,
  fixWords,
  registryWords,
  silentWords,
  stateWords,
  thingWords,
  verdictWords,
  words,
} from './registries.words.ts'

export const passportPath = '/mi-perfil/mis-datos'
const looks = { agrees: 'state state-ok', differs: 'state state-bad', unknown: 'state' } as const
const correction = '/mis-tramites/nuevo/corregir-mis-datos'
const masks: Readonly<Partial<Record<Thing, (text: string) => string>>> = {
  nss: (text) => maskNss(text as Nss),
  curp: (text) => maskCurp(text as Curp),
  rfc: (text) => maskRfc(text as Rfc),
}

function valueText(view: View, thing: Thing, { value }: Saying, whole: boolean): Html | undefined {
  if (value === undefined) return undefined
  if (thing === 'birth') return html`${longDay(view.lang, day(value))}`
  const mask = masks[thing]
  return mask ? html`<span class="code">${whole ? value : mask(value)}</span>` : html`${value}`
}

function verdictText(view: View, thing: Thing, { verdict, why }: Saying): string {
  if (thing === 'holder') {
    if (verdict === 'same') return view.t(words.holderSame)
    if (verdict === 'different') return view.t(words.holderDifferent)
    return view.t(why === 'away' ? silentWords.away : words.noAccount)
  }
  return view.t(verdict === 'silent' && why ? silentWords[why] : verdictWords[verdict])
}

const sayingRow = (view: View, thing: Thing, one: Saying, whole: boolean): Html => {
  const value = valueText(view, thing, one, whole)
  const who = view.t(registryWords[one.registry])
  const paper = one.paper ? html` <span class="muted">(${view.t(words.ofPaper)})</span>` : nothing
  const verdict =
    one.registry === 'ours'
      ? nothing
      : html`<br><span class="small">${verdictText(view, thing, one)}</span>`
  return html`<div><dt>${who}${paper}</dt><dd>${value ?? nothing}${value ? verdict : html`<span class="small">${verdictText(view, thing, one)}</span>`}</dd></div>\n`
}

function fixes(view: View, { thing, fixes: who, sure }: Row): Html {
  if (who.length === 0) return nothing
  const asks = thing !== 'holder' && who.includes('ours')
  return html`<h3>${view.t(words.whoFixes)}</h3>
${sure ? nothing : html`<p>${view.t(words.unsure)}</p>\n`}${who.map(
  (one) =>
    html`<p>${one === 'ours' ? nothing : html`<strong>${view.t(registryWords[one])}.</strong> `}${view.t(fixWords[one])}</p>\n`,
)}${
  asks
    ? html`<p><a class="btn btn-2" href="${view.to(`${correction}?what=${thing}`)}">${view.t(words.start)}<span class="vh">: ${view.t(thingWords[thing])}</span></a></p>`
    : nothing
}`
}

const rowSection = (view: View, row: Row, whole: boolean): Html =>
  html`<section class="stack-s" aria-labelledby="dato-${row.thing}">
<div class="between"><h2 id="dato-${row.thing}">${view.t(thingWords[row.thing])}</h2>
<span class="${looks[row.state]}">${view.t(stateWords[row.state])}</span></div>
<dl class="answers">
${row.sayings.map((one) => sayingRow(view, row.thing, one, whole))}</dl>
${fixes(view, row)}
</section>
`

function verdict(view: View, { rows, askedNow }: Passport): Html {
  const state = overallOf(rows)
  const n = rows.filter((row) => row.state === 'differs').length
  const hora = clockTime(view.lang, view.now)
  if (state === 'differs')
    return notice('care', view.t(words.differsTitle, { n }), view.t(words.differs))
  if (state === 'agrees')
    return notice('done', view.t(words.agreesTitle), view.t(words.agrees, { hora }))
  return notice(
    'info',
    view.t(words.unknownTitle),
    view.t(askedNow ? words.unknown : words.notAsked),
  )
}

const paperForm = (view: View, typed: PaperTyped, problems: Problems): Html =>
  form(
    view,
    passportPath,
    html`<p>${view.t(words.paperLead)}</p>
${radioField(view, { name: 'registro', legend: view.t(words.paperWhose), value: typed.registro, choices: asked.map((one) => ({ value: one, label: view.t(registryWords[one]) })) }, problems)}
${textField(view, { name: 'nombre', label: view.t(words.paperName), value: typed.nombre, optional: true, autocomplete: 'off', maxlength: 200 }, problems)}
${textField(view, { name: 'nacimiento', label: view.t(words.paperBirth), hint: view.t(words.paperBirthHint), value: typed.nacimiento, optional: true, autocomplete: 'off', width: 'w-11', maxlength: 20 }, problems)}
${textField(view, { name: 'nss', label: 'NSS', value: typed.nss, optional: true, code: true, width: 'w-11', inputmode: 'numeric', autocomplete: 'off', maxlength: 40 }, problems)}
${textField(view, { name: 'curp', label: 'CURP', value: typed.curp, optional: true, code: true, uppercase: true, width: 'w-18', autocomplete: 'off', maxlength: 40 }, problems)}
${textField(view, { name: 'rfc', label: 'RFC', value: typed.rfc, optional: true, code: true, uppercase: true, width: 'w-13', autocomplete: 'off', maxlength: 40 }, problems)}
<p>${button(view.t(words.compare), 'btn btn-2')}</p>`,
  )

const fieldOf: Readonly<Record<CannotReadPaper, string>> = {
  'registry-missing': 'registro',
  'nothing-typed': 'nombre',
  'name-too-long': 'nombre',
  'day-wrong': 'nacimiento',
  'nss-wrong': 'nss',
  'curp-wrong': 'curp',
  'rfc-wrong': 'rfc',
}

export type PassportProps = {
  readonly passport: Passport
  readonly typed?: PaperTyped
  readonly problem?: CannotReadPaper
  readonly tooManyUntil?: Instant
}

/** The passport: what everybody says, thing by thing, and a way to ask again. */
export function passportPage(view: View, props: PassportProps): Html {
  const { passport, typed = {}, problem, tooManyUntil } = props
  const problems = problem ? { [fieldOf[problem]]: view.t(cannotReadWords[problem]) } : noProblems
  const whole = passport.askedNow
  const title = view.t(words.title)
  return page(view, {
    title,
    section: view.t(words.section),
    entry: '/mi-perfil',
    error: problem !== undefined,
    main: html`${backLink(view, '/mi-perfil')}
<div class="wrap stack narrow">
${errorSummary(view, problems)}
<h1>${title}</h1>
<p>${view.t(words.lead)}</p>
${
  tooManyUntil
    ? notice(
        'care',
        view.t(words.tooManyTitle),
        view.t(words.tooMany, { hasta: dayAndTime(view.lang, tooManyUntil) }),
      )
    : verdict(view, passport)
}
${form(view, passportPath, html`<p>${button(view.t(whole ? words.again : words.check))}</p><p class="muted small">${view.t(words.checkNote)}</p>`, 'stack-s')}
${passport.rows.map((row) => rowSection(view, row, whole))}
${more(view.t(words.paperTitle), paperForm(view, typed, problems), problem !== undefined)}
</div>`,
  })
}

const rosa = {
  nss: '43856709175',
  curp: 'LOMR800305MDFPRS09',
  rfc: 'LOMR800305AB1',
  name: { givenNames: 'Rosa', firstSurname: 'López', secondSurname: 'Mora' },
  birthOn: day('1980-03-05'),
} as const
const says = (name: string, by: 'asked' | 'paper' = 'asked') =>
  ({ kind: 'says', by, written: { ...rosa, name } }) as const
const right = says('Rosa López Mora')

const drawn = (props: PassportProps) => (view: View) => passportPage(inside(view), props)
const unasked: Passport = { rows: passportOf(rosa, {}, 'unknown'), askedNow: false }
export const gallery: Gallery = {
  [passportPath]: {
    'antes de preguntar': drawn({ passport: unasked }),
    'todo coincide': drawn({
      passport: {
        askedNow: true,
        rows: passportOf(rosa, { renapo: right, sat: right, imss: right, afore: right }, 'match'),
      },
    }),
    'el SAT tiene otra letra, el banco otro nombre': drawn({
      passport: {
        askedNow: true,
        rows: passportOf(
          rosa,
          {
            renapo: right,
            sat: says('Rosa Lópes Mora', 'paper'),
            imss: { kind: 'away' },
            afore: { kind: 'no-record' },
            employer: { kind: 'says', by: 'file', written: { name: 'LOPEZ MORAN ROSA' } },
          },
          'no-match',
        ),
      },
    }),
    'nadie contesta en línea y no se sabe': drawn({
      passport: {
        askedNow: true,
        rows: passportOf(
          { ...rosa, birthOn: day('1980-03-06') },
          { renapo: { kind: 'not-online' }, sat: { kind: 'not-online' } },
          'bank-away',
        ),
      },
    }),
    'un papel mal copiado': drawn({
      passport: unasked,
      typed: { registro: 'sat', rfc: 'LOMR' },
      problem: 'rfc-wrong',
    }),
    'demasiadas veces': drawn({
      passport: unasked,
      tooManyUntil: Temporal.Instant.from('2026-11-23T18:00:00Z'),
    }),
  },
}
