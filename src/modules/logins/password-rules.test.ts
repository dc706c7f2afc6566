import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../foundation/time.ts'
import {
  type CannotKeepPassword,
  isMostlyOwn,
  judgedPassword,
  missingCharacters,
  type OwnData,
} from './password-rules.ts'

const rosa: OwnData = {
  names: ['Rosa María', 'Luna', 'Ibáñez'],
  email: 'rosa.luna85@correo.example',
  identifiers: ['43856709175', 'LUIR850312MPLNBS09', 'LUIR850312AB1'],
  phones: ['+525550104747'],
  birthOn: day('1985-03-12'),
}
const judged = (password: string): CannotKeepPassword | 'kept' => {
  const result = judgedPassword(password, rosa)
  return result.ok ? 'kept' : result.code
}

test('each refusal, in order of precedence', () => {
  const told: Record<string, CannotKeepPassword | 'kept'> = {
    '': 'password-missing',
    tamal7: 'password-short',
    ['x'.repeat(129)]: 'password-long',
    rosamaria: 'password-own-data',
    hola1234: 'password-common',
  }
  for (const [password, code] of Object.entries(told))
    assert.equal(judged(password), code, password)
  assert.equal(missingCharacters('tamal7'), 2)
  assert.equal(missingCharacters('tamales77'), 0)
})

test('what guessers try first is refused', () => {
  for (const password of [
    'hola1234',
    'mexico123',
    'contraseña1',
    'contrasena1',
    'chivas123',
    'teamo123',
    'guadalupe1',
    'infonavit1',
    'Guadalupe1',
    'password1',
    '12345678',
    '123456789',
    'qwertyuiop',
    'aaaaaaaaaaaa',
    'abcdefgh',
    'Mexico2026',
    'america123',
    'cruzazul1',
    'micuenta123',
    'tequiero1',
    'asdfghjkl',
    'P@ssw0rd',
    'abc12345',
    '11111111',
    'iloveyou',
    'jesus123',
    'alejandro1',
    'princesa1',
  ])
    assert.equal(judged(password), 'password-common', password)
})

test('twelve letters and digits of one’s own, and long phrases, are kept', () => {
  for (const password of [
    'tamal7verde9',
    'Gato4Mesa7so',
    'k3v9x2qa7mzt',
    'vende3tamale',
    'lluvia82techo',
    'Mi tía vende 3 tamales en Puebla',
    'el perro ladra a las 7',
    'rosa come tamales verdes',
    'ñandú corre bajo la lluvia',
    '  con espacios alrededor  ',
    '🌮🌮 tres tacos al pastor',
  ])
    assert.equal(judged(password), 'kept', password)
})

test('any twelve letters and digits drawn evenly are kept', () => {
  const letter = fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789')
  const drawn = fc.array(letter, { minLength: 12, maxLength: 12 }).map((all) => all.join(''))
  fc.assert(
    fc.property(drawn, (password) => judged(password) === 'kept'),
    { numRuns: 60 },
  )
})

test('own data, whole or in large part, with digits beside it or not, is refused', () => {
  for (const password of [
    'rosamaria',
    'RosaMaría1985',
    'luna1985',
    'lunaibanez',
    'Ibañez Luna',
    'rosa.luna85',
    '43856709175',
    '43856709',
    'LUIR850312',
    'luir850312mplnbs09',
    '5550104747',
    '12031985',
    '19850312',
    'Rosa12031985',
    'rosa_luna_123456',
    '+525550104747',
    'rosaluna85@correo.example',
    'maria9876543',
  ])
    assert.equal(judged(password), 'password-own-data', password)
})

test('a year or a number inside a phrase passes', () => {
  for (const password of [
    'mi casa azul de 1985',
    'compramos 12 gallinas en 1985',
    'la luna sale sobre el cerro',
    'Rosa baila cumbia en la plaza',
  ])
    assert.equal(judged(password), 'kept', password)
})

test('with nothing known of a person nothing is theirs, and a name inside another word is not', () => {
  assert.equal(isMostlyOwn('anything at all', {}), false)
  assert.equal(isMostlyOwn('', rosa), false)
  assert.equal(isMostlyOwn('anaconda verde', { names: ['Ana'] }), false)
})

test('the longest passwords are judged in a moment', () => {
  const began = process.cpuUsage() // what it costs us, however busy the machine is
  for (const password of ['ab1'.repeat(42), 'é'.repeat(128), '😀'.repeat(64), 'qwerty '.repeat(18)])
    judged(password)
  assert.ok(process.cpuUsage(began).user < 20_000_000)
})
