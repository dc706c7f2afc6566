// Paying from abroad, as its partners, its pages and the batch meet it. Each part has its own file; the order of what
// is read, decided and written stands there.

import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Day } from '../../foundation/time.ts'
import { startOf } from '../../foundation/time.ts'
import { type AuthorisingDeps, authorisingUseCases } from './authorising.usecases.ts'
import {
  type ConfirmingDeps,
  confirmingUseCases,
  type TransferSeen,
} from './confirming.usecases.ts'
import * as figures from './figures.store.ts'
import { lookingUseCases } from './looking.usecases.ts'
import * as quotes from './quotes.store.ts'
import * as store from './transfers.store.ts'
import type { CannotMoveTransfer } from './transfers.ts'

export type {
  AuthoriseAsked,
  Authorised,
  TransferEvents,
} from './authorising.usecases.ts'
export type { Confirmed, TransferAsked, TransferSeen } from './confirming.usecases.ts'
export type { DailyLine, DailyTotal } from './figures.store.ts'
export type { LookedUp } from './looking.usecases.ts'

export type CrossBorderDeps = AuthorisingDeps & ConfirmingDeps

const nobody = '00000000-0000-0000-0000-000000000000'
const linesAtOnce = 1_000

export const crossBorderUseCases = (deps: CrossBorderDeps) => {
  const { db } = deps
  const seen = async (row: store.TransferRow): Promise<TransferSeen> => {
    const quote = await quotes.byId(db, row.quoteId)
    return { ...row, receiptFolio: row.paymentFolio ?? '', quote }
  }
  const { lookUp } = lookingUseCases(deps)
  return {
    lookUp,
    ...authorisingUseCases(deps),
    ...confirmingUseCases(deps),

    /** One transfer of that partner, whatever became of it. */
    transferOf: async (asked: {
      partnerId: string
      transferId: string
    }): Promise<Result<TransferSeen, Extract<CannotMoveTransfer, 'transfer-unknown'>>> => {
      const known = store.idForm.test(asked.transferId)
        ? await store.byId(db, asked.transferId)
        : undefined
      if (known?.partnerId !== asked.partnerId) return cannot('transfer-unknown')
      return ok(await seen(known))
    },

    /** By the partner's own reference: after a lost answer. */
    transferByRef: async (asked: {
      partnerId: string
      partnerRef: string
    }): Promise<Result<TransferSeen, 'transfer-unknown'>> => {
      const known = await store.byRef(db, asked.partnerId, asked.partnerRef)
      return known ? ok(await seen(known)) : cannot('transfer-unknown')
    },

    /** What each partner received and gave back on a Mexico City day: what reconciliation compares. */
    dailyTotals: (day: Day): Promise<readonly figures.DailyTotal[]> =>
      figures.totalsBetween(db, startOf(day), startOf(day.add({ days: 1 }))),

    /** The lines of a partner's day, batch by batch, in the order of its transfers. */
    async *dailyLines(partnerId: string, day: Day): AsyncGenerator<readonly figures.DailyLine[]> {
      const span = { partnerId, from: startOf(day), to: startOf(day.add({ days: 1 })) }
      for (let after = nobody; ; ) {
        const lines = await figures.linesBetween(db, { ...span, after, most: linesAtOnce })
        if (lines.length > 0) yield lines
        if (lines.length < linesAtOnce) return
        after = lines.at(-1)!.transferId
      }
    },

    /** Whether every leg in dollars closes at zero. */
    legSums: () => figures.legSums(db),
  }
}

export type CrossBorderUseCases = ReturnType<typeof crossBorderUseCases>
