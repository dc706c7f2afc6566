// What dashboards and alarms ask for is what the portal tells, by the same names.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { doorMeters } from './door-meters.ts'

const figures = { inside: 3, capacity: 50, waiting: 2, admitted: 7, refused: 1 }
const work = { limit: 32, working: 4, machines: 1, waiting: 0, refused: 0 }

async function toldBy(part: 'alone' | 'first' | 'web') {
  const told = new Map<string, () => Promise<number>>()
  const metrics = {
    answered: () => {},
    watch: (name: string, _: string, read: () => Promise<number>) => void told.set(name, read),
    text: async () => '',
  }
  const rooms = { doorNow: async () => figures, door: { work: () => work } }
  doorMeters(metrics, rooms as unknown as Parameters<typeof doorMeters>[1], part)
  const values = await Promise.all([...told].map(async ([name, read]) => [name, await read()]))
  return Object.fromEntries(values) as Record<string, number>
}

test('what all share is told once, and what is of one process by each that serves people', async () => {
  const [alone, first, web] = [await toldBy('alone'), await toldBy('first'), await toldBy('web')]
  assert.deepEqual(alone, { ...first, ...web })
  assert.equal(first.door_waiting, 2)
  assert.equal(first.door_capacity, 50)
  assert.equal(web.door_work_limit, 32)
  assert.ok(!('door_work_limit' in first) && !('door_inside' in web))
})

test('every figure that a dashboard or an alarm asks for is told', async () => {
  const main = readFileSync('src/app/main.ts', 'utf8')
  const metrics = readFileSync('src/platform/metrics.ts', 'utf8')
  const named = [...main.matchAll(/metrics\.watch\(\s*'(\w+)'/g)].map(
    ([, name]) => `cimiento_${name}`,
  )
  const timed = [...metrics.matchAll(/name: '(cimiento_\w+)'/g)].map(([, name]) => name!)
  const door = Object.keys(await toldBy('alone')).map((name) => `cimiento_${name}`)
  const told = new Set([...named, ...timed, ...door])
  for (const file of ['ops/grafana/cimiento.json', 'ops/prometheus/cimiento.rules.yml'])
    for (const [asked] of readFileSync(file, 'utf8').matchAll(/(?<!:)\bcimiento_\w+/g))
      assert.ok(told.has(asked.replace(/_(count|bucket|sum)$/, '')), `${file} asks for ${asked}`)
})
