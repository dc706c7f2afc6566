// Links with which others pay a member's loan: made, shown, sent, taken back; and what such a link shows.
import { readEmail } from '../../foundation/email.ts'
import { lastFour } from '../../foundation/masking.ts'
import { maskName } from '../../foundation/person-name.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, days24, later } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { hashOf, newId, newToken, type Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import { isLive, type Loan } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { mailboxKey, recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import * as store from './payers.store.ts'
import {
  type CannotLink,
  type CannotSend,
  type LinkState,
  linkStateOf,
  linksADay,
  nextOrdinal,
  type PayerLink,
  readLink,
  sendLimits,
} from './payers.ts'

export type PayersDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'seal' | 'open'>
  readonly loans: Pick<LoansUseCases, 'ofMember'>
  readonly members: Pick<MembersUseCases, 'memberById'>
  readonly logins: Pick<LoginsUseCases, 'loginById'>
  readonly holds: Pick<HoldsUseCases, 'stopPath'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly audit: Pick<AuditUseCases, 'record'>
}

const purpose = 'payer link'
const actorOf = ({ memberId, loginId }: MemberSession) =>
  ({ kind: 'member', memberId, loginId }) as const

/** A link as its member sees it, with its path. */
export type ShownLink = PayerLink & { readonly state: LinkState; readonly path: string }
/** What whoever has the link may know. */
export type ForPayer = {
  readonly link: PayerLink
  readonly loan: Loan
  readonly maskedName: string
  readonly loanEnds: string
}

export const payersUseCases = (deps: PayersDeps) => {
  const { db, now } = deps
  const shown = ({ sealedToken, ...link }: store.LinkRow): ShownLink => ({
    ...link,
    state: linkStateOf(link, now()),
    path: `/pagar/${deps.secrets.open(purpose, sealedToken) ?? ''}`,
  })

  const tellMember = async (tx: Tx, session: MemberSession) => {
    const { memberId, loginId } = session
    const login = (await deps.logins.loginById(tx, loginId))!
    const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: 'payer-link-made' })
    await deps.notices.say(tx, {
      to: { ...recipientOf(login), channel: 'mail', address: login.email },
      kind: 'payer-link-made',
      args: { at: now() },
      secret: { stop },
      by: actorOf(session),
    })
  }

  const make = async (
    tx: Tx,
    session: MemberSession,
    asked: { loan: Loan; label: string; life: Temporal.Duration },
  ): Promise<Result<ShownLink, CannotLink>> => {
    const { memberId } = session
    const { loanId } = asked.loan
    await store.takeTurn(tx, loanId)
    const known = await store.linksOf(tx, { memberId, loanId })
    const ordinal = nextOrdinal(known.map((one) => one.ordinal))
    if (ordinal === undefined) return cannot('too-many-payers')
    const most = { points: linksADay, per: days24(1) }
    const counted = await take(tx, `payer-links ${memberId}`, most, now())
    if (!counted.allowed) return cannot('too-many-today')
    const createdAt = now()
    const token = newToken()
    const row = {
      linkId: newId(createdAt.epochMilliseconds),
      memberId,
      loanId,
      ordinal,
      label: asked.label,
      createdAt,
      expiresAt: later(createdAt, asked.life),
      revokedAt: null,
      sealedToken: deps.secrets.seal(purpose, token),
    }
    await store.addLink(tx, row, hashOf(token))
    const facts = { loan: lastFour(asked.loan.loanNumber), payer: `${ordinal}` }
    await deps.audit.record(tx, { by: actorOf(session), act: 'payer-link-made', facts })
    await tellMember(tx, session)
    return ok(shown(row))
  }

  return {
    /** The links of a loan, the newest first. */
    linksOf: async (memberId: bigint, loan: Loan): Promise<readonly ShownLink[]> => {
      const rows = await store.linksOf(db, { memberId, loanId: loan.loanId })
      return rows.map(shown).toReversed()
    },

    /** Makes a link for somebody else, with a payer number of its own; the member is told. */
    create: async (
      session: MemberSession,
      loan: Loan,
      typed: { label: string; life: string },
    ): Promise<Result<ShownLink, CannotLink>> => {
      const read = readLink(typed)
      if (!read.ok) return read
      if (!isLive(loan)) return cannot('loan-not-open')
      return transaction(db, (tx) => make(tx, session, { loan, ...read.value }))
    },

    /** Takes a link back: from now on it opens nothing. False: not theirs, or over already. */
    revoke: (session: MemberSession, linkId: string): Promise<boolean> =>
      transaction(db, async (tx) => {
        const link = await store.linkOf(tx, session.memberId, linkId)
        if (!link || !(await store.revoke(tx, linkId, now()))) return false
        const facts = { payer: `${link.ordinal}` }
        await deps.audit.record(tx, { by: actorOf(session), act: 'payer-link-revoked', facts })
        return true
      }),

    /** Mails a link to whoever is to pay; nothing personal goes with it. */
    send: async (
      session: MemberSession,
      linkId: string,
      typed: string,
    ): Promise<Result<void, CannotSend>> => {
      const read = readEmail(typed.trim().slice(0, 255))
      if (!read.ok) return cannot('email-wrong')
      const row = await store.linkOf(db, session.memberId, linkId)
      if (!row || linkStateOf(row, now()) !== 'serves') return cannot('link-over')
      const allows = async (key: string, limit: keyof typeof sendLimits) =>
        (await take(db, `payer-mail ${key}`, sendLimits[limit], now())).allowed
      if (!(await allows(`link ${linkId}`, 'link'))) return cannot('sent-before')
      if (!(await allows(`to ${mailboxKey(read.value)}`, 'contact'))) return cannot('sent-before')
      if (!(await allows('all', 'everybody'))) return cannot('spent-for-today')
      await transaction(db, (tx) =>
        deps.notices.say(tx, {
          to: { channel: 'mail', address: read.value, lang: 'es', abroad: true },
          kind: 'payer-invited',
          args: {},
          secret: { link: shown(row).path },
          by: actorOf(session),
        }),
      )
      return ok(undefined)
    },

    /** What a link opens, while it serves and the loan is alive; nothing else for nobody else. */
    behind: async (token: string | undefined): Promise<ForPayer | undefined> => {
      const row = token ? await store.linkByToken(db, hashOf(token)) : undefined
      if (!row || linkStateOf(row, now()) !== 'serves') return undefined
      const { sealedToken: _sealed, ...link } = row
      const [loans, member] = await Promise.all([
        deps.loans.ofMember(link.memberId),
        deps.members.memberById(link.memberId),
      ])
      const loan = loans.find((one) => one.loanId === link.loanId)
      if (!loan || !isLive(loan) || !member) return undefined
      const { givenNames, firstSurname, secondSurname } = member
      return {
        link,
        loan,
        maskedName: maskName({ givenNames, firstSurname, ...(secondSurname && { secondSurname }) }),
        loanEnds: lastFour(loan.loanNumber),
      }
    },
  }
}
export type PayersUseCases = ReturnType<typeof payersUseCases>
