// Several processes behind one port: all of them replaced while people keep asking, and no request is lost; one
// that falls is followed by another; the demo's own pages are the same whichever process is asked.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { freePort } from '../harness/free-port.ts'
import { PortalProcess } from '../harness/portal-process.ts'

type Told = { readonly path: string; readonly status: number | string; readonly pooled: boolean }

/** One request on a connection that is kept and used again, as a browser or a proxy does it. */
const ask = (agent: Agent, url: URL): Promise<Told> =>
  new Promise((done) => {
    const asked = request(url, { agent }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        done({ path: url.pathname, status: answer.statusCode!, pooled: asked.reusedSocket }),
      )
    })
    asked.once('error', (error: { code?: string }) =>
      done({ path: url.pathname, status: error.code ?? 'failed', pooled: asked.reusedSocket }),
    )
    asked.setTimeout(20_000, () => asked.destroy(Object.assign(new Error(), { code: 'no-answer' })))
    asked.end()
  })

test('every web process is replaced under load and nobody notices', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-rolling-'))
  const portal = new PortalProcess(dir, await freePort(), { WORKERS: '2' })
  t.after(async () => {
    await portal.stop()
    rmSync(dir, { recursive: true, force: true })
  })
  await portal.start()
  const before = portal.webProcesses()
  assert.equal(before.length, 2)

  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  t.after(() => agent.destroy())
  const told: Told[] = []
  let over = false
  const visitor = async (path: string) => {
    while (!over) told.push(await ask(agent, new URL(path, portal.origin)))
  }
  // Pages that take no place at the door, and no more at a time than any machine can do: nobody is refused.
  const paths = ['/no-puedo-entrar', '/readyz', '/demo', '/en/ayuda']
  const people = paths.map(visitor)
  assert.match(await portal.roll(), /every web process is new/)
  const after = portal.webProcesses()
  over = true
  await Promise.all(people)
  assert.equal(after.length, 2)
  assert.deepEqual(
    after.filter((pid) => before.includes(pid)),
    [],
    'none of before',
  )
  assert.ok(told.length > 50, `${told.length} requests were made meanwhile`)
  assert.ok(told.some(({ pooled }) => pooled))
  const others = told.filter(({ status }) => status !== 200)
  const counted = Map.groupBy(others, ({ path, status }) => `${path} ${status}`)
  assert.deepEqual([...counted.keys()], [], `${others.length} of ${told.length}`)

  process.kill(after[0]!, 'SIGKILL')
  for (let left = 300; left > 0 && portal.webProcesses().includes(after[0]!); left--)
    await ask(agent, new URL('/readyz', portal.origin))
  await portal.ready()
  for (let left = 600; left > 0 && portal.webProcesses().length < 2; left--)
    await ask(agent, new URL('/readyz', portal.origin))
  assert.equal(portal.webProcesses().length, 2, 'another took its place')
})
