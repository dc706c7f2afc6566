// Files that tell payments which had come to us: alike, otherwise, and what was before them.
import assert from 'node:assert/strict'
import { plainAmount } from '../../src/foundation/money.ts'
import { sql } from '../../src/platform/db.ts'
import type { App } from './app.ts'
import { bringIn } from './files-in.ts'
import { inside, takeHome } from './inside.ts'
import { memberWithLogin } from './members.ts'
import { askedFor, assertWhole, loanOf, movementsFile, payingIn, standsOn } from './payments.ts'

const home = '/mi-credito/saldos-y-movimientos'

export async function filesTellIt(app: App) {
  const who = await memberWithLogin(app)
  const loan = await loanOf(app, who.curp, '200000.00')
  const room = payingIn(app)
  await room.paid(askedFor(loan, '6000.00'))
  const owed = () => standsOn(app, loan, 'loan-principal')
  const before = await owed()
  const { rows } = await sql<Record<string, bigint>>`
    select principal, interest, late_interest as late, insurance, other, balance_after as after
    from loan_movements where loan_id = ${loan.loanId} and payment_id is not null`.execute(
    app.base.db,
  )
  const [one] = rows
  assert.ok(one)
  const { principal, interest, late, insurance, other, after } = one
  const line = (parts: readonly bigint[]) =>
    `D|${loan.loanNumber}|2026-11-23|1|payment|bank|6000.00|${parts.map((n) => plainAmount(n as never)).join('|')}|`
  const alike = line([principal!, interest!, late!, insurance!, other!, after!])
  assert.deepEqual(await movementsFile(app, '2026-11-24', [alike]), [])
  assert.equal(await owed(), before, 'told again, it is one payment')
  const otherwise = line([principal! - 1n, interest! + 1n, late!, insurance!, other!, after! + 1n])
  assert.deepEqual(await movementsFile(app, '2026-11-25', [otherwise]), [
    'own-payment-told-otherwise',
  ])
  const late500 = `D|${loan.loanNumber}|2026-11-05|1|payment|shop|500.00|500.00|0.00|0.00|0.00|0.00|199500.00|`
  assert.deepEqual(await movementsFile(app, '2026-11-26', [late500]), [])
  assert.equal(await owed(), before + 50_000n)
  const member = await inside(app, loan.memberId)
  const span = 'credito=1&desde=2026-11&hasta=2026-11'
  assert.equal((await member.get(`${home}/movimientos?${span}`)).status, 200)
  const sheet = { credito: '1', desde: '2026-11', hasta: '2026-11' }
  await takeHome(member, `${home}/movimientos?${span}`, `${home}/movimientos.pdf`, sheet)
  await room.paid(askedFor(loan, '100.00'))
  const { rows: last } = await sql<{ after: bigint }>`
    select balance_after as after from loan_movements where loan_id = ${loan.loanId}
    order by effective_on desc, sequence desc limit 1`.execute(app.base.db)
  assert.equal(last[0]!.after, -(await owed()), 'the last movement says what the ledger says')
  await assertWhole(app)
}

export async function intoSavings(app: App) {
  const who = await memberWithLogin(app)
  const room = payingIn(app)
  const whose = { memberId: who.memberId, loanId: 0n }
  const target = { kind: 'savings', memberId: who.memberId } as const
  const paymentId = await room.paid(askedFor(whose, '500.00', { target, from: 'store-deposits' }))
  const { savings } = await app.rooms.money.savings.overview(who.memberId)
  assert.equal(savings.total, 50_000n)
  const told = `D|${who.curp}|97|voluntary|2026-11-23|1|500.00`
  await bringIn(app, 'savings', '2026-11-24', [told, 'T|1|500.00'])
  const again = await app.rooms.money.savings.overview(who.memberId)
  assert.equal(again.savings.total, 50_000n, 'a file that tells it brings nothing new')
  assert.ok((await room.reverse(paymentId)).ok)
  const after = await app.rooms.money.savings.overview(who.memberId)
  assert.equal(after.savings.total, 0n)
  await assertWhole(app)
}
