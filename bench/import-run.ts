// One import in a process of its own, as `npm run job -- import` runs it: when each stage began, and its processor.
import { systemClock } from '../src/foundation/time.ts'
import { importsUseCases } from '../src/modules/imports/imports.usecases.ts'
import type { FileKind } from '../src/modules/imports/kinds.ts'
import { openDb, openPool } from '../src/platform/db.ts'

export type Run = {
  /** Milliseconds for reading, checking and staging; and for everything. */
  staging: number
  whole: number
  /** Seconds of this process, without those of the database. */
  processor: number
  entries: number
}

const [, , url, kind, path] = process.argv
const pool = openPool({ url: url!, max: 3, applicationName: 'cimiento-import' })
const imports = importsUseCases({ pool, db: openDb(pool), now: systemClock, demo: true })
const began = performance.now()
let [reading, posting] = [0, 0]
const before = process.cpuUsage()
const outcome = await imports.importFile({
  kind: kind as FileKind,
  path: path!,
  dryRun: false,
  onProgress({ stage }) {
    if (stage === 'fingerprint') reading = performance.now()
    if (stage === 'posting') posting = performance.now()
  },
})
const ended = performance.now()
const { user, system } = process.cpuUsage(before)
await pool.end()
if (!outcome.ok || outcome.value.report.import.state !== 'accepted')
  throw new Error(`not accepted: ${JSON.stringify(outcome.ok && outcome.value.report.findings[0])}`)
const run: Run = {
  staging: posting - reading,
  whole: ended - began,
  processor: (user + system) / 1e6,
  entries: Number(outcome.value.report.import.totals.entries ?? 0),
}
process.send!(run)
process.disconnect!()
