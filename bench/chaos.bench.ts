// An office day on which everything goes wrong (bench/chaos): SEED brings a day back, ROUNDS says how often each thing
// goes wrong in it, LASTS for how many seconds. Eight hours of an office take some minutes.
import { liveThrough } from './chaos/day.ts'

const seed = process.env.SEED ?? `${Math.trunc(Math.random() * 1e9)}`
const rounds = Number(process.env.ROUNDS ?? 1)
const lastsMs = Number(process.env.LASTS ?? 3) * 1000

export async function run(): Promise<string[]> {
  const began = performance.now()
  const at = () => `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s`
  const say = (line: string) => process.stderr.write(`· ${at()}  ${line}\n`)
  const told = await liveThrough({ seed, rounds, lastsMs, newcomers: 12 }, say)
  const answers = [...told.answers].map(([answer, times]) => `${answer}: ${times}`).join(', ')
  const [minutes, hour] = [(told.tookMs / 60_000).toFixed(1), (told.hourMs / 1000).toFixed(0)]
  return [
    `chaos, SEED=${seed}: an office day from 9:00 to ${told.closedAt} in ${minutes} minutes, an hour in ${hour} s; ${told.happened.length} things went wrong; answers ${answers}`,
    ...told.findings.map(({ fine, says }) => `${fine ? 'holds ' : 'BROKEN'}  ${says}`),
  ]
}
