// Every message in both languages, with the longest it may have to say; when it is tried again; how often it may go out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import { readingOf } from '../../foundation/reading-ease.ts'
import { days24, later, minutes, seconds } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { readInstitution } from '../../platform/institution.ts'
import { renderLetters } from '../../platform/mail/letter.ts'
import { segmentsOf } from '../../platform/sms-gateway.ts'
import { afterReceipt, capKey, type MessageState, moves, nextTry } from './delivery.ts'
import { code, longest, now, stop, token } from './examples.letters.ts'
import { smsOf, type Telling, wordingOf } from './notices.letters.ts'
import type { KindName } from './notices.ts'
import { terms } from './terms.ts'

const institution = readInstitution()
const origin = 'https://mi.cimiento.example'
const kinds = Object.keys(longest) as KindName[]
const mailed = kinds.filter((kind) => terms[kind].channels.includes('mail'))
const mailOf = (telling: Telling, lang: Lang, bothLangs = false) => {
  const message = { ...telling, channel: 'mail', lang, bothLangs } as const
  const [first, ...others] = wordingOf(message, { institution, origin, now }).letters
  return renderLetters([first!, ...others])
}
const textOf = (telling: Telling, lang: Lang) =>
  smsOf(telling, { institution, origin, now, lang, abroad: true })

test('the mails and texts as people get them', () => {
  for (const lang of ['es', 'en'] as const) {
    const mails = kinds
      .filter((kind) => terms[kind].channels.includes('mail'))
      .map((kind) => mailOf(longest[kind], lang))
      .map(({ subject, text }) => `## ${subject}\n\n${text}`)
    const texts = kinds
      .filter((kind) => terms[kind].channels.includes('sms'))
      .map((kind) => textOf(longest[kind], lang))
    sameAsGolden(`mensajes.${lang}.txt`, `${mails.join('\n')}\n# SMS\n\n${texts.join('\n\n')}\n`)
  }
  sameAsGolden('correo.html.txt', mailOf(longest['password-reset'], 'es').html)
  sameAsGolden('correo-dos-idiomas.txt', mailOf(longest['email-change-asked'], 'en', true).text)
})

test('every text fits one part of a phone, with the longest it may have to say', () => {
  for (const kind of kinds)
    for (const lang of ['es', 'en'] as const) {
      const text = textOf(longest[kind], lang)
      assert.equal(text !== undefined, terms[kind].channels.includes('sms'), kind)
      if (text === undefined) continue
      const { alphabet, count } = segmentsOf(text)
      assert.deepEqual({ kind, alphabet, count }, { kind, alphabet: 'gsm7', count: 1 }, text)
      assert.doesNotMatch(text, /https?:|\{|\}/)
    }
})

