// The portal as it runs, in a process of its own, on the database that the bench prepared.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import underPressure from '@fastify/under-pressure'
import { closeBase, openBase } from '../src/app/base.ts'
import { laterEvents, openCarriers } from '../src/app/carriers.ts'
import { wire } from '../src/app/wiring.ts'
import { listenWidely } from '../src/channels/web/listening.ts'
import { openWeb } from '../src/channels/web/server.ts'
import { systemClock } from '../src/foundation/time.ts'
import { readConfig } from '../src/platform/config.ts'
import { isAlive } from '../src/platform/db.ts'
import { machineFor } from './confirms.ts'
import { peopleOf } from './people.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-bench-'))
const secrets = process.env.BENCH_SECRETS
const config = readConfig({
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
  DEMO: '1',
  ...(secrets && { SECRETS_FILE: secrets }),
  ...(process.env.DOOR_CAPACITY && { DOOR_CAPACITY: process.env.DOOR_CAPACITY }),
})
const events = laterEvents()
const { carriers, demo, close } = await openCarriers(config, systemClock, events.events)
const base = await openBase(config, {
  url: process.env.BENCH_DATABASE!,
  now: systemClock,
  consuming: false,
  carriers,
})
const rooms = wire(base, demo)
events.goTo(rooms.carrierEvents)
// Other benches send what no browser sends: sessions without a place at the door. They measure what is behind it.
const { door, ...behind } = rooms
const withDoor = process.env.BENCH_DOOR === '1'
/** The stock plugin that sheds load by the delay of the event loop, to be compared with. */
const withStock = process.env.BENCH_DOOR === 'stock'
const web = await openWeb({
  ...base,
  ...behind,
  ...(withDoor && { door }),
  ready: () => isAlive(base.db),
})
if (withStock) await web.register(underPressure, { maxEventLoopDelay: 250, retryAfter: 5 })
if (withDoor) await door.start()
const leave = await listenWidely(web, {
  port: Number(process.env.BENCH_PORT ?? 0),
  host: '127.0.0.1',
})
const people = await peopleOf(base, rooms, Number(process.env.BENCH_PEOPLE ?? 0))
const confirms = Number(process.env.BENCH_CONFIRMS ?? 0)
const machine = confirms > 0 ? await machineFor(base, rooms, confirms) : undefined
process.send!({ port: (web.server.address() as AddressInfo).port, people, machine })
process.once('SIGTERM', async () => {
  leave()
  await web.close()
  if (withDoor) await door.stop()
  await close()
  await closeBase(base)
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(0)
})
