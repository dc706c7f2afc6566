// Whether two people get the same answer: what is seen of it from outside, and how long it takes.
import assert from 'node:assert/strict'
import type { LightMyRequestResponse } from 'fastify'
import type { Visitor } from './visitor.ts'

/** What changes with every answer whoever asks, and tells nobody anything. */
const ownToEach = new Set(['date', 'x-request-id', 'etag'])

/** What is taken out of a page before it is compared: what was typed, and what differs by design. */
export type Mask = readonly (string | RegExp)[]

/** Status, headers and words of an answer, without what was typed and without tokens. */
export function outward(response: LightMyRequestResponse, typed: Mask) {
  const headers: string[] = Object.entries(response.headers).flatMap(([name, value]) => {
    if (ownToEach.has(name)) return []
    if (name !== 'set-cookie') return [`${name}: ${value}`]
    return [value]
      .flat()
      .map((line) => `set-cookie: ${String(line).replace(/=[^;]*/, '=')}`)
      .map((line) => line.replace(/expires=[^;]*/i, 'expires='))
  })
  const masked = (text: string) =>
    typed.reduce<string>((left, one) => left.replaceAll(one, 'TYPED'), text)
  const words = response.body
    .replace(/name="_csrf" value="[^"]*"/g, 'name="_csrf"')
    .replace(/nonce(-|=")[\w+/=-]*/g, 'nonce')
    .replace(/(challenge&quot;:&quot;)[\w-]+/g, '$1')
    .replace(/\d{1,2}:\d\d\s[ap]\.\sm\./g, 'HORA')
  return {
    status: response.statusCode,
    headers: headers
      .map((h) => h.replace(/nonce-[\w+/=-]*/g, 'nonce'))
      .sort()
      .map(masked),
    words: masked(words),
  }
}

/** The middle one of the sorted numbers. */
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const trimmedEachSide = 0.1

/**
 * The trimmed mean of paired differences and its standard error (Tukey and McLaughlin): a machine that is
 * busy with other things makes long tails, which would drown a plain mean.
 */
function trimmed(differences: readonly number[]): { mean: number; error: number } {
  const sorted = differences.toSorted((a, b) => a - b)
  const n = sorted.length
  const cut = Math.floor(n * trimmedEachSide)
  const [low, high] = [sorted[cut]!, sorted[n - cut - 1]!]
  const kept = sorted.slice(cut, n - cut)
  const mean = kept.reduce((sum, x) => sum + x, 0) / kept.length
  const winsorized = sorted.map((x) => Math.min(high, Math.max(low, x)))
  const middle = winsorized.reduce((sum, x) => sum + x, 0) / n
  const spread = Math.sqrt(winsorized.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (n - 1))
  return { mean, error: spread / ((1 - 2 * trimmedEachSide) * Math.sqrt(n)) }
}

type Timed = { readonly known: number; readonly unknown: number }

/** Under two milliseconds, or under what this machine's noise can tell apart (five standard errors). */
function timesOf(step: string, timed: readonly Timed[]): { same: boolean; line: string } {
  const { mean, error } = trimmed(timed.map(({ known, unknown }) => known - unknown))
  const medians = [timed.map((t) => t.known), timed.map((t) => t.unknown)].map(median)
  const line =
    `${step}: ${timed.length} pairs, medians ${medians.map((m) => m.toFixed(2)).join(' and ')} ms, ` +
    `difference ${mean.toFixed(2)} ± ${error.toFixed(2)} ms`
  return { same: Math.abs(mean) < Math.max(2, 5 * error), line }
}

const whos = ['known', 'unknown'] as const
type Who = (typeof whos)[number]
type Seen = Map<string, Record<Who, Set<string>>>
/** Who goes first takes turns: drift of the machine falls on both alike. */
const inTurn = (i: number): readonly Who[] => (i % 2 === 0 ? whos : whos.toReversed())

/** The token of the form on that page. */
async function tokenOn(visitor: Visitor, path: string): Promise<string> {
  const page = await visitor.request('GET', path)
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1]
  assert.ok(token, `a form at ${path}, not ${page.statusCode} ${page.headers.location}`)
  return token
}

export class Look {
  readonly times = new Map<string, number>()
  readonly #who: Who
  readonly #seen: Seen

  constructor(who: Who, seen: Seen) {
    this.#who = who
    this.#seen = seen
  }

  #keep(step: string, response: LightMyRequestResponse, mask: Mask): void {
    const sets = this.#seen.get(step) ?? { known: new Set(), unknown: new Set() }
    sets[this.#who].add(JSON.stringify(outward(response, mask)))
    this.#seen.set(step, sets)
  }

  /** Opens a page and keeps what it looks like under that name. */
  async see(step: string, visitor: Visitor, path: string, mask: Mask = []): Promise<string> {
    const response = await visitor.request('GET', path)
    this.#keep(step, response, mask)
    return response.body
  }

  /** Keeps the words of an answer that came another way, and how long it took. */
  heard(step: string, { words, ms }: { words: string; ms: number }): void {
    const sets = this.#seen.get(step) ?? { known: new Set(), unknown: new Set() }
    sets[this.#who].add(words)
    this.#seen.set(step, sets)
    this.times.set(step, ms)
  }

  /** Sends the form of the page at `from`, timed; keeps what the answer looks like. Where it leads comes back. */
  async send(
    step: string,
    visitor: Visitor,
    form: { from: string; to?: string; fields?: Readonly<Record<string, string>>; mask?: Mask },
  ): Promise<string> {
    const { from, to = from, fields = {}, mask = [] } = form
    const _csrf = await tokenOn(visitor, from)
    const started = performance.now()
    const response = await visitor.request('POST', to, { _csrf, ...fields })
    this.times.set(step, performance.now() - started)
    this.#keep(step, response, mask)
    return String(response.headers.location ?? '')
  }
}

/** Fails with the first place where a look of the one kind of people is like none of the other's. */
function assertSameLook(step: string, { known, unknown }: Record<Who, Set<string>>): void {
  for (const [mine, theirs] of [
    [known, unknown],
    [unknown, known],
  ] as const) {
    const odd = [...mine].find((look) => !theirs.has(look))
    if (odd === undefined) continue
    const [other = ''] = theirs
    let at = 0
    while (at < odd.length && odd[at] === other[at]) at++
    const around = (look: string) => look.slice(Math.max(0, at - 60), at + 120)
    assert.fail(`${step}: «${around(odd)}» is not «${around(other)}»`)
  }
}

type Walk = (who: Who, i: number, look: Look) => Promise<void>

const warmUp = 10

async function goRound(rounds: number, walk: Walk, seen: Seen, timed: Map<string, Timed[]>) {
  for (let i = 0; i < rounds + warmUp; i++) {
    const looks = { known: new Look('known', seen), unknown: new Look('unknown', seen) }
    for (const who of inTurn(i)) await walk(who, i, looks[who])
    if (i < warmUp) continue
    for (const [step, known] of looks.known.times) {
      const unknown = looks.unknown.times.get(step)
      if (unknown !== undefined) timed.set(step, [...(timed.get(step) ?? []), { known, unknown }])
    }
  }
}

/**
 * Sends somebody and nobody side by side through the same walk, each time other people, and compares every
 * step: what was seen has to be the same, and so has the time. A step whose time stands out is measured once
 * more, and all tries count: at five standard errors chance alone fails no run in a hundred thousand.
 * `told` gets a line of figures for each step.
 */
export async function compare(
  rounds: number,
  walk: Walk,
  told: (line: string) => void,
): Promise<void> {
  const seen: Seen = new Map()
  const timed = new Map<string, Timed[]>()
  const judged = () => [...timed].map(([step, pairs]) => timesOf(step, pairs))
  await goRound(rounds, walk, seen, timed)
  for (const [step, sets] of seen) assertSameLook(step, sets)
  if (judged().some(({ same }) => !same)) await goRound(rounds, walk, seen, timed)
  for (const { same, line } of judged()) {
    told(line)
    assert.ok(same, line)
  }
}
