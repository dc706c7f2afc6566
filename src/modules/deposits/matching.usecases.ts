import { captureParts } from '../../foundation/capture-line.ts'
import type { Mxn } from '../../foundation/money.ts'
import { isBrokenPromise } from '../../foundation/result.ts'
import { type Clock, type Duration, dayOf, isPast, later, minutes } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import { type AssigningDeps, openAssigning } from './assigning.usecases.ts'
import * as store from './deposits.store.ts'
import { type Deposit, pairedWith } from './deposits.ts'
import { type Identifiers, identifiersIn, numberOfReference } from './identifiers.ts'
import * as look from './matching.store.ts'
import {
  bearsName,
  type Candidate,
  joined,
  type Matched,
  matched,
  type Unmatched,
  type UnmatchedReason,
} from './matching.ts'

export type MatchingDeps = AssigningDeps & {
  readonly db: Db
  readonly now: Clock
  readonly parameters: Pick<ParametersUseCases, 'asOthersWrote' | 'current'>
}

const by = { kind: 'system', task: 'match-deposits' } as const
const batch = 200
/** One run stops here: the next one goes on where it ended. */
const longestRun: Duration = minutes(4)

const serialsIn = ({ lines, references }: Identifiers): string[] => [
  ...lines
    .map((line) => captureParts(line))
    .flatMap((p) => (p.kind === 'savings' ? p.reference : [])),
  ...references.map(numberOfReference),
]
const numbersIn = (found: Identifiers): string[] => [
  ...found.lines
    .map((line) => captureParts(line))
    .flatMap((p) => (p.kind === 'loan' ? p.reference : [])),
  ...found.references.map(numberOfReference),
  ...found.numbers,
  ...found.nearReferences.map(numberOfReference),
  ...found.nearNumbers,
]

const limit = 'payment-alone-most'

