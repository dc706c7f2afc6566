// A backup by `pg_dump`: from any server it may read, into any server of its version or later.
import { join } from 'node:path'
import { type Db, sql, type Tx } from '../db.ts'
import { runTool, type Tools } from './tools.ts'

const file = 'database.dump'

/** One moment of the whole database, and its name, by which others see the same. */
export const asOfOneMoment = <T>(
  db: Db,
  work: (tx: Tx, snapshot: string) => Promise<T>,
): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`select set_config('statement_timeout', '4h', true),
        set_config('idle_in_transaction_session_timeout', '0', true)`.execute(tx)
      const { rows } = await sql<{ name: string }>`select pg_export_snapshot() as name`.execute(tx)
      return work(tx, rows[0]!.name)
    })

/** `url`: of the role that owns everything. */
export const dumpInto = (
  folder: string,
  { tools, url, snapshot }: { tools: Tools; url: string; snapshot: string },
): Promise<void> =>
  runTool(
    tools,
    'pg_dump',
    ['--no-password', '--format=custom', `--snapshot=${snapshot}`, `--file=${join(folder, file)}`],
    url,
  )

/** Into an empty database; whoever signs in owns what comes. Rights are given by the next start of the portal. */
export const restoreDump = (
  backup: string,
  { tools, url }: { tools: Tools; url: string },
): Promise<void> =>
  runTool(
    tools,
    'pg_restore',
    [
      ...['--no-password', '--exit-on-error', '--no-owner', '--no-acl'],
      ...[`--dbname=${new URL(url).pathname.slice(1)}`, join(backup, file)],
    ],
    url,
  )
