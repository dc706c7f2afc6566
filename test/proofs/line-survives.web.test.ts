// Everything falls while people wait in line: one process, PostgreSQL, all processes, and all of it at once. Each of them
// comes in on the ticket that they got first, in their order, does one thing that is there once, and leaves.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { joinEmbedded } from '../../src/platform/embedded/embedded.ts'
import { freePort } from '../harness/free-port.ts'
import { overHttp } from '../harness/over-http.ts'
import { PortalProcess } from '../harness/portal-process.ts'
import { type Page, Visitor } from '../harness/visitor.ts'

/** What fell leaves several people called at once, and of those whoever asks first comes first; by lot it would be half. */
const mostInverted = 0.4

/** Of all pairs, those of whom the one who came later went in first. */
function invertedShare(order: readonly number[]): number {
  const inverted = order.flatMap((who, at) => order.slice(0, at).filter((other) => other > who))
  return inverted.length / ((order.length * (order.length - 1)) / 2)
}

type Told = {
  readonly clave: string
  readonly correo: string
  readonly contrasena?: string
  readonly tieneCuenta?: boolean
}
type Person = { readonly visitor: Visitor; readonly tickets: Set<string>; lineId?: string }

const capacity = 3
const people = 11
const patienceMs = 300_000
const amountOf = (who: number): string => `${200 + who}.00`

/** Asks until it comes; who is not answered, or told to come again, asks again. */
async function insist(what: string, ask: () => Promise<Page>, came: (page: Page) => boolean) {
  const began = performance.now()
  let refused = 0
  for (;;) {
    const page = await ask().catch(() => undefined)
    if (page && came(page)) return { page, refused }
    if (page?.status !== 503) refused++
    const last = page ? `${page.status} ${page.path} «${page.h1}»` : 'no answer'
    assert.ok(performance.now() - began < patienceMs, `${what}: ${last}`)
    await pause(300)
  }
}

