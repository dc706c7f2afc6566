// A process of the runner: test files one after another, so that the product is read and warmed up once for all of them.
// What is of the tests (the harness and what it counts) is read anew for each, as if the file were alone.
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { describe } from 'node:test'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')
const harness = pathToFileURL(join(root, 'test')).href

/** Modules of the tests carry on the mark of the file that asks for them. */
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    const mark = /\?file=\d+$/.exec(context.parentURL ?? '')?.[0]
    return mark && found.url.startsWith(harness) ? { ...found, url: found.url + mark } : found
  },
})

for (const [n, path] of process.argv.slice(2).entries())
  describe(path, () => import(`${pathToFileURL(join(root, path))}?file=${n}`))
