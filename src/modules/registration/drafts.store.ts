import { type Instant, later } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import { type Draft, draftLife } from './registration.ts'

/** The key is bound to the cookie itself: neither the table nor our own key opens a draft without it. */
const purposeOf = (token: string) => `registration-draft/${token}`

type Row = { sealed: Buffer }

function opened(secrets: Secrets, token: string, row: Row | undefined): Draft | undefined {
  const text = row && secrets.open(purposeOf(token), row.sealed)
  return text === undefined ? undefined : (JSON.parse(text) as Draft)
}

export async function loadDraft(
  db: Db,
  secrets: Secrets,
  token: string,
  now: Instant,
): Promise<Draft | undefined> {
  const { rows } = await sql<Row>`
    select sealed from registration_drafts
    where token_hash = ${hashOf(token)} and expires_at > ${now}`.execute(db)
  return opened(secrets, token, rows[0])
}

/** As `loadDraft`, and nobody else changes it before this transaction ends. */
export async function lockDraft(
  tx: Tx,
  secrets: Secrets,
  token: string,
  now: Instant,
): Promise<Draft | undefined> {
  const { rows } = await sql<Row>`
    select sealed from registration_drafts
    where token_hash = ${hashOf(token)} and expires_at > ${now} for update`.execute(tx)
  return opened(secrets, token, rows[0])
}

/** Seven days from the last answer. */
export async function saveDraft(
  tx: Tx,
  secrets: Secrets,
  token: string,
  draft: Draft,
  now: Instant,
): Promise<void> {
  const sealed = secrets.seal(purposeOf(token), JSON.stringify(draft))
  await sql`
    insert into registration_drafts (token_hash, sealed, expires_at)
    values (${hashOf(token)}, ${sealed}, ${later(now, draftLife)})
    on conflict (token_hash) do update
      set sealed = excluded.sealed, expires_at = excluded.expires_at`.execute(tx)
}

export async function dropDraft(tx: Tx, token: string): Promise<void> {
  await sql`delete from registration_drafts where token_hash = ${hashOf(token)}`.execute(tx)
}
