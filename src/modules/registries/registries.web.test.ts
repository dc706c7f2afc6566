// Aim: a member sees who differs and who puts it right, with a paper in the hand or without; asking has its limit.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'

const path = '/mi-perfil/mis-datos'

test('what registries say is asked for, compared with a paper, and counted', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who.memberId)
  const before = await visitor.get(path)
  assert.match(before.text, /Falta comprobar/)
  assert.doesNotMatch(
    before.text,
    new RegExp(who.curp),
    'numbers are masked until they are asked for',
  )
  const asked = await visitor.post(path, {})
  assert.match(asked.text, /No te encontró/)
  assert.match(asked.text, new RegExp(who.curp))
  const bad = await visitor.post(path, { registro: 'sat', rfc: 'X' })
  assert.equal(bad.status, 422)
  assert.match(bad.text, /El RFC no cuadra/)
  const paper = await visitor.post(path, { registro: 'renapo', nombre: 'Otra Persona Distinta' })
  assert.match(paper.text, /1 dato no coincide/)
  assert.match(paper.text, /corregir-mis-datos\?what=name/)
  const trail = await app.rooms.audit.activityOf(app.base.db, who.memberId, {})
  assert.equal(trail.filter(({ act }) => act === 'identifiers-shown').length, 2)
  for (let n = 0; n < 8; n++) await visitor.post(path, {})
  assert.equal((await visitor.post(path, {})).status, 429)
})
