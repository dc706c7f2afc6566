// What finds a member and what does not; and who may not look whom up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folioFor } from '../../foundation/folio.ts'
import { loanNumberFor } from '../../foundation/loan-number.ts'
import { nssFor } from '../../foundation/nss.ts'
import { type Declared, kinshipOf, type LookedUp } from './kinship.ts'
import { keysOf, nameKeyOf } from './search.ts'

const kindsOf = (typed: string) => {
  const read = keysOf(typed)
  return read.ok ? read.value.map((key) => key.by) : read.code
}

test('one box reads each exact number, however it is spaced, and nothing else', () => {
  const nss = nssFor('4398801234')
  assert.deepEqual(kindsOf(nss), ['nss'])
  assert.deepEqual(kindsOf(nss.replace(/(..)/g, '$1 ')), ['nss'])
  assert.deepEqual(kindsOf('GODE561231MDFMZM01'.toLowerCase()), ['curp'])
  assert.deepEqual(kindsOf(folioFor({ prefix: 'TRA', year: 2026, serial: 17 })), ['folio'])
  assert.ok(kindsOf(loanNumberFor('123456789')).includes('loan'))
  assert.deepEqual(kindsOf('+52 55 9171 5050'), ['phone'])
  assert.deepEqual(kindsOf('(312) 555-0199').slice(-1), ['phone'])
  for (const typed of ['', '   ']) assert.equal(kindsOf(typed), 'search-empty')
  const other = `${nss.slice(0, 10)}${(+nss.slice(10) + 1) % 10}`
  for (const typed of [
    'Ernesto',
    '%',
    '4398',
    other,
    'e.salgado66@correo.example',
    '9'.repeat(9_000),
  ])
    assert.equal(kindsOf(typed), 'search-unreadable', typed.slice(0, 40))
})

test('a name finds somebody only whole and with the day of birth', () => {
  const typed = { nombre: 'Ernesto', apellido1: 'Salgado', apellido2: '', nacimiento: '23/04/1966' }
  const read = nameKeyOf(typed)
  assert.ok(read.ok && read.value.by === 'name')
  assert.equal(read.value.birthOn.toString(), '1966-04-23')
  assert.deepEqual(nameKeyOf({ ...typed, apellido1: '' }), { ok: false, code: 'name-incomplete' })
  for (const nacimiento of ['', '1966', '31/02/1966', '4/1966'])
    assert.deepEqual(nameKeyOf({ ...typed, nacimiento }), { ok: false, code: 'birth-unreadable' })
})

const agent: Declared = {
  nss: '12345678903',
  firstSurname: 'Beltrán',
  secondSurname: 'Núñez',
  street: 'Calle de las Flores 12',
  postalCode: '06700',
}
const person = (about: Partial<LookedUp>): LookedUp => ({
  nss: '43988012345',
  firstSurname: 'Salgado',
  secondSurname: null,
  addresses: [],
  ...about,
})

test('nobody looks up themselves, their brothers and sisters, or who lives with them', () => {
  assert.equal(kinshipOf(agent, person({})), undefined)
  assert.equal(kinshipOf(agent, person({ nss: agent.nss })), 'self')
  const both = { firstSurname: 'NUNEZ', secondSurname: 'beltran' }
  assert.equal(kinshipOf(agent, person(both)), 'surnames', 'accents and order forgiven')
  const half = { firstSurname: 'Beltrán', secondSurname: 'Ríos' }
  assert.equal(kinshipOf(agent, person(half)), undefined, 'one common surname is no family')
  const home = { street: 'Flores 12', postalCode: '06700' }
  assert.equal(kinshipOf(agent, person({ addresses: [home] })), 'address')
  const block = { street: 'Flores 14', postalCode: '06700' }
  assert.equal(kinshipOf(agent, person({ addresses: [block] })), undefined)
  assert.equal(kinshipOf(agent, person({ ...half, addresses: [block] })), 'surnames')
  const alone: Declared = { ...agent, firstSurname: 'Salgado', secondSurname: null }
  assert.equal(kinshipOf(alone, person({})), 'surnames', 'one surname each')
})
