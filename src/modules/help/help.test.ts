import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readingOf, syllables } from '../../foundation/reading-ease.ts'
import { type Lang, say } from '../../foundation/words.ts'
import { textsOf, topics } from './article.ts'
import { articleAt, articles, articlesAbout, topQuestions } from './articles.ts'
import { findableOf, indexOf, oneLetterApart, plain, queryTerms, search, stem } from './help.ts'
import { lineState, spansOf, type Week } from './line-hours.ts'

const tokens = {
  institucion: 'Cimiento',
  dominio: 'cimiento.example',
  programa: 'Del Otro Lado',
  corto: '40400',
  linea: 'Cimientel',
  telefono: '55 5555 0100',
  telefono800: '800 555 0100',
  telefonoExterior: '+52 55 5555 0100',
  horario: 'Lunes a viernes',
}
const index = indexOf(articles.map(findableOf), { es: tokens, en: tokens })
const told = (text: string, lang: Lang) => say({ es: text, en: text }, lang, tokens)
const langs = ['es', 'en'] as const
const first = (query: string, lang: Lang = 'es') => search(index, query, lang)[0]?.path

test('there are at least 66 articles, each with its own slug, both languages and a topic', () => {
  assert.ok(articles.length >= 66, `${articles.length} articles`)
  assert.equal(new Set(articles.map((a) => a.slug)).size, articles.length)
  for (const { slug, told: both } of articles) {
    assert.match(slug, /^[a-z0-9-]+$/)
    for (const lang of langs) {
      assert.ok(both[lang].question.endsWith('?'), `${slug} asks nothing in ${lang}`)
      assert.ok(both[lang].answer.length >= 1, `${slug} has no answer in ${lang}`)
      assert.equal(both[lang].answer[0]!.kind, 'paragraph', `${slug} answers late in ${lang}`)
    }
    assert.equal(both.es.answer.length, both.en.answer.length, `${slug} differs in its parts`)
  }
  for (const topic of topics) assert.ok(articlesAbout(topic).length >= 5, topic)
  assert.equal(topQuestions.length, 8)
})

test('related articles exist and are others', () => {
  for (const { slug, related } of articles)
    for (const other of related) {
      assert.ok(articleAt(other), `${slug} leads to ${other}, which is not there`)
      assert.notEqual(other, slug)
    }
})

test('Spanish reads easily: INFLESZ 65, sentences under 12 words on average, none over 18', () => {
  for (const { slug, told: both } of articles) {
    const paragraphs = textsOf(both.es).map((text) => told(text, 'es'))
    const { ease, average, longest } = readingOf(paragraphs)
    assert.ok(ease >= 65, `${slug} reads at ${ease.toFixed(1)}`)
    assert.ok(average < 12, `${slug}: ${average.toFixed(1)} words a sentence`)
    assert.ok(longest <= 18, `${slug}: a sentence of ${longest} words`)
  }
})

test('the measure counts Spanish syllables', () => {
  const known = { casa: 2, ahorro: 3, crédito: 3, país: 2, cuenta: 2, aéreo: 4, ley: 1, guía: 2 }
  for (const [word, count] of Object.entries(known)) assert.equal(syllables(word), count, word)
})

test('texts are clean: paired marks, no stray spaces, no names or numbers of an institution', () => {
  for (const { slug, told: both, keywords } of articles) {
    for (const lang of langs)
      for (const text of textsOf(both[lang])) {
        assert.equal(text, text.trim(), slug)
        assert.doesNotMatch(text, / {2}|infon|fronteras|\b\d{2} \d{4} \d{4}\b|\b800 \d/i, slug)
        assert.ok(told(text, lang).length > 0, slug)
      }
    for (const text of textsOf(both.es)) {
      assert.equal(text.split('¿').length, text.split('?').length, `${slug}: ${text}`)
      assert.equal(text.split('¡').length, text.split('!').length, `${slug}: ${text}`)
      assert.doesNotMatch(text, /\b(usuario|ingresar|capturar|válido|proceder)\b(?! incorrecto)/i)
    }
    for (const word of keywords) assert.match(word, /^(\{\w+\}|[a-z0-9áéíóúñ+-]+)$/, slug)
  }
})

test('any title finds its article first, whatever its case and accents', () => {
  for (const article of articles)
    for (const lang of langs) {
      const title = told(article.told[lang].question, lang)
      for (const typed of [title, title.toUpperCase(), plain(title)])
        assert.equal(first(typed, lang), `/ayuda/${article.slug}`, typed)
    }
})

