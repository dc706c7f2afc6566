// What whoever asked is told of their trámite: by mail and to every proven phone, or to the address they left.
import type { Actor } from '../../foundation/actor.ts'
import type { Day } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { type Login, recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import { caseOfPaper } from './correspondence.store.ts'
import type { TramiteRow } from './tramites.store.ts'
import type { TramiteState } from './tramites.ts'
import { addressLeft, type WaysUseCases } from './ways.usecases.ts'

export type TellingDeps = {
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly notices: Pick<NoticesUseCases, 'say' | 'tell'>
  readonly ways: Pick<WaysUseCases, 'newLink'>
}
/** Always said, whatever was chosen: somebody waits for it, or has something to lose. */
type Firm =
  | {
      readonly kind: 'request-received'
      readonly args: { reference: string; answerOn: string; path: string }
    }
  | {
      readonly kind: 'request-asks' | 'request-lapsing'
      readonly args: { reference: string; expiresOn: string; path: string }
    }
type About = Pick<TramiteRow, 'tramite_id' | 'reference' | 'member_id' | 'type' | 'about' | 'lang'>

const argsOf = ({ reference }: About) => ({ reference, path: `/mis-tramites/${reference}` })
export const tellingUseCases = (deps: TellingDeps) => {
  const byAllWays = async (tx: Tx, login: Login, said: Firm & { by: Actor }): Promise<void> => {
    const to = recipientOf(login)
    await deps.notices.say(tx, { ...said, to: { ...to, channel: 'mail', address: login.email } })
    for (const { bound, e164 } of login.phones)
      if (bound)
        await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms', address: e164 } })
  }
  const firmly = async (tx: Tx, row: About, by: Actor, said: Firm): Promise<void> => {
    const login =
      row.member_id === null ? undefined : await deps.logins.loginOfMember(tx, row.member_id)
    if (login) await byAllWays(tx, login, { ...said, by })
    else await byMailbox(tx, row, by, said.kind === 'request-received' ? said.args : undefined)
  }
  /** To whoever has no login: the way to their case goes to the mailbox that they left in it. */
  const byMailbox = async (
    tx: Tx,
    row: About,
    by: Actor,
    begun?: { readonly answerOn: string },
  ): Promise<void> => {
    const address = row.member_id === null ? addressLeft(row) : undefined
    if (address === undefined) return
    const { reference } = row
    const secret = { link: await deps.ways.newLink(tx, row.tramite_id) }
    const sent = { secret, by, to: { channel: 'mail', address, lang: row.lang } } as const
    if (!begun) await deps.notices.say(tx, { ...sent, kind: 'request-way', args: { reference } })
    else {
      const args = { reference, answerOn: begun.answerOn }
      await deps.notices.say(tx, { ...sent, kind: 'request-begun', args })
    }
  }
  const loginOf = (tx: Tx, { member_id: memberId }: About) =>
    memberId === null ? undefined : deps.logins.loginOfMember(tx, memberId)

  return {
    /** It has its folio; without a term, nothing is promised. */
    received: async (tx: Tx, row: About, by: Actor, answerOn: Day | undefined): Promise<void> => {
      if (answerOn === undefined) return
      const args = { ...argsOf(row), answerOn: answerOn.toString() }
      await firmly(tx, row, by, { kind: 'request-received', args })
    },
    asks: (tx: Tx, row: About, by: Actor, until: Day): Promise<void> =>
      firmly(tx, row, by, {
        kind: 'request-asks',
        args: { ...argsOf(row), expiresOn: until.toString() },
      }),
    lapsing: (tx: Tx, row: About, by: Actor, until: Day): Promise<void> =>
      firmly(tx, row, by, {
        kind: 'request-lapsing',
        args: { ...argsOf(row), expiresOn: until.toString() },
      }),

    moved: async (tx: Tx, row: About, by: Actor, state: TramiteState): Promise<void> => {
      const login = await loginOf(tx, row)
      const args = { ...argsOf(row), state }
      if (login) await deps.notices.tell(tx, login, { kind: 'request-moved', args, by })
      else await byMailbox(tx, row, by)
    },
    late: async (tx: Tx, row: About, by: Actor): Promise<void> => {
      const login = await loginOf(tx, row)
      if (login) await deps.notices.tell(tx, login, { kind: 'request-late', args: argsOf(row), by })
      else await byMailbox(tx, row, by)
    },
    lengthened: async (tx: Tx, row: About, by: Actor, answerOn: Day): Promise<void> => {
      const login = await loginOf(tx, row)
      const args = { ...argsOf(row), answerOn: answerOn.toString() }
      if (login) await deps.notices.tell(tx, login, { kind: 'request-extended', args, by })
      else await byMailbox(tx, row, by)
    },
    /**
     * Malware was found in a paper after it was taken. Its case asks for it again; of a draft, which keeps it no more,
     * the list of what is being written is shown.
     */
    refused: async (tx: Tx, uploadId: string, memberId: bigint | null): Promise<void> => {
      const by = { kind: 'system', task: 'check-uploads' } as const
      const row = await caseOfPaper(tx, uploadId)
      if (row?.member_id === null) return byMailbox(tx, row, by)
      const login = memberId === null ? undefined : await deps.logins.loginOfMember(tx, memberId)
      if (!login) return
      const { path } = row ? argsOf(row) : { path: '/mis-tramites' }
      const to = { ...recipientOf(login), channel: 'mail', address: login.email } as const
      await deps.notices.say(tx, { kind: 'paper-refused', args: { path }, by, to })
    },
    written: async (tx: Tx, row: About, by: Actor): Promise<void> => {
      const login = await loginOf(tx, row)
      if (login)
        await deps.notices.tell(tx, login, { kind: 'request-message', args: argsOf(row), by })
      else await byMailbox(tx, row, by)
    },
  }
}
export type TellingUseCases = ReturnType<typeof tellingUseCases>
