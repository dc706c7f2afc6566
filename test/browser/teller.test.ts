// Lupita, in Chicago, compares who takes her dollars and makes a code; her brother pays at the counter; her loan shows
// it at once and then how it was used; both receipts are checked by whoever holds them, and both legs close at zero.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { startRemitter } from '../../src/app/partners.ts'
import { qrTextsOf } from '../harness/pdf-tools.ts'
import type { Person } from './portal.ts'
import { openStage, type Stage, signsIn } from './stage.ts'

async function comesIn(stage: Stage, person: Person): Promise<void> {
  const { email, password } = stage.life('lupita').persona.access
  await signsIn(person, email, password)
  await person.reads('Hola, Guadalupe')
}

/** A code for fifteen hundred pesos, with the prices beside each other. */
async function makesCode(person: Person): Promise<string> {
  await person.goes('/mi-credito/pagar-desde-el-extranjero')
  await person.reads('Paga desde Estados Unidos')
  await person.page.getByLabel('Otra cantidad', { exact: true }).check()
  await person.writes({ 'Cantidad en pesos (opcional)': '1500' })
  await person.presses('Ver precios')
  await person.sees('Lo que te cuesta')
  for (const partner of ['DolEx', 'Barri']) await person.sees(partner)
  await person.presses('Crear mi código de pago')
  await person.reads('Tu código de pago')
  return person.page.locator('.big.code').innerText()
}

/** At the counter: the code, what to take, and «Ya tengo los dólares». */
async function paysAtCounter(teller: Person, code: string): Promise<void> {
  await teller.goes('/demo/remesas')
  await teller.reads('Ventanilla de la demostración')
  await teller.writes({ 'Código de pago': code.toLowerCase() })
  await teller.presses('Buscar el código')
  await teller.reads('Código encontrado')
  const seen = await teller.page.locator('main').innerText()
  assert.doesNotMatch(seen, /Lupita|Guadalupe|Chávez/, 'the teller sees no whole name')
  assert.match(seen, /\$1,500\.00 MXN/)
  await teller.presses('Apartar y cobrar')
  await teller.sees('El código está apartado')
  await teller.presses('Ya tengo los dólares')
  await teller.sees('Recibido')
}

async function receiptIsOurs(person: Person, link: string, checker: Person): Promise<void> {
  const [download] = await Promise.all([person.page.waitForEvent('download'), person.follows(link)])
  const [square] = qrTextsOf(await readFile(await download.path()))
  const { pathname, search } = new URL(square!)
  await checker.goes(pathname + search)
  await checker.sees(/El folio vale|The reference is valid/)
}

test('dollars taken in Chicago are pesos on the loan, once and whole', async (t) => {
  const stage = await openStage(t)
  const { app } = stage
  const { remitter } = app
  assert.ok(remitter)
  await app.rooms.rates.fetch()
  await startRemitter(app.base, app.rooms, { remitter })
  const lupita = await stage.person()
  await comesIn(stage, lupita)
  const code = await makesCode(lupita)
  const page = lupita.path
  const teller = await stage.person({ width: 1280 })
  await paysAtCounter(teller, code)
  await lupita.goes(page)
  await lupita.sees('Recibimos el pago') // at once: no job ran meanwhile
  await app.runJobs()
  await lupita.goes(page)
  await lupita.sees('El pago ya está en el crédito')
  const checker = await stage.person()
  await receiptIsOurs(lupita, 'Bajar el recibo (PDF)', checker)
  await receiptIsOurs(lupita, 'Recibo en inglés (PDF)', checker)
  await lupita.goes('/mi-credito/saldos-y-movimientos/movimientos')
  await lupita.sees('1,500.00')
  await teller.goes('/demo/remesas')
  await teller.sees('Aplicado al crédito')
  assert.deepEqual(await app.rooms.crossBorder.legSums(), { dollars: 0n, unevenTransfers: 0 })
})
