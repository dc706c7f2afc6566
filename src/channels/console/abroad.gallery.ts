import { cents, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { Partner, Standing } from '../../modules/cross-border/partners.ts'
import type { PartnerSeen } from '../../modules/cross-border/partners.usecases.ts'
import type { Rate } from '../../modules/cross-border/rates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { type PartnerProps, partnerPage, partnersPage, partnersPath } from './abroad.pages.ts'
import { moveRefusals } from './abroad.words.ts'

const staff = { name: 'Ana' }
const [ana, luis] = ['018f0000-0000-7000-8000-0000000000a1', '018f0000-0000-7000-8000-0000000000a2']

const partner: Partner = {
  partnerId: 'lago-azul',
  name: 'Remesas Lago Azul',
  phone: '+13125550100',
  terms: [
    {
      validFrom: day('2023-12-01'),
      channels: ['branch', 'app'],
      source: 'Comunicado del programa',
      mark: 'press',
      price: {
        marginPpm: 11_000n,
        payerFee: cents(250n),
        fundFee: mxn('20.00'),
        limits: {
          least: cents(500n),
          operation: cents(250_000n),
          day: cents(250_000n),
          month: cents(800_000n),
        },
        quoteMinutes: 15,
        payMinutes: 30,
        source: 'Ninguna fuente publica su precio',
        mark: 'assumed',
      },
    },
  ],
}
const gone: Partner = {
  partnerId: 'norte',
  name: 'Envíos del Norte',
  terms: [
    {
      validFrom: day('2019-01-01'),
      validUntil: day('2024-08-31'),
      channels: ['branch'],
      source: 'Comunicado del programa',
      mark: 'press',
    },
  ],
}
const rate = (on: string): Rate => ({
  rateId: `018f0000-0000-7000-8000-0000000${on.replaceAll('-', '')}`,
  currency: 'USD',
  on: day(on),
  pesos: 185_270n,
  source: 'Banco de México, SIE',
  mark: 'official',
  readAt: Temporal.Instant.from(`${on}T18:09:00Z`),
})
const seen = (view: View, standing: Standing): readonly PartnerSeen[] => [
  {
    partner,
    standing,
    last: undefined,
    traffic: {
      partnerId: partner.partnerId,
      lastPaidAt: view.now.subtract({ minutes: 4 }),
      underway: 2,
      receivedToday: 118,
    },
  },
  { partner: gone, standing: 'working', last: undefined, traffic: undefined },
]
const board = (view: View, standing: Standing = 'working') => ({
  partners: seen(view, standing),
  health: new Map([
    [partner.partnerId, { lastCallAt: view.now.subtract({ minutes: 1 }), late: 3, lost: 1 }],
  ]),
  rates: [rate('2026-11-20'), rate('2026-11-19')],
  readings: [
    {
      source: 'Banco de México, SIE',
      lastTriedAt: view.now,
      lastReadAt: view.now.subtract({ hours: 2 }),
      failures: 2,
      lastRefusal: 'source-away',
    },
  ],
  source: 'Banco de México, SIE',
})
const move = (view: View, standing: Standing) => ({
  standing,
  by: ana,
  byName: 'Ana',
  reason: 'No contesta su sistema',
  at: view.now.subtract({ minutes: 9 }),
})
const one = (view: View, standing: Standing, rest: Partial<PartnerProps> = {}): PartnerProps => ({
  partner,
  standing,
  moves: standing === 'working' ? [] : [move(view, standing)],
  staffId: luis,
  ...rest,
})

export const abroadGallery: Gallery = {
  [partnersPath]: {
    trabajando: (view) =>
      partnersPage(view, staff, {
        ...board(view),
        usd: { kind: 'known', rate: rate('2026-11-20') },
      }),
    'uno suspendido, tipo de cambio viejo': (view) =>
      partnersPage(view, staff, {
        ...board(view, 'suspended'),
        usd: { kind: 'stale', rate: rate('2026-11-13') },
      }),
    'sin fuente': (view) =>
      partnersPage(view, staff, {
        ...board(view),
        rates: [],
        readings: [],
        source: undefined,
        usd: { kind: 'unknown' },
        done: true,
      }),
  },
  [`${partnersPath}/{socio}`]: {
    trabajando: (view) => partnerPage(view, staff, one(view, 'working')),
    'falta la razón': (view) =>
      partnerPage(
        view,
        staff,
        one(view, 'working', {
          typed: '',
          problems: { razon: view.t(moveRefusals['reason-missing']) },
        }),
      ),
    'otra persona pidió suspender': (view) =>
      partnerPage(view, staff, one(view, 'suspension-asked', { done: true })),
    'lo pedí yo': (view) =>
      partnerPage(view, staff, one(view, 'suspension-asked', { staffId: ana })),
    suspendido: (view) => partnerPage(view, staff, one(view, 'suspended')),
  },
}
