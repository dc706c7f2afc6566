// One import in a process of its own, as `npm run job -- import` runs it: when each stage began, and its processor.
import { systemClock } from '../src/foundation/time.ts'
import { importsUseCases } from '../src/modules/imports/imports.usecases.ts'
import type { FileKind } from '../src/modules/imports/kinds.ts'
import { openDb, openPool } from '../src/platform/db.ts'
import { processorSeconds } from './load.ts'

export type Run = {
  /** Milliseconds for reading, checking and staging; and for everything. */
  staging: number
  whole: number
  /** Seconds of this process, and of the database's for it until all is staged. */
  processor: number
  stagingProcessor: number
  entries: number
}

const [, , url, kind, path] = process.argv
const pool = openPool({ url: url!, max: 3, applicationName: 'cimiento-import' })
const backends: number[] = []
pool.on('connect', (client) =>
  backends.push((client as unknown as { processID: number }).processID),
)
const imports = importsUseCases({ pool, db: openDb(pool), now: systemClock, demo: true })
const began = performance.now()
let [reading, posting, stagingProcessor] = [0, 0, 0]
const own = () => process.cpuUsage(before)
const seconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6
const before = process.cpuUsage()
const outcome = await imports.importFile({
  kind: kind as FileKind,
  path: path!,
  dryRun: false,
  onProgress({ stage }) {
    if (stage === 'fingerprint') reading = performance.now()
    if (stage !== 'posting') return
    posting = performance.now()
    stagingProcessor = backends.reduce((sum, pid) => sum + processorSeconds(pid), seconds(own()))
  },
})
const ended = performance.now()
const processor = seconds(own())
await pool.end()
if (!outcome.ok || outcome.value.report.import.state !== 'accepted')
  throw new Error(`not accepted: ${JSON.stringify(outcome.ok && outcome.value.report.findings[0])}`)
const run: Run = {
  staging: posting - reading,
  whole: ended - began,
  processor,
  stagingProcessor,
  entries: Number(outcome.value.report.import.totals.entries ?? 0),
}
process.send?.(run)
process.disconnect?.()
