// Pages of people who are in, against their own statements in a bare loop, and against a smaller population.
import type pg from 'pg'
import { type Clock, systemClock } from '../src/foundation/time.ts'
import { bareStatements, statementOf } from './bare-statement.ts'
import { startChild } from './child.ts'
import { type Load, serve } from './load.ts'
import type { BenchPerson } from './people.ts'
import { populated } from './population.ts'
import { report, rounds } from './ratio.ts'

const members = Number(process.env.BENCH_MEMBERS ?? 200_000)
/** The smaller population to compare with, when one is given. */
const against = Number(process.env.BENCH_AGAINST ?? 0)
const atOnce = 16
const seconds = 3

type Asking = { readonly pool: Pick<pg.Pool, 'query'>; readonly now: Clock }
export type Page = {
  readonly name: string
  readonly path: string
  /** The question behind it, asked as the page asks it. */
  readonly ask: (deps: Asking, memberId: bigint) => Promise<unknown>
}

async function openPortal(size: number) {
  const database = await populated(size)
  const portal = await startChild('portal', { BENCH_DATABASE: database.url, BENCH_PEOPLE: '200' })
  const { people } = portal.said as { people: BenchPerson[] }
  return {
    url: database.url,
    people,
    loadOf: (path: string): Load => ({
      url: `http://127.0.0.1:${portal.port}`,
      seconds,
      connections: atOnce,
      requests: people.map(({ session }) => ({
        method: 'GET' as const,
        path,
        headers: { cookie: `__Host-sesion=${session}` },
      })),
    }),
    async end() {
      await portal.stop()
      await database.stop()
    },
  }
}
type Portal = Awaited<ReturnType<typeof openPortal>>

async function againstStatement(portal: Portal, { name, path, ask }: Page): Promise<string> {
  const statements = await Promise.all(
    portal.people.map(({ memberId }) =>
      statementOf((pool) => ask({ pool, now: systemClock }, BigInt(memberId))),
    ),
  )
  const bare = bareStatements(portal.url, statements, atOnce)
  const taken = await rounds(5, {
    limit: () => bare.perSecond(seconds),
    ours: async () => (await serve(portal.loadOf(path))).perSecond,
  })
  await bare.end()
  return report(
    `${name} ÷ its statement in a bare loop, ${members} members`,
    taken,
    0.5,
    'a second',
  )
}

async function againstSmaller(portal: Portal, smaller: Portal, page: Page): Promise<string> {
  const taken = await rounds(5, {
    limit: async () => (await serve(smaller.loadOf(page.path))).perSecond,
    ours: async () => (await serve(portal.loadOf(page.path))).perSecond,
  })
  const what = `${page.name}, ${members} members ÷ ${against} (at most 1.15 times as slow)`
  return report(what, taken, 1 / 1.15, 'a second')
}

export async function measurePages(pages: readonly Page[]): Promise<string[]> {
  const portal = await openPortal(members)
  const smaller = against > 0 ? await openPortal(against) : undefined
  try {
    const told: string[] = []
    for (const page of pages) {
      told.push(await againstStatement(portal, page))
      if (smaller) told.push(await againstSmaller(portal, smaller, page))
    }
    return told
  } finally {
    await smaller?.end()
    await portal.end()
  }
}
