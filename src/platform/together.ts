// Writes that need nothing of each other leave in one statement: what a statement costs, on both sides of the socket, is
// more than what most of them do.
import { type Db, type RawBuilder, sql, type Tx, transaction } from './db.ts'

/** An insert, update or delete that reads nothing of what its transaction is about to write. */
export type Write = RawBuilder<unknown>

const gathering = new WeakMap<Tx, Write[]>()

/** What another library made, with its own `$1`, as a write of ours. */
export const foreignWrite = (text: string, values: readonly unknown[]): Write =>
  sql.join(
    text.split(/\$(\d+)/).map((part, i) => (i % 2 ? sql`${values[+part - 1]}` : sql.raw(part))),
    sql.raw(''),
  )

/** One statement: they see what was there before, none what another of them does. */
async function send(tx: Tx, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  const parts = writes.map((one, i) => sql`${sql.id(`write_${i}`)} as (${one})`)
  await sql`with ${sql.join(parts)} select 1 as done`.execute(tx)
}

/** Whether what is written in that transaction waits for its end. */
export const isGathering = (tx: Tx): boolean => gathering.has(tx)

/** Writes at once and in one statement; in a transaction that gathers, at its end and with everything else. */
export async function write(tx: Tx, ...writes: readonly Write[]): Promise<void> {
  const later = gathering.get(tx)
  if (later) later.push(...writes)
  else await send(tx, writes)
}

/**
 * A transaction whose `write`s leave together before it ends. For work that reads nothing of what it wrote; a write that
 * is refused fails the whole transaction, as it would have at its place. The same row must not be written twice.
 */
export const gathered = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(db, async (tx) => {
    const writes: Write[] = []
    gathering.set(tx, writes)
    const outcome = await work(tx)
    await send(tx, writes)
    return outcome
  })
