// From the bank's line to the loan: by the rules, by two people, by the member who looks for it; and each day at zero.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import {
  type BankLine,
  bankSays,
  differences,
  friday,
  fundHas,
  idOf,
  lineOf,
  lookAndApply,
  reference,
  shopSays,
  slip,
  stands,
} from '../../../test/harness/bank-day.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { operatorIn } from '../../../test/harness/operators.ts'
import { assertWhole, loanOf, noon } from '../../../test/harness/payments.ts'
import { pesos } from '../../foundation/money.ts'
import { hours } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'

async function opened(t: Parameters<typeof openApp>[0]) {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const [rosa, tomas] = [await memberWithLogin(app), await memberWithLogin(app)]
  return {
    app,
    rosa,
    tomas,
    one: await loanOf(app, rosa.curp),
    other: await loanOf(app, tomas.curp),
  }
}

test('a day of a bank and a shop: by the rules, told again, returned, and at zero', async (t) => {
  const { app, one, other } = await opened(t)
  const lines: readonly BankLine[] = [
    { ref: 'A1', amount: '1000.00', concept: reference(one) },
    { ref: 'A2', amount: '1100.00', concept: `CREDITO${other.loanNumber}` },
    { ref: 'A3', amount: '1200.00', concept: lineOf(one, '1200.00', '2026-11-30') },
    { ref: 'A4', amount: '1300.00', concept: slip(reference(other, 4)) },
    { ref: 'A5', amount: '1400.00', concept: '=PAGO CASA' },
    { ref: 'A6', amount: '1500.00', concept: lineOf(one, '1500.00', '2026-11-19') },
    { ref: 'A7', amount: '1600.00', concept: `${one.loanNumber} ${other.loanNumber}` },
    { ref: 'A8', amount: '-1700.00', operation: 'return', about: 'A9' },
    { ref: 'A9', amount: '1700.00', concept: reference(one) },
  ]
  await bankSays(app, friday, lines)
  await shopSays(app, friday, [
    { ticket: 'T1', amount: '500.00', reference: reference(one, 1), on: '2026-11-17' },
  ])
  assert.equal(await fundHas(app, 'payments-unmatched'), 960_000n, 'all of it is in the books')
  assert.equal(
    (await differences(app)).filter((said) => said.startsWith('not-looked-at')).length,
    10,
  )
  await lookAndApply(app)
  const looked = {
    A1: 'assigned reference',
    A2: 'assigned number',
    A3: 'assigned line',
    A4: 'assigned repair',
    A5: 'unmatched nobody',
    A6: 'unmatched line-expired',
    A7: 'unmatched two-candidates',
    A8: 'paired',
    A9: 'returned',
    T1: 'assigned reference',
  }
  assert.deepEqual(await stands(app), looked)
  assert.equal(await fundHas(app, 'payments-unmatched'), 450_000n)
  assert.equal(await fundHas(app, 'bank-deposits'), -910_000n)
  const paid = await app.rooms.payments.paymentsOfLoan(one)
  assert.deepEqual(
    paid.map(({ amount, state, source }) => `${pesos(amount)} ${state} ${source}`).sort(),
    ['$1,000.00 applied bank', '$1,200.00 applied bank', '$500.00 applied shop'],
  )
  const left = ['unmatched A5 6', 'unmatched A6 7', 'unmatched A7 8']
  assert.deepEqual(await differences(app), [...left, 'store-not-settled'])
  await assertWhole(app)

  await bankSays(app, '2026-11-21', [
    ...lines.slice(0, 2).map((said) => ({ ...said, on: friday })),
    { ref: 'B1', amount: '500.00', operation: 'settlement', about: 'soriana' },
    { ref: 'B2', amount: '-1000.00', operation: 'return', about: 'A1' },
  ])
  await lookAndApply(app)
  assert.deepEqual(await stands(app), { ...looked, A1: 'returned', B2: 'paired' })
  assert.equal(await fundHas(app, 'store-deposits'), 0n)
  assert.equal(await fundHas(app, 'payments-unmatched'), 450_000n)
  const now = await app.rooms.payments.paymentsOfLoan(one)
  assert.equal(now.find(({ amount }) => amount === 100_000n)?.state, 'reversed')
  assert.deepEqual(await differences(app, '2026-11-21'), [])
  await assertWhole(app)
})

