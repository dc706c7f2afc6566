// A changed paper is shown once after signing in; who read which version, and when, is kept.
import type { Clock } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import * as store from './consents.store.ts'
import { type Acceptance, duePapers, type InForce, type PaperName, paperNames } from './consents.ts'

export type ConsentsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly audit: AuditUseCases
  readonly logins: LoginsUseCases
  /** The version of each paper that is in force. */
  readonly inForce: readonly InForce[]
}

type Reader = Pick<MemberSession, 'memberId' | 'loginId'>

export const consentsUseCases = (deps: ConsentsDeps) => {
  const keep = async (tx: Tx, reader: Reader, papers: readonly PaperName[]): Promise<void> => {
    const { memberId, loginId } = reader
    const at = deps.now()
    const by = { kind: 'member', memberId, loginId } as const
    for (const { paper, version } of deps.inForce) {
      if (!papers.includes(paper)) continue
      const acceptanceId = newId(at.epochMilliseconds)
      const fresh = await store.accept(tx, { acceptanceId, memberId, loginId, paper, version, at })
      if (fresh)
        await deps.audit.record(tx, { by, act: 'paper-accepted', facts: { paper, version } })
    }
    await deps.logins.papersRead(tx, loginId)
  }

  return {
    /** Keeps that the papers due were read, and lets the member in. */
    accept: (session: MemberSession): Promise<void> =>
      transaction(deps.db, (tx) => keep(tx, session, duePapers(session.papersDue))),

    /** Somebody has read every paper in force. */
    readAll: (tx: Tx, reader: Reader): Promise<void> => keep(tx, reader, paperNames),

    /** What somebody accepted, newest first. */
    acceptedBy: ({ memberId }: MemberSession): Promise<readonly Acceptance[]> =>
      store.acceptedBy(deps.db, memberId),
  }
}
export type ConsentsUseCases = ReturnType<typeof consentsUseCases>
