// «Avísame»: where to tell somebody that it is their turn. A stranger's phone must never be rung by this more than once
// a day, nor may it cost without end; and what is said names nobody (security rule 10).
import { type Email, mailboxKey, readEmail } from '../../foundation/email.ts'
import { type Phone, readPhone } from '../../foundation/phone.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { days24 } from '../../foundation/time.ts'

export type Contact =
  | { readonly channel: 'mail'; readonly address: Email }
  | { readonly channel: 'sms'; readonly address: Phone }
export type CannotCallBack =
  | 'contact-missing'
  | 'contact-not-read'
  | 'no-ticket'
  | 'asked-before'
  | 'too-many'
  | 'spent-for-today'

const longest = 254

/** What was typed: an e-mail, or a phone of Mexico, the US or Canada. */
export function readContact(
  typed: string,
): Result<Contact, 'contact-missing' | 'contact-not-read'> {
  const text = typed.trim().slice(0, longest + 1)
  if (text === '') return cannot('contact-missing')
  if (text.includes('@')) {
    const email = readEmail(text)
    return email.ok ? ok({ channel: 'mail', address: email.value }) : cannot('contact-not-read')
  }
  const phone = readPhone(text)
  return phone.ok ? ok({ channel: 'sms', address: phone.value }) : cannot('contact-not-read')
}

/** One mailbox or phone has one key, however it is written. */
export const contactKey = ({ channel, address }: Contact): string =>
  channel === 'mail' ? mailboxKey(address) : address

const aDay = days24(1)
export const callBackLimits = {
  /** Of one ticket, and to one contact. */
  ticket: { points: 1, per: aDay },
  contact: { points: 1, per: aDay },
  /** From one network: a mobile carrier is thousands of people behind one address. */
  network: { points: 500, per: aDay },
  /** What texts may cost: so many a day from the whole door. */
  texts: { points: 5_000, per: aDay },
  mails: { points: 50_000, per: aDay },
} as const
