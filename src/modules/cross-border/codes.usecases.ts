// The pay codes of a member: how much, what it costs at each partner, one code for each amount of a loan, and what
// became of it. Whoever has its link sees the same but for whose it is.
import { randomInt } from 'node:crypto'
import type { Mxn } from '../../foundation/money.ts'
import { maskName } from '../../foundation/person-name.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf, days24 } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { hashOf, newId, newToken, type Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { LoanTold, OutlookUseCases } from '../loans/outlook.usecases.ts'
import { type CannotChoose, type ChoiceName, chosenOf } from '../loans/pay-choices.ts'
import type { Member } from '../members/members.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { PartnersUseCases } from './partners.usecases.ts'
import * as store from './pay-codes.store.ts'
import {
  codeExpiry,
  codesADay,
  drawnPlaces,
  linkOver,
  type PayCode,
  payCodeAlphabet,
  payCodeFrom,
} from './pay-codes.ts'
import type { QuotingUseCases } from './quoting.usecases.ts'
import {
  type Board,
  type CodeSeen,
  type OwnCode,
  type ShowingDeps,
  showingUseCases,
  stateOf,
} from './showing.usecases.ts'
import { idForm } from './transfers.store.ts'

export type CodesDeps = ShowingDeps & {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'seal' | 'open'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly members: Pick<MembersUseCases, 'memberById'>
  readonly outlook: Pick<OutlookUseCases, 'tell'>
  readonly partners: Pick<PartnersUseCases, 'openNow' | 'nameOf'>
  readonly quoting: QuotingUseCases
}

export type CannotMakeCode =
  | 'look-only'
  | 'no-loan'
  | CannotChoose
  | 'under-least'
  | 'over-limit'
  | 'too-many-codes'
export type CannotRevoke = 'code-unknown' | 'already-authorised' | 'code-used'

export const linkPurpose = 'cross-border link'
const maskedNameOf = ({ secondSurname, ...name }: Member): string =>
  maskName(secondSurname === null ? name : { ...name, secondSurname })
const linkOf = (token: string): string => `/pagar-desde-el-extranjero/${token}`
const shownCodes = 10
const drawings = 5

