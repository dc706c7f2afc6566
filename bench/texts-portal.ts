// The portal's short code as it runs, in a process of its own: line, dialogue and outbox, on the bench's database.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeBase, openBase } from '../src/app/base.ts'
import { laterEvents, openCarriers } from '../src/app/carriers.ts'
import { wire } from '../src/app/wiring.ts'
import { systemClock } from '../src/foundation/time.ts'
import { readConfig } from '../src/platform/config.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-bench-'))
const config = readConfig({
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
  DEMO: '1',
  SMS_URL: process.env.BENCH_SMPP,
})
const events = laterEvents()
const { carriers, demo, close } = await openCarriers(config, systemClock, events.events)
const url = process.env.BENCH_DATABASE!
const base = await openBase(config, { url, now: systemClock, consuming: false, carriers })
const rooms = wire(base, demo)
events.goTo(rooms.carrierEvents)
rooms.pump.start()
process.send!({ port: 0 })
process.once('SIGTERM', async () => {
  await rooms.pump.stop()
  await close()
  await closeBase(base)
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(0)
})
