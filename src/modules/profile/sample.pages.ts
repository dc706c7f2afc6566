// Somebody for the gallery: nobody's numbers, every state of Mi perfil.
import type { Phone } from '../../foundation/phone.ts'
import { day, type Instant } from '../../foundation/time.ts'
import type { Overview } from './details.usecases.ts'

type State = {
  pending?: boolean
  lookOnly?: boolean
  held?: boolean
  bare?: boolean
  check?: Overview['check']
}

export const somebody = (now: Instant, state: State = {}): Overview => ({
  member: {
    memberId: 1n,
    nss: '43856709175',
    curp: 'LOMR800305MDFPRS09',
    rfc: 'LOMR800305AB1',
    givenNames: 'Rosa',
    firstSurname: 'López',
    secondSurname: 'Mora',
    birthOn: day('1980-03-05'),
    sex: 'M',
    birthState: 'DF',
    pensioner: false,
    isDemo: true,
  },
  login: {
    loginId: '018f0000-0000-7000-8000-000000000001',
    memberId: 1n,
    nss: '43856709175',
    email: 'rosa.lopez@correo.example',
    givenName: 'Rosa',
    lang: 'es',
    lookOnly: state.lookOnly ?? false,
    passwordHash: '',
    phones: state.bare
      ? []
      : [
          { e164: '+525512345647', kind: 'mobile', bound: true, getsCodes: true },
          { e164: '+13125550199', kind: 'mobile', bound: true, getsCodes: false },
          { e164: '+525598765432', kind: 'home', bound: false, getsCodes: false },
        ],
    residence: 'MX',
    state: 'active',
  },
  address: state.bare
    ? undefined
    : {
        country: 'MX',
        street: 'Norte 45 número 12',
        settlement: 'Industrial',
        city: 'Gustavo A. Madero',
        state: 'Ciudad de México',
        postalCode: '07800',
      },
  references: state.bare
    ? []
    : [
        { name: 'Ana Ríos', phone: '+525511112222' as Phone },
        { name: 'Luis Vega', phone: '+525533334444' as Phone },
      ],
  holds: [],
  held: state.held
    ? { ok: false, code: 'held-by-after-recovery', until: now.add({ hours: 20 }), held: true }
    : undefined,
  pending: state.pending
    ? { value: 'rosa.nueva@correo.example', takesEffectAt: now.add({ hours: 40 }) }
    : undefined,
  openSessions: 2,
  check: state.check,
  second: state.check ? 'rosa@correo.example' : undefined,
})
