import { type Kysely, sql } from 'kysely'

/** The line: where its frontier stands, how it got there, how many tickets were given in each second. */
async function lineTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table door_state (
      one boolean primary key default true check (one),
      frontier bigint not null,         -- microseconds since 1970: who came before may come in
      mode text not null check (mode in ('open', 'paused', 'closed')),
      capacity integer check (capacity between 1 and 10000000), -- said by an operator; else configured or measured
      measured_capacity integer not null,
      inside integer not null,
      came_lately integer not null,     -- of those called within the last minute
      left_lately integer not null,     -- within the last ten minutes, and how long all were inside in them
      minutes_inside double precision not null,
      waiting double precision not null,
      share double precision not null,  -- of those who are called, how many come
      strained_at timestamptz,          -- when a process last had more to do than it could
      beat_at timestamptz not null
    )`.execute(db)
  await sql`
    insert into door_state (frontier, mode, measured_capacity, inside, came_lately, left_lately,
      minutes_inside, waiting, share, beat_at)
    values (0, 'open', 2000, 0, 0, 0, 0, 0, 1, 'epoch')`.execute(db)
  await sql`
    create table door_calls (
      call_id bigint generated always as identity primary key,
      at timestamptz not null,
      frontier bigint not null,
      called double precision not null
    )`.execute(db)
  await sql`create index door_calls_at on door_calls (at)`.execute(db)
  await sql`
    create table door_arrivals (
      second bigint primary key,
      arrived integer not null
    )`.execute(db)
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await lineTables(db)
  await sql`
    create table door_places (
      place_id text primary key,
      arrived bigint not null,          -- its order in line
      granted_at timestamptz not null,
      seen_at timestamptz not null,
      lapses_at timestamptz not null,
      left_at timestamptz               -- remembered for a while: a ticket comes in once
    )`.execute(db)
  await sql`create index door_places_taken on door_places (lapses_at) where left_at is null`.execute(
    db,
  )
  await sql`create index door_places_order on door_places (arrived)`.execute(db)
  await sql`
    create table door_hours (
      hour timestamptz primary key,
      arrived integer not null,         -- tickets given: who had to wait
      admitted integer not null,
      refused integer not null,         -- answered at once because too much was worked on
      most_inside integer not null,
      most_waiting integer not null
    )`.execute(db)
  await sql`
    create table door_call_backs (
      call_back_id uuid primary key,
      ticket_id text not null,
      ticket_order bigint not null,
      channel text not null check (channel in ('mail', 'sms')),
      lang text not null check (lang in ('es', 'en')),
      sealed_contact bytea,             -- wiped once it was said
      asked_at timestamptz not null,
      said_at timestamptz
    )`.execute(db)
  await sql`create index door_call_backs_waiting on door_call_backs (ticket_order)
    where said_at is null`.execute(db)
}
