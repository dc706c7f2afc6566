// One message of every kind, with the longest words a person may have to read: operators look at them, tests measure them.
import { days24, later } from '../../foundation/time.ts'
import { disputeExamples } from './dispute-examples.letters.ts'
import type { Telling } from './notices.letters.ts'
import type { KindName } from './notices.ts'

export const now = Temporal.Instant.from('2026-11-21T01:42:00Z') // 7:42 p. m. in Mexico City, the 20th
const at = Temporal.Instant.from('2026-11-21T01:40:00Z')
const takesEffectAt = later(now, days24(2))
export const token = 'R4nD0mT0k3nR4nD0mT0k3nR4nD0mT0k3nR4nD0mT0k3'
const link = `/registro/activa/${token}`
const request = {
  reference: 'TRA-2026-0004831-K',
  path: '/mis-tramites/TRA-2026-0004831-K',
}
export const stop = `/no-fui-yo/${token}`
export const code = '042137'

/** One of each, with the longest words a person may have. */
export const longest: { [K in KindName]: Extract<Telling, { kind: K }> } = {
  activation: { kind: 'activation', args: {}, secret: { link, code } },
  'already-registered': { kind: 'already-registered', args: {}, secret: { stop } },
  welcome: { kind: 'welcome', args: {} },
  'look-only': { kind: 'look-only', args: { missing: 'mobile' } },
  'password-reset': {
    kind: 'password-reset',
    args: { givenName: 'María Guadalupe', nssEnding: '8903' },
    secret: { link: `/recuperar/nueva/${token}`, code },
  },
  'password-changed': { kind: 'password-changed', args: { at }, secret: { stop } },
  'new-device': {
    kind: 'new-device',
    args: { device: 'Chrome en Android', place: 'Ecatepec de Morelos', at },
    secret: { stop },
  },
  'wrong-passwords': { kind: 'wrong-passwords', args: {}, secret: { stop } },
  'email-change-asked': { kind: 'email-change-asked', args: { takesEffectAt }, secret: { stop } },
  'email-confirm': { kind: 'email-confirm', args: {}, secret: { code } },
  'email-changed': { kind: 'email-changed', args: { at }, secret: { stop } },
  'contact-change-asked': {
    kind: 'contact-change-asked',
    args: { part: 'questions', takesEffectAt },
    secret: { stop },
  },
  'contact-claimed': { kind: 'contact-claimed', args: { part: 'email' }, secret: { stop } },
  'contact-changed': {
    kind: 'contact-changed',
    args: { part: 'questions', at },
    secret: { stop },
  },
  'second-factor': {
    kind: 'second-factor',
    args: { factor: 'reset-asked', at },
    secret: { stop },
  },
  code: { kind: 'code', args: {}, secret: { code } },
  'lost-email': { kind: 'lost-email', args: {}, secret: { stop } },
  'mailbox-dead': { kind: 'mailbox-dead', args: {} },
  'confirm-contact': { kind: 'confirm-contact', args: { why: 'new-job' } },
  'deposit-arrived': {
    kind: 'deposit-arrived',
    args: { bimester: '2026-B5', path: '/mi-ahorro/depositos-de-mi-patron?anio=2026' },
  },
  'payment-applied': {
    kind: 'payment-applied',
    args: {
      path: '/mi-credito/saldos-y-movimientos/movimientos',
      ...{ paid: '1204512.30', lowered: '1201464.38', interest: '13047.92', rest: '1215.00' },
      owed: '1348535.62',
    },
  },
  'payment-returned': {
    kind: 'payment-returned',
    args: { path: '/mi-credito/saldos-y-movimientos/movimientos', paid: '1204512.30' },
  },
  'savings-added': {
    kind: 'savings-added',
    args: { path: '/mi-ahorro/movimientos', paid: '1204512.30' },
  },
  'contribution-missing': {
    kind: 'contribution-missing',
    args: { bimester: '2026-B5', path: '/mi-ahorro/depositos-de-mi-patron?anio=2026' },
  },
  'statement-ready': {
    kind: 'statement-ready',
    args: {
      period: '2026-B5',
      kb: '21',
      path: '/mi-credito/saldos-y-movimientos/estado-de-cuenta',
    },
  },
  'loan-paid-off': {
    kind: 'loan-paid-off',
    args: { path: '/mi-credito/terminar-de-pagar' },
  },
  'refund-opened': {
    kind: 'refund-opened',
    args: { reference: 'TRA-2026-0004831-K', path: '/mis-tramites/TRA-2026-0004831-K' },
  },
  'request-received': {
    kind: 'request-received',
    args: { ...request, answerOn: '2026-09-30' },
  },
  'request-asks': {
    kind: 'request-asks',
    args: { ...request, expiresOn: '2026-09-30' },
  },
  'request-lapsing': {
    kind: 'request-lapsing',
    args: { ...request, expiresOn: '2026-09-30' },
  },
  'request-late': {
    kind: 'request-late',
    args: request,
  },
  'request-extended': {
    kind: 'request-extended',
    args: { ...request, answerOn: '2026-09-30' },
  },
  'paper-refused': { kind: 'paper-refused', args: { path: '/mis-tramites' } },
  'request-begun': {
    kind: 'request-begun',
    args: { reference: 'TRA-2026-0004831-K', answerOn: '2026-09-30' },
    secret: { link: `/sin-cuenta/sigue/${token}` },
  },
  'request-way': {
    kind: 'request-way',
    args: { reference: 'TRA-2026-0004831-K' },
    secret: { link: `/sin-cuenta/sigue/${token}` },
  },
  'request-message': {
    kind: 'request-message',
    args: request,
  },
  'cases-late': {
    kind: 'cases-late',
    args: { count: '3', path: '/operacion/tramites?atrasados=si' },
  },
  'claim-received': {
    kind: 'claim-received',
    args: {
      reference: 'TRA-2026-0004831-K',
      answerOn: '2026-09-30',
      path: '/mis-tramites/TRA-2026-0004831-K',
    },
  },
  'pay-code': {
    kind: 'pay-code',
    args: { line: 'K7Q M2X R9H', expiresOn: '2026-11-30' },
    secret: { link: `/pagar-desde-el-extranjero/${token}` },
  },
  'capture-line': {
    kind: 'capture-line',
    args: {
      line: '20000 00004 20005 00002 52587',
      expiresOn: '2026-09-30',
      path: '/mi-ahorro/aportar/018f0000-0000-7000-8000-000000000001',
    },
  },
  'pay-numbers': {
    kind: 'pay-numbers',
    args: {
      reference: '1234 5678 97 00 42',
      line: '10000 00004 20005 00002 52587',
      expiresOn: '2026-09-30',
      path: '/mi-credito/pagar?credito=1&cuanto=mensualidad',
    },
  },
  'payer-link-made': { kind: 'payer-link-made', args: { at }, secret: { stop } },
  'payer-invited': { kind: 'payer-invited', args: {}, secret: { link: `/pagar/${token}` } },
  'payment-due': {
    kind: 'payment-due',
    args: { expiresOn: '2026-09-30', path: '/mi-credito/saldos-y-movimientos/opciones-de-pago' },
  },
  'refund-account-set': {
    kind: 'refund-account-set',
    args: { at, nssEnding: '0811' },
    secret: { stop },
  },
  'refund-sent': {
    kind: 'refund-sent',
    args: { reference: 'TRA-2026-0004831-K', path: '/mi-credito/devolucion' },
  },
  'refund-not-sent': {
    kind: 'refund-not-sent',
    args: { reference: 'TRA-2026-0004831-K', path: '/mi-ahorro/devolucion' },
  },
  'job-change': {
    kind: 'job-change',
    args: { payBy: '2026-12-31', pauseUntil: '2027-12-31', fundFrom: '2026-12-15' },
  },
  'desk-act': { kind: 'desk-act', args: { deed: 'candado-on', at }, secret: { stop } },
  'desk-code': { kind: 'desk-code', args: {}, secret: { code } },
  ...disputeExamples,
  'desk-alert': {
    kind: 'desk-alert',
    args: { person: 'María Guadalupe', sign: 'went-round', path: '/agente/supervision' },
  },
  'request-moved': {
    kind: 'request-moved',
    args: {
      reference: 'TRA-2026-0004831-K',
      state: 'declined',
      path: '/mis-tramites/TRA-2026-0004831-K',
    },
  },
  'staff-moved': { kind: 'staff-moved', args: { proof: 'roles-changed', at } },
  'staff-invited': {
    kind: 'staff-invited',
    args: {},
    secret: { link: `/personal/invitacion/${token}` },
  },
  'trail-sound': {
    kind: 'trail-sound',
    args: { at, line: `184202:${'9f86d081884c7d65'.repeat(4)}`, path: '/operacion/registro' },
  },
  'trail-broken': {
    kind: 'trail-broken',
    args: {
      at,
      reference: 'sello 184202, entrada 018f0000-0000-7000-8000-00000000000b',
      path: '/operacion/registro',
    },
  },
  'staff-proof': { kind: 'staff-proof', args: { proof: 'authenticator-removed', at } },
  'call-word': { kind: 'call-word', args: {}, secret: { code: 'escalera 98' } },
  stopped: { kind: 'stopped', args: { reference: 'PR-2026-0004831-K' } },
  'quiet-hour': { kind: 'quiet-hour', args: {} },
  'planned-stop': {
    kind: 'planned-stop',
    args: { startsAt: at, endsAt: at.add({ hours: 5 }), path: '/estado' },
  },
  'your-turn': { kind: 'your-turn', args: { at } },
  locked: { kind: 'locked', args: { at }, secret: { stop } },
  'lock-ending': {
    kind: 'lock-ending',
    args: { takesEffectAt, things: ['credit', 'money', 'contact'] },
    secret: { stop },
  },
  reopened: { kind: 'reopened', args: { at }, secret: { stop } },
  'closing-asked': { kind: 'closing-asked', args: { takesEffectAt }, secret: { stop } },
  'closing-undone': { kind: 'closing-undone', args: { at } },
  'login-closed': { kind: 'login-closed', args: { at } },
  'help-began': { kind: 'help-began', args: { at }, secret: { stop } },
  'export-ready': { kind: 'export-ready', args: {}, secret: { stop } },
  'text-answer': {
    kind: 'text-answer',
    args: { text: 'Cimiento: tienes $86,412.35 de ahorro al 4 ago.' },
  },
}
