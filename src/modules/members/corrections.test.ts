import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCorrection, textOf } from './corrections.ts'

test('a name, an RFC and a date of birth are corrected here; a number somebody else gives is not', () => {
  const name = {
    what: 'name',
    givenNames: ' María  José ',
    firstSurname: 'Ríos',
    secondSurname: '',
  }
  const read = readCorrection(name)
  assert.ok(read.ok && read.value)
  assert.equal(textOf(read.value), 'María José|Ríos|')
  const rfc = readCorrection({ what: 'rfc', rfc: 'gode561231gr8' })
  assert.ok(rfc.ok && rfc.value)
  assert.equal(textOf(rfc.value), 'GODE561231GR8')
  const birth = readCorrection({ what: 'birth', birthOn: '1980-03-05' })
  assert.ok(birth.ok && birth.value)
  assert.equal(textOf(birth.value), '1980-03-05')
  for (const what of ['curp', 'nss', 'other', undefined])
    assert.deepEqual(readCorrection({ what }), { ok: true, value: undefined })
  for (const typed of [{ what: 'name' }, { what: 'rfc', rfc: 'X' }, { what: 'birth' }])
    assert.deepEqual(readCorrection(typed), { ok: false, code: 'bad-value' })
  assert.equal(readCorrection({ ...name, firstSurname: '<b>' }).ok, false)
})
