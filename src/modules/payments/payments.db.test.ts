// Aim: money that is told to us moves once, is used to the centavo, and is said alike wherever it is said.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { receiptsFollow } from '../../../test/harness/late-receipts.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { filesTellIt, intoSavings } from '../../../test/harness/payment-files.ts'
import { refusals } from '../../../test/harness/payment-refusals.ts'
import {
  askedFor,
  assertWhole,
  type LoanThere,
  loanOf,
  noon,
  payingIn,
  standsOn,
} from '../../../test/harness/payments.ts'
import { answersTo, ask, lineIsUp } from '../../../test/harness/texts.ts'
import { mxn, pesos } from '../../foundation/money.ts'
import { minutes } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'

const movements = '/mi-credito/saldos-y-movimientos/movimientos'
const code = (one: { ok: boolean; code?: string }) => (one.ok ? 'ok' : one.code)
const owedOf = async (app: App, { memberId, loanId }: LoanThere) =>
  (await app.rooms.money.loans.ofMember(memberId)).find((one) => one.loanId === loanId)!

async function promises(app: App) {
  const who = await memberWithLogin(app, { phone: '+525511110001' })
  const loan = await loanOf(app, who.curp)
  const room = payingIn(app)
  const asked = askedFor(loan, '4000.00', { source: 'abroad', payer: { name: 'Ana Ruiz' } })
  const first = await room.announce(asked)
  assert.ok(first.ok)
  assert.match(first.value.reference, /^PAG-\d{4}-\d{8}-.$/)
  assert.equal(await standsOn(app, loan, 'payments-waiting-pending'), 400_000n)
  const again = await room.announce(asked)
  assert.deepEqual(again, { ok: true, value: { ...first.value, outcome: 'already-announced' } })
  assert.equal(
    code(await room.announce({ ...asked, amount: mxn('1.00') })),
    'same-ref-different-content',
  )
  const member = await inside(app, loan.memberId)
  const page = (await member.get(movements)).text
  assert.match(page, /Tu pago va en camino\. Lo verás en 2 días hábiles\. No pagues otra vez\./)
  assert.match(page, /A más tardar el 25 de noviembre/)
  assert.match((await member.get('/inicio')).text, /Tu pago va en camino/)
  const other = await room.announce(askedFor(loan, '10.00'))
  assert.ok(other.ok)
  assert.equal(code(await room.cancel(other.value.paymentId)), 'ok')
  assert.equal(code(await room.confirm(other.value.paymentId)), 'not-at-this-step')
  assert.equal(await standsOn(app, loan, 'payments-waiting-pending'), 400_000n)
  const { paymentId } = first.value
  const confirms = await Promise.all(Array.from({ length: 20 }, () => room.confirm(paymentId)))
  const outcomes = confirms.map((one) => (one.ok ? one.value.outcome : one.code)).sort()
  assert.deepEqual(outcomes, [...Array(19).fill('already-received'), 'received'])
  assert.equal(code(await room.confirm(paymentId, 'another key')), 'not-at-this-step')
  assert.equal(await standsOn(app, loan, 'payments-waiting'), 400_000n)
  assert.match((await member.get(movements)).text, /Ya tenemos tu pago/)
  await assertWhole(app)
  return { who, loan, paymentId }
}

