// Files of the registry brought into a running app, a few lines each.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileKind } from '../../src/modules/imports/kinds.ts'
import type { App } from './app.ts'

/** Imports lines as a file of that kind and day, and expects it to be accepted. */
export async function bringIn(
  app: App,
  kind: FileKind,
  asOf: string,
  lines: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-file-'))
  const path = join(folder, `${kind}.txt`)
  writeFileSync(path, `${[`H|${kind}|1|${asOf}|demo`, ...lines].join('\n')}\n`)
  const outcome = await app.rooms.imports.importFile({ kind, path, dryRun: false })
  rmSync(folder, { recursive: true })
  const report = outcome.ok ? outcome.value.report : undefined
  const told = JSON.stringify(report?.findings.slice(0, 3))
  assert.equal(report?.import.state, 'accepted', `${kind}: ${told}`)
}
