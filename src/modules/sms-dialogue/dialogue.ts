// The short code's dialogue: from a text, who is known to hold that phone and what was last asked, to one command.
// Pure. It never looks anything up: a number that is nobody's and one that is somebody's take the same way, and
// figures are only ever those of the member whose proven phone wrote.
import type { Folio } from '../../foundation/folio.ts'
import { hours, type Instant, isAfter, later } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { isOnlyAlone, type Keyword, type Known as Meant, meaningOf } from './keywords.ts'
import { type Reading, readText } from './reading.ts'

export type Subject = 'savings' | 'loan' | 'owed' | 'payment'

/** What is known of the number that wrote. */
export type Sender = {
  /** The language this number chose by ENGLISH or ESPAÑOL. */
  readonly lang?: Lang | undefined
  /** Whose proven phone it is. */
  readonly owner?: Owner | undefined
}
export type Owner = {
  readonly memberId: bigint
  readonly loginId: string
  readonly nss: string
  readonly loanNumbers: readonly string[]
  readonly lang: Lang
  /** False while the login is look-only, frozen or closed: no figures then. */
  readonly maySeeFigures: boolean
}
/** The number that this phone asked about last. */
export type Last = { readonly asked: string; readonly at: Instant }

export type Command =
  | { readonly kind: 'menu' }
  /** `loanNumber`: of that loan alone; without it, of the whole person. */
  | { readonly kind: 'figures'; readonly of: Subject; readonly loanNumber?: string }
  | { readonly kind: 'newest-request' }
  | { readonly kind: 'verify'; readonly folio: Folio }
  | { readonly kind: 'lock' }
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'stop' | 'resume' }
  /** The one answer to whoever asks from a phone that is not proven for that number. */
  | { readonly kind: 'not-bound' }
  | { readonly kind: 'which-number'; readonly of: Subject }
  | { readonly kind: 'odd-digits'; readonly digits: number }
  | { readonly kind: 'help' | 'verify-how' | 'wrong-folio' | 'unlock-how' | 'not-understood' }

export type Turn = {
  readonly command: Command
  readonly lang: Lang
  /** The NSS or loan number that the answer is about: what limits count, and what a word alone refers to next. */
  readonly asked?: string
}

/** A word alone refers to a number named so long ago at most. */
export const menuLife = hours(24)

const subjects: readonly Keyword[] = ['savings', 'loan', 'owed', 'payment']
const isSubject = (keyword: Keyword): keyword is Subject => subjects.includes(keyword)
/** A word of the menu: what follows is about a member's own things. */
type Asking = Subject | 'request'

/** «Número de crédito» and «NSS» say what a number is, not what is asked of it. */
const labels =
  /\b(?:NUMERO|NUM|NO|NRO|CIFRAS|NUMBER) (?:DE |DEL |OF )?(?:MI |MY )?(?:CREDITO|LOAN)\b|\b(?:CREDITO|LOAN) (?:NUMERO|NUM|NO|NRO|NUMBER)\b/g

function meantBy(words: readonly string[]): readonly Meant[] {
  const rest = words.join(' ').replace(labels, ' ').split(' ')
  const meant = rest.flatMap((word) => meaningOf(word) ?? [])
  const lone = words.length === 1
  return meant.filter(({ keyword }) => lone || !isOnlyAlone(keyword))
}

/** «Saldo de mi crédito» asks for the balance, «saldo de mi ahorro» for the savings. */
function subjectOf(meant: readonly Keyword[]): Subject | undefined {
  const named = meant.filter(isSubject)
  const beyondLoan = named.filter((subject) => subject !== 'loan')
  const [first] = beyondLoan
  if (first === 'owed' && !named.includes('loan') && named.includes('savings')) return 'savings'
  return first ?? named[0]
}

const notMe = /\b(?:NO (?:FUI|SOY|ERA) YO|NOT ME|WASN ?T ME|IT WAS NOT ME)\b/

/** The one thing that a text asks for, the gravest first; undefined: none of ours. */
function askedFor(meant: readonly Keyword[], { words, asked }: Reading): Keyword | undefined {
  if (meant.includes('unlock')) return 'unlock'
  if (meant.includes('lock') || notMe.test(words.join(' '))) return takingOff(words) ?? 'lock'
  if (meant.includes('request')) return 'request'
  const subject = subjectOf(meant)
  if (subject) return subject
  const rest: readonly Keyword[] = ['verify', 'english', 'spanish', 'stop', 'resume']
  const one = rest.find((keyword) => meant.includes(keyword))
  return one ?? (asked === undefined && meant.includes('help') ? 'help' : undefined)
}

