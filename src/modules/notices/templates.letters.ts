// Every message as operators look at it: its words in both languages with the longest values, how long, how easy to
// read, and in how many parts a phone gets it.
import { readingOf, sentencesOf } from '../../foundation/reading-ease.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Institution } from '../../platform/institution.ts'
import { renderLetters } from '../../platform/mail/letter.ts'
import { type Segments, segmentsOf } from '../../platform/sms-gateway.ts'
import type { Topic } from './choices.ts'
import { longest, now } from './examples.letters.ts'
import { smsOf, wordingOf } from './notices.letters.ts'
import type { KindName } from './notices.ts'
import { terms } from './terms.ts'

export type MailTemplate = {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Characters of the text. */
  readonly length: number
  /** Of the Spanish one: the index of INFLESZ, in whole points. */
  readonly ease: number | undefined
}
export type SmsTemplate = Segments & { readonly text: string }
export type Template = {
  readonly kind: KindName
  readonly topic: Topic
  readonly langs: Readonly<
    Record<Lang, { mail: MailTemplate | undefined; sms: SmsTemplate | undefined }>
  >
}

type Paper = { readonly institution: Institution; readonly origin: string }
export const kindNames = Object.keys(longest) as KindName[]
export const isKind = (text: string): text is KindName => kindNames.some((kind) => kind === text)

/** Numbers, folios and addresses are looked at, not read: they count as one word. */
const readAloud = (text: string): string =>
  text.replace(/[\w:-]*\d[\w:-]{4,}|[\d ]{20,}|https?:\S+/g, 'uno')

function easeOf(text: string): number | undefined {
  const [paragraph = ''] = text.split('\n\n')
  const read = readAloud(paragraph)
  return sentencesOf(read).length === 0 ? undefined : Math.trunc(readingOf([read]).ease)
}

function mailOf(kind: KindName, lang: Lang, paper: Paper): MailTemplate | undefined {
  if (!terms[kind].channels.includes('mail')) return undefined
  const message = { ...longest[kind], channel: 'mail', lang, bothLangs: false } as const
  const [letter] = wordingOf(message, { ...paper, now }).letters
  const { subject, text, html } = renderLetters([letter!])
  const ease = lang === 'es' ? easeOf(text) : undefined
  return { subject, text, html, length: [...text].length, ease }
}

function textOf(kind: KindName, lang: Lang, paper: Paper): SmsTemplate | undefined {
  const text = smsOf(longest[kind], { ...paper, now, lang, abroad: true })
  return text === undefined ? undefined : { text, ...segmentsOf(text) }
}

export function templateOf(kind: KindName, paper: Paper): Template {
  const of = (lang: Lang) => ({ mail: mailOf(kind, lang, paper), sms: textOf(kind, lang, paper) })
  return { kind, topic: terms[kind].topic, langs: { es: of('es'), en: of('en') } }
}

/** A code or a link is never said twice: what carried one is asked for anew by its owner. */
export const carriesSecret = (kind: KindName): boolean => longest[kind].secret !== undefined
