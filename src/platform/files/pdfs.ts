// A PDF from anybody is read in a thread of its own, within a time and a memory of its own.
import { Worker } from 'node:worker_threads'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { CannotRead } from './pdf-reading.ts'

const mostMilliseconds = 15_000
const resourceLimits = { maxOldGenerationSizeMb: 256 }

/** As `readPdf`. One that takes more than fifteen seconds or 256 MB to read is refused as too dense. */
export function pdfAnew(bytes: Buffer): Promise<Result<Buffer, CannotRead>> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits,
    stdout: true, // what the library says of odd documents is nobody's news
    stderr: true,
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(cannot('pdf-too-dense')), mostMilliseconds)
    worker.once('message', (told: Result<Uint8Array, CannotRead>) =>
      resolve(told.ok ? ok(Buffer.from(told.value)) : told),
    )
    worker.once('error', () => resolve(cannot('pdf-too-dense')))
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve(cannot('pdf-broken')) // nothing, once it was told
    })
  }).finally(() => worker.terminate()) as Promise<Result<Buffer, CannotRead>>
}
