// A day of 20,000 payments: three quarters in the files of banks and shops with one in a hundred wrong, the rest from
// three partners; taken, looked at, put to use, killed twice in the middle, reconciled, resolved, at zero; and compared
// with a run that nobody killed. PAYMENTS, MEMBERS and TROUBLE (in ten thousand) say how many; CLEAN=0 leaves the
// comparison out, RECEIPTS says how many receipts are made of those that wait.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from '../src/platform/db.ts'
import {
  afterwards,
  type OpenRooms,
  openLoans,
  openRooms,
  reconciled,
  resolved,
} from '../test/harness/payment-day.ts'
import {
  appliedSoFar,
  books,
  type KillWhen,
  linesFor,
  linesOf,
  lookedAtSoFar,
  prepared,
  worked,
} from '../test/harness/payment-day-run.ts'
import { openStage } from './import-stage.ts'

const day = {
  payments: Number(process.env.PAYMENTS ?? 20_000),
  members: Number(process.env.MEMBERS ?? 9_000),
  troubled: Number(process.env.TROUBLE ?? 100),
}
const compares = process.env.CLEAN !== '0'
const receipts = Number(process.env.RECEIPTS ?? 1_000)

/** Receipts of payments that were put to use, each looked at as anybody may. */
async function receiptsMade({ rooms, base }: OpenRooms): Promise<{ made: number; valid: number }> {
  const { rows } = await sql<{ paymentId: string; receipt: string | null }>`
    select payment_id as "paymentId" from payments
    where state = 'applied' and receipt is null limit ${receipts}`.execute(base.db)
  let [made, valid] = [0, 0]
  for (const { paymentId } of rows) {
    if (await rooms.payments.issueReceipt(paymentId)) made++
    const { receipt } = (await rooms.payments.paymentOf(paymentId))!
    if (receipt && (await rooms.documents.check(receipt)) === 'valid') valid++
  }
  return { made, valid }
}

export async function run(): Promise<string[]> {
  const stage = await openStage()
  const { payments, members, troubled } = day
  const dir = resolve('.data', `bench-payday-${members}-${payments}-${troubled}`)
  mkdirSync(dir, { recursive: true })
  const told: string[] = []
  const tell = (line: string): void => {
    told.push(`payments-day: ${line}`)
    stage.say(told.at(-1)!)
  }
  const rate = (what: string, count: number, seconds: number, processor?: number): void => {
    const each =
      processor === undefined
        ? ''
        : `, ${((processor * 1000) / count).toFixed(1)} ms of processor each`
    tell(`${what}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second${each}`)
  }
  const timed = async <T>(what: string, count: number, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const [value, processor] = await stage.processorOf(work)
    rate(what, count, (performance.now() - began) / 1000, processor)
    return value
  }
  const base = `payday_${members}_${payments}_${troubled}`
  await stage.base(base, (_ownerUrl, url) =>
    prepared(url, dir, day, (what, seconds) => tell(`${what}: ${seconds.toFixed(1)} s`)),
  )
  const made = await linesFor(day, dir)
  const copy = async (): Promise<string> => (await stage.copyOf(base)).url

  let expected: readonly string[] | undefined
  if (compares) {
    const clean = await copy()
    await timed('looked at and put to use, not killed', payments, () => worked(clean))
    expected = await linesOf(clean, books)
  }
  const url = await copy()
  const deposits = Number((await linesOf(url, 'select count(*)::text as line from deposits'))[0])
  const half: readonly KillWhen[] = [
    { counted: lookedAtSoFar, reaches: Math.trunc(deposits / 2) },
    { counted: appliedSoFar, reaches: Math.trunc(payments / 2) },
  ]
  const began = performance.now()
  let kills = 0
  for (const killWhen of half) if ((await worked(url, { killWhen })) === null) kills++
  const [before] = await linesOf(url, appliedSoFar)
  await worked(url, { later: true })
  rate(
    `the same, killed ${kills} times with kill -9 (at ${before} put to use)`,
    payments,
    (performance.now() - began) / 1000,
  )
  if (expected) {
    const left = await linesOf(url, books)
    const same = left.length === expected.length && left.every((line, i) => line === expected[i])
    tell(same ? `${left.length} sums as if nobody had killed it` : 'NOT as if nobody had killed it')
  }
  const rooms = await openRooms(url, { clock: afterwards })
  const { db } = rooms.base
  const paper = await timed(`receipts made and looked at`, receipts, () => receiptsMade(rooms))
  tell(`${paper.made} receipts, ${paper.valid} of them valid`)
  const first = await timed('reconciled', payments, () => reconciled(db, true))
  const fallback = (await openLoans(db, 1))[0]!.loanNumber
  const left = await timed('resolved by two people', made.troubles.length, () =>
    resolved(rooms, fallback),
  )
  const last = await reconciled(db)
  const compared = await rooms.rooms.money.reconcile.compare()
  const whole = compared.ok && compared.value.difference === null
  tell(
    `${payments} payments, ${made.troubles.length} lines in trouble, ${first.differenceCount} differences named, ${left} resolved, ${last.differenceCount} left, gap ${last.gap}, ledger ${whole ? 'whole' : 'NOT whole'}`,
  )
  await rooms.close()
  await stage.end()
  return told
}
