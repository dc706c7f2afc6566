// `npm run map`: writes docs/maps anew.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { maps } from '../maps.ts'

const folder = join(import.meta.dirname, '../../../docs/maps')
mkdirSync(folder, { recursive: true })
const drawn = await maps()
for (const name of readdirSync(folder)) if (!drawn.has(name)) rmSync(join(folder, name))
for (const [name, text] of drawn) writeFileSync(join(folder, name), text)
console.log(`${drawn.size} maps in docs/maps: ${[...drawn.keys()].join(', ')}`)
