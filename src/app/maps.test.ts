import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { maps } from './maps.ts'

const folder = join(import.meta.dirname, '../../docs/maps')

test('docs/maps shows the moves of the code (after a change: npm run map)', async () => {
  const drawn = await maps()
  assert.ok(drawn.size > 0)
  assert.deepEqual(readdirSync(folder).sort(), [...drawn.keys()].sort())
  for (const [name, text] of drawn) assert.equal(readFileSync(join(folder, name), 'utf8'), text)
})

test('a map names every state and every move', async () => {
  const { moves } = await import('../modules/recovery/recovery.ts')
  const drawn = (await maps()).get('recovery.md')!
  for (const [from, there] of Object.entries(moves))
    for (const to of there)
      assert.match(
        drawn,
        new RegExp(`^  ${from.replaceAll('-', '_')} --> ${to.replaceAll('-', '_')}$`, 'm'),
      )
})
