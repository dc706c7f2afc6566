import type { Day, Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Recovery } from './recovery.ts'

type RecoveryRow = {
  recovery_id: string
  cookie_hash: Buffer
  pair_hash: Buffer
  sealed_email: Buffer
  login_id: string | null
  member_id: bigint | null
  lang: Lang
  questions: string[]
  stage: Recovery['stage']
  sealed_answers: Buffer | null
  sealed_code: Buffer | null
  matched_at: Instant | null
  started_at: Instant
  expires_at: Instant
  changed_at: Instant | null
}
const tables = (db: Db) => db.withTables<{ recoveries: RecoveryRow }>()

/** A recovery as it is stored; who it is about, if anybody, and what waits for the decision. */
export type Stored = {
  readonly recoveryId: string
  readonly sealedEmail: Buffer
  readonly whose?: { readonly loginId: string; readonly memberId: bigint }
  readonly lang: Lang
  readonly questions: readonly [string, string]
  readonly stage: Recovery['stage']
  readonly sealedAnswers?: Buffer
  readonly sealedCode?: Buffer
  readonly matched: boolean
  readonly expiresAt: Instant
  readonly changedAt?: Instant
}

const storedOf = (row: RecoveryRow): Stored => ({
  recoveryId: row.recovery_id,
  sealedEmail: row.sealed_email,
  ...(row.login_id !== null &&
    row.member_id !== null && { whose: { loginId: row.login_id, memberId: row.member_id } }),
  lang: row.lang,
  questions: [row.questions[0]!, row.questions[1]!],
  stage: row.stage,
  ...(row.sealed_answers && { sealedAnswers: row.sealed_answers }),
  ...(row.sealed_code && { sealedCode: row.sealed_code }),
  matched: row.matched_at !== null,
  expiresAt: row.expires_at,
  ...(row.changed_at && { changedAt: row.changed_at }),
})

export type Begun = {
  readonly recoveryId: string
  readonly cookieHash: Buffer
  readonly pairHash: Buffer
  readonly sealedEmail: Buffer
  readonly whose: { loginId: string; memberId: bigint } | undefined
  readonly lang: Lang
  readonly questions: readonly [string, string]
  readonly startedAt: Instant
  readonly expiresAt: Instant
}

export async function saveBegun(db: Db, begun: Begun): Promise<void> {
  await tables(db)
    .insertInto('recoveries')
    .values({
      recovery_id: begun.recoveryId,
      cookie_hash: begun.cookieHash,
      pair_hash: begun.pairHash,
      sealed_email: begun.sealedEmail,
      login_id: begun.whose?.loginId ?? null,
      member_id: begun.whose?.memberId ?? null,
      lang: begun.lang,
      questions: [...begun.questions],
      stage: 'questions',
      sealed_answers: null,
      sealed_code: null,
      matched_at: null,
      started_at: begun.startedAt,
      expires_at: begun.expiresAt,
      changed_at: null,
    })
    .execute()
}

/** Remembers the first two questions that a pair was shown; whichever came first stay. */
export async function keepDecoy(
  db: Db,
  decoy: { pairHash: Buffer; questions: readonly [string, string]; now: Instant },
): Promise<readonly [string, string]> {
  const { rows } = await sql<{ questions: string[] }>`
    insert into recovery_decoys (pair_hash, questions, seen_at)
    values (${decoy.pairHash}, ${[...decoy.questions]}, ${decoy.now})
    on conflict (pair_hash) do update set seen_at = excluded.seen_at
    returning questions`.execute(db)
  const [first, second] = rows[0]!.questions
  return [first!, second!]
}

/** The recovery of the browser that asked; `lock` keeps others out until the transaction ends. */
export async function loadByCookie(
  db: Db,
  cookieHash: Buffer,
  lock = false,
): Promise<(Stored & { pairHash: Buffer }) | undefined> {
  const query = tables(db)
    .selectFrom('recoveries')
    .selectAll()
    .where('cookie_hash', '=', cookieHash)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && { ...storedOf(row), pairHash: row.pair_hash }
}

export async function loadById(
  db: Db,
  recoveryId: string,
  lock = false,
): Promise<Stored | undefined> {
  const query = tables(db)
    .selectFrom('recoveries')
    .selectAll()
    .where('recovery_id', '=', recoveryId)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && storedOf(row)
}

/** What was asked for, right or not: the decision comes later. */
export async function saveAsked(
  db: Db,
  asked: {
    recoveryId: string
    expiresAt: Instant
    sealedAnswers?: Buffer | undefined
    sealedCode: Buffer
  },
): Promise<void> {
  await tables(db)
    .updateTable('recoveries')
    .set({
      stage: 'check-mail',
      expires_at: asked.expiresAt,
      sealed_code: asked.sealedCode,
      ...(asked.sealedAnswers && { sealed_answers: asked.sealedAnswers }),
    })
    .where('recovery_id', '=', asked.recoveryId)
    .execute()
}

/** The decision: what had to be judged is wiped, and whether it was right is kept. */
export async function saveDecided(
  db: Db,
  decided: { recoveryId: string; matchedAt: Instant | undefined },
): Promise<void> {
  await tables(db)
    .updateTable('recoveries')
    .set({
      sealed_answers: null,
      sealed_code: null,
      ...(decided.matchedAt && { matched_at: decided.matchedAt }),
    })
    .where('recovery_id', '=', decided.recoveryId)
    .execute()
}

export async function saveChanged(db: Db, recoveryId: string, at: Instant): Promise<void> {
  await tables(db)
    .updateTable('recoveries')
    .set({ stage: 'changed', changed_at: at, sealed_answers: null, sealed_code: null })
    .where('recovery_id', '=', recoveryId)
    .execute()
}

/** Counts one more check of that member's answers on that day; how many there were with it. */
export async function countCheck(db: Db, memberId: bigint, day: Day): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    insert into recovery_checks as c (member_id, day, taken) values (${memberId}, ${day}, 1)
    on conflict (member_id, day) do update set taken = c.taken + 1
    returning taken`.execute(db)
  return rows[0]!.taken
}
