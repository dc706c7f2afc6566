// Which acts an operator is offered on a case, from the same tables that the rules refuse by.
import { endsByItself } from '../../modules/tramites/definition.ts'
import { definitions } from '../../modules/tramites/definitions.ts'
import type { AtWork } from '../../modules/tramites/queueing.usecases.ts'
import { moves } from '../../modules/tramites/tramites.ts'
import { mayDecide } from '../../modules/tramites/working.ts'

export const caseActs = [
  'tomar',
  'relevar',
  'decidir',
  'hacer',
  'terminar',
  'proponer',
  'pedir',
  'ampliar',
  'escribir',
  'soltar',
] as const
export type CaseAct = (typeof caseActs)[number]

export type Offered = Pick<AtWork, 'tramite' | 'proposals'>

/** Why this person may not decide what was proposed; undefined: they may, or nothing was. */
export function barredFrom({ tramite, proposals }: Offered, staffId: string) {
  if (tramite.state !== 'in-decision') return undefined
  const may = mayDecide({ row: tramite, by: staffId, proposals, as: 'decider' })
  return may.ok ? undefined : may.code
}

const bySomebodyElse = ({ tramite }: Offered, staffId: string): boolean =>
  tramite.taken_by !== null && tramite.taken_by !== staffId

/** In the order of the page. Nothing on a case that ended or that another room decides; of one that somebody else has, one. */
export function actsOf(one: Offered, staffId: string): readonly CaseAct[] {
  const { state, type, taken_by, answer_by, extended } = one.tramite
  const next: readonly string[] = moves[state]
  const { actsBy, answer } = definitions[type]
  if (next.length === 0 || state === 'declined' || actsBy === 'room') return []
  if (bySomebodyElse(one, staffId)) return ['relevar']
  const decides = state === 'in-decision' && barredFrom(one, staffId) === undefined
  const may: Readonly<Record<CaseAct, boolean>> = {
    tomar: taken_by === null,
    relevar: false,
    decidir: decides,
    hacer: state === 'approved',
    terminar: state === 'in-execution' && !endsByItself(definitions[type]),
    proponer: state === 'in-review',
    pedir: next.includes('needs-information') && state !== 'sent',
    ampliar: answer?.extension !== undefined && !extended && answer_by !== null,
    escribir: true,
    soltar: taken_by === staffId,
  }
  return caseActs.filter((act) => may[act])
}
