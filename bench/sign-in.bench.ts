// Sign-ins against bare argon2id with as many at once, and how many pages are kept while sign-ins saturate.
import { availableParallelism } from 'node:os'
import { bareVerifications } from './bare-argon.ts'
import { type Child, startChild } from './child.ts'
import { type Load, serve } from './load.ts'
import { type BenchPerson, password } from './people.ts'
import { populated } from './population.ts'
import { report, rounds } from './ratio.ts'

const members = Number(process.env.BENCH_MEMBERS ?? 200_000)
const atOnce = Math.max(1, availableParallelism() - 1) // what the portal allows itself

/** A form of the door for each person, with the token and the device that their browser would send. */
async function signInLoad(portal: Child, people: readonly BenchPerson[]): Promise<Load> {
  const url = `http://127.0.0.1:${portal.port}`
  const door = await fetch(`${url}/`)
  const text = await door.text()
  const token = /name="_csrf" value="([^"]+)"/.exec(text)![1]!
  const forms = door.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
  const requests = people.map(({ email, device }) => ({
    method: 'POST' as const,
    path: '/entrar',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: `${forms}; __Host-aparato=${device}`,
    },
    body: new URLSearchParams({ _csrf: token, usuario: email, clave: password }).toString(),
  }))
  return { url, seconds: 3, connections: atOnce * 4, requests, status: 303 }
}

async function pagesKept(page: Load, signIns: Load): Promise<string> {
  const taken = await rounds(5, {
    limit: async () => (await serve(page)).perSecond,
    ours: async () => {
      const [served] = await Promise.all([serve(page), serve(signIns)])
      return served.perSecond
    },
  })
  return report('pages while sign-ins saturate ÷ pages alone', taken, 0.9, 'pages a second')
}

export async function run(): Promise<string[]> {
  const database = await populated(members)
  const portal = await startChild('portal', { BENCH_DATABASE: database.url, BENCH_PEOPLE: '40' })
  const { people } = portal.said as { people: BenchPerson[] }
  try {
    const signIns = await signInLoad(portal, people)
    const taken = await rounds(5, {
      limit: () => bareVerifications(atOnce, 3),
      ours: async () => (await serve(signIns)).perSecond,
    })
    const page = {
      url: `http://127.0.0.1:${portal.port}/no-puedo-entrar`,
      seconds: 3,
      connections: 8,
    }
    return [
      report('sign-ins ÷ bare argon2id', taken, 0.9, 'a second'),
      await pagesKept(page, { ...signIns, seconds: 3.5 }),
    ]
  } finally {
    await portal.stop()
    await database.stop()
  }
}
