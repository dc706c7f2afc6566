// Paying, as members and those who pay for them meet it: amounts and what they do, numbers, links, payments, a search.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { askedFor, loanOf, noon, payingIn, today } from '../../../test/harness/payments.ts'
import { mxn } from '../../foundation/money.ts'
import { groupedReference, paymentReferenceFor } from '../../foundation/payment-reference.ts'
import { days24 } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'

const options = '/mi-credito/saldos-y-movimientos/opciones-de-pago'
const phone = '+525555550166'

const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1')

async function stage(t: Parameters<typeof openApp>[0]) {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const who = await memberWithLogin(app, { phone })
  const loan = await loanOf(app, who.curp)
  return { app, who, loan, visitor: await inside(app, who.memberId) }
}
const subjects = async (app: App, address: string) => {
  await app.runJobs()
  return (await app.mailTo(address)).map(({ subject }) => subject)
}

test('each amount with what it does; another one as it was typed, or why not; the numbers, taken along', async (t) => {
  const { app, who, loan, visitor } = await stage(t)
  const page = await visitor.get(options)
  assert.match(read(page.text), /¿Cuánto quieres pagar\?/)
  assert.match(read(page.text), /Terminar de pagar \$28\d,\d{3}\.\d{2} Con esto ya no debes nada\./)
  const more = await visitor.get(`${options}?cantidad=15000`)
  assert.match(read(more.text), /Si pagas \$15,000\.00 más, terminas \d+ meses antes/)
  for (const [typed, says] of [
    ['-5', 'sin el signo de menos'],
    ['10.999', 'dos números después del punto'],
    ['0', 'mayor que cero'],
    ['0.50', 'lo menos que se puede pagar es $1.00'],
    ['9223372036854775808', 'Es más de lo que debes'],
    ['', 'Escribe cuánto quieres pagar'],
  ] as const) {
    const refused = await visitor.get(`${options}?cantidad=${encodeURIComponent(typed)}`)
    assert.equal(refused.status, 422, typed)
    assert.ok(read(refused.text).includes(says), typed)
  }
  const how = '/mi-credito/pagar?credito=1&cuanto=otro&cantidad=1500.00'
  const paper = await visitor.get(how)
  assert.equal(paper.h1, 'Cómo pagar')
  const reference = groupedReference(paymentReferenceFor({ loanNumber: loan.loanNumber, payer: 0 }))
  assert.ok(paper.text.includes(reference))
  assert.match(read(paper.text), /Chedraui/)
  assert.match(paper.text, /role="img" aria-label="Código QR/)
  const tiny = await visitor.get('/mi-credito/pagar?credito=1&cuanto=otro&cantidad=20')
  assert.match(read(tiny.text), /En tiendas lo menos es \$50\.00/)
  const gone = await visitor.get('/mi-credito/pagar?credito=1&cuanto=descuento')
  assert.equal(gone.path.split('?')[0], options)
  const fields = { credito: '1', cuanto: 'otro', cantidad: '1500.00' }
  for (const via of ['correo', 'sms'])
    assert.match((await visitor.post('/mi-credito/pagar/mandar', { ...fields, via })).text, /Ya va/)
  assert.deepEqual(await subjects(app, who.email), ['Tus números para pagar'])
  const text = app.smsTo(phone).at(-1)?.text ?? ''
  assert.ok(text.includes(reference))
  assert.doesNotMatch(text, /\$/)
  assert.equal((await visitor.get('/mi-credito/pagar?credito=7&cuanto=todo')).status, 404)
})

test('whoever has the link pays without signing in, and learns nothing; taken back, it is nobody’s', async (t) => {
  const { app, who, loan, visitor } = await stage(t)
  const refused = await visitor.post('/mi-credito/pagadores', {
    credito: '1',
    quien: ' ',
    dura: '90',
  })
  assert.equal(refused.status, 422)
  const made = await visitor.post('/mi-credito/pagadores', {
    credito: '1',
    quien: 'Mi hermano',
    dura: '30',
  })
  assert.match(made.text, /Tu enlace está listo/)
  const path = /\/pagar\/[A-Za-z0-9_-]{22,}/.exec(made.text)?.[0]
  assert.ok(path)
  assert.ok(
    (await subjects(app, who.email)).includes('Hiciste un enlace para que otra persona pague'),
  )

  const brother = app.visitor()
  const first = await brother.get(path)
  assert.deepEqual([first.path, first.h1], ['/pagar', 'Paga este crédito'])
  assert.match(first.text, /<meta name="robots" content="noindex/)
  assert.equal(first.headers['cache-control'], 'no-store')
  assert.match(first.text, /<meta name="referrer" content="no-referrer"/)
  const seen = read(first.text)
  for (const secret of [who.givenNames, who.firstSurname, loan.loanNumber, '280,000', who.nss])
    assert.ok(!seen.includes(secret), secret)
  assert.ok(seen.includes(`${who.givenNames[0]}•`))
  assert.ok(seen.includes(loan.loanNumber.slice(-4)))
  const how = await brother.get('/pagar?cuanto=otro&cantidad=900000')
  const reference = paymentReferenceFor({ loanNumber: loan.loanNumber, payer: 1 })
  assert.ok(how.text.includes(groupedReference(reference)), 'above what is owed says nothing of it')
  assert.equal((await brother.get('/pagar?cuanto=otro&cantidad=x')).status, 422)
  const altered = path.replace(/^(.pagar.)(.)/, (_, at, one) => at + (one === 'A' ? 'B' : 'A'))
  assert.equal((await app.visitor().get(altered)).status, 404)
  assert.equal((await app.visitor().get('/pagar')).status, 404)

  const id = /name="enlace" value="([^"]+)"/.exec(made.text)?.[1] ?? ''
  const mail = { credito: '1', enlace: id, 'correo-1': 'hermano@correo.example' }
  assert.match(
    (await visitor.post('/mi-credito/pagadores/mandar', mail)).text,
    /Mandamos el enlace/,
  )
  const twice = await visitor.post('/mi-credito/pagadores/mandar', mail)
  assert.match(twice.text, /Ya le mandamos un enlace hoy/)
  await app.runJobs()
  const [letter] = await app.mailTo('hermano@correo.example')
  assert.ok(letter?.links.some((link) => link.includes(path)))
  assert.ok(!`${letter?.subject} ${letter?.text}`.includes(who.givenNames))

  const stranger = await inside(app, (await memberWithLogin(app)).memberId)
  await stranger.get('/inicio')
  const other = await stranger.post('/mi-credito/pagadores/quitar', { credito: '1', enlace: id })
  assert.equal(other.path, '/mi-credito')
  assert.equal((await brother.get('/pagar')).status, 200, 'nobody else takes it back')

  await visitor.post('/mi-credito/pagadores/quitar', { credito: '1', enlace: id })
  assert.equal((await brother.get('/pagar')).status, 404)
  assert.equal((await app.visitor().get(path)).status, 404)
})

