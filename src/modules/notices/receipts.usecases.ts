// What the phone network says became of the texts we sent.
import { transaction } from '../../platform/db.ts'
import type { Receipt } from '../../platform/sms-gateway.ts'
import { afterReceipt } from './delivery.ts'
import * as store from './notices.store.ts'
import type { NoticesDeps } from './outbox.usecases.ts'

type ReceiptDeps = Pick<NoticesDeps, 'db' | 'now' | 'log'>

export const receiptUseCases = (deps: ReceiptDeps) => ({
  /** What the network says became of a text; receipts may come before the sending is noted. */
  noteReceipt: async (receipt: Receipt): Promise<'noted' | 'unknown'> => {
    for (const waitMs of [0, 250, 1_000]) {
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      if (await noted(deps, receipt)) return 'noted'
    }
    deps.log.warn('a receipt names no message of ours', { code: receipt.reply })
    return 'unknown'
  },
})

const noted = (deps: ReceiptDeps, { id, state, reply }: Receipt): Promise<boolean> =>
  transaction(deps.db, async (tx) => {
    const part = await store.lockByProvider(tx, id)
    if (!part) return false
    const { messageId } = part
    const awaiting =
      state === 'delivered' ? part.awaiting.filter((one) => one !== id) : part.awaiting
    const next = afterReceipt(part.state, state, awaiting.length)
    await store.saveReceipt(tx, { messageId, state: next, awaiting })
    await store.addEvent(tx, { messageId, at: deps.now(), state: next, reply })
    return true
  })
