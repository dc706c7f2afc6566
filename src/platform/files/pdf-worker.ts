// The thread in which one PDF is read: it gets bytes, tells the outcome, and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { readPdf } from './pdf-reading.ts'

parentPort?.postMessage(await readPdf(Buffer.from(workerData as Uint8Array)))
