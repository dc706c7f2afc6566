// A member in Chicago compares, makes a code and hands it on; somebody else pays it at a counter; both see it arrive.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counter, payerAbroad } from '../../../test/harness/abroad.ts'
import { openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { operatorIn } from '../../../test/harness/operators.ts'
import { minutes } from '../../foundation/time.ts'

const root = '/mi-credito/pagar-desde-el-extranjero'

test('compare, make a code, hand it on, pay it, see it on the loan', async (t) => {
  const app = await openApp(t)
  app.clock.moveTo(Temporal.Instant.from('2026-11-23T18:00:00Z'))
  const { who } = await payerAbroad(app)
  let member = await inside(app, who.memberId)

  const first = await member.get(`${root}?cuanto=otro&cantidad=4182.50`)
  assert.equal(first.h1, 'Paga desde Estados Unidos')
  assert.match(first.text, /<p class="muted">Cimiento Sin Fronteras<\/p>/)
  assert.match(first.text, /DolEx[\s\S]*Barri|Barri[\s\S]*DolEx/)
  assert.match(first.text, /Son unos 225\.75 dólares, al precio de hoy a las 12:00/)
  assert.match(first.text, /Nosotros no cobramos\. Quien envía el dinero sí puede cobrarte/)
  assert.match(first.text, /son de ejemplo/)
  const home = (await member.get('/inicio')).text
  const [pesos, about] =
    /class="money">\$([\d,.]+)<\/p>\s*<p class="muted small">Son unos ([\d,.]+) dólares, al tipo de cambio del /
      .exec(home)!
      .slice(1)
      .map((text) => Number(text.replaceAll(',', '')))
  assert.ok(
    pesos! / about! > 10 && pesos! / about! < 30,
    'pesos first, then about how much that is',
  )
  const wrong = await member.get(`${root}?cuanto=otro&cantidad=-5`)
  assert.equal(wrong.status, 422)
  const alaska = await member.get(`${root}?cuanto=otro&cantidad=500&estado=AK&como=app`)
  assert.match(alaska.text, /Barri/)
  assert.doesNotMatch(alaska.text, /DolEx/)
  assert.match((await member.get(`${root}/canada`)).text, /En Canadá ninguna empresa/)

  const made = await member.post(root, { cuanto: 'otro', cantidad: '4182.50' })
  assert.match(made.path, /\/codigo\/[0-9a-f-]{36}$/)
  assert.match(made.text, /llegan 4,182\.50 pesos a tu crédito\. Este precio dura 15 minutos/)
  assert.match(made.text, /Usa este código tal cual/)
  const code = /<p class="big code">([^<]+)</.exec(made.text)![1]!
  const again = await member.post(root, { cuanto: 'otro', cantidad: '4182.50' })
  assert.equal(again.path, made.path, 'sent twice, one code')

  const send = (a: string, contacto = '') => member.post(`${made.path}/mandar`, { a, contacto })
  assert.match((await send('otro', 'beto@correo.example')).text, /Lo mandamos/)
  const twice = await send('otro', 'BETO@correo.example')
  assert.deepEqual([twice.status, /Se puede una vez al día/.test(twice.text)], [422, true])
  assert.equal((await send('')).status, 422)
  assert.equal((await send('otro', 'nada')).status, 422)
  assert.match((await send('celular')).text, /Lo mandamos/)
  await app.runJobs()
  const [mail] = await app.mailTo('beto@correo.example')
  assert.match(mail!.subject, /Un código para pagar un crédito/)
  const body = JSON.stringify(mail)
  assert.ok(body.includes(code), 'the code')
  for (const personal of [who.givenNames, who.firstSurname, who.nss])
    assert.ok(!body.includes(personal), `nothing personal: ${personal}`)
  assert.ok(app.smsTo(who.phone!).some(({ text }) => text.includes(code)))

  const link = /\/pagar-desde-el-extranjero\/[\w-]{43}/.exec(made.text)![0]
  const payer = app.visitor()
  const opened = await payer.get(link)
  assert.equal(opened.path, '/pagar-desde-el-extranjero/codigo', 'the token leaves the address')
  assert.ok(opened.text.includes(code))
  assert.match(opened.text, /noindex/)
  for (const personal of [who.firstSurname, who.nss, who.email])
    assert.ok(!opened.text.includes(personal), personal)
  assert.equal((await app.visitor().get('/pagar-desde-el-extranjero/codigo')).status, 404)
  const nobody = await app.visitor().get(`/pagar-desde-el-extranjero/${'x'.repeat(43)}`)
  assert.equal(nobody.status, 404)

  app.clock.advance(minutes(16))
  member = await inside(app, who.memberId) // the session ended meanwhile
  assert.match((await payer.get(opened.path)).text, /Su precio ya venció/)
  await payer.post(`${opened.path}/precios`, {})
  assert.doesNotMatch((await payer.get(opened.path)).text, /Su precio ya venció/)
  const teller = counter(app)
  const held = await teller.held(code)
  assert.match((await payer.get(opened.path)).text, /Alguien está pagando[\s\S]*avanza sola/)
  assert.match((await member.get(made.path)).text, /data-refresh="2"/)
  const confirmed = await app.rooms.crossBorder.confirm(held)
  assert.ok(confirmed.ok)
  assert.match((await member.get(made.path)).text, /Recibimos el pago/)
  await app.runJobs()
  const paid = await member.get(made.path)
  assert.match(paid.text, /El pago ya está en el crédito/)
  const own = /\/documentos\/(REX-[\w-]+)/.exec(paid.text)![1]!
  assert.equal((await member.get(`/documentos/${own}`)).status, 200)
  const theirs = await payer.get(opened.path)
  const folio = /codigo\/recibo\/(REX-[\w-]+)/.exec(theirs.text)![1]!
  const receipt = await payer.request('GET', `${opened.path}/recibo/${folio}`)
  assert.equal(receipt.headers['content-type'], 'application/pdf')
  assert.equal(
    (await payer.request('GET', `${opened.path}/recibo/REX-2026-00000001-K`)).statusCode,
    404,
  )
  assert.equal(
    (await app.visitor().request('GET', `${opened.path}/recibo/${folio}`)).statusCode,
    404,
  )
  const check = await app.visitor().get(`/verifica/${folio}`)
  assert.match(check.text, /El folio vale/)
  assert.match(
    (await member.get('/mi-credito/saldos-y-movimientos/movimientos')).text,
    /Pago desde el extranjero/,
  )
  const english = await payer.get('/en/pagar-desde-el-extranjero/codigo')
  assert.match(english.text, /The payment is on the loan/)
  const stranger = await payerAbroad(app)
  const other = await inside(app, stranger.who.memberId)
  assert.equal((await other.get(made.path)).status, 404)

  const staff = await operatorIn(app)
  const board = await staff.get('/operacion/socios')
  assert.match(board.text, /DolEx[\s\S]*El dólar se puede usar hoy/)
  const asked = await staff.post('/operacion/socios/dolex', { paso: 'suspension-asked', razon: '' })
  assert.equal(asked.status, 422)
  const done = await staff.post('/operacion/socios/dolex', {
    paso: 'suspension-asked',
    razon: 'No contesta',
  })
  assert.match(done.text, /Lo pediste tú: otra persona tiene que aceptarlo/)
  assert.doesNotMatch(done.text, />Suspender</)
  assert.equal((await staff.get('/operacion/socios/nadie')).status, 404)
})
