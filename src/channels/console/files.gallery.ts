import type { Brought } from '../../modules/imports/brought.ts'
import type { Import } from '../../modules/imports/imports.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { reportPage } from './file-report.pages.ts'
import { broughtPage, broughtRoot, filesPage, filesRoot } from './files.pages.ts'
import { broughtRefusals } from './files.words.ts'

const staff = { name: 'Ana' }
const at = Temporal.Instant.from('2026-11-22T15:00:00Z')

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

const running: Import = {
  ...accepted,
  state: 'running',
  accepted: 0n,
  lines: 0n,
  warningCount: 0n,
  finishedAt: null,
  progress: 42,
}
const checked: Brought = {
  fileId: '018f0000-0000-7000-8000-00000000000a',
  kind: 'contributions',
  fileName: 'aportaciones-2026-B5.txt',
  size: 4_812_000n,
  broughtBy: '018f0000-0000-7000-8000-00000000000c',
  broughtByName: 'Rita',
  broughtAt: at,
  state: 'checked',
  checkedAs: '018f0000-0000-7000-8000-00000000000b',
  takenAs: null,
  confirmedByName: null,
  confirmedAt: null,
}
const board = { imports: [accepted, refused], brought: [checked], mostMb: 20 }
const other = { staffId: '018f0000-0000-7000-8000-00000000000d' }
const bad = {
  severity: 'problem',
  line: 4812,
  field: 'nss',
  code: 'nss-check-digit',
  text: '12345678901',
} as const

export const filesGallery: Gallery = {
  [filesRoot]: {
    ninguno: (view) => filesPage(view, staff, { ...board, imports: [], brought: [] }),
    'uno en marcha': (view) =>
      filesPage(view, staff, { ...board, imports: [running, accepted, refused] }),
    'sin decir qué trae': (view) =>
      filesPage(view, staff, {
        ...board,
        problems: { tipo: view.t(broughtRefusals['kind-missing']) },
      }),
  },
  [`${broughtRoot}/{id}`]: {
    'espera a otra persona': (view) => broughtPage(view, staff, { file: checked, ...other }),
    'lo trajo una misma': (view) =>
      broughtPage(view, staff, { file: checked, staffId: checked.broughtBy, done: true }),
    'se está revisando': (view) =>
      broughtPage(view, staff, { file: { ...checked, state: 'waiting' }, ...other }),
    'ya entró': (view) =>
      broughtPage(view, staff, {
        file: { ...checked, state: 'accepted', confirmedByName: 'Ana', confirmedAt: at },
        ...other,
      }),
  },
  [`${filesRoot}/{id}`]: {
    'con un problema': (view) => reportPage(view, staff, { import: refused, findings: [bad] }, 1),
    'con más de una página': (view) =>
      reportPage(
        view,
        staff,
        { import: refused, findings: Array.from({ length: 130 }, () => bad) },
        1,
      ),
    'sin problemas': (view) =>
      reportPage(view, staff, { import: { ...accepted, warningCount: 0n }, findings: [] }, 1),
    'en marcha': (view) => reportPage(view, staff, { import: running, findings: [] }, 1),
  },
}
