// The answers that need no looking up: what to write, what was heard, what was done.
import { type Sheet, sayIt } from './dialogue.answers.ts'
import type { Command } from './dialogue.ts'
import { folioWords, dialogueWords as words } from './sms-dialogue.words.ts'

const keywordOf = { savings: 'AHORRO', loan: 'CREDITO', owed: 'SALDO', payment: 'PAGO' } as const

/** The answers that need no looking up. */
export function plainText(command: Command, sheet: Sheet): string {
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
