import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEmail } from '../../foundation/email.ts'
import { readPhone } from '../../foundation/phone.ts'
import {
  type ContactField,
  type ContactTyped,
  emailDoubt,
  isAbroad,
  notProven,
  readContact,
  typedOf,
} from './contact.ts'

const mexican: ContactTyped = {
  correo: 'Maya.Rios@correo.example',
  celular: '044 55 1234 5678',
  telefono: '',
  pais: 'MX',
  cp: '06 700',
  calle: 'Colima 12',
  colonia: 'Roma Norte',
  ciudad: 'Cuauhtémoc',
  estado: 'Ciudad de México',
  ref1_nombre: 'Lucía Peña',
  ref1_telefono: '5512345679',
  ref2_nombre: 'Hugo Ruiz',
  ref2_telefono: '5587654321',
  idioma: 'es',
}
const canadian: ContactTyped = {
  ...mexican,
  pais: 'CA',
  celular: '+1 416 555 0199',
  cp: 'm5v3l9',
  calle: '10 King St W',
  colonia: undefined,
  ciudad: 'Toronto',
  estado: 'Ontario',
  ref1_telefono: '416 555 0142',
  ref2_telefono: '+52 55 8765 4321',
  idioma: 'en',
}
const read = (typed: ContactTyped) => {
  const it = readContact(typed)
  return 'contact' in it ? it.contact : assert.fail(JSON.stringify(it.problems))
}
const problemsOf = (typed: ContactTyped) => {
  const it = readContact(typed)
  return 'problems' in it
    ? Object.entries(it.problems).map(([field, p]) => `${field}: ${p.code}`)
    : []
}

test('contacts in Mexico, the United States and Canada are read alike', () => {
  const maya = read(mexican)
  assert.equal(maya.email, 'maya.rios@correo.example')
  assert.equal(maya.mobile, '+525512345678')
  assert.equal(maya.homePhone, undefined)
  assert.equal(maya.address.postalCode, '06700')
  const nora = read(canadian)
  assert.equal(nora.address.postalCode, 'M5V 3L9')
  assert.equal(nora.address.settlement, undefined)
  assert.equal(nora.references[0].phone, '+14165550142')
  assert.ok(isAbroad(nora.mobile) && !isAbroad(maya.mobile))
  assert.equal(read({ ...canadian, pais: 'US', cp: '60608-1234' }).address.postalCode, '60608-1234')
})

test('what was read can be typed again', () => {
  for (const typed of [mexican, canadian]) {
    const contact = read(typed)
    assert.deepEqual(read(typedOf(contact)), contact)
  }
})

test('each empty field is named, in the order of the page', () => {
  assert.deepEqual(problemsOf({ pais: 'MX' }), [
    'correo: email-empty',
    'celular: phone-empty',
    'cp: empty',
    'calle: empty',
    'colonia: empty',
    'ciudad: empty',
    'estado: empty',
    'ref1_nombre: empty',
    'ref1_telefono: phone-empty',
    'ref2_nombre: empty',
    'ref2_telefono: phone-empty',
  ])
})

test('one field off is one problem', () => {
  const off: [ContactField, string, string][] = [
    ['correo', 'maya@', 'email-domain'],
    ['correo', 'maya@mailinator.com', 'email-disposable'],
    ['celular', '55 1234', 'phone-too-short'],
    ['telefono', '55', 'phone-too-short'],
    ['pais', 'ES', 'country'],
    ['cp', '1234', 'postal-code'],
    ['calle', 'x'.repeat(200), 'too-long'],
  ]
  for (const [field, value, code] of off)
    assert.deepEqual(problemsOf({ ...mexican, [field]: value }), [`${field}: ${code}`])
  const same = { ref2_nombre: 'LUCÍA PEÑA', ref2_telefono: '55 1234 5679' }
  assert.deepEqual(problemsOf({ ...mexican, ...same }), ['ref2_nombre: references-same'])
})

test('a slip or a work address is asked about once, and never changed by itself', () => {
  const mail = (text: string) => {
    const it = readEmail(text)
    return it.ok ? it.value : assert.fail(it.code)
  }
  const slip = mail('maya@gmial.com')
  assert.deepEqual(emailDoubt(slip, false, undefined), {
    code: 'typo',
    suggestion: 'maya@gmail.com',
  })
  assert.equal(emailDoubt(slip, false, slip), undefined)
  assert.deepEqual(emailDoubt(mail('maya@empresa.example'), true, undefined), { code: 'work' })
  assert.equal(emailDoubt(mail('maya@gmail.com'), false, undefined), undefined)
})

test('contacts on file that were not proven are the ones to tell', () => {
  const phone = readPhone('55 1234 5678')
  assert.ok(phone.ok)
  const onFile = [
    { kind: 'mobile', value: '+525512345678' },
    { kind: 'email', value: 'vieja@correo.example' },
  ] as const
  assert.deepEqual(notProven(onFile, ['nueva@correo.example', phone.value]), [onFile[1]])
  assert.deepEqual(notProven(onFile, [undefined, undefined]), onFile)
})
