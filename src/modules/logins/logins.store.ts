// Logins in SQL: the row, its phones, its questions.
import { type Db, sql, type Tx } from '../../platform/db.ts'
import type { Login, LoginState, Named, Phone, Residence } from './login.ts'
import type { QuestionId } from './questions.ts'

/** A login as every page needs it, its phones in one json. */
export const loginColumns = sql`
  l.login_id as "loginId", l.member_id as "memberId", l.nss, l.email, m.given_names as "givenName",
  l.lang, l.look_only as "lookOnly", l.password_hash as "passwordHash", l.residence, l.state,
  (select coalesce(json_agg(json_build_object('e164', p.e164, 'kind', p.kind, 'bound', p.bound,
    'getsCodes', p.gets_codes) order by p.added_at, p.e164), '[]')
   from login_phones p where p.login_id = l.login_id) as phones`

const one = async (db: Db, where: ReturnType<typeof sql>): Promise<Login | undefined> => {
  const { rows } = await sql<Login>`
    select ${loginColumns} from logins l join members m using (member_id)
    where ${where} and l.state <> 'closed'`.execute(db)
  return rows[0]
}

export const byId = (db: Db, loginId: string) => one(db, sql`l.login_id = ${loginId}`)
export const ofMember = (db: Db, memberId: bigint) => one(db, sql`l.member_id = ${memberId}`)
export const forPair = (db: Db, pair: { emailKey: string; nss: string }) =>
  one(db, sql`l.email_key = ${pair.emailKey} and l.nss = ${pair.nss}`)
export const byMailbox = (db: Db, mailboxKey: string) => one(db, sql`l.mailbox_key = ${mailboxKey}`)
export const byBoundPhone = (db: Db, e164: string) =>
  one(
    db,
    sql`l.login_id = (select p.login_id from login_phones p where p.e164 = ${e164} and p.bound)`,
  )

export type PhoneOwner = Pick<
  Login,
  'memberId' | 'loginId' | 'nss' | 'lang' | 'lookOnly' | 'state'
> & {
  e164: string
}

/** Whose proven phones these are; numbers that nobody proved are left out. */
export async function ownersOf(db: Db, numbers: readonly string[]): Promise<PhoneOwner[]> {
  const { rows } = await sql<PhoneOwner>`
    select p.e164, l.member_id as "memberId", l.login_id as "loginId", l.nss, l.lang,
      l.look_only as "lookOnly", l.state
    from login_phones p join logins l using (login_id)
    where p.e164 = any(${numbers}::text[]) and p.bound and l.state <> 'closed'`.execute(db)
  return rows
}

export type KnownLogin = Login & { known: boolean }

/**
 * The login that a name means, and whether this browser is known to it. An NSS that two members share
 * names nobody.
 */
export async function named(
  db: Db,
  name: Named,
  deviceHash: Buffer,
  now: Temporal.Instant,
): Promise<KnownLogin | undefined> {
  const where =
    name.by === 'email'
      ? sql`l.email_key = ${name.key}`
      : sql`l.nss = ${name.key}
        and (select count(*) from members s where s.nss = ${name.key}) = 1`
  const { rows } = await sql<KnownLogin>`
    select ${loginColumns}, exists (select from known_devices d where d.login_id = l.login_id
      and d.token_hash = ${deviceHash} and d.trusted_until > ${now}) as known
    from logins l join members m using (member_id)
    where ${where} and l.state <> 'closed'`.execute(db)
  return rows.length === 1 ? rows[0] : undefined
}

/** Takes the turn of a mailbox or a number, so that two people cannot take it at once. */
export async function lockKey(tx: Tx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7233020))`.execute(tx)
}

export async function mailboxTaken(tx: Tx, mailboxKey: string, except?: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from logins where mailbox_key = ${mailboxKey}
      and login_id is distinct from ${except ?? null}::uuid) as taken`.execute(tx)
  return rows[0]!.taken
}

