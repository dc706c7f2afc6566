// Files that bring payments and deposits: each member with a login is told once for each, and of nothing old.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { bringIn } from '../../../test/harness/files-in.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'

const noon = Temporal.Instant.from('2026-11-23T18:00:00Z')
const run = async (app: App) => {
  for (const task of ['payments-arrived', 'deposits-arrived']) await app.rooms.upkeep[task]!.run()
}
const subjects = async (app: App, address: string) => {
  await app.runJobs()
  return (await app.mailTo(address)).map((mail) => mail.subject).sort()
}

test('a payment and a deposit are told once, by the file that brings them', async (t) => {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const who = await memberWithLogin(app)
  const nobody = await memberWithLogin(app)
  const loan = '1234567897'
  const { curp, nss } = who
  await bringIn(app, 'employers', '2026-11-20', ['D|Y5412345103|Muebles La Encina||', 'T|1'])
  await bringIn(app, 'loans', '2026-11-20', [
    `D|${loan}|${curp}|1|traditional|mxn|2026-08-31|350000.00||10.4500|240|4512.30|rea||active||||||`,
    'T|1|350000.00',
  ])
  const movements = [
    `D|${loan}|2026-08-31|1|opening|fund|-350000.00|-350000.00|0.00|0.00|0.00|0.00|350000.00|`,
    `D|${loan}|2026-09-01|1|payment|bank|100.00|100.00|0.00|0.00|0.00|0.00|349900.00|`,
    `D|${loan}|2026-11-20|1|payment|bank|4512.30|1465.25|3047.05|0.00|0.00|0.00|348434.75|`,
    `D|${loan}|2026-11-21|1|payment|bank|100.00|100.00|0.00|0.00|0.00|0.00|348334.75|`,
    'T|4|-345287.70|-348334.75',
  ]
  await bringIn(app, 'loan-movements', '2026-11-21', movements)
  const paid = (bimester: string, on: string) =>
    `D|Y5412345103|${nss}|${curp}|NOMBRE|${bimester}|1|400.00|59|1180.00|${on}|${on}|`
  await bringIn(app, 'contributions', '2026-11-20', [
    paid('2026-B4', '2026-09-17'),
    paid('2026-B5', '2026-11-17'),
    'T|2|2360.00',
  ])
  await run(app)
  await run(app)
  assert.deepEqual(await subjects(app, who.email), ['Recibimos tu pago', 'Tu patrón depositó'])
  const [deposit] = (await app.mailTo(who.email)).filter((mail) => mail.subject.startsWith('Tu'))
  assert.match(deposit?.text ?? '', /septiembre y octubre/)
  assert.ok(deposit?.links.some((link) => link.includes('anio=2026')))
  const old = `D|${loan}|2026-09-02|1|payment|bank|50.00|50.00|0.00|0.00|0.00|0.00|348284.75|`
  await bringIn(app, 'loan-movements', '2026-11-22', [old, 'T|1|50.00|50.00'])
  await run(app)
  assert.equal((await subjects(app, who.email)).length, 2, 'a payment of long ago is no news')
  assert.deepEqual(await subjects(app, nobody.email), [])
})
