// Every page of the room in every state, for a member who is in.

import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { cannotUploadWords } from '../uploads/uploads.usecases.ts'
import { casePage } from './case.pages.ts'
import { cannotFollowWords } from './case.words.ts'
import type { CaseProps } from './correspondence.pages.ts'
import { definitions, type TramiteKind } from './definitions.ts'
import { readDraft } from './draft.ts'
import type { Draft } from './drafting.usecases.ts'
import { problemTexts } from './fields.pages.ts'
import type { Followed } from './following.usecases.ts'
import { readForm } from './form-reading.ts'
import { reviewPage } from './review.pages.ts'
import { startPage, tramitesPage } from './tramites.pages.ts'
import type { Tramite, TramiteEvent } from './tramites.usecases.ts'
import { formPage, type PaperShown, papersPage } from './writing.pages.ts'

const at = Temporal.Instant.from('2026-11-03T17:20:00Z')
const sample: Tramite = {
  tramite_id: '018f0000-0000-7000-8000-000000000001',
  reference: 'TRA-2026-00000042-K',
  type: 'data-correction',
  state: 'in-review',
  about: { what: 'rfc', rfc: 'GODE561231GR8' },
  opened_at: at,
  changed_at: at,
  answer_by: day('2026-12-02'),
  four_eyes: true,
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
}
const waiting: Tramite = {
  ...sample,
  state: 'needs-information',
  answer_by: null,
  days_left: 12,
  information_by: day('2026-11-20'),
}
const byPhone: Tramite = {
  ...waiting,
  type: 'lost-email',
  about: {},
  days_left: null,
  four_eyes: false,
}
const missing: Tramite = {
  ...sample,
  type: 'missing-contribution',
  state: 'sent',
  about: { employer: 'Muebles La Encina', bimester: '2026-B2', expected: '1220.00' },
}
const declined: Tramite = { ...sample, state: 'declined', answer_by: null, answered_at: at }
const event = (over: Partial<TramiteEvent>): TramiteEvent => ({
  at,
  state: 'sent',
  actor_kind: 'member',
  actor_name: null,
  note: null,
  act: null,
  ...over,
})
const ana = { actor_kind: 'staff', actor_name: 'Ana' } as const
const events: readonly TramiteEvent[] = [
  event({}),
  event({ at: at.add({ hours: 20 }), state: 'in-review', ...ana }),
]
const followed = (tramite: Tramite, over: Partial<Followed> = {}): Followed => ({
  tramite,
  history: events,
  messages: [],
  papers: [],
  asked: undefined,
  answer: undefined,
  appealUntil: undefined,
  mayWithdraw: false,
  estimate: undefined,
  appointments: [],
  partner: undefined,
  results: [],
  ...over,
})
const papers: readonly PaperShown[] = [
  {
    paper: 'identity',
    uploadId: '018f0000-0000-7000-8000-000000000002',
    name: 'credencial-frente.jpg',
    state: 'received',
  },
]
const asked = {
  askedAt: at,
  askedName: 'Ana',
  what: 'La foto de tu identificación salió oscura. Manda otra donde se lea tu nombre.',
  papers: ['identity'],
  dueOn: day('2026-11-20'),
  until: day('2026-11-20'),
}
const messages = [
  { at, actorKind: 'member', actorName: null, said: '¿Les sirve mi pasaporte?' },
  { at: at.add({ hours: 3 }), actorKind: 'staff', actorName: 'Ana', said: 'Sí, manda una foto.' },
] as const
const estimate = { half: 6, nineOfTen: 14, of: 40 }

const draftOf = (kind: TramiteKind, typed: Readonly<Record<string, string>>): Draft => {
  const ground = { today: day('2026-11-22'), offers: {} }
  return { kind, typed, offers: {}, papers: [], ...readDraft(definitions[kind], typed, ground) }
}
const rfc = draftOf('data-correction', { what: 'rfc', rfc: 'GODE561231GR8' })
const deposit = { employer: 'Muebles La Encina', bimester: '2026-B2', expected: 'mucho' }

