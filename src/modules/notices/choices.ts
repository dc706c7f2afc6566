// What a member may choose of our messages: which topics, by which way, at what hours. Urgent ones are not
// among them: what was done to a login is always said at once, by every way there is.
import type { Instant } from '../../foundation/time.ts'
import type { Channel } from './notices.ts'

/** In page order. */
export const chosenTopics = ['deposits', 'loan', 'papers', 'requests'] as const
export type ChosenTopic = (typeof chosenTopics)[number]
/**
 * `security`: what was done or tried with a login. `asked`: codes, links and answers that somebody waits for.
 * `receipts`: that something the person just did has arrived.
 */
export type Topic = ChosenTopic | 'security' | 'asked' | 'receipts'

/** Whole hours of a day in a zone, from the first to before the last; over midnight when `from` is later. */
export type Hours = { readonly from: number; readonly to: number; readonly zone: string }
export type Choices = {
  readonly mailOff: readonly ChosenTopic[]
  readonly smsOn: readonly ChosenTopic[]
  /** When messages that can wait may come; undefined: at any hour. */
  readonly hours: Hours | undefined
}
/** Until somebody chooses: everything by mail, at any hour. */
export const usualChoices: Choices = { mailOff: [], smsOn: [], hours: undefined }

export const isChosen = (topic: Topic): topic is ChosenTopic =>
  (chosenTopics as readonly Topic[]).includes(topic)

export function waysOf({ mailOff, smsOn }: Choices, topic: ChosenTopic): readonly Channel[] {
  const mail = mailOff.includes(topic) ? [] : (['mail'] as const)
  return smsOn.includes(topic) ? [...mail, 'sms'] : mail
}

const within = ({ from, to }: Hours, hour: number): boolean =>
  from < to ? hour >= from && hour < to : hour >= from || hour < to

/** When a message that can wait may go: now, or when the member's own hours begin again. */
export function sendableFrom(hours: Hours | undefined, now: Instant): Instant {
  if (!hours) return now
  const local = now.toZonedDateTimeISO(hours.zone)
  if (within(hours, local.hour)) return now
  const opening = local.toPlainDate().toZonedDateTime({
    timeZone: hours.zone,
    plainTime: new Temporal.PlainTime(hours.from),
  })
  const next = Temporal.ZonedDateTime.compare(opening, local) > 0
  return (next ? opening : opening.add({ days: 1 })).toInstant()
}

/** Who asked by ALTO to get no notices gets codes, answers and what was done to their login, and no more. */
export const heardDespiteAlto = (topic: Topic): boolean => topic === 'security' || topic === 'asked'

/** Why a message was written and not sent. */
export type Unsent = 'over-limit' | 'not-wanted' | 'alto' | 'no-phone' | 'mailbox-dead'

export type Standing = {
  readonly choices: Choices
  readonly mailboxDead: boolean
  /** A proven phone, if there is one. */
  readonly hasPhone: boolean
  /** Since when that phone asked for no notices. */
  readonly silentSince: Instant | null
}
export type Way =
  | { readonly channel: Channel; readonly unsent?: undefined }
  | { readonly channel: Channel; readonly unsent: Unsent }

/**
 * By which ways something of a topic goes, one at least: the last resort is a message that is written, not
 * sent, and seen in the portal. A text stands in for a mailbox that takes no mail.
 */
export function waysFor(topic: ChosenTopic, standing: Standing): readonly Way[] {
  const { choices, mailboxDead, hasPhone, silentSince } = standing
  const wanted = waysOf(choices, topic)
  const textable = hasPhone && silentSince === null
  const ways: Way[] = []
  if (wanted.includes('mail') && !mailboxDead) ways.push({ channel: 'mail' })
  const texts = wanted.includes('sms') || (wanted.includes('mail') && mailboxDead)
  if (texts && textable) ways.push({ channel: 'sms' })
  if (ways.length > 0) return ways
  if (wanted.includes('mail')) return [{ channel: 'mail', unsent: 'mailbox-dead' }]
  if (!wanted.includes('sms')) return [{ channel: 'mail', unsent: 'not-wanted' }]
  return [{ channel: 'sms', unsent: hasPhone ? 'alto' : 'no-phone' }]
}
