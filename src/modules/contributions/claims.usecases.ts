import { yearOf } from '../../foundation/bimester.ts'
import { plainAmount } from '../../foundation/money.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import type { AskingUseCases } from '../tramites/asking.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as store from './claims.store.ts'
import {
  type Claimable,
  type ClaimProblems,
  claimableIn,
  type DepositKey,
  readClaim,
  type Typed,
} from './claims.ts'
import { type EmployerYear, employersOf } from './contributions.ts'
import type { ContributionsUseCases } from './contributions.usecases.ts'

export type ClaimsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly contributions: ContributionsUseCases
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly tramites: Pick<TramitesUseCases, 'one'>
  readonly asking: AskingUseCases
}

/** What stands behind an address: a deposit that may be told about, or the folio of when it was. */
export type ClaimFound = { readonly claimable: Claimable } | { readonly reference: string }

export type ClaimSent =
  | { readonly ok: true; readonly reference: string }
  | { readonly ok: false; readonly problems: ClaimProblems; readonly claimable: Claimable }
  | undefined

/** How many years back somebody chooses from; the page of a year leads to any of them. */
const yearsOffered = 2

export const claimsUseCases = (deps: ClaimsDeps) => {
  const yearFor = async (memberId: bigint, year: number): Promise<readonly EmployerYear[]> => {
    const known = await deps.contributions.ofYear({ memberId, year })
    return employersOf(year, known, dayOf(deps.now()), await deps.parameters.current())
  }

  const find = async (memberId: bigint, key: DepositKey): Promise<ClaimFound | undefined> => {
    const employers = await yearFor(memberId, yearOf(key.bimester))
    const employer = employers.find((one) => one.employerId === key.employerId)
    const line = employer?.lines.find((one) => one.bimester === key.bimester)
    if (line?.claim) return { reference: line.claim }
    const claimable = claimableIn(employers).find(
      (one) => one.employerId === key.employerId && one.bimester === key.bimester,
    )
    return claimable && { claimable }
  }

  const open = async (
    tx: Tx,
    session: MemberSession,
    { employer, employerId, bimester, line }: Claimable,
    told: { expected: Claimable['line']['short']; note: string },
  ): Promise<string> => {
    const about = {
      employer,
      employerId,
      bimester,
      expected: plainAmount(told.expected),
      ...(line.expected !== null && { calculated: plainAmount(line.expected) }),
      ...(line.amount !== null && { arrived: plainAmount(line.amount) }),
      ...(told.note !== '' && { note: told.note }),
    }
    const asked = {
      type: 'missing-contribution',
      about,
      sameBy: ['employerId', 'bimester'],
    } as const
    const { reference, opened } = await deps.asking.open(tx, session, asked)
    if (!opened) return reference
    const claim = { memberId: session.memberId, employerId, bimester, reference }
    const figures = { toldAmount: told.expected, expected: line.expected }
    await store.addClaim(tx, { ...claim, ...figures, recordedAt: deps.now() })
    return reference
  }

  return {
    /** What somebody may tell us about: of this year and the last, newest first. */
    choices: async (memberId: bigint): Promise<readonly Claimable[]> => {
      const { year } = dayOf(deps.now())
      const years = Array.from({ length: yearsOffered }, (_, i) => yearFor(memberId, year - i))
      return claimableIn((await Promise.all(years)).flat())
    },

    /** One deposit of this member, as it may be told about; undefined when there is nothing to tell. */
    one: find,

    /** Opens the trámite, once: sent again, the folio of before is the answer. */
    send: async (session: MemberSession, key: DepositKey, typed: Typed): Promise<ClaimSent> => {
      const found = await find(session.memberId, key)
      if (!found) return undefined
      if ('reference' in found) return { ok: true, reference: found.reference }
      const { claimable } = found
      const read = readClaim(typed)
      if (!read.ok) return { ok: false, problems: read.problems, claimable }
      const reference = await transaction(deps.db, (tx) => open(tx, session, claimable, read))
      return { ok: true, reference }
    },

    /** The trámite of a claim that was sent: only to its member. */
    sent: async (memberId: bigint, folio: string) => {
      const found = await deps.tramites.one(memberId, folio)
      return found?.tramite.type === 'missing-contribution' ? found.tramite : undefined
    },
  }
}

export type ClaimsUseCases = ReturnType<typeof claimsUseCases>
