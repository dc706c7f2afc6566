// What each operation does: whose key, what was asked, one use case, what is answered. Nothing is decided here.
import type { z } from 'zod'
import type { Result } from '../../foundation/result.ts'
import { actorOf, type InstituteSystem } from '../../modules/institute-systems/institute-systems.ts'
import type { InstituteSystemsUseCases } from '../../modules/institute-systems/institute-systems.usecases.ts'
import type {
  Asking,
  Place,
  ReadingUseCases,
} from '../../modules/institute-systems/reading.usecases.ts'
import type { CannotWork } from '../../modules/tramites/working.ts'
import type { WorkingUseCases } from '../../modules/tramites/working.usecases.ts'
import { cannotWorkWords } from '../../modules/tramites/working.words.ts'
import type { Asked, Done, Work } from '../partners/operation.ts'
import type { ProblemCode } from '../partners/problems.ts'
import { readKey } from '../partners/works.ts'
import { cursorOf, placeIn } from './cursor.ts'
import type { OperationId } from './operations.ts'
import type * as shapes from './schemas.ts'
import { caseTold, lineTold, memberTold, paperTold } from './told.ts'

export type InstituteDeps = {
  readonly systems: Pick<InstituteSystemsUseCases, 'one'>
  readonly reading: ReadingUseCases
  readonly working: WorkingUseCases
}
type Input<S extends z.ZodType> = z.infer<S>
const usual = 25
const noCase: Done = { ok: false, code: 'case-unknown' }
const noPaper: Done = { ok: false, code: 'document-unknown' }
const done = (body: unknown): Done => ({ ok: true, body })
const answered = <T>(outcome: Result<T, ProblemCode>, tell: (value: T) => unknown): Done =>
  outcome.ok ? done(tell(outcome.value)) : outcome

/** The place that a cursor names; 'wrong' when it names none. */
const placeOf = (cursor: string | undefined): Place | 'wrong' | undefined =>
  cursor === undefined ? undefined : (placeIn(cursor) ?? 'wrong')

/** A page of a list: one more than asked for tells that there is more. */
function paged<T>(found: readonly T[], limit: number, place: (last: T) => Place) {
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return { shown, ...(found.length > limit && last && { next: cursorOf(place(last)) }) }
}

/** A refusal of the room, under the codes of this API and with the sentence of that room. */
const codeOf = (code: CannotWork): ProblemCode => {
  if (code === 'no-such-folio') return 'case-unknown'
  if (code === 'taken') return 'case-taken'
  const people: readonly CannotWork[] = [
    'same-person',
    'needs-person',
    'appeal-same-person',
    'needs-two',
  ]
  return people.includes(code) ? 'case-needs-person' : 'case-not-now'
}

async function listCases({ reading }: InstituteDeps, asking: Asking, asked: Asked): Promise<Done> {
  const {
    nss,
    curp,
    state,
    since,
    limit = usual,
    cursor,
  } = asked.input as Input<typeof shapes.caseQuery>
  const after = placeOf(cursor)
  if (after === 'wrong') return { ok: false, code: 'cursor-wrong' }
  const who = nss === undefined && curp === undefined ? undefined : { nss, curp }
  const from = since === undefined ? undefined : Temporal.Instant.from(since)
  const found = await reading.cases(asking, { who, state, since: from, after, most: limit + 1 })
  return answered(found, (cases) => {
    const { shown, ...more } = paged(cases, limit, (one) => ({
      at: one.changed_at,
      id: one.tramite_id,
    }))
    return { cases: shown.map(lineTold), ...more }
  })
}

async function listDocuments({ reading }: InstituteDeps, asking: Asking, asked: Asked) {
  const { nss, curp, limit = usual, cursor } = asked.input as Input<typeof shapes.documentQuery>
  const after = placeOf(cursor)
  if (after === 'wrong') return { ok: false, code: 'cursor-wrong' } satisfies Done
  const found = await reading.papers(asking, { who: { nss, curp }, after, most: limit + 1 })
  return answered(found, (papers) => {
    const { shown, ...more } = paged(papers, limit, (one) => ({
      at: one.issuedAt,
      id: one.documentId,
    }))
    return { documents: shown.map(paperTold), ...more }
  })
}

