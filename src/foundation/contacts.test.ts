// Phones, e-mail and folios: what people type, what is kept, what is shown.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Email, mailboxKey, maskEmail, readEmail } from './email.ts'
import { isDisposable, isOneSlipAway, suggestEmail } from './email-domains.ts'
import { folioFor, folioParts, readFolio } from './folio.ts'
import { lastTwo, maskPhone, phoneCountry, printPhone, readPhone } from './phone.ts'

const said = (reading: { ok: boolean; value?: string; code?: string }) =>
  reading.ok
    ? reading.value
    : Object.values({ ...reading, ok: '' })
        .join(' ')
        .trim()

test('phones of three countries, with the prefixes that Mexico dropped', () => {
  for (const [typed, kept] of [
    ['55 1234 5678', '+525512345678'],
    ['(55) 1234-5678', '+525512345678'],
    ['044 55 1234 5678', '+525512345678'],
    ['045 55 1234 5678', '+525512345678'],
    ['01 55 1234 5678', '+525512345678'],
    ['+52 1 55 1234 5678', '+525512345678'],
    ['521 55 1234 5678', '+525512345678'],
    ['+52 044 55 1234 5678', '+525512345678'],
    ['0052 55 1234 5678', '+525512345678'],
    ['52 55 1234 5678', '+525512345678'],
    ['\u202a+52 55 1234 5678\u202c', '+525512345678'],
    ['+1 312 555 0199', '+13125550199'],
    ['1 (312) 555-0199', '+13125550199'],
    ['+1 416 555 0123', '+14165550123'],
    ['', 'phone-empty'],
    [' + ', 'phone-empty'],
    ['55 1234 567', 'phone-too-short 1'],
    ['55 1234 56789', 'phone-too-long 1'],
    ['55 1234 567x', 'phone-character 12 x'],
    ['+34 600 111 222', 'phone-country'],
    ['+1 787 555 0100', 'phone-country'],
    ['01 800 008 3900', 'phone-toll-free'],
    ['00 0000 0000 0000', 'phone-country'],
    ['11 1111 1111', 'phone-not-valid'],
    ['55 1234 5678\0', 'phone-character 13 \0'],
  ] as const)
    assert.equal(said(readPhone(typed)), kept, typed)
  assert.equal(said(readPhone('312 555 0199', 'US')), '+13125550199')
  assert.equal(said(readPhone('011 52 55 1234 5678', 'US')), '+525512345678')
  assert.equal(said(readPhone('+52 664 123 4567', 'CA')), '+526641234567')
})

test('a phone as it is shown, whole and masked', () => {
  for (const [typed, country, printed] of [
    ['+525512345647', 'MX', '+52 55 1234 5647'],
    ['+13125550147', 'US', '+1 312 555 0147'],
    ['+14165550147', 'CA', '+1 416 555 0147'],
  ] as const) {
    const phone = readPhone(typed)
    assert.ok(phone.ok)
    assert.equal(phoneCountry(phone.value), country)
    assert.equal(printPhone(phone.value), printed)
    assert.equal(maskPhone(phone.value), '••47')
    assert.equal(lastTwo(phone.value), '47')
    assert.deepEqual(readPhone(printed), phone)
  }
})

test('e-mail: vectors and refusals', () => {
  for (const [typed, kept] of [
    ['Rosa.Lopez@Correo.Example', 'rosa.lopez@correo.example'],
    ['  rosa@correo.com.mx ', 'rosa@correo.com.mx'],
    ["o'brien+casa@correo.example", "o'brien+casa@correo.example"],
    ['', 'email-empty'],
    ['rosa', 'email-no-at'],
    ['rosa@', 'email-domain'],
    ['@correo.example', 'email-local'],
    ['rosa@@correo.example', 'email-two-ats'],
    ['rosa@correo', 'email-domain'],
    ['rosa@correo..mx', 'email-domain'],
    ['rosa@-correo.mx', 'email-domain'],
    ['rosa@127.0.0.1', 'email-domain'],
    ['.rosa@correo.mx', 'email-local'],
    ['ro..sa@correo.mx', 'email-local'],
    ['rosa lopez@correo.mx', 'email-character 5  '.trimEnd()],
    ['rosá@correo.mx', 'email-character 4 á'],
    ['rosa@correo.mx,otra@correo.mx', 'email-character 15 ,'],
    ['Rosa <rosa@correo.mx>', 'email-character 5'],
    ['rosa@correo.mx\r\nBcc: todos@correo.mx', 'email-character 15'],
    ['rosa@correo.mx\n', 'email-character 15'],
    ['rosa@correo.mx\0', 'email-character 15 \0'],
    [`${'r'.repeat(65)}@correo.mx`, 'email-local'],
    [`rosa@${'c.'.repeat(130)}mx`, 'email-too-long 13'],
  ] as const)
    assert.equal(said(readEmail(typed)), kept, JSON.stringify(typed))
})

