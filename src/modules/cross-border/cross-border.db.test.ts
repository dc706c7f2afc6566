// Aim: dollars that a partner takes move pesos once, whole and in both legs, whatever is said twice, late or in
// another order; and every refusal leaves nothing behind.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { codeFor, counter, patiently, payerAbroad } from '../../../test/harness/abroad.ts'
import { type App, openApp } from '../../../test/harness/app.ts'
import { assertWhole, standsOn } from '../../../test/harness/payments.ts'
import { mxn, type Usd } from '../../foundation/money.ts'
import { dayOf, days24, minutes } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'

const said = (one: { ok: boolean; code?: string }) => (one.ok ? 'ok' : one.code)
const ana = { kind: 'staff', staffId: 'a', name: 'Ana', role: 'operator' } as const
const luis = { ...ana, staffId: 'l', name: 'Luis' } as const

async function opened(t: TestContext) {
  const app = await openApp(t)
  app.clock.moveTo(Temporal.Instant.from('2026-11-23T18:00:00Z')) // a Monday, noon in Mexico City
  return app
}
const states = async (app: App) => {
  const { rows } = await sql<{ state: string; n: bigint }>`
    select state, count(*) as n from transfers group by state order by state`.execute(app.base.db)
  return rows.map(({ state, n }) => `${state} ${n}`).join(', ')
}
async function closesAtZero(app: App) {
  await assertWhole(app)
  assert.deepEqual(await app.rooms.crossBorder.legSums(), {
    dollars: 0n,
    unevenTransfers: 0,
  })
}

test('two hundred confirms of one code are one payment; reversed, both legs are zero', async (t) => {
  const app = await opened(t)
  const there = await payerAbroad(app)
  const { crossBorder } = app.rooms
  const code = await codeFor(app, there, '4182.50')
  const teller = counter(app)
  const asked = await teller.held(code.code)
  assert.equal(await standsOn(app, there.loan, 'payments-waiting-pending'), 418_250n)
  const confirm = () => patiently(() => crossBorder.confirm(asked))
  const answers = await Promise.all(Array.from({ length: 200 }, confirm))
  const folios = new Set(answers.map((one) => (one.ok ? one.value.receiptFolio : one.code)))
  assert.equal(folios.size, 1, [...folios].join(' '))
  assert.match([...folios][0]!, /^PAG-/)
  assert.equal(await states(app), 'received 1')
  assert.equal(await standsOn(app, there.loan, 'payments-waiting'), 418_250n)
  const { rows } = await sql<{ ledger_account: string; amount: bigint }>`
    select ledger_account, sum(amount)::bigint as amount from ledger_entries
    where ledger_account in ('partner-receivable', 'exchange-rounding', 'partner-fees')
    group by ledger_account order by ledger_account`.execute(app.base.db)
  const fund = Object.fromEntries(rows.map((row) => [row.ledger_account, row.amount]))
  assert.equal(
    Object.values(fund).reduce((sum, n) => sum + n, 0n),
    -418_250n,
  )
  assert.equal(fund['partner-fees'], -2_000n)
  assert.ok(fund['exchange-rounding']! <= 0n && fund['exchange-rounding']! > -20n)
  await closesAtZero(app)
  const today = dayOf(app.clock.now())
  const left = async () =>
    (await app.rooms.deposits.reconciliation.reconcile(today)).differences.map((one) => one.found)
  assert.deepEqual(await left(), ['partner-payment-waiting'])
  await app.runJobs()
  assert.deepEqual(await left(), [])
  assert.equal(await states(app), 'applied 1')
  assert.equal(await standsOn(app, there.loan, 'payments-waiting'), 0n)
  const again = await crossBorder.confirm(asked)
  assert.deepEqual(again, { ok: true, value: { receiptFolio: [...folios][0], state: 'applied' } })
  const [total] = await crossBorder.dailyTotals(today)
  assert.deepEqual([total?.received, total?.reversed, total?.mxn], [1, 0, 418_250n])
  assert.equal(total!.owed + total!.rounding + total!.fundFees, 418_250n)

  const reversal = { ...asked, reason: 'El cajero devolvió los dólares' }
  assert.equal(said(await crossBorder.reverse(reversal)), 'ok')
  assert.equal(said(await crossBorder.reverse(reversal)), 'ok', 'said twice')
  assert.equal(said(await crossBorder.confirm(asked)), 'not-at-this-step')
  await app.runJobs()
  assert.equal(await states(app), 'reversed 1')
  await closesAtZero(app)
  const [after] = await crossBorder.dailyTotals(today)
  assert.deepEqual([after?.reversed, after?.mxn, after?.usd, after?.owed], [1, 0n, 0n, 0n])
  const lines: unknown[] = []
  for await (const batch of crossBorder.dailyLines(asked.partnerId, today)) lines.push(...batch)
  assert.equal(lines.length, 1)
  const folio = /REX-[\d-]+-./.exec(
    (
      await sql<{
        folio: string
      }>`select folio from documents where kind = 'abroad-receipt'`.execute(app.base.db)
    ).rows[0]!.folio,
  )![0]
  assert.equal(await app.rooms.documents.check(folio), 'revoked')
})

