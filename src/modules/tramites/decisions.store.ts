// Proposals, decisions and appeals, in SQL. The tables refuse what the rules refuse: one person deciding alone.
import type { Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'

export type Outcome = 'approved' | 'declined'
type ProposalRow = {
  proposal_id: string
  tramite_id: string
  round: number
  outcome: Outcome
  reason: string
  note: string
  proposed_by: string
  proposed_name: string
  proposed_at: Instant
}
type DecisionRow = {
  proposal_id: string
  tramite_id: string
  round: number
  outcome: Outcome
  proposed_by: string
  four_eyes: boolean
  agreed: boolean
  decided_by: string
  decided_name: string
  decided_at: Instant
}
type AppealRow = {
  tramite_id: string
  round: number
  against: string
  why: string
  asked_at: Instant
}
const of = (db: Db) =>
  db.withTables<{
    tramite_proposals: ProposalRow
    tramite_decisions: DecisionRow
    tramite_appeals: AppealRow
  }>()

/** A proposal with what became of it; not decided: `agreed` is null. */
export type Proposal = {
  readonly proposalId: string
  readonly round: number
  readonly outcome: Outcome
  readonly reason: string
  readonly note: string
  readonly proposedBy: string
  readonly proposedName: string
  readonly proposedAt: Instant
  readonly agreed: boolean | null
  readonly decidedBy: string | null
  readonly decidedName: string | null
  readonly decidedAt: Instant | null
}

/** The newest first. */
export const proposalsOf = (db: Db, tramiteId: string): Promise<readonly Proposal[]> =>
  of(db)
    .selectFrom('tramite_proposals as p')
    .leftJoin('tramite_decisions as d', 'd.proposal_id', 'p.proposal_id')
    .select([
      'p.proposal_id as proposalId',
      'p.round',
      'p.outcome',
      'p.reason',
      'p.note',
      'p.proposed_by as proposedBy',
      'p.proposed_name as proposedName',
      'p.proposed_at as proposedAt',
      'd.agreed',
      'd.decided_by as decidedBy',
      'd.decided_name as decidedName',
      'd.decided_at as decidedAt',
    ])
    .where('p.tramite_id', '=', tramiteId)
    .orderBy('p.proposed_at', 'desc')
    .orderBy('p.proposal_id', 'desc')
    .execute()

export const addProposal = (tx: Tx, row: ProposalRow) =>
  of(tx).insertInto('tramite_proposals').values(row).execute()
export const addDecision = (tx: Tx, row: DecisionRow) =>
  of(tx).insertInto('tramite_decisions').values(row).execute()
export const addAppeal = (tx: Tx, row: AppealRow) =>
  of(tx).insertInto('tramite_appeals').values(row).execute()
export const appealOf = (db: Db, tramiteId: string): Promise<AppealRow | undefined> =>
  of(db)
    .selectFrom('tramite_appeals')
    .selectAll()
    .where('tramite_id', '=', tramiteId)
    .executeTakeFirst()
