import assert from 'node:assert/strict'
import { test } from 'node:test'
import { say, sayParts } from './words.ts'

const until = { es: 'Espera hasta las {hora}.', en: 'Wait until {hora}.' }

test('an hour that ends a sentence ends it with one point', () => {
  assert.equal(say(until, 'es', { hora: '7:42 p. m.' }), 'Espera hasta las 7:42 p. m.')
  assert.equal(say(until, 'en', { hora: '7:42 PM' }), 'Wait until 7:42 PM.')
  const parts = sayParts(until, 'es', { hora: '7:42 p. m.' }, {})
  assert.equal(parts.join(''), 'Espera hasta las 7:42 p. m.')
})

test('three points stay three, and a missing argument is a fault of ours', () => {
  const waiting = { es: 'Un momento{puntos}', en: 'A moment{puntos}' }
  assert.equal(say(waiting, 'es', { puntos: '...' }), 'Un momento...')
  assert.throws(() => say(until, 'es', {}))
})