test('every refusal, in its order, and nothing moves', async (t) => {
  const app = await opened(t)
  const there = await payerAbroad(app)
  const { crossBorder, partners } = app.rooms
  const teller = counter(app)
  const other = counter(app, 'dolex')
  assert.equal(said(await teller.lookUp('K7Q M2X R9H')), 'code-unknown')
  assert.equal(said(await counter(app, 'nadie').lookUp('K7Q M2X R9H')), 'code-unknown')

  const code = await codeFor(app, there, '1500')
  const same = await codeFor(app, there, '1,500.00')
  assert.equal(same.codeId, code.codeId, 'one live code for an amount of a loan')
  assert.equal(said(await counter(app, 'solopin').lookUp(code.code)), 'partner-suspended')
  const seen = await teller.lookUp(` ${code.code.toLowerCase()} `)
  assert.ok(seen.ok && seen.value.quote)
  assert.equal(seen.value.amountMxn, mxn('1500.00'))
  assert.match(seen.value.maskedName, /•/)
  assert.equal(seen.value.loanEnds, there.loan.loanNumber.slice(-4))
  const { quote } = seen.value
  const cent = (quote.usd + 1n) as Usd
  assert.equal(said(await teller.authorise(code.code, { usd: cent })), 'amount-differs')
  assert.equal(said(await teller.authorise(code.code, { usd: 0n as Usd })), 'amount-differs')
  assert.equal(said(await teller.authorise(code.code, { usd: -1n as Usd })), 'amount-differs')
  const huge = (2n ** 63n) as Usd
  assert.equal(said(await teller.authorise(code.code, { usd: huge })), 'amount-differs')
  const asking = {
    partnerId: teller.partnerId,
    code: code.code,
    quoteId: quote.quoteId,
    usd: quote.usd,
    partnerRef: 'una',
  }
  for (const quoteId of ['', 'nada', '018f0000-0000-7000-8000-000000000001'])
    assert.equal(said(await crossBorder.authorise({ ...asking, quoteId })), 'quote-expired')
  const notIts = { ...asking, partnerId: 'dolex' }
  assert.equal(
    said(await crossBorder.authorise(notIts)),
    'quote-expired',
    'another partner’s quote',
  )

  app.clock.advance(minutes(16))
  assert.equal(
    said(await crossBorder.authorise(asking)),
    'quote-expired',
    'between look-up and payment',
  )
  const fresh = await teller.lookUp(code.code)
  assert.ok(fresh.ok && fresh.value.quote && fresh.value.quote.quoteId !== quote.quoteId)

  const first = await teller.held(code.code)
  assert.equal(said(await other.lookUp(code.code)), 'already-authorised')
  assert.equal(said(await other.authorise(code.code)), 'already-authorised', 'two payers at once')
  const reused = { ...asking, partnerRef: first.partnerRef }
  assert.equal(said(await crossBorder.authorise(reused)), 'same-ref-different-content')
  const replayed = { ...reused, quoteId: fresh.value.quote.quoteId, usd: fresh.value.quote.usd }
  const told = await crossBorder.authorise(replayed)
  assert.ok(told.ok && told.value.transferId === first.transferId, 'after a lost answer')
  const wrongRef = { ...first, partnerRef: 'otra' }
  assert.equal(said(await crossBorder.confirm(wrongRef)), 'same-ref-different-content')
  assert.equal(said(await crossBorder.confirm({ ...first, transferId: 'x' })), 'transfer-unknown')
  const stranger = { ...first, partnerId: 'dolex' }
  assert.equal(said(await crossBorder.confirm(stranger)), 'transfer-unknown')
  assert.equal(said(await crossBorder.reverse({ ...first, reason: 'x' })), 'not-at-this-step')

  assert.equal(said(await crossBorder.cancel(first)), 'ok')
  assert.equal(said(await crossBorder.cancel(first)), 'ok', 'said twice')
  assert.equal(said(await crossBorder.confirm(first)), 'not-at-this-step')
  const second = await teller.held(code.code)
  app.clock.advance(minutes(31))
  assert.equal(said(await crossBorder.confirm(second)), 'quote-expired', 'the dollars go back')
  await crossBorder.settleDue()
  assert.equal(said(await crossBorder.confirm(second)), 'quote-expired')
  assert.equal(await states(app), 'cancelled 1, expired 1')

  const third = await other.held(code.code)
  const step = (
    to: 'suspension-asked' | 'suspended' | 'resuming-asked' | 'working',
    by: Omit<typeof ana, 'staffId' | 'name'> & { staffId: string; name: string },
  ) => partners.move({ partnerId: 'dolex', to, reason: 'prueba' }, by)
  assert.equal(said(await step('suspension-asked', ana)), 'ok')
  assert.equal(said(await step('suspended', ana)), 'needs-another-person')
  assert.equal(
    said(await partners.move({ partnerId: 'dolex', to: 'suspended', reason: ' ' }, luis)),
    'reason-missing',
  )
  assert.equal(said(await step('suspended', luis)), 'ok')
  assert.equal(
    said(await partners.move({ partnerId: 'nadie', to: 'suspended', reason: 'x' }, luis)),
    'partner-unknown',
  )
  const another = await codeFor(app, there, '600')
  assert.equal(said(await other.lookUp(another.code)), 'partner-suspended')
  assert.equal(
    said(await crossBorder.confirm(third)),
    'ok',
    'what it held before may still be paid',
  )
  assert.equal(said(await teller.lookUp(code.code)), 'code-used')

  const { payCodes } = app.rooms
  const session = { memberId: there.who.memberId, loginId: there.who.loginId } as never
  assert.equal(said(await payCodes.revoke(session, code.codeId)), 'code-used')
  const held = await teller.held(another.code)
  assert.equal(said(await payCodes.revoke(session, another.codeId)), 'already-authorised')
  await crossBorder.cancel(held)
  assert.equal(said(await payCodes.revoke(session, another.codeId)), 'ok')
  assert.equal(said(await payCodes.revoke(session, 'x')), 'code-unknown')
  assert.equal(said(await teller.lookUp(another.code)), 'code-cancelled')
  const old = await codeFor(app, there, '700')
  app.clock.advance(days24(3))
  assert.ok((await teller.lookUp(old.code)).ok)
  const stale = await teller.lookUp(old.code)
  assert.ok(stale.ok)
  assert.deepEqual([stale.value.quote, stale.value.noQuote], [undefined, 'rate-stale'])
  app.clock.advance(days24(5))
  assert.equal(said(await teller.lookUp(old.code)), 'code-expired')
  await app.runJobs()
  assert.equal(await states(app), 'applied 1, cancelled 2, expired 1')
  await closesAtZero(app)
})

