// Paying from abroad in every state, with made-up partners and figures that add up.
import { cents, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Loan } from '../loans/loans.ts'
import { type AskingProps, abroadPath, askingPage } from './asking.pages.ts'
import { canadaPage } from './canada.pages.ts'
import { goneLinkPage, ownCodePage, payerPage, payerPath } from './code.pages.ts'
import { sendRefusals } from './code.words.ts'
import { makeRefusals } from './cross-border.words.ts'
import type { Partner, Price } from './partners.ts'
import { type CodeState, payCodeFrom } from './pay-codes.ts'
import { offerFor } from './quotes.ts'
import type { Rate, RateState } from './rates.ts'
import type { Board, BoardLine, CodeProgress, CodeSeen, OwnCode } from './showing.usecases.ts'

const today = day('2026-11-22')
const amount = mxn('4182.50')
const limits = {
  least: cents(500n),
  operation: cents(299_900n),
  day: cents(299_900n),
  month: cents(900_000n),
}
const price = (marginPpm: bigint, payerFee: bigint): Price => ({
  marginPpm,
  payerFee: cents(payerFee),
  fundFee: mxn('28.00'),
  limits,
  quoteMinutes: 20,
  payMinutes: 30,
  source: 'Ninguna fuente publica su precio',
  mark: 'assumed',
})
const partner = (partnerId: string, name: string, phone?: string): Partner => ({
  partnerId,
  name,
  ...(phone && { phone }),
  terms: [],
})
const rate: Rate = {
  rateId: '018f0000-0000-7000-8000-0000000000d1',
  currency: 'USD',
  on: day('2026-11-20'),
  pesos: 185_270n,
  source: 'Ejemplo, de ningún banco',
  mark: 'assumed',
  readAt: Temporal.Instant.from('2026-11-20T18:00:00Z'),
}
const usd: RateState = { kind: 'known', rate }

const line = (who: Partner, channels: BoardLine['terms']['channels'], own: Price): BoardLine => ({
  partner: who,
  terms: { validFrom: day('2023-12-01'), channels, source: 'ejemplo', mark: 'press', price: own },
  price: offerFor(amount, rate, own, day('2026-11-23')),
})
const lines: readonly BoardLine[] = [
  line(partner('uno', 'Envíos del Norte', '+13125550100'), ['branch'], price(15_000n, 0n)),
  line(partner('dos', 'Remesas Lago Azul'), ['branch', 'web', 'app'], price(11_000n, 250n)),
]
const refusedLine = (
  one: BoardLine,
  code: 'rate-stale' | 'partner-suspended' | 'quote-expired',
) => ({
  ...one,
  price: { ok: false as const, code },
})
const offers = (view: View): Board => ({ lines, usd, at: view.now })
const locked = (view: View): Board => ({
  ...offers(view),
  lines: lines.map((one) =>
    one.price.ok
      ? {
          ...one,
          price: {
            ok: true,
            value: { ...one.price.value, validUntil: view.now.add({ minutes: 17 }) },
          },
        }
      : one,
  ),
})

const loan = {
  loanId: 1n,
  loanNumber: '9900003016',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2016-09-30'),
  originalAmount: mxn('385000.00'),
  originalVsm: null,
  ratePpm: 85_000,
  termMonths: 360,
  monthlyPayment: amount,
  regime: 'rea',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  property: { street: null, settlement: null, municipality: null, state: null, postalCode: null },
  figures: null,
} satisfies Loan as Loan

const choice = (name: 'mensualidad' | 'corriente', of: string) => ({
  name,
  amount: mxn(of),
  effect: undefined,
  goodThrough: today,
})
const asking = (view: View, rest: Partial<AskingProps> = {}): AskingProps => ({
  loans: [loan],
  loan,
  choices: [choice('mensualidad', '4182.50')],
  asked: { cuanto: 'mensualidad', cantidad: '', estado: '', como: '' },
  amount,
  board: offers(view),
  codes: [],
  ...rest,
})

const code = payCodeFrom([3, 19, 7, 22, 0, 11, 5])
const seen = (view: View, state: CodeState, rest: Partial<CodeSeen> = {}): OwnCode => ({
  codeId: '018f0000-0000-7000-8000-0000000000c1',
  code,
  memberId: 1n,
  amount,
  maskedName: 'G••• C••• O•••',
  state,
  lang: 'es',
  createdAt: view.now.subtract({ minutes: 3 }),
  expiresAt: Temporal.Instant.from('2026-11-30T06:00:00Z'),
  transferId: null,
  progress: undefined,
  board: locked(view),
  link: `${payerPath}/${'x'.repeat(43)}`,
  ...rest,
})
const progress = (view: View, state: CodeProgress['state']): CodeProgress => ({
  state,
  partner: 'Remesas Lago Azul',
  usd: cents(22_826n),
  rate: 183_232n,
  rateOn: day('2026-11-20'),
  authorisedAt: view.now.subtract({ minutes: 2 }),
  receivedAt: state === 'authorised' ? null : view.now.subtract({ seconds: 20 }),
  appliedAt: state === 'applied' ? view.now : null,
  paymentId: null,
})
const paid = (view: View, state: CodeProgress['state']): OwnCode =>
  seen(view, state === 'authorised' ? 'paying' : 'paid', { progress: progress(view, state) })
