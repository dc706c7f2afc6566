// Which database: the one that DATABASE_URL names, or a real PostgreSQL of our own in DATA_DIR.
import pg from 'pg'
import { CannotConfigure, type Config } from './config.ts'
import { CannotStart, joinEmbedded, startEmbedded } from './embedded/embedded.ts'
import { addressesIn } from './picker.ts'

export type Database = {
  /** The role that runs; several servers stand with commas between them. */
  readonly url: string
  /** The role that migrates. */
  readonly ownerUrl: string
  readonly version: string
  stop(): Promise<void>
}

/** Of several servers, the one that takes writes. */
async function primaryOf(urls: readonly string[]): Promise<{ url: string; version: string }> {
  const troubles: string[] = []
  for (const url of urls) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
    try {
      await client.connect()
      const { rows } = await client.query(
        `select pg_is_in_recovery() as standby, current_setting('server_version') as version`,
      )
      if (!rows[0].standby) return { url, version: rows[0].version }
      troubles.push('a standby')
    } catch (error) {
      troubles.push((error as { code?: string }).code ?? 'no answer')
    } finally {
      await client.end().catch(() => {})
    }
  }
  throw new CannotConfigure(`DATABASE_URL: no server takes writes (${troubles.join(', ')})`)
}

/** Opens or starts the database. `say` tells of every step that takes a while. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  if (!config.databaseUrl || !config.databaseOwnerUrl)
    return startEmbedded({ dataDir: config.dataDir, say })
  const { version } = await primaryOf(addressesIn(config.databaseUrl))
  const owner = await primaryOf(addressesIn(config.databaseOwnerUrl))
  return { url: config.databaseUrl, ownerUrl: owner.url, version, stop: async () => {} }
}

/** The role a connection string signs in as: who the migrations grant their rights to. */
export const roleOf = (url: string): string =>
  decodeURIComponent(new URL(addressesIn(url)[0]).username)

/** As `openDatabase`; when the server of this DATA_DIR is already running, works beside it. */
export async function openOrJoinDatabase(
  config: Config,
  say: (line: string) => void,
): Promise<Database> {
  try {
    return await openDatabase(config, say)
  } catch (error) {
    const running = error instanceof CannotStart && (await joinEmbedded(config.dataDir))
    if (!running) throw error
    return { ...running, stop: async () => {} }
  }
}
