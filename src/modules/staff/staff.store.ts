import type { Instant } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Role } from './staff.ts'

export type StaffRow = {
  staff_id: string
  email: string
  name: string
  roles: Role[]
  password_hash: string
  /** Null: who comes in with passkeys alone. */
  sealed_totp: Buffer | null
  last_totp_step: bigint
  active: boolean
  created_at: Instant
}
type CodeRow = { staff_id: string; code_hash: Buffer; used_at: Instant | null }
type SessionRow = {
  session_id: string
  token_hash: Buffer
  staff_id: string
  proven_at: Instant
  idle_until: Instant
  ends_at: Instant
}

const of = (db: Db) =>
  db.withTables<{ staff: StaffRow; staff_recovery_codes: CodeRow; staff_sessions: SessionRow }>()

export const insertStaff = (db: Db, row: StaffRow) =>
  of(db).insertInto('staff').values(row).execute()

export const insertCodes = (db: Db, staffId: string, hashes: readonly Buffer[]) =>
  of(db)
    .insertInto('staff_recovery_codes')
    .values(hashes.map((code_hash) => ({ staff_id: staffId, code_hash, used_at: null })))
    .execute()

export const findByEmail = (db: Db, email: string) =>
  of(db)
    .selectFrom('staff')
    .selectAll()
    .where('email', '=', email)
    .where('active', '=', true)
    .executeTakeFirst()

export const findById = (db: Db, staffId: string) =>
  of(db)
    .selectFrom('staff')
    .selectAll()
    .where('staff_id', '=', staffId)
    .where('active', '=', true)
    .executeTakeFirst()

/** Codes count from the next step on: the one that confirmed it is used. */
export const setAuthenticator = (db: Db, staffId: string, sealed: Buffer, step: bigint) =>
  of(db)
    .updateTable('staff')
    .set({ sealed_totp: sealed, last_totp_step: step })
    .where('staff_id', '=', staffId)
    .execute()

export async function supervisors(db: Db): Promise<{ staffId: string; email: string }[]> {
  const { rows } = await sql<{ staffId: string; email: string }>`
    select staff_id as "staffId", email from staff
    where active and 'supervisor' = any(roles)`.execute(db)
  return rows
}

/** Who may work at the console now. */
export async function operators(db: Db): Promise<{ staffId: string; email: string }[]> {
  const { rows } = await sql<{ staffId: string; email: string }>`
    select staff_id as "staffId", email from staff
    where active and 'operator' = any(roles) and not 'operator' = any(asleep)`.execute(db)
  return rows
}

/** Everybody who works here or did, by name. */
export async function colleagues(db: Db): Promise<{ staffId: string; name: string }[]> {
  const { rows } = await sql<{ staffId: string; name: string }>`
    select staff_id as "staffId", name from staff order by name, staff_id`.execute(db)
  return rows
}

/** True for the one sign-in that got there first with this step. */
export async function spendStep(db: Db, staffId: string, step: bigint): Promise<boolean> {
  const { numUpdatedRows } = await of(db)
    .updateTable('staff')
    .set({ last_totp_step: step })
    .where('staff_id', '=', staffId)
    .where('last_totp_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** True when the code was there and unused. */
export async function spendCode(
  db: Db,
  staffId: string,
  hash: Buffer,
  at: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await of(db)
    .updateTable('staff_recovery_codes')
    .set({ used_at: at })
    .where('staff_id', '=', staffId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const insertSession = (db: Db, row: SessionRow) =>
  of(db).insertInto('staff_sessions').values(row).execute()

export const findSession = (db: Db, hash: Buffer) =>
  of(db)
    .selectFrom('staff_sessions as s')
    .innerJoin('staff as p', 'p.staff_id', 's.staff_id')
    .select([
      's.session_id',
      's.proven_at',
      's.idle_until',
      's.ends_at',
      'p.staff_id',
      'p.name',
      sql<Role[]>`array(select role from unnest(p.roles) with ordinality as r (role, place)
        where role <> all(p.asleep) order by place)`.as('roles'),
    ])
    .where('s.token_hash', '=', hash)
    .where('p.active', '=', true)
    .executeTakeFirst()

/** Whether a session can still be used. */
export async function sessionLives(db: Db, sessionId: string, now: Instant): Promise<boolean> {
  const row = await of(db)
    .selectFrom('staff_sessions')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .where('idle_until', '>', now)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

export const touchSession = (db: Db, sessionId: string, idleUntil: Instant) =>
  of(db)
    .updateTable('staff_sessions')
    .set({ idle_until: idleUntil })
    .where('session_id', '=', sessionId)
    .execute()

export const deleteSession = (db: Db, sessionId: string) =>
  of(db).deleteFrom('staff_sessions').where('session_id', '=', sessionId).execute()
