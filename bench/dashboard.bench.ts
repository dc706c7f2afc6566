// Inicio of people who are in, against the same statement in a bare loop of the driver with as many at once.
import { bareStatements } from './bare-statement.ts'
import { startChild } from './child.ts'
import { type Load, serve } from './load.ts'
import type { BenchPerson } from './people.ts'
import { populated } from './population.ts'
import { report, rounds } from './ratio.ts'

const members = Number(process.env.BENCH_MEMBERS ?? 200_000)
const atOnce = 16

export async function run(): Promise<string[]> {
  const database = await populated(members)
  const portal = await startChild('portal', { BENCH_DATABASE: database.url, BENCH_PEOPLE: '200' })
  const { people } = portal.said as { people: BenchPerson[] }
  const load: Load = {
    url: `http://127.0.0.1:${portal.port}`,
    seconds: 3,
    connections: atOnce,
    requests: people.map(({ session }) => ({
      method: 'GET' as const,
      path: '/inicio',
      headers: { cookie: `__Host-sesion=${session}` },
    })),
  }
  const bare = await bareStatements(
    database.url,
    people.map(({ memberId }) => BigInt(memberId)),
    atOnce,
  )
  try {
    const taken = await rounds(5, {
      limit: () => bare.perSecond(3),
      ours: async () => (await serve(load)).perSecond,
    })
    const what = `Inicio ÷ its statement in a bare loop, ${members} members`
    return [report(what, taken, 0.5, 'a second')]
  } finally {
    await bare.end()
    await portal.stop()
    await database.stop()
  }
}
