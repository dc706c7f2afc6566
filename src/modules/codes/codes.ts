// Six digits that prove somebody reads a mailbox or holds a phone. A code lives ten minutes, works only in
// the browser that asked for it, and only the newest counts. This room never knows where a code is sent,
// and never tells whether the person behind it exists.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { hours, type Instant, isPast, later, minutes, seconds } from '../../foundation/time.ts'

/** What a code is for: one asked for here is worth nothing there. */
export type CodePurpose =
  | 'register-mobile' // the mobile typed in a registration, by SMS
  | 'register-mobile-by-mail' // the same step, sent to the mailbox instead: binds no phone
  | 'register-last-way' // a contact on file, for who remembers no fact
  | 'activate' // the mailbox of a new login
  | 'sign-in' // second step on a new device
  | 'recover' // the mail of a forgotten password
  | 'lost-email' // the bound phone of who lost the e-mail
  | 'unfreeze' // a second channel on file, after a freeze
  | 'new-email' // the mailbox of a change of e-mail
  | 'same-email' // the mailbox that signs in, proven again
  | 'second-email' // a mailbox for copies
  | 'new-phone' // a phone being bound from inside
  | 'step-up' // a fresh proof before a sensitive act
  | 'desk' // read out to an agent

export type CannotIssue = 'too-soon' | 'too-many'
export type CannotCheck = 'code-wrong' | 'code-expired' | 'code-void'

/** One code that was issued. `spentAt`: used, or voided by its fifth wrong try. */
export type Issued = {
  readonly issuedAt: Instant
  readonly expiresAt: Instant
  readonly wrongTries: number
  readonly spentAt?: Instant | undefined
}

export const codeLife = minutes(10)
export const mostTries = 5
export const mostAnHour = 5
/** How long after the first, second, third and later codes of an hour the next may be asked for. */
const waits = [seconds(30), seconds(60), seconds(120)]

/** Whether one more may be issued, and if not, from when on. `lastHour`: the codes of the last hour, newest first. */
export function mayIssue(
  lastHour: readonly Pick<Issued, 'issuedAt'>[],
  now: Instant,
): Result<void, CannotIssue> & { until?: Instant } {
  const newest = lastHour[0]
  if (!newest) return ok(undefined)
  if (lastHour.length >= mostAnHour) {
    const until = later(lastHour[mostAnHour - 1]!.issuedAt, hours(1))
    if (!isPast(until, now)) return { ...cannot('too-many'), until }
  }
  const wait = waits[Math.min(lastHour.length, waits.length) - 1]!
  const until = later(newest.issuedAt, wait)
  return isPast(until, now) ? ok(undefined) : { ...cannot('too-soon'), until }
}

/**
 * What a typed code is worth against the newest issued one. `sameBrowser` false: never right, and not
 * counted as a try, so that a stranger elsewhere cannot void a code.
 */
export function judged(
  newest: Issued | undefined,
  typed: { readonly right: boolean; readonly sameBrowser: boolean },
  now: Instant,
): { readonly verdict: Result<void, CannotCheck>; readonly wrongTries: number; spent: boolean } {
  if (!newest || !typed.sameBrowser)
    return { verdict: cannot('code-wrong'), wrongTries: newest?.wrongTries ?? 0, spent: false }
  const { wrongTries } = newest
  if (newest.spentAt) return { verdict: cannot('code-void'), wrongTries, spent: true }
  if (isPast(newest.expiresAt, now))
    return { verdict: cannot('code-expired'), wrongTries, spent: false }
  if (typed.right) return { verdict: ok(undefined), wrongTries, spent: true }
  const spent = wrongTries + 1 >= mostTries
  return {
    verdict: cannot(spent ? 'code-void' : 'code-wrong'),
    wrongTries: wrongTries + 1,
    spent,
  }
}

/** Six digits, whatever spaces or hyphens people type between them; undefined when they are not six digits. */
export function readCode(text: string | undefined): string | undefined {
  const digits = (text ?? '').slice(0, 40).replace(/[\s.-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}
