// What we tell people, by mail and SMS: the kinds there are, and what each carries.
// Never decides whether something happened: a use case says it, in the same transaction as the fact.
import type { Actor } from '../../foundation/actor.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Alert } from '../desk/patterns.ts'
import type { HeldThing } from '../holds/holds.ts'
import type { FactorDeed } from '../second-factors/second-factors.ts'
import type { DisputeKinds } from './dispute-kinds.ts'
import type { RequestKinds } from './request-kinds.ts'

export type Channel = 'mail' | 'sms'
/** A contact that changed, by its name in the texts. */
export type ContactPart =
  | 'email'
  | 'second-email'
  | 'mobile'
  | 'phone'
  | 'address'
  | 'questions'
  | 'language'

/** What was done, or tried, over the telephone. */
export type Deed =
  | 'email-told'
  | 'caller-failed'
  | 'wait-ended'
  | 'unfrozen'
  | 'candado-on'
  | 'candado-ending'
  | 'change-stopped'

/** What somebody of the staff added to, or took off, their ways in. */
export type StaffProof =
  | 'passkey-added'
  | 'passkey-removed'
  | 'authenticator-added'
  | 'authenticator-removed'
export type StaffMove = 'roles-changed' | 'suspended' | 'back'

type None = Readonly<Record<never, never>>
/** `args` are kept and shown again; `secret` is sealed and wiped once sent. */
type Kind<Args, Secret extends string = never> = {
  readonly args: Readonly<Args>
  readonly secret: Readonly<Record<Secret, string>>
}
/**
 * Every kind of message. Of the secrets, `link` and `stop` are paths of ours with their token
 * (`/registro/activa/…`, `/no-fui-yo/…`), `code` is six digits.
 */
export type Kinds = RequestKinds &
  DisputeKinds & {
    activation: Kind<None, 'link' | 'code'>
    'already-registered': Kind<None, 'stop'>
    welcome: Kind<None>
    'look-only': Kind<{ missing: 'mobile' | 'fact' }>
    'password-reset': Kind<{ givenName: string; nssEnding: string }, 'link' | 'code'>
    'password-changed': Kind<{ at: Instant }, 'stop'>
    'new-device': Kind<{ device: string; place: string; at: Instant }, 'stop'>
    'wrong-passwords': Kind<None, 'stop'>
    'email-change-asked': Kind<{ takesEffectAt: Instant }, 'stop'>
    'email-confirm': Kind<None, 'code'>
    'email-changed': Kind<{ at: Instant }, 'stop'>
    'contact-change-asked': Kind<{ part: ContactPart; takesEffectAt: Instant }, 'stop'>
    'contact-changed': Kind<{ part: ContactPart; at: Instant }, 'stop'>
    /** What changed, or was tried, with a second factor. */
    'second-factor': Kind<{ factor: FactorDeed; at: Instant }, 'stop'>
    'contact-claimed': Kind<{ part: 'mobile' | 'email' }, 'stop'>
    code: Kind<None, 'code'>
    'lost-email': Kind<None, 'stop'>
    stopped: Kind<{ reference: string }>
    'desk-act': Kind<{ deed: Deed; at: Instant }, 'stop'>
    /** Six digits that are read out to the agent of a call. */
    'desk-code': Kind<None, 'code'>
    /** `code`: the word that the agent has to say. */
    'call-word': Kind<None, 'code'>
    'staff-proof': Kind<{ proof: StaffProof; at: Instant }>
    'staff-moved': Kind<{ proof: StaffMove; at: Instant }>
    /** To whoever is to work here: the way in, once. */
    'staff-invited': Kind<None, 'link'>
    /** For operators: `line` is the head of the chain, to be kept where the database cannot reach. */
    'trail-sound': Kind<{ at: Instant; line: string; path: string }>
    /** `reference`: the seal and the entry that differ. */
    'trail-broken': Kind<{ at: Instant; reference: string; path: string }>
    /** For supervisors: what stands out in somebody's day at the telephone. */
    'desk-alert': Kind<{ person: string; sign: Alert; path: string }>
    /** Of the line at the door, to a contact that may be anybody's. `at`: until when the place is kept. */
    'your-turn': Kind<{ at: Instant }>
    /** Of the hour that somebody asked to be reminded of, to a contact that may be anybody's. */
    'quiet-hour': Kind<None>
    /** The candado was put on: these things stand still; without any named, all of them. */
    locked: Kind<{ at: Instant; things?: readonly HeldThing[] }, 'stop'>
    'lock-ending': Kind<{ takesEffectAt: Instant; things: readonly HeldThing[] }, 'stop'>
    reopened: Kind<{ at: Instant }, 'stop'>
    'closing-asked': Kind<{ takesEffectAt: Instant }, 'stop'>
    'closing-undone': Kind<{ at: Instant }>
    'login-closed': Kind<{ at: Instant }>
    'help-began': Kind<{ at: Instant }, 'stop'>
    'export-ready': Kind<None, 'stop'>
    /** What somebody asked us by text, in the words that answered it. */
    'text-answer': Kind<{ text: string }>
    /** The mailbox takes no mail any more: said by every other way. */
    'mailbox-dead': Kind<None>
    /** Whether a mailbox that looks like one of a job is still the member's. */
    'confirm-contact': Kind<{ why: 'new-job' | 'year-old' }>
    /** `path`: where it can be seen; `answerOn`, `expiresOn`: days as `2026-11-22`. */
    'contribution-missing': Kind<{ bimester: string; path: string }>
    'deposit-arrived': Kind<{ bimester: string; path: string }>
    /** Amounts as `4512.30`, for the text: the mail carries none. Without them, a file brought it. */
    'payment-applied': Kind<
      { path: string } & Partial<Record<'paid' | 'lowered' | 'interest' | 'rest' | 'owed', string>>
    >
    'payment-returned': Kind<{ path: string; paid: string }>
    'savings-added': Kind<{ path: string; paid: string }>
    /** The whole portal closes, said two days before to who pays by themselves. */
    'planned-stop': Kind<{ startsAt: Instant; endsAt: Instant; path: string }>
    /** `period`: `2026-B5` or `2026-10`; `kb`: the size of its PDF. */
    'statement-ready': Kind<{ period: string; kb: string; path: string }>
    'loan-paid-off': Kind<{ path: string }>
    'refund-opened': Kind<{ reference: string; path: string }>
    'capture-line': Kind<{ line: string; expiresOn: string; path: string }>
    /** Reference and capture line of a loan, in groups; `—` where no line holds the amount. */
    'pay-numbers': Kind<{ reference: string; line: string; expiresOn: string; path: string }>
    'payer-link-made': Kind<{ at: Instant }, 'stop'>
    /** To whoever is to pay for somebody: names nobody. */
    'payer-invited': Kind<None, 'link'>
    /** `expiresOn`: the day by which it is to be paid. */
    'payment-due': Kind<{ expiresOn: string; path: string }>
    /** `nssEnding`: of the account, its last four digits. */
    'refund-account-set': Kind<{ at: Instant; nssEnding: string }, 'stop'>
    'refund-sent': Kind<{ reference: string; path: string }>
    /** No money left, or it came back from the bank: another account is needed. */
    'refund-not-sent': Kind<{ reference: string; path: string }>
    /** A code with which anybody may pay a loan from abroad; it names nobody. Its mail leads to its page. */
    'pay-code': Kind<{ line: string; expiresOn: string }, 'link'>
    /** Days as `'2026-12-31'`; empty where a way out is not open. Dates only: a mail carries no amounts. */
    'job-change': Kind<{ payBy: string; pauseUntil: string; fundFrom: string }>
  }
