// Names: what is one and the same, what is not, and what is shown before a proof.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { curpLettersOf, rfcLettersOf } from './name-letters.ts'
import { fullName, maskName, type PersonName, readPersonName, sameName } from './person-name.ts'

const rosa = { givenNames: 'Rosa', firstSurname: 'López', secondSurname: 'Medina' }
const named = (givenNames: string, firstSurname: string, secondSurname?: string): PersonName =>
  secondSurname === undefined
    ? { givenNames, firstSurname }
    : { givenNames, firstSurname, secondSurname }

test('accents, case, order, hyphens, signs and ñ make no other name', () => {
  for (const same of [
    'ROSA LOPEZ MEDINA',
    'lópez medina rosa',
    'Rosa López-Medina',
    ' rosa  lopez medina ',
  ])
    assert.ok(sameName(rosa, same), same)
  assert.ok(sameName(named('José', 'Ñuñez'), 'Jose Nunez'))
  assert.ok(sameName(named('José', 'Nuñez'), 'Jose Nun\u0303ez'))
  assert.ok(sameName(named('Ana', "O'Brien"), 'ana obrien'))
  assert.ok(sameName(named('Ma. Luisa', 'Gil'), 'ma luisa gil'))
  assert.ok(sameName(rosa, named('Rosa', 'Lopez', 'Medina')))
})

test('another letter, a missing or an added word make another name', () => {
  for (const other of ['Rosa López', 'Rosa Lópes Medina', 'Rosa María López Medina', ''])
    assert.ok(!sameName(rosa, other), other)
})

test('reading a name: tidied, second surname optional, refusals by part', () => {
  assert.deepEqual(readPersonName({ givenNames: ' Rosa  María ', firstSurname: 'Gil' }), {
    ok: true,
    value: { givenNames: 'Rosa María', firstSurname: 'Gil' },
  })
  const refusal = (givenNames: string, firstSurname: string, secondSurname = '') => {
    const reading = readPersonName({ givenNames, firstSurname, secondSurname })
    assert.ok(!reading.ok)
    return reading
  }
  assert.equal(refusal('', 'Gil').part, 'givenNames')
  assert.equal(refusal('Rosa', ' - ').code, 'name-empty')
  const long = refusal('Rosa', 'G'.repeat(61))
  assert.deepEqual(long, { ok: false, code: 'name-too-long', part: 'firstSurname', extra: 1 })
  assert.deepEqual(refusal('Rosa', 'Gil', 'Me2ina'), {
    ...{ ok: false, code: 'name-character', part: 'secondSurname' },
    ...{ position: 3, character: '2' },
  })
  assert.equal(refusal('Ro\0sa', 'Gil').code, 'name-character')
  assert.equal(refusal('<b>Rosa', 'Gil').code, 'name-character')
})

test('masked: one initial a word and a dot for each letter hidden', () => {
  assert.equal(maskName(rosa), 'R••• L•••• M•••••')
  assert.equal(fullName(named('Ernesto', 'Zapata')), 'Ernesto Zapata')
  assert.equal(maskName(named('Ernesto', 'Zapata')), 'E•••••• Z•••••')
})

test('the letters that each registry draws', () => {
  for (const [name, curp, consonants, rfc] of [
    [named('Ernesto', 'Zapata'), 'ZAXE', 'PXR', 'ZAER'],
    [named('Álvaro', 'de la O', 'Lozano'), 'OXLA', 'XZL', 'OLAL'],
    [named('María de los Ángeles', 'Gil', 'Ruiz'), 'GIRA', 'LZN', 'GIRA'],
    [named('María', 'Gil', 'Ruiz'), 'GIRM', 'LZR', 'GIRM'],
    [named('José María', 'Gil', 'Ruiz'), 'GIRM', 'LZR', 'GIRM'],
    [named('J. Jesús', 'Gil', 'Ruiz'), 'GIRJ', 'LZS', 'GIRJ'],
    [named('Omar', 'Pérez', 'Díaz'), 'PXDO', 'RZM', 'PEDX'],
    [named('Andrés', 'Barrera', 'Cano'), 'BXCA', 'RNN', 'BACA'],
    [named('Alberto', "D'Amico", 'Álvarez'), 'DXAA', 'XLL', 'DAAA'],
    [named('Ñico', 'Güemes', 'Núñez'), 'GUNX', 'MXC', 'GUNÑ'],
    [named('Ana', 'Cruz', 'y Rivas'), 'CURA', 'RVN', 'CURA'],
    [named('Luis', 'da Silva', 'Pons'), 'SIPL', 'LNS', 'DPLU'], // two letters are a short surname for the tax office,
  ] as const) {
    const letters = curpLettersOf(name)
    assert.deepEqual([letters.word, letters.consonants], [curp, consonants], fullName(name))
    assert.equal(rfcLettersOf(name), rfc, fullName(name))
  }
})

test('a name is the same as itself however its words are ordered', () => {
  const word = fc.stringMatching(/^[A-Za-záéíóúñÑ]{1,10}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      assert.ok(sameName(words.join(' '), words.toReversed().join(' ').toUpperCase()))
    }),
  )
})
