// What must be true when the day is over, asked of the database itself, of the mailbox and of the phones.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Notes, Turn } from './people.ts'
import type { Stage } from './stage.ts'

export type Finding = { readonly fine: boolean; readonly says: string }
const found = (fine: boolean, says: string): Finding => ({ fine, says })

/** A minute for all but the mails of those who stand out, which wait two. */
const settlesWithinMs = 180_000

async function one<T>({ pool }: Stage, question: string, values: unknown[] = []): Promise<T> {
  return (await pool.query(question, values)).rows[0] as T
}

const whatWaits = `
  select name, data ->> 'kind' as kind, data ->> 'messageId' as message, state, retry_count as tries,
    round(extract(epoch from start_after - now())) as starts_in,
    round(extract(epoch from now() - created_on)) as age
  from jobs.job where state < 'completed' and name <> 'upkeep'
  union all
  select channel, kind, message_id::text, state, attempts,
    round(extract(epoch from coalesce(claimed_until, next_at) - now())),
    round(extract(epoch from now() - created_at))
  from messages where state = 'queued' and waits_until is null`

/** Waits until nothing waits: no job of a decision, no message on its way, no text without its answer. */
async function settled(stage: Stage): Promise<Finding> {
  const began = performance.now()
  for (;;) {
    const waits = await one<{ messages: bigint; texts: bigint; jobs: bigint }>(
      stage,
      `select (select count(*) from messages where state = 'queued' and waits_until is null) as messages,
        (select count(*) from texts where answered_at is null) as texts,
        (select count(*) from jobs.job where name = 'decisions' and state < 'completed') as jobs`,
    )
    const told = `${waits.messages} messages, ${waits.texts} texts, ${waits.jobs} decisions`
    const took = performance.now() - began
    if (waits.messages + waits.texts + waits.jobs === 0n)
      return found(
        true,
        `Nothing waits any more ${(took / 1000).toFixed(0)} s after the last fault.`,
      )
    if (took > settlesWithinMs) {
      const { rows } = await stage.pool.query(whatWaits)
      const each = rows.map((row) => JSON.stringify(row)).join('; ')
      return found(false, `Still waiting: ${told}: ${each}`)
    }
    await pause(500)
  }
}

async function writesOnce(stage: Stage, { lines }: Notes): Promise<Finding> {
  const { rows } = await stage.pool.query<{ id: string; amount: string }>(
    `select line_id as id, amount::text as amount from capture_lines where amount between 20000 and 99999`,
  )
  const there = new Set(rows.map(({ id }) => id))
  const lost = lines.filter(({ id }) => !there.has(id))
  const twice = rows.length - new Set(rows.map(({ amount }) => amount)).size
  const says = `Payment references: ${lines.length} acknowledged, ${lost.length} lost, ${twice} made twice.`
  return found(lines.length > 0 && lost.length === 0 && twice === 0, says)
}

async function registrationsOnce(stage: Stage, { registered }: Notes): Promise<Finding> {
  const { logins } = await one<{ logins: bigint }>(
    stage,
    'select count(*) as logins from logins where email = any($1::text[])',
    [registered],
  )
  const says = `Registrations: ${registered.length} acknowledged, ${logins} logins.`
  return found(registered.length > 0 && BigInt(registered.length) === logins, says)
}

/** SMTP promises «at least once»: one whose answer was lost on a cut line is sent again, under the same name. */
async function mailsOut(stage: Stage): Promise<Finding> {
  const { rows } = await stage.pool.query<{ header: string; state: string }>(
    `select message_id_header as header, state from messages
     where channel = 'mail' and created_at > $1`,
    [stage.openedAt.toString()],
  )
  const ours = new Set(rows.map(({ header }) => header))
  const came = (await stage.mailbox.mails(undefined, 1_000)).filter((m) => ours.has(m.messageId))
  const names = new Set(came.map(({ messageId }) => messageId))
  const sent = rows.filter(({ state }) => state === 'sent' || state === 'delivered')
  const lost = sent.filter(({ header }) => !names.has(header) && came.length < 1_000)
  const unsent = rows.filter(({ state }) => state === 'failed' || state === 'bounced')
  const says = `Mails: ${sent.length} sent, ${lost.length} not in the mailbox, ${unsent.length} given up, ${came.length - names.size} came twice.`
  return found(sent.length > 0 && lost.length === 0 && unsent.length === 0, says)
}

