import type { Actor } from '../../foundation/actor.ts'
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { DocumentKind, Standing } from './documents.ts'

export type DocumentRow = {
  document_id: string
  folio: string
  kind: DocumentKind
  member_id: bigint
  loan_id: bigint | null
  lang: Lang
  title: string
  about: string
  series: string
  source_ref: string
  issued_at: Instant
  size: number
  sha256: Buffer
  code: string
  seal: Buffer
  public_key: Buffer
}
type FileRow = { document_id: string; bytes: Buffer }
export type StandingRow = {
  standing_id: string
  document_id: string
  at: Instant
  standing: Exclude<Standing, 'valid'>
  replaced_by: string | null
  reason: string
  actor_kind: Actor['kind']
  actor_name: string | null
}

const of = (db: Db) =>
  db.withTables<{
    documents: DocumentRow
    document_files: FileRow
    document_standings: StandingRow
  }>()

/** Below a hundred million: the eight digits of a folio, which its letters and its year tell apart. */
export async function nextSerial(db: Db): Promise<number> {
  const { rows } = await sql<{ serial: bigint }>`
    select nextval('document_serial') % 100000000 as serial`.execute(db)
  return +rows[0]!.serial.toString()
}

/** Held until the transaction ends: papers of one series are made one after another. */
export const lockSeries = (db: Db, series: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${series}, 14))`.execute(db)

export async function insertDocument(db: Db, row: DocumentRow, bytes: Buffer): Promise<void> {
  await of(db).insertInto('documents').values(row).execute()
  await of(db)
    .insertInto('document_files')
    .values({ document_id: row.document_id, bytes })
    .execute()
}

export const insertStanding = (db: Db, row: StandingRow) =>
  of(db).insertInto('document_standings').values(row).execute()

const all = (db: Db) => of(db).selectFrom('documents').selectAll()
export const bySource = (db: Db, sourceRef: string) =>
  all(db).where('source_ref', '=', sourceRef).executeTakeFirst()
export const byFolio = (db: Db, folio: string) =>
  all(db).where('folio', '=', folio).executeTakeFirst()
export const bySha256 = (db: Db, sha256: Buffer) =>
  all(db).where('sha256', '=', sha256).executeTakeFirst()

/** The papers of a series that nothing replaced or revoked yet, but one. */
export const validInSeries = (db: Db, series: string, butId: string) =>
  all(db)
    .where('series', '=', series)
    .where('document_id', '!=', butId)
    .where(sql<boolean>`not exists (select from document_standings s
      where s.document_id = documents.document_id)`)
    .execute()

export const standingsOf = (db: Db, documentId: string) =>
  of(db)
    .selectFrom('document_standings')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('at')
    .orderBy('standing_id')
    .execute()

export async function bytesOf(db: Db, documentId: string): Promise<Buffer> {
  const row = await of(db)
    .selectFrom('document_files')
    .select('bytes')
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow()
  return row.bytes
}

/** Of a member, newest first: what is valid of these kinds. */
export function validOfMember(
  db: Db,
  asked: { memberId: bigint; kinds: readonly DocumentKind[]; loanId?: bigint | undefined },
  most: number,
) {
  const found = all(db)
    .where('member_id', '=', asked.memberId)
    .where('kind', 'in', asked.kinds)
    .where(sql<boolean>`not exists (select from document_standings s
      where s.document_id = documents.document_id)`)
  const ofLoan = asked.loanId === undefined ? found : found.where('loan_id', '=', asked.loanId)
  return ofLoan.orderBy('issued_at', 'desc').orderBy('document_id', 'desc').limit(most).execute()
}

/** Of a member, newest first, whatever became of it; `after` is the last one seen. */
export function pageOfMember(
  db: Db,
  asked: { memberId: bigint; after?: { at: Instant; id: string } | undefined; most: number },
) {
  const { after } = asked
  const found = all(db).where('member_id', '=', asked.memberId)
  const rest = after
    ? found.where(
        sql<boolean>`(issued_at, document_id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      )
    : found
  return rest
    .orderBy('issued_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(asked.most)
    .execute()
}