async function openStage(t: { after(hook: () => Promise<void>): void }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-line-'))
  const variables = { WORKERS: '2', DOOR_CAPACITY: `${capacity}`, LOG_LEVEL: 'error' }
  const portal = new PortalProcess(dataDir, await freePort(), variables)
  t.after(async () => {
    await portal.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  await portal.start()
  const told = await fetch(`${portal.origin}/demo/personas.json`)
  const cast = (await told.json()) as Told[]
  const free = cast.filter(({ clave, tieneCuenta }) => tieneCuenta && clave !== 'carmen') // hers is a short password
  assert.ok(free.length > capacity, 'more logins than people inside')
  return { dataDir, portal, free }
}
type Stage = Awaited<ReturnType<typeof openStage>>

/**
 * Signs in, asks for a payment reference, and leaves; what was acknowledged is noted. `leaving` is called before they
 * say so: the place is another's as soon as it is heard, and the answer to who leaves comes later.
 */
async function visit(
  { free }: Stage,
  person: Person,
  who: number,
  leaving: () => void,
): Promise<void> {
  const { visitor } = person
  const login = free.shift()
  assert.ok(login, `${capacity} people inside at most`)
  const about = `person ${who}`
  const words = { usuario: login.correo, clave: login.contrasena ?? '' }
  const enter = () => visitor.post('/entrar', words)
  await insist(`${about} signs in`, enter, ({ path }) => path === '/inicio')
  const add = () => visitor.post('/mi-ahorro/aportar', { cantidad: amountOf(who) })
  const { page } = await insist(`${about} adds`, add, ({ path }) =>
    /^\/mi-ahorro\/aportar\/[0-9a-f-]{36}$/.test(path),
  )
  person.lineId = page.path.split('/').at(-1)!
  leaving()
  const out = () => visitor.post('/salir')
  await insist(`${about} leaves`, out, ({ path }) => path.startsWith('/sesion-cerrada'))
  free.push(login)
}

async function arrive(origin: string, who: number): Promise<Person> {
  const visitor = new Visitor(overHttp(origin), { browser: `Chrome of ${who}` })
  await visitor.get('/')
  const ticket = visitor.cookies.get('__Host-fila')
  return { visitor, tickets: new Set(ticket ? [ticket] : []) }
}

/** Waits for the turn, keeping every ticket that was ever given. */
async function comeIn({ visitor, tickets }: Person, who: number): Promise<number> {
  const ask = async () => {
    const page = await visitor.get('/')
    const ticket = visitor.cookies.get('__Host-fila')
    if (ticket) tickets.add(ticket)
    return page
  }
  const { refused } = await insist(`person ${who} waits`, ask, ({ status }) => status === 200)
  return refused
}

/** What falls, when so many have come in. */
const falls = (portal: PortalProcess): Readonly<Record<number, () => Promise<void>>> => ({
  2: async () => void process.kill(portal.webProcesses()[0]!, 'SIGKILL'),
  4: async () => portal.killDatabase(),
  6: async () => {
    await portal.kill()
    await portal.start()
  },
  8: async () => {
    portal.killDatabase()
    await portal.kill()
    await portal.start()
  },
})

async function asked<T>(dataDir: string, question: string): Promise<T[]> {
  const { url } = (await joinEmbedded(dataDir))!
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(question)
  await client.end()
  return rows
}

/** A process tells once a second how many tickets it gave; what it had not told falls with it (decision 24). */
async function untilCounted(dataDir: string, waiting: number): Promise<void> {
  const question = 'select coalesce(sum(arrived), 0)::integer as n from door_arrivals'
  for (let left = 1_800; left > 0; left--) {
    if ((await asked<{ n: number }>(dataDir, question))[0]!.n >= waiting) return
    await pause(100)
  }
  assert.fail('the tickets were never counted')
}

test('nobody loses a place, and nothing that was acknowledged, whatever falls', async (t) => {
  const stage = await openStage(t)
  const { portal } = stage
  const persons: Person[] = []
  for (let who = 0; who < people; who++) {
    persons.push(await arrive(portal.origin, who))
    await pause(120)
  }
  const waited = persons.filter(({ tickets }) => tickets.size > 0).length
  assert.ok(waited >= people - capacity, `${waited} wait in line`)

  await untilCounted(stage.dataDir, waited)

  const order: number[] = []
  const falling = falls(portal)
  let [inside, most, unanswered, fallen] = [0, 0, 0, Promise.resolve()]
  const life = async (person: Person, who: number) => {
    unanswered += await comeIn(person, who)
    order.push(who)
    most = Math.max(most, ++inside)
    const fall = falling[order.length]
    if (fall) fallen = fallen.then(fall)
    await visit(stage, person, who, () => inside--)
  }
  await Promise.all(persons.map(life))
  await fallen

  assert.ok(unanswered > 0, 'they met what fell')
  const faults = portal.errors.filter((line) => line.includes('our fault'))
  assert.deepEqual(faults, [], 'nothing was answered as a fault of ours')
  assert.ok(most <= capacity, `${most} were inside at once`)
  assert.deepEqual(
    persons.map(({ tickets }) => tickets.size).filter((size) => size > 1),
    [],
    'nobody was given a second ticket',
  )
  assert.ok(invertedShare(order) <= mostInverted, `in their order: ${order}`)
  const there = await asked<{ id: string; amount: string }>(
    stage.dataDir,
    `select line_id as id, amount::text as amount from capture_lines
     where amount between 20000 and 29999`,
  )
  const kept = new Set(there.map(({ id }) => id))
  const lost = persons.filter(({ lineId }) => !lineId || !kept.has(lineId))
  assert.deepEqual(lost, [], 'what was acknowledged is there')
  const amounts = there.map(({ amount }) => amount).toSorted()
  const wanted = persons.map((_, who) => amountOf(who).replace('.', '')).toSorted()
  assert.deepEqual(amounts, wanted, 'and once')
})
