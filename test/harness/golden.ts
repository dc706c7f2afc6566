// Texts that people proof-read: kept as files, compared byte by byte, rewritten by `npm run golden` and reviewed as a diff.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(import.meta.dirname, '../golden')

/** Compares with `test/golden/NAME`; with GOLDEN=1 in the environment it writes that file instead. */
export function sameAsGolden(name: string, text: string): void {
  const file = join(folder, name)
  if (process.env.GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  assert.equal(text, readFileSync(file, 'utf8'), `differs from test/golden/${name}`)
}