async function saidAlike(app: App, { who, loan, paymentId }: Awaited<ReturnType<typeof promises>>) {
  const { payments } = payingIn(app)
  const both = await Promise.all([
    payments.applyPayment(paymentId),
    payments.applyPayment(paymentId),
  ])
  assert.deepEqual(both.sort(), ['already-applied', 'applied'])
  await app.runJobs()
  const { figures } = await owedOf(app, loan)
  const owed = pesos(figures!.outstandingPrincipal!)
  assert.equal(-(await standsOn(app, loan, 'loan-principal')), figures!.outstandingPrincipal)
  assert.equal(await standsOn(app, loan, 'payments-waiting'), 0n)
  const member = await inside(app, loan.memberId)
  const page = (await member.get(`${movements}?detalle=1`)).text
  assert.match(page, /Pago desde el extranjero/)
  assert.doesNotMatch(page, /va en camino|Ya tenemos tu pago/)
  assert.ok(page.includes(owed), 'the page of movements')
  assert.ok((await member.get('/inicio')).text.includes(owed), 'Inicio')
  const desk = await app.rooms.money.loans.ofMember(loan.memberId)
  assert.equal(desk[0]!.figures!.outstandingPrincipal, figures!.outstandingPrincipal)
  await lineIsUp(app)
  const [answer] = await ask(app, who.phone!, `SALDO ${who.nss}`)
  assert.ok(answer?.includes(owed), `the text: ${answer}`)
  const texts = answersTo(app, who.phone!)
  assert.ok(
    texts.some((text) => /pagaste \$4,000\.00/.test(text) && text.includes(owed)),
    'the text of the payment',
  )
  assert.deepEqual(
    (await app.mailTo(who.email)).map(({ subject }) => subject),
    ['Recibimos tu pago'],
    'once',
  )
  const why = (await member.get('/mi-credito/saldos-y-movimientos/por-que?mes=2026-11')).text
  assert.ok(why.includes(owed), '«¿Por qué cambió?»')
  const csv = (await member.request('GET', `${movements}.csv`)).body
  assert.ok(csv.includes(`${figures!.outstandingPrincipal! / 100n}`), 'the spreadsheet')
  await assertWhole(app)
}

async function receiptsProve(app: App, loan: LoanThere, paymentId: string) {
  const { payments } = payingIn(app)
  const payment = await payments.paymentOf(paymentId)
  assert.ok(payment?.receipt)
  assert.equal(payment.state, 'applied')
  assert.equal(await app.rooms.documents.check(payment.receipt), 'valid')
  const found = await payments.paymentByReference(payment.reference.toLowerCase())
  assert.equal(found?.paymentId, paymentId)
  const member = await inside(app, loan.memberId)
  const { status, text } = await member.get(`/documentos/${payment.receipt}`)
  assert.equal(status, 200)
  assert.doesNotMatch(text, /Ana Ruiz/)
}

async function takenBack(app: App, { who, loan, paymentId }: Awaited<ReturnType<typeof promises>>) {
  const room = payingIn(app)
  const { receipt } = (await room.payments.paymentOf(paymentId))!
  const before = (await owedOf(app, loan)).figures!
  const back = await Promise.all([1, 2, 3].map(() => room.reverse(paymentId, 'chargeback 1')))
  assert.deepEqual(back.map((one) => (one.ok ? one.value.outcome : one.code)).sort(), [
    'already-reversed',
    'already-reversed',
    'reversed',
  ])
  assert.equal(code(await room.reverse(paymentId, 'chargeback 2')), 'not-at-this-step')
  const after = await owedOf(app, loan)
  assert.equal(after.figures!.outstandingPrincipal, mxn('280000.00'))
  assert.ok(after.figures!.outstandingPrincipal! > before.outstandingPrincipal!)
  assert.equal(await app.rooms.documents.check(receipt!), 'revoked')
  const member = await inside(app, loan.memberId)
  const page = (await member.get(`${movements}?detalle=1`)).text
  assert.match(page, /Pago devuelto/)
  assert.match(page, /Este pago se devolvió: su recibo ya no vale/)
  await app.runJobs()
  const subjects = (await app.mailTo(who.email)).map(({ subject }) => subject)
  assert.ok(subjects.includes('Se devolvió un pago tuyo'))
  const received = await room.receive(askedFor(loan, '77.00'))
  assert.ok(received.ok)
  assert.equal(code(await room.reverse(received.value.paymentId)), 'ok')
  assert.equal(await room.payments.applyPayment(received.value.paymentId), 'not-received')
  assert.equal(await standsOn(app, loan, 'payments-waiting'), 0n)
  await assertWhole(app)
}