export const codesUseCases = (deps: CodesDeps) => {
  const { db, now } = deps

  const { offers, seen } = showingUseCases(deps)

  /** Locks a price at every partner that has one. */
  const lockPrices = async (tx: Tx, row: Pick<store.CodeRow, 'codeId' | 'amount'>) => {
    for (const { suspended, ...open } of await deps.partners.openNow(tx))
      if (!suspended) await deps.quoting.standing(tx, row, open)
  }

  const drawn = (): PayCode =>
    payCodeFrom(Array.from({ length: drawnPlaces }, () => randomInt(payCodeAlphabet.length)))

  const make = async (
    tx: Tx,
    { memberId, loginId }: MemberSession,
    { loan }: LoanTold,
    about: { amount: Mxn; maskedName: string; lang: Lang },
  ): Promise<string> => {
    const createdAt = now()
    const token = newToken()
    const codeId = newId(createdAt.epochMilliseconds)
    const row = {
      ...{ codeId, memberId, createdAt, ...about },
      loanId: loan.loanId,
      loanNumber: loan.loanNumber,
      linkHash: hashOf(token),
      sealedLink: deps.secrets.seal(linkPurpose, token),
      expiresAt: codeExpiry(createdAt),
    }
    for (let i = 0; !(await store.addCode(tx, { ...row, code: drawn() })); i++)
      if (i === drawings) throw new Error('no pay code was free')
    await lockPrices(tx, row)
    const by = { kind: 'member', memberId, loginId } as const
    await deps.audit.record(tx, { by, memberId, act: 'pay-code-made', facts: { code: codeId } })
    return codeId
  }

  /** Whether some partner may take it: with a rate, the limits of all of them are known. */
  const limitsOf = ({ lines }: Board): 'under-least' | 'over-limit' | undefined => {
    const codes = lines.map(({ price }) => (price.ok ? undefined : price.code))
    if (codes.length === 0 || codes.some((code) => code === undefined)) return undefined
    if (codes.every((code) => code === 'under-least')) return 'under-least'
    return codes.every((code) => code === 'over-limit') ? 'over-limit' : undefined
  }

  return {
    offers,

    /** The last codes of a member, newest first. */
    codesOf: async (memberId: bigint) => {
      const rows = await store.ofMember(db, memberId, shownCodes)
      return rows.map((row) => ({ ...row, state: stateOf(row, now()) }))
    },

    /** Makes a code for an amount of a loan. The one that lives for the same amount is the answer. */
    create: async (
      session: MemberSession,
      asked: { place: string | undefined; name: ChoiceName; typed: string; least: Mxn; lang: Lang },
    ): Promise<Result<string, CannotMakeCode>> => {
      if (session.lookOnly) return cannot('look-only')
      const { memberId } = session
      const told = await deps.outlook.tell(memberId, asked.place)
      if (!told || told === 'no-loan') return cannot('no-loan')
      const choice = chosenOf(told.outlook, dayOf(now()), asked)
      if (!choice.ok) return choice
      const { amount } = choice.value
      const limit = limitsOf(await offers(amount))
      if (limit) return cannot(limit)
      const member = await deps.members.memberById(memberId)
      const maskedName = member ? maskedNameOf(member) : ''
      return transaction(db, async (tx) => {
        await store.takeTurn(tx, told.loan.loanId)
        const own = await store.ofMember(tx, memberId, codesADay)
        const same = own.find(
          (row) =>
            row.loanId === told.loan.loanId &&
            row.amount === amount &&
            stateOf(row, now()) === 'live',
        )
        if (same) return ok(same.codeId)
        const most = { points: codesADay, per: days24(1) }
        if (!(await take(tx, `pay-codes ${memberId}`, most, now())).allowed)
          return cannot('too-many-codes')
        return ok(await make(tx, session, told, { amount, maskedName, lang: asked.lang }))
      })
    },

    /** One of this member's codes; undefined for anybody else's. */
    one: async (memberId: bigint, codeId: string): Promise<OwnCode | undefined> => {
      const row = idForm.test(codeId) ? await store.byId(db, memberId, codeId) : undefined
      const token = row && deps.secrets.open(linkPurpose, row.sealedLink)
      return row && token ? { ...(await seen(row)), link: linkOf(token) } : undefined
    },

    /** What whoever has the link may see; undefined: no such link, or it is long over. */
    byLink: async (token: string): Promise<CodeSeen | undefined> => {
      const row = await store.byLink(db, hashOf(token))
      return row && !linkOver(row.expiresAt, now()) ? seen(row) : undefined
    },

    /** Locks new prices where those of before are over. */
    renew: async (by: { memberId: bigint; codeId: string } | { token: string }): Promise<void> => {
      await transaction(db, async (tx) => {
        const row =
          'token' in by
            ? await store.byLink(tx, hashOf(by.token))
            : idForm.test(by.codeId) && (await store.byId(tx, by.memberId, by.codeId))
        if (row && stateOf(row, now()) === 'live') await lockPrices(tx, row)
      })
    },

    /** The code no longer serves. Not while somebody is paying with it, nor once it was paid. */
    revoke: (
      { memberId, loginId }: MemberSession,
      codeId: string,
    ): Promise<Result<void, CannotRevoke>> =>
      transaction(db, async (tx) => {
        const known = idForm.test(codeId) ? await store.byId(tx, memberId, codeId) : undefined
        const row = known && (await store.lockCode(tx, known.code))
        if (!row) return cannot('code-unknown')
        const state = stateOf(row, now())
        if (state === 'paying') return cannot('already-authorised')
        if (state === 'paid') return cannot('code-used')
        if (state !== 'live') return ok(undefined)
        await store.cancelCode(tx, codeId, now())
        const by = { kind: 'member', memberId, loginId } as const
        await deps.audit.record(tx, {
          by,
          memberId,
          act: 'pay-code-revoked',
          facts: { code: codeId },
        })
        return ok(undefined)
      }),
  }
}

export type CodesUseCases = ReturnType<typeof codesUseCases>
