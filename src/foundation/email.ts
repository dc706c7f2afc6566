// E-mail addresses: read strictly (one mailbox, no header can be smuggled in), kept in lower case, shown masked.
// Whether an address belongs to a workplace is not decided here.
import { type Branded, isDigit, type Reading, refused } from './reading.ts'

/** Lower case, ASCII, `local@domain.tld`, 254 characters at most. */
export type Email = Branded<'Email'>
/** The same for every spelling of one mailbox: for limits and uniqueness, never to write to. */
export type MailboxKey = Branded<'MailboxKey'>
export type EmailProblem =
  | { readonly code: 'email-empty' }
  | { readonly code: 'email-too-long'; readonly extra: number }
  | { readonly code: 'email-character'; readonly position: number; readonly character: string }
  | { readonly code: 'email-no-at' }
  | { readonly code: 'email-two-ats' }
  | { readonly code: 'email-local' }
  | { readonly code: 'email-domain' }

const longest = 254
const longestLocal = 64
const localSigns = ".!#$%&'*+/=?^_`{|}~-@"
const isLower = (code: number) => code >= 97 && code <= 122
const allowed = (c: string) => isLower(c.charCodeAt(0)) || isDigit(c.charCodeAt(0))
const isAddressCharacter = (c: string) => c.length === 1 && (allowed(c) || localSigns.includes(c))

const isLocal = (local: string) =>
  local !== '' &&
  local.length <= longestLocal &&
  !local.startsWith('.') &&
  !local.endsWith('.') &&
  !local.includes('..')

const isLabel = (label: string) =>
  label !== '' &&
  label.length <= 63 &&
  !label.startsWith('-') &&
  !label.endsWith('-') &&
  [...label].every((c) => allowed(c) || c === '-')
const isDomain = (domain: string) => {
  const labels = domain.split('.')
  const top = labels.at(-1)!
  return labels.length >= 2 && labels.every(isLabel) && top.length >= 2 && !isDigits(top)
}
const isDigits = (text: string) => [...text].every((c) => isDigit(c.charCodeAt(0)))

/** Spaces around it are forgiven; a line break anywhere is not, not even at an end. */
const trimmed = (text: string) => text.replace(/^[ \t\u00a0]+|[ \t\u00a0]+$/g, '')

/** Refuses, in order: empty, too-long, character, no-at, two-ats, local, domain. Positions are 1-based. */
export function readEmail(text: string): Reading<Email, EmailProblem> {
  if (text.length > longest * 2)
    return refused({ code: 'email-too-long', extra: text.length - longest })
  const typed = trimmed(text).toLowerCase()
  if (typed === '') return refused({ code: 'email-empty' })
  if (typed.length > longest)
    return refused({ code: 'email-too-long', extra: typed.length - longest })
  const characters = [...typed]
  const bad = characters.findIndex((c) => !isAddressCharacter(c))
  if (bad >= 0)
    return refused({ code: 'email-character', position: bad + 1, character: characters[bad]! })
  const [local = '', domain, ...more] = typed.split('@')
  if (domain === undefined) return refused({ code: 'email-no-at' })
  if (more.length > 0) return refused({ code: 'email-two-ats' })
  if (!isLocal(local)) return refused({ code: 'email-local' })
  if (!isDomain(domain)) return refused({ code: 'email-domain' })
  return { ok: true, value: typed as Email }
}

export const localOf = (email: Email): string => email.slice(0, email.indexOf('@'))
export const domainOf = (email: Email): string => email.slice(email.indexOf('@') + 1)

/** `r••••@c••••.mx`: first letter, start of the domain and its end. Four dots whatever the length. */
export function maskEmail(email: Email): string {
  const domain = domainOf(email)
  return `${email[0]}••••@${domain[0]}••••${domain.slice(domain.lastIndexOf('.'))}`
}

/** Providers where what follows a plus sign is the same mailbox. */
const ignoresPlus = new Set(
  (
    'gmail.com outlook.com outlook.es hotmail.com hotmail.es hotmail.com.mx live.com live.com.mx ' +
    'msn.com icloud.com me.com mac.com proton.me protonmail.com pm.me fastmail.com zoho.com'
  ).split(' '),
)
const sameProvider: Readonly<Record<string, string>> = {
  'googlemail.com': 'gmail.com',
  'protonmail.com': 'proton.me',
  'pm.me': 'proton.me',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
}

/** `Rosa.Lopez+casa@googlemail.com` and `rosalopez@gmail.com` are one mailbox. */
export function mailboxKey(email: Email): MailboxKey {
  const domain = sameProvider[domainOf(email)] ?? domainOf(email)
  const plus = localOf(email).indexOf('+')
  const local = plus > 0 && ignoresPlus.has(domain) ? localOf(email).slice(0, plus) : localOf(email)
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}` as MailboxKey
}