async function atOnce(app: App) {
  const who = await memberWithLogin(app)
  const loan = await loanOf(app, who.curp, '150000.00')
  const room = payingIn(app)
  const amounts = ['1000.00', '2000.00', '500.00', '750.25', '1250.75']
  await Promise.all(amounts.map((amount) => room.paid(askedFor(loan, amount))))
  const all = await room.payments.paymentsOfLoan(loan)
  assert.deepEqual(
    all.map(({ state }) => state),
    amounts.map(() => 'applied'),
  )
  const { rows } = await sql<{ sequence: number; after: bigint; principal: bigint }>`
    select sequence, balance_after as after, principal from loan_movements
    where loan_id = ${loan.loanId} order by effective_on, sequence`.execute(app.base.db)
  for (const [i, { after, principal }] of rows.entries())
    if (i > 0) assert.equal(after, rows[i - 1]!.after - principal, 'balances follow one another')
  assert.equal(rows.at(-1)!.after, -(await standsOn(app, loan, 'loan-principal')))
  await assertWhole(app)
}

async function ended(app: App) {
  const who = await memberWithLogin(app)
  const loan = await loanOf(app, who.curp, '9000.00')
  const room = payingIn(app)
  const paymentId = await room.paid(askedFor(loan, '9500.00'))
  const { status, statusSince } = await owedOf(app, loan)
  assert.deepEqual([status, statusSince?.toString()], ['paid-off', '2026-11-23'])
  assert.equal(code(await room.announce(askedFor(loan, '10.00'))), 'loan-not-open')
  const excess = await standsOn(app, loan, 'excess-payments')
  assert.ok(excess > 0n)
  const member = await inside(app, loan.memberId)
  const page = (await member.get('/mi-credito/terminar-de-pagar')).text
  assert.ok(page.includes(pesos(excess)), 'what is owed back is being refunded')
  await app.runJobs()
  const subjects = (await app.mailTo(who.email)).map(({ subject }) => subject).sort()
  assert.ok(subjects.includes('¡Terminaste de pagar!'))
  await room.paid(askedFor(loan, '100.00'))
  assert.equal(await standsOn(app, loan, 'excess-payments'), excess + 10_000n)
  assert.equal(code(await room.reverse(paymentId)), 'ok')
  assert.equal((await owedOf(app, loan)).status, 'active')
  await assertWhole(app)
}

async function cutOff(app: App) {
  const who = await memberWithLogin(app)
  const loan = await loanOf(app, who.curp)
  const room = payingIn(app)
  const got = await room.receive(askedFor(loan, '321.00'))
  assert.ok(got.ok)
  const { paymentId } = got.value
  const half = transaction(app.base.db, async (tx) => {
    const asked = { paymentId, sourceRef: 'half', by: { kind: 'system', task: 'story' } as const }
    await room.payments.reverse(tx, { ...asked, reason: 'story' })
    throw new Error('the plug was pulled')
  })
  await assert.rejects(half, /plug/)
  assert.equal((await room.payments.paymentOf(paymentId))?.state, 'received')
  app.clock.advance(minutes(3))
  assert.ok((await room.payments.applyLate()) >= 1, 'whose job was lost is found')
  assert.equal(await room.payments.applyLate(), 0)
  assert.equal((await room.payments.paymentOf(paymentId))?.state, 'applied')
  await assertWhole(app)
  return { loan, paymentId }
}

test('payments', async (t) => {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  let story: Awaited<ReturnType<typeof promises>> | undefined
  await t.test('promised, called off, received: once, whoever asks how often', async () => {
    story = await promises(app)
  })
  await t.test('put to use once; pages, texts, desk and files say the same centavo', () =>
    saidAlike(app, story!),
  )
  await t.test('the receipt proves itself, and is found by its number', () =>
    receiptsProve(app, story!.loan, story!.paymentId),
  )
  await t.test('taken back: owed again, receipt revoked, the member told, once', () =>
    takenBack(app, story!),
  )
  await t.test('several at once on one loan: one after another', () => atOnce(app))
  await t.test('the last payment ends the loan, and what is over is owed back', () => ended(app))
  await t.test('into the savings, and back', () => intoSavings(app))
  let late: Awaited<ReturnType<typeof cutOff>> | undefined
  await t.test('cut off between, nothing happened; a lost job is found', async () => {
    late = await cutOff(app)
  })
  await t.test('a receipt follows, once, unless the payment went back', () =>
    receiptsFollow(app, late!),
  )
  await t.test('files that tell them again, otherwise, or what was before them', () =>
    filesTellIt(app),
  )
  await t.test('what is refused moves nothing', () => refusals(app))
})