export type KindName = keyof Kinds
/** Kinds of which a member chooses whether, how and when they come. */
export type ChosenKind =
  | 'contribution-missing'
  | 'deposit-arrived'
  | 'payment-applied'
  | 'payment-returned'
  | 'savings-added'
  | 'planned-stop'
  | 'loan-paid-off'
  | 'statement-ready'
  | 'refund-opened'
  | 'refund-sent'
  | 'payment-due'
  | 'request-moved'
  | 'request-late'
  | 'request-extended'
  | 'request-message'
export type ArgsOf<K extends KindName> = Kinds[K]['args']
export type SecretOf<K extends KindName> = Kinds[K]['secret']

/** What a use case tells a member who may have chosen otherwise; no such kind has a secret. */
export type Tidings<K extends ChosenKind> = {
  readonly kind: K
  readonly args: ArgsOf<K>
  readonly by: Actor
  /** Of money: by text besides, where there is a proven phone that has not asked for silence. */
  readonly texts?: true
}

/** What a use case says: to whom, which kind, with what. SMS carries a code at most, never a link. */
export type Saying<K extends KindName> = {
  readonly kind: K
  readonly args: ArgsOf<K>
  readonly by: Actor
} & (
  | ({ readonly to: Recipient & { readonly channel: 'mail' } } & WithSecret<SecretOf<K>>)
  | ({ readonly to: Recipient & { readonly channel: 'sms' } } & WithSecret<CodeOf<K>>)
)
type WithSecret<S> = keyof S extends never ? { readonly secret?: never } : { readonly secret: S }
type CodeOf<K extends KindName> = Pick<SecretOf<K>, Extract<keyof SecretOf<K>, 'code'>>
/** `address`: an e-mail, or a phone in E.164. `abroad`: mail in both languages, hours with their zone. */
export type Recipient = {
  readonly memberId?: bigint | undefined
  readonly loginId?: string | undefined
  readonly address: string
  readonly lang: Lang
  readonly abroad?: boolean
}

/** A mail that went out to a member: what it was about, and the day in Mexico City. */
export type News = { readonly messageId: string; readonly subject: string; readonly on: Day }
