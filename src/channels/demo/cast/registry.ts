// The registry's side of the cast: the files are written, and our own imports read them like anybody's.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Day } from '../../../foundation/time.ts'
import type { ImportsUseCases } from '../../../modules/imports/imports.usecases.ts'
import type { FileKind } from '../../../modules/imports/kinds.ts'
import { filesOf } from './files.ts'

const postalSample = join(import.meta.dirname, '../../../../db/samples/postal-codes.txt')

async function take(imports: ImportsUseCases, kind: FileKind, path: string): Promise<void> {
  const outcome = await imports.importFile({ kind, path, dryRun: false })
  const report = outcome.ok ? outcome.value.report : undefined
  if (report?.import.state === 'accepted') return
  const why = report?.findings[0]
  throw new Error(`the demo's ${kind} were refused: ${why?.code ?? 'no file'} ${why?.text ?? ''}`)
}

/** Imports what the institution knows of the cast. What is there already is left as it is. */
export async function importCast(imports: ImportsUseCases, today: Day): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cimiento-personas-'))
  try {
    await take(imports, 'postal-codes', postalSample)
    for (const { kind, name, text } of filesOf(today)) {
      const path = join(folder, name)
      await writeFile(path, text)
      await take(imports, kind, path)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