export const matchingUseCases = (deps: MatchingDeps) => {
  const { db, now } = deps
  const { assign, takeBack } = openAssigning(deps)

  /** The most that one person, or a claim, may put somewhere alone; undefined: the figure is not known. */
  const aloneMost = async (): Promise<Mxn | undefined> =>
    (await deps.parameters.current()).on(limit, dayOf(now()))?.value as Mxn | undefined

  /** As `aloneMost`, for that person: what they wrote themselves may lower it, and never raises it. */
  const aloneMostOf = async (on: Db, { name }: { name: string }): Promise<Mxn | undefined> => {
    const others = await deps.parameters.asOthersWrote(on, limit, name)
    const [most, without] = [await aloneMost(), others.on(limit, dayOf(now()))?.value]
    if (most === undefined || without === undefined) return undefined
    return without < most ? (without as Mxn) : most
  }

  /** Whatever speaks for a loan without naming it. */
  async function hintsOf(
    on: Db,
    deposit: Deposit,
    near: readonly look.NamedLoan[],
    claimed: readonly look.NamedLoan[],
  ): Promise<readonly Candidate[]> {
    const { senderAccount, senderName, amount, receivedOn } = deposit
    const due = await look.byAmountDue(on, { amount, on: receivedOn })
    const account = senderAccount ? await look.byAccount(on, senderAccount) : undefined
    const found: Candidate[] = [
      ...claimed.map((loan) => ({ loan, why: ['claimed'] as const })),
      ...near.map((loan) => ({ loan, why: ['repaired'] as const })),
      ...(account?.onFile ?? []).map((loan) => ({ loan, why: ['sender-account'] as const })),
      ...(account?.before ?? []).map((loan) => ({ loan, why: ['paid-before'] as const })),
      ...due.map((loan) => ({ loan, why: ['amount'] as const })),
    ]
    const named = (loan: Candidate['loan']) => bearsName(senderName ?? '', loan as look.NamedLoan)
    return joined(
      found.map(({ loan, why }) => ({ loan, why: named(loan) ? [...why, 'name'] : why })),
    )
  }

  /** Whose this deposit is, as everything known today says; nothing is changed. */
  async function decide(
    on: Db,
    deposit: Deposit,
    claiming: readonly look.NamedLoan[] = [],
  ): Promise<Matched | Unmatched> {
    const { concept, typedReference, amount, receivedOn } = deposit
    const identifiers = identifiersIn([concept ?? '', typedReference ?? ''])
    const loans = await look.loansByNumber(on, numbersIn(identifiers))
    const savingsLines = await look.savingsLines(on, serialsIn(identifiers))
    const known = { amount, receivedOn, identifiers, loans, savingsLines }
    const first = matched({ ...known, hints: [], claims: [] })
    if (first.ok) return first
    const most = await aloneMost()
    const open = await look.claimsOf(on, deposit)
    const exact = open.filter((one) => one.exact).map(({ loan }) => loan)
    const claims = [...exact, ...claiming]
    const claimed = [...open.map(({ loan }) => loan), ...claiming]
    const near = identifiers.nearNumbers.flatMap((one) => loans.get(one) ?? [])
    const hints = await hintsOf(on, deposit, near, claimed)
    const alone = most !== undefined && amount <= most
    return matched({ ...known, hints, claims: alone ? claims : [] })
  }

  const leave = async (
    tx: Tx,
    { depositId }: Deposit,
    reason: UnmatchedReason,
    facts: Readonly<Record<string, string>> = {},
  ): Promise<'unmatched'> => {
    const at = now()
    await store.setStand(tx, depositId, { state: 'unmatched', reason, since: at })
    await store.addMove(tx, depositId, { move: 'unmatched', facts: { ...facts, why: reason }, at })
    return 'unmatched'
  }

  /** A return and its deposit close each other, whichever came first. */
  async function pair(tx: Tx, returned: Deposit, original: Deposit | undefined) {
    const outcome = pairedWith(returned, original)
    if (!outcome.ok) return leave(tx, returned, outcome.reason)
    const deposit = original!
    if (outcome.reverses) await takeBack(tx, deposit, { reason: 'returned-by-bank', by })
    const at = now()
    const { paymentId, target } = deposit
    await store.setStand(tx, deposit.depositId, { state: 'returned', target, paymentId, since: at })
    await store.addMove(tx, deposit.depositId, {
      move: 'returned',
      facts: { by: `${returned.depositId}` },
      at,
    })
    await store.setStand(tx, returned.depositId, { state: 'paired', since: at })
    const facts = { with: `${deposit.depositId}` }
    await store.addMove(tx, returned.depositId, { move: 'paired', facts, at })
    return 'paired'
  }

  /** Looks at one that arrived, once: whoever is second finds it looked at. */
  const lookAt = (depositId: bigint): Promise<string> =>
    transaction(db, async (tx) => {
      const deposit = await store.lockOne(tx, depositId)
      if (deposit?.state !== 'arrived') return 'seen'
      if (deposit.operation === 'return')
        return pair(tx, deposit, await store.lockNamed(tx, deposit))
      const waiting = await store.lockReturnOf(tx, deposit)
      if (waiting) return pair(tx, waiting, deposit)
      const outcome = await decide(tx, deposit)
      if (!outcome.ok) return leave(tx, deposit, outcome.reason)
      const { target, how } = outcome
      const assigned = await assign(tx, deposit, { target, how, by })
      return assigned.ok ? 'assigned' : leave(tx, deposit, 'not-taken')
    })

  /** A promise broken about one of them leaves that one where it is, named by the reconciliation. */
  const lookAtSafely = async (depositId: bigint): Promise<string> => {
    try {
      return await lookAt(depositId)
    } catch (error) {
      if (!isBrokenPromise(error)) throw error
      return 'broken'
    }
  }

  return {
    aloneMost,
    aloneMostOf,
    decide,
    assign,
    takeBack,

    /** Looks at everything that arrived, in the order of the files; says what became of how many. */
    async matchArrived(): Promise<Readonly<Record<string, number>>> {
      const done: Record<string, number> = {}
      const until = later(now(), longestRun)
      for (let after = 0n; ; ) {
        const ids = await store.arrived(db, after, batch)
        for (const id of ids) {
          const outcome = await lookAtSafely(id)
          done[outcome] = (done[outcome] ?? 0) + 1
        }
        after = ids.at(-1) ?? after
        if (ids.length < batch || isPast(until, now())) return done
      }
    },
  }
}

export type MatchingUseCases = ReturnType<typeof matchingUseCases>
