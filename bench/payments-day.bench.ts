// A day of 20,000 payments: half in the files of banks and shops with one in a hundred wrong, half from partners; taken,
// looked at, put to use, reconciled, resolved, at zero. BENCH_PAYMENTS says how many.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { generatePayments, payersOf } from '../src/modules/population/payments.usecases.ts'
import { generatePopulation } from '../src/modules/population/population.usecases.ts'
import {
  openLoans,
  openRooms,
  paidAbroad,
  payday,
  reconciled,
  resolved,
} from '../test/harness/payment-day.ts'
import { openStage } from './import-stage.ts'

const payments = Number(process.env.BENCH_PAYMENTS ?? 20_000)
const members = Number(process.env.BENCH_MEMBERS ?? 9_000)

export async function run(): Promise<string[]> {
  const stage = await openStage()
  const dir = resolve('.data', `bench-payday-${members}`)
  mkdirSync(dir, { recursive: true })
  const people = { members, seed: 'payday', asOf: payday }
  await stage.base(`payday_${members}`, async (_ownerUrl, url) => {
    const rooms = await openRooms(url, { published: true })
    await rooms.take(dir, await generatePopulation({ ...people, dir }))
    await rooms.close()
  })
  const { url } = await stage.copyOf(`payday_${members}`)
  const rooms = await openRooms(url)
  const { db } = rooms.base
  const told: string[] = []
  const timed = async <T>(what: string, count: number, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const value = await work()
    const seconds = (performance.now() - began) / 1000
    told.push(
      `payments-day: ${what}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second`,
    )
    stage.say(told.at(-1)!)
    return value
  }
  const half = Math.trunc(payments / 2)
  const asked = { payments: half, seed: 'payday', dir, on: payday, troubled: 100 }
  const made = await generatePayments(asked, payersOf(people))
  const loans = await openLoans(db, 100_000)
  await timed('files of banks and shops taken', half, () => rooms.take(dir, made.files))
  await timed('payments of three partners received', half, () => paidAbroad(rooms, loans, half))
  await timed('deposits looked at', half, () => rooms.rooms.deposits.matching.matchArrived())
  await timed('payments put to use', payments, () => rooms.work())
  const first = await timed('reconciled', payments, () => reconciled(db, true))
  const left = await timed('resolved by two people', made.troubles.length, () =>
    resolved(rooms, loans[0]!.loanNumber),
  )
  const last = await reconciled(db)
  const compared = await rooms.rooms.money.reconcile.compare()
  const whole = compared.ok && compared.value.difference === null
  told.push(
    `payments-day: ${payments} payments, ${made.troubles.length} lines in trouble, ${first.differenceCount} differences named, ${left} resolved, ${last.differenceCount} left, gap ${last.gap}, ledger ${whole ? 'whole' : 'NOT whole'}`,
  )
  await rooms.close()
  await stage.end()
  return told
}
