import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'node:test'
import type { Share } from '../../modules/door/door.ts'
import { asideAtOnce, fresh } from '../../modules/door/limiter.ts'
import { type Gate, openGate } from './gate.ts'
import { expectFile, keepPace, mayGoOn, pace } from './pace.ts'
import { openPassage } from './passage.ts'

/** A gate whose clock stands still, and what became of everybody who came. */
function opened() {
  let at = 0
  const gate = openGate(() => at)
  const told: string[] = []
  const ends = new Map<string, () => void>()
  const come = (share: Share, name: string = share): void =>
    gate.enter({
      share,
      go: (end) => {
        told.push(`${name} goes`)
        ends.set(name, end)
      },
      refuse: () => void told.push(`${name} waits`),
    })
  const fill = (share: Share, count: number) => {
    for (let i = 0; i < count; i++) come(share, `${share} ${i}`)
  }
  return {
    gate,
    told,
    come,
    fill,
    end: (name: string) => ends.get(name)!(),
    pass: (ms: number) => (at += ms),
  }
}

test('people inside who fill all of the work hold up no machine, and machines hold up nobody', () => {
  const { gate, told, come, fill } = opened()
  fill('inside', fresh.limit)
  come('partner')
  assert.equal(told.at(-1), 'partner goes')
  const other = opened()
  other.fill('partner', 20)
  assert.equal(other.gate.state().machines, asideAtOnce(fresh.limit, false))
  other.fill('inside', fresh.limit)
  assert.equal(other.gate.state().working, fresh.limit, 'all of it is for people')
  assert.deepEqual([gate.state().working, gate.state().machines], [fresh.limit, 1])
})

test('while people inside wait, machines are fewer, but never none', () => {
  const { gate, told, come, fill, end } = opened()
  fill('inside', fresh.limit + 2)
  fill('partner', 4)
  assert.equal(gate.state().machines, 2)
  end('partner 0')
  assert.equal(told.at(-1), 'partner 2 goes')
  end('inside 0')
  assert.equal(gate.state().machines, 2)
  end('inside 1')
  assert.equal(gate.state().machines, 3, 'nobody inside waits any more')
  come('partner')
  assert.equal(gate.state().machines, 4)
})

test('a machine waits for one of its own, in order, and no longer than its patience', () => {
  const { told, come, fill, end, pass } = opened()
  const most = asideAtOnce(fresh.limit, false)
  fill('partner', most)
  come('partner', 'second')
  come('partner', 'third')
  end('partner 0')
  assert.equal(told.at(-1), 'second goes')
  pass(1_000)
  end('partner 1')
  assert.deepEqual(told.slice(most + 1), ['third waits'])
})

test('more machines than could be done in time are told to wait at once', () => {
  const { told, fill } = opened()
  fill('partner', 1_000)
  const waits = told.filter((one) => one.endsWith('waits')).length
  assert.equal(waits, 1_000 - asideAtOnce(fresh.limit, false) * 9)
})

test('a place that is free is for people inside first, whoever came before', () => {
  const { told, come, fill, end } = opened()
  fill('inside', fresh.limit)
  come('reader')
  come('newcomer')
  come('inside', 'last')
  end('inside 0')
  assert.deepEqual(told.slice(fresh.limit), ['last goes'])
})

test('machines get a quarter of the work beside it, at least four and at most eight at a time', () => {
  const calm = [8, 16, 20, 32, 512].map((limit) => asideAtOnce(limit, false))
  assert.deepEqual(calm, [4, 4, 5, 8, 8])
})

/** An answer as the server holds it; `leave`: whoever asked is gone. */
class Answering extends EventEmitter {
  destroyed = false
  leave(): void {
    this.destroyed = true
    this.emit('close')
  }
}
const working = (gate: Gate): number => gate.state().working

test('whoever leaves while they wait keeps no turn from anybody', () => {
  const gate = openGate(() => 0)
  const passage = openPassage(gate)
  let worked = 0
  const come = () => {
    const response = new Answering()
    const asked = { request: { complete: true }, share: 'inside', writes: false } as const
    const done = { work: () => void worked++, refuse: () => assert.fail('nobody is refused') }
    passage.pass({ ...asked, ...done, response: response as never })
    return response
  }
  const first = Array.from({ length: fresh.limit }, come)
  const gone = come()
  gone.leave()
  first[0]!.emit('finish')
  assert.equal(worked, fresh.limit, 'nothing is done for who is gone')
  assert.equal(working(gate), fresh.limit - 1)
  for (const one of first.slice(1)) one.leave()
  assert.equal(working(gate), 0)
})

test('what is typed has half a minute; a file has longer while it keeps coming, and ten minutes at most', () => {
  const goesOn = (isFile: boolean, seconds: number, bytes: number) =>
    mayGoOn(pace, { isFile, elapsedMs: seconds * 1_000, bytes })
  assert.equal(goesOn(false, 29, 0), true)
  assert.equal(goesOn(false, 30, 60_000), false, 'slow and typed')
  assert.equal(goesOn(true, 30, 30 * 3_000), true, 'a photo on 2G')
  assert.equal(goesOn(true, 599, 599 * 1_024), true)
  assert.equal(goesOn(true, 60, 60 * 1_023), false, 'held by a trickle')
  assert.equal(goesOn(true, 60, 61_000), false)
  assert.equal(goesOn(true, 600, 600 * 9_000), false)
})

/** One request on a line of its own, all but the last byte of its body; how the line ended, and what was said. */
async function trickled(isFile: boolean): Promise<{ said: string; finished: boolean }> {
  const quick = { graceMs: 30, leastRate: 1, mostMs: 60_000 }
  let finished = false
  const server = createServer((request, response) => {
    keepPace(request, response, quick)
    if (isFile) expectFile(request)
    request.on('error', () => {})
    request.resume().once('end', () => {
      finished = true
      response.end('va')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const line = connect(port, '127.0.0.1')
  let said = ''
  line.on('data', (bytes) => {
    said += bytes
    if (said.includes('va')) line.end()
  })
  line.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4001\r\n\r\n')
  line.write('x'.repeat(4_000))
  // A file that came so far has a thousand seconds and more at this rate; what is typed is cut off meanwhile.
  if (isFile) setTimeout(() => line.write('x'), 200)
  await once(line, 'close')
  await new Promise((done) => server.close(done))
  return { said, finished }
}

test('a body that does not come in time is cut off, a file that came fast enough is not', async () => {
  const typed = await trickled(false)
  assert.deepEqual(
    [typed.finished, typed.said.split('\r\n')[0]],
    [false, 'HTTP/1.1 408 Request Timeout'],
  )
  assert.equal((await trickled(true)).finished, true)
})