test('people find what they mean', () => {
  const asked = {
    nip: '/ayuda/olvide-mi-contrasena',
    'olvide la clave': '/ayuda/olvide-mi-contrasena',
    contrasenia: '/ayuda/olvide-mi-contrasena',
    'no me llega el codigo': '/ayuda/no-me-llega-el-codigo',
    'perdi el celular': '/ayuda/perdi-mi-celular',
    coyote: '/ayuda/me-cobran-por-ayudarme',
    escrituras: '/ayuda/termine-de-pagar',
    'del otro lado': '/ayuda/pagar-desde-estados-unidos',
    cimientel: '/ayuda/llamar-desde-el-extranjero',
    'checar saldo': '/ayuda/checar-mi-saldo',
    homoclave: '/ayuda/que-son-curp-y-rfc',
    'mi patron no deposita': '/ayuda/falta-un-deposito',
  }
  for (const [query, path] of Object.entries(asked)) {
    const found = search(index, query, 'es', 3).map((f) => f.path)
    assert.ok(found.includes(path), `${query} → ${found.join(', ')}`)
  }
  assert.equal(first('forgot password', 'en'), '/ayuda/olvide-mi-contrasena')
  assert.deepEqual(search(index, 'zzzzzz qqqqqq', 'es'), [])
  assert.deepEqual(search(index, ' ¿?¡! ', 'es'), [])
})

const spanish = 'abcdefghijklmnñopqrstuvwxyzáéíóúü0123456789 ¿?,.'

test('accents and case never matter, one letter is forgiven in words of five or more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...spanish), maxLength: 60 }), (text) => {
      assert.deepEqual(queryTerms(text.toUpperCase()), queryTerms(text))
      assert.deepEqual(queryTerms(plain(text)), queryTerms(text))
    }),
  )
  for (const typed of ['contraceña', 'contrasea', 'contrasenna', 'contarseña'])
    assert.equal(first(`olvidé mi ${typed}`), '/ayuda/olvide-mi-contrasena', typed)
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.nat(11), (word, i) => {
      const at = i % word.length
      assert.ok(oneLetterApart(word, word.slice(0, at) + word.slice(at + 1)))
      assert.ok(oneLetterApart(word, `${word.slice(0, at)}9${word.slice(at)}`))
      assert.ok(oneLetterApart(word, `${word.slice(0, at)}9${word.slice(at + 1)}`))
      assert.equal(stem(stem(word)), stem(word))
    }),
  )
})

test('a huge or hostile question is cut, answered and cheap', () => {
  const hostile = ['a'.repeat(1e6), 'á '.repeat(5e5), '(a+)+$ '.repeat(1e5), '{linea} <b>\u0000 ¿']
  const began = process.cpuUsage() // what it costs us, however busy the machine is
  for (const query of hostile) assert.ok(search(index, query, 'es').length <= 10)
  assert.ok(process.cpuUsage(began).user < 20_000_000)
  assert.ok(queryTerms('uno dos tres '.repeat(100)).length <= 14)
})

const week: Week = [
  ...Array.from({ length: 5 }, () => ['07:30', '21:00'] as const),
  ['09:00', '15:00'],
  ['09:00', '15:00'],
]
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[America/Mexico_City]`).toInstant()

test('the line opens and closes at Mexico City times', () => {
  const open = (now: string, closes: string) =>
    assert.deepEqual(lineState(at(now), week), { open: true, closesAt: at(closes) })
  const closed = (now: string, opens: string) =>
    assert.deepEqual(lineState(at(now), week), { open: false, opensAt: at(opens) })
  closed('2026-11-20T07:29', '2026-11-20T07:30') // a Friday
  open('2026-11-20T07:30', '2026-11-20T21:00')
  closed('2026-11-20T21:00', '2026-11-21T09:00')
  open('2026-11-21T14:59', '2026-11-21T15:00')
  closed('2026-11-22T15:00', '2026-11-23T07:30')
  const never: Week = week.map(() => ['00:00', '00:00'] as const)
  assert.throws(() => lineState(at('2026-11-20T07:29'), never), RangeError)
})

test('hours are shown in the reader’s zone, summer time included', () => {
  const spans = spansOf(at('2026-07-15T12:00'), week)
  assert.deepEqual(
    spans.map(({ from, to }) => [from, to]),
    [
      [1, 5],
      [6, 7],
    ],
  )
  const there = (zone: string) =>
    spans[0]!.opensAt.toZonedDateTimeISO(zone).toPlainTime().toString()
  assert.equal(there('America/New_York'), '09:30:00') // summer time there, none in Mexico City
  assert.equal(there('America/Los_Angeles'), '06:30:00')
  const winter = spansOf(at('2026-12-15T12:00'), week)[0]!.opensAt
  assert.equal(winter.toZonedDateTimeISO('America/New_York').hour, 8)
})
