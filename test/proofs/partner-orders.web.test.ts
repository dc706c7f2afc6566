// Aim: in whatever order a partner authorises, confirms, says things twice, loses callbacks and gives money back, the
// transfer stands where the model says, the partner's books agree, and both legs close at zero.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { openBooks } from '../../src/channels/demo/remitter/books.ts'
import { openListener } from '../../src/channels/demo/remitter/listener.ts'
import { noTrouble } from '../../src/channels/demo/remitter/troubles.ts'
import { minutes, systemClock } from '../../src/foundation/time.ts'
import { sql } from '../../src/platform/db.ts'
import { codeFor, payerAbroad, remitter } from '../harness/abroad.ts'
import { openApp } from '../harness/app.ts'
import { bodyOf, givenKey, type Key, machine } from '../harness/partners.ts'
import { assertWhole } from '../harness/payments.ts'

const events = ['authorise', 'confirm', 'duplicate', 'lose-callback', 'reverse'] as const
type Event = (typeof events)[number] | 'cancel' | 'apply'
type State = 'none' | 'authorised' | 'received' | 'applied' | 'cancelled' | 'reversed'

/** What an event leads to, and what is answered: the whole model. */
function step(state: State, event: Exclude<Event, 'duplicate' | 'lose-callback'>): [State, string] {
  const arrived = state === 'received' || state === 'applied'
  if (event === 'apply') return [state === 'received' ? 'applied' : state, '']
  if (event === 'authorise') {
    if (state === 'none' || state === 'cancelled') return ['authorised', '201']
    return [state, state === 'authorised' ? 'already-authorised' : 'code-used']
  }
  if (state === 'none') return [state, 'transfer-unknown']
  if (event === 'confirm') {
    if (arrived) return [state, '200']
    return state === 'authorised' ? ['received', '200'] : [state, 'not-at-this-step']
  }
  if (event === 'cancel') {
    if (state === 'cancelled') return [state, '200']
    return state === 'authorised' ? ['cancelled', '200'] : [state, 'not-at-this-step']
  }
  if (state === 'reversed') return [state, '200']
  return arrived ? ['reversed', '200'] : [state, 'not-at-this-step']
}

/** Every order of the five events. */
function* orders<T>(of: readonly T[]): Generator<readonly T[]> {
  if (of.length === 0) yield []
  for (const [i, first] of of.entries())
    for (const rest of orders([...of.slice(0, i), ...of.slice(i + 1)])) yield [first, ...rest]
}

type Played = { readonly transferId: string; readonly state: State }
type Said = { readonly again: () => Promise<LightMyRequestResponse>; readonly first: string }

/** The portal, a partner's machine, and a listener on loopback that can lose what it is told. */
async function stage(t: TestContext) {
  let now = systemClock
  let key: Key | undefined
  let losing = false
  const books = openBooks()
  const listener = openListener({
    books,
    now: () => now(),
    keyOf: () => key,
    switches: () => ({ ...noTrouble, 'lost-callback': losing }),
  })
  const address = `${await listener.listen()}/socios/${remitter}`
  t.after(() => listener.close())
  const environment = { PARTNER_CALLBACKS: `${remitter}=${address}` }
  const app = await openApp(t, { environment })
  app.clock.moveTo(Temporal.Instant.from('2026-11-23T18:00:00Z'))
  now = app.clock.now
  key = await givenKey(app)
  const lose = (on: boolean): void => {
    losing = on
  }
  return { app, books, lose, listener, partner: machine(app, key) }
}
type Stage = Awaited<ReturnType<typeof stage>>

const told = (answer: LightMyRequestResponse): string =>
  answer.statusCode < 300 ? `${answer.statusCode}` : String(bodyOf(answer).code)

/** Plays one order with one code; the model says what must be answered. Gives how its transfers must stand. */
async function play({ app, partner, lose }: Stage, code: string, order: readonly Event[]) {
  const ended: Played[] = []
  const { quote } = bodyOf(await partner.lookUp(code)) as {
    quote: { quoteId: string; usd: string }
  }
  let it = { transferId: randomUUID() as string, partnerRef: 'none' }
  let state: State = 'none'
  let last: Said | undefined
  const why = order.join(', ')
  for (const event of order) {
    if (event === 'lose-callback') lose(true)
    else if (event === 'duplicate') {
      const again = await last?.again()
      assert.equal(again && `${again.statusCode} ${again.body}`, last?.first, why)
    } else {
      const [next, answer] = step(state, event)
      if (event === 'apply') await app.runJobs()
      else {
        const idempotencyKey = randomUUID()
        const { usd, quoteId } = quote
        const partnerRef = event === 'authorise' ? `ref-${idempotencyKey}` : it.partnerRef
        const asked = { code, quoteId, usd, partnerRef }
        const target = it.transferId
        const again = () =>
          event === 'authorise'
            ? partner.send('POST', '/api/v1/transfers', asked, { idempotencyKey })
            : partner.step(event, { transferId: target, partnerRef }, { idempotencyKey })
        const first = await again()
        assert.equal(told(first), answer, `${event} in ${why}`)
        last = { again, first: `${first.statusCode} ${first.body}` }
        if (event === 'authorise' && answer === '201') {
          if (state === 'cancelled') ended.push({ transferId: it.transferId, state })
          it = { transferId: String(bodyOf(first).transferId), partnerRef }
        }
      }
      state = next
    }
  }
  lose(false)
  if (state !== 'none') ended.push({ transferId: it.transferId, state })
  return ended
}

/** What waits is delivered and used; then portal, books and both legs say what the model says. */
async function agrees({ app, books, partner }: Stage, played: readonly Played[]) {
  for (let i = 0; i < 3; i++) {
    await app.runJobs()
    app.clock.advance(minutes(1))
    await app.rooms.partnerCallbacks.requeueDue()
  }
  await app.runJobs()
  for (const { transferId, state } of played) {
    const stands = state === 'received' ? 'applied' : state
    const seen = bodyOf(await partner.send('GET', `/api/v1/transfers/${transferId}`))
    assert.equal(seen.state, stands)
    assert.equal(books.newest(transferId)?.state, stands)
  }
  await assertWhole(app)
  assert.deepEqual(await app.rooms.crossBorder.legSums(), { dollars: 0n, unevenTransfers: 0 })
  const arrived = played.filter(({ state }) => ['received', 'applied', 'reversed'].includes(state))
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from transfer_steps where state = 'received'`.execute(app.base.db)
  assert.equal(rows[0]!.n, BigInt(arrived.length), 'each that arrived arrived once')
}

test('all orders of five events end where the model says', async (t) => {
  const there = await stage(t)
  const played: Played[] = []
  let who = await payerAbroad(there.app)
  for (const [i, order] of [...orders(events)].entries()) {
    if (i % 20 === 19) who = await payerAbroad(there.app)
    const { code } = await codeFor(there.app, who, '900.00')
    played.push(...(await play(there, code, order)))
  }
  await agrees(there, played)
  assert.ok(there.listener.heard().some(({ outcome }) => outcome === 'noted'))
})

test('so does any longer walk, with cancelling and use in between', async (t) => {
  const there = await stage(t)
  const played: Played[] = []
  const who = await payerAbroad(there.app)
  const walk = fc.array(fc.constantFrom<Event>(...events, 'cancel', 'apply'), {
    minLength: 5,
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(walk, async (order) => {
      const { code } = await codeFor(there.app, who, '900.00')
      played.push(...(await play(there, code, order)))
    }),
    { numRuns: 15, endOnFailure: true },
  )
  await agrees(there, played)
})
