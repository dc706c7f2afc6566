// Confirms of payments through their use case, against the same statements, with their values, in bare transactions of
// the driver: what our own code costs beside the database.
import type pg from 'pg'
import { mxn } from '../src/foundation/money.ts'
import { dayOf, minutes, systemClock } from '../src/foundation/time.ts'
import { ledgerUseCases } from '../src/modules/ledger/ledger.usecases.ts'
import { receivingUseCases } from '../src/modules/payments/receiving.usecases.ts'
import { openDb, openPool, transaction } from '../src/platform/db.ts'
import { openJobs } from '../src/platform/jobs.ts'
import { populated } from './population.ts'
import { report, rounds } from './ratio.ts'

const members = 2_000
const each = Number(process.env.BENCH_CONFIRMS ?? 300)
const atOnce = 8
const by = { kind: 'system', task: 'bench' } as const

type Sent = { readonly text: string; readonly values: unknown[] }
type Paying = ReturnType<typeof receivingUseCases>

/** A pool whose one connection writes down what is sent through it. */
function listening(client: pg.PoolClient, heard: Sent[]): pg.Pool {
  const query = (asked: string | Sent, values: unknown[] = []) => {
    const text = typeof asked === 'string' ? asked : asked.text
    heard.push({ text, values: typeof asked === 'string' ? values : asked.values })
    return client.query(text, heard.at(-1)!.values)
  }
  return { connect: async () => ({ query, release() {} }) } as unknown as pg.Pool
}

const isOwn = ({ text }: Sent) => !/^(begin|start transaction|commit|rollback)/i.test(text)

class Heard extends Error {}

/** What a confirm of this payment sends, caught in a transaction that is thrown away. */
async function statementsOf(pool: pg.Pool, paying: Paying, paymentId: string): Promise<Sent[]> {
  const client = await pool.connect()
  const heard: Sent[] = []
  const db = openDb(listening(client, heard))
  try {
    await transaction(db, async (tx) => {
      await paying.confirm(tx, confirmOf(paymentId))
      throw new Heard()
    })
  } catch (error) {
    if (!(error instanceof Heard)) throw error
  } finally {
    client.release()
  }
  return heard.filter(isOwn)
}

const today = dayOf(systemClock())
const confirmOf = (paymentId: string) => ({
  ...{ paymentId, by, effectiveOn: today },
  sourceRef: `bench confirm ${paymentId}`,
})

/** Runs `work` for each, so many under way. Gives how many a second. */
async function perSecond<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<number> {
  const queue = [...all]
  const started = performance.now()
  const loop = async () => {
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, loop))
  return (all.length * 1000) / (performance.now() - started)
}

async function openTill() {
  const database = await populated(members)
  const till = { url: database.url, max: atOnce, plansOnce: true, prepares: true } // as the portal's own
  const [pool, bare] = [openPool(till), openPool(till)]
  const db = openDb(pool)
  const jobs = await openJobs(database.url, { consuming: false })
  const now = systemClock
  const paying = receivingUseCases({ now, jobs, ledger: ledgerUseCases({ db, now }) })
  const { rows: loans } = await pool.query<{ memberId: bigint; loanId: bigint }>(
    `select member_id as "memberId", loan_id as "loanId" from loans where status = 'active'`,
  )
  const close = async () => {
    await jobs.stop(minutes(1))
    await bare.end()
    await pool.end()
    await database.stop()
  }
  return { pool, bare, db, paying, loans, close }
}
type Till = Awaited<ReturnType<typeof openTill>>

let serial = Date.now()
async function announced({ db, paying, loans }: Till): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < each; i++) {
    const target = { kind: 'loan', ...loans[i % loans.length]! } as const
    const told = { source: 'abroad', target, amount: mxn('1000.00'), effectiveOn: today } as const
    const asked = {
      ...told,
      from: 'partner-receivable',
      by,
      sourceRef: `bench ${serial++}`,
    } as const
    const one = await transaction(db, (tx) => paying.announce(tx, asked))
    if (!one.ok) throw new Error(one.code)
    ids.push(one.value.paymentId)
  }
  return ids
}

const throughUseCases = async (till: Till): Promise<number> =>
  perSecond(await announced(till), async (paymentId) => {
    await transaction(till.db, (tx) => till.paying.confirm(tx, confirmOf(paymentId)))
  })

async function bareTransactions(till: Till): Promise<number> {
  const sent: Sent[][] = []
  for (const id of await announced(till)) sent.push(await statementsOf(till.pool, till.paying, id))
  return perSecond(sent, async (statements) => {
    const client = await till.bare.connect()
    await client.query('begin')
    for (const { text, values } of statements) await client.query(text, values)
    await client.query('commit')
    client.release()
  })
}

export async function run(): Promise<readonly string[]> {
  const till = await openTill()
  const taken = await rounds(5, {
    ours: () => throughUseCases(till),
    limit: () => bareTransactions(till),
  })
  await till.close()
  const what = 'Confirms of payments ÷ their statements in bare transactions'
  return [report(what, taken, 0.5, 'a second')]
}
