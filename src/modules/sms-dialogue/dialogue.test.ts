// What people write, as a list that anybody can read; and what holds for every text there is.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { hours, later } from '../../foundation/time.ts'
import { type Command, type Last, type Owner, turnFor } from './dialogue.ts'
import { isOneSlipAway } from './keywords.ts'

const now = Temporal.Instant.from('2026-11-20T18:30:00Z')
const owner: Owner = {
  memberId: 7n,
  loginId: '0193a3c0-0000-7000-8000-000000000001',
  nss: '43856709175',
  loanNumbers: ['1234567897', '9900002028'],
  lang: 'es',
  maySeeFigures: true,
}
const ask = (text: string, about: { owner?: Owner; last?: Last } = { owner }) =>
  turnFor(text, { sender: { owner: about.owner }, last: about.last, now })

function told(command: Command): string {
  switch (command.kind) {
    case 'figures':
      return [command.of, command.loanNumber].filter(Boolean).join(' ')
    case 'newest-request':
      return 'request'
    case 'verify':
      return `verify ${command.folio}`
    case 'language':
      return `language ${command.lang}`
    case 'odd-digits':
      return `odd-digits ${command.digits}`
    case 'which-number':
      return `which-number ${command.of}`
    default:
      return command.kind
  }
}

const lines = readFileSync(join(import.meta.dirname, 'messages.txt'), 'utf8').split('\n')
const messages = lines
  .filter((line) => line.includes(' → '))
  .map((line) => {
    const at = line.lastIndexOf(' → ')
    return { text: line.slice(0, at), meant: line.slice(at + 3) }
  })

test('three hundred messages and more are understood as meant, or answered with help', () => {
  assert.ok(messages.length >= 300, `${messages.length} messages`)
  const wrong = messages
    .map(({ text, meant }) => ({ text, meant, made: told(ask(text).command) }))
    .filter(({ meant, made }) => meant !== made)
  assert.deepEqual(wrong, [])
})

test('from any other phone the same messages bring no figure, and no number is told from another', () => {
  for (const { text } of messages) {
    const stranger = ask(text, {})
    assert.ok(!['figures', 'newest-request', 'lock'].includes(stranger.command.kind), text)
    const another = ask(text.replaceAll('43856709175', '12345678903'), {})
    assert.deepEqual(another.command, stranger.command, text)
    const lookOnly = ask(text, { owner: { ...owner, maySeeFigures: false } })
    assert.ok(!['figures', 'newest-request'].includes(lookOnly.command.kind), text)
  }
})

test('a word alone refers to the number asked last, for a day', () => {
  const last = { asked: '1234567897', at: now }
  assert.equal(told(ask('saldo', { owner, last }).command), 'owed 1234567897')
  assert.equal(
    told(ask('saldo', { owner, last: { asked: '12345678903', at: now } }).command),
    'not-bound',
  )
  const old = { asked: '12345678903', at: later(now, hours(-24)) }
  assert.equal(told(ask('saldo', { owner, last: old }).command), 'owed')
  assert.equal(told(ask('saldo', { last }).command), 'not-bound')
  assert.equal(told(ask('saldo', {}).command), 'which-number owed')
  assert.equal(told(ask('ahorro 43856709175', { owner, last }).command), 'savings')
})

test('what is counted is the number asked about, written or meant', () => {
  assert.equal(ask('12345678903', {}).asked, '12345678903')
  assert.equal(ask('saldo').asked, owner.nss)
  assert.equal(ask('saldo', { owner, last: { asked: '1234567897', at: now } }).asked, '1234567897')
  assert.equal(ask('ayuda').asked, undefined)
})

test('the language: chosen, of an English word, of the owner, Spanish', () => {
  assert.equal(ask('balance').lang, 'en')
  assert.equal(ask('saldo').lang, 'es')
  assert.equal(ask('saldo', { owner: { ...owner, lang: 'en' } }).lang, 'en')
  assert.equal(ask('12345678903', {}).lang, 'es')
  const chosen = (lang: 'es' | 'en', text: string) =>
    turnFor(text, { sender: { lang, owner }, now }).lang
  assert.equal(chosen('es', 'balance'), 'es')
  assert.equal(chosen('en', 'saldo'), 'en')
  assert.equal(chosen('es', 'english'), 'en')
})

test('one slip: a letter more, less or other, or two swapped', () => {
  for (const one of ['SALDO', 'SALD', 'ALDO', 'SALDOS', 'SLDO', 'SLADO', 'SAKDO', 'XSALDO'])
    assert.ok(isOneSlipAway(one, 'SALDO'), one)
  for (const one of ['SAD', 'SALDOSS', 'ODLAS', 'SODLA', 'CALDA', ''])
    assert.ok(!isOneSlipAway(one, 'SALDO'), one)
})

const scraps = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...messages.map(({ text }) => text)) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '43856709175',
    '1234567897',
    ' ',
    '\0',
    '\u202e',
    '\ud83d',
    '\ud800',
    '\uffff',
    '۴۳',
  ),
  fc.string({ unit: fc.constantFrom('0', '9', ' ', '-', '.', 'O', 'I', '٤', '１'), maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('S', 'A', 'L', 'D', 'O', 'a', 'é', '́', ' '), maxLength: 60 }),
)
const anyText = fc.array(scraps, { maxLength: 5 }).map((parts) => parts.join(''))

test('100,000 texts: none crashes, and a phone that is nobody’s never meets a figure', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const stranger = ask(text, { last: { asked: owner.nss, at: now } })
      assert.ok(!['figures', 'newest-request', 'lock'].includes(stranger.command.kind))
      const { command } = ask(text)
      if (command.kind === 'figures' && command.loanNumber !== undefined)
        assert.ok(owner.loanNumbers.includes(command.loanNumber))
    }),
    { numRuns: 100_000 },
  )
})

test('the longest texts are read in no time', () => {
  const hard = [
    '1 '.repeat(500),
    'A'.repeat(1_000),
    `${'T'.repeat(500)}${'2 '.repeat(250)}`,
    'S A '.repeat(250),
    '1'.repeat(100_000),
  ]
  const started = process.cpuUsage() // what it costs us, however busy the machine is
  for (const text of hard) ask(text)
  assert.ok(process.cpuUsage(started).user < 5_000_000)
})
