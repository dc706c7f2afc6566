// Aim: what changes is told to the partner until it is taken, and its file of the day is compared with ours.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remitter } from '../../../test/harness/abroad.ts'
import { operator } from '../../../test/harness/operators.ts'
import { bodyOf, codeOf, partnerStory } from '../../../test/harness/partners.ts'
import { hours, minutes } from '../../foundation/time.ts'

test('files of a day are compared, and every difference has its name', async (t) => {
  const { app, newCode, held, step, send } = await partnerStory(t)
  const [one, two] = [await held(await newCode()), await held(await newCode())]
  await step('confirm', one)
  await step('confirm', two)
  await step('reverse', two)
  const day = '2026-11-23'
  const ours = await send('GET', `/api/v1/daily-files/${day}`)
  assert.match(String(ours.headers['webhook-signature']), /^v1,/)
  assert.equal(ours.body.split('\n').length, 6, ours.body)
  const post = (text: string) =>
    send('POST', `/api/v1/daily-files/${day}`, text, {
      headers: { 'content-type': 'application/x-ndjson' },
    })
  assert.deepEqual(bodyOf(await post(ours.body)), { day, differences: [] })
  const told = ours.body.replace(/"partnerRef":"ref-/, '"partnerRef":"REF-')
  const differs = bodyOf(await post(told)).differences as { kind: string }[]
  assert.deepEqual(
    differs.map(({ kind }) => kind),
    ['reference-differs'],
  )
  const broken = await post('nonsense')
  assert.equal(codeOf(broken), 'file-wrong')
  assert.equal(bodyOf(broken).line, 1)
  assert.equal(bodyOf(broken).detail, 'La línea no es un objeto JSON.')
  assert.equal((await app.rooms.partnerFiles.ofPartner(remitter)).length, 2)
})

test('callbacks go out with the change, are tried again, given up, and sent again by an operator', async (t) => {
  const { app, newCode, held, step } = await partnerStory(t)
  const { partnerCallbacks } = app.rooms
  const it = await held(await newCode())
  await step('confirm', it)
  await app.runJobs()
  const events = await partnerCallbacks.ofPartner(remitter)
  const told = events.filter(({ transferId }) => transferId === it.transferId)
  assert.deepEqual(told.map(({ state, place }) => `${place} ${state}`).sort(), [
    '1 authorised',
    '2 received',
    '3 applied',
  ])
  assert.ok(
    told.every(({ lastOutcome, deliveredAt }) => lastOutcome === 'no-address' && !deliveredAt),
  )
  for (let i = 0; i < 12; i++) {
    app.clock.advance(hours(25))
    await partnerCallbacks.requeueDue()
    await app.runJobs()
  }
  const [last] = await partnerCallbacks.ofPartner(remitter)
  assert.equal(last?.dueAt, null)
  assert.equal(last?.tries, 11)
  const by = await operator(app)
  const asked = { partnerId: remitter, eventId: last!.eventId }
  assert.equal((await partnerCallbacks.again(asked, by)).ok, true)
  assert.equal((await partnerCallbacks.again(asked, by)).ok, false)
  app.clock.advance(minutes(1))
})
