import {
  type Answer,
  type Form,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
  withCookies,
} from '../../platform/web.ts'
import type { Loan } from '../loans/loans.ts'
import { chosenFrom } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { type LoginsUseCases, needsProof } from '../logins/logins.usecases.ts'
import { type RefundProps, refundPage } from './refunds.pages.ts'
import { refundPath, savingsRefundPath } from './refunds.ts'
import type { RefundsUseCases } from './refunds.usecases.ts'
import { cannotGiveWords } from './refunds.words.ts'

export type RefundRooms = {
  readonly refunds: RefundsUseCases
  readonly loans: Pick<LoansUseCases, 'ofMember'>
  readonly logins: Pick<LoginsUseCases, 'sealForm'>
}

/** The loan that was named, or the one that was paid off last. */
async function loanOf({ loans }: RefundRooms, v: MemberVisit, named: Form) {
  const all = await loans.ofMember(v.member.memberId)
  if (named.credito !== undefined) return chosenFrom(all, named.credito)
  return all.findLast(({ status }) => status === 'paid-off') ?? all.at(-1)
}

async function drawn(
  { refunds }: RefundRooms,
  v: MemberVisit,
  loan: Loan | undefined,
  more: Partial<RefundProps> = {},
) {
  const { memberId } = v.member
  const [overview, held] = await Promise.all([
    refunds.overview({ memberId, loanId: loan?.loanId ?? null }),
    refunds.heldNow(memberId),
  ])
  const about = { ordinal: loan?.ordinal, held: held.ok ? undefined : held }
  return refundPage(v.view, { ...overview, ...about, ...more })
}

/** Asks who it is again, keeping what was typed. */
async function proofFirst({ logins }: RefundRooms, v: MemberVisit, path: string): Promise<Answer> {
  const ask = go(`/confirma-que-eres-tu?volver=${encodeURIComponent(v.view.to(path))}`)
  const { clabe, credito } = v.form
  const form = { ...(clabe && { clabe }), ...(credito && { credito }) }
  const kept = await logins.sealForm({ path, form, loginId: v.member.loginId })
  return kept ? withCookies(ask, kept) : ask
}

/** `loan`: the one whose excess it is; undefined: savings. */
async function give(rooms: RefundRooms, v: MemberVisit, loan: Loan | undefined): Promise<Answer> {
  const path = loan ? refundPath : savingsRefundPath
  if (v.member.lookOnly) return go(path)
  if (needsProof(v.member, v.now)) return proofFirst(rooms, v, path)
  const typed = v.form.clabe ?? ''
  const given = await rooms.refunds.giveAccount(v.member, loan?.loanId ?? null, typed)
  if (given.ok) return go(`${path}?${loan ? `credito=${loan.ordinal}&` : ''}listo=si`)
  const { code } = given
  if (code.startsWith('held-by-')) return refuse(await drawn(rooms, v, loan))
  const words = cannotGiveWords[code as keyof typeof cannotGiveWords]
  return refuse(await drawn(rooms, v, loan, { typed, problems: { clabe: v.view.t(words) } }))
}

export const refundRoutes = (rooms: RefundRooms): readonly Route[] => [
  memberGet(refundPath, async (v) => {
    const named = v.query.credito === undefined ? v.form : v.query
    const loan = await loanOf(rooms, v, named)
    if (!loan) return named.credito === undefined ? go('/mi-credito') : missing
    const kept = v.form.clabe === undefined ? {} : { typed: v.form.clabe }
    return show(await drawn(rooms, v, loan, { given: v.query.listo === 'si', ...kept }))
  }),
  memberPost(refundPath, async (v) => {
    const loan = await loanOf(rooms, v, v.form)
    return loan ? give(rooms, v, loan) : missing
  }),
  memberGet(savingsRefundPath, async (v) => {
    const kept = v.form.clabe === undefined ? {} : { typed: v.form.clabe }
    const given = v.query.listo === 'si'
    return show(await drawn(rooms, v, undefined, { given, ...kept }))
  }),
  memberPost(savingsRefundPath, (v) => give(rooms, v, undefined)),
]
