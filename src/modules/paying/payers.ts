// Who else pays a loan: a link for each, with a number of its own, that shows what to pay and nothing of who owes.
// It must never tell a balance, a whole name or a whole loan number, and it ends when the member says so.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Duration, days24, type Instant, isPast } from '../../foundation/time.ts'

/** Of a loan: two digits of the payment reference, 00 being the member. */
export const mostPayers = 99
export const longestLabel = 40
/** How long a link may serve, in days, as the page offers it. */
export const lives = ['30', '90', '365'] as const
export type Life = (typeof lives)[number]
const lifeOf: Readonly<Record<Life, Duration>> = {
  30: days24(30),
  90: days24(90),
  365: days24(365),
}

export type PayerLink = {
  readonly linkId: string
  readonly memberId: bigint
  readonly loanId: bigint
  /** 1 to 99: the payer of the reference. */
  readonly ordinal: number
  /** How the member calls whoever pays; nobody else reads it. */
  readonly label: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly revokedAt: Instant | null
}
export type LinkState = 'serves' | 'expired' | 'revoked'

/** A link that was taken back is taken back, also when its time is over. */
export function linkStateOf(link: PayerLink, now: Instant): LinkState {
  if (link.revokedAt !== null) return 'revoked'
  return isPast(link.expiresAt, now) ? 'expired' : 'serves'
}

export type CannotLink =
  | 'label-missing'
  | 'label-long'
  | 'life-missing'
  | 'loan-not-open'
  | 'too-many-payers'
  | 'too-many-today'

/** What was typed to make a link. */
export function readLink(typed: {
  readonly label: string
  readonly life: string
}): Result<{ label: string; life: Duration }, CannotLink> {
  const label = typed.label.replace(/\s+/g, ' ').trim()
  if (label === '') return cannot('label-missing')
  if ([...label].length > longestLabel) return cannot('label-long')
  const life = lives.find((one) => one === typed.life)
  return life ? ok({ label, life: lifeOf[life] }) : cannot('life-missing')
}

/** The number of the next payer, never one that was somebody's; undefined: all ninety-nine are taken. */
export function nextOrdinal(taken: readonly number[]): number | undefined {
  const next = Math.max(0, ...taken) + 1
  return next > mostPayers ? undefined : next
}

export type CannotSend = 'email-wrong' | 'link-over' | 'sent-before' | 'spent-for-today'
/** To third parties: once a link and mailbox a day, and for all of us no more than that (rule 10). */
export const sendLimits = {
  contact: { points: 1, per: days24(1) },
  link: { points: 3, per: days24(1) },
  everybody: { points: 2_000, per: days24(1) },
} as const
export const linksADay = 10
