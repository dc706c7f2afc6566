import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definitions } from './definitions.ts'
import { invitationCode, isPartner, sameInvitation } from './joining.ts'

test('a code is read out and typed: hyphens, spaces and case are forgiven, a letter is not', () => {
  const code = invitationCode(Uint8Array.from([0, 1, 2, 3, 30, 31, 255, 100, 9]))
  assert.match(code, /^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/)
  assert.ok(sameInvitation(code, code.toLowerCase().replace('-', ' ')))
  assert.ok(!sameInvitation(code, code.slice(0, -1)))
  assert.ok(!sameInvitation(code, ''))
})

test('the other person is whoever has both numbers that were typed', () => {
  const one = definitions['joint-nss']
  const about = { otherNss: '12345678903', otherCurp: 'GODE561231HDFABC09' }
  assert.ok(isPartner(one, about, { nss: '12345678903', curp: 'GODE561231HDFABC09' }))
  assert.ok(!isPartner(one, about, { nss: '12345678903', curp: 'GODE561231HDFABC00' }))
  assert.ok(!isPartner(definitions.deeds, about, { nss: '', curp: '' }))
  assert.ok(!isPartner(one, {}, { nss: '12345678903', curp: 'GODE561231HDFABC09' }))
})
