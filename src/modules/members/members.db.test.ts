// Aim: the registry answers who somebody is and what it knows, out of imported files.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openImports } from '../../../test/harness/imports.ts'
import { membersUseCases } from './members.usecases.ts'

const demo = (kind: string) => `H|${kind}|1|2026-11-20|demo`
const [emma, juan] = ['GODE561231MDFMZM01', 'BAFJ701213HTSRRN07']

async function registry(t: { after(hook: () => Promise<void>): void }) {
  const room = await openImports(t)
  await room.takeLines('members', [
    demo('members'),
    `D|48907512346|${emma}|GODE561231GR8|EMMA|GÓMEZ|DÍAZ|1956-12-31|M|DF|S|`,
    `D|48907512346|${juan}|BAFJ701213SBA|JUAN|BARRIOS||1970-12-13|H|TS|N|`,
    'T|2',
  ])
  await room.takeLines('employers', [
    demo('employers'),
    'D|Y5412345103|Muebles del Bajío|MAB9307148T4|muebles.example bajio.example',
    'T|1',
  ])
  await room.takeLines('employment', [
    demo('employment'),
    `D|${emma}|Y5412345103|2021-04-12||662.80`,
    'T|1',
  ])
  await room.takeLines('contacts', [
    demo('contacts'),
    `D|${emma}|email|emma.gomez@correo.example||||||2019-05-02`,
    `D|${emma}|address|Av. Juárez 12|Roma Norte|Cuauhtémoc|Ciudad de México|06700|MX|2020-01-31`,
    'T|2',
  ])
  const now = () => Temporal.Instant.from('2026-11-22T18:00:00Z')
  return { room, members: membersUseCases({ db: room.db, now }) }
}

test('an NSS that two people share names nobody until the CURP is known', async (t) => {
  const { members } = await registry(t)
  assert.equal(await members.findExact({ nss: '48907512346' }), 'several')
  assert.equal(await members.findExact({ nss: '33199507774' }), 'none')
  assert.equal(await members.findExact({ nss: '33199507774', curp: emma }), 'none')
  const found = await members.findExact({ nss: '48907512346', curp: juan })
  assert.ok(typeof found === 'object')
  assert.deepEqual([found.givenNames, found.secondSurname], ['JUAN', null])
  assert.deepEqual(await members.memberById(found.memberId), found)
  assert.equal(await members.memberById(9_999n), undefined)
})

test('contacts on file, and facts that the identifiers do not reveal', async (t) => {
  const { room, members } = await registry(t)
  const found = await members.findExact({ nss: '48907512346', curp: emma })
  assert.ok(typeof found === 'object')
  const contacts = await members.contactsOnFile(found.memberId)
  assert.deepEqual(
    contacts.map((c) => [c.kind, c.value, c.source]),
    [
      ['address', 'Av. Juárez 12', 'registry'],
      ['email', 'emma.gomez@correo.example', 'registry'],
    ],
  )
  const line = (bimester: string, amount: string, on: string) =>
    `D|Y5412345103|48907512346|${emma}|GÓMEZ DÍAZ EMMA|${bimester}|1|662.80|59|${amount}|${on}|${on}|`
  await room.takeLines('contributions', [
    demo('contributions'),
    line('2025-B3', '1000.00', '2025-07-17'),
    line('2026-B4', '1955.26', '2026-09-20'),
    line('2026-B5', '1955.27', '2026-11-20'),
    'T|3|4910.53',
  ])
  const facts = await members.factsOf(found.memberId)
  assert.deepEqual(
    facts.employers.map((e) => [e.employer, `${e.startedOn}`, e.endedOn]),
    [['Muebles del Bajío', '2021-04-12', null]],
  )
  assert.deepEqual(
    facts.contributions.map((c) => [c.bimester, c.amount, `${c.receivedOn}`]),
    [
      [20265, 195527n, '2026-11-20'],
      [20264, 195526n, '2026-09-20'],
    ],
    'newest first, six bimesters at most',
  )
  assert.deepEqual(facts.loans, [])
})

test('places of a postal code and domains of employers', async (t) => {
  const { room, members } = await registry(t)
  const sample = join(import.meta.dirname, '../../../db/samples/postal-codes.txt')
  const { report } = await room.take('postal-codes', sample)
  assert.equal(report.import.state, 'accepted')
  assert.deepEqual(
    (await members.placesOf('06700')).map((p) => [p.settlement, p.state]),
    [
      ['Roma Norte', 'Ciudad de México'],
      ['Roma Sur', 'Ciudad de México'],
    ],
  )
  assert.deepEqual(await members.placesOf('99999'), [])
  assert.deepEqual(await members.employersWithDomain('bajio.example'), ['Muebles del Bajío'])
  assert.deepEqual(await members.employersWithDomain('correo.example'), [])
})
