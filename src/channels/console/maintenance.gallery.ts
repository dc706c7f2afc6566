import type { Instant } from '../../foundation/time.ts'
import type { Move, Stop } from '../../modules/maintenance/planning.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { stopsPage } from './maintenance.pages.ts'
import { stopPage } from './stop.pages.ts'

const staff = { name: 'Ana' }
const [ana, luis] = ['018f0000-0000-7000-8000-0000000000a1', '018f0000-0000-7000-8000-0000000000a2']

const inHours = (view: View, n: number): Instant => view.now.add({ hours: n })
const planned = (view: View, rest: Partial<Stop> = {}): Stop => ({
  windowId: '018f0000-0000-7000-8000-0000000000b1',
  kind: 'closed',
  parts: ['portal'],
  startsAt: inHours(view, 6),
  endsAt: inHours(view, 10),
  message: undefined,
  reason: 'Máquinas nuevas',
  plannedBy: ana,
  plannedByName: 'Ana',
  plannedAt: inHours(view, -1),
  moves: [],
  ...rest,
})
const moved = (view: View, move: Move['move'], hour: number): Move => ({
  move,
  endsAt: move === 'extended' ? inHours(view, 3) : null,
  reason: 'Lo revisamos',
  by: 'Luis',
  at: inHours(view, hour),
})
const running = (view: View): Stop => {
  const moves = [moved(view, 'published', -5), moved(view, 'extended', -1)]
  return planned(view, { startsAt: inHours(view, -2), endsAt: inHours(view, 1), moves })
}
const message = {
  es: 'Cambiamos las máquinas del portal por unas nuevas.',
  en: 'We are replacing the machines of the site with new ones.',
}

export const maintenanceGallery: Gallery = {
  '/operacion/mantenimiento': {
    'nada planeado': (view) => stopsPage(view, staff, { stops: [] }),
    'uno en marcha y uno planeado': (view) => {
      const loans = { parts: ['loans', 'payments'], kind: 'read-only' } as const
      return stopsPage(view, staff, { stops: [running(view), planned(view, loans)] })
    },
    'faltan datos': (view) =>
      stopsPage(view, staff, {
        stops: [],
        typed: { 'parte-portal': 'si', cuando: 'hora', 'desde-dia': '30/11', razon: 'Máquinas' },
        problems: {
          como: view.t({ es: 'Elige si se cierra o solo se ve', en: 'Choose closed or look only' }),
          'desde-dia': view.t({
            es: 'Escribe el día y la hora en que empieza, o elige “Ya”',
            en: 'Enter the day and time it starts, or choose “Now”',
          }),
        },
      }),
  },
  '/operacion/mantenimiento/{id}': {
    'lo planeó quien lo ve': (view) =>
      stopPage(view, staff, { stop: planned(view, { message }), staffId: ana, done: true }),
    'lo ve otra persona': (view) => stopPage(view, staff, { stop: planned(view), staffId: luis }),
    'en marcha, alargado': (view) => stopPage(view, staff, { stop: running(view), staffId: luis }),
    'alargarlo de más': (view) => {
      const problems = {
        'hasta-dia': view.t({
          es: 'Una sola persona puede sumar hasta 4 horas: para más, planea otro',
          en: 'One person alone may add up to 4 hours: for more, plan another',
        }),
      }
      const typed = { 'hasta-dia': '2030-01-01', 'hasta-hora': '06:00' }
      const refused = { act: 'alargar', typed, problems } as const
      return stopPage(view, staff, { stop: running(view), staffId: luis, refused })
    },
    cancelado: (view) => {
      const moves = [moved(view, 'published', -3), moved(view, 'cancelled', -1)]
      return stopPage(view, staff, { stop: planned(view, { moves }), staffId: ana })
    },
  },
}
