import { type Db, sql } from '../../platform/db.ts'

/** How many words of this member were said already. */
export async function turnOf(db: Db, memberId: bigint): Promise<number> {
  const { rows } = await sql<{ turn: number }>`
    select turn from call_words where member_id = ${memberId}`.execute(db)
  return rows[0]?.turn ?? 0
}

export async function nextTurn(db: Db, memberId: bigint): Promise<void> {
  await sql`insert into call_words as w (member_id, turn) values (${memberId}, 1)
    on conflict (member_id) do update set turn = w.turn + 1`.execute(db)
}
