// Every state of the pages of money that goes back.
import { mxn, zeroMxn } from '../../foundation/money.ts'
import { hours, type Instant, later } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { type RefundProps, refundPage } from './refunds.pages.ts'
import { type Part, type Refund, refundPath, savingsRefundPath } from './refunds.ts'
import { cannotGiveWords } from './refunds.words.ts'

const owed = mxn('5200.00')
const by = { by: 'a', byName: 'Inés', reason: 'Revisada' } as const
const sample = (now: Instant, more: Partial<Refund> = {}): Refund => ({
  refundId: '018f0000-0000-7000-8000-000000000001',
  memberId: 1n,
  loanId: 1n,
  reference: 'TRA-2026-00000042-K',
  amount: owed,
  ending: '5019',
  bank: 'BBVA México',
  askedAt: now,
  freeAt: later(now, hours(12)),
  parts: [],
  moves: [],
  receipt: null,
  outcome: null,
  ...more,
})
const base = {
  owed,
  parts: [],
  reference: 'TRA-2026-00000042-K',
  refunds: [],
  ordinal: 1,
  held: undefined,
}
const inParts: readonly Part[] = [
  { component: '72-92', amount: mxn('1200.00') },
  { component: '97', amount: mxn('4000.00') },
]
const sent = (now: Instant) => [{ move: 'released' as const, at: now, ...by }]
/** Savings on their way: the money itself is not owed any more. */
const ofSavings = (view: View, more: Partial<Refund>, props: Partial<RefundProps> = {}): Html =>
  drawn(inside(view), {
    ordinal: undefined,
    owed: zeroMxn,
    refunds: [sample(view.now, { loanId: null, parts: inParts, ...more })],
    ...props,
  })
const drawn = (view: View, more: Partial<RefundProps> = {}): Html =>
  refundPage(view, { ...base, ...more })
const with1 = (view: View, more: Partial<Refund>, props: Partial<RefundProps> = {}): Html =>
  drawn(inside(view), { refunds: [sample(view.now, more)], ...props })

export const gallery: Gallery = {
  [refundPath]: {
    'falta la cuenta': (view) => drawn(inside(view)),
    'no es su cuenta': (view) =>
      drawn(inside(view), {
        typed: '012580015990009992',
        problems: { clabe: view.t(cannotGiveWords['not-your-account']) },
      }),
    'el banco no contesta': (view) =>
      drawn(inside(view), {
        typed: '638180000118359719',
        problems: { clabe: view.t(cannotGiveWords['bank-away']) },
      }),
    'recién dada': (view) => with1(view, {}, { given: true }),
    'en revisión': (view) => with1(view, { freeAt: view.now }),
    'falta la segunda persona': (view) =>
      with1(view, { moves: [{ move: 'proposed', at: view.now, ...by }] }),
    'ya salió': (view) =>
      with1(view, { moves: sent(view.now), receipt: 'DEV-2026-00000042-K' }, { owed: zeroMxn }),
    'no salió': (view) => with1(view, { moves: [{ move: 'declined', at: view.now, ...by }] }),
    protegida: (view) =>
      drawn(inside(view), {
        held: { code: 'held-by-after-recovery', until: later(view.now, hours(20)) },
      }),
    'todavía sin trámite': (view) => drawn(inside(view), { reference: undefined }),
    'el banco lo regresó': (view) =>
      with1(view, { moves: sent(view.now), receipt: 'DEV-2026-00000042-K', outcome: 'returned' }),
    'nada de más': (view) => drawn(inside(view), { owed: zeroMxn }),
    'solo mirar': (view) => drawn(inside(view, true)),
  },
  [savingsRefundPath]: {
    'falta la cuenta': (view) => drawn(inside(view), { ordinal: undefined, parts: inParts }),
    'recién dada': (view) => ofSavings(view, {}, { owed, parts: inParts, given: true }),
    'ya salió': (view) =>
      ofSavings(view, { moves: sent(view.now), receipt: 'DEV-2026-00000042-K' }),
    'ya llegó': (view) =>
      ofSavings(view, {
        moves: sent(view.now),
        receipt: 'DEV-2026-00000042-K',
        outcome: 'arrived',
      }),
    'el banco lo regresó': (view) =>
      ofSavings(
        view,
        { moves: sent(view.now), receipt: 'DEV-2026-00000042-K', outcome: 'returned' },
        { owed, parts: inParts },
      ),
    'nada por entregar': (view) =>
      drawn(inside(view), { ordinal: undefined, owed: zeroMxn, reference: undefined }),
  },
}