type CaseWork = (
  working: WorkingUseCases,
  it: { reference: string; by: ReturnType<typeof actorOf>; reason: string },
  input: unknown,
) => ReturnType<WorkingUseCases['take']>
const caseWorks = {
  takeCase: (working, it) => working.take(it),
  releaseCase: (working, it) => working.release(it),
  messageCase: (working, it, input) =>
    working.message({ ...it, ...(input as Input<typeof shapes.messageRequest>) }),
  askCase: (working, it, input) => {
    const { what, papers = [] } = input as Input<typeof shapes.askRequest>
    return working.askInformation({ ...it, what, papers })
  },
  proposeCase: (working, it, input) =>
    working.propose({ ...it, ...(input as Input<typeof shapes.proposeRequest>) }),
  decideCase: (working, it, input) => {
    const { agree, why } = input as Input<typeof shapes.decideRequest>
    return working.decide({ ...it, agree, ...(why !== undefined && { why }) })
  },
  executeCase: (working, it) => working.execute(it),
  finishCase: (working, it, input) => {
    const { note, outside } = input as Input<typeof shapes.finishRequest>
    const said = { ...(note !== undefined && { note }), ...(outside !== undefined && { outside }) }
    return working.finish({ ...it, ...said })
  },
} as const satisfies Readonly<Partial<Record<OperationId, CaseWork>>>

type Within = (asking: Asking, asked: Asked) => Promise<Done>
/** As the system whose key signed; a key of anybody else may do nothing here. */
const asSystem =
  ({ systems }: InstituteDeps, next: Within): Work =>
  async (asked) => {
    const system: InstituteSystem | undefined = await systems.one(asked.key.partnerId)
    if (!system) return { ok: false, code: 'scope-missing' }
    return next({ system, reason: asked.reason }, asked)
  }

/** A move of a case that is there for this system. */
const moving =
  ({ reading, working }: InstituteDeps, work: CaseWork): Within =>
  async (asking, { visit, input }) => {
    const reference = visit.params.folio ?? ''
    if (!(await reading.isThere(asking, reference))) return noCase
    const { system, reason } = asking
    const outcome = await work(working, { reference, by: actorOf(system), reason }, input)
    if (outcome.ok) return done({ folio: reference, state: outcome.value })
    return { ok: false, code: codeOf(outcome.code), detail: cannotWorkWords[outcome.code] }
  }

const folioIn = ({ visit }: Asked): string => visit.params.folio ?? ''

/** What an operation does, by its name. */
export function worksOf(deps: InstituteDeps): Readonly<Record<OperationId, Work>> {
  const { reading } = deps
  const as = (next: Within): Work => asSystem(deps, next)
  const move = (id: keyof typeof caseWorks): Work => as(moving(deps, caseWorks[id]))
  return {
    readSystemKey: as(async (_, asked) => readKey(asked)),
    findMember: as(async (asking, { input }) =>
      answered(await reading.member(asking, input as Input<typeof shapes.memberQuery>), memberTold),
    ),
    listCases: as((asking, asked) => listCases(deps, asking, asked)),
    readCase: as(async (asking, asked) => {
      if (!(await reading.isThere(asking, folioIn(asked)))) return noCase
      const seen = await reading.oneCase(asking, folioIn(asked))
      return seen ? done(caseTold(seen)) : noCase
    }),
    takeCase: move('takeCase'),
    releaseCase: move('releaseCase'),
    messageCase: move('messageCase'),
    askCase: move('askCase'),
    proposeCase: move('proposeCase'),
    decideCase: move('decideCase'),
    executeCase: move('executeCase'),
    finishCase: move('finishCase'),
    listDocuments: as((asking, asked) => listDocuments(deps, asking, asked)),
    readDocument: as(async (asking, asked) => {
      const found = await reading.paper(asking, folioIn(asked))
      return found ? done(paperTold(found)) : noPaper
    }),
    fetchDocument: as(async (asking, asked) => {
      const paper = await reading.paperBytes(asking, folioIn(asked))
      return paper ? { ok: true, paper, name: `${folioIn(asked)}.pdf` } : noPaper
    }),
  }
}