const address = `https://cimiento.example${payerPath}/${'x'.repeat(43)}`
const own = (view: View, one: OwnCode, receipts: readonly string[] = []) =>
  ownCodePage(inside(view), { code: one, address, receipts })
const expired = (view: View): Board => ({
  ...offers(view),
  lines: lines.map((one) => refusedLine(one, 'quote-expired')),
})
const folios = ['REX-2026-00000042-K', 'REX-2026-00000043-7']

export const gallery: Gallery = {
  [abroadPath]: {
    'la primera vez': (view) => askingPage(inside(view), asking(view)),
    'con atraso y otros códigos': (view) => {
      const choices = [choice('mensualidad', '4182.50'), choice('corriente', '8365.00')]
      const codes = [{ codeId: 'a', amount, state: 'live' } as const]
      return askingPage(inside(view), asking(view, { choices, codes }))
    },
    'un socio suspendido': (view) => {
      const [first, second] = lines
      const mixed = [first!, refusedLine(second!, 'partner-suspended')]
      return askingPage(inside(view), asking(view, { board: { ...offers(view), lines: mixed } }))
    },
    'tipo de cambio viejo': (view) => {
      const old = lines.map((one) => refusedLine(one, 'rate-stale'))
      const board: Board = { lines: old, usd: { kind: 'stale', rate }, at: view.now }
      return askingPage(inside(view), asking(view, { board }))
    },
    'ninguno en ese estado': (view) => {
      const asked = { cuanto: 'mensualidad', cantidad: '', estado: 'AK', como: 'app' } as const
      const none = lines.map((one) => ({ ...one, terms: { ...one.terms, states: ['IL'] } }))
      return askingPage(
        inside(view),
        asking(view, { asked, board: { ...offers(view), lines: none } }),
      )
    },
    'cantidad muy alta': (view) =>
      askingPage(
        inside(view),
        asking(view, {
          asked: { cuanto: 'otro', cantidad: '90000', estado: '', como: '' },
          amount: undefined,
          board: undefined,
          problems: { cantidad: view.t(makeRefusals['over-limit']) },
        }),
      ),
    'solo mirar': (view) => askingPage(inside(view, true), asking(view)),
    'ya no debe nada': (view) =>
      askingPage(inside(view), asking(view, { loan: { ...loan, status: 'paid-off' } })),
  },
  [`${abroadPath}/canada`]: {
    completa: (view) =>
      canadaPage(inside(view), {
        loanNumber: loan.loanNumber,
        monthly: amount,
        cad: { kind: 'known', rate: { ...rate, currency: 'CAD', pesos: 132_145n } },
      }),
    'sin tipo de cambio': (view) =>
      canadaPage(inside(view), {
        loanNumber: loan.loanNumber,
        monthly: amount,
        cad: { kind: 'unknown' },
      }),
  },
  [`${abroadPath}/codigo/{codigo}`]: {
    'listo para pagar': (view) => own(view, seen(view, 'live')),
    mandado: (view) =>
      ownCodePage(inside(view), { code: seen(view, 'live'), address, receipts: [], sent: true }),
    'ya se mandó hoy': (view) =>
      ownCodePage(inside(view), {
        code: seen(view, 'live'),
        address,
        receipts: [],
        typed: { a: 'otro', contacto: 'beto@correo.example' },
        problems: { contacto: view.t(sendRefusals['sent-today']) },
      }),
    'precios vencidos': (view) => own(view, seen(view, 'live', { board: expired(view) })),
    'alguien está pagando': (view) => own(view, paid(view, 'authorised')),
    'dinero recibido': (view) => own(view, paid(view, 'received')),
    'en el crédito': (view) => own(view, paid(view, 'applied'), folios),
    devuelto: (view) => own(view, paid(view, 'reversed')),
    cancelado: (view) => own(view, seen(view, 'cancelled')),
    vencido: (view) => own(view, seen(view, 'expired')),
  },
  [`${payerPath}/codigo`]: {
    'listo para pagar': (view) => payerPage(view, { code: seen(view, 'live'), receipts: [] }),
    'precios vencidos': (view) =>
      payerPage(view, { code: seen(view, 'live', { board: expired(view) }), receipts: [] }),
    'alguien está pagando': (view) =>
      payerPage(view, { code: paid(view, 'authorised'), receipts: [] }),
    'en el crédito': (view) => payerPage(view, { code: paid(view, 'applied'), receipts: folios }),
    vencido: (view) => payerPage(view, { code: seen(view, 'expired'), receipts: [] }),
    'no hay tal enlace': (view) => goneLinkPage(view),
  },
}
