// Keys of members and the challenges that wait for an answer.
import type { Instant } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Passkey, Signed } from '../../platform/webauthn.ts'

export type KeptKey = Passkey & {
  readonly loginId: string
  readonly name: string
  readonly backedUp: boolean
  readonly addedAt: Instant
  readonly usedAt: Instant | null
}
const columns = sql`key_id as "keyId", login_id as "loginId", name, public_key as "publicKey", counter,
  backed_up as "backedUp", added_at as "addedAt", used_at as "usedAt"`

export async function keysOf(db: Db, loginId: string): Promise<readonly KeptKey[]> {
  const { rows } = await sql<KeptKey>`
    select ${columns} from member_passkeys where login_id = ${loginId}
    order by added_at, key_id`.execute(db)
  return rows
}

/** False: that key is somebody's already. */
export async function addKey(tx: Tx, k: Omit<KeptKey, 'usedAt'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into member_passkeys (key_id, login_id, name, public_key, counter, backed_up, added_at)
    values (${k.keyId}, ${k.loginId}, ${k.name}, ${k.publicKey}, ${k.counter}, ${k.backedUp},
      ${k.addedAt})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function renameKey(db: Db, k: { loginId: string; keyId: string; name: string }) {
  const { numAffectedRows } = await sql`
    update member_passkeys set name = ${k.name}
    where login_id = ${k.loginId} and key_id = ${k.keyId}`.execute(db)
  return numAffectedRows === 1n
}

export async function removeKey(tx: Tx, loginId: string, keyId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from member_passkeys where login_id = ${loginId} and key_id = ${keyId}`.execute(tx)
  return numAffectedRows === 1n
}

/** A key, locked while it is used. */
export async function lockKey(tx: Tx, keyId: string): Promise<KeptKey | undefined> {
  const { rows } = await sql<KeptKey>`
    select ${columns} from member_passkeys where key_id = ${keyId} for update`.execute(tx)
  return rows[0]
}

export async function useKey(tx: Tx, keyId: string, signed: Signed, at: Instant): Promise<void> {
  await sql`
    update member_passkeys set counter = ${signed.counter}, backed_up = ${signed.backedUp},
      used_at = ${at} where key_id = ${keyId}`.execute(tx)
}

export type Purpose = 'add' | 'enter' | 'step-up' | 'lost-email'

/** One challenge for each who asks: the newest. */
export async function keepChallenge(
  db: Db,
  c: { boundTo: Buffer; purpose: Purpose; challenge: string; until: Instant },
): Promise<void> {
  await sql`
    insert into member_challenges (bound_to, purpose, challenge, until)
    values (${c.boundTo}, ${c.purpose}, ${c.challenge}, ${c.until})
    on conflict (bound_to) do update set purpose = excluded.purpose,
      challenge = excluded.challenge, until = excluded.until`.execute(db)
}

/** Takes the challenge away with the look: it is worth one answer, right or wrong. */
export async function takeChallenge(
  db: Db,
  asked: { boundTo: Buffer; purpose: Purpose; now: Instant },
): Promise<string | undefined> {
  const { rows } = await sql<{ challenge: string; until: Instant }>`
    delete from member_challenges
    where bound_to = ${asked.boundTo} and purpose = ${asked.purpose}
    returning challenge, until`.execute(db)
  const [row] = rows
  return row && Temporal.Instant.compare(asked.now, row.until) < 0 ? row.challenge : undefined
}

/** An offered challenge was answered; false: it was before. It stays here until it is too old to be answered. */
export async function spendOffered(
  db: Db,
  c: { boundTo: Buffer; challenge: string; until: Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into member_challenges (bound_to, purpose, challenge, until)
    values (${c.boundTo}, 'enter', ${c.challenge}, ${c.until})
    on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}