export async function phoneTaken(tx: Tx, e164: string, except?: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from login_phones where e164 = ${e164} and bound
      and login_id is distinct from ${except ?? null}::uuid) as taken`.execute(tx)
  return rows[0]!.taken
}

export type NewLogin = {
  loginId: string
  memberId: bigint
  nss: string
  email: string
  emailKey: string
  mailboxKey: string
  passwordHash: string
  lang: 'es' | 'en'
  lookOnly: boolean
  residence: Residence
  address: unknown
  references: unknown
  openedAt: Temporal.Instant
}

/** False: the member, the address or the mailbox already has a login. */
export async function add(tx: Tx, l: NewLogin): Promise<boolean> {
  const { rows } = await sql`
    insert into logins (login_id, member_id, nss, email, email_key, mailbox_key, password_hash, lang,
      look_only, state, residence, address, reference_people, opened_at)
    values (${l.loginId}, ${l.memberId}, ${l.nss}, ${l.email}, ${l.emailKey}, ${l.mailboxKey},
      ${l.passwordHash}, ${l.lang}, ${l.lookOnly}, 'active', ${l.residence},
      ${l.address === undefined ? null : JSON.stringify(l.address)},
      ${l.references === undefined ? null : JSON.stringify(l.references)}, ${l.openedAt})
    on conflict do nothing returning login_id`.execute(tx)
  return rows.length === 1
}

export async function savePhone(
  tx: Tx,
  loginId: string,
  phone: Phone,
  at: Temporal.Instant,
): Promise<void> {
  const boundAt = phone.bound ? at : null
  await sql`
    insert into login_phones (login_id, e164, kind, bound, gets_codes, added_at, bound_at)
    values (${loginId}, ${phone.e164}, ${phone.kind}, ${phone.bound}, ${phone.getsCodes}, ${at},
      ${boundAt})
    on conflict (login_id, e164) do update set kind = excluded.kind,
      bound = excluded.bound or login_phones.bound,
      gets_codes = excluded.gets_codes or login_phones.gets_codes,
      bound_at = coalesce(login_phones.bound_at, excluded.bound_at)`.execute(tx)
}

/** The others no longer get codes. */
export async function sendCodesTo(tx: Tx, loginId: string, e164: string): Promise<void> {
  await sql`update login_phones set gets_codes = (e164 = ${e164} and bound)
    where login_id = ${loginId}`.execute(tx)
}

export async function removePhone(tx: Tx, loginId: string, e164: string): Promise<boolean> {
  const { rows } = await sql`delete from login_phones
    where login_id = ${loginId} and e164 = ${e164} returning e164`.execute(tx)
  return rows.length === 1
}

export type KeptQuestion = { question: QuestionId; answerHash: string }

export async function saveQuestions(
  tx: Tx,
  loginId: string,
  questions: readonly KeptQuestion[],
): Promise<void> {
  await sql`delete from login_questions where login_id = ${loginId}`.execute(tx)
  for (const [position, { question, answerHash }] of questions.entries())
    await sql`insert into login_questions (login_id, position, question, answer_hash)
      values (${loginId}, ${position}, ${question}, ${answerHash})`.execute(tx)
}

export async function questionsOf(db: Db, loginId: string): Promise<KeptQuestion[]> {
  const { rows } = await sql<KeptQuestion>`
    select question, answer_hash as "answerHash" from login_questions
    where login_id = ${loginId} order by position`.execute(db)
  return rows
}

export async function questionCounts(db: Db): Promise<{ question: QuestionId; count: number }[]> {
  const { rows } = await sql<{ question: QuestionId; count: number }>`
    select question, count(*)::int as count from login_questions group by question`.execute(db)
  return rows
}

type Change = Partial<{
  passwordHash: string
  email: string
  emailKey: string
  mailboxKey: string
  lookOnly: boolean
  lang: 'es' | 'en'
  state: LoginState
  residence: Residence
  address: unknown
  references: unknown
}>
const columns: Readonly<Record<keyof Change, string>> = {
  passwordHash: 'password_hash',
  email: 'email',
  emailKey: 'email_key',
  mailboxKey: 'mailbox_key',
  lookOnly: 'look_only',
  lang: 'lang',
  state: 'state',
  residence: 'residence',
  address: 'address',
  references: 'reference_people',
}

export async function memberOf(db: Db, loginId: string): Promise<bigint> {
  const { rows } = await sql<{ memberId: bigint }>`
    select member_id as "memberId" from logins where login_id = ${loginId}`.execute(db)
  return rows[0]!.memberId
}

/** Changes what is named, nothing else. The member it belongs to. */
export async function change(tx: Tx, loginId: string, to: Change): Promise<bigint> {
  const sets = Object.entries(to).map(([name, value]) => {
    const kept = typeof value === 'object' ? JSON.stringify(value) : value
    return sql`${sql.ref(columns[name as keyof Change])} = ${kept}`
  })
  const { rows } = await sql<{ memberId: bigint }>`
    update logins set ${sql.join(sets)} where login_id = ${loginId}
    returning member_id as "memberId"`.execute(tx)
  return rows[0]!.memberId
}

export type ContactDetails = { address: unknown; references: unknown; openedAt: Temporal.Instant }

export async function contactDetails(db: Db, loginId: string): Promise<ContactDetails | undefined> {
  const { rows } = await sql<ContactDetails>`
    select address, reference_people as "references", opened_at as "openedAt"
    from logins where login_id = ${loginId}`.execute(db)
  return rows[0]
}
