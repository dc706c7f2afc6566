import type { Entry } from '../../modules/audit/audit.ts'
import type { Import } from '../../modules/imports/imports.ts'
import type { Comparison, Difference } from '../../modules/ledger/reconcile.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { importPage, importsPage, trailPage } from './console.pages.ts'
import { busyDoor } from './door.pages.ts'
import { nowPage } from './now.pages.ts'

const staff = { name: 'Ana' }
const at = Temporal.Instant.from('2026-11-22T15:00:00Z')

const manyFromOneHome = {
  registrationId: '018f0000-0000-7000-8000-00000000000c',
  memberId: 7n,
  state: 'waiting',
  flags: ['network', 'home'],
  confirmedAt: at,
} as const

const accepted: Import = {
  importId: '018f0000-0000-7000-8000-00000000000a',
  kind: 'contributions',
  fileName: 'aportaciones-2026-B5.txt',
  asOf: Temporal.PlainDate.from('2026-11-17'),
  synthetic: true,
  dryRun: false,
  state: 'accepted',
  lines: 200_000n,
  accepted: 200_000n,
  problemCount: 0n,
  warningCount: 3_012n,
  totals: {},
  startedAt: at,
  finishedAt: at,
}
const refused: Import = {
  ...accepted,
  state: 'refused',
  accepted: 0n,
  problemCount: 1n,
  warningCount: 0n,
}

const entry: Entry = {
  auditId: '018f0000-0000-7000-8000-00000000000b',
  at,
  actorKind: 'staff',
  actorId: '018f0000-0000-7000-8000-00000000000c',
  actorName: 'Ana',
  actorRole: 'operator',
  memberId: null,
  act: 'staff-signed-in',
  facts: {},
  reason: null,
  address: null,
  browser: null,
}

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

export const gallery: Gallery = {
  '/operacion': {
    'todo en calma': (view) =>
      nowPage(view, staff, {
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
  '/operacion/importaciones': {
    ninguna: (view) => importsPage(view, staff, []),
    'una aceptada y una rechazada': (view) => importsPage(view, staff, [accepted, refused]),
  },
  '/operacion/importaciones/{id}': {
    'con un problema': (view) =>
      importPage(view, staff, {
        import: refused,
        findings: [
          {
            severity: 'problem',
            line: 4812,
            field: 'nss',
            code: 'nss-check-digit',
            text: '12345678901',
          },
        ],
      }),
    'sin problemas': (view) =>
      importPage(view, staff, { import: { ...accepted, warningCount: 0n }, findings: [] }),
  },
  '/operacion/registro': {
    'dos entradas': (view) =>
      trailPage(view, staff, [entry, entry], { entries: 184n, head: '184:9f86d081884c' }),
  },
}
