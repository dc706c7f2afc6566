// What operators do with a trámite: take it, ask for something, write, take longer, propose, decide, carry it out.
// One proposes and another decides wherever money or contact data are touched; the rules refuse anything else, and so
// do the tables.
import { cannot, ok } from '../../foundation/result.ts'
import { dayOf } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import { informationBy, lengthened } from './answer-clock.ts'
import { type Asked, caseWorkUseCases, type Done, type WorkingDeps } from './case-work.usecases.ts'
import * as correspondence from './correspondence.store.ts'
import { decidingUseCases } from './deciding.usecases.ts'
import { definitions } from './definitions.ts'
import { queueingUseCases } from './queueing.usecases.ts'
import * as store from './tramites.store.ts'
import { clockColumns, clockOf, step, writeEvent } from './tramites.usecases.ts'
import { wordsOf } from './working.ts'

export type { Effect, Operator, WorkingDeps } from './case-work.usecases.ts'
export type { AtWork, QueueFilter, QueueLine } from './queueing.usecases.ts'

export const workingUseCases = (deps: WorkingDeps) => {
  const desk = caseWorkUseCases(deps)
  const { free, locked, moveAndTell, record, work } = desk
  const write = (tx: Tx, row: store.TramiteRow, { name }: Asked['by'], said: string) =>
    correspondence.addMessage(tx, {
      message_id: newId(deps.now().epochMilliseconds),
      tramite_id: row.tramite_id,
      at: deps.now(),
      actor_kind: 'staff',
      actor_name: name,
      said,
    })

  return {
    ...queueingUseCases(deps, desk),
    ...decidingUseCases(deps, desk),

    /** The first who takes it works on it; what was just sent goes to review. */
    take: (asked: Asked): Promise<Done> =>
      work(asked, async (tx, row) =>
        row.state === 'sent'
          ? moveAndTell(tx, row, { to: 'in-review', by: asked.by })
          : ok(row.state),
      ),

    /** Takes it over from whoever has it, with a reason. */
    takeOver: (asked: Asked & { reason: string }): Promise<Done> =>
      locked(asked, async (tx, row) => {
        const { by } = asked
        const why = wordsOf(asked.reason)
        if (!why.ok) return why
        await store.change(tx, row.tramite_id, { taken_by: by.staffId, taken_name: by.name })
        await record(tx, row, { by, act: 'tramite-taken-over', reason: why.value })
        return ok(row.state)
      }),

    /** Puts it back, for anybody. */
    release: (asked: Asked): Promise<Done> =>
      work(asked, async (tx, row) => {
        await free(tx, row)
        return ok(row.state)
      }),

    /** Asks the person for something: our clock stands still, and their term begins. */
    askInformation: (asked: Asked & { what: string; papers?: readonly string[] }): Promise<Done> =>
      work(asked, async (tx, row) => {
        const { by, papers = [] } = asked
        const what = wordsOf(asked.what)
        if (!what.ok) return what
        const at = deps.now()
        const to = { to: 'needs-information', by, act: 'information-asked' } as const
        const moved = await step(tx, at, row, to)
        if (!moved.ok) return moved
        const due = informationBy(definitions[row.type], dayOf(at))
        await correspondence.addRequest(tx, {
          request_id: newId(at.epochMilliseconds),
          tramite_id: row.tramite_id,
          asked_at: at,
          asked_by: by.staffId,
          asked_name: by.name,
          what: what.value,
          papers,
          due_on: due,
        })
        await record(tx, row, { by, act: 'tramite-information-asked' })
        await deps.telling.asks(tx, row, by, due)
        return moved
      }),

    /** Takes the further days that the rule allows, once, with a reason that the person reads. */
    extend: (asked: Asked & { reason: string }): Promise<Done> =>
      work(asked, async (tx, row) => {
        const { by } = asked
        const why = wordsOf(asked.reason)
        if (!why.ok) return why
        if (row.extended) return cannot('extended-already')
        const more = definitions[row.type].answer?.extension
        const clock = clockOf(row)
        if (more === undefined || clock.is !== 'running') return cannot('no-extension')
        const longer = clockColumns(lengthened(clock, more))
        await store.change(tx, row.tramite_id, { ...longer, extended: true })
        const { tramite_id: id, state } = row
        await writeEvent(tx, deps.now(), { id, state, by, note: why.value, act: 'extended' })
        await record(tx, row, { by, act: 'tramite-extended', reason: why.value })
        await deps.telling.lengthened(tx, row, by, longer.answer_by!)
        return ok(state)
      }),

    /** Writes to the person; they are told, and answer on the page. */
    message: (asked: Asked & { text: string }): Promise<Done> =>
      work(asked, async (tx, row) => {
        const said = wordsOf(asked.text)
        if (!said.ok) return said
        await write(tx, row, asked.by, said.value)
        await deps.telling.written(tx, row, asked.by)
        return ok(row.state)
      }),
  }
}
export type WorkingUseCases = ReturnType<typeof workingUseCases>
