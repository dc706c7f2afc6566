import { createHash } from 'node:crypto'
import { type Mxn, plainAmount, type Usd } from '../../foundation/money.ts'
import { ok, type Result } from '../../foundation/result.ts'
import { type Clock, type Day, dayOf, type Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import * as store from './partner-files.store.ts'
import {
  type CannotReadFile,
  type Difference,
  differencesBetween,
  type FileLine,
  readFile,
  writeFile,
} from './partner-files.ts'

export type { KeptFile } from './partner-files.store.ts'
export type PartnerFilesDeps = {
  db: Db
  now: Clock
  /** Our transfers of a partner that came or went back on a Mexico City day, batch by batch. */
  crossBorder: {
    dailyLines(partnerId: string, day: Day): AsyncIterable<readonly DailyLine[]>
  }
}
type DailyLine = {
  readonly transferId: string
  readonly partnerRef: string
  readonly state: string
  readonly pesos: Mxn
  readonly usd: Usd
  readonly receivedAt: Instant
  readonly endedAt: Instant | null
}

/** What of a transfer falls on the day: it came, it went back, or both. */
function linesOf(one: DailyLine, day: Day): FileLine[] {
  const falls = (at: Instant | null) => at !== null && dayOf(at).equals(day)
  const { transferId, partnerRef } = one
  const line = {
    transferId,
    partnerRef,
    usd: plainAmount(one.usd),
    mxn: plainAmount(one.pesos),
  }
  return [
    ...(falls(one.receivedAt) ? [{ ...line, state: 'received' as const }] : []),
    ...(one.state === 'reversed' && falls(one.endedAt)
      ? [{ ...line, state: 'reversed' as const }]
      : []),
  ]
}

export const partnerFilesUseCases = ({ db, now, crossBorder }: PartnerFilesDeps) => {
  const transfersOn = async ({ partnerId, day }: { partnerId: string; day: Day }) => {
    const found: FileLine[] = []
    for await (const batch of crossBorder.dailyLines(partnerId, day))
      found.push(...batch.flatMap((one) => linesOf(one, day)))
    return found
  }
  return {
    /** Our file of a day, as a partner may fetch it. */
    ours: async (partnerId: string, day: Day): Promise<string> =>
      writeFile(day.toString(), await transfersOn({ partnerId, day })),

    /** Takes a partner's file of a day, compares it with ours, keeps both as they stood. */
    receive: async (
      partnerId: string,
      day: Day,
      text: string,
    ): Promise<Result<readonly Difference[], CannotReadFile> & { at?: number }> => {
      const read = readFile(text, day.toString())
      if (!read.ok) return read
      const differences = differencesBetween(await transfersOn({ partnerId, day }), read.value)
      const receivedAt = now()
      const fileId = newId(receivedAt.epochMilliseconds)
      const hash = createHash('sha256').update(text).digest()
      await store.keep(db, { fileId, partnerId, day, hash, body: text, differences, receivedAt })
      return ok(differences)
    },

    /** The files a partner sent lately, with what was found in each. */
    ofPartner: (partnerId: string) => store.ofPartner(db, partnerId),
  }
}

export type PartnerFilesUseCases = ReturnType<typeof partnerFilesUseCases>
