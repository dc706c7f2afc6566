import { yearOf } from '../../foundation/bimester.ts'
import { plainAmount } from '../../foundation/money.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { livesAbroad } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import { answerBy } from '../tramites/tramites.ts'
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
  readonly tramites: Pick<TramitesUseCases, 'open' | 'one'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly logins: Pick<LoginsUseCases, 'loginById'>
  readonly audit: Pick<AuditUseCases, 'record'>
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

  const tell = async (tx: Tx, session: MemberSession, reference: string, answerOn: string) => {
    const login = (await deps.logins.loginById(tx, session.loginId))!
    const { memberId, loginId, lang, email, phones } = login
    const to = { memberId, loginId, lang, abroad: livesAbroad(login) }
    const args = { reference, answerOn, path: `/mis-tramites/${reference}` }
    const said = { kind: 'claim-received', args, by: actorOf(session) } as const
    await deps.notices.say(tx, { ...said, to: { ...to, channel: 'mail', address: email } })
    for (const { bound, e164 } of phones)
      if (bound)
        await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: e164 } })
  }

  const open = async (
    tx: Tx,
    session: MemberSession,
    { employer, employerId, bimester, line }: Claimable,
    told: { expected: Claimable['line']['short']; note: string },
  ): Promise<string> => {
    const { memberId } = session
    await store.takeTurn(tx, memberId)
    const before = await store.referenceOf(tx, memberId, { employerId, bimester })
    if (before) return before
    const by = actorOf(session)
    const about = {
      employer,
      bimester,
      expected: plainAmount(told.expected),
      ...(line.expected !== null && { calculated: plainAmount(line.expected) }),
      ...(line.amount !== null && { arrived: plainAmount(line.amount) }),
      ...(told.note !== '' && { note: told.note }),
    }
    const opened = { memberId, type: 'missing-contribution', about, by } as const
    const reference = await deps.tramites.open(tx, opened)
    const answerOn = answerBy(opened.type, dayOf(deps.now()))!.toString()
    const claim = { memberId, employerId, bimester, reference, toldAmount: told.expected }
    await store.addClaim(tx, { ...claim, expected: line.expected, recordedAt: deps.now() })
    await deps.audit.record(tx, { by, act: 'tramite-opened', facts: { reference } })
    await tell(tx, session, reference, answerOn)
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

const actorOf = ({ memberId, loginId }: MemberSession) =>
  ({ kind: 'member', memberId, loginId }) as const

export type ClaimsUseCases = ReturnType<typeof claimsUseCases>