test('limits of a partner, names on a list, and two payers at once with two codes', async (t) => {
  const names = new URL('../../../test/harness/listed-names.txt', import.meta.url).pathname
  const app = await openApp(t, { environment: { SCREENING: names } })
  app.clock.moveTo(Temporal.Instant.from('2026-11-23T18:00:00Z'))
  const there = await payerAbroad(app)
  const { crossBorder } = app.rooms
  const teller = counter(app)
  const [one, two] = [await codeFor(app, there, '25000'), await codeFor(app, there, '24000')]
  const both = await Promise.all([teller.authorise(one.code), teller.authorise(two.code)])
  assert.deepEqual(both.map(said).sort(), ['ok', 'over-limit'], 'the day of a loan has one limit')
  const small = await codeFor(app, there, '900')
  const refused = await teller.authorise(small.code, { name: 'Juan Tepache  Listado' })
  assert.equal(said(refused), 'screening-refused')
  const { entries } = { entries: await app.rooms.audit.recent(undefined) }
  assert.ok(entries.some(({ act }) => act === 'abroad-screened'))
  const fine = await teller.authorise(small.code, { name: 'Juana Tepache' })
  assert.ok(fine.ok)
  const seen = await crossBorder.transferOf({
    partnerId: teller.partnerId,
    transferId: fine.value.transferId,
  })
  assert.ok(seen.ok && seen.value.state === 'authorised')
  assert.equal(
    said(await crossBorder.transferOf({ partnerId: 'dolex', transferId: fine.value.transferId })),
    'transfer-unknown',
  )
  assert.equal(
    said(await crossBorder.transferByRef({ partnerId: 'barri', partnerRef: 'nada' })),
    'transfer-unknown',
  )
  await closesAtZero(app)
})
