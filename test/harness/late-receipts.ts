// Receipts are made after the money was put to use: found when their job was lost, made once, and not at all for money
// that went back before.
import assert from 'node:assert/strict'
import { minutes } from '../../src/foundation/time.ts'
import type { App } from './app.ts'
import { askedFor, type LoanThere, payingIn } from './payments.ts'

/** A payment of that loan that was put to use, and whose jobs were all lost. */
export async function receiptsFollow(
  app: App,
  { loan, paymentId }: { loan: LoanThere; paymentId: string },
): Promise<void> {
  const room = payingIn(app)
  const { payments } = room
  assert.equal((await payments.paymentOf(paymentId))!.receipt, null)
  app.clock.advance(minutes(3))
  assert.ok((await payments.issueLateReceipts()) >= 1, 'whose job was lost is made')
  const { receipt } = (await payments.paymentOf(paymentId))!
  assert.equal(await app.rooms.documents.check(receipt!), 'valid')
  assert.equal(await payments.issueReceipt(paymentId), false, 'once')
  assert.equal((await payments.paymentOf(paymentId))!.receipt, receipt)
  const returned = await room.paid(askedFor(loan, '45.00'))
  assert.ok((await room.reverse(returned)).ok)
  assert.equal(await payments.issueReceipt(returned), false, 'nothing to prove any more')
  assert.equal((await payments.paymentOf(returned))!.receipt, null)
}
