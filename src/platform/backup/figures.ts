// What is counted when a backup is made and again when it is restored: tables that only grow, row by row.
import { type Db, sql } from '../db.ts'

/** Rows by table, and both sides of every ledger account in centavos, as digits; the last migration. */
export type Figures = {
  readonly rows: Readonly<Record<string, string>>
  readonly accounts: Readonly<Record<string, { readonly debits: string; readonly credits: string }>>
  readonly migrations: readonly string[]
}

type Accounts = readonly { ledgerAccount: string; debits: bigint; credits: bigint }[]

/** `accounts`: what the ledger says of itself, as of the same moment. */
export async function figuresOf(db: Db, accounts: Accounts): Promise<Figures> {
  const tables = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not c.relispartition and obj_description(c.oid) like 'append-only%' order by 1`.execute(
    db,
  )
  const rows: Record<string, string> = {}
  for (const { name } of tables.rows) {
    const counted = await sql<{ n: bigint }>`select count(*) as n from ${sql.id(name)}`.execute(db)
    rows[name] = `${counted.rows[0]!.n}`
  }
  const made = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db)
  const sides = accounts.map(
    ({ ledgerAccount, debits, credits }) =>
      [ledgerAccount, { debits: `${debits}`, credits: `${credits}` }] as const,
  )
  return {
    rows,
    accounts: Object.fromEntries(sides),
    migrations: made.rows.map(({ name }) => name),
  }
}

const flat = ({ rows, accounts }: Figures): Map<string, bigint> =>
  new Map([
    ...Object.entries(rows).map(([table, n]) => [table, BigInt(n)] as const),
    ...Object.entries(accounts).flatMap(([name, { debits, credits }]) => [
      [`${name} +`, BigInt(debits)] as const,
      [`${name} −`, BigInt(credits)] as const,
    ]),
  ])

export type Odd = {
  readonly what: string
  readonly from: bigint
  readonly to: bigint
  readonly is: bigint
}

/** What a restored database says that cannot be: less than before the backup began, or more than when it was done. */
export function oddFigures(from: Figures, to: Figures, restored: Figures): readonly Odd[] {
  const [least, most, there] = [flat(from), flat(to), flat(restored)]
  return [...new Set([...most.keys(), ...there.keys()])]
    .map((what) => ({
      what,
      from: least.get(what) ?? 0n,
      to: most.get(what) ?? 0n,
      is: there.get(what) ?? 0n,
    }))
    .filter(({ from: low, to: high, is }) => is < low || is > high)
}

/** Names of one list that the other does not have, in either direction. */
export const differingMigrations = (noted: Figures, restored: Figures): readonly string[] => [
  ...noted.migrations.filter((name) => !restored.migrations.includes(name)),
  ...restored.migrations.filter((name) => !noted.migrations.includes(name)),
]