const takingOff = (words: readonly string[]): 'unlock' | undefined =>
  words.some((word) => /^(?:QUIT|ABR|SACA|REMOV|TAKE|OPEN)/.test(word)) ? 'unlock' : undefined

/** Whether the number is one of the owner's: their NSS, or a loan of theirs. */
const isTheirs = (asked: string, { nss, loanNumbers }: Owner): boolean =>
  asked === nss || loanNumbers.includes(asked)

/** What the owner of a proven phone may have; anybody else, of any number there is or is not, alike. */
function own(asking: Asking, asked: string, owner: Owner | undefined): Command {
  if (!owner?.maySeeFigures || !isTheirs(asked, owner)) return { kind: 'not-bound' }
  if (asking === 'request') return { kind: 'newest-request' }
  const loanNumber = asked === owner.nss ? {} : { loanNumber: asked }
  return { kind: 'figures', of: asking, ...loanNumber }
}

type Settled = { readonly command: Command; readonly asked?: string }

/** A menu's word with the number it is about: the one written, the last one asked, or the owner's own. */
function answerTo(asking: Asking, said: Said): Settled {
  const { reading, sender, last, now } = said
  const fresh = last && isAfter(later(last.at, menuLife), now) ? last.asked : undefined
  if (reading.asked === undefined && reading.oddDigits !== undefined)
    return { command: { kind: 'odd-digits', digits: reading.oddDigits } }
  const asked = reading.asked ?? fresh ?? sender.owner?.nss
  if (asked !== undefined) return { command: own(asking, asked, sender.owner), asked }
  return {
    command: asking === 'request' ? { kind: 'not-bound' } : { kind: 'which-number', of: asking },
  }
}

/** BLOQUEA acts on the owner of the phone; beside somebody else's number it does not guess. */
function lockFor({ reading: { asked }, sender: { owner } }: Said): Settled {
  const mine = owner && (asked === undefined || isTheirs(asked, owner))
  return { command: { kind: mine ? 'lock' : 'not-bound' }, ...(asked && { asked }) }
}

type Said = {
  readonly reading: Reading
  readonly sender: Sender
  readonly last: Last | undefined
  readonly now: Instant
}

const numberAlone = ({ asked, oddDigits }: Reading): Settled => {
  if (asked !== undefined) return { command: { kind: 'menu' }, asked }
  if (oddDigits !== undefined) return { command: { kind: 'odd-digits', digits: oddDigits } }
  return { command: { kind: 'not-understood' } }
}

function settled(keyword: Keyword | undefined, said: Said): Settled {
  const { folio, brokenFolio } = said.reading
  if (folio && keyword !== 'lock') return { command: { kind: 'verify', folio } }
  if (brokenFolio && keyword !== 'lock') return { command: { kind: 'wrong-folio' } }
  switch (keyword) {
    case undefined:
      return numberAlone(said.reading)
    case 'savings':
    case 'loan':
    case 'owed':
    case 'payment':
    case 'request':
      return answerTo(keyword, said)
    case 'lock':
      return lockFor(said)
    case 'unlock':
      return { command: { kind: 'unlock-how' } }
    case 'verify':
      return said.reading.asked ? numberAlone(said.reading) : { command: { kind: 'verify-how' } }
    case 'english':
      return { command: { kind: 'language', lang: 'en' } }
    case 'spanish':
      return { command: { kind: 'language', lang: 'es' } }
    case 'help':
    case 'stop':
    case 'resume':
      return { command: { kind: keyword } }
  }
}

/** The language of an answer: the one just chosen, the number's own, an English word's, the owner's, Spanish. */
function langOf(command: Command, meant: readonly Meant[], sender: Sender): Lang {
  if (command.kind === 'language') return command.lang
  if (sender.lang) return sender.lang
  if (meant.some(({ lang }) => lang === 'en')) return 'en'
  return sender.owner?.lang ?? 'es'
}

/**
 * What a text asks for. `last` counts for 24 hours. Never throws, whatever the text; figures only for an
 * owner who may see them and only of their own numbers.
 */
export function turnFor(
  text: string,
  { sender, last, now }: { sender: Sender; last?: Last | undefined; now: Instant },
): Turn {
  const reading = readText(text)
  const meant = meantBy(reading.words)
  const keywords = meant.map(({ keyword }) => keyword)
  const { command, asked } = settled(askedFor(keywords, reading), { reading, sender, last, now })
  return { command, lang: langOf(command, meant, sender), ...(asked && { asked }) }
}
