import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../tramites/definition.ts'
import { definitions, kinds } from '../tramites/definitions.ts'
import { mayDecide } from '../tramites/working.ts'
import { actorOf, familiesIn, kindsOf, problemsOf } from './institute-systems.ts'

test('a system is named, is there for something, and somebody said why', () => {
  const good = { name: 'Cobranza', families: ['loan'], reason: 'Convenio 12' }
  assert.deepEqual(problemsOf(good), [])
  assert.deepEqual(problemsOf({ ...good, families: ['everything'] }), ['family-missing'])
  assert.deepEqual(problemsOf({ name: '', families: [], reason: '' }), [
    'name-missing',
    'family-missing',
    'reason-missing',
  ])
  assert.deepEqual(familiesIn(['home', 'loan', '__proto__']), ['loan', 'home'])
})

test('it sees the cases of its families and no other; all families together are all kinds', () => {
  for (const kind of kindsOf({ families: ['loan'] })) assert.equal(definitions[kind].family, 'loan')
  assert.equal(kindsOf({ families: [] }).length, 0)
  assert.equal(kindsOf({ families }).length, kinds.length)
})

test('a system proposes; it decides nothing of money, and never what it proposed', () => {
  const system = actorOf({ systemId: 's', name: 'Cobranza' })
  assert.equal(system.role, 'institute')
  const proposal = (proposedBy: string) => ({ round: 1, proposedBy, agreed: null, decidedBy: null })
  const decides = (four_eyes: boolean, proposedBy: string) => {
    const may = mayDecide({
      row: { four_eyes, round: 1 },
      by: 's',
      isSystem: true,
      proposals: [proposal(proposedBy)],
      as: 'decider',
    })
    return may.ok ? 'may' : may.code
  }
  assert.equal(decides(true, 'ana'), 'needs-person')
  assert.equal(decides(true, 's'), 'needs-person')
  assert.equal(decides(false, 's'), 'same-person')
  assert.equal(decides(false, 'ana'), 'may')
  const proposes = { row: { four_eyes: true, round: 1 }, by: 's', isSystem: true, proposals: [] }
  assert.ok(mayDecide({ ...proposes, as: 'proposer' }).ok)
  const ana = { row: { four_eyes: false, round: 1 }, by: 'ana', proposals: [proposal('ana')] }
  assert.ok(mayDecide({ ...ana, as: 'decider' }).ok, 'a person alone, where one is enough')
})
