// `npm run personas`: empties the demo, database and inbox, and makes its people again as of today.
import { CannotConfigure, readConfig } from '../../platform/config.ts'
import { openDatabase } from '../../platform/databases.ts'
import { CannotStart } from '../../platform/embedded/embedded.ts'
import { reseed } from '../cast.ts'

const say = (line: string): void => console.log(`· ${line}`)

async function personas(): Promise<void> {
  const config = readConfig(process.env)
  if (!config.demo) throw new CannotConfigure('npm run personas is for a demo: set DEMO=1')
  const database = await openDatabase(config, say)
  try {
    const day = await reseed(config, database, say)
    say(`done: the people of the demo are as of ${day}`)
  } finally {
    await database.stop()
  }
}

try {
  await personas()
} catch (error) {
  if (!(error instanceof CannotConfigure || error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
