import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql, type Tx } from '../../platform/db.ts'

/** `mark` tells it from others; the same mark before `until` is the same text again. */
export type Arrival = {
  readonly mark: Buffer
  readonly until: Instant
  readonly number: string
  readonly words: string
}

/** Keeps what came, in its order; what was seen already is left out. Returns how many were new. */
export async function keep(db: Db, came: readonly Arrival[], now: Instant): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with came as (
      select distinct on (mark) * from unnest(${came.map((one) => one.mark)}::bytea[],
        ${came.map((one) => one.until.toString())}::timestamptz[], ${came.map((one) => one.number)}::text[],
        ${came.map((one) => one.words)}::text[]) with ordinality as c (mark, until, number, words, place)
      order by mark, place),
    fresh as (
      insert into texts_seen as s (mark, until) select mark, until from came
      on conflict (mark) do update set until = excluded.until where s.until <= ${now}
      returning mark),
    kept as (
      insert into texts (number, words, received_at)
      select number, words, ${now}::timestamptz from came join fresh using (mark) order by place
      returning 1)
    select count(*)::int as n from kept`.execute(db)
  return rows[0]!.n
}

/** Whether a mark is new; counts it as seen. */
export async function isNew(tx: Tx, mark: Buffer, until: Instant, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    insert into texts_seen as s (mark, until) values (${mark}, ${until})
    on conflict (mark) do update set until = excluded.until where s.until <= ${now}
    returning mark`.execute(tx)
  return rows.length === 1
}

export type KeptPart = {
  readonly whole: Buffer
  readonly part: number
  readonly parts: number
  readonly number: string
  readonly words: string
}

/** Keeps a part. When it was the last one missing, the parts are taken out and given in their order. */
export async function keepPart(
  tx: Tx,
  { whole, part, parts, number, words }: KeptPart,
  now: Instant,
): Promise<readonly string[] | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${whole}, 'hex'), 0))`.execute(tx)
  await sql`
    insert into text_parts (whole, part, parts, number, words, received_at)
    values (${whole}, ${part}, ${parts}, ${number}, ${words}, ${now})
    on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ words: string }>`
    select words from text_parts where whole = ${whole} order by part`.execute(tx)
  if (rows.length < parts) return undefined
  await sql`delete from text_parts where whole = ${whole}`.execute(tx)
  return rows.map((row) => row.words)
}

/** Texts whose other parts never came: what there is of them is a text. Returns how many. */
export async function joinOverdue(tx: Tx, before: Instant, now: Instant): Promise<number> {
  const { rows } = await sql`
    with overdue as (
      delete from text_parts where whole in
        (select whole from text_parts group by whole having max(received_at) < ${before} limit 500)
      returning whole, part, number, words)
    insert into texts (number, words, received_at)
    select number, string_agg(words, '' order by part), ${now} from overdue group by whole, number
    returning text_id`.execute(tx)
  return rows.length
}

export type Waiting = {
  textId: bigint
  number: string
  words: string
  lang: Lang | null
  silentSince: Instant | null
  asked: string | null
  askedAt: Instant | null
}

/**
 * The texts that wait longest, for this transaction alone: while it lasts no other process takes any, so that
 * each number is answered in its order. Empty when somebody else has the turn.
 */
export async function takeWaiting(tx: Tx, most: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with turn as materialized (select pg_try_advisory_xact_lock(hashtext('texts')) as mine),
    waiting as (
      select text_id, number, words from texts
      where answered_at is null and (select mine from turn)
      order by text_id limit ${most} for update)
    select w.text_id as "textId", w.number, w.words, n.lang, n.silent_since as "silentSince",
      n.asked, n.asked_at as "askedAt"
    from waiting w left join text_numbers n using (number) order by w.text_id`.execute(tx)
  return rows
}

export async function markAnswered(
  tx: Tx,
  answered: readonly { textId: bigint; outcome: string }[],
  now: Instant,
): Promise<void> {
  await sql`
    update texts t set answered_at = ${now}, outcome = a.outcome
    from unnest(${answered.map((one) => one.textId)}::bigint[],
      ${answered.map((one) => one.outcome)}::text[]) as a (text_id, outcome)
    where t.text_id = a.text_id`.execute(tx)
}

export type NumberState = {
  readonly number: string
  readonly lang: Lang | null
  readonly silentSince: Instant | null
  readonly asked: string | null
  readonly askedAt: Instant | null
}

export async function saveNumbers(tx: Tx, all: readonly NumberState[]): Promise<void> {
  if (all.length === 0) return
  await sql`
    insert into text_numbers (number, lang, silent_since, asked, asked_at)
    select * from unnest(${all.map((one) => one.number)}::text[], ${all.map((one) => one.lang)}::text[],
      ${all.map((one) => one.silentSince?.toString() ?? null)}::timestamptz[],
      ${all.map((one) => one.asked)}::text[],
      ${all.map((one) => one.askedAt?.toString() ?? null)}::timestamptz[])
    on conflict (number) do update set lang = excluded.lang, silent_since = excluded.silent_since,
      asked = excluded.asked, asked_at = excluded.asked_at`.execute(tx)
}

export async function silentSinceOf(db: Db, number: string): Promise<Instant | null> {
  const { rows } = await sql<{ since: Instant | null }>`
    select silent_since as since from text_numbers where number = ${number}`.execute(db)
  return rows[0]?.since ?? null
}

/** The text that waits longest is put aside as one that cannot be answered. */
export async function putAsideFirst(db: Db, now: Instant): Promise<void> {
  await sql`
    update texts set answered_at = ${now}, outcome = 'failed' where text_id =
      (select text_id from texts where answered_at is null order by text_id limit 1)`.execute(db)
}

export type SentByPhone = { words: string; receivedAt: Instant }

/** What a phone wrote to us before an instant, oldest first. */
export async function textsFrom(db: Db, number: string, before: Instant): Promise<SentByPhone[]> {
  const { rows } = await sql<SentByPhone>`
    select words, received_at as "receivedAt" from (
      select * from texts where number = ${number} and received_at < ${before} and words <> ''
      order by text_id desc limit 100) as latest order by text_id`.execute(db)
  return rows
}

/** Numbers that wrote before an instant, the most recent first. */
export async function numbersThatWrote(db: Db, before: Instant): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select number from texts where received_at < ${before}
    group by number order by max(text_id) desc limit 100`.execute(db)
  return rows.map((row) => row.number)
}
