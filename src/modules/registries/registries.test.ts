import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../foundation/time.ts'
import { readPaper } from './paper.ts'
import { nearName, overallOf, type Person, passportOf, type RegistryAnswer } from './registries.ts'

const emma: Person = {
  nss: '48907512346',
  curp: 'GODE561231MDFMZM01',
  rfc: 'GODE561231GR8',
  name: { givenNames: 'Emma', firstSurname: 'Gómez', secondSurname: 'Díaz' },
  birthOn: day('1956-12-31'),
}
const says = (name: string): RegistryAnswer => ({
  kind: 'says',
  by: 'asked',
  written: { ...emma, name },
})
const row = (rows: ReturnType<typeof passportOf>, thing: string) =>
  rows.find((one) => one.thing === thing)!

test('who differs from who keeps the record has to put it right; the order of words and accents never differ', () => {
  const right = says('GOMEZ DIAZ EMMA')
  const told = { renapo: right, sat: says('Emma Gómes Díaz'), imss: right, afore: right }
  const rows = passportOf(emma, told, 'match')
  assert.deepEqual(row(rows, 'name').fixes, ['sat'])
  assert.equal(row(rows, 'name').state, 'differs')
  assert.equal(row(rows, 'curp').state, 'agrees')
  assert.equal(overallOf(rows), 'differs')
  const ours = passportOf({ ...emma, name: { ...emma.name, firstSurname: 'Gómes' } }, told, 'match')
  assert.deepEqual(row(ours, 'name').fixes, ['ours', 'sat'])
})

test('where who keeps the record has not spoken, nobody is blamed and we look into it', () => {
  const away: RegistryAnswer = { kind: 'away' }
  const rows = passportOf(emma, { renapo: away, afore: says('Emma Gámez Díaz') }, 'unknown')
  assert.deepEqual(row(rows, 'name').fixes, ['ours'])
  assert.equal(row(rows, 'name').sure, false)
})

test('a silent registry never counts against anybody', () => {
  for (const kind of ['away', 'no-record', 'not-online'] as const) {
    const told = { renapo: { kind }, sat: { kind }, imss: { kind }, afore: { kind } }
    const rows = passportOf(emma, told, 'bank-away')
    assert.equal(overallOf(rows), 'unknown')
    assert.equal(row(rows, 'name').state, 'agrees') // by the letters of the CURP
    assert.equal(row(rows, 'rfc').state, 'unknown')
  }
})

test('numbers tell by themselves: a birth date that the CURP does not have', () => {
  const rows = passportOf({ ...emma, birthOn: day('1957-12-31') }, {}, 'no-account')
  assert.equal(row(rows, 'birth').state, 'differs')
  assert.equal(row(rows, 'holder').state, 'unknown')
})

test('what employers wrote is shown only when it may be the same name', () => {
  assert.ok(nearName('GONZALEZ HUERTA IVAN', 'Iván Gonzáles Huerta'))
  assert.ok(!nearName('PEREZ HUERTA IVAN', 'Iván Gonzáles Huerta'))
  assert.ok(!nearName('GONZALEZ IVAN', 'Iván Gonzáles Huerta'))
})

test('a paper is read or refused by its field', () => {
  const today = day('2026-11-22')
  const code = (typed: Parameters<typeof readPaper>[0]) => {
    const read = readPaper(typed, today)
    return read.ok ? 'ok' : read.code
  }
  assert.equal(code({ nombre: 'Emma' }), 'registry-missing')
  assert.equal(code({ registro: 'sat' }), 'nothing-typed')
  assert.equal(code({ registro: 'sat', nombre: 'x'.repeat(161) }), 'name-too-long')
  assert.equal(code({ registro: 'sat', nacimiento: '31/2/1980' }), 'day-wrong')
  assert.equal(code({ registro: 'sat', nacimiento: '2026-11-23' }), 'day-wrong')
  assert.equal(code({ registro: 'imss', nss: '123' }), 'nss-wrong')
  assert.equal(code({ registro: 'renapo', curp: 'X' }), 'curp-wrong')
  assert.equal(code({ registro: 'sat', rfc: 'X' }), 'rfc-wrong')
  assert.equal(code({ registro: 'sat', rfc: emma.rfc, nacimiento: '31/12/1956' }), 'ok')
})
