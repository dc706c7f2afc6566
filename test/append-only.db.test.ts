// Aim: what must only grow only grows, for the role that runs, whatever table comes next: the list is read from
// the catalogue, and what has to be on it is named here.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type pg from 'pg'
import { openPool } from '../src/platform/db.ts'
import { roles } from '../src/platform/embedded/server.ts'
import { freshDatabase } from './harness/database.ts'

const never = ['update', 'delete', 'truncate'] as const
/** The trail, the ledger, what files said of money, what was issued. */
const mustGrow = [
  'audit_log',
  'documents',
  'ledger_comparisons',
  'ledger_entries',
  'ledger_journals',
  'ledger_subtotals',
  'loan_facts',
  'loan_movements',
  'parameters',
  'savings_movements',
]

type Table = { name: string; comment: string | null; parent: string | null; column: string }

const tables = async (pool: pg.Pool): Promise<Table[]> =>
  (
    await pool.query<Table>(`
      select c.relname as name, obj_description(c.oid) as comment,
        (select p.relname from pg_inherits i join pg_class p on p.oid = i.inhparent
          where i.inhrelid = c.oid) as parent,
        (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
          and not a.attisdropped
          and a.attidentity = '' order by attnum limit 1) as column
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      order by 1`)
  ).rows

const isMarked = ({ comment }: Table) => comment?.startsWith('append-only') ?? false
const statement = {
  update: ({ name, column }: Table) => `update ${name} set ${column} = ${column}`,
  delete: ({ name }: Table) => `delete from ${name}`,
  truncate: ({ name }: Table) => `truncate ${name}`,
} as const

async function opened(t: { after(hook: () => Promise<void>): void }) {
  const database = await freshDatabase(t)
  const pool = openPool({ url: database.url, max: 1 })
  const owner = openPool({ url: database.ownerUrl, max: 1 })
  t.after(async () => {
    await pool.end()
    await owner.end()
  })
  for (const bimester of [20265, 20266]) await pool.query('select ensure_bimester($1)', [bimester])
  return { pool, owner }
}

test('the role that runs cannot change, delete or empty what only grows, nor any part of it', async (t) => {
  const { pool } = await opened(t)
  const growing = (await tables(pool)).filter(isMarked)
  const names = growing.map(({ name }) => name)
  for (const name of mustGrow) assert.ok(names.includes(name), `${name} is not marked append-only`)
  assert.ok(names.includes('ledger_entries_20265'))
  assert.ok(names.includes('ledger_subtotals_7'))
  for (const table of growing)
    for (const what of never) {
      const refusal = pool.query(statement[what](table))
      await assert.rejects(refusal, { code: '42501' }, `${what} on ${table.name}`)
    }
})

test('every part of a table that only grows is marked, and no role is granted more', async (t) => {
  const { pool } = await opened(t)
  const all = await tables(pool)
  const marked = new Set(all.filter(isMarked).map(({ name }) => name))
  for (const { name, parent } of all)
    if (parent !== null && marked.has(parent)) assert.ok(marked.has(name), `${name} is not marked`)
  const { rows } = await pool.query<{ told: string }>(
    `
    select distinct grantee || ' may ' || privilege_type || ' ' || table_name as told
    from information_schema.role_table_grants
    where table_schema = 'public' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      and table_name = any($1) and grantee not in ('${roles.owner}', 'postgres')`,
    [[...marked]],
  )
  assert.deepEqual(rows, [])
})

test('not even the owner: triggers refuse, on the table and through its parts', async (t) => {
  const { pool, owner } = await opened(t)
  for (const table of (await tables(pool)).filter(isMarked)) {
    const refused = /only grows/
    await assert.rejects(owner.query(`truncate ${table.name} cascade`), refused, table.name)
    if (table.parent !== null) continue
    const { rows } = await owner.query<{ fires: boolean }>(
      `select true as fires from pg_trigger where tgrelid = $1::regclass and tgname = 'only_grows'
         and tgenabled = 'O'`,
      [table.name],
    )
    assert.equal(rows.length, 1, `${table.name} has its trigger`)
  }
})

/** Ours, or that of a server that does not take it for a name (15). */
const refusedByName = ({ code }: { code?: string }) => code === '23514' || code === '42602'

test('the role that runs owns nothing, and two functions alone act for the owner', async (t) => {
  const { pool } = await opened(t)
  const owned = await pool.query(
    `select relname from pg_class where relowner = $1::regrole and relpersistence <> 't'`,
    [roles.app],
  )
  assert.deepEqual(owned.rows, [])
  const { rows } = await pool.query<{ name: string }>(`
    select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
    order by 1`)
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['attach_partition', 'fresh_partition'],
  )
  for (const call of [
    `fresh_partition('audit_log', 20265)`,
    `fresh_partition('ledger_entries', 20267)`,
    `fresh_partition('ledger_entries; drop table members', 20271)`,
    `attach_partition('audit_log', 20265)`,
  ])
    await assert.rejects(pool.query(`select ${call}`), refusedByName, call)
})

test('a partition filled apart joins only when its journals sum to zero', async (t) => {
  const { pool } = await opened(t)
  const entry = (amount: number) => `insert into ledger_entries_20271 (bimester, journal_id, line,
    ledger_account, amount, effective_on) values (20271, '00000000-0000-7000-8000-000000000001', 1,
    'savings-97', ${amount}, '2027-01-31')`
  const client = await pool.connect()
  try {
    await client.query(`begin; select fresh_partition('ledger_entries', 20271)`)
    await client.query(entry(5))
    await client.query('savepoint half')
    const joined = `select attach_partition('ledger_entries', 20271)`
    await assert.rejects(client.query(joined), /does not sum to zero/)
    await client.query('rollback to half')
    await client.query(entry(-5))
    await client.query(joined)
    await assert.rejects(client.query(entry(0)), { code: '42501' }, 'by itself it takes no more')
  } finally {
    await client.query('rollback')
    client.release()
  }
})
