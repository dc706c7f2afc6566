import type { Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'

/** `same-email`: the mailbox that signs in, proven again. */
export type DraftField = 'email' | 'mobile' | 'same-email' | 'second-email'
type DraftRow = {
  login_id: string
  field: DraftField
  sealed_value: Buffer
  sealed_code: Buffer | null
  asked_at: Instant
}
const tables = (db: Db) => db.withTables<{ contact_drafts: DraftRow }>()

export type Draft = { readonly sealedValue: Buffer; readonly sealedCode: Buffer | null }

/** What waits for its code; a newer one takes its place. */
export async function saveDraft(
  db: Db,
  draft: { loginId: string; field: DraftField; askedAt: Instant } & Draft,
): Promise<void> {
  const values = {
    sealed_value: draft.sealedValue,
    sealed_code: draft.sealedCode,
    asked_at: draft.askedAt,
  }
  await tables(db)
    .insertInto('contact_drafts')
    .values({ login_id: draft.loginId, field: draft.field, ...values })
    .onConflict((c) => c.columns(['login_id', 'field']).doUpdateSet(values))
    .execute()
}

export async function loadDraft(
  db: Db,
  loginId: string,
  field: DraftField,
): Promise<Draft | undefined> {
  const row = await tables(db)
    .selectFrom('contact_drafts')
    .select(['sealed_value', 'sealed_code'])
    .where('login_id', '=', loginId)
    .where('field', '=', field)
    .executeTakeFirst()
  return row && { sealedValue: row.sealed_value, sealedCode: row.sealed_code }
}

export async function wipeCode(db: Db, loginId: string, field: DraftField): Promise<void> {
  await tables(db)
    .updateTable('contact_drafts')
    .set({ sealed_code: null })
    .where('login_id', '=', loginId)
    .where('field', '=', field)
    .execute()
}

export async function dropDraft(db: Db, loginId: string, field: DraftField): Promise<void> {
  await tables(db)
    .deleteFrom('contact_drafts')
    .where('login_id', '=', loginId)
    .where('field', '=', field)
    .execute()
}
