// Who may come in: a login, its e-mail and its phones. One login for a member, one mailbox and one proven
// mobile for a login. NSS, CURP and RFC name a person; they never prove one.
import { type Email, maskEmail, mailboxKey as oneMailbox } from '../../foundation/email.ts'
import type { Lang } from '../../foundation/words.ts'

export type PhoneKind = 'mobile' | 'home'
export type Phone = {
  readonly e164: string
  readonly kind: PhoneKind
  /** Proved by a code: messages with a secret go nowhere else. */
  readonly bound: boolean
  /** Of several bound ones, the one that is sent codes. */
  readonly getsCodes: boolean
}
export type Residence = 'MX' | 'US' | 'CA'
/** Frozen: by «No fui yo», until a finished recovery or the desk. */
export type LoginState = 'active' | 'frozen' | 'closed'

export type Login = {
  readonly loginId: string
  readonly memberId: bigint
  readonly nss: string
  readonly email: string
  readonly givenName: string
  readonly lang: Lang
  /** Opened without a typed fact or a proven mobile: figures are masked. */
  readonly lookOnly: boolean
  readonly passwordHash: string
  readonly phones: readonly Phone[]
  readonly residence: Residence
  readonly state: LoginState
}

export type CannotOpenLogin = 'member-has-login' | 'email-taken' | 'mobile-taken'
export type CannotChangeContact = 'email-taken' | 'mobile-taken' | 'no-such-phone'

/** An e-mail as it is looked up. */
export const emailKey = (email: string): string => email.normalize('NFC').trim().toLowerCase()

/** One mailbox, one key, however its provider lets it be written. */
export const mailboxKey = (email: string): string => oneMailbox(emailKey(email) as Email)

/** `r••••@c••••.mx` */
export const maskedEmail = (login: Pick<Login, 'email'>): string =>
  maskEmail(emailKey(login.email) as Email)

/** What was typed to sign in: an e-mail, or the eleven digits of an NSS, however they were grouped. */
export type Named = { readonly by: 'email' | 'nss'; readonly key: string }

/** Anything is a name: one that nobody can have is looked up like any other. Longer than 254: cut. */
export function namedBy(typed: string): Named {
  const text = emailKey(typed.slice(0, 254))
  const digits = text.replace(/[\s.-]/g, '')
  return /^\d{11}$/.test(digits) ? { by: 'nss', key: digits } : { by: 'email', key: text }
}

/** The phone that is sent codes: the chosen one, else the first bound mobile. */
export const codePhone = (login: Pick<Login, 'phones'>): Phone | undefined => {
  const bound = login.phones.filter((phone) => phone.bound && phone.kind === 'mobile')
  return bound.find((phone) => phone.getsCodes) ?? bound[0]
}

/** Where a code goes first: a Mexican mobile by SMS, everybody else by mail. */
export const firstChannel = (login: Pick<Login, 'phones'>): 'mail' | 'sms' =>
  codePhone(login)?.e164.startsWith('+52') ? 'sms' : 'mail'

/** Whether somebody lives where English and foreign numbers are the rule. */
export const livesAbroad = (login: Pick<Login, 'residence'>): boolean => login.residence !== 'MX'

/** Whom a message goes to and in which language, without the way it goes. */
export const recipientOf = (login: Pick<Login, 'memberId' | 'loginId' | 'lang' | 'residence'>) => ({
  memberId: login.memberId,
  loginId: login.loginId,
  lang: login.lang,
  abroad: livesAbroad(login),
})
