import { day } from '../../foundation/time.ts'
import type { Callback } from '../../modules/partner-callbacks/partner-callbacks.ts'
import { cannotCallBackWords } from '../../modules/partner-callbacks/partner-callbacks.words.ts'
import type { PartnerKey } from '../../modules/partner-keys/partner-keys.ts'
import { cannotKeyWords } from '../../modules/partner-keys/partner-keys.words.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { deliveriesPage } from './partner-deliveries.pages.ts'
import { keyPage, keysPage, secretPage } from './partner-keys.pages.ts'

const staff = { name: 'Ana' }
const partner = { partnerId: 'puente-norte', name: 'Envíos Puente Norte' }
const staffId = '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e01'
const at = (text: string) => Temporal.Instant.from(text)

const key = (over: Partial<PartnerKey>): PartnerKey => ({
  keyId: 'pk_Zk3Yh0p2Qw7Rt5Nv8Lx1Ab',
  partnerId: 'puente-norte',
  scopes: ['codes:read', 'transfers:read', 'transfers:write'],
  perMinute: 600,
  reason: 'Llave de sus ventanillas',
  askedBy: staffId,
  askedByName: 'Ana',
  askedAt: at('2026-11-20T15:00:00Z'),
  decidedByName: 'Rubén',
  decidedAt: at('2026-11-20T16:00:00Z'),
  given: true,
  endsAt: null,
  revokedAt: null,
  lastUsedAt: at('2026-11-22T15:04:00Z'),
  ...over,
})
const fresh = { askedAt: at('2026-11-22T14:00:00Z'), decidedAt: null, decidedByName: null }
const asked = key({ ...fresh, keyId: 'pk_b8Nq2Wm5Xc7Vz1Lk4Jh6Gf', given: false, lastUsedAt: null })
const ending = key({ endsAt: at('2027-01-01T06:00:00Z') })
const keys = [
  asked,
  ending,
  key({ keyId: 'pk_Aq1Sw2De3Fr4Gt5Hy6Ju7K', revokedAt: at('2026-11-21T12:00:00Z') }),
]

const callback = (over: Partial<Callback>): Callback => ({
  eventId: '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e02',
  partnerId: 'puente-norte',
  transferId: '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e63',
  state: 'received',
  place: 2,
  queuedAt: at('2026-11-22T15:00:00Z'),
  tries: 1,
  dueAt: null,
  lastOutcome: '204',
  deliveredAt: at('2026-11-22T15:00:01Z'),
  ...over,
})
const callbacks = [
  callback({ tries: 3, lastOutcome: '503', deliveredAt: null, dueAt: at('2026-11-22T15:12:00Z') }),
  callback({ tries: 11, lastOutcome: 'no-answer', deliveredAt: null }),
  callback({}),
]
const transferId = '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e63'
const file = {
  fileId: '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e03',
  partnerId: 'puente-norte',
  day: day('2026-11-21'),
  receivedAt: at('2026-11-22T13:00:00Z'),
}
const files = [
  { ...file, differences: [] },
  {
    ...file,
    differences: [
      { kind: 'usd-differs' as const, transferId, ours: '131.64', theirs: '132.64' },
      { kind: 'missing-there' as const, transferId, ours: '80.00' },
    ],
  },
]

export const partnerKeysGallery: Gallery = {
  '/operacion/socios/{id}/llaves': {
    'sin llaves': (view) => keysPage(view, staff, { partner, keys: [] }),
    'con llaves': (view) => keysPage(view, staff, { partner, keys }),
    'todo mal': (view) =>
      keysPage(view, staff, {
        partner,
        keys,
        typed: { 'por-minuto': 'muchas' },
        problems: {
          permisos: view.t(cannotKeyWords['scope-missing']),
          'por-minuto': view.t(cannotKeyWords['rate-wrong']),
          razon: view.t(cannotKeyWords['reason-missing']),
        },
      }),
  },
  '/operacion/socios/{id}/llaves/{llave}': {
    'la pedí yo': (view) => keyPage(view, staff, { partner, key: asked, staffId, done: 'asked' }),
    'la pidió otra persona': (view) =>
      keyPage(view, staff, { partner, key: asked, staffId: 'otra' }),
    'firma y tiene fin': (view) =>
      keyPage(view, staff, { partner, key: ending, staffId, done: 'changed' }),
    'fin que ya pasó': (view) =>
      keyPage(view, staff, {
        partner,
        key: key({}),
        staffId,
        refused: {
          move: 'end',
          typed: { dia: '2026-11-01', hora: '18:00', 'razon-terminar': 'Cambio de llave' },
          problems: { dia: view.t(cannotKeyWords['end-past']) },
        },
      }),
    'el secreto, una vez': (view) =>
      secretPage(view, staff, {
        partner,
        keyId: key({}).keyId,
        secret: 'whsec_c2VjcmV0by1kZS1sYS1nYWxlcmlhLXF1ZS1uby1zaXJ2ZQ==',
      }),
  },
  '/operacion/socios/{id}/entregas': {
    'nada todavía': (view) =>
      deliveriesPage(view, staff, { partner, hasAddress: false, callbacks: [], files: [] }),
    'con avisos y archivos': (view) =>
      deliveriesPage(view, staff, { partner, hasAddress: true, callbacks, files }),
    'no se puede mandar otra vez': (view) =>
      deliveriesPage(view, staff, {
        partner,
        hasAddress: true,
        callbacks,
        files,
        problems: { avisos: view.t(cannotCallBackWords['not-given-up']) },
      }),
  },
}
