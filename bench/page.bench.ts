// A rendered page without data, against bare node:http sending the same bytes, by processor time.
import { freshDatabase } from '../test/harness/database.ts'
import { startChild } from './child.ts'
import { perProcessorSecond } from './load.ts'
import { report, rounds } from './ratio.ts'

const bar = 0.2

export async function run(): Promise<string[]> {
  const database = await freshDatabase()
  const portal = await startChild('portal', { BENCH_DATABASE: database.url })
  const page = `http://127.0.0.1:${portal.port}/no-puedo-entrar`
  const bare = await startChild('bare-server', { PAGE: page })
  const load = { seconds: 2, connections: 16 }
  try {
    const taken = await rounds(5, {
      ours: () => perProcessorSecond(portal.pid, { ...load, url: page }),
      limit: () => perProcessorSecond(bare.pid, { ...load, url: `http://127.0.0.1:${bare.port}/` }),
    })
    return [
      report('rendered page ÷ bare node:http', taken, bar, 'pages for each second of processor'),
    ]
  } finally {
    await bare.stop()
    await portal.stop()
    await database.drop()
  }
}
