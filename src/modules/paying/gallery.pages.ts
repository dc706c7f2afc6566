// How to pay, who pays, and what was paid: every state without a database.

import { days24, type Instant, later } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { Html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { cannotChooseWords } from '../loans/loans.usecases.ts'
import type { Choice } from '../loans/pay-choices.ts'
import { findingGallery } from './finding.pages.ts'
import { ownSavingsGallery } from './own-savings.pages.ts'
import { payerVisitPage } from './payer-visit.pages.ts'
import { type PayersProps, payersPage } from './payers.pages.ts'
import type { LinkState } from './payers.ts'
import type { ShownLink } from './payers.usecases.ts'
import { cannotLinkWords, cannotSendWords } from './payers.words.ts'
import { type HowProps, howPage } from './paying.pages.ts'
import { paymentsPage } from './payments.pages.ts'
import * as sample from './sample.pages.ts'

const how = (view: View, choice: Choice, more: Partial<HowProps> = {}): Html =>
  howPage(view, {
    loan: sample.loan,
    choice,
    ways: sample.ways(choice),
    payments: [],
    asksDiscount: false,
    hasPhone: true,
    ...more,
  })

const link = (now: Instant, ordinal: number, label: string, state: LinkState): ShownLink => ({
  linkId: `018f0000-0000-7000-8000-00000000000${ordinal}`,
  memberId: 1n,
  loanId: 1n,
  ordinal,
  label,
  createdAt: now,
  expiresAt: later(now, days24(90)),
  revokedAt: null,
  state,
  path: '/pagar/R4nD0mT0k3nR4nD0mT0k3nR4nD0mT0k3n',
})
const payers = (view: View, more: Partial<PayersProps> = {}): Html =>
  payersPage(view, {
    loan: sample.loan,
    links: [link(view.now, 2, 'Mi hermano', 'serves'), link(view.now, 1, 'Chela', 'revoked')],
    origin: 'https://mi.cimiento.example',
    ...more,
  })

const visit = (view: View, more: Partial<Parameters<typeof payerVisitPage>[1]> = {}): Html =>
  payerVisitPage(view, {
    maskedName: 'G•••••••• C•••••• O•••••',
    loanEnds: '7897',
    monthly: sample.loan.monthlyPayment,
    expiresAt: later(view.now, days24(60)),
    ...more,
  })

export const gallery: Gallery = {
  ...findingGallery,
  ...ownSavingsGallery,
  '/mi-credito/pagar': {
    'el pago de este mes': (view) => how(inside(view), sample.monthly),
    'mandado a su correo': (view) => how(inside(view), sample.monthly, { sent: 'mail' }),
    'ya viene otro pago': (view) =>
      how(inside(view), sample.monthly, { payments: [sample.onItsWay] }),
    'pagó hace un momento': (view) =>
      how(inside(view), sample.monthly, {
        payments: [{ ...sample.received, toldAt: later(view.now, days24(0)) }],
      }),
    'muy poco para una tienda': (view) => how(inside(view), sample.tiny, { hasPhone: false }),
    'no cabe en una línea': (view) => how(inside(view), sample.huge),
    'falta pedir el descuento': (view) =>
      how(inside(view), sample.discounted, { asksDiscount: true }),
    'con descuento': (view) => how(inside(view), sample.discounted),
    'en un juzgado': (view) =>
      how(inside(view), sample.monthly, { loan: { ...sample.loan, status: 'in-court' } }),
    'solo mirar': (view) => how(inside(view, true), sample.monthly),
  },
  '/mi-credito/pagadores': {
    'sin enlaces': (view) => payers(inside(view), { links: [] }),
    'con enlaces': (view) => payers(inside(view)),
    'recién hecho': (view) => payers(inside(view), { said: 'made' }),
    mandado: (view) => payers(inside(view), { said: 'sent' }),
    quitado: (view) => payers(inside(view), { said: 'revoked' }),
    'falta decir quién': (view) =>
      payers(inside(view), {
        typed: { quien: '', dura: '90' },
        problems: { quien: view.t(cannotLinkWords['label-missing']) },
      }),
    'ya se mandó hoy': (view) =>
      payers(inside(view), {
        typed: { 'correo-2': 'hermano@correo.example' },
        problems: { 'correo-2': view.t(cannotSendWords['sent-before']) },
      }),
    'solo mirar': (view) => payers(inside(view, true)),
  },
  '/pagar': {
    'quien tiene el enlace': (view) => visit(view),
    'cómo pagar': (view) => visit(view, { ways: sample.ways(sample.monthly, 2) }),
    'cantidad mal escrita': (view) =>
      visit(view, {
        typed: { cuanto: 'otro', cantidad: 'mucho' },
        problems: {
          cantidad: view.t(cannotChooseWords['amount-shape']),
        },
      }),
  },
  '/mi-credito/mis-pagos': {
    'sin pagos': (view) =>
      paymentsPage(inside(view), { lists: [{ loan: sample.loan, payments: [] }] }),
    'de todo': (view) =>
      paymentsPage(inside(view), {
        lists: [
          {
            loan: sample.loan,
            payments: [sample.onItsWay, sample.received, sample.applied, sample.undone],
          },
        ],
      }),
    'solo mirar': (view) =>
      paymentsPage(inside(view, true), {
        lists: [{ loan: sample.loan, payments: [sample.applied] }],
      }),
  },
}
