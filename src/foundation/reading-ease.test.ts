import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishSyllables, readingOf, sentencesOf } from './reading-ease.ts'

test('English syllables, as near as a rule comes', () => {
  const known = {
    cat: 1,
    house: 1,
    money: 2,
    table: 2,
    called: 1,
    wanted: 2,
    savings: 2,
    employer: 3,
  }
  for (const [word, count] of Object.entries({ ...known, "you've": 1, sees: 1, tomorrow: 3 }))
    assert.equal(englishSyllables(word), count, word)
})

test('an hour ends a sentence only where another one begins', () => {
  assert.equal(sentencesOf('Abre de 7:30 a. m. a 9 p. m. Sábado cierra.').length, 2)
  assert.equal(sentencesOf('Abre a las 7:30 a. m., hora del centro.').length, 1)
  assert.equal(sentencesOf('Espera hasta las 7:42 p. m.').length, 1)
})

test('short plain words read easily, long ones hard, in both languages', () => {
  const easy = { es: 'Debes mil pesos. Paga el lunes.', en: 'You owe me ten pesos. Pay on Monday.' }
  const hard = {
    es: 'La amortización anticipada del financiamiento hipotecario requiere autorización institucional.',
    en: 'Anticipated amortization of outstanding mortgage obligations necessitates institutional authorization.',
  }
  for (const lang of ['es', 'en'] as const) {
    assert.ok(readingOf([easy[lang]], lang).ease > 80, easy[lang])
    assert.ok(readingOf([hard[lang]], lang).ease < 30, hard[lang])
  }
})
