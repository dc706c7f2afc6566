// A request of any kind, written and sent by its member as its definition asks: boxes by their shape, papers by name.
// What is looked at before sending is not: this is about what happens from there on.
import assert from 'node:assert/strict'
import { openWeb } from '../../src/channels/web/server.ts'
import { type Day, dayOf } from '../../src/foundation/time.ts'
import { checkingUseCases } from '../../src/modules/tramites/checking.usecases.ts'
import { type Field, papersOf } from '../../src/modules/tramites/definition.ts'
import { definitions, type TramiteKind } from '../../src/modules/tramites/definitions.ts'
import { draftingUseCases } from '../../src/modules/tramites/drafting.usecases.ts'
import { sendingUseCases } from '../../src/modules/tramites/sending.usecases.ts'
import { tellingUseCases } from '../../src/modules/tramites/telling.usecases.ts'
import { tramitesRoutes } from '../../src/modules/tramites/tramites.routes.ts'
import { writingRoutes } from '../../src/modules/tramites/writing.routes.ts'
import { sql, transaction } from '../../src/platform/db.ts'
import type { App } from './app.ts'
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
  return { close: () => web.close(), visitor: () => new Visitor(web) }
}

/** The member's side of those rooms. */
export function memberSide(app: App, uploadId: () => Promise<string>) {
  const { base } = app
  const { drafting, sending } = roomsOf(app)

  /** Page after page, then its papers, then sent. Its folio. */
  return async (kind: TramiteKind, who: Somebody & { loginId: string }): Promise<string> => {
    const form = typedFor(kind, who, app.clock.now())
    if (definitions[kind].startedBy === 'anybody') {
      const sent = await sending.sendByAnybody({ kind, typed: form, lang: 'es' })
      assert.ok(sent.ok, `${kind}: ${JSON.stringify(sent)}`)
      return sent.reference
    }
    const asked = { who, kind, lang: 'es' } as const
    let draft = await drafting.load(asked)
    for (let at = 0; draft.open !== undefined; at++) {
      const saved = await drafting.savePage(asked, { at, form })
      assert.ok(saved && saved.open !== at, `${kind}: ${JSON.stringify(saved?.problems)}`)
      draft = saved
    }
    await transaction(base.db, async (tx) => {
      for (const { name, paper } of papersOf(definitions[kind], draft.values)) {
        if (paper.optional) continue
        const kept = await drafting.attach(tx, asked, { paper: name, uploadId: await uploadId() })
        assert.ok(kept.ok, `${kind}: ${name}`)
      }
    })
    const sent = await sending.send(asked)
    assert.ok(sent.ok, `${kind}: ${JSON.stringify(sent)}`)
    assert.ok(sent.value.opened)
    return sent.value.reference
  }
}

/** The yes of the other person of a joint request, as their own page leaves it. */
export const agreedByTheOther = (app: App, folio: string) =>
  sql`insert into tramite_consents (tramite_id, member_id, login_id, at)
    select tramite_id, 1, gen_random_uuid(), opened_at from tramites
    where reference = ${folio}`.execute(app.base.db)
