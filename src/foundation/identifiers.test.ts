// The published vectors of every identifier, and what readers say about bad ones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clabeBank, readClabe } from './clabe.ts'
import { curpBirthDate, curpBirthPlace, curpFor, curpSex, maskCurp, readCurp } from './curp.ts'
import { printEmployerNumber, readEmployerNumber } from './employer-number.ts'
import {
  importedLoanNumber,
  loanNumberFor,
  printLoanNumber,
  readLoanNumber,
} from './loan-number.ts'
import { curpInconvenient, rfcInconvenient } from './name-letters.ts'
import { maskNss, nssBirthYear, nssFor, nssWarnings, printNss, readNss } from './nss.ts'
import {
  postalCodeState,
  readCanadianPostalCode,
  readPostalCode,
  readZipCode,
} from './postal-code.ts'
import { companyRfcFor, maskRfc, readEmployerRfc, readRfc, rfcFor, rfcWarnings } from './rfc.ts'
import { day } from './time.ts'

/** `ok`, or the code with its detail, in one line. */
const told = (reading: { ok: boolean }) => {
  if (reading.ok) return 'ok'
  const { ok: _, ...problem } = reading as { ok: boolean; code: string }
  return Object.values(problem).join(' ')
}
const value = <T>(reading: { ok: true; value: T } | { ok: false }): T => {
  assert.ok(reading.ok)
  return reading.value
}
const table = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((cell) => cell.trim()) as [string, string])

test('NSS: vectors and refusals', () => {
  for (const [typed, outcome] of table(`
    12345678903        → ok
    01020304059        → ok
    48907512346        → ok
    72118800423        → ok
    97910000013        → ok
    33199507774        → ok
    12 34 56 7890 3    → ok
    12-34-56-7890-3    → ok
                       → nss-empty
    12345678901        → nss-check-digit
    1234567890         → nss-too-short 1
    1234               → nss-too-short 7
    123456789033       → nss-too-long 1
    123456789O3        → nss-not-digits 10 O
    12 34 56 78 9o 3   → nss-not-digits 10 O
    ١2345678903        → nss-not-digits 1 ١
    1234567890😀        → nss-not-digits 11 😀
  `))
    assert.equal(told(readNss(typed)), outcome, typed)
  assert.equal(told(readNss('12345678903\0')), 'nss-not-digits 12 \0')
  assert.equal(told(readNss('1'.repeat(100_000))), 'nss-too-long 99989')
})

test('NSS: what is odd is a warning, never a refusal', () => {
  const today = day('2026-11-22')
  const warned = (text: string) => nssWarnings(value(readNss(text)), today)
  assert.deepEqual(warned('12345678903'), ['nss-soft-rule'])
  assert.deepEqual(warned('01020304059'), ['nss-soft-rule'])
  assert.equal(nssBirthYear(value(readNss('48907512346'))), 75)
  assert.equal(nssBirthYear(value(readNss('97910000013'))), undefined)
  for (const fine of ['48907512346', '72118800423', '97910000013', '33199507774'])
    assert.deepEqual(warned(fine), [], fine)
  assert.deepEqual(nssWarnings(nssFor('7700000000'), today), ['nss-77'])
})

test('CURP: vectors and refusals', () => {
  for (const [typed, outcome] of table(`
    BOXW310820HNERXN09    → ok
    HEGG560427MVZRRL04    → ok
    XEXX010101HNEXXXA4    → ok
    XEXX010101MNEXXXA8    → ok
    PERJ920305MJCXMS05    → ok
    GODE561231MDFMZM01    → ok
    BAFJ701213HTSRRN07    → ok
    XUIL000229HDFXXSA5    → ok
    xuil 000229 hdfxxs-a5 → ok
                          → curp-empty
    BOXW310820HNERXN0     → curp-length 17
    BOXW310820HNERXN08    → curp-check-digit
    BADD110313HCMLNS09    → curp-check-digit
    BADD110313HCMLNS06    → ok
    1OXW310820HNERXN09    → curp-character 1 1 letter
    BZXW310820HNERXN09    → curp-character 2 Z vowel-or-x
    ÑOXW310820HNERXN09    → curp-character 1 Ñ letter
    BOXW3I0820HNERXN09    → curp-character 6 I digit
    BOXW310820FNERXN09    → curp-character 11 F sex
    BOXW310820HNERAN09    → curp-character 15 A consonant
    BOXW310820HNERXN0O    → curp-character 18 O digit
    BOXW310230HNERXN09    → curp-date-impossible
    BOXW310820HZZRXN09    → curp-state-unknown ZZ
    XUIL000229HDFXXS05    → curp-date-impossible
  `))
    assert.equal(told(readCurp(typed)), outcome, typed)
})

