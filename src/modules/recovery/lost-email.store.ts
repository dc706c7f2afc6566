import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Db } from '../../platform/db.ts'
import type { Search } from './lost-email.ts'

type SearchRow = {
  search_id: string
  cookie_hash: Buffer
  who_hash: Buffer
  login_id: string | null
  member_id: bigint | null
  lang: Lang
  ending: string
  stage: Search['stage']
  sealed_code: Buffer | null
  sealed_email: Buffer | null
  started_at: Instant
  expires_at: Instant
}
const tables = (db: Db) => db.withTables<{ email_searches: SearchRow }>()

export type StoredSearch = {
  readonly searchId: string
  /** Keyed, of the numbers as typed. */
  readonly whoHash: Buffer
  /** Nobody: no login, or no phone of theirs that is bound. */
  readonly whose?: { readonly loginId: string; readonly memberId: bigint }
  readonly ending: string
  readonly stage: Search['stage']
  readonly sealedCode?: Buffer
  readonly sealedEmail?: Buffer
  readonly expiresAt: Instant
}

const storedOf = (row: SearchRow): StoredSearch => ({
  searchId: row.search_id,
  whoHash: row.who_hash,
  ...(row.login_id !== null &&
    row.member_id !== null && { whose: { loginId: row.login_id, memberId: row.member_id } }),
  ending: row.ending,
  stage: row.stage,
  ...(row.sealed_code && { sealedCode: row.sealed_code }),
  ...(row.sealed_email && { sealedEmail: row.sealed_email }),
  expiresAt: row.expires_at,
})

export async function saveSearch(
  db: Db,
  search: {
    searchId: string
    cookieHash: Buffer
    whoHash: Buffer
    whose: { loginId: string; memberId: bigint } | undefined
    lang: Lang
    ending: string
    startedAt: Instant
    expiresAt: Instant
  },
): Promise<void> {
  await tables(db)
    .insertInto('email_searches')
    .values({
      search_id: search.searchId,
      cookie_hash: search.cookieHash,
      who_hash: search.whoHash,
      login_id: search.whose?.loginId ?? null,
      member_id: search.whose?.memberId ?? null,
      lang: search.lang,
      ending: search.ending,
      stage: 'choosing',
      sealed_code: null,
      sealed_email: null,
      started_at: search.startedAt,
      expires_at: search.expiresAt,
    })
    .execute()
}

/** The search of a browser; `lock` keeps others out until the transaction ends. */
export async function searchByCookie(
  db: Db,
  cookieHash: Buffer,
  lock = false,
): Promise<StoredSearch | undefined> {
  const query = tables(db)
    .selectFrom('email_searches')
    .selectAll()
    .where('cookie_hash', '=', cookieHash)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && storedOf(row)
}

/** By its id, locked, for the job that sends the text. */
export async function lockSearch(db: Db, searchId: string): Promise<StoredSearch | undefined> {
  const row = await tables(db)
    .selectFrom('email_searches')
    .selectAll()
    .where('search_id', '=', searchId)
    .forUpdate()
    .executeTakeFirst()
  return row && storedOf(row)
}

export async function saveStep(
  db: Db,
  searchId: string,
  step: {
    stage: Search['stage']
    expiresAt: Instant
    sealedCode?: Buffer
    sealedEmail?: Buffer
  },
): Promise<void> {
  await tables(db)
    .updateTable('email_searches')
    .set({
      stage: step.stage,
      expires_at: step.expiresAt,
      ...(step.sealedCode && { sealed_code: step.sealedCode }),
      ...(step.sealedEmail && { sealed_email: step.sealedEmail }),
    })
    .where('search_id', '=', searchId)
    .execute()
}

/** The text is on its way: its code is nobody's to read any more. */
export async function wipeCode(db: Db, searchId: string): Promise<void> {
  await tables(db)
    .updateTable('email_searches')
    .set({ sealed_code: null })
    .where('search_id', '=', searchId)
    .execute()
}
