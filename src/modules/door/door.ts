// Who comes in, who waits, who is told that it is closed: asked before session, database or page.
// It must never keep out who is inside already, the desk, or whoever only wants to read help or say «No fui yo».
import type { Standing } from '../maintenance/maintenance.ts'

/**
 * What an address is for. `plumbing`: health. `open`: read by everybody, always. `demo`: the simulators beside the
 * portal. `staff`: desk and operators, who have sessions of their own. `partner`: machines that prove themselves.
 * `alarm`: stopping somebody else. `entry`: signing in and coming back in. `portal`: everything else.
 */
export type Partition =
  | 'plumbing'
  | 'open'
  | 'demo'
  | 'staff'
  | 'partner'
  | 'alarm'
  | 'entry'
  | 'portal'

/** By the first segment of the path, without its language. */
const partitions: ReadonlyMap<string, Partition> = new Map<string, Partition>(
  Object.entries({
    healthz: 'plumbing',
    readyz: 'plumbing',
    estatico: 'plumbing',
    ayuda: 'open',
    estado: 'open',
    espera: 'open',
    'asi-estaba-mi-cuenta': 'open',
    verifica: 'open',
    privacidad: 'open',
    terminos: 'open',
    cookies: 'open',
    accesibilidad: 'open',
    'no-puedo-entrar': 'open',
    salir: 'open', // leaving is never made to wait
    'sesion-cerrada': 'open',
    demo: 'demo',
    _galeria: 'demo',
    agente: 'staff',
    operacion: 'staff',
    sms: 'partner',
    api: 'partner',
    'no-fui-yo': 'alarm',
    recuperar: 'entry',
    entrar: 'entry',
    '': 'entry',
  } as const),
)

/** `path`: as asked for, without language and query. */
export function partitionOf(path: string): Partition {
  const end = path.indexOf('/', 1)
  return partitions.get(end < 0 ? path.slice(1) : path.slice(1, end)) ?? 'portal'
}

/** Partitions that hold no place: nobody waits for them. */
const withoutPlace: ReadonlySet<Partition> = new Set([
  'plumbing',
  'open',
  'demo',
  'staff',
  'partner',
  'alarm',
])
export const holdsPlace = (partition: Partition): boolean => !withoutPlace.has(partition)
/** What the operators said of the door: `paused` lets nobody new in, `closed` says so. */
export type DoorMode = 'open' | 'paused' | 'closed'
export type Load = {
  readonly mode: DoorMode
  /** Whether somebody waits who came before. */
  readonly line: boolean
  /** Whether a place may be free. */
  readonly room: boolean
}
export type Visitor = {
  readonly partition: Partition
  /** Holds a place, shown by a signed cookie of this browser. */
  readonly inside: boolean
  /** Holds a ticket whose turn has come, shown by a signed cookie of this browser. */
  readonly called: boolean
  /** Staff of ours, shown by a signed cookie: neither a stop nor a line holds them. */
  readonly pass: boolean
}
export type Admission = 'come-in' | 'wait' | 'closed'

/** The whole rule of the door. `maintenance`: how what this request asks for stands now; a form may meet a stop that a
 * page does not. */
export function admit(
  load: Load,
  visitor: Visitor,
  maintenance: Pick<Standing, 'state'>,
): Admission {
  if (visitor.pass) return 'come-in'
  if (maintenance.state === 'closed' || maintenance.state === 'read-only') return 'closed'
  if (!holdsPlace(visitor.partition) || visitor.inside) return 'come-in'
  if (load.mode !== 'open') return 'wait'
  const turn = visitor.called || !load.line
  return turn && load.room ? 'come-in' : 'wait'
}

/**
 * Of the work at one time, the hundredths that each kind of visitor may fill; the rest is kept for people inside.
 * Partners' machines fill none of it: they have work of their own beside it (`asideAtOnce`). One confirm lasts as long
 * as many pages, so each side would hold what the other waits for.
 */
export type Share = 'inside' | 'staff' | 'alarm' | 'partner' | 'newcomer' | 'reader'
export const shares: Readonly<Record<Exclude<Share, 'partner'>, number>> = {
  inside: 100,
  staff: 100,
  alarm: 100,
  newcomer: 80,
  reader: 60,
}
/** Whoever is inside reads help as they read everything else. */
export function shareOf({ partition, inside, pass }: Visitor): Share {
  if (partition === 'staff' || pass) return 'staff'
  if (partition === 'alarm' || partition === 'partner') return partition
  if (partition === 'open' && inside) return 'inside'
  if (partition === 'open' || partition === 'demo') return 'reader'
  return inside ? 'inside' : 'newcomer'
}
