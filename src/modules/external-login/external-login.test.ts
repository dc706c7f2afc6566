import assert from 'node:assert/strict'
import { test } from 'node:test'
import { later, minutes } from '../../foundation/time.ts'
import { curpAgrees, type Kept, keptIn, subjectText, untilOf, written } from './external-login.ts'

const now = Temporal.Instant.from('2026-11-22T18:00:00Z')
const kept: Kept = {
  stage: 'sent',
  aim: 'join',
  loginId: 'l1',
  state: 's',
  nonce: 'n',
  verifier: 'v',
  back: '/inicio',
  lang: 'en',
  until: untilOf(now),
}

test('what the browser keeps is read again for a quarter of an hour', () => {
  const { until, ...rest } = keptIn(written(kept), later(now, minutes(14)))!
  const { until: wanted, ...same } = kept
  assert.deepEqual(rest, same)
  assert.ok(until.equals(wanted))
  assert.equal(keptIn(written(kept), later(now, minutes(15))), undefined)
  assert.equal(keptIn(undefined, now), undefined)
})

test('a CURP agrees with itself, however it is written, and with no other', () => {
  const own = 'LORR800305MDFPSS09'
  const code = (told: string | undefined) => {
    const agrees = curpAgrees(told, own)
    return agrees.ok ? 'agrees' : agrees.code
  }
  assert.equal(code(own), 'agrees')
  assert.equal(code(' lorr 800305-mdfpss09 '), 'agrees')
  assert.equal(code('LORR800305MDFPSS08'), 'curp-differs')
  assert.equal(code(''), 'curp-missing')
  assert.equal(code(' '), 'curp-missing')
  assert.equal(code(undefined), 'curp-missing')
})

test('one name at two providers is two identities', () => {
  assert.notEqual(subjectText('https://a.example', 'x'), subjectText('https://b.example', 'x'))
  assert.notEqual(subjectText('https://a.example', 'bx'), subjectText('https://a.exampleb', 'x'))
})
