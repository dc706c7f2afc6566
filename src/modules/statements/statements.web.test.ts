// One answer everywhere: what the page says, what the spreadsheet says and what the paper says is the same centavo.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { inside, takeHome } from '../../../test/harness/inside.ts'
import { checkSound, structureOf, textOf } from '../../../test/harness/pdf-tools.ts'
import { imported, type Known, openLogins } from '../../../test/harness/population.ts'
import { loadPublished } from '../../app/published.ts'
import { mxn, pesos } from '../../foundation/money.ts'
import { dayOf, minutes } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { shortDay } from '../../platform/pages/dates.ts'

const home = '/mi-credito/saldos-y-movimientos'
type App = Awaited<ReturnType<typeof openApp>>

const withLoans = (app: App) =>
  sql<{ memberId: bigint }>`select distinct l.member_id as "memberId" from loans l
    join loan_facts f using (member_id, loan_id) where l.ordinal = 1 order by 1 limit 12`.execute(
    app.base.db,
  )

async function peopleWithLoans(app: App): Promise<readonly Known[]> {
  const people = await imported(app, 120, 'papers')
  const ids = new Set((await withLoans(app)).rows.map((row) => row.memberId))
  const known = people.filter((one) => ids.has(one.memberId))
  assert.ok(known.length >= 8)
  await openLogins(app, known, 'tres tamales azules en Puebla', ['Canelita', 'Elvira'])
  return known
}
const lines = (csv: string): string[][] =>
  csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))

async function sameCentavos(app: App, people: readonly Known[]) {
  for (const who of people) {
    const visitor = await inside(app, who.memberId)
    const { rows } = await sql<{ last: Temporal.PlainDate }>`select max(effective_on) as last
      from loan_movements where member_id = ${who.memberId} and loan_id = (select loan_id from loans
      where member_id = ${who.memberId} and ordinal = 1)`.execute(app.base.db)
    const to = rows[0]!.last.toString().slice(0, 7)
    const from = rows[0]!.last.subtract({ months: 4 }).toString().slice(0, 7)
    const span = `credito=1&desde=${from}&hasta=${to}`
    const page = await visitor.get(`${home}/movimientos?${span}&detalle=1`)
    const csv = await visitor.request('GET', `${home}/movimientos.csv?${span}`)
    const { bytes } = await takeHome(
      visitor,
      `${home}/movimientos?${span}`,
      `${home}/movimientos.pdf`,
      {
        credito: '1',
        desde: from,
        hasta: to,
      },
    )
    const paper = textOf(bytes).replace(/ +/g, ' ')
    const rowsOf = lines(csv.body).reverse()
    assert.ok(rowsOf.length > 0)
    for (const [on, , amount, principal, , , , , after] of rowsOf) {
      const said = (text: string) => pesos(mxn(text.replace('-', '')))
      const row = paper.split('\n').find((line) => {
        const day = shortDay('es', Temporal.PlainDate.from(on!))
        return (
          line.includes(day) && line.includes(said(amount!)) && line.includes(pesos(mxn(after!)))
        )
      })
      assert.ok(row, `${on} ${amount} ${after} stands on the paper`)
      if (amount !== principal && !amount!.startsWith('-'))
        assert.ok(row.includes(said(principal!)))
      assert.ok(page.text.includes(said(amount!)), 'and on the page')
      assert.ok(page.text.includes(pesos(mxn(after!))))
    }
  }
}

async function statementsByPeriod(app: App, people: readonly Known[]) {
  const [who] = people
  const visitor = await inside(app, who!.memberId)
  const page = await visitor.get(`${home}/estado-de-cuenta`)
  assert.equal(page.h1, 'Estado de cuenta')
  const period = /name="periodo" value="(\d{4}-B?\d+)"/.exec(page.text)?.[1]
  assert.ok(period)
  const send = { credito: '1', periodo: period }
  const first = await takeHome(
    visitor,
    `${home}/estado-de-cuenta`,
    `${home}/estado-de-cuenta`,
    send,
  )
  const again = await takeHome(
    visitor,
    `${home}/estado-de-cuenta`,
    `${home}/estado-de-cuenta`,
    send,
  )
  assert.equal(again.folio, first.folio)
  assert.ok(again.bytes.equals(first.bytes))
  assert.ok(first.bytes.length < 100_000)
  assert.match(checkSound(first.bytes), /No syntax/)
  const after = await visitor.get(`${home}/estado-de-cuenta`)
  const kb = Math.ceil(first.bytes.length / 1000)
  assert.ok(after.text.includes(`/documentos/${first.folio}`))
  assert.match(after.text, new RegExp(`PDF, ${kb} KB`))
  assert.equal(await app.rooms.documents.checkFile(first.bytes), 'valid')
  const english = await takeHome(
    visitor,
    `/en${home}/estado-de-cuenta`,
    `/en${home}/estado-de-cuenta`,
    send,
  )
  assert.match(textOf(english.bytes), /Statement of your loan/)
  assert.notEqual(english.folio, first.folio)
  assert.equal(
    await app.rooms.documents.check(first.folio),
    'valid',
    'a language replaces no other',
  )
  const refused = await visitor.post(`${home}/estado-de-cuenta`, {
    credito: '1',
    periodo: '2035-B1',
  })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Elige un periodo de la lista/)
}

