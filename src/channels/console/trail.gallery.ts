import type { Entry } from '../../modules/audit/audit.ts'
import type { Check } from '../../modules/audit/audit.usecases.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { checksPage, checksPath, foundPage, trailPage, trailRoot } from './trail.pages.ts'
import { searchRefusals } from './trail.words.ts'

const staff = { name: 'Ana' }
const at = Temporal.Instant.from('2026-11-22T15:00:00Z')
const people = [{ staffId: '018f0000-0000-7000-8000-00000000000c', name: 'Ana' }]
const chain = { entries: 184n, head: `184:${'9f86d081884c7d65'.repeat(4)}` }

const entry: Entry = {
  auditId: '018f0000-0000-7000-8000-00000000000b',
  at,
  actorKind: 'staff',
  actorId: '018f0000-0000-7000-8000-00000000000c',
  actorName: 'Ana',
  actorRole: 'operator',
  memberId: null,
  act: 'parameter-set',
  facts: { parameter: 'uma', value: '113.14' },
  reason: 'Se publicó en el Diario Oficial',
  address: '187.190.12.4',
  browser: null,
}
const ofMember: Entry = {
  ...entry,
  actorKind: 'member',
  actorName: null,
  actorRole: null,
  memberId: 4_812n,
  act: 'signed-in-new-device',
  facts: { device: 'Chrome en Android' },
  reason: null,
}
const sound: Check = {
  startedAt: at,
  finishedAt: at,
  lookedAt: 184n,
  head: chain.head,
  again: '0:',
  wrong: undefined,
}
const broken: Check = {
  ...sound,
  wrong: { difference: 'entry-changed', seq: 97n, auditId: entry.auditId },
}
const board = { entries: [entry, ofMember], chain, check: sound, people }
const found = {
  searchId: entry.auditId,
  search: { act: 'parameter-set', memberId: 4_812n } as const,
  reason: 'Queja de la persona',
  people,
  more: true,
}

export const trailGallery: Gallery = {
  [trailRoot]: {
    'dos entradas': (view) => trailPage(view, staff, board),
    'alguien la tocó': (view) => trailPage(view, staff, { ...board, check: broken }),
    'sin razón': (view) =>
      trailPage(view, staff, {
        ...board,
        check: undefined,
        typed: {
          who: '43 85 67 0917 5',
          act: 'email-told',
          actor: 'staff',
          from: '1/11/2026',
          to: '',
          reason: '',
        },
        problems: { razon: view.t(searchRefusals['reason-missing']) },
      }),
  },
  [`${trailRoot}/{busqueda}`]: {
    'con más': (view) => foundPage(view, staff, { ...found, entries: [ofMember, entry] }),
    'nada así': (view) =>
      foundPage(view, staff, { ...found, search: {}, reason: undefined, entries: [], more: false }),
  },
  [checksPath]: {
    'dos noches': (view) => checksPage(view, staff, [broken, sound]),
    'todavía ninguna': (view) => checksPage(view, staff, []),
  },
}