test('CURP: what it carries', () => {
  const curp = value(readCurp('XUIL000229HDFXXSA5'))
  assert.equal(curpBirthDate(curp).toString(), '2000-02-29')
  assert.equal(curpSex(curp), 'H')
  assert.equal(curpBirthPlace(curp), 'DF')
  assert.equal(maskCurp(curp), 'XUIL••••••••••••••')
})

test('RFC: vectors, refusals and warnings', () => {
  for (const [typed, outcome] of table(`
    GODE561231GR8      → ok
    gode-561231-gr8    → ok
    BAFJ701213SBA      → ok
    PERJ9203051W2      → ok
    XAXX010101000      → ok
    XEXX010101000      → ok
    ÑUIL000229AA0      → ok
                       → rfc-empty
    GODE561231         → rfc-missing-homoclave 3
    GODE561231GR       → rfc-missing-homoclave 1
    MAB9307148T4       → rfc-of-company
    GODE56123          → rfc-length 9
    GODE561231GR80     → rfc-length 14
    G0DE561231GR8      → rfc-character 2 0 letter
    GODE56I231GR8      → rfc-character 7 I digit
    GODE561231GRB      → rfc-character 13 B digit-or-a
    GODE560230GR8      → rfc-date-impossible
    GODE561331GR8      → rfc-date-impossible
  `))
    assert.equal(told(readRfc(typed)), outcome, typed)
  assert.equal(told(readEmployerRfc('MAB9307148T4')), 'ok')
  assert.equal(told(readEmployerRfc('INF7205011ZA')), 'ok')
  assert.equal(told(readEmployerRfc('GODE561231GR8')), 'ok')
  assert.equal(told(readEmployerRfc('MAB93071')), 'rfc-length 8')
  const warned = (text: string) => rfcWarnings(value(readEmployerRfc(text)))
  for (const right of ['GODE561231GR8', 'BAFJ701213SBA', 'PERJ9203051W2', 'MAB9307148T4'])
    assert.deepEqual(warned(right), [], right)
  assert.deepEqual(warned('INF7205011ZA'), [])
  assert.deepEqual(warned('GODE561231GR9'), ['rfc-check-digit'])
  assert.deepEqual(warned('XAXX010101000'), ['rfc-generic'])
  assert.equal(maskRfc(value(readRfc('GODE561231GR8'))), 'GODE•••••••••')
})

