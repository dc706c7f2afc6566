// Aim: nobody puts in more than the law lets in a month, and a line says truly whether it serves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../../../test/harness/parameters.ts'
import { captureLineFor } from '../../foundation/capture-line.ts'
import { mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { parametersFrom } from '../parameters/parameters.ts'
import {
  expiryOf,
  lineStateOf,
  monthlyLimit,
  readExtra,
  roomLeft,
  type SavedLine,
} from './extra.ts'

test('the limit of a month: 5 % of 25 minimum wages', () => {
  assert.equal(monthlyLimit(published(), day('2026-11-22')), mxn('11971.52'))
  assert.equal(monthlyLimit(published(), day('2025-12-31')), mxn('10594.40'))
  assert.equal(monthlyLimit(parametersFrom([]), day('2026-11-22')), undefined)
})

test('what is typed, against what may still come in', () => {
  const room = { limit: mxn('11971.52'), already: mxn('11000.00') }
  const said = (text: string, over: { limit?: undefined } = {}) => {
    const read = readExtra(text, { ...room, ...over })
    return read.ok ? read.value : read.code
  }
  assert.deepEqual(
    ['', 'mucho', '0', '971.53', '99999999999', '$971.52'].map((text) => said(text)),
    ['amount-empty', 'amount-shape', 'amount-zero', 'over-the-limit', 'amount-too-high', 97_152n],
  )
  assert.equal(said('1', { limit: undefined }), 'limit-unknown')
  assert.equal(roomLeft(room.limit, mxn('20000.00')), zeroMxn)
})

test('a line serves until the end of its month, and only the newest', () => {
  assert.equal(expiryOf(day('2028-02-01')).toString(), '2028-02-29')
  const expiresOn = day('2026-11-30')
  const one = (lineId: string, reference: string): SavedLine => ({
    lineId,
    line: captureLineFor({ kind: 'savings', reference, amount: mxn('1.00'), expiresOn }),
    amount: mxn('1.00'),
    expiresOn,
    createdAt: Temporal.Instant.from('2026-11-03T17:20:00Z'),
  })
  const [old, newest] = [one('a', '0000000001'), one('b', '0000000002')]
  assert.equal(lineStateOf(newest, newest, day('2026-11-30')), 'serves')
  assert.equal(lineStateOf(newest, newest, day('2026-12-01')), 'expired')
  assert.equal(lineStateOf(old, newest, day('2026-11-30')), 'replaced')
})
