// What a member looks for in their activity: who saw their data, who changed them, who came in; and by whom.
// Every act has exactly one sort: what is neither a look nor an entrance counts as a change.
import { type Act, acts } from './acts.ts'

export const sorts = ['saw', 'changed', 'entered'] as const
export type Sort = (typeof sorts)[number]

const saw: ReadonlySet<Act> = new Set([
  'identifiers-shown',
  'email-shown-masked',
  'figures-downloaded',
  'member-viewed',
  'member-looked-up',
  'look-up-stopped',
  'data-shown',
  'email-told',
  'email-hinted',
  'word-told',
  'page-seen-with-help',
  'export-made',
  'export-downloaded',
  'activity-downloaded',
  'tramite-looked-at',
  'paper-opened',
  'institute-looked-up',
  'institute-cases-listed',
  'institute-papers-listed',
  'institute-paper-read',
])
const entered: ReadonlySet<Act> = new Set([
  'login-activated',
  'registration-tried',
  'signed-in',
  'signed-in-new-device',
  'sign-in-waits',
  'signed-out',
  'session-ended',
  'sessions-ended',
  'proven-again',
  'recovery-started',
  'recovery-finished',
  'lost-email-asked',
  'caller-judged',
  'caller-refused',
  'help-began',
  'help-ended',
  'identity-refused',
])

export const sortOf = (act: Act): Sort =>
  saw.has(act) ? 'saw' : entered.has(act) ? 'entered' : 'changed'

export const actsOfSort = (sort: Sort): readonly Act[] => acts.filter((act) => sortOf(act) === sort)

/** By whom: the member, an agent of the line, an operator, another system of the institute, the portal by itself, or
 * somebody who proved nothing. */
export const doers = ['me', 'agents', 'operators', 'systems', 'portal', 'somebody'] as const
export type Doer = (typeof doers)[number]
