// «¿Por qué cambió mi ahorro?»: one sentence, the rule behind it, and where it comes from.
import { bimester } from '../../foundation/bimester.ts'
import { type Mxn, mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { longDay, monthYear, twoMonths } from '../../platform/pages/dates.ts'
import { figureText, lookOnlyNotice } from '../../platform/pages/figures.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import { type Html, html, nothing } from '../../platform/pages/html.ts'
import { page } from '../../platform/pages/layout.ts'
import { backLink } from '../../platform/pages/parts.ts'
import type { View } from '../../platform/pages/view.ts'
import { type Parameter, type Parameters, parametersFrom } from '../parameters/parameters.ts'
import type { MovementKind, SavingsMovement } from './savings.ts'
import { type Recorded, type Why, whyOf } from './why.ts'
import { ruleWords, sourceWords, useWords, whyWords as words } from './why.words.ts'

export const whyPath = '/mi-ahorro/por-que-cambio'

const strong = (inner: string): Html => html`<strong>${inner}</strong>`
const size = (amount: Mxn): Mxn => (amount < zeroMxn ? (-amount as Mxn) : amount)
/** 50000 parts per million → «5»; 36900 → «3.69». */
const percent = (ppm: bigint): string =>
  `${ppm / 10_000n}.${(ppm % 10_000n).toString().padStart(4, '0')}`.replace(/\.?0+$/, '')

function details(view: View, why: Why) {
  const { movement } = why.recorded
  const own =
    why.rule === 'deposit' || why.rule === 'deposit-for-loan'
      ? { parte: percent(why.share), salario: figureText(view, why.dailyWage), dias: why.days }
      : why.rule === 'yield'
        ? { tasa: percent(why.rate.value), mes: monthText(view, why.month) }
        : {}
  return {
    monto: figureText(view, size(movement.amount)),
    patron: movement.employer ?? '',
    meses: twoMonths(view.lang, movement.bimester, true),
    fecha: longDay(view.lang, movement.effectiveOn),
    ...own,
  }
}

const monthText = (view: View, month: string): string =>
  monthYear(view.lang, +month.slice(0, 4), +month.slice(5)).toLowerCase()

/** What the sentence leaves out: the cap, the loan, another amount, the source of the rate. */
function besides(view: View, why: Why): Html {
  if (why.rule === 'yield') {
    const { mark, source, validFrom } = why.rate
    const said = mark === 'assumed' ? words.assumed : words.rateSource
    return html`<p>${view.t(said, { anio: `${validFrom.year}`, fuente: source })}</p>`
  }
  if (why.rule !== 'deposit' && why.rule !== 'deposit-for-loan') return nothing
  const { cap, expected, use } = why
  const tope = cap && { tope: figureText(view, cap.amount), umas: `${cap.umas}` }
  const other = expected && view.t(words.expected, { esperado: figureText(view, expected) })
  return html`${use ? html`<p>${view.t(useWords[use])}</p>\n` : nothing}${tope ? html`<p>${view.t(words.cap, tope)}</p>\n` : nothing}${other ? html`<p>${other}</p>\n` : nothing}`
}

function sourceSaid(view: View, { source }: Recorded): string {
  const fecha = longDay(view.lang, source.on)
  const file = source.by === 'file' ? { archivo: source.name, numero: `${source.line}` } : {}
  return view.t(sourceWords[source.by], { fecha, ...file })
}

/** `latest`: nobody asked for a movement in particular. Undefined: there is none to explain. */
export function whyPage(view: View, why: Why | undefined, latest: boolean): Html {
  const title = view.t(words.title)
  const body = why
    ? html`${latest ? html`<p class="muted">${view.t(words.last)}</p>` : nothing}
<p>${view.rich(ruleWords[why.rule], { b: strong }, details(view, why))}</p>
${besides(view, why)}
<h2>${view.t(words.source)}</h2>
<p>${sourceSaid(view, why.recorded)}</p>`
    : html`<p>${view.t(words.nothing)}</p>`
  return page(view, {
    title,
    section: view.t(words.section),
    entry: '/mi-ahorro',
    main: html`${backLink(view, '/mi-ahorro')}
<div class="wrap stack">
<h1>${title}</h1>
${lookOnlyNotice(view)}
${body}
<p><a href="${view.to('/mi-ahorro/movimientos')}">${view.t(words.seeMovements)}</a></p>
</div>`,
  })
}

const movement = (kind: MovementKind, amount: string): SavingsMovement => ({
  bimester: bimester(2026, 4),
  kind,
  component: kind.startsWith('deposit-') ? null : '97',
  employer: kind.startsWith('deposit') ? 'Muebles del Bajío, S.A. de C.V.' : null,
  effectiveOn: day('2026-08-31'),
  amount: mxn(amount),
  key: { bimester: 20264, journalId: '018f0000-0000-7000-8000-000000000001', line: 12n },
})
const file = {
  by: 'file',
  name: 'aportaciones-2026-B4.txt',
  line: 4812n,
  on: day('2026-09-22'),
} as const
const recorded = (kind: MovementKind, amount: string, over: Partial<Recorded> = {}): Recorded => ({
  movement: movement(kind, amount),
  reported: null,
  loan: null,
  corrects: false,
  source: file,
  ...over,
})
const value = (name: Parameter['name'], from: string, n: bigint, mark: Parameter['mark']) =>
  ({ name, validFrom: day(from), value: n, source: 'se toma la última inflación', mark }) as const
const figures: Parameters = parametersFrom([
  value('uma-day', '2026-02-01', 11_731n, 'official'),
  value('wage-cap-umas', '2016-02-01', 25n, 'official'),
  value('contribution-share', '1972-05-01', 50_000n, 'official'),
  value('savings-yield', '2026-01-01', 36_900n, 'assumed'),
])
const reported = { dailyWage: mxn('559.44'), days: 62 }
const loan = (grantedOn: string) => ({ grantedOn: day(grantedOn), currency: 'mxn' }) as const
const shown =
  (one: Recorded, latest = false) =>
  (view: View) =>
    whyPage(inside(view), whyOf(one, figures), latest)

export const gallery: Gallery = {
  [whyPath]: {
    'un depósito': shown(recorded('deposit', '1734.26', { reported }), true),
    'un salario más alto que el tope': shown(
      recorded('deposit', '9091.53', { reported: { dailyWage: mxn('4000.00'), days: 62 } }),
    ),
    'llegó otra cantidad': shown(recorded('deposit', '900.00', { reported })),
    'a un crédito nuevo': shown(
      recorded('deposit-for-loan', '1734.26', { reported, loan: loan('2023-05-10') }),
    ),
    'a un crédito de antes': shown(
      recorded('deposit-for-loan', '1734.26', { reported, loan: loan('2015-05-10') }),
    ),
    'en aclaración': shown(recorded('deposit-in-clarification', '1734.26')),
    'sin salario reportado': shown(recorded('deposit', '1734.26')),
    rendimiento: shown(
      recorded('yield', '312.25', { source: { by: 'reckoning', on: day('2026-09-03') } }),
    ),
    'rendimiento de un archivo': shown({
      ...recorded('yield', '312.25'),
      movement: { ...movement('yield', '312.25'), effectiveOn: day('2026-08-14') },
    }),
    'lo que ya tenía': shown(recorded('opening', '61250.10')),
    'lo que puso': shown(
      recorded('voluntary', '500.00', { source: { by: 'event', on: day('2026-08-31') } }),
    ),
    'lo usó su crédito': shown(recorded('withdrawal', '-500.00', { loan: loan('2026-08-31') })),
    salida: shown(recorded('withdrawal', '-500.00')),
    ajuste: shown(recorded('adjustment', '-20.00')),
    corrección: shown(recorded('deposit', '-1734.26', { corrects: true })),
    'solo mirar': (view) =>
      whyPage(inside(view, true), whyOf(recorded('deposit', '1.00', { reported }), figures), true),
    'nada que explicar': (view) => whyPage(inside(view), undefined, true),
  },
}