async function textsAnswered(stage: Stage, { texts }: Notes): Promise<Finding> {
  const { taken } = await one<{ taken: bigint }>(stage, 'select count(*) as taken from texts')
  const { lost } = await one<{ lost: bigint }>(
    stage,
    `select count(*) as lost from messages where channel = 'sms' and state in ('failed', 'bounced')`,
  )
  const shown = stage.smsc
    .numbers()
    .flatMap((number) => stage.smsc.textsOf(number))
    .filter(({ mine }) => !mine).length
  const says = `Texts: ${texts} said by phones, ${taken} taken once and answered, ${shown} shown on phones, ${lost} given up.`
  return found(BigInt(texts) === taken && lost === 0n && shown >= texts, says)
}

/**
 * Nobody is told to wait who came more than a second before somebody that has been inside for three: processes hear of each
 * other by their beat, and later while the database is slow. Of each two it counts those of whom the first still waited when
 * the second came, also if that one never had to wait. When they come in themselves proves nothing on such a day: the
 * answer that would have let them in may be the one that was cut.
 */
export function inversions(turns: readonly Turn[]): { pairs: number; inverted: number } {
  let [pairs, inverted] = [0, 0]
  for (const a of turns)
    for (const b of turns) {
      if (a.answeredAt + 1_000 >= b.askedAt || a.toldToWaitAt < b.askedAt) continue
      pairs++
      if (a.toldToWaitAt > b.cameAt + 3_000) inverted++
    }
  return { pairs, inverted }
}

function lineKept({ turns, ticketsAgain, jumpedAt }: Notes): Finding {
  const { pairs, inverted } = inversions(turns)
  const after = turns.filter(({ cameAt }) => cameAt > jumpedAt)
  const late = inversions(after)
  const waited = turns.filter(({ toldToWaitAt }) => toldToWaitAt > 0).length
  const says = `The line: ${turns.length} came, ${waited} waited, ${inverted} of ${pairs} pairs passed each other (after the clock jumped: ${after.length} came in, ${late.inverted} of ${late.pairs}), ${ticketsAgain} were given another ticket.`
  return found(waited > 0 && late.pairs > 0 && inverted * 100 <= pairs && ticketsAgain === 0, says)
}

async function booksBalance(stage: Stage): Promise<Finding[]> {
  const reconciled = await stage.job('reconcile')
  const trail = await stage.job('verify-audit')
  const { sum } = await one<{ sum: string }>(
    stage,
    'select coalesce(sum(amount), 0)::text as sum from ledger_entries',
  )
  const last = ({ said, complained }: { said: string; complained: string }) =>
    (complained || said).trim().split('\n').at(-1) ?? ''
  return [
    found(reconciled.code === 0 && sum === '0', `Ledger: sums to ${sum}. ${last(reconciled)}`),
    found(trail.code === 0, `Trail: ${trail.said.trim().split('\n')[0]}`),
  ]
}

async function importsOnce(stage: Stage): Promise<Finding> {
  const sums = stage.files.map(({ path }) =>
    createHash('sha256').update(readFileSync(path)).digest(),
  )
  const { times } = await one<{ times: bigint }>(
    stage,
    `select count(*) as times from imports
     where state = 'accepted' and not dry_run and sha256 = any($1::bytea[])`,
    [sums],
  )
  const says = `Imports: ${sums.length} files of money brought in, accepted ${times} times in all.`
  return found(times === BigInt(sums.length), says)
}

export async function findings(stage: Stage, notes: Notes): Promise<readonly Finding[]> {
  return [
    await settled(stage),
    await writesOnce(stage, notes),
    await registrationsOnce(stage, notes),
    await importsOnce(stage),
    ...(await booksBalance(stage)),
    await mailsOut(stage),
    await textsAnswered(stage, notes),
    lineKept(notes),
    found(
      notes.faults.length === 0,
      `Answers that nothing excuses: ${notes.faults.join('; ') || 'none'}.`,
    ),
  ]
}