const refusedForm = (view: View) => {
  const draft = draftOf('missing-contribution', deposit)
  const ground = { today: day('2026-11-22'), offers: {} }
  const { problems } = readForm(draft.pages[0] ?? [], {}, ground)
  return formPage(view, {
    draft,
    at: 0,
    typed: {},
    problems: problemTexts(view, draft.kind, problems),
    estimate: undefined,
  })
}
const most = 10
const oneCase = (props: Omit<CaseProps, 'most'>) => (view: View) =>
  casePage(inside(view), { ...props, most })
const review = { ...rfc, missing: [], musts: [], advice: [], foreseen: undefined } as const
const years = (es: string, en: string) => ({ es, en })
const byLawOf97 = {
  restGoes: 'to-pension',
  total: mxn('1200.00'),
  paid: [{ label: years('1972 a 1992', '1972 to 1992'), amount: mxn('1200.00') }],
  rest: [{ label: years('Desde 1997', 'Since 1997'), amount: mxn('98120.04') }],
} as const

const otherRfc = {
  outcome: 'declined',
  note: 'El RFC de tu constancia es otro.',
  on: day('2026-11-03'),
} as const

export const gallery: Gallery = {
  '/mis-tramites': {
    'sin trámites': (view) => tramitesPage(inside(view), { tramites: [], more: false, drafts: [] }),
    'dos, un borrador, y hay más': (view) =>
      tramitesPage(inside(view), {
        tramites: [sample, byPhone],
        more: true,
        drafts: [{ kind: 'data-correction', changedAt: at }],
      }),
  },
  '/mis-tramites/nuevo': { 'qué necesitas': (view) => startPage(inside(view), []) },
  '/mis-tramites/nuevo/{tipo}': {
    'primera parte': (view) =>
      formPage(inside(view), { draft: draftOf('data-correction', {}), at: 0, estimate }),
    'segunda parte': (view) => formPage(inside(view), { draft: rfc, at: 1, estimate: undefined }),
    'todo mal': (view) => refusedForm(inside(view)),
  },
  '/mis-tramites/nuevo/{tipo}/papeles': {
    'uno ya está': (view) => papersPage(inside(view), { draft: rfc, papers, most }),
    'no sirvió el archivo': (view) =>
      papersPage(inside(view), {
        draft: rfc,
        papers: [],
        most,
        problems: { 'archivo-taxStatus': view.t(cannotUploadWords['no-file']) },
      }),
  },
  '/mis-tramites/nuevo/{tipo}/revisa': {
    completo: (view) => reviewPage(inside(view), { review, papers, estimate }),
    'con lo que se paga': (view) =>
      reviewPage(inside(view), { review: { ...review, foreseen: byLawOf97 }, papers, estimate }),
    'falta un papel': (view) =>
      reviewPage(inside(view), {
        review: {
          ...review,
          missing: ['taxStatus'],
          musts: [
            { name: 'not-asked-already', outcome: 'fails', args: { folio: sample.reference } },
          ],
        },
        papers: [],
        refused: 'papers-missing',
        estimate: undefined,
      }),
  },
  '/mis-tramites/{folio}': {
    'recién enviado': oneCase({
      followed: followed(missing, { estimate, mayWithdraw: true, history: [event({})] }),
      papers: [],
      done: 'sent',
    }),
    'lo tenemos nosotros': oneCase({ followed: followed(sample, { messages }), papers }),
    'te pedimos algo': oneCase({ followed: followed(waiting, { asked }), papers }),
    'un papel traía un virus': oneCase({
      followed: followed(sample),
      papers: papers.map((one) => ({ ...one, state: 'refused' as const })),
    }),
    'te toca llamar': oneCase({ followed: followed(byPhone), papers: [] }),
    'no procede': (view) =>
      oneCase({
        followed: followed(declined, {
          answer: otherRfc,
          appealUntil: day('2026-11-18'),
        }),
        papers,
        problems: { porque: view.t(cannotFollowWords['nothing-said']) },
      })(view),
    'la última palabra': oneCase({
      followed: followed({ ...declined, round: 2 }, { answer: otherRfc }),
      papers: [],
    }),
    terminado: oneCase({
      followed: followed(
        { ...sample, state: 'done', answer_by: null },
        { answer: { outcome: 'approved', note: 'Tu RFC quedó corregido.', on: day('2026-11-10') } },
      ),
      papers,
    }),
  },
}
