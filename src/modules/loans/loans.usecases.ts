import type pg from 'pg'
import { bimesterToInt } from '../../foundation/bimester.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import * as store from './loans.store.ts'
import type { Loan } from './loans.ts'
import {
  allSpans,
  type LoanMovement,
  type MovementKey,
  monthOf,
  reachOf,
  type Span,
} from './movements.ts'

/** What is wrong with an amount, in the words of the page where it is chosen. */
export { cannotChooseWords } from './choices.words.ts'
/** The piece of a page's one statement that reads a member's loans. */
export { loansPart, type MovementJson, movementJson, movementOf } from './loans.store.ts'
/** What movements are called: papers use the words of the page. */
export { nameOf } from './movements.words.ts'
/** Payments that are on their way, for the pages that show them. */
export { waitingList } from './waiting.pages.ts'
export { waitingPart } from './waiting.store.ts'
export { waitingSamples } from './waiting-gallery.pages.ts'

export const pageSize = 60
const batchSize = 500
const fromTheTop: MovementKey = { on: '9999-12-31', sequence: 9_999 }

type Deps = { readonly pool: Pick<pg.Pool, 'query'>; readonly now: Clock }
type Asked = {
  readonly memberId: bigint
  /** 1: the first loan; null: the one that lives. */
  readonly place: number | null
  readonly span: Span
  readonly after?: MovementKey | undefined
}

function valuesOf({ memberId, place, span, after = fromTheTop }: Asked, most: number) {
  const { from, to, firstBimester, lastBimester } = reachOf(span)
  return {
    member: memberId,
    place,
    from,
    to,
    first: bimesterToInt(firstBimester),
    last: bimesterToInt(lastBimester),
    beforeDay: after.on,
    beforeSequence: after.sequence,
    most: most + 1,
  }
}
const cut = (found: readonly LoanMovement[], most: number) => ({
  movements: found.slice(0, most),
  more: found.length > most,
})

export const loansUseCases = (deps: Deps) => ({
  /** A member's loans with their latest figures, first to last. */
  ofMember: async (memberId: bigint): Promise<readonly Loan[]> =>
    (await store.loansPage.of(deps.pool, { member: memberId, today: dayOf(deps.now()) })).loans,

  /** The loans of several members, as `ofMember` reads each. One statement. */
  ofMembers: (memberIds: readonly bigint[]): Promise<ReadonlyMap<bigint, readonly Loan[]>> =>
    store.loansOfEach(deps.pool, memberIds, { today: dayOf(deps.now()) }),

  /** The loan numbers of several members, each first to last. One statement. */
  numbersOf: async (
    memberIds: readonly bigint[],
  ): Promise<ReadonlyMap<bigint, readonly string[]>> => {
    const { rows } = await deps.pool.query<{ member: bigint; number: string }>({
      name: 'loan-numbers',
      text: store.numbersOf,
      values: [memberIds],
    })
    const byMember = Map.groupBy(rows, ({ member }) => member)
    return new Map([...byMember].map(([id, own]) => [id, own.map(({ number }) => number)]))
  },

  /** Loans, the movements of one of them in a span, newest first, and what is on its way. One statement. */
  async movements(asked: Asked) {
    const { loans, movements, waiting } = await store.movementsPage.of(deps.pool, {
      ...valuesOf(asked, pageSize),
      today: dayOf(deps.now()),
    })
    return { loans, waiting, ...cut(movements, pageSize) }
  },

  /** All movements of a loan, or those of a span, newest first, batch by batch. */
  async *everyMovement(asked: { memberId: bigint; loan: Loan; span?: Span | undefined }) {
    const { memberId, loan, span: wanted } = asked
    const life = { first: monthOf(loan.grantedOn), last: monthOf(dayOf(deps.now())) }
    for (const span of wanted ? [wanted] : allSpans(life))
      for (let after: MovementKey | undefined; ; ) {
        const values = valuesOf({ memberId, place: loan.ordinal, span, after }, batchSize)
        const found = (await store.movementsBatch.of(deps.pool, values)).movements
        const { movements, more } = cut(found, batchSize)
        yield movements
        const last = movements.at(-1)
        if (!more || !last) break
        after = { on: last.effectiveOn.toString(), sequence: last.sequence }
      }
  },
})

export type LoansUseCases = ReturnType<typeof loansUseCases>
