// Everything that is refused of a payment, told to a running app: nothing moves, and each says why.
import assert from 'node:assert/strict'
import type { App } from './app.ts'
import { memberWithLogin } from './members.ts'
import { askedFor, loanOf, payingIn } from './payments.ts'

const code = (one: { ok: boolean; code?: string }) => (one.ok ? 'ok' : one.code)

export async function refusals(app: App) {
  const who = await memberWithLogin(app)
  const loan = await loanOf(app, who.curp)
  const room = payingIn(app)
  const strange = { memberId: who.memberId, loanId: 999_999n }
  assert.equal(code(await room.announce(askedFor(strange, '1.00'))), 'loan-unknown')
  assert.equal(
    code(await room.receive(askedFor({ ...loan, memberId: 1n }, '1.00'))),
    'loan-unknown',
  )
  assert.equal(code(await room.receive(askedFor(loan, '0.00'))), 'amount-not-positive')
  assert.equal(code(await room.receive(askedFor(loan, (2n ** 63n) as never))), 'amount-too-large')
  const nobody = '00000000-0000-7000-8000-000000000000'
  assert.equal(code(await room.confirm(nobody)), 'payment-unknown')
  const one = await room.announce(askedFor(loan, '5.00'))
  assert.ok(one.ok)
  assert.equal(code(await room.reverse(one.value.paymentId)), 'not-at-this-step')
  assert.equal(code(await room.confirm(one.value.paymentId, 'shared key')), 'ok')
  const two = await room.announce(askedFor(loan, '5.00'))
  assert.ok(two.ok)
  assert.equal(
    code(await room.confirm(two.value.paymentId, 'shared key')),
    'same-ref-different-content',
  )
}
