// Aim: the partners' own process takes payments over HTTP with real signatures; whatever fails in it, each counts once,
// and its books and ours agree at the end of the day.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { codeFor, payerAbroad } from '../../../../test/harness/abroad.ts'
import { openApp } from '../../../../test/harness/app.ts'
import { freePort } from '../../../../test/harness/free-port.ts'
import type { Visitor } from '../../../../test/harness/visitor.ts'
import { startRemitter } from '../../../app/partners.ts'
import { seconds } from '../../../foundation/time.ts'
import { sql } from '../../../platform/db.ts'
import { staff } from '../cast/staff.ts'
import type { RemitterState } from './remitter.ts'

async function opened(t: TestContext) {
  const app = await openApp(t, { port: await freePort() })
  for (const person of staff.filter(({ roles }) => roles.includes('operator')))
    await app.rooms.staff.hire(person, { kind: 'system', task: 'hire' })
  const { remitter } = app
  assert.ok(remitter)
  const there = await payerAbroad(app)
  await startRemitter(app.base, app.rooms, { remitter })
  const state = async () => {
    const { body } = await app.visitor().request('GET', '/demo/remesas.json')
    return JSON.parse(body) as RemitterState
  }
  return { app, state, newCode: async () => (await codeFor(app, there, '950.00')).code }
}
const hidden = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/type="hidden" name="([a-z]+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]),
  )

/** The teller's three presses: look up, hold, «I have the dollars». */
async function takes(teller: Visitor, socio: string, codigo: string) {
  await teller.get('/demo/remesas')
  const found = await teller.post('/demo/remesas', { socio, codigo })
  assert.equal(found.h1, 'Código encontrado', found.text)
  const held = await teller.post('/demo/remesas/apartar', hidden(found.text))
  if (held.status !== 200) return held
  const pago = held.path.split('pago=')[1]!
  return teller.post('/demo/remesas/pago', { pago, acto: 'confirm' })
}

test('a teller takes dollars; whatever their machine does wrong, each payment counts once', async (t) => {
  const { app, state, newCode } = await opened(t)
  const teller = app.visitor()
  const socio = (await state()).partners[0]!.partnerId
  const missing = await teller.post('/demo/remesas', { socio, codigo: '' })
  assert.match(missing.text, /Escribe el código de pago/)
  const unknown = await teller.post('/demo/remesas', { socio, codigo: 'NADA' })
  assert.match(unknown.text, /Ese código de pago no existe/)
  const behaves = async (...troubles: string[]): Promise<void> => {
    const form = Object.fromEntries(troubles.map((one) => [one, 'si']))
    await teller.post('/demo/remesas/aprietos', form)
  }
  assert.match((await takes(teller, socio, await newCode())).text, /Recibido/)
  await behaves('lost-answer', 'duplicate')
  const twice = await takes(teller, socio, await newCode())
  assert.match(twice.text, /Intentos: [2-4]\. Llegó la primera respuesta otra vez/)
  await behaves('wrong-amount')
  assert.match(
    (await takes(teller, socio, await newCode())).text,
    /Los dólares no son los de la cotización/,
  )
  await behaves('wrong-signature')
  const forged = await teller.post('/demo/remesas', { socio, codigo: await newCode() })
  assert.match(forged.text, /La firma no es de esta solicitud/)
  await behaves('lost-callback', 'reorder')
  assert.match((await takes(teller, socio, await newCode())).text, /Recibido/)
  for (let i = 0; i < 4; i++) {
    await app.runJobs()
    if (i === 1) await behaves()
    app.clock.advance(seconds(40))
    await app.rooms.partnerCallbacks.requeueDue()
  }
  const { rows } = await sql<{ state: string; n: bigint }>`
    select state, count(*) as n from transfers group by state`.execute(app.base.db)
  assert.deepEqual(rows, [{ state: 'applied', n: 3n }])
  const books = await state()
  assert.deepEqual(
    books.transfers.map((one) => one.state),
    ['applied', 'applied', 'applied'],
  )
  assert.ok(books.heard.some(({ outcome }) => outcome === 'lost'))
  const closing = await teller.post('/demo/remesas/cierre', { socio })
  assert.match(closing.text, /Los dos coinciden/)
  const [one] = books.transfers
  const back = await teller.post('/demo/remesas/pago', { pago: one!.transferId, acto: 'reverse' })
  assert.match(back.text, /Devuelto/)
  assert.deepEqual(await app.rooms.crossBorder.legSums(), { dollars: 0n, unevenTransfers: 0 })
  assert.equal((await teller.get('/demo/remesas?pago=otro')).status, 404)
})
