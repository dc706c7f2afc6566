// Agreement by example: every reason once, and every difference that the registries' own rules make forgiven.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disagreements, type PersonFacts } from './agreement.ts'
import { curpFor, readCurp } from './curp.ts'
import { nssFor } from './nss.ts'
import { readRfc, rfcFor } from './rfc.ts'
import { day } from './time.ts'

const read = <T>(reading: { ok: true; value: T } | { ok: false }): T => {
  assert.ok(reading.ok)
  return reading.value
}
const curp = (text: string) => read(readCurp(text))
const rfc = (text: string) => read(readRfc(text))
const codes = (facts: PersonFacts) => disagreements(facts).map((d) => d.code)

const emma = {
  name: { givenNames: 'Emma', firstSurname: 'Gómez', secondSurname: 'Díaz' },
  birthDate: day('1956-12-31'),
  sex: 'M',
  nss: nssFor('4880562345'),
  curp: curp('GODE561231MDFMZM01'),
  rfc: rfc('GODE561231GR8'),
} as const

test('all the parts of one person agree, and so does any selection of them', () => {
  assert.deepEqual(disagreements(emma), [])
  assert.deepEqual(disagreements({}), [])
  assert.deepEqual(disagreements({ curp: emma.curp, rfc: emma.rfc }), [])
})

test('each reason is told by its name', () => {
  const { name, curp: own } = emma
  const gomes = { ...name, firstSurname: 'Ibarra' }
  assert.deepEqual(codes({ curp: own, rfc: rfc('GODE561230GR8') }), ['curp-rfc-date'])
  assert.deepEqual(codes({ curp: own, rfc: rfc('GOME561231GR8') }), ['curp-rfc-letters'])
  assert.deepEqual(codes({ curp: own, birthDate: day('1956-12-30') }), ['curp-birth-date'])
  assert.deepEqual(codes({ rfc: emma.rfc, birthDate: day('1957-12-31') }), ['rfc-birth-date'])
  assert.deepEqual(codes({ curp: own, sex: 'H' }), ['curp-sex'])
  assert.deepEqual(codes({ curp: own, name: gomes }), ['curp-first-surname'])
  const { secondSurname: _, ...oneSurname } = name
  assert.deepEqual(codes({ curp: own, name: oneSurname }), ['curp-second-surname'])
  const rosa = { ...name, givenNames: 'Rosa' }
  assert.deepEqual(codes({ curp: own, name: rosa }), ['curp-given-names'])
  assert.deepEqual(codes({ rfc: emma.rfc, name: rosa }), ['rfc-name'])
  assert.deepEqual(codes({ curp: own, nss: nssFor('4880571234') }), ['nss-birth-year'])
})

test('a century apart is a contradiction that only the 17th character of the CURP tells', () => {
  const name = { givenNames: 'José Luis', firstSurname: 'Ñuñez', secondSurname: 'Íñigo' }
  const person = { name, sex: 'H', birthPlace: 'DF', birthDate: day('2000-02-29') } as const
  const young = curpFor(person)
  assert.deepEqual(codes({ curp: young, birthDate: day('1904-02-29') }), ['curp-birth-date'])
  assert.deepEqual(codes({ curp: young, rfc: rfcFor(person), name }), [])
})

test('what the registries do differently is no disagreement', () => {
  for (const [curpText, rfcText] of [
    ['PXDO800101HDFRZM0', 'PEDX800101AA0'], // inconvenient in both: second letter there, last here
    ['DXAA800101HDFXLL0', 'DAAA800101AA0'], // the sign of D'Amico
    ['BXCA800101HDFCNL0', 'BACA800101AA0'], // inconvenient for the CURP only
    ['XUIL800101HDFXXS0', 'ÑUIL800101AA0'], // Ñ is X there and Ñ here
    ['XUIL800101HDFXXS0', 'NUIL800101AA0'], // or N
    ['ZAXE800101HDFPXR0', 'ZAER800101AA0'], // one surname
    ['OXLA800101HDFXZL0', 'OLAL800101AA0'], // a surname of one letter
  ] as const) {
    const whole = read(readAnyDigit(curpText))
    assert.deepEqual(codes({ curp: whole, rfc: rfc(rfcText) }), [], curpText)
  }
  const notInconvenient = {
    curp: read(readAnyDigit('PXDR800101HDFDXR0')),
    rfc: rfc('PEDX800101AA0'),
  }
  assert.deepEqual(codes(notInconvenient), ['curp-rfc-letters'])
})

/** The text with whichever last digit closes. */
function readAnyDigit(open: string) {
  for (const digit of '0123456789') {
    const reading = readCurp(open + digit)
    if (reading.ok) return reading
  }
  throw new Error(`no digit closes ${open}`)
}

test('generic identifiers and numbers without a birth year say nothing', () => {
  const { name, birthDate } = emma
  assert.deepEqual(codes({ curp: curp('XEXX010101HNEXXXA4'), name, birthDate }), [])
  assert.deepEqual(codes({ rfc: rfc('XAXX010101000'), curp: emma.curp, name }), [])
  assert.deepEqual(codes({ nss: nssFor('9791000001'), birthDate }), [])
  assert.deepEqual(codes({ nss: nssFor('7791990001'), birthDate }), [])
})

test('a doubt is no contradiction', () => {
  const [reason] = disagreements({ curp: emma.curp, nss: nssFor('4880571234') })
  assert.deepEqual(reason, { code: 'nss-birth-year', weight: 'doubt' })
})
