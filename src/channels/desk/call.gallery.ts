// A call in every state it can be in.
import type { CallSheet } from '../../modules/desk/desk.usecases.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { callPage } from './call.pages.ts'

const at = Temporal.Instant.from('2026-11-20T17:20:00Z')
const who = { name: 'Adriana Beltrán' }
const id = '018f0000-0000-7000-8000-000000000001'
const folio = 'TRA-2026-00000017-K'

const shown: CallSheet = {
  call: {
    callId: id,
    staffId: id,
    sessionId: id,
    memberId: 4n,
    foundBy: 'nss',
    direction: 'in',
    reason: 'lost-email',
    callerKey: null,
    reference: folio,
    stage: 'unverified',
    phoneProven: false,
    openedAt: at,
    touchedAt: at,
  },
  name: 'E•••••• S••••••',
  nssEnding: '8903',
  phoneEnding: '04',
  asks: [],
  counts: { right: 0, wrong: 0, forgotten: 0 },
  sheet: undefined,
  holds: [],
  change: undefined,
  returning: undefined,
  notes: [],
  pending: undefined,
  deliveries: [],
}
const at1 = (stage: CallSheet['call']['stage'], more: Partial<CallSheet> = {}): CallSheet => ({
  ...shown,
  ...more,
  call: { ...shown.call, stage, ...more.call },
})
const verified = at1('verified', {
  counts: { right: 3, wrong: 0, forgotten: 1 },
  sheet: {
    name: 'E•••••• S••••••',
    nss: '•••••••8903',
    curp: 'SAXE••••••••••••••',
    rfc: 'SAXE•••••••••',
    born: '••••',
    phones: '••04 · ••14',
    address: '••••',
    savings: '$••••',
    loans: null,
  },
  holds: [
    { kind: 'candado', until: undefined },
    { kind: 'freeze', until: undefined },
    { kind: 'contact-change', until: at.add({ hours: 48 }) },
  ],
  pending: 'e•••••@c•••••.example',
  notes: [
    { at, staffName: 'Saúl Ibarra', note: 'Perdió su correo y su celular. Vuelve a llamar.' },
  ],
  deliveries: [
    { kind: 'desk-act', channel: 'mail', state: 'bounced', at, to: 'e••••@c••••.example' },
    { kind: 'desk-act', channel: 'sms', state: 'delivered', at, to: '47' },
  ],
})
const asking = at1('asking', {
  asks: [{ kind: 'employer-now' }, { kind: 'job-start' }, { kind: 'last-amount', bimester: 20265 }],
})

export const gallery: Gallery = {
  '/agente/llamada/{id}': {
    'sin comprobar': (view) => callPage(view, who, { shown }),
    preguntando: (view) => callPage(view, who, { shown: asking }),
    'una segunda vuelta': (view) =>
      callPage(view, who, {
        shown: {
          ...asking,
          asks: asking.asks.slice(2),
          counts: { right: 2, wrong: 0, forgotten: 1 },
        },
      }),
    'respuesta que no se lee': (view) =>
      callPage(view, who, {
        shown: asking,
        typed: { 'job-start': 'hace mucho' },
        problems: { 'job-start': view.lang === 'es' ? 'Que lo repita' : 'Ask again' },
      }),
    'en descanso': (view) =>
      callPage(view, who, {
        shown,
        refused: { code: 'member-rests', args: { cuando: '21 de noviembre' } },
      }),
    'no se comprobó': (view) =>
      callPage(view, who, {
        shown: at1('not-verified', { counts: { right: 2, wrong: 1, forgotten: 0 } }),
      }),
    comprobado: (view) => callPage(view, who, { shown: verified }),
    'dice el correo': (view) =>
      callPage(view, who, {
        shown: verified,
        news: {
          title: 'e.salgado66@correo.example',
          text: view.lang === 'es' ? 'Dilo ahora.' : 'Say it now.',
        },
      }),
    'un dato a la vista': (view) =>
      callPage(view, who, { shown: verified, revealed: { detail: 'nss', value: '12345678903' } }),
    'cambio de correo por confirmar': (view) =>
      callPage(view, who, {
        shown: { ...verified, change: { stage: 'unconfirmed', email: 'n••••@c•••••.example' } },
      }),
    'nosotros llamamos': (view) =>
      callPage(view, who, {
        shown: { ...shown, call: { ...shown.call, direction: 'out', foundBy: 'call-back' } },
      }),
  },
}
