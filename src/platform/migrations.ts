// Brings the schema up to date under a lock, as the owner, and gives the application's role what it needs.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { type Db, openDb, openPool } from './db.ts'
import { installJobs } from './jobs.ts'

const folder = join(import.meta.dirname, '../../db/migrations')

async function migrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[\w-]+\.ts$/.test(name)).sort()
  const loaded = names.map(
    async (name) => [name.slice(0, -3), await import(join(folder, name))] as const,
  )
  return Object.fromEntries(await Promise.all(loaded))
}

/** The application's role reads and writes rows, owns nothing; append-only tables took its UPDATE away. */
async function grant(db: Db, appRole: string): Promise<void> {
  const role = sql.id(appRole)
  for (const schema of ['public', 'jobs'].map((name) => sql.id(name)))
    await sql`grant usage on schema ${schema} to ${role}`.execute(db)
  await sql`grant usage, select on all sequences in schema public to ${role}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema jobs to ${role}`.execute(
    db,
  )
  await sql`grant execute on all functions in schema jobs to ${role}`.execute(db)
  const tables = await sql<{ name: string; appends: boolean }>`
    select c.relname as name, coalesce(obj_description(c.oid) like 'append-only%', false) as appends
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`.execute(
    db,
  )
  for (const { name, appends } of tables.rows) {
    const rights = appends ? sql`select, insert` : sql`select, insert, update, delete`
    await sql`grant ${rights} on ${sql.id(name)} to ${role}`.execute(db)
  }
}

/** `ownerUrl`: the role that migrates. `appRole`: the role of DATABASE_URL. Safe to run by many at once. */
export async function migrate(ownerUrl: string, appRole: string): Promise<void> {
  const db = openDb(openPool({ url: ownerUrl, max: 2, applicationName: 'cimiento-migrations' }))
  try {
    const migrator = new Migrator({
      db: db as Kysely<unknown>,
      provider: { getMigrations: migrations },
      // Several people write them at once; each stands alone, and an earlier number may come later.
      allowUnorderedMigrations: true,
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error) {
      const failed = results?.find((r) => r.status === 'Error')?.migrationName ?? 'unknown'
      throw new Error(`migration ${failed} failed`, { cause: error })
    }
    await installJobs(ownerUrl)
    await grant(db, appRole)
  } finally {
    await db.destroy()
  }
}
