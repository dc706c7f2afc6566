// Which papers may be added to a case that was sent: those of its kind, and those we asked for, while it is open.
import { definitions, type TramiteKind } from './definitions.ts'
import { moves, type TramiteState } from './tramites.ts'

export type CannotPutPaper = 'no-such-paper' | 'no-such-move'
/** The name under which a paper goes that no definition names. */
export const otherPaper = 'other'

/** What may be sent now, by name: what we asked for first, then the papers of its kind. */
export function papersToSend(
  kind: TramiteKind,
  request: { readonly papers: readonly string[] } | undefined,
): readonly string[] {
  const own = Object.keys(definitions[kind].papers)
  return [...new Set([...(request?.papers ?? []), ...own, otherPaper])]
}

/** Why it may not be added; undefined: it may. */
export function cannotPut(
  row: { readonly type: TramiteKind; readonly state: TramiteState },
  request: { readonly papers: readonly string[] } | undefined,
  paper: string,
): CannotPutPaper | undefined {
  if (moves[row.state].length === 0) return 'no-such-move'
  return papersToSend(row.type, request).includes(paper) ? undefined : 'no-such-paper'
}
