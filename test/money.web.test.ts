// The story: files come in, somebody signs in, and reads what the files say; others read nothing of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pesos } from '../src/foundation/money.ts'
import { sql, transaction } from '../src/platform/db.ts'
import { openApp } from './harness/app.ts'
import { imported, type Known, openLogins } from './harness/population.ts'

const password = 'tres tamales azules en Puebla'
type App = Awaited<ReturnType<typeof openApp>>

/** Somebody with a browser that is known, on the first page behind the door. */
async function inside(app: App, who: Known) {
  const visitor = app.visitor()
  const login = await app.rooms.logins.loginOfMember(app.base.db, who.memberId)
  assert.ok(login)
  const { loginId } = login
  const cookie = await transaction(app.base.db, (tx) =>
    app.rooms.logins.startSession(tx, { loginId, browser: 'Firefox', address: '127.0.0.1' }),
  )
  visitor.cookies.set('__Host-sesion', cookie.value)
  return visitor
}

/** A payroll loan with figures and movements; how much is owed. */
const payrollLoans = (app: App) =>
  sql<{ memberId: bigint; owed: bigint }>`
    select l.member_id as "memberId", f.outstanding_principal as owed
    from loans l join loan_facts f using (member_id, loan_id)
    where l.status = 'active' and l.regime = 'roa' and l.ordinal = 1
      and f.outstanding_principal > 0 order by l.member_id limit 1`.execute(app.base.db)

test('somebody paid by payroll reads their savings, their loan, and takes their movements along', async (t) => {
  const app = await openApp(t)
  const people = await imported(app, 400, 'money')
  const [loan] = (await payrollLoans(app)).rows
  assert.ok(loan)
  const rosa = people.find((one) => one.memberId === loan.memberId)
  const other = people.find((one) => one.memberId !== loan.memberId)
  assert.ok(rosa && other)
  await openLogins(app, [rosa, other], password, ['Canelita', 'Elvira'])
  const visitor = await inside(app, rosa)

  const home = await visitor.get('/inicio')
  assert.match(home.h1, /^Hola, /)
  assert.ok(home.text.includes(pesos(loan.owed as never)), 'what is owed, on the first page')
  const savings = await visitor.get('/mi-ahorro')
  assert.equal(savings.h1, '¿Cuánto ahorro tengo?')
  const { rows } = await sql<{ total: bigint | null }>`
    select sum(amount)::bigint as total from ledger_subtotals
    where member_id = ${rosa.memberId} and ledger_account like 'savings-%'`.execute(app.base.db)
  const total = rows[0]?.total
  if (total !== null && total !== undefined) assert.ok(savings.text.includes(pesos(total as never)))

  const one = await visitor.get('/mi-credito')
  assert.equal(one.path, '/mi-credito/saldos-y-movimientos/mensualidades')
  assert.ok(one.text.includes(pesos(loan.owed as never)), 'what is owed, to the centavo')
  assert.match(one.text, /Tu patrón lo descuenta de tu nómina/)

  const moves = await visitor.get('/mi-credito/saldos-y-movimientos/movimientos?detalle=1')
  assert.match(moves.text, /Mis movimientos y estado de cuenta/)
  assert.match(moves.text, /Pago por nómina/)
  const english = await visitor.get('/en/mi-credito/saldos-y-movimientos/movimientos')
  assert.match(english.text, /Payment from your pay/)

  const file = await visitor.request('GET', '/mi-credito/saldos-y-movimientos/movimientos.csv')
  assert.equal(file.statusCode, 200)
  assert.equal(file.headers['content-type'], 'text/csv; charset=utf-8')
  const lines = file.rawPayload.toString('utf8').split('\r\n')
  assert.match(lines[0]!, /^\ufeffFecha,Movimiento,Cantidad en pesos/)
  const counted = await sql<{ n: bigint }>`select count(*) as n from loan_movements
    where member_id = ${rosa.memberId}`.execute(app.base.db)
  assert.equal(BigInt(lines.length - 2), counted.rows[0]?.n, 'a line for each movement')

  for (const path of ['/mi-ahorro/movimientos', '/mi-ahorro/depositos-de-mi-patron']) {
    assert.equal((await visitor.get(path)).status, 200, path)
    const csv = await visitor.request('GET', `${path}.csv?anio=2026`)
    assert.equal(csv.headers['content-type'], 'text/csv; charset=utf-8', path)
  }
})

