// `npm run bench [name]`: every ratio against a limit measured in the same run.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const wanted = process.argv[2]
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .sort()

if (wanted && !all.includes(wanted)) {
  process.stderr.write(`There is no bench «${wanted}». There are: ${all.join(', ')}\n`)
  process.exit(2)
}
for (const name of wanted ? [wanted] : all) {
  const { run } = await import(join(import.meta.dirname, `${name}.bench.ts`))
  for (const line of await run()) console.log(line)
}
