// The limit of a page with data: the page's own statement, named and prepared, in loops of the bare driver.
import pg from 'pg'
import '../src/platform/db.ts' // parameters of Temporal write themselves

export type Statement = { text: string; values: unknown[] }
type Asking = Pick<pg.Pool, 'query'>

/** What a use case sends first, caught on its way: nothing is copied by hand, so nothing can differ. */
export async function statementOf(ask: (pool: Asking) => Promise<unknown>): Promise<Statement> {
  let caught: Statement | undefined
  const listening = {
    query(sent: Statement) {
      caught ??= { text: sent.text, values: sent.values }
      throw new Error('heard')
    },
  }
  await ask(listening as unknown as Asking).catch(() => {})
  if (!caught) throw new Error('nothing was asked')
  return caught
}

/** Statements a second on that database, `atOnce` under way, the people in turn. */
export function bareStatements(url: string, statements: readonly Statement[], atOnce: number) {
  const options = '-c plan_cache_mode=force_generic_plan' // as the portal's own pages ask
  const pool = new pg.Pool({ connectionString: url, max: 12, options })
  let next = 0
  return {
    perSecond: async (seconds: number): Promise<number> => {
      const end = performance.now() + seconds * 1000
      let done = 0
      const loop = async () => {
        while (performance.now() < end) {
          next = (next + 1) % statements.length
          await pool.query({ name: 'bare', ...statements[next]! })
          done++
        }
      }
      await Promise.all(Array.from({ length: atOnce }, loop))
      return done / seconds
    },
    end: () => pool.end(),
  }
}
