import type { Gallery } from '../../platform/pages/gallery.ts'
import type { Kept } from './remitter/books.ts'
import type { RemitterState } from './remitter/remitter.ts'
import { noTrouble } from './remitter/troubles.ts'
import { closedPage, closingPage, counterPage, foundPage, paymentPage } from './teller.pages.ts'
import { tellerWords } from './teller.words.ts'

const one: Kept = {
  transferId: '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e63',
  partnerId: 'puente-norte',
  partnerRef: 'vent-7d1f6b0e-27f4-4a57-8f7b-b1c8d4a5e690',
  usd: '131.64',
  mxn: '2400.00',
  state: 'authorised',
  receiptFolio: 'PG-7K2M-9QXR',
}
const state: RemitterState = {
  partners: [
    { partnerId: 'puente-norte', name: 'Envíos Puente Norte' },
    { partnerId: 'rio-bravo', name: 'Giros Río Bravo' },
  ],
  switches: noTrouble,
  transfers: [],
  heard: [],
}
const busy: RemitterState = {
  ...state,
  switches: { ...noTrouble, duplicate: true, 'lost-answer': true },
  transfers: [{ ...one, state: 'applied' }, one],
  heard: [
    {
      at: '2026-11-22T16:20:04Z',
      outcome: 'known-before',
      transferId: one.transferId,
      state: 'received',
    },
    { at: '2026-11-22T16:20:03Z', outcome: 'noted', transferId: one.transferId, state: 'received' },
    { at: '2026-11-22T16:20:01Z', outcome: 'unsigned' },
  ],
}
const refused = {
  status: 409,
  body: { title: 'code-used', code: 'code-used' },
  tries: 1,
  again: false,
}
const found = {
  maskedName: 'G••••••• C••••• O•••••',
  loanEnds: '7318',
  mxn: '2400.00',
  quote: {
    quoteId: '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e00',
    usd: '131.64',
    fee: '3.99',
    total: '135.63',
    rate: '18.2315',
    validUntil: '2026-11-22T16:35:00Z',
  },
}

export const tellerGallery: Gallery = {
  '/demo/remesas': {
    'nadie en la ventanilla': (view) => counterPage(view, { state }),
    'con pagos y aprietos': (view) => counterPage(view, { state: busy }),
    'sin código': (view) =>
      counterPage(view, { state, problems: { codigo: view.t(tellerWords.writeCode) } }),
    'el portal no lo aceptó': (view) => counterPage(view, { state, refused }),
    'código encontrado': (view) =>
      foundPage(view, { partnerId: 'puente-norte', code: 'K7QM2XR9H', found }),
    'sin cotización': (view) =>
      foundPage(view, {
        partnerId: 'puente-norte',
        code: 'K7QM2XR9H',
        found: { ...found, quote: undefined, noQuote: 'rate-stale' },
      }),
    'por cobrar': (view) => paymentPage(view, { one }),
    'recibido tras dos intentos': (view) =>
      paymentPage(view, {
        one: { ...one, state: 'received' },
        told: { status: 200, body: {}, tries: 2, again: true },
      }),
    devuelto: (view) => paymentPage(view, { one: { ...one, state: 'reversed' } }),
    'no se pudo': (view) => paymentPage(view, { one, told: { ...refused, status: 0, body: {} } }),
    'cierre sin diferencias': (view) =>
      closingPage(view, { status: 200, body: { differences: [] }, tries: 1, again: false }),
    'cierre con diferencias': (view) =>
      closingPage(view, {
        status: 200,
        body: {
          differences: [
            { kind: 'usd-differs', transferId: one.transferId, ours: '131.64', theirs: '132.64' },
            { kind: 'missing-there', transferId: one.transferId, ours: '80.00' },
          ],
        },
        tries: 1,
        again: false,
      }),
    'los socios no han abierto': (view) => closedPage(view),
  },
}
