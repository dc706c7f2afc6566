// An office day on which everything goes wrong (bench/chaos): SEED brings a day back, ROUNDS says how often each thing
// goes wrong in it, LASTS for how many seconds.
import { liveThrough } from './chaos/day.ts'

const seed = process.env.SEED ?? `${Math.trunc(Math.random() * 1e9)}`
const rounds = Number(process.env.ROUNDS ?? 3)
const lastsMs = Number(process.env.LASTS ?? 5) * 1000

export async function run(): Promise<string[]> {
  const began = performance.now()
  const at = () => `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s`
  const say = (line: string) => process.stderr.write(`· ${at()}  ${line}\n`)
  const told = await liveThrough({ seed, rounds, lastsMs, newcomers: 12 }, say)
  const answers = [...told.answers].map(([answer, times]) => `${answer}: ${times}`).join(', ')
  return [
    `chaos, SEED=${seed}: ${told.happened.length} things went wrong; answers ${answers}`,
    ...told.findings.map(({ fine, says }) => `${fine ? 'holds ' : 'BROKEN'}  ${says}`),
  ]
}
