// `DATABASE_URL` may name several servers: the one that takes writes is used, and when it is lost the others are
// asked, connection by connection. `pg` has no such thing, so every new connection finds out for itself.
import pg from 'pg'

/** The addresses of a connection string, separated by commas. */
export const addressesIn = (urls: string): readonly [string, ...string[]] =>
  urls.split(',').map((url) => url.trim()) as [string, ...string[]]

const elsewhere = () => Object.assign(new Error('this server is a standby'), { code: '57P03' }) // as PostgreSQL says «not now»

type Done = (error: Error | null, client?: pg.Client) => void
type Connections =
  | ({ connectionString: string } & Required<Pick<pg.PoolConfig, 'Client'>>)
  | { connectionString: string }

/** Which of the addresses is used now: what one pool finds out, the others of the process know. */
const rings = new Map<string, { at: number }>()
function ringOf(urls: string): { at: number } {
  const ring = rings.get(urls) ?? { at: 0 }
  rings.set(urls, ring)
  return ring
}

/** How a pool opens connections: what it is to be given, besides its own options. */
export function connectionsTo(urls: string): Connections {
  const addresses = addressesIn(urls)
  if (addresses.length === 1) return { connectionString: addresses[0] }
  const ring = ringOf(urls)

  class PickingClient extends pg.Client {
    readonly #tried = ring.at

    constructor(options?: pg.ClientConfig) {
      super({ ...options, connectionString: addresses[ring.at]! })
    }

    /** Of a server that is away or takes no writes: the next connection goes to the next one. */
    #failed(error: Error, done: Done): void {
      if (ring.at === this.#tried) ring.at = (ring.at + 1) % addresses.length
      this.end().catch(() => {})
      done(error)
    }

    override connect(): Promise<pg.Client>
    override connect(done: Done): void
    override connect(done?: Done): Promise<pg.Client> | undefined {
      if (!done)
        return new Promise<pg.Client>((fine, failed) => {
          void this.connect((error: Error | null) => (error ? failed(error) : fine(this)))
        })
      super.connect((error: Error | null) => {
        if (error) return this.#failed(error, done)
        this.query('select pg_is_in_recovery() as standby', (lost, found) => {
          const wrong = lost ?? (found.rows[0].standby ? elsewhere() : null)
          if (wrong) this.#failed(wrong, done)
          else done(null, this)
        })
      })
      return undefined
    }
  }
  return { connectionString: addresses[0], Client: PickingClient }
}
