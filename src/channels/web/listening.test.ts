import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import fastify from 'fastify'
import { listenWidely } from './listening.ts'

const host = '127.0.0.1'
const portOf = (web: { server: { address(): unknown } }) =>
  (web.server.address() as AddressInfo).port

test('a crowd comes in by many doors: in far fewer turns of the loop than there are people', async (t) => {
  const web = fastify()
  let came = 0
  web.server.on('connection', () => came++)
  const leave = await listenWidely(web, { port: 0, host })
  t.after(async () => {
    leave()
    await web.close()
  })
  const crowd = Array.from({ length: 320 }, () => connect(portOf(web), host))
  let turns = 0
  for (; came < crowd.length; turns++) await turn()
  for (const one of crowd) one.destroy()
  assert.ok(turns < crowd.length / 2, `${turns} turns for ${crowd.length} connections`)
})

test('what comes in by any of them is answered', async (t) => {
  const web = fastify()
  web.get('/', async () => 'here')
  const leave = await listenWidely(web, { port: 0, host })
  t.after(async () => {
    leave()
    await web.close()
  })
  const ask = async () => (await fetch(`http://${host}:${portOf(web)}/`)).text()
  const answers = await Promise.all(Array.from({ length: 100 }, ask))
  assert.deepEqual(new Set(answers), new Set(['here']))
})

test('a port that somebody has is refused, also when they share theirs', async (t) => {
  const [first, second] = [fastify(), fastify()]
  const leave = await listenWidely(first, { port: 0, host })
  t.after(async () => {
    leave()
    await Promise.all([first.close(), second.close()])
  })
  await assert.rejects(listenWidely(second, { port: portOf(first), host }), { code: 'EADDRINUSE' })
  const gone = connect(portOf(first), host)
  await once(gone, 'connect')
  gone.destroy()
})
