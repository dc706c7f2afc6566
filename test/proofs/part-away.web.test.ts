// One part of the portal does not answer: the others do, and every page and every text says which one is missing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { seconds } from '../../src/foundation/time.ts'
import { openApp } from '../harness/app.ts'
import { inside } from '../harness/inside.ts'
import { memberWithLogin } from '../harness/members.ts'

test('the loans are down while the savings work, and are back by themselves', async (t) => {
  const app = await openApp(t)
  const phone = '+525550200101'
  const rosa = await memberWithLogin(app, { phone })
  const browser = await inside(app, rosa.memberId)
  assert.doesNotMatch((await browser.get('/inicio')).text, /no se puede ver/)

  const somebody = new pg.Client({ connectionString: app.ownerUrl })
  await somebody.connect()
  somebody.on('error', () => {}) // the database of a test that failed goes away under it
  await somebody.query('begin')
  await somebody.query('lock table loans in access exclusive mode')

  const home = await browser.get('/inicio')
  assert.equal(home.status, 200)
  assert.match(home.text, /Tu crédito no se puede ver en este momento\. Tu ahorro sí\./)
  assert.match(home.text, /Aquí falta lo de tu crédito/)
  assert.equal((await browser.get('/mi-ahorro')).status, 200)
  const loan = await browser.get('/mi-credito/saldos-y-movimientos/movimientos')
  assert.equal(loan.status, 503)
  assert.equal(loan.headers['retry-after'], '10')
  assert.equal(loan.h1, 'Tu crédito no se puede ver en este momento')

  await browser.get('/inicio')
  assert.equal(app.rooms.parts.states().loans.state, 'down', 'three in a row: it is left alone')
  assert.equal(app.rooms.parts.states().savings.state, 'well')
  const tookMs: number[] = []
  for (let visit = 0; visit < 5; visit++) {
    const began = performance.now()
    assert.match((await browser.get('/inicio')).text, /Tu crédito no se puede ver/)
    tookMs.push(performance.now() - began)
  }
  assert.ok(Math.min(...tookMs) < 1_500, `nobody waits for it any more: ${tookMs} ms`)

  await app.saySms(phone, `SALDO ${rosa.nss}`)
  await app.saySms(phone, `AHORRO ${rosa.nss}`)
  await app.runJobs()
  const texts = app.smsTo(phone).map((one) => one.text)
  assert.ok(
    texts.some((text) => /crédito no se puede ver en este momento/.test(text)),
    texts.join(),
  )
  assert.ok(texts.some((text) => /ahorro/i.test(text) && !/no se puede ver/.test(text)))

  await somebody.query('rollback')
  await somebody.end()
  app.clock.advance(seconds(11))
  assert.equal((await browser.get('/mi-credito/saldos-y-movimientos/movimientos')).status, 200)
  assert.doesNotMatch((await browser.get('/inicio')).text, /no se puede ver/)
  assert.equal(app.rooms.parts.states().loans.state, 'well')
})
