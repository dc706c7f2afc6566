import type { PartnerKey } from '../../modules/partner-keys/partner-keys.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
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
          permisos: 'Elige al menos un permiso.',
          'por-minuto': 'Escribe un número de 1 a 6000.',
          razon: 'Escribe la razón.',
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
          problems: { dia: 'Esa hora ya pasó.' },
        },
      }),
    'el secreto, una vez': (view) =>
      secretPage(view, staff, {
        partner,
        keyId: key({}).keyId,
        secret: 'whsec_c2VjcmV0by1kZS1sYS1nYWxlcmlhLXF1ZS1uby1zaXJ2ZQ==',
      }),
  },
}
