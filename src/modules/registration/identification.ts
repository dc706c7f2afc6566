// Step 1 as it is typed: NSS, CURP and RFC, each read by itself and then held against the others. Nothing
// here looks at the registry: what is typed is compared only with itself.
import { type Disagreement, disagreements, type PersonFacts } from '../../foundation/agreement.ts'
import { type CurpProblem, readCurp } from '../../foundation/curp.ts'
import { type NssProblem, readNss } from '../../foundation/nss.ts'
import { type RfcProblem, readRfc } from '../../foundation/rfc.ts'
import type { Draft, Ids } from './registration.ts'

export type IdsTyped = { readonly nss: string; readonly curp: string; readonly rfc: string }
export type IdsProblems = {
  readonly nss?: NssProblem
  readonly curp?: CurpProblem
  readonly rfc?: RfcProblem
}

/** The three identifiers, or what is wrong with each. An RFC whose check character is off passes. */
export function readIds(typed: IdsTyped): { ids: Ids } | { problems: IdsProblems } {
  const [nss, curp, rfc] = [readNss(typed.nss), readCurp(typed.curp), readRfc(typed.rfc)]
  if (nss.ok && curp.ok && rfc.ok)
    return { ids: { nss: nss.value, curp: curp.value, rfc: rfc.value } }
  return {
    problems: { ...(!nss.ok && { nss }), ...(!curp.ok && { curp }), ...(!rfc.ok && { rfc }) },
  }
}

/** What cannot be of one person. A doubt stops nobody: the registries themselves differ on it. */
export const contradictionsIn = (facts: PersonFacts): readonly Disagreement[] =>
  disagreements(facts).filter((d) => d.weight === 'contradiction')

/** What the page of corrections shows: only of what was typed, doubts included. */
export function disagreementsOf(draft: Draft): readonly Disagreement[] {
  const { nss, curp, rfc, name } = { ...draft.ids, ...draft.disagreeing }
  return disagreements({ nss, curp, rfc, name: name ?? draft.name })
}

/** The last four digits of the NSS typed: all that a page shows of it before a proof. */
export const nssEnding = (draft: Draft): string | undefined =>
  (draft.ids ?? draft.disagreeing)?.nss?.slice(-4)
