// Every page of the desk in every state, for eyes, tests and whoever learns to attend.
import type { Gallery } from '../../platform/pages/gallery.ts'
import { viewWith } from '../../platform/pages/view.ts'
import { gallery as calls } from './call.gallery.ts'
import { declarePage, homePage, resultsPage } from './home.pages.ts'
import { scriptsPage } from './scripts.pages.ts'
import { supervisionPage } from './supervision.pages.ts'
import { approvalsPage, casePage, casesPage } from './work.pages.ts'

const at = Temporal.Instant.from('2026-11-20T17:20:00Z')
const stopped = {
  state: 'closed',
  kind: 'closed',
  startsAt: at,
  endsAt: at.add({ hours: 3 }),
} as const
const who = { name: 'Adriana Beltrán' }
const id = '018f0000-0000-7000-8000-000000000001'
const folio = 'TRA-2026-00000017-K'

const line = {
  tramite: {
    reference: folio,
    type: 'proof-by-phone',
    state: 'needs-information',
    opened_at: at,
    answer_by: null,
  },
  taker: undefined,
} as const
const oneCase = {
  ...line,
  known: false,
  next: ['in-review', 'withdrawn', 'lapsed'],
  history: [
    {
      at,
      state: 'needs-information',
      actor_kind: 'visitor',
      actor_name: null,
      note: null,
      act: null,
    },
  ],
} as const
const request = {
  requestId: id,
  member: 'E•••••• S••••••',
  email: 'ernesto.salgado@correo.example',
  reason: 'lost-email',
  askedBy: 'Saúl Ibarra',
  askedAt: at,
  own: false,
} as const
const found = { ticket: 'ejemplo', name: 'E•••••• S••••••', nss: '•••••••8903' }

export const gallery: Gallery = {
  '/agente': {
    'turno cerrado': (view) => homePage(view, who, { shift: 'closed' }),
    'turno en otro navegador': (view) => homePage(view, who, { shift: 'elsewhere' }),
    'turno abierto': (view) => homePage(view, who, { shift: 'open', since: at, callBacks: [] }),
    'con llamadas por devolver': (view) =>
      homePage(
        view,
        { ...who, callId: id },
        {
          shift: 'open',
          since: at,
          callBacks: [{ callBackId: id, name: 'E•••••• S••••••', about: 'lost-email', dueAt: at }],
        },
      ),
    'no es un número': (view) =>
      homePage(view, who, {
        shift: 'open',
        since: at,
        typed: { dato: 'Ernesto' },
        problems: { dato: 'Eso no es un número completo' },
      }),
    'por nombre, sin motivo': (view) =>
      homePage(view, who, {
        shift: 'open',
        since: at,
        problems: { 'motivo-nombre': view.lang === 'es' ? 'Elige por qué' : 'Choose why' },
      }),
    'de su familia': (view) =>
      homePage(view, who, { shift: 'open', since: at, refused: { code: 'own-family' } }),
  },
  '/agente/mis-datos': {
    'primera vez': (view) => declarePage(view, who, {}),
    declarados: (view) => declarePage(view, who, { declared: true }),
  },
  '/agente/buscar': {
    nadie: (view) => resultsPage(view, who, { looked: { found: [], folio: undefined } }),
    'una persona': (view) =>
      resultsPage(view, who, { looked: { found: [found], folio: undefined } }),
    'dos con un teléfono': (view) =>
      resultsPage(view, who, { looked: { found: [found, found], folio: undefined } }),
    'folio sin persona': (view) =>
      resultsPage(view, who, {
        looked: { found: [], folio: { reference: folio as never, known: false } },
      }),
  },
  ...calls,
  '/agente/casos': {
    ninguno: (view) => casesPage(view, who, []),
    'uno libre y uno tomado': (view) =>
      casesPage(view, who, [line, { ...line, taker: { name: 'Saúl Ibarra', own: false } }]),
  },
  '/agente/casos/{folio}': {
    libre: (view) => casePage(view, who, { shown: oneCase }),
    tuyo: (view) =>
      casePage(view, who, { shown: { ...oneCase, taker: { name: 'Adriana', own: true } } }),
    'de otra persona': (view) =>
      casePage(view, who, {
        shown: { ...oneCase, taker: { name: 'Saúl Ibarra', own: false } },
        refused: { code: 'taken' },
      }),
  },
  '/agente/aprobaciones': {
    ninguna: (view) => approvalsPage(view, who, { waiting: [] }),
    'una de otra persona y una propia': (view) =>
      approvalsPage(view, who, { waiting: [request, { ...request, own: true }] }),
  },
  '/agente/guiones': {
    todos: (view) => scriptsPage(view, who),
    'el portal está cerrado': (view) => scriptsPage(viewWith(view, { stop: stopped }), who),
  },
  '/agente/supervision': {
    nadie: (view) =>
      supervisionPage(view, { ...who, supervisor: true }, { agents: [], incidents: [] }),
    'con señales': (view) =>
      supervisionPage(
        view,
        { name: 'Irene Quiroga', supervisor: true },
        {
          agents: [
            {
              staffId: id,
              name: 'Saúl Ibarra',
              counts: {
                'looked-up': 31,
                verified: 9,
                'not-verified': 5,
                'email-told': 3,
                'data-shown': 4,
              },
              outOfHours: 2,
              people: 31,
              alerts: ['went-round', 'many-failed', 'out-of-hours'],
            },
          ],
          incidents: [
            {
              at,
              kind: 'act-refused',
              detail: 'tell-email caller-not-verified',
              outOfHours: true,
              name: 'Saúl Ibarra',
            },
          ],
        },
      ),
  },
}
