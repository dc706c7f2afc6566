import assert from 'node:assert/strict'
import { test } from 'node:test'
import { go, memberGet, memberPost } from './web.ts'
import { alone, aloneBut, isOpenWithHelp, withHelp, withHelpAt } from './web-helped.ts'

const page = memberGet('/mi-ahorro', () => go('/'))
const sent = memberPost('/salir', () => go('/'))

test('with help pages are open and forms are shut, unless they say otherwise', () => {
  assert.equal(isOpenWithHelp(page), true)
  assert.equal(isOpenWithHelp(sent), false)
  assert.equal(isOpenWithHelp(alone(page)), false)
  assert.equal(isOpenWithHelp(withHelp(sent)), true)
})

test('of several, some by their paths', () => {
  assert.equal(isOpenWithHelp(aloneBut('/mi-ahorro')(page)), true)
  assert.equal(isOpenWithHelp(aloneBut('/otra')(page)), false)
  assert.equal(isOpenWithHelp(aloneBut('/salir')(sent)), false, 'a form is never opened by the way')
  assert.equal(isOpenWithHelp(withHelpAt('/salir')(sent)), true)
  assert.equal(isOpenWithHelp(withHelpAt('/otra')(sent)), false)
})
