import type pg from 'pg'
import { plainAmount } from '../../foundation/money.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import { type EngineRules, engineRules } from '../loan-engine/rules-by-month.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import type { AskingUseCases } from '../tramites/asking.usecases.ts'
import { chosenFrom, type Loan } from './loans.ts'
import type { LoansUseCases } from './loans.usecases.ts'
import type { LoanMovement, Month } from './movements.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { sourcesOf } from './sources.store.ts'

export type { Source } from './sources.store.ts'

export type OutlookDeps = {
  readonly db: Db
  readonly pool: Pick<pg.Pool, 'query'>
  readonly now: Clock
  readonly loans: Pick<LoansUseCases, 'ofMember' | 'everyMovement'>
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly asking: AskingUseCases
}

/** A loan of a member with all that its files tell of it, and what we make of that. */
export type LoanTold = {
  readonly loans: readonly Loan[]
  readonly loan: Loan
  readonly movements: readonly LoanMovement[]
  readonly outlook: Outlook
}

/** Worked out once for the figures in force. */
const rulesFor = new WeakMap<Parameters, EngineRules>()
export function rulesOf(parameters: Parameters): EngineRules {
  const known = rulesFor.get(parameters)
  if (known) return known
  const rules = engineRules(parameters)
  rulesFor.set(parameters, rules)
  return rules
}

const begins = ({ kind }: LoanMovement): boolean => kind === 'opening' || kind === 'disbursement'

/** Oldest first, back to how it began and no further. */
export async function wholeLife(
  loans: Pick<LoansUseCases, 'everyMovement'>,
  memberId: bigint,
  loan: Loan,
): Promise<readonly LoanMovement[]> {
  const found: LoanMovement[] = []
  for await (const batch of loans.everyMovement({ memberId, loan })) {
    found.push(...batch)
    if (batch.some(begins)) break
  }
  return found.reverse()
}

export const outlookUseCases = (deps: OutlookDeps) => {
  const tell = async (
    memberId: bigint,
    place: string | undefined,
  ): Promise<LoanTold | 'no-loan' | undefined> => {
    const loans = await deps.loans.ofMember(memberId)
    if (loans.length === 0) return 'no-loan'
    const loan = chosenFrom(loans, place)
    if (!loan) return undefined
    const movements = await wholeLife(deps.loans, memberId, loan)
    const rules = rulesOf(await deps.parameters.current())
    const outlook = outlookOf(loan, movements, rules, dayOf(deps.now()))
    return { loans, loan, movements, outlook }
  }

  return {
    /** The loan at a place (1, 2…), or the one that lives; undefined when there is none at that place. */
    tell,

    /** The file and line of each movement of a month, by its key. */
    sources: (memberId: bigint, loan: Loan, month: Month) =>
      sourcesOf(deps.pool, { memberId, loanId: loan.loanId }, month),

    /**
     * Asks that somebody look at figures that we cannot follow. Asked again, the folio of before is the answer;
     * where nothing differs there is nothing to ask, and it is undefined.
     */
    askToCheck: async (
      session: MemberSession,
      place: string | undefined,
    ): Promise<string | undefined> => {
      const told = await tell(session.memberId, place)
      if (!told || told === 'no-loan' || told.outlook.agreement.kind !== 'differs') return undefined
      const asked = {
        type: 'loan-figures',
        about: aboutOf(told),
        sameBy: ['loan', 'since'],
      } as const
      const { reference } = await transaction(deps.db, (tx) => deps.asking.open(tx, session, asked))
      return reference
    },
  }
}

/** What whoever looks at it needs: since when, and both figures. */
function aboutOf({ loan, outlook }: LoanTold): Record<string, string> {
  const { agreement, knownOn } = outlook
  const about = { loan: `${loan.ordinal}` }
  if (agreement.kind !== 'differs') return about
  const { movement, owed } = agreement
  if (owed)
    return {
      ...about,
      since: knownOn.toString(),
      file: plainAmount(owed.file),
      ours: plainAmount(owed.ours),
    }
  const file = movement?.movement?.balanceAfter ?? null
  return {
    ...about,
    since: (movement?.on ?? knownOn).toString(),
    ...(file !== null && { file: plainAmount(file) }),
    ...(movement?.ours && { ours: plainAmount(movement.ours.balance) }),
  }
}

export type OutlookUseCases = ReturnType<typeof outlookUseCases>