test('a mail is small, has no image, one button at most, and no identifier or amount', () => {
  for (const kind of mailed)
    for (const lang of ['es', 'en'] as const) {
      const { subject, text, html } = mailOf(longest[kind], lang, true)
      assert.ok(Buffer.byteLength(html) < 20_000, kind)
      assert.doesNotMatch(html, /<img|<script|<link|url\(|@import|@font-face/i)
      assert.match(html, /<meta name="color-scheme" content="light dark">/)
      for (const part of html.split('<hr')) assert.ok(part.split('class="boton"').length <= 2, kind)
      assert.doesNotMatch(subject + text, /\b\d{11}\b|[A-Z]{4}\d{6}[A-Z0-9]{3,}|\$\s?\d|[{}]/, kind)
      for (const [, href] of html.matchAll(/href="([^"]*)"/g))
        assert.ok(href?.startsWith(`${origin}/`))
      assert.doesNotMatch(subject, /\d{6}/, 'a code in sight on a locked phone')
    }
})

test('mails read easily, alone and all together', () => {
  const paragraphs = mailed.map((kind) =>
    mailOf(longest[kind], 'es')
      .text.split('\n\n')[0]!
      .replace(
        /(?:PR|TRA)-[\d-]+-K|\d+:[0-9a-f]{64}|sello \d+, entrada [\da-f-]{36}|\d{6}|[\d ]{29}/g,
        'uno',
      ),
  )
  assert.ok(readingOf(paragraphs).ease >= 65)
  for (const paragraph of paragraphs)
    assert.ok(readingOf([paragraph]).ease >= 55, `${paragraph} ${readingOf([paragraph]).ease}`)
})

test('each mail ends as all do, and security mails end with the way to stop it', () => {
  for (const kind of mailed) {
    const { text } = mailOf(longest[kind], 'es')
    const last = text.trim().split('\n').at(-1)!
    assert.match(
      last,
      /^Nunca te pedimos tu contraseña ni cobramos por ayudarte\. ¿No fuiste tú\? /,
    )
    const secret = longest[kind].secret
    const stops = secret !== undefined && 'stop' in secret
    assert.ok(last.endsWith(stops ? `${origin}${stop}` : `${origin}/ayuda/fraudes`), kind)
  }
})

test('English links lead to English pages', () => {
  const { text } = mailOf(longest.activation, 'en')
  assert.match(text, new RegExp(`${origin}/en/registro/activa/${token}`))
})

test('a copy made later shows neither code nor link', () => {
  for (const kind of mailed) {
    const copy = { ...longest[kind], secret: undefined } as Telling
    const { text, html } = mailOf(copy, 'es')
    assert.ok(!`${text}${html}`.includes(token), kind)
    assert.ok(!`${text}${html}`.includes(code), kind)
  }
})

test('a mail that goes out the next day names the day of the fact', () => {
  const message = { ...longest['password-changed'], channel: 'mail', lang: 'es', bothLangs: false }
  const wording = wordingOf(message as never, { institution, origin, now: later(now, days24(1)) })
  assert.match(wording.letters[0]!.paragraphs[0]!, /^Fue el 20 de noviembre a las 7:40/)
})

test('tries follow with growing waits until the message is of no more use', () => {
  const until = later(now, days24(1))
  const waits = [1, 2, 3, 4, 8, 9, 10, 30].map((n) =>
    nextTry(n, until, now, '451')!.since(now).total('seconds'),
  )
  assert.deepEqual(waits, [5, 15, 30, 60, 1200, 1800, 3600, 3600])
  assert.equal(nextTry(1, later(now, seconds(5)), now, '451'), undefined)
  const code10 = later(now, terms.code.usefulFor)
  assert.equal(nextTry(7, later(now, minutes(9)), now, '451'), undefined)
  assert.ok(nextTry(1, code10, now, '451'))
})

test('a line that was cut is tried every minute: what waited goes out when it is back', () => {
  const until = later(now, days24(1))
  for (const reply of ['econnrefused', 'etimedout', 'esocket', 'not-bound', 'line-lost'])
    assert.deepEqual(
      [1, 3, 4, 9, 30].map((n) => nextTry(n, until, now, reply)!.since(now).total('seconds')),
      [5, 30, 60, 60, 60],
      reply,
    )
  for (const reply of ['451', '452 4.2.2', 'throttled', 'unknown'])
    assert.equal(nextTry(9, until, now, reply)!.since(now).total('minutes'), 30, reply)
})

test('receipts move a sent text, and nothing else', () => {
  const states = Object.keys(moves) as MessageState[]
  for (const state of states)
    for (const said of ['delivered', 'failed', 'underway'] as const)
      for (const left of [0, 1]) {
        const next = afterReceipt(state, said, left)
        assert.ok(next === state || (moves[state] as readonly string[]).includes(next))
        if (state !== 'sent') assert.equal(next, state)
      }
  assert.equal(afterReceipt('sent', 'delivered', 1), 'sent')
  assert.equal(afterReceipt('sent', 'delivered', 0), 'delivered')
  assert.equal(afterReceipt('sent', 'failed', 1), 'bounced')
})

test('one mailbox has one limit, and nobody can silence what was done to a login', () => {
  const key = (address: string) => capKey('mail', 'password-reset', address)
  assert.equal(key('Rosa+fondo@Correo.example'), key('rosa@correo.example'))
  assert.notEqual(key('rosa@correo.example'), key('rosa@otro.example'))
  assert.equal(capKey('sms', 'code', '+525550001111'), 'notices sms code +525550001111')
  for (const kind of ['password-changed', 'new-device', 'email-change-asked', 'stopped'] as const)
    assert.equal(terms[kind].cap, undefined)
  assert.equal(terms['password-reset'].cap?.points, 5)
})