test('two people: much money, another loan, back to its sender, out of a loan', async (t) => {
  const { app, one, other } = await opened(t)
  const account = '002010077777777771'
  await bankSays(app, friday, [
    { ref: 'C1', amount: '900.00', concept: lineOf(one, '900.00', '2026-11-19'), account },
    { ref: 'C2', amount: '25000.00', concept: lineOf(one, '25000.00', '2026-11-19') },
    { ref: 'C3', amount: '700.00', concept: 'nada', account },
    { ref: 'C4', amount: '800.00', concept: 'nada' },
  ])
  await lookAndApply(app)
  const [ana, luis] = [await operatorIn(app), await operatorIn(app)]
  const root = '/operacion/pagos/por-aplicar'
  const queue = await ana.get(root)
  assert.match(queue.text, /C1[\s\S]*C2[\s\S]*C3[\s\S]*C4/)
  const at = async (ref: string) => `${root}/${await idOf(app, ref)}`

  const first = await at('C1')
  assert.match((await ana.get(first)).text, /lo nombra/)
  const typed = { credito: one.loanNumber, 'razon-asignar': 'Trajo su comprobante' }
  const unsaid = await ana.post(`${first}/asignar`, { ...typed, 'razon-asignar': ' ' })
  assert.deepEqual([unsaid.status, /Escribe la razón/.test(unsaid.text)], [422, true])
  const wrong = await ana.post(`${first}/asignar`, { ...typed, credito: '1234567897' })
  assert.deepEqual([wrong.status, /no está en el registro/.test(wrong.text)], [422, true])
  assert.match((await ana.post(`${first}/asignar`, typed)).text, /Quedó hecho/)
  assert.equal((await stands(app)).C1, 'assigned person')
  const late = await ana.post(`${first}/asignar`, typed)
  assert.deepEqual([late.status, /cambió mientras lo veías/.test(late.text)], [422, true])

  const much = await at('C2')
  await ana.post(`${much}/asignar`, typed)
  assert.equal((await stands(app)).C2, 'assignment-proposed line-expired')
  const own = await ana.post(`${much}/confirmar`, {})
  assert.deepEqual([own.status, /Lo propusiste tú/.test(own.text)], [422, true])
  const by = sql`(select opened_by from deposit_states where deposit_id = ${await idOf(app, 'C2')})`
  await assert.rejects(
    sql`insert into deposit_moves (deposit_id, move, opened_by, moved_by, moved_at)
      values (${await idOf(app, 'C2')}, 'assigned', ${by}, ${by}, now())`.execute(app.base.db),
    { code: '23514' },
    'the database refuses one person alone',
  )
  assert.match((await luis.post(`${much}/confirmar`, {})).text, /Quedó hecho/)
  assert.equal((await stands(app)).C2, 'assigned person')

  const back = await at('C3')
  await ana.post(`${back}/devolver`, { 'razon-devolver': 'No es de nadie nuestro' })
  await luis.post(`${back}/no-aceptar`, { 'razon-no-aceptar': 'Espera un día más' })
  assert.equal((await stands(app)).C3, 'unmatched nobody')
  await ana.post(`${back}/devolver`, { 'razon-devolver': 'Ya esperó' })
  await luis.post(`${back}/confirmar`, {})
  assert.equal((await stands(app)).C3, 'refunded')
  assert.equal(await fundHas(app, 'refunds-paid'), 70_000n)
  const unknown = await ana.post(`${await at('C4')}/devolver`, { 'razon-devolver': 'No es suyo' })
  assert.deepEqual([unknown.status, /no dijo de qué cuenta/.test(unknown.text)], [422, true])

  const anyLoan = { ...typed, credito: other.loanNumber }
  await ana.post(`${await at('C4')}/asignar`, anyLoan)
  assert.equal((await stands(app)).C4, 'assignment-proposed nobody', 'no rule points at it')
  await luis.post(`${await at('C4')}/confirmar`, {})
  await app.runJobs()
  await luis.post(`${await at('C4')}/retirar`, { 'razon-retirar': 'Era de otro crédito' })
  await ana.post(`${await at('C4')}/confirmar`, {})
  assert.equal((await stands(app)).C4, 'unmatched released')
  assert.match((await ana.get(await at('C4'))).text, /Se retiró del crédito/)
  await ana.post(`${await at('C4')}/asignar`, { ...typed, 'razon-asignar': 'Es de Rosa' })
  await luis.post(`${await at('C4')}/confirmar`, {})
  await app.runJobs()
  const id = await idOf(app, 'C3')
  await bankSays(app, '2026-11-21', [
    { ref: 'D1', amount: '-700.00', operation: 'refund-sent', about: `DEV-${id}` },
  ])
  for (const account of ['refunds-paid', 'payments-unmatched'])
    assert.equal(await fundHas(app, account), 0n, account)
  assert.deepEqual(await differences(app), [])
  await assertWhole(app)
  const board = await ana.post('/operacion/pagos/conciliar', { dia: friday })
  assert.match(board.text, /El día cierra en cero/)
  assert.equal((await ana.get('/operacion/pagos?dia=ayer')).status, 422)
  const { rows } = await sql<{ act: string }>`
    select act from audit_log where act like 'deposit-%' order by act`.execute(app.base.db)
  assert.equal(rows.length, 13)
})