test('what is not there or not theirs is the same 404, and odd addresses are no fault of ours', async (t) => {
  const app = await openApp(t)
  const people = await imported(app, 120, 'odd')
  const withLoan = await sql<{ memberId: bigint }>`
    select member_id as "memberId" from loans order by member_id limit 1`.execute(app.base.db)
  const without = await sql<{ memberId: bigint }>`
    select member_id as "memberId" from members m
    where not exists (select from loans l where l.member_id = m.member_id) order by 1`.execute(
    app.base.db,
  )
  const rosa = people.find((one) => one.memberId === withLoan.rows[0]?.memberId)
  const maya = people.find((one) => without.rows.some((row) => row.memberId === one.memberId))
  assert.ok(rosa && maya)
  await openLogins(app, [rosa, maya], password, ['Canelita', 'Elvira'])
  const visitor = await inside(app, rosa)
  const tabs = '/mi-credito/saldos-y-movimientos'
  for (const path of [
    `${tabs}/datos?credito=9`,
    `${tabs}/movimientos?credito=9`,
    `${tabs}/movimientos?credito=x`,
    `${tabs}/movimientos.csv?credito=9`,
    '/mi-ahorro/movimientos?anio=1971',
    '/mi-ahorro/movimientos.csv?anio=dos',
    '/mi-ahorro/depositos-de-mi-patron?anio=9999',
  ])
    assert.equal((await visitor.get(path)).status, 404, path)
  for (const path of [
    `${tabs}/movimientos?desde=1500-01&hasta=9999-12`,
    `${tabs}/movimientos?desde=ayer&despues=2026-02-31_9`,
    '/mi-ahorro/movimientos?anio=2026&despues=nada',
    '/mi-ahorro/movimientos?anio=1972',
  ])
    assert.equal((await visitor.get(path)).status, 200, path)
  const backwards = await visitor.get(`${tabs}/movimientos?desde=2026-03&hasta=2026-01`)
  assert.equal(backwards.status, 422)
  assert.match(backwards.text, /El mes de inicio es posterior al final/)

  const none = await inside(app, maya)
  assert.equal((await none.get('/mi-credito')).h1, 'No tienes crédito')
  assert.equal((await none.get(tabs)).h1, 'No tienes crédito')
  assert.equal((await none.get(`${tabs}/movimientos`)).path, '/mi-credito')
  const stranger = await app.visitor().request('GET', '/mi-ahorro')
  assert.equal(stranger.statusCode, 303)
})

test('who may only look sees no amount, on no page and in no file', async (t) => {
  const app = await openApp(t)
  const people = await imported(app, 120, 'look')
  const { rows } = await sql<{ memberId: bigint }>`
    select member_id as "memberId" from loan_facts where outstanding_principal > 0
    order by 1 limit 1`.execute(app.base.db)
  const nora = people.find((one) => one.memberId === rows[0]?.memberId)
  assert.ok(nora)
  await openLogins(app, [nora], password, ['Canelita', 'Elvira'])
  await sql`update logins set look_only = true where member_id = ${nora.memberId}`.execute(
    app.base.db,
  )
  const visitor = await inside(app, nora)
  const tabs = '/mi-credito/saldos-y-movimientos'
  const amount = /\$\d[\d,]*\.\d{2}|\d\.\d{4} VSM/
  for (const path of [
    '/inicio',
    '/mi-ahorro',
    '/mi-ahorro/movimientos',
    '/mi-ahorro/movimientos?anio=2025',
    '/mi-ahorro/depositos-de-mi-patron',
    '/mi-ahorro/depositos-de-mi-patron?anio=2025',
    '/mi-ahorro/movimientos.csv?anio=2025',
    '/mi-ahorro/depositos-de-mi-patron.csv?anio=2025',
    `${tabs}/mensualidades`,
    `${tabs}/opciones-de-pago`,
    `${tabs}/movimientos?desde=2026-01&hasta=2026-11`,
    `${tabs}/movimientos.csv`,
    `${tabs}/datos`,
  ]) {
    const page = await visitor.get(path)
    assert.equal(page.status, 200, path)
    assert.doesNotMatch(page.text, amount, path)
    assert.match(page.text, /Tus cantidades están tapadas/, path)
  }
})
