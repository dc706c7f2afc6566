// The limit of a page with data: the page's own statement, named and prepared, in loops of the bare driver.
import pg from 'pg'
import { dayOf, systemClock } from '../src/foundation/time.ts'
import '../src/platform/db.ts' // parameters of Temporal write themselves
import { homePage } from '../src/modules/home/home.store.ts'
import { askedFor } from '../src/modules/home/home.usecases.ts'

export async function bareStatements(url: string, members: readonly bigint[], atOnce: number) {
  const pool = new pg.Pool({ connectionString: url, max: 12 })
  const today = dayOf(systemClock())
  const valuesFor = (member: bigint) => homePage.valuesFor(askedFor(member, today))
  const values = members.map(valuesFor)
  let next = 0
  return {
    /** Statements a second, for so many seconds. */
    perSecond: async (seconds: number): Promise<number> => {
      const end = performance.now() + seconds * 1000
      let done = 0
      const loop = async () => {
        while (performance.now() < end) {
          next = (next + 1) % values.length
          await pool.query({ name: 'bare', text: homePage.text, values: values[next]! })
          done++
        }
      }
      await Promise.all(Array.from({ length: atOnce }, loop))
      return done / seconds
    },
    end: () => pool.end(),
  }
}
