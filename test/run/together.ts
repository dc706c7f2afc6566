// A process of the runner: test files one after another, so that the product is read and warmed up once for all of them.
import { join } from 'node:path'
import { describe } from 'node:test'

const root = join(import.meta.dirname, '../..')
for (const path of process.argv.slice(2)) describe(path, () => import(join(root, path)))
