// Somebody who does not give up: asks again when nobody answers, or when told to come again.
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../src/modules/population/random.ts'
import { overHttp } from '../../test/harness/over-http.ts'
import { type Page, Visitor, type Wire } from '../../test/harness/visitor.ts'

/** How long somebody insists, and how often they ask. */
type Patience = { readonly mostMs: number; readonly againMs: number }
const usual: Patience = { mostMs: 300_000, againMs: 350 }
/** In line nobody gives up. */
export const inLine: Patience = { mostMs: 900_000, againMs: 700 }

/** What became of the requests of all, and what went wrong that no fault of the day excuses. */
export class Tally {
  readonly answers = new Map<string, number>()
  readonly faults: string[] = []
  count(answer: string): void {
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1)
  }
}

/** People come from many networks: the portal believes its proxy, which is us. */
export function browserOf(origin: string, draw: Random, name: string): Visitor {
  const address = `10.${draw.below(250)}.${draw.below(250)}.${1 + draw.below(250)}`
  const wire = overHttp(origin)
  const behindProxy: Wire = {
    inject: (sent) =>
      wire.inject({ ...sent, headers: { ...sent.headers, 'x-forwarded-for': address } }),
  }
  return new Visitor(behindProxy, { browser: `Chrome of ${name}` })
}

/** Asks until `came` says that it is there; undefined: all that patience was not enough, which is a fault. */
export async function insist(
  tally: Tally,
  what: string,
  ask: () => Promise<Page>,
  came: (page: Page) => boolean,
  { mostMs, againMs }: Patience = usual,
): Promise<Page | undefined> {
  const began = performance.now()
  let last = 'no answer'
  while (performance.now() - began < mostMs) {
    const page = await ask().catch(() => undefined)
    tally.count(page ? `${page.status}` : 'no answer')
    if (page?.status === 500) tally.faults.push(`${what}: 500 at ${page.path}`)
    if (page && came(page)) return page
    last = page ? `${page.status} ${page.path} «${page.h1}»` : 'no answer'
    await pause(againMs)
  }
  tally.faults.push(`${what}: never came, ${last}`)
  return undefined
}
