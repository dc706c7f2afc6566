import type { Gallery } from '../../platform/pages/gallery.ts'
import { type ClusterProps, clusterPage, clustersPage, clustersRoot } from './clusters.pages.ts'
import { clusterRefusals, clusterWords as words } from './clusters.words.ts'

const staff = { name: 'Ana Robles' }
const at = Temporal.Instant.from('2026-11-20T17:20:00Z')
const id = '018f0000-0000-7000-8000-00000000000c'
const cluster = {
  clusterId: id,
  shape: 'crowd',
  signal: 'pattern',
  mask: 'g••••@o••••.example',
  firstAt: at,
  lastAt: at.add({ minutes: 40 }),
  people: 30,
  state: 'slowed',
  toldAt: at,
  marked: null,
  markedUntil: null,
} as const
const kiosk = {
  ...cluster,
  signal: 'device',
  mask: '',
  state: 'watched',
  marked: 'known',
  markedUntil: at.add({ hours: 24 * 90 }),
} as const
const sweep = {
  ...cluster,
  shape: 'sweep',
  signal: 'network',
  mask: '203.•••',
  people: 412,
} as const
const freeze = {
  freezeId: id,
  clusterId: id,
  reason: 'Treinta cuentas con un solo celular',
  askedBy: id,
  askedByName: 'Bruno Díaz',
  askedAt: at,
}
const one: ClusterProps = {
  cluster: { ...cluster, key: Buffer.alloc(32) },
  kinds: [
    { kind: 'registration', events: 32, people: 30 },
    { kind: 'look-up', events: 41, people: 36 },
  ],
  marks: [{ at, marked: 'coyote', reason: 'Llamaron tres personas', byName: 'Bruno Díaz' }],
  members: 30,
  freeze: undefined,
  staffId: '018f0000-0000-7000-8000-000000000001',
}
const touched = [
  {
    memberId: 4n,
    name: 'E••• G••••',
    nss: '•••••••8903',
    at,
    login: 'active',
    holds: ['new-registration'],
  },
  { memberId: 5n, name: 'R••• L•••', nss: '•••••••1175', at, login: 'frozen', holds: [] },
] as const

export const clustersGallery: Gallery = {
  [clustersRoot]: {
    nada: (view) => clustersPage(view, staff, { clusters: [], freezes: [] }),
    varios: (view) =>
      clustersPage(view, staff, { clusters: [cluster, kiosk, sweep], freezes: [freeze] }),
  },
  [`${clustersRoot}/{grupo}`]: {
    'sin abrir': (view) => clusterPage(view, staff, one),
    'con sus personas': (view) => clusterPage(view, staff, { ...one, touched }),
    'falta por qué': (view) =>
      clusterPage(view, staff, {
        ...one,
        problems: { 'razon-ver': view.t(clusterRefusals['reason-missing']) },
      }),
    'otra persona pidió detener': (view) => clusterPage(view, staff, { ...one, freeze }),
    'lo pediste tú': (view) =>
      clusterPage(view, staff, { ...one, freeze, staffId: freeze.askedBy }),
    'un barrido': (view) =>
      clusterPage(view, staff, {
        ...one,
        cluster: { ...sweep, key: Buffer.alloc(32) },
        members: 0,
        marks: [],
        news: view.t(words.markTitle),
      }),
  },
}
