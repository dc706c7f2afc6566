// What is known of mail domains: the ones most people have, their usual slips, and those that last ten minutes.
// A suggestion is only ever asked about; nobody's address is changed for them.
import { domainOf, type Email, localOf } from './email.ts'

/** Where most members have their mail. */
const frequent = (
  'gmail.com hotmail.com outlook.com yahoo.com yahoo.com.mx icloud.com live.com live.com.mx ' +
  'hotmail.es outlook.es msn.com prodigy.net.mx'
).split(' ')
/** Real domains that look like a slip of a frequent one. */
const real = new Set([
  ...frequent,
  ...(
    'mail.com ymail.com email.com gmx.com gmx.net me.com mac.com aol.com proton.me protonmail.com ' +
    'yahoo.es yahoo.ca hotmail.fr hotmail.ca hotmail.it hotmail.com.mx outlook.fr ' +
    'outlook.com.mx live.ca live.mx rocketmail.com googlemail.com gmail.de'
  ).split(' '),
])
/** Slips too far from the right one for one change to explain them. */
const slips: Readonly<Record<string, string>> = {
  'gmail.com.mx': 'gmail.com',
  'gmail.mx': 'gmail.com',
  'gmail.es': 'gmail.com',
  'gmail.comm.mx': 'gmail.com',
  'hotmail.com.com': 'hotmail.com',
  'yahoo.mx': 'yahoo.com.mx',
  'gmail.con.mx': 'gmail.com',
  'hotmal.con': 'hotmail.com',
}

/** Whether one letter added, left out, changed, or two neighbours swapped make one text of the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  const shorter = Math.min(a.length, b.length)
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (inA.length <= 1 && inB.length <= 1) return true
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0]
}

/** `rosa@gmial.com` → `rosa@gmail.com`, to ask «¿Quisiste decir…?»; undefined when nothing looks off. */
export function suggestEmail(email: Email): Email | undefined {
  const domain = domainOf(email)
  if (real.has(domain)) return undefined
  const meant = slips[domain] ?? frequent.find((known) => isOneSlipAway(domain, known))
  return meant === undefined ? undefined : (`${localOf(email)}@${meant}` as Email)
}

/** Whether most members have their mail there: many are called alike. */
export const isFrequentDomain = (email: Email): boolean => frequent.includes(domainOf(email))

const disposable = new Set(
  (
    'mailinator.com guerrillamail.com guerrillamail.net sharklasers.com grr.la 10minutemail.com ' +
    '10minutemail.net yopmail.com yopmail.net yopmail.fr temp-mail.org tempmail.com tempmail.net ' +
    'tempr.email throwawaymail.com trashmail.com trashmail.de getnada.com dispostable.com ' +
    'maildrop.cc mailnesia.com mintemail.com moakt.com mohmal.com emailondeck.com fakeinbox.com ' +
    'spamgourmet.com mytemp.email burnermail.io discard.email mailcatch.com tempinbox.com ' +
    'correotemporal.org mail.tm minuteinbox.com inboxkitten.com'
  ).split(' '),
)

/** Mailboxes that anybody opens and that vanish: letters to them reach nobody. Subdomains count too. */
export function isDisposable(email: Email): boolean {
  const labels = domainOf(email).split('.')
  return labels.some((_, i) => disposable.has(labels.slice(i).join('.')))
}
