import { type Instant, later } from '../../foundation/time.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import {
  type Complete,
  type Flag,
  linkLife,
  type Proof,
  type Refusal,
  type RegistrationState,
} from './registration.ts'

const purpose = 'registration'

export type Registration = {
  readonly registrationId: string
  readonly memberId: bigint
  readonly state: RegistrationState
  /** Undefined once nobody needs the answers any more. */
  readonly answers: Complete | undefined
  readonly flags: readonly string[]
  /** Its mail is put off until then. */
  readonly mailAfter: Instant | undefined
}
type Row = {
  registrationId: string
  memberId: bigint
  state: RegistrationState
  sealed: Buffer
  flags: string[]
  mailAfter: Instant | null
}

const asRegistration = (secrets: Secrets, { sealed, ...row }: Row): Registration => {
  const text = sealed.length > 0 ? secrets.open(purpose, sealed) : undefined
  const answers = text === undefined ? undefined : (JSON.parse(text) as Complete)
  return { ...row, answers, mailAfter: row.mailAfter ?? undefined }
}

const columns = sql`registration_id as "registrationId", member_id as "memberId", state, sealed, flags,
  mail_after as "mailAfter"`

export async function addRegistration(
  tx: Tx,
  secrets: Secrets,
  it: { registrationId: string; memberId: bigint; answers: Complete; at: Instant; notice: string },
): Promise<void> {
  const sealed = secrets.seal(purpose, JSON.stringify(it.answers))
  await sql`
    insert into registrations (registration_id, member_id, state, sealed, confirmed_at)
    values (${it.registrationId}, ${it.memberId}, 'waiting', ${sealed}, ${it.at})`.execute(tx)
  await sql`
    insert into registration_privacy_consents (registration_id, notice_version, accepted_at)
    values (${it.registrationId}, ${it.notice}, ${it.at})`.execute(tx)
}

export async function findRegistration(
  db: Db,
  secrets: Secrets,
  registrationId: string,
): Promise<Registration | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from registrations where registration_id = ${registrationId}`.execute(db)
  return rows[0] && asRegistration(secrets, rows[0])
}

/** Whoever comes second waits here, and then finds it decided. */
export async function lockRegistration(
  tx: Tx,
  secrets: Secrets,
  registrationId: string,
): Promise<Registration | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from registrations where registration_id = ${registrationId} for update`.execute(
    tx,
  )
  return rows[0] && asRegistration(secrets, rows[0])
}

/** The end of a registration: its answers are wiped, whatever became of it. */
export async function endRegistration(
  tx: Tx,
  registrationId: string,
  end: { state: Exclude<RegistrationState, 'waiting'>; refusal?: Refusal; at: Instant },
): Promise<void> {
  await sql`
    update registrations set state = ${end.state}, refusal = ${end.refusal ?? null},
      decided_at = ${end.at}, sealed = '', mail_after = null, mail_sealed = null
    where registration_id = ${registrationId} and state in ('waiting', 'refused')`.execute(tx)
}

/** What it shares with too many others; with `mailAfter`, its mail waits, for the browser that is sealed. */
export async function flagRegistration(
  tx: Tx,
  registrationId: string,
  it: { flags: readonly string[]; mailAfter?: Instant; sealed?: Buffer },
): Promise<void> {
  await sql`
    update registrations set flags = ${[...it.flags]}::text[], mail_after = ${it.mailAfter ?? null},
      mail_sealed = ${it.sealed ?? null}
    where registration_id = ${registrationId}`.execute(tx)
}

export type PutOff = { registrationId: string; memberId: bigint; sealed: Buffer }
/** Mails whose time has come, taken by one of all who ask at once. */
export async function takePutOff(tx: Tx, now: Instant, most: number): Promise<readonly PutOff[]> {
  const { rows } = await sql<PutOff>`
    with due as (
      select registration_id, mail_sealed from registrations
      where mail_after <= ${now} and state = 'waiting'
      order by mail_after limit ${most} for update skip locked)
    update registrations r set mail_after = null, mail_sealed = null from due
    where r.registration_id = due.registration_id
    returning r.registration_id as "registrationId", r.member_id as "memberId",
      due.mail_sealed as sealed`.execute(tx)
  return rows
}

/** It goes out now after all. */
export async function dropPutOff(tx: Tx, registrationId: string): Promise<void> {
  await sql`update registrations set mail_after = null, mail_sealed = null
    where registration_id = ${registrationId}`.execute(tx)
}

export type Link = {
  readonly registrationId: string
  readonly expiresAt: Instant
  readonly replacedAt: Instant | undefined
  readonly state: RegistrationState
  readonly memberId: bigint
}

export async function findLink(db: Db, token: string): Promise<Link | undefined> {
  const { rows } = await sql<Omit<Link, 'replacedAt'> & { replacedAt: Instant | null }>`
    select l.registration_id as "registrationId", l.expires_at as "expiresAt",
      l.replaced_at as "replacedAt", r.state, r.member_id as "memberId"
    from registration_links l join registrations r using (registration_id)
    where l.token_hash = ${hashOf(token)}`.execute(db)
  const row = rows[0]
  return row && { ...row, replacedAt: row.replacedAt ?? undefined }
}

/** A new link; the earlier ones of the same registration stop working. */
export async function replaceLink(
  tx: Tx,
  registrationId: string,
  token: string,
  at: Instant,
): Promise<void> {
  await sql`
    update registration_links set replaced_at = ${at}
    where registration_id = ${registrationId} and replaced_at is null`.execute(tx)
  await sql`
    insert into registration_links (token_hash, registration_id, made_at, expires_at)
    values (${hashOf(token)}, ${registrationId}, ${at}, ${later(at, linkLife)})`.execute(tx)
}

export async function saveProof(
  tx: Tx,
  proof: { loginId: string; memberId: bigint; fact: Proof; at: Instant },
): Promise<void> {
  await sql`
    insert into registration_proofs (login_id, member_id, fact, updated_at)
    values (${proof.loginId}, ${proof.memberId}, ${proof.fact}, ${proof.at})
    on conflict (login_id) do update set fact = excluded.fact, updated_at = excluded.updated_at`.execute(
    tx,
  )
}

export async function proofOf(db: Db, loginId: string): Promise<Proof | undefined> {
  const { rows } = await sql<{ fact: Proof }>`
    select fact from registration_proofs where login_id = ${loginId}`.execute(db)
  return rows[0]?.fact
}

export type Flagged = {
  readonly registrationId: string
  readonly memberId: bigint
  readonly state: RegistrationState
  readonly flags: readonly Flag[]
  readonly confirmedAt: Instant
}

/** What the velocity guard noticed, newest first: for operators. */
export async function flagged(db: Db, most: number): Promise<Flagged[]> {
  const { rows } = await sql<Flagged>`
    select registration_id as "registrationId", member_id as "memberId", state, flags,
      confirmed_at as "confirmedAt"
    from registrations where flags <> '{}' order by confirmed_at desc limit ${most}`.execute(db)
  return rows
}

/** The newest registration of a member that nobody activated yet. */
export async function waitingOf(db: Db, memberId: bigint): Promise<string | undefined> {
  const { rows } = await sql<{ registrationId: string }>`
    select registration_id as "registrationId" from registrations
    where member_id = ${memberId} and state = 'waiting' order by confirmed_at desc limit 1`.execute(
    db,
  )
  return rows[0]?.registrationId
}
