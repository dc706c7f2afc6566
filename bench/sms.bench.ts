// SALDO by SMS, from a text that comes in to the answer that goes out, against a bare SMPP echo with the same
// statement: kept, counted, decided, written to the outbox and noted on our side; none of it on the other.
import pg from 'pg'
import { dayOf, systemClock } from '../src/foundation/time.ts'
import { loansUseCases } from '../src/modules/loans/loans.usecases.ts'
import { statementOf } from './bare-statement.ts'
import { startChild } from './child.ts'
import { openPhones, type Question } from './phones.ts'
import { populated } from './population.ts'
import { report, rounds } from './ratio.ts'

const members = Number(process.env.BENCH_MEMBERS ?? 4_000)
const seconds = 3

/** Members who owe on a loan, each with a login and a proven phone, made directly: only reading is measured. */
async function phonesIn(pool: pg.Pool) {
  await pool.query(`
    insert into logins (login_id, member_id, nss, email, email_key, mailbox_key, password_hash, lang,
      look_only, state, residence, opened_at)
    select gen_random_uuid(), m.member_id, m.nss, e.mail, e.mail, e.mail, '-', 'es', false, 'active', 'MX', now()
    from members m join loans l on l.member_id = m.member_id and l.ordinal = 1
    cross join lateral (select 'bench' || m.member_id || '@correo.example' as mail) e
    on conflict do nothing`)
  await pool.query(`
    insert into login_phones (login_id, e164, kind, bound, gets_codes, added_at, bound_at)
    select login_id, '+5299' || lpad(member_id::text, 8, '0'), 'mobile', true, true, now(), now() from logins
    on conflict do nothing`)
  const { rows } = await pool.query<{ number: string; nss: string; member: string }>(`
    select p.e164 as number, l.nss, l.member_id::text as member
    from login_phones p join logins l using (login_id) where p.e164 like '+5299%' order by 1`)
  return rows
}

export async function run(): Promise<string[]> {
  const database = await populated(members)
  const pool = new pg.Pool({ connectionString: database.url, max: 2 })
  const people = await phonesIn(pool)
  const questions: readonly Question[] = people.map(({ number, nss }) => ({
    number,
    text: `SALDO ${nss}`,
  }))
  const statement = await statementOf((asked) =>
    loansUseCases({ pool: asked, now: systemClock }).ofMember(7n),
  )
  const today = dayOf(systemClock()).toString()
  const byPhone = Object.fromEntries(
    people.map(({ number, member }) => [
      number.slice(1),
      statement.values.map((value) => (value === 7n ? member : today)),
    ]),
  )
  const [mine, bare] = [await openPhones(questions), await openPhones(questions)]
  const of = { BENCH_DATABASE: database.url }
  const portal = await startChild('texts-portal', { ...of, BENCH_SMPP: mine.url })
  const echo = await startChild('bare-echo', {
    ...of,
    BENCH_SMPP: bare.url,
    BENCH_STATEMENT: JSON.stringify({ text: statement.text, byPhone }),
  })
  await Promise.all([mine.ready, bare.ready])
  try {
    const taken = await rounds(5, {
      limit: () => bare.perSecond(seconds),
      ours: async () => {
        // A day has twenty answers for a phone, and the same text again is the same text.
        await pool.query('delete from limit_counters')
        await pool.query('delete from texts_seen')
        return mine.perSecond(seconds)
      },
    })
    return [report('SALDO by SMS ÷ a bare SMPP echo with its statement', taken, 0.5, 'a second')]
  } finally {
    await portal.stop()
    await echo.stop()
    mine.close()
    bare.close()
    await pool.end()
    await database.stop()
  }
}
