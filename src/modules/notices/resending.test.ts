// What may be sent once more, and how every message measures.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resendRefusals } from '../../channels/console/messages.words.ts'
import { readInstitution } from '../../platform/institution.ts'
import { cannotResend, whyNotAgain } from './resending.ts'
import { carriesSecret, kindNames, templateOf } from './templates.letters.ts'

test('only what was lost goes again, and never a code or a link', () => {
  const lost = { state: 'bounced', address: 'r@correo.example' } as const
  assert.equal(whyNotAgain(undefined, true), 'no-such-message')
  assert.equal(whyNotAgain({ ...lost, state: 'sent' }, true), 'holds-secret')
  assert.equal(whyNotAgain({ ...lost, state: 'delivered' }, false), 'not-lost')
  assert.equal(whyNotAgain({ ...lost, address: '' }, false), 'wiped')
  assert.equal(whyNotAgain({ ...lost, state: 'failed' }, false), undefined)
  for (const code of cannotResend) assert.ok(resendRefusals[code].es && resendRefusals[code].en)
  assert.ok(carriesSecret('code') && carriesSecret('password-changed'))
  assert.ok(!carriesSecret('payment-applied'))
})

test('every message is measured in both languages', () => {
  const paper = { institution: readInstitution(), origin: 'https://mi.cimiento.example' }
  for (const kind of kindNames)
    for (const { mail, sms } of Object.values(templateOf(kind, paper).langs)) {
      assert.ok(mail || sms, kind)
      if (mail) assert.ok(mail.length > 0 && mail.subject !== '' && mail.html.includes('<h1'))
      if (sms) assert.deepEqual([sms.alphabet, sms.count], ['gsm7', 1], kind)
    }
  for (const kind of kindNames) {
    const { mail } = templateOf(kind, paper).langs.es
    if (mail) assert.ok(mail.ease !== undefined && mail.ease >= 55, `${kind} ${mail.ease}`)
  }
})