test('no accepted e-mail holds a line break, and each reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
      const email = readEmail(text)
      if (!email.ok) return
      assert.match(email.value, /^[\x21-\x7e]+$/)
      assert.deepEqual(readEmail(email.value), email)
    }),
  )
})

test('e-mail masked, its mailbox, its slips, and the boxes that vanish', () => {
  assert.equal(maskEmail('rosa.lopez@correo.example' as Email), 'r••••@c••••.example')
  assert.equal(maskEmail('r@c.com.mx' as Email), 'r••••@c••••.mx')
  for (const [typed, key] of [
    ['rosa.lopez+casa@gmail.com', 'rosalopez@gmail.com'],
    ['r.o.s.a@googlemail.com', 'rosa@gmail.com'],
    ['rosa.lopez+casa@hotmail.com', 'rosa.lopez@hotmail.com'],
    ['rosa.lopez+casa@correo.example', 'rosa.lopez+casa@correo.example'],
    ['rosa@me.com', 'rosa@icloud.com'],
  ] as const)
    assert.equal(mailboxKey(typed as Email), key)
  for (const [typed, meant] of [
    ['rosa@gmial.com', 'rosa@gmail.com'],
    ['rosa@gmail.con', 'rosa@gmail.com'],
    ['rosa@gmail.co', 'rosa@gmail.com'],
    ['rosa@gmail.com.mx', 'rosa@gmail.com'],
    ['rosa@hotmal.com', 'rosa@hotmail.com'],
    ['rosa@yaho.com.mx', 'rosa@yahoo.com.mx'],
    ['rosa@gmail.com', undefined],
    ['rosa@ymail.com', undefined],
    ['rosa@mail.com', undefined],
    ['rosa@correo.example', undefined],
  ] as const)
    assert.equal(suggestEmail(typed as Email), meant, typed)
  assert.ok(isDisposable('rosa@mailinator.com' as Email))
  assert.ok(isDisposable('rosa@abc.yopmail.com' as Email))
  assert.ok(!isDisposable('rosa@correo.example' as Email))
  assert.ok(isOneSlipAway('abc', 'acb') && isOneSlipAway('abc', 'abbc') && isOneSlipAway('', 'a'))
  assert.ok(!isOneSlipAway('abc', 'abc') && !isOneSlipAway('abc', 'cab'))
})

const anyFolio = fc.record({
  prefix: fc.stringMatching(/^[A-Z]{2,4}$/),
  year: fc.integer({ min: 2000, max: 2999 }),
  serial: fc.integer({ min: 0, max: 99_999_999 }),
})

test('folios: read back however typed; one change or one swap is always caught', () => {
  fc.assert(
    fc.property(anyFolio, (parts) => {
      const folio = folioFor(parts)
      assert.match(folio, /^[A-Z]{2,4}-\d{4}-\d{8}-[2-9A-Z]$/)
      assert.deepEqual(folioParts(folio), { ...parts })
      for (const typed of [folio.toLowerCase(), folio.replaceAll('-', ' '), ` ${folio}`])
        assert.deepEqual(readFolio(typed), { ok: true, value: folio })
      const whole = folio.replaceAll('-', '')
      for (let i = 0; i < whole.length; i++) {
        for (const by of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
          const other = whole.slice(0, i) + by + whole.slice(i + 1)
          const reading = readFolio(other)
          assert.ok(!reading.ok || reading.value === folio, `${folio} ${other}`)
        }
        const swap =
          whole.slice(0, i) +
          whole
            .slice(i, i + 2)
            .split('')
            .reverse()
            .join('')
        const reading = readFolio(swap + whole.slice(i + 2))
        assert.ok(!reading.ok || reading.value === folio, `${folio} ${swap}`)
      }
    }),
    { numRuns: 60 },
  )
})

test('folios: letters for digits are understood, and what is no folio is said', () => {
  const folio = folioFor({ prefix: 'TRA', year: 2026, serial: 1 })
  assert.deepEqual(readFolio(folio.replaceAll('0', 'O')), { ok: true, value: folio })
  assert.equal(said(readFolio('')), 'folio-empty')
  assert.equal(said(readFolio('TRA-2026-1')), 'folio-shape')
  assert.equal(said(readFolio(`${folio}X`)), 'folio-shape')
  const other = folioFor({ prefix: 'TRA', year: 2026, serial: 2 }).slice(-1)
  assert.equal(said(readFolio(folio.slice(0, -1) + other)), 'folio-check')
  assert.throws(() => folioFor({ prefix: 'T', year: 2026, serial: 1 }), RangeError)
  assert.throws(() => folioFor({ prefix: 'TRA', year: 2026, serial: 100_000_000 }), RangeError)
})
