// Heads of the trail, noted in a file beside the database: who cuts the end off in there cannot cut it off here.
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../foundation/time.ts'

const fileIn = (dataDir: string): string => join(dataDir, 'bitacora-cabezas.txt')

/** One line: when, and the head. */
export async function noteHead(dataDir: string, at: Instant, head: string): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  await appendFile(fileIn(dataDir), `${at.toString({ smallestUnit: 'second' })} ${head}\n`)
}

/** Every head that was noted here, the oldest first; none where nothing was noted yet. */
export async function notedHeads(dataDir: string): Promise<readonly string[]> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => /\b\d+:[0-9a-f]{64}\b/.exec(line)?.[0] ?? [])
}