async function wholeLife(app: App, people: readonly Known[]) {
  const [who] = people
  const visitor = await inside(app, who!.memberId)
  const page = `${home}/estado-de-cuenta`
  const { bytes } = await takeHome(visitor, page, page, { credito: '1', periodo: 'inicio' })
  assert.ok(bytes.length < 100_000)
  const heard = structureOf(bytes)
  assert.match(heard, /H1 \(block\)\n +"Estado de cuenta desde el inicio de tu crédito"/)
  assert.ok((heard.match(/Scope \/Column/g)?.length ?? 0) >= 13, 'two tables with their headings')
}

async function receipts(app: App, people: readonly Known[]) {
  const [who, other] = people
  const visitor = await inside(app, who!.memberId)
  const page = await visitor.get(`${home}/movimientos?credito=1&desde=2015-01&detalle=1`)
  const newest = await visitor.get(`${home}/movimientos?credito=1&detalle=1`)
  const link = /href="([^"]*\/recibo\?[^"]+)"/
    .exec(newest.text + page.text)?.[1]
    ?.replace('&amp;', '&')
  assert.ok(link)
  const key = /pago=([^&]+)/.exec(link)?.[1] ?? ''
  const { bytes } = await takeHome(visitor, link, `${home}/recibo`, { credito: '1', pago: key })
  assert.match(textOf(bytes), /Recibo de pago/)
  assert.equal((await visitor.get(`${home}/recibo?credito=1&pago=1999-01-01_1`)).status, 404)
  const stranger = await inside(app, other!.memberId)
  const { folio } = await takeHome(visitor, link, `${home}/recibo`, { credito: '1', pago: key })
  assert.equal((await stranger.get(`/documentos/${folio}`)).status, 404)
  assert.equal((await stranger.get('/documentos/REC-2026-00000099-X')).status, 404)
}

async function savingsHome(app: App, people: readonly Known[]) {
  const [who] = people
  const visitor = await inside(app, who!.memberId)
  const { year } = dayOf(app.clock.now())
  const page = '/mi-ahorro/movimientos'
  const { bytes } = await takeHome(visitor, page, '/mi-ahorro/movimientos.pdf', { anio: `${year}` })
  const total = /class="money">(\$[\d,.]+)/.exec((await visitor.get('/mi-ahorro')).text)?.[1]
  assert.ok(total)
  assert.ok(textOf(bytes).includes(total))
}

async function certificates(app: App, people: readonly Known[]) {
  const { rows: old } = await sql<{ memberId: bigint }>`
    select member_id as "memberId" from loans where ordinal = 1 and status = 'active'
      and granted_on < '2024-01-01'`.execute(app.base.db)
  const who = people.find((one) => old.some(({ memberId }) => memberId === one.memberId))
  const visitor = await inside(app, who!.memberId)
  const path = '/mi-credito/constancia'
  await loadPublished(app.rooms.imports)
  app.clock.advance(minutes(1))
  const page = await visitor.get(path)
  assert.equal(page.h1, 'Constancia de intereses')
  const year = /name="anio" value="(\d{4})"/.exec(page.text)?.[1]
  assert.ok(year)
  const { bytes, folio } = await takeHome(visitor, path, path, { credito: '1', anio: year })
  assert.match(folio, /^CIN-/)
  const { rows } = await sql<{
    paid: bigint
  }>`select sum(interest)::bigint as paid from loan_movements
    where member_id = ${who!.memberId} and extract(year from effective_on) = ${year}::integer
      and loan_id = (select loan_id from loans where member_id = ${who!.memberId} and ordinal = 1)`.execute(
    app.base.db,
  )
  const text = textOf(bytes)
  assert.ok(text.includes(pesos(rows[0]!.paid as never)), 'nominal interest paid, as in the record')
  assert.match(text, /INEGI/, 'with its source')
  const refused = await visitor.post(path, { credito: '1', anio: '1999' })
  assert.match(refused.text, /Elige un año de la lista/)
  await sql`update members set rfc = 'XAXX010101000' where member_id = ${who!.memberId}`.execute(
    app.base.db,
  )
  assert.match((await visitor.get(path)).text, /Tu RFC es genérico/)
}

test('papers of money', async (t) => {
  const app = await openApp(t)
  const people = await peopleWithLoans(app)
  await t.test('page, spreadsheet and paper say the same centavos, for everybody', () =>
    sameCentavos(app, people),
  )
  await t.test('statements by period: printed once, found again with their size', () =>
    statementsByPeriod(app, people),
  )
  await t.test('the whole life of a loan fits on a light paper, with its years', () =>
    wholeLife(app, people),
  )
  await t.test('a receipt of a payment, and of nobody else’s', () => receipts(app, people))
  await t.test('savings go home on paper, with the total of the page', () =>
    savingsHome(app, people),
  )
  await t.test('the interest of a year, once inflation is published and the RFC is theirs', () =>
    certificates(app, people),
  )
})
