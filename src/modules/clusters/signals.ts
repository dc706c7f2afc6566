// What one hand leaves behind when it acts for many: a device, a network, a mailbox, a way of naming mailboxes, a
// phone, a home. Never a password, nor anything made of one; what is shown of a signal is masked.
import { domainOf, type Email, localOf, mailboxKey, maskEmail } from '../../foundation/email.ts'
import { isFrequentDomain } from '../../foundation/email-domains.ts'
import type { Instant } from '../../foundation/time.ts'

export const signals = [
  'device',
  'browser',
  'network',
  'mailbox',
  'pattern',
  'phone',
  'home',
] as const
export type Signal = (typeof signals)[number]

/** Where an event came from: the address, what the browser calls itself, and the token of a device that has one. */
export type From = {
  readonly address: string
  readonly browser: string
  readonly device?: string | undefined
}
export type Contacts = {
  readonly mailbox?: string | undefined
  readonly phone?: string | undefined
  readonly home?: string | undefined
}

/** `text` is what the key is made of; `mask` is what a person may be shown. */
export type Trace = { readonly signal: Signal; readonly text: string; readonly mask: string }

/** 192.0.2.0/24, or the first 48 bits of an IPv6 address: whoever is given one is given no less. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()
  if (!plain.includes(':')) return plain.split('.').slice(0, 3).join('.')
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  const groups = tail === undefined ? left : [...left, ...zeros, ...right]
  return groups
    .slice(0, 3)
    .map((group) => group.padStart(4, '0'))
    .join(':')
}

const maskNetwork = (network: string): string =>
  network.includes(':') ? `${network.split(':')[0]}:••` : `${network.split('.')[0]}.•••`

/** `tramites.01@x` and `tramites02@x` are named by one hand: letters kept, numbers and signs left out. */
export function patternOf(mailbox: string): string | undefined {
  const key = mailboxKey(mailbox as Email) as string as Email
  const local = localOf(key)
  const [name = ''] = local.split('+')
  const letters = name.replace(/[^a-z]/g, '')
  const named = /\d|\+/.test(local)
  return named && letters.length >= 2 ? `${letters}#@${domainOf(key)}` : undefined
}

/**
 * The traces of one event. Where most people have their mailbox many are called alike: there a pattern counts within
 * one network alone.
 */
export function tracesOf(from: From, contacts: Contacts): readonly Trace[] {
  const network = networkOf(from.address)
  const browser = from.browser.slice(0, 300)
  const { mailbox, phone, home } = contacts
  const traces: Trace[] = [
    { signal: 'network', text: network, mask: maskNetwork(network) },
    { signal: 'browser', text: `${browser} ${network}`, mask: maskNetwork(network) },
  ]
  if (from.device) traces.push({ signal: 'device', text: from.device, mask: '' })
  if (mailbox) {
    const email = mailbox.trim().toLowerCase() as Email
    const mask = maskEmail(email)
    traces.push({ signal: 'mailbox', text: mailboxKey(email), mask })
    const pattern = patternOf(email)
    const where = isFrequentDomain(email) ? ` ${network}` : ''
    if (pattern) traces.push({ signal: 'pattern', text: `${pattern}${where}`, mask })
  }
  if (phone) traces.push({ signal: 'phone', text: phone, mask: `••${phone.slice(-2)}` })
  if (home) traces.push({ signal: 'home', text: home.toLowerCase(), mask: '' })
  return traces
}

/** Networks change hands: what is kept of one is under a key of its quarter, and says nothing in the next. */
const dated: ReadonlySet<Signal> = new Set(['network', 'browser'])

const quarterOf = (at: Instant): string => {
  const day = at.toZonedDateTimeISO('UTC')
  return `${day.year}-${Math.ceil(day.month / 3)}`
}

/** The purposes that the key of a signal is made for, from `since` to `now`: the present one first. */
export function purposesOf(signal: Signal, now: Instant, since: Instant): readonly string[] {
  if (!dated.has(signal)) return [`cluster ${signal}`]
  return [...new Set([quarterOf(now), quarterOf(since)])].map((one) => `cluster ${signal} ${one}`)
}
