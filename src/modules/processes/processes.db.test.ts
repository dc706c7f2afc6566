import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { operatorIn } from '../../../test/harness/operators.ts'
import { hours, minutes, seconds } from '../../foundation/time.ts'
import { isSilent } from './processes.ts'
import { processesUseCases } from './processes.usecases.ts'

test('each process tells how its parts stand, and every one of them is on the operators’ page', async (t) => {
  const app = await openApp(t)
  const { base, clock } = app
  const since = clock.now()
  const well = { state: 'well', since, usualMs: 3 } as const
  const work = () => ({ limit: 40, working: 2, waiting: 1, refused: 9 })
  const open = (loans: 'well' | 'down') =>
    processesUseCases({
      ...base,
      parts: () => ({ savings: well, loans: { ...well, state: loans } }),
      work,
    })
  const [one, two] = [open('well'), open('down')]
  await one.tell('first')
  await two.tell('web')
  await two.tell('web')
  const all = await one.all()
  assert.deepEqual(all.map(({ kind }) => kind).sort(), ['first', 'web'])
  const web = all.find(({ kind }) => kind === 'web')!
  assert.equal(web.parts.loans?.state, 'down')
  assert.ok(web.parts.loans!.since.equals(since))
  assert.deepEqual(web.work, work())
  assert.equal(isSilent(web, clock.now()), false)
  assert.equal(isSilent(web, clock.now().add(seconds(31))), true)

  const ana = await operatorIn(app, { name: 'Ana' })
  const page = await ana.get('/operacion/procesos')
  assert.equal(page.status, 200)
  assert.match(page.text, /Apartada desde las/)
  assert.match(page.text, /Trabajos y mensajes/)

  clock.advance(minutes(30))
  await one.stop()
  assert.equal((await two.all()).length, 1, 'who left is not waited for')
  clock.advance(hours(1))
  assert.equal((await two.all()).length, 0)
})
