import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Passkey } from '../../platform/webauthn.ts'

export type KeptPasskey = Passkey & {
  readonly staffId: string
  readonly name: string
  readonly addedAt: Instant
  readonly usedAt: Instant | null
}
const columns = sql`key_id as "keyId", staff_id as "staffId", name, public_key as "publicKey", counter,
  added_at as "addedAt", used_at as "usedAt"`

/** Everything that proves who somebody is, locked until a decision about it is taken. */
export async function lockProofs(
  tx: Tx,
  staffId: string,
): Promise<{ authenticator: boolean; passkeys: readonly KeptPasskey[] }> {
  const { rows } = await sql<{ authenticator: boolean }>`
    select sealed_totp is not null as authenticator from staff
    where staff_id = ${staffId} for update`.execute(tx)
  return { authenticator: rows[0]?.authenticator ?? false, passkeys: await passkeysOf(tx, staffId) }
}

export async function passkeysOf(db: Db, staffId: string): Promise<readonly KeptPasskey[]> {
  const { rows } = await sql<KeptPasskey>`
    select ${columns} from staff_passkeys where staff_id = ${staffId} order by added_at`.execute(db)
  return rows
}

/** False: that key is somebody's already. */
export async function addPasskey(tx: Tx, k: Omit<KeptPasskey, 'usedAt'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into staff_passkeys (key_id, staff_id, name, public_key, counter, added_at)
    values (${k.keyId}, ${k.staffId}, ${k.name}, ${k.publicKey}, ${k.counter}, ${k.addedAt})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function removePasskey(tx: Tx, staffId: string, keyId: string): Promise<void> {
  await sql`delete from staff_passkeys where staff_id = ${staffId} and key_id = ${keyId}`.execute(
    tx,
  )
}

export async function renamePasskey(db: Db, staffId: string, keyId: string, name: string) {
  const { numAffectedRows } = await sql`
    update staff_passkeys set name = ${name}
    where staff_id = ${staffId} and key_id = ${keyId}`.execute(db)
  return numAffectedRows === 1n
}

export type Entering = KeptPasskey & {
  readonly person: { readonly staffId: string; readonly name: string; readonly role: string }
}

/** A key with its owner, locked while it is used; none of who no longer works here. */
export async function lockPasskey(tx: Tx, keyId: string): Promise<Entering | undefined> {
  const { rows } = await sql<KeptPasskey & { person: string; role: string }>`
    select key_id as "keyId", k.staff_id as "staffId", k.name, public_key as "publicKey", counter,
      added_at as "addedAt", used_at as "usedAt", s.name as person, s.roles[1] as role
    from staff_passkeys k join staff s using (staff_id)
    where key_id = ${keyId} and s.active for update of k`.execute(tx)
  const [row] = rows
  return row && { ...row, person: { staffId: row.staffId, name: row.person, role: row.role } }
}

export async function usePasskey(tx: Tx, keyId: string, counter: bigint, at: Instant) {
  await sql`
    update staff_passkeys set counter = ${counter}, used_at = ${at} where key_id = ${keyId}`.execute(
    tx,
  )
}

export type Purpose = 'add' | 'enter'

/** One challenge for each who asks: the newest. */
export async function keepChallenge(
  db: Db,
  c: { boundTo: Buffer; purpose: Purpose; challenge: string; until: Instant },
): Promise<void> {
  await sql`
    insert into staff_challenges (bound_to, purpose, challenge, until)
    values (${c.boundTo}, ${c.purpose}, ${c.challenge}, ${c.until})
    on conflict (bound_to) do update set purpose = excluded.purpose,
      challenge = excluded.challenge, until = excluded.until`.execute(db)
}

/** Takes the challenge away with the look: it is worth one answer, right or wrong. */
export async function takeChallenge(
  db: Db,
  boundTo: Buffer,
  purpose: Purpose,
  now: Instant,
): Promise<string | undefined> {
  const { rows } = await sql<{ challenge: string; until: Instant }>`
    delete from staff_challenges where bound_to = ${boundTo} and purpose = ${purpose}
    returning challenge, until`.execute(db)
  const [row] = rows
  return row && Temporal.Instant.compare(now, row.until) < 0 ? row.challenge : undefined
}

/** The authenticator's code is asked for no more. */
export const dropAuthenticator = (tx: Tx, staffId: string) =>
  sql`update staff set sealed_totp = null where staff_id = ${staffId}`.execute(tx)

export const setProven = (db: Db, sessionId: string, at: Instant) =>
  sql`update staff_sessions set proven_at = ${at} where session_id = ${sessionId}`.execute(db)
