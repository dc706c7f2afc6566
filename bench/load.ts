// Load from this process on a server in another one: requests a second, and requests for each second of its processor.
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

const ticksASecond = 100 // USER_HZ of Linux on every machine this runs on

const statOf = (pid: number | 'self'): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')

/** Seconds of processor that a process has used, its threads included. */
export function processorSeconds(pid: number): number {
  const fields = statOf(pid)
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond
}

/** Seconds of the children that it had and that ended. */
export function childrenSeconds(pid: number | 'self'): number {
  const fields = statOf(pid)
  return (Number(fields[13]) + Number(fields[14])) / ticksASecond
}

export type Load = {
  readonly url: string
  readonly seconds: number
  readonly connections: number
  readonly headers?: Readonly<Record<string, string>>
  readonly requests?: readonly autocannon.Request[]
  readonly method?: 'GET' | 'POST'
  readonly body?: string
  /** Asked a second, in all; as fast as they come when it is left out. */
  readonly overallRate?: number
  /** The only status that counts as an answer. */
  readonly status?: number
}
export type Served = { readonly perSecond: number; readonly p99: number; readonly count: number }

/** Runs the load. An answer with another status than the one asked for ends the measurement: it would be a lie. */
export async function serve(load: Load): Promise<Served> {
  const { url, seconds, connections, headers, requests, method, body, overallRate } = load
  const { status = 200 } = load
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    ...(headers && { headers }),
    ...(requests && { requests: [...requests] }),
    ...(method && { method }),
    ...(body && { body }),
    ...(overallRate && { overallRate }),
  })
  const counted = result.statusCodeStats?.[status]?.count ?? 0
  const others = Object.keys(result.statusCodeStats ?? {}).filter((code) => code !== String(status))
  if (others.length > 0 || result.errors > 0)
    throw new Error(
      `${url}: answers other than ${status}: ${others.join(', ')}; errors: ${result.errors}`,
    )
  return { perSecond: counted / result.duration, p99: result.latency.p99, count: counted }
}

/** Requests for each second of the server's processor: what noise on the machine disturbs least. */
export async function perProcessorSecond(pid: number, load: Load): Promise<number> {
  const before = processorSeconds(pid)
  const { count } = await serve(load)
  return count / (processorSeconds(pid) - before)
}
