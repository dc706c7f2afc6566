// Several portals that share one port, as WORKERS does: whoever is free takes what waits.
import cluster from 'node:cluster'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

cluster.schedulingPolicy = cluster.SCHED_NONE
cluster.setupPrimary({ exec: join(import.meta.dirname, 'portal.ts') })
const wanted = Number(process.env.BENCH_WORKERS ?? 2)
const free = createServer().listen(0, '127.0.0.1')
await once(free, 'listening')
const { port } = free.address() as AddressInfo
await new Promise((closed) => free.close(closed))
const said: { port: number; people: unknown[] }[] = []
for (let i = 0; i < wanted; i++) {
  const worker = cluster.fork({
    BENCH_PORT: `${port}`,
    BENCH_PEOPLE: i === 0 ? (process.env.BENCH_PEOPLE ?? '0') : '0',
    BENCH_CONFIRMS: i === 0 ? (process.env.BENCH_CONFIRMS ?? '0') : '0',
  })
  said.push(await new Promise((ready) => worker.once('message', ready)))
}
const pids = Object.values(cluster.workers ?? {}).map((worker) => worker!.process.pid)
process.send!({ ...said[0], pids })
process.once('SIGTERM', async () => {
  const workers = Object.values(cluster.workers ?? {})
  await Promise.all(
    workers.map((worker) => {
      const gone = new Promise((done) => worker!.once('exit', done))
      worker!.process.kill('SIGTERM')
      return gone
    }),
  )
  process.exit(0)
})
