// The operators' queue and its cases, state by state.
import { day, hours, later } from '../../foundation/time.ts'
import type { AtWork, QueueLine } from '../../modules/tramites/queueing.usecases.ts'
import { cannotWorkWords } from '../../modules/tramites/working.words.ts'
import type { Upload } from '../../modules/uploads/uploads.usecases.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { type CaseProps, casePage } from './case.pages.ts'
import { type CasesProps, casesPage, casesRoot } from './cases.pages.ts'
import { casesWords as words } from './cases.words.ts'

const operator = { name: 'Inés' }
const uploadId = '018f0000-0000-7000-8000-000000000009'

const line = (view: View, over: Partial<QueueLine> = {}): QueueLine => ({
  tramite_id: '018f0000-0000-7000-8000-000000000001',
  reference: 'TRA-2026-00000042-K',
  memberId: 1n,
  type: 'missing-contribution',
  state: 'in-review',
  about: {},
  opened_at: later(view.now, hours(-24 * 6)),
  changed_at: view.now,
  answer_by: day('2027-01-15'),
  four_eyes: false,
  round: 1,
  term_days: 20,
  days_left: null,
  information_by: null,
  lapse_told_at: null,
  extended: false,
  late_told_at: null,
  answered_at: null,
  answered_in: null,
  taken_by: null,
  taken_name: null,
  lang: 'es',
  late: false,
  ...over,
})

const atWorkOf = (
  view: View,
  over: Partial<QueueLine> = {},
  more: Partial<AtWork> = {},
): AtWork => ({
  tramite: line(view, over),
  values: { employer: 'Taller Hernández', bimester: '2026-B4', expected: '1220.00' },
  history: [
    {
      at: view.now,
      state: 'sent',
      actor_kind: 'member',
      actor_name: null,
      note: null,
      act: null,
    },
  ],
  messages: [],
  papers: [],
  request: undefined,
  proposals: [],
  appeal: undefined,
  results: [],
  appointments: [],
  partnerAgreed: undefined,
  ...more,
})
const paper = { paper: 'paySlip', uploadId }
const fileOf = (view: View, state: Upload['state']): Upload => ({
  uploadId,
  purpose: 'paySlip',
  name: 'recibo de nómina.jpg',
  kind: 'jpeg',
  size: 240_000,
  sha256: 'a'.repeat(64),
  receivedAt: view.now,
  state,
})
const proposalOf = (view: View): AtWork['proposals'][number] => ({
  proposalId: uploadId,
  round: 1,
  outcome: 'approved',
  reason: 'El recibo lo comprueba',
  note: 'Encontramos tu depósito: lo verás en tu ahorro en dos días.',
  proposedBy: 'a',
  proposedName: 'Inés',
  proposedAt: view.now,
  agreed: null,
  decidedBy: null,
  decidedName: null,
  decidedAt: null,
})

const queueIn = (view: View, over: Partial<CasesProps> = {}) =>
  casesPage(view, operator, {
    staffId: 'b',
    filter: { page: 0 },
    lines: [],
    depths: [],
    safety: { scanner: 'none', waiting: 0 },
    ...over,
  })
const drawn = (view: View, one: AtWork, more: Partial<CaseProps> = {}) =>
  casePage(view, operator, { staffId: 'b', one, uploads: [], ...more })

const queueStates: Gallery[string] = {
  'no espera nada': (view) => queueIn(view, { safety: { scanner: 'clamd', waiting: 0 } }),
  'ninguno con ese filtro': (view) =>
    queueIn(view, { filter: { page: 0, state: 'approved', late: true } }),
  'varios, uno tarde': (view) =>
    queueIn(view, {
      lines: [
        line(view, { answer_by: day('2026-11-17'), late: true, taken_by: 'b', taken_name: 'Inés' }),
        line(view, { taken_by: 'a', taken_name: 'Tomás' }),
        line(view, { state: 'needs-information', answer_by: null, days_left: 12 }),
      ],
      depths: [{ state: 'in-review', count: 2, late: 1 }],
      safety: { scanner: 'clamd', waiting: 3 },
    }),
}

const caseStates: Gallery[string] = {
  'recibido, de nadie': (view) => drawn(view, atWorkOf(view, { state: 'sent' })),
  'lo tiene otra persona': (view) =>
    drawn(view, atWorkOf(view, { taken_by: 'a', taken_name: 'Tomás' })),
  'mío, con papeles y mensajes': (view) => {
    const papers = [{ ...paper, addedAt: view.now }]
    const messages = [
      { at: view.now, actorKind: 'member', actorName: null, said: 'Ya mandé el recibo.' },
    ] as const
    const one = atWorkOf(view, { taken_by: 'b', taken_name: 'Inés' }, { papers, messages })
    return drawn(view, one, { uploads: [fileOf(view, 'received')], done: true })
  },
  'un papel por revisar y uno sin razón': (view) => {
    const other = '018f0000-0000-7000-8000-000000000008'
    const papers = [
      { ...paper, addedAt: view.now },
      { paper: 'other', uploadId: other, addedAt: view.now },
    ]
    const uploads = [fileOf(view, 'checking'), { ...fileOf(view, 'received'), uploadId: other }]
    const problems = { 'papel-razon': view.t(words.noReason) }
    const refused = { act: 'papel', typed: { papel: other }, problems } as const
    return drawn(view, atWorkOf(view, {}, { papers }), { uploads, refused })
  },
  'espera a la persona': (view) => {
    const request = {
      askedAt: view.now,
      askedName: 'Inés',
      what: 'Manda tu recibo de nómina de julio.',
      papers: ['paySlip'],
      dueOn: day('2027-01-08'),
    }
    const clock = { state: 'needs-information', answer_by: null, days_left: 9 } as const
    return drawn(view, atWorkOf(view, clock, { request }))
  },
  'propuesto por otra persona': (view) =>
    drawn(
      view,
      atWorkOf(view, { state: 'in-decision', four_eyes: true }, { proposals: [proposalOf(view)] }),
    ),
  'lo propuso ella': (view) =>
    drawn(
      view,
      atWorkOf(view, { state: 'in-decision', four_eyes: true }, { proposals: [proposalOf(view)] }),
      { staffId: 'a', barred: view.t(cannotWorkWords['same-person']) },
    ),
  'en segunda revisión': (view) => {
    const appeal = { why: 'El recibo sí trae el descuento.', askedAt: view.now }
    return drawn(view, atWorkOf(view, { round: 2 }, { appeal }))
  },
  'aprobado, con candado': (view) =>
    drawn(view, atWorkOf(view, { state: 'approved', four_eyes: true }), {
      refused: { act: 'hacer', typed: {}, problems: { hacer: view.t(cannotWorkWords.held) } },
    }),
  'propuesta sin llenar': (view) =>
    drawn(view, atWorkOf(view), {
      refused: {
        act: 'proponer',
        typed: { 'proponer-razon': 'El recibo lo comprueba' },
        problems: { 'proponer-que': view.t(words.noOutcome) },
      },
    }),
  'ya avanzó': (view) =>
    drawn(view, atWorkOf(view, { state: 'done', answer_by: null }), {
      refused: {
        act: 'proponer',
        typed: {},
        problems: { 'proponer-razon': view.t(cannotWorkWords['no-such-move']) },
      },
    }),
}

export const casesGallery: Gallery = {
  [casesRoot]: queueStates,
  [`${casesRoot}/{folio}`]: caseStates,
}
