import type { Words } from '../../foundation/words.ts'
import type { CannotCheck, CannotIssue } from './codes.ts'

/** Beside the box of the code, and where another was asked for. `hora`: from when on. */
export const codeWords = {
  'code-wrong': {
    es: 'Ese código no coincide. Revísalo o pide otro',
    en: 'That code doesn’t match. Check it or ask for another',
  },
  'code-expired': {
    es: 'Ese código ya venció. Pide otro',
    en: 'That code has expired. Ask for another',
  },
  'code-void': {
    es: 'Ese código ya no sirve. Pide otro',
    en: 'That code no longer works. Ask for another',
  },
  'too-soon': {
    es: 'Ya te mandamos un código. Puedes pedir otro a las {hora}.',
    en: 'We already sent you a code. You can ask for another at {hora}.',
  },
  'too-many': {
    es: 'Ya mandamos 5 mensajes. Puedes pedir otro a las {hora}.',
    en: 'We already sent 5 messages. You can ask again at {hora}.',
  },
} satisfies Words<CannotCheck | CannotIssue>
