// What a member asks for alone, without a call: opened once, in the audit, and told by mail and to every bound
// phone, all in one transaction. Rooms that offer something to ask for open it here.
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import * as store from './tramites.store.ts'
import { answerBy, type TramiteType } from './tramites.ts'
import type { TramitesUseCases } from './tramites.usecases.ts'

export type AskingDeps = {
  readonly now: Clock
  readonly tramites: Pick<TramitesUseCases, 'open'>
  readonly logins: Pick<LoginsUseCases, 'loginById'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly audit: Pick<AuditUseCases, 'record'>
}
export type Asked = {
  readonly type: TramiteType
  /** What whoever looks at it needs, by name. */
  readonly about: Readonly<Record<string, string>>
  /** Names of `about`: one whose values are these already is the same one, whatever became of it. */
  readonly sameBy: readonly string[]
}
/** `opened`: false when it was asked for before; then the folio is the one of before. */
export type Opened = { readonly reference: string; readonly opened: boolean }

export const askingUseCases = (deps: AskingDeps) => {
  const tell = async (tx: Tx, session: MemberSession, reference: string, type: TramiteType) => {
    const login = (await deps.logins.loginById(tx, session.loginId))!
    const { email, phones } = login
    const to = recipientOf(login)
    const answerOn = answerBy(type, dayOf(deps.now()))!.toString()
    const args = { reference, answerOn, path: `/mis-tramites/${reference}` }
    const said = { kind: 'claim-received', args, by: actorOf(session) } as const
    await deps.notices.say(tx, { ...said, to: { ...to, channel: 'mail', address: email } })
    for (const { bound, e164 } of phones)
      if (bound)
        await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: e164 } })
  }

  return {
    /** Only of types that we answer: whoever asks is told by when. Two clicks at once open one. */
    open: async (tx: Tx, session: MemberSession, asked: Asked): Promise<Opened> => {
      const { memberId } = session
      await store.takeTurn(tx, memberId)
      const same = Object.fromEntries(asked.sameBy.map((name) => [name, asked.about[name]!]))
      const before = await store.findSame(tx, { memberId, type: asked.type, same })
      if (before) return { reference: before, opened: false }
      const by = actorOf(session)
      const { type, about } = asked
      const reference = await deps.tramites.open(tx, { memberId, type, about, by })
      await deps.audit.record(tx, { by, act: 'tramite-opened', facts: { reference } })
      await tell(tx, session, reference, type)
      return { reference, opened: true }
    },
  }
}

const actorOf = ({ memberId, loginId }: MemberSession) =>
  ({ kind: 'member', memberId, loginId }) as const

export type AskingUseCases = ReturnType<typeof askingUseCases>
