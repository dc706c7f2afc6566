import { type Bulk, type Posted, repeatedIn } from '../../platform/bulk.ts'
import * as store from './parameters.store.ts'
import { readValue } from './parameters.ts'

/**
 * Dated figures of a file. What an earlier file brought with the same value, source and mark is left as it
 * is, so that a value that an operator corrected since is not undone by a file that has nothing new to say.
 */
export async function postParameters({ db, importId, now }: Bulk): Promise<Posted> {
  const twice = await repeatedIn(db, ['name', 'valid_from'], 'name')
  if (twice.length > 0) return { found: twice, accepted: 0n, totals: {} }
  const keyOf = (one: { name: string; validFrom: Temporal.PlainDate }) =>
    `${one.name} ${one.validFrom}`
  const before = new Map((await store.lastImported(db)).map((one) => [keyOf(one), one]))
  let [added, unchanged] = [0n, 0n]
  for (const { line: _line, value: written, ...one } of await store.staged(db)) {
    const read = readValue(one.name, written)
    if (!read.ok) throw new Error(`broken promise: ${one.name} was read as ${written}`)
    const known = before.get(keyOf(one))
    const same =
      known?.value === read.value && known.source === one.source && known.mark === one.mark
    if (same) unchanged++
    else {
      const written = { reason: null, recordedBy: 'import', importId, recordedAt: now }
      await store.add(db, { ...one, value: read.value, ...written })
      added++
    }
  }
  return { found: [], accepted: added + unchanged, totals: { added, unchanged } }
}