test('RFC and CURP are drawn from the published people', () => {
  const emma = { givenNames: 'Emma', firstSurname: 'Gómez', secondSurname: 'Díaz' }
  const juan = { givenNames: 'Juan', firstSurname: 'Barrios', secondSurname: 'Fernández' }
  const maria = { givenNames: 'María José', firstSurname: 'de la Peña', secondSurname: 'Ramírez' }
  const jose = { givenNames: 'José Luis', firstSurname: 'Ñuñez', secondSurname: 'Íñigo' }
  assert.equal(rfcFor({ name: emma, birthDate: day('1956-12-31') }), 'GODE561231GR8')
  assert.equal(rfcFor({ name: juan, birthDate: day('1970-12-13') }), 'BAFJ701213SBA')
  assert.equal(rfcFor({ name: maria, birthDate: day('1992-03-05') }), 'PERJ9203051W2')
  const born = (name: typeof emma, date: string, sex: 'H' | 'M', birthPlace: 'JC' | 'DF' | 'TS') =>
    curpFor({ name, birthDate: day(date), sex, birthPlace })
  assert.equal(born(maria, '1992-03-05', 'M', 'JC'), 'PERJ920305MJCXMS05')
  assert.equal(born(emma, '1956-12-31', 'M', 'DF'), 'GODE561231MDFMZM01')
  assert.equal(born(juan, '1970-12-13', 'H', 'TS'), 'BAFJ701213HTSRRN07')
  assert.equal(born(jose, '2000-02-29', 'H', 'DF'), 'XUIL000229HDFXXSA5')
  const foundedOn = day('1993-07-14')
  assert.equal(companyRfcFor({ letters: 'MAB', foundedOn, homoclave: '8T' }), 'MAB9307148T4')
})

test('CLABE: vectors and refusals', () => {
  for (const [typed, outcome] of table(`
    021180550300050811     → ok
    002010077777777771     → ok
    032180000118359719     → ok
    646180157000000004     → ok
    021 180 55030005081 1  → ok
    012180001234567897     → clabe-check-digit
    02118055030005081      → clabe-too-short 1
    4152313412345678       → clabe-too-short 2
    0211805503000508111    → clabe-too-long 1
    02118055O300050811     → clabe-not-digits 9 O
                           → clabe-empty
  `))
    assert.equal(told(readClabe(typed)), outcome, typed)
  assert.equal(clabeBank(value(readClabe('021180550300050811'))), 'HSBC')
  assert.equal(clabeBank(value(readClabe('032180000118359719'))), undefined)
})

test('loan and employer numbers', () => {
  const loan = loanNumberFor('123456789')
  assert.equal(told(readLoanNumber(printLoanNumber(loan))), 'ok')
  const wrong = `${loan.slice(0, 9)}${(+loan.slice(9) + 1) % 10}`
  assert.equal(told(readLoanNumber(wrong)), 'loan-number-check-digit')
  assert.equal(told(importedLoanNumber(wrong)), 'ok')
  assert.equal(told(importedLoanNumber('123')), 'loan-number-too-short 7')
  const employer = value(readEmployerNumber('y54 12345 10 3'))
  assert.equal(employer, 'Y5412345103')
  assert.equal(printEmployerNumber(employer), 'Y54-12345-10-3')
  assert.equal(told(readEmployerNumber('0541234510')), 'employer-number-length 10')
  assert.equal(told(readEmployerNumber('Y5412345I03')), 'employer-number-character 9 I digit')
})

test('postal codes and their state', () => {
  assert.equal(postalCodeState(value(readPostalCode('06 700'))), 'DF')
  assert.equal(postalCodeState(value(readPostalCode('97000'))), 'YN')
  assert.equal(told(readPostalCode('17000')), 'postal-code-unknown')
  assert.equal(told(readPostalCode('0670')), 'postal-code-too-short 1')
  assert.equal(value(readZipCode('60608 1234')), '60608-1234')
  assert.equal(told(readZipCode('6060')), 'zip-code-shape')
  assert.equal(value(readCanadianPostalCode('m5v3l9')), 'M5V 3L9')
  assert.equal(told(readCanadianPostalCode('D5V 3L9')), 'canadian-postal-code-shape')
})

test('what is printed', () => {
  const nss = value(readNss('12345678903'))
  assert.equal(printNss(nss), '12 34 56 7890 3')
  assert.equal(maskNss(nss), '•••••••8903')
})

test('the lists of inconvenient words are whole', () => {
  assert.equal(curpInconvenient.size, 81)
  assert.equal(rfcInconvenient.size, 41)
  const only = ['BACA', 'LOCO', 'ROBO', 'VACA', 'SENO', 'COLA']
  assert.ok(only.every((word) => curpInconvenient.has(word) && !rfcInconvenient.has(word)))
})
