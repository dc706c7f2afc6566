// The figures that come with the product enter like anybody's: as a file, whole or not at all, once.
import { fileURLToPath } from 'node:url'
import type { ImportsUseCases } from '../modules/imports/imports.usecases.ts'

const file = fileURLToPath(new URL('../modules/parameters/published.txt', import.meta.url))

/** Asked at every start; the same bytes are taken in once. A file of ours that is refused is our fault. */
export async function loadPublished(imports: Pick<ImportsUseCases, 'importFile'>): Promise<void> {
  const outcome = await imports.importFile({ kind: 'parameters', path: file, dryRun: false })
  const state = outcome.ok ? outcome.value.report.import.state : outcome.code
  if (state !== 'accepted') throw new Error(`the published parameters are ${state}`)
}
