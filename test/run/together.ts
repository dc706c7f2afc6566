// A process of the runner: test files one after another, so that the product is read and warmed up once for all of them.
// What is of the tests (the harness and what it counts) is read anew for each, as if the file were alone.
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { after, describe } from 'node:test'
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

/** Ends when what was told is out. The runner's own way to end at once keeps to itself what a full pipe has not taken. */
after(() => {
  setInterval(() => process.stdout.writableLength === 0 && process.exit(), 500)
})