test('a payment is on its way, received, applied with its parts; one that does not show is looked for', async (t) => {
  const { app, loan, visitor } = await stage(t)
  const paying = payingIn(app)
  const told = await paying.announce(askedFor(loan, '4000.00', { source: 'abroad' }))
  assert.ok(told.ok)
  const list = async () => read((await visitor.get('/mi-credito/mis-pagos')).text)
  assert.match(await list(), /En camino Tu pago va en camino/)
  await paying.confirm(told.value.paymentId)
  assert.match(await list(), /Recibido Ya lo tenemos/)
  assert.equal(await app.rooms.payments.applyPayment(told.value.paymentId), 'applied')
  assert.match(
    await list(),
    /Aplicado .*Bajó tu deuda \(capital\) \$[\d,]+\.\d{2} Intereses \$[\d,]+/,
  )
  const warned = await visitor.get('/mi-credito/pagar?credito=1&cuanto=otro&cantidad=100')
  assert.match(read(warned.text), /Ya pagaste \$4,000\.00 hace \d+ minutos?/)

  const find = '/mi-credito/encuentra-mi-pago'
  const wrong = await visitor.post(find, { credito: '1', dia: '31/02/2026', cantidad: '0' })
  assert.equal(wrong.status, 422)
  for (const says of ['Escribe el día así', 'mayor que cero', 'Elige dónde pagaste'])
    assert.ok(wrong.text.includes(says), says)
  const known = { credito: '1', dia: '22/11/2026', cantidad: '4000', donde: 'extranjero' }
  assert.match(read((await visitor.post(find, known)).text), /Lo encontramos .*PAG-|Lo encontramos/)
  const unknown = { ...known, cantidad: '777.77', donde: 'tienda', rastreo: '00 12-34 5' }
  const claim = await visitor.post(find, unknown)
  assert.match(read(claim.text), /Todavía no lo vemos/)
  await visitor.get(find)
  assert.equal((await visitor.post(find, unknown)).path, claim.path, 'asked again, the same claim')
})

test('who pays for themselves is reminded once for each time, and not after paying', async (t) => {
  const { app, who, loan } = await stage(t)
  const run = () => app.rooms.upkeep['payments-due']!.run()
  const due = async () =>
    (await subjects(app, who.email)).filter((one) => one.startsWith('Tu pago vence'))
  await run()
  assert.deepEqual(await due(), [], 'a week before is too early')
  app.clock.advance(days24(3))
  await Promise.all([run(), run()])
  assert.deepEqual(await due(), ['Tu pago vence el 30 de noviembre'])
  await payingIn(app).paid(askedFor(loan, '20000.00'))
  app.clock.advance(days24(3))
  await run()
  assert.equal((await due()).length, 1, 'what was paid is not asked for')
})

test('the discount is given to who asks for it before paying, and pays enough', async (t) => {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const who = await memberWithLogin(app)
  const loan = await loanOf(app, who.curp, '80000.00')
  const visitor = await inside(app, who.memberId)
  assert.match(read((await visitor.get(options)).text), /Terminar de pagar con descuento/)
  const how = '/mi-credito/pagar?credito=1&cuanto=descuento'
  assert.match((await visitor.get(how)).text, /El descuento se da solo si lo pides/)
  const enough = (amount: string) =>
    transaction(app.base.db, (tx) =>
      app.rooms.paying.isForDiscount(tx, { ...loan, amount: mxn(amount), on: today }),
    )
  assert.equal(await enough('79000.00'), false, 'nobody asked yet')
  const asked = await visitor.post('/mi-credito/pagar/descuento', {
    credito: '1',
    cuanto: 'descuento',
  })
  assert.match(read(asked.text), /Paga esa cantidad exacta|paga esa cantidad exacta/)
  assert.match(asked.text, /Tus números para pagar/)
  assert.deepEqual([await enough('79000.00'), await enough('1000.00')], [true, false])
})
