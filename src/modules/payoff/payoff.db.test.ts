// A file says that a loan ended: the notice, the watch and the refund follow by themselves, each once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { imported, openLogins } from '../../../test/harness/population.ts'
import { pesos } from '../../foundation/money.ts'
import { sql } from '../../platform/db.ts'

const path = '/mi-credito/terminar-de-pagar'
type Late = { memberId: bigint; loanId: bigint; late: bigint }

/** Paid-off loans of the last year that money still came for. */
const lateLoans = (app: App) =>
  sql<Late>`select l.member_id as "memberId", l.loan_id as "loanId", sum(m.amount)::bigint as late
    from loans l join loan_movements m using (member_id, loan_id)
    where l.status = 'paid-off' and m.kind = 'excess-payment' and m.effective_on >= l.status_since
      and l.status_since > current_date - 300
    group by 1, 2 order by 2`.execute(app.base.db)

test('the notice at once, the refund by itself, each once, and the member is told', async (t) => {
  const app = await openApp(t)
  const people = await imported(app, 900, 'payoffs')
  const { rows } = await lateLoans(app)
  const [one] = rows
  const carmen = people.find((who) => who.memberId === one?.memberId)
  assert.ok(one && carmen, 'somebody is still deducted')
  await openLogins(app, [carmen], 'tres tamales azules en Puebla', ['Canelita', 'Elvira'])

  const both = await Promise.all([app.rooms.payoff.settle(), app.rooms.payoff.settle()])
  const { rows: ended } = await sql<{ n: bigint }>`select count(*) as n from loans
    where status = 'paid-off'`.execute(app.base.db)
  assert.equal(
    BigInt(both[0].paidOff + both[1].paidOff),
    ended[0]!.n,
    'two at once: each loan once',
  )
  assert.ok(both[0].refunds + both[1].refunds >= rows.length)
  assert.deepEqual(await app.rooms.payoff.settle(), { paidOff: 0, refunds: 0 })

  const visitor = await inside(app, one.memberId)
  const page = await visitor.get(path)
  assert.equal(page.h1, 'Terminar de pagar')
  assert.ok(page.text.includes(pesos(one.late as never)), 'what came too late, to the centavo')
  assert.match(page.text, /Tu patrón te sigue descontando/)
  const refund = /href="(\/mis-tramites\/TRA-[^"]+)"/.exec(page.text)?.[1]
  assert.ok(refund)
  assert.equal((await visitor.get(refund)).h1, 'Devolución de pagos de más')
  const folio = /href="\/documentos\/(AVS-[^"]+)"/.exec(page.text)?.[1]
  assert.ok(folio)
  assert.equal(await app.rooms.documents.check(folio), 'valid')

  await app.runJobs()
  const subjects = (await app.mailTo(carmen.email)).map(({ subject }) => subject).sort()
  assert.deepEqual(subjects, [
    'Te descontaron de más: ya abrimos tu devolución',
    '¡Terminaste de pagar!',
  ])
})

test('the letter that cancels the mortgage is asked for once', async (t) => {
  const app = await openApp(t)
  const people = await imported(app, 400, 'letters')
  const { rows } = await sql<{ memberId: bigint; loanId: bigint }>`
    select member_id as "memberId", loan_id as "loanId" from loans
    where status = 'paid-off' and kind <> 'improvement' and ordinal = 1 order by 2 limit 1`.execute(
    app.base.db,
  )
  const who = people.find(({ memberId }) => memberId === rows[0]?.memberId)
  assert.ok(who)
  await openLogins(app, [who], 'tres tamales azules en Puebla', ['Canelita', 'Elvira'])
  await app.rooms.payoff.settle()
  const visitor = await inside(app, who.memberId)
  assert.match((await visitor.get(`${path}?credito=1`)).text, /Pedir mi carta/)
  const asked = await visitor.post(path, { credito: '1' })
  assert.match(asked.text, /Ya la pediste/)
  await visitor.post(path, { credito: '1' })
  const { rows: opened } = await sql<{ n: bigint }>`select count(*) as n from tramites
    where member_id = ${who.memberId} and type = 'mortgage-cancellation'`.execute(app.base.db)
  assert.equal(opened[0]!.n, 1n)
})
