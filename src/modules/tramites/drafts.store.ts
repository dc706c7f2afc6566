// Drafts and their papers, in SQL.
import type { Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { TramiteKind } from './definitions.ts'
import type { KeptPaper } from './draft.ts'

type DraftRow = {
  draft_id: string
  member_id: bigint
  kind: string
  sealed_typed: Buffer
  changed_at: Instant
}
type DraftPaperRow = { draft_id: string; paper: string; upload_id: string }
const of = (db: Db) =>
  db.withTables<{ tramite_drafts: DraftRow; tramite_draft_papers: DraftPaperRow }>()

export type KeptDraft = {
  readonly draftId: string
  readonly sealedTyped: Buffer
  readonly changedAt: Instant
  readonly papers: readonly KeptPaper[]
}

export async function find(
  db: Db,
  memberId: bigint,
  kind: TramiteKind,
): Promise<KeptDraft | undefined> {
  const row = await of(db)
    .selectFrom('tramite_drafts')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!row) return undefined
  const papers = await of(db)
    .selectFrom('tramite_draft_papers')
    .select(['paper', 'upload_id as uploadId'])
    .where('draft_id', '=', row.draft_id)
    .orderBy('upload_id')
    .execute()
  const { draft_id: draftId, sealed_typed: sealedTyped, changed_at: changedAt } = row
  return { draftId, sealedTyped, changedAt, papers }
}

/** Takes the place of what was typed before; the draft keeps its id and its papers. */
export const save = (
  db: Db,
  one: {
    draftId: string
    memberId: bigint
    kind: TramiteKind
    sealedTyped: Buffer
    changedAt: Instant
  },
) =>
  of(db)
    .insertInto('tramite_drafts')
    .values({
      draft_id: one.draftId,
      member_id: one.memberId,
      kind: one.kind,
      sealed_typed: one.sealedTyped,
      changed_at: one.changedAt,
    })
    .onConflict((c) =>
      c
        .columns(['member_id', 'kind'])
        .doUpdateSet({ sealed_typed: one.sealedTyped, changed_at: one.changedAt }),
    )
    .execute()

export const addPaper = (tx: Tx, draftId: string, { paper, uploadId }: KeptPaper) =>
  of(tx)
    .insertInto('tramite_draft_papers')
    .values({ draft_id: draftId, paper, upload_id: uploadId })
    .execute()

export const dropPaper = (tx: Tx, draftId: string, uploadId: string) =>
  of(tx)
    .deleteFrom('tramite_draft_papers')
    .where('draft_id', '=', draftId)
    .where('upload_id', '=', uploadId)
    .execute()

/** With its papers' names; the files themselves are the uploads room's. */
export const drop = (tx: Tx, draftId: string) =>
  of(tx).deleteFrom('tramite_drafts').where('draft_id', '=', draftId).execute()

export const ofMember = (
  db: Db,
  memberId: bigint,
): Promise<readonly { kind: string; changedAt: Instant }[]> =>
  of(db)
    .selectFrom('tramite_drafts')
    .select(['kind', 'changed_at as changedAt'])
    .where('member_id', '=', memberId)
    .orderBy('changed_at', 'desc')
    .execute()

/** Untouched since then, with the files that hang on them. */
export async function stale(
  tx: Tx,
  before: Instant,
  most: number,
): Promise<readonly { draftId: string; uploadIds: readonly string[] }[]> {
  const rows = await of(tx)
    .selectFrom('tramite_drafts')
    .select('draft_id')
    .where('changed_at', '<', before)
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()
  const ids = rows.map((row) => row.draft_id)
  if (ids.length === 0) return []
  const papers = await of(tx)
    .selectFrom('tramite_draft_papers')
    .select(['draft_id', 'upload_id'])
    .where('draft_id', 'in', ids)
    .execute()
  return ids.map((draftId) => ({
    draftId,
    uploadIds: papers.filter((one) => one.draft_id === draftId).map((one) => one.upload_id),
  }))
}
