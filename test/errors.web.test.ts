// Every malformed request gets a page that says what to do, and never a 5xx.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from './harness/app.ts'

test('what cannot be read is refused with a page, in both languages', async (t) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  const missing = await visitor.get('/no-hay-nada-aqui')
  assert.equal(missing.status, 404)
  assert.equal(missing.h1, 'No encontramos esta página')
  const english = await visitor.get('/en/nothing-here')
  assert.equal(english.h1, 'We can’t find this page')
  assert.match(english.text, /<html lang="en-US">/)
  const wrong = await visitor.request('POST', '/_galeria', {})
  assert.equal(wrong.statusCode, 405)
  assert.equal(wrong.headers.allow, 'GET')
  const nul = await visitor.get('/_galeria?pagina=%00')
  assert.equal(nul.status, 400)
  const twice = await visitor.get('/_galeria?pagina=a&pagina=b')
  assert.equal(twice.status, 400)
  const proto = await visitor.get('/_galeria/ver?__proto__=a&pagina=%2F404')
  assert.equal(proto.status, 404)
  const badEscape = await visitor.request('GET', '/%E0%A4%A')
  assert.equal(badEscape.statusCode, 400)
})
