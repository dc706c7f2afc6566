// Whether a mailbox still takes mail, judged by what comes back. It decides where messages that can wait go; it
// never stops a code, a link or what concerns safety, and never keeps anybody out.
import { days24, earlier, type Instant, isAfter } from '../../foundation/time.ts'

/** What speaks of the mailbox itself, and what may pass: full, too big, refused for its words, a line down. */
export type Weight = 'hard' | 'soft' | 'none'

/** As kept: bounces of different messages, since the mailbox last answered for itself. */
export type Mailbox = {
  readonly softBounces: number
  readonly firstSoftAt: Instant | null
  readonly lastBounceAt: Instant
  readonly deadSince: Instant | null
}

/**
 * How much a reply weighs. With a status of RFC 3463: 5.1.x (no such mailbox or domain) and 5.2.1 (closed) are
 * hard, all else that failed is soft. Without one, 550, 551 and 553 to the address are hard. `550 content`: the
 * address was taken, the content was not.
 */
export function weightOf(reply: string): Weight {
  const status = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(reply)
  if (status) {
    const [, kind, subject, detail] = status
    if (kind === '2') return 'none'
    const gone = kind === '5' && (subject === '1' || (subject === '2' && detail === '1'))
    return gone ? 'hard' : 'soft'
  }
  if (!/^5\d\d/.test(reply)) return 'none'
  return /^55[013]$/.test(reply) ? 'hard' : 'soft'
}

/** Soft ones count together when they come within this time. */
const remembered = days24(60)
const softLimit = { times: 5, over: days24(7) }

/** The mailbox after one more bounce: dead by one that is hard, or by five soft ones over a week and more. */
export function afterBounce(before: Mailbox | undefined, weight: Weight, now: Instant): Mailbox {
  const recent = before && isAfter(before.lastBounceAt, earlier(now, remembered))
  const known = recent ? before : undefined
  const deadSince = before?.deadSince ?? null
  if (weight === 'hard') {
    const { softBounces = 0, firstSoftAt = null } = known ?? {}
    return { softBounces, firstSoftAt, lastBounceAt: now, deadSince: deadSince ?? now }
  }
  const softBounces = (known?.softBounces ?? 0) + 1
  const firstSoftAt = known?.firstSoftAt ?? now
  const long = !isAfter(firstSoftAt, earlier(now, softLimit.over))
  const dies = softBounces >= softLimit.times && long
  return {
    softBounces,
    firstSoftAt,
    lastBounceAt: now,
    deadSince: deadSince ?? (dies ? now : null),
  }
}
