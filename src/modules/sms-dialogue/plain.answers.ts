// The answers that need no looking up: what to write, what was heard, what was done.
import { type Instant, mexicoCity } from '../../foundation/time.ts'
import type { PartAway } from '../../platform/breaker.ts'
import { type PortalStop, type Sheet, sayIt } from './dialogue.answers.ts'
import type { Command } from './dialogue.ts'
import { folioWords, stopWords, dialogueWords as words } from './sms-dialogue.words.ts'

const keywordOf = { savings: 'AHORRO', loan: 'CREDITO', owed: 'SALDO', payment: 'PAGO' } as const

/** The answers that need no looking up. */
export function plainText(command: Command, sheet: Sheet): string {
  if (command.kind === 'help' && sheet.stop) return stopText(sheet.stop, sheet)
  switch (command.kind) {
    case 'which-number':
      return sayIt(words.whichNumber, sheet, { palabra: keywordOf[command.of] })
    case 'odd-digits':
      return sayIt(words.oddDigits, sheet, { n: command.digits })
    case 'language':
      return sayIt(words.spoken, sheet)
    case 'wrong-folio':
      return sayIt(folioWords.wrong, sheet)
    case 'verify-how':
      return sayIt(folioWords.how, sheet)
    default:
      return sayIt(plain[command.kind as keyof typeof plain], sheet)
  }
}

const plain = {
  menu: words.menu,
  'not-bound': words.notBound,
  'not-understood': words.notUnderstood,
  help: words.help,
  lock: words.locked,
  'unlock-how': words.unlockHow,
  stop: words.stopped,
  resume: words.resumed,
}

/** «10:30 pm»: an hour of Mexico City in a phone's alphabet. */
const phoneHour = (at: Instant): string => {
  const { hour, minute } = at.toZonedDateTimeISO(mexicoCity)
  return `${hour % 12 || 12}:${`${minute}`.padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
}

/** The portal is closed or will be: the help says so, and that texts go on. */
const stopText = ({ runs, from, to }: PortalStop, sheet: Sheet): string =>
  sayIt(runs ? stopWords.runs : stopWords.comes, sheet, { h1: phoneHour(from), h2: phoneHour(to) })

/** What is said while a part cannot be read: which, and what can. */
export const awayText = ({ part }: PartAway, sheet: Sheet): string =>
  sayIt(part === 'savings' ? stopWords.savingsAway : stopWords.loansAway, sheet)
