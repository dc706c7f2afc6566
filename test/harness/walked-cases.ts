// What somebody would type into a request of any kind, as its definition asks: boxes by their shape. And the portal
// where whatever is so typed may be sent: what is looked at before is not about the walk from there on.
import { openWeb } from '../../src/channels/web/server.ts'
import { type Day, dayOf } from '../../src/foundation/time.ts'
import { checkingUseCases } from '../../src/modules/tramites/checking.usecases.ts'
import type { Field } from '../../src/modules/tramites/definition.ts'
import { definitions, type TramiteKind } from '../../src/modules/tramites/definitions.ts'
import { draftingUseCases } from '../../src/modules/tramites/drafting.usecases.ts'
import { sendingUseCases } from '../../src/modules/tramites/sending.usecases.ts'
import { tellingUseCases } from '../../src/modules/tramites/telling.usecases.ts'
import { tramitesRoutes } from '../../src/modules/tramites/tramites.routes.ts'
import { writingRoutes } from '../../src/modules/tramites/writing.routes.ts'
import type { App } from './app.ts'
import { freePort } from './free-port.ts'
import type { Somebody } from './members.ts'
import { Visitor } from './visitor.ts'

const offered = [{ value: '1234567897', label: 'Crédito 1: ••••7897' }]
const nothing = { value: '2026-08-31/1', label: '31 de agosto, $4,512.30' }

/** What somebody would type into a box of that shape. */
function typedInto(field: Field, { nss, curp, rfc }: Somebody, today: Day): string {
  switch (field.shape) {
    case 'day': {
      const away = field.reach === 'future' ? { days: 30 } : { days: -60 }
      return today.add(away).toString()
    }
    case 'choice':
      return field.choices[0]!
    case 'line':
    case 'text':
      return 'Taller Hernández de la calle de siempre'.slice(0, field.most ?? 40)
    default:
      return {
        amount: '1,220.50',
        bimester: '2026-B4',
        clabe: '021180550300050811',
        email: 'familia@correo.example',
        phone: '55 1234 5678',
        confirm: 'si',
        loan: offered[0]!.value,
        movement: nothing.value,
        ...{ nss, curp, rfc },
      }[field.shape]
  }
}

/** What somebody would type into every box of a kind. */
export function typedFor(kind: TramiteKind, who: Somebody, now: Temporal.Instant) {
  const today = dayOf(now)
  const typed = Object.entries(definitions[kind].fields).map(
    ([name, field]) => [name, typedInto(field, who, today)] as const,
  )
  return Object.fromEntries(typed)
}

/** The rooms that write and send, with loans and movements to pick from and no check that stops a sending. */
function roomsOf({ base, rooms }: App) {
  const deps = { ...base, ...rooms }
  const offers = async () => ({ loan: offered, movement: [nothing] })
  const drafting = draftingUseCases({ ...deps, shelf: rooms.uploads, offers })
  const checking = checkingUseCases({ ...deps, look: async () => [] })
  const telling = tellingUseCases({ ...deps, ways: rooms.cases.ways })
  const sending = sendingUseCases({
    ...{ ...deps, drafting, checking, telling },
    foresee: async () => undefined,
  })
  return { ...deps, drafting, sending, following: rooms.cases.following }
}

/** The portal with those rooms in the place of its own. */
export async function formsWeb(app: App) {
  const own = roomsOf(app)
  const others = app.rooms.routes.filter(({ path }) => !path.startsWith('/mis-tramites'))
  const routes = [...others, ...writingRoutes(own), ...tramitesRoutes(own)]
  const web = await openWeb({ ...app.base, ...app.rooms, routes, ready: async () => true })
  return {
    close: () => web.close(),
    visitor: () => new Visitor(web),
    /** For a browser: where it stands. */
    listens: async (): Promise<string> => {
      const port = await freePort()
      await web.listen({ port, host: '127.0.0.1' })
      return `http://localhost:${port}`
    },
  }
}
