import type { Comparison, Difference } from '../../modules/ledger/reconcile.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { busyDoor } from './door.pages.ts'
import { nowPage } from './now.pages.ts'
import { samplePulse } from './pulse.pages.ts'

const staff = { name: 'Ana' }
const at = Temporal.Instant.from('2026-11-22T15:00:00Z')

const manyFromOneHome = {
  registrationId: '018f0000-0000-7000-8000-00000000000c',
  memberId: 7n,
  state: 'waiting',
  flags: ['network', 'home'],
  confirmedAt: at,
} as const

const compared: Comparison = {
  startedAt: at,
  finishedAt: at,
  journals: 1_204n,
  entries: 2_318_411n,
  difference: null,
}
const offByOne: Difference = {
  found: 'subtotals-differ',
  ledgerAccount: 'savings-97',
  member: '48120',
  loan: null,
  bimester: 20265,
  kind: null,
  entries: '195526',
  subtotals: '195527',
}

const fine = { state: 'well', since: at, usualMs: 4.2 } as const
const allWell = {
  savings: fine,
  loans: fine,
  mail: { ...fine, usualMs: undefined },
  sms: fine,
  pdf: fine,
}

const rest = { pulse: samplePulse, check: undefined, overdue: [] }

export const gallery: Gallery = {
  '/operacion': {
    'todo en calma': (view) =>
      nowPage(view, staff, {
        ...rest,
        parts: allWell,
        inside: 12,
        door: busyDoor,
        outbox: [],
        outcomes: [],
        deadMailboxes: 0,
        line: 'bound',
        jobs: [{ queue: 'mail', waiting: 0, active: 1, failed: 0 }],
        newcomers: { sweepsToday: 0, flagged: [] },
        compared,
      }),
    'la contabilidad no cuadra': (view) =>
      nowPage(view, staff, {
        ...rest,
        parts: allWell,
        inside: 12,
        door: busyDoor,
        outbox: [],
        outcomes: [],
        deadMailboxes: 0,
        line: 'bound',
        jobs: [],
        newcomers: { sweepsToday: 0, flagged: [] },
        compared: { ...compared, difference: offByOne },
      }),
    'mensajes esperando': (view) =>
      nowPage(view, staff, {
        ...rest,
        overdue: [{ staffId: '018f0000-0000-7000-8000-00000000000c', role: 'agent' }],
        parts: { ...allWell, mail: { state: 'down', since: at, usualMs: 220 } },
        inside: 3,
        door: busyDoor,
        outbox: [{ channel: 'mail', queued: 41, oldestAt: at, lost: 2 }],
        outcomes: [
          { channel: 'mail', sent: 812, delivered: 0, bounced: 7, failed: 2, dropped: 31 },
          { channel: 'sms', sent: 4, delivered: 190, bounced: 1, failed: 0, dropped: 3 },
        ],
        deadMailboxes: 5,
        line: 'down',
        jobs: [{ queue: 'mail', waiting: 41, active: 2, failed: 1 }],
        newcomers: { sweepsToday: 2, flagged: [manyFromOneHome] },
        compared: undefined,
      }),
  },
}
