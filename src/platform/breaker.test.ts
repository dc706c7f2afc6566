import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutes, seconds } from '../foundation/time.ts'
import { openBreaker, PartAway, within } from './breaker.ts'

class Trouble extends Error {}
function stage() {
  let now = Temporal.Instant.from('2026-11-22T18:00:00Z')
  const breaker = openBreaker({
    part: 'loans',
    now: () => now,
    failures: 3,
    rests: seconds(10),
    isTrouble: (error) => error instanceof Trouble || error instanceof PartAway,
  })
  let worked = 0
  const fails = () => breaker.run(() => Promise.reject(new Trouble())).catch((error) => error)
  const works = () =>
    breaker
      .run(async () => {
        worked++
        return 'done'
      })
      .catch((error) => error)
  const wait = (n: number) => {
    now = now.add({ seconds: n })
  }
  return { breaker, fails, works, wait, worked: () => worked }
}

test('three failures in a row leave the part alone, and the works after them are not even begun', async () => {
  const { breaker, fails, works, worked } = stage()
  await fails()
  await fails()
  assert.equal(await works(), 'done')
  for (let n = 0; n < 3; n++) assert.ok((await fails()) instanceof PartAway)
  assert.equal(breaker.state().state, 'down')
  assert.ok((await works()) instanceof PartAway)
  assert.equal(worked(), 1)
})

test('after its rest one work is let through, and says whether it is back', async () => {
  const { breaker, fails, works, wait } = stage()
  for (let n = 0; n < 3; n++) await fails()
  wait(9)
  assert.ok((await works()) instanceof PartAway)
  wait(1)
  await fails()
  assert.equal(breaker.state().state, 'down')
  assert.ok((await works()) instanceof PartAway, 'it rests again')
  wait(10)
  assert.equal(await works(), 'done')
  assert.equal(breaker.state().state, 'well')
})

test('while one tries, the others do not', async () => {
  const { breaker, fails, wait } = stage()
  for (let n = 0; n < 3; n++) await fails()
  wait(10)
  let end: (text: string) => void = () => {}
  const first = breaker.run(() => new Promise<string>((resolve) => (end = resolve)))
  assert.equal(breaker.isDown(), true)
  end('back')
  assert.equal(await first, 'back')
  assert.equal(breaker.isDown(), false)
})

test('an error of one work alone opens nothing and passes as it is', async () => {
  const { breaker } = stage()
  for (let n = 0; n < 5; n++)
    await assert.rejects(
      breaker.run(() => Promise.reject(new RangeError('no such month'))),
      RangeError,
    )
  assert.equal(breaker.state().state, 'well')
})

test('what does not answer in time is away', async () => {
  const never = new Promise<string>(() => {})
  await assert.rejects(within(seconds(0), 'pdf', never), PartAway)
  assert.equal(await within(minutes(1), 'pdf', Promise.resolve('paper')), 'paper')
})