test('somebody looks for their payment: theirs at once, by a person, or when it comes', async (t) => {
  const { app, rosa, one, other } = await opened(t)
  await bankSays(app, friday, [
    { ref: 'E1', amount: '900.00', concept: 'casa', key: 'BNET0100261120' },
    {
      ref: 'E2',
      amount: '950.00',
      concept: `${other.loanNumber} ${one.loanNumber}`,
      key: 'BNET77777',
    },
    { ref: 'E3', amount: '30000.00', concept: 'casa', key: 'BNET88888' },
    { ref: 'E4', amount: '960.00', concept: 'casa', key: 'BNET99999' },
  ])
  await lookAndApply(app)
  const page = '/mi-credito/encuentra-mi-pago'
  const visitor = await inside(app, rosa.memberId)
  const typed = {
    credito: '1',
    dia: '20/11/2026',
    cantidad: '900',
    donde: 'banco',
    rastreo: '261120',
  }
  const seek = async (more: Partial<typeof typed> = {}) => {
    const { status, text } = await visitor.post(page, { ...typed, ...more })
    return `${status} ${/<h2>(?!Revisa)([^<]+)<\/h2>/.exec(text)?.[1]}`
  }
  const found = '200 Lo encontramos'
  const asked = '200 Todavía no lo vemos: ya lo buscamos'
  assert.equal(await seek({ cantidad: '30,000', rastreo: '88888' }), asked, 'too much alone')
  assert.equal(await seek(), found)
  assert.equal((await stands(app)).E1, 'assigned claim')
  assert.equal(await seek(), found, 'known by then')
  assert.equal(await seek({ cantidad: '950', rastreo: '77777' }), asked, 'it names another loan')
  assert.equal(
    await seek({ cantidad: '960', rastreo: '9999' }),
    asked,
    'four digits decide nothing',
  )
  assert.equal(await seek({ cantidad: '640', rastreo: 'ZZ55555' }), asked, 'not here yet')
  assert.match(await seek({ cantidad: '650' }), /^429 Por hoy ya no podemos buscar más/)
  const { E2, E3, E4 } = await stands(app)
  assert.deepEqual(
    [E2, E3, E4],
    ['unmatched two-candidates', 'unmatched nobody', 'unmatched nobody'],
  )
  const ana = await operatorIn(app)
  assert.match((await ana.get('/operacion/pagos/por-aplicar')).text, /TRA-2026-[\s\S]*ZZ55555/)
  assert.match(
    (await ana.get(`/operacion/pagos/por-aplicar/${await idOf(app, 'E3')}`)).text,
    /su titular dice que es suyo/,
  )
  app.clock.advance(hours(24))
  await bankSays(app, '2026-11-21', [
    { ref: 'F1', amount: '640.00', key: 'A1ZZ55555', concept: 'casa' },
  ])
  await lookAndApply(app)
  assert.equal((await stands(app)).F1, 'assigned claim', 'it came, and was waited for')
  const { rows } = await sql<{ state: string }>`
    select t.state from tramites t join deposit_claims c using (reference)
    where c.deposit_id is not null`.execute(app.base.db)
  assert.deepEqual(rows, [{ state: 'done' }])
  await assertWhole(app)
})
