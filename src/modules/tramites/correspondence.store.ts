// What passes between a member and us about one case, in SQL: papers, messages, what we asked for.
import type { Actor } from '../../foundation/actor.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import type { KeptPaper } from './draft.ts'

import type { TramiteRow } from './tramites.store.ts'

type PaperRow = { tramite_id: string; paper: string; upload_id: string; added_at: Instant }
type MessageRow = {
  message_id: string
  tramite_id: string
  at: Instant
  actor_kind: Actor['kind']
  actor_name: string | null
  said: string
}
type RequestRow = {
  request_id: string
  tramite_id: string
  asked_at: Instant
  asked_by: string
  asked_name: string
  what: string
  papers: readonly string[]
  due_on: Day
}
const of = (db: Db) =>
  db.withTables<{
    tramite_papers: PaperRow
    tramite_messages: MessageRow
    tramite_requests: RequestRow
    tramites: TramiteRow
  }>()

export const addPapers = async (
  tx: Tx,
  tramiteId: string,
  papers: readonly KeptPaper[],
  at: Instant,
): Promise<void> => {
  if (papers.length === 0) return
  const rows = papers.map(({ paper, uploadId }) => ({
    tramite_id: tramiteId,
    paper,
    upload_id: uploadId,
    added_at: at,
  }))
  await of(tx).insertInto('tramite_papers').values(rows).execute()
}

export type SentPaper = KeptPaper & { readonly addedAt: Instant }
export const papersOf = (db: Db, tramiteId: string): Promise<readonly SentPaper[]> =>
  of(db)
    .selectFrom('tramite_papers')
    .select(['paper', 'upload_id as uploadId', 'added_at as addedAt'])
    .where('tramite_id', '=', tramiteId)
    .orderBy('added_at')
    .orderBy('upload_id')
    .execute()

/** The case that a file belongs to, if it was sent with one. */
export const caseOfPaper = (db: Db, uploadId: string): Promise<TramiteRow | undefined> =>
  of(db)
    .selectFrom('tramite_papers as p')
    .innerJoin('tramites as t', 't.tramite_id', 'p.tramite_id')
    .selectAll('t')
    .where('p.upload_id', '=', uploadId)
    .executeTakeFirst()

export type Message = {
  readonly at: Instant
  readonly actorKind: Actor['kind']
  readonly actorName: string | null
  readonly said: string
}
export const addMessage = (tx: Tx, row: MessageRow) =>
  of(tx).insertInto('tramite_messages').values(row).execute()

export const messagesOf = (db: Db, tramiteId: string): Promise<readonly Message[]> =>
  of(db)
    .selectFrom('tramite_messages')
    .select(['at', 'actor_kind as actorKind', 'actor_name as actorName', 'said'])
    .where('tramite_id', '=', tramiteId)
    .orderBy('at')
    .orderBy('message_id')
    .execute()

export type InformationRequest = {
  readonly askedAt: Instant
  readonly askedName: string
  readonly what: string
  readonly papers: readonly string[]
  readonly dueOn: Day
}
export const addRequest = (tx: Tx, row: RequestRow) =>
  of(tx).insertInto('tramite_requests').values(row).execute()

/** What we asked for last; undefined when we never did. */
export const lastRequest = (db: Db, tramiteId: string): Promise<InformationRequest | undefined> =>
  of(db)
    .selectFrom('tramite_requests')
    .select(['asked_at as askedAt', 'asked_name as askedName', 'what', 'papers', 'due_on as dueOn'])
    .where('tramite_id', '=', tramiteId)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
