// A day of payments on a database of its own: the rooms without a browser, files of banks and shops, partners abroad,
// and two people who resolve whatever is left.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeBase, openBase } from '../../src/app/base.ts'
import { laterEvents, openCarriers } from '../../src/app/carriers.ts'
import { loadPublished } from '../../src/app/published.ts'
import { wire } from '../../src/app/wiring.ts'
import { type Day, day, minutes } from '../../src/foundation/time.ts'
import { paymentReconciliationUseCases } from '../../src/modules/deposits/reconciliation.usecases.ts'
import type { Generated } from '../../src/modules/population/population.usecases.ts'
import { readConfig } from '../../src/platform/config.ts'
import { type Db, sql } from '../../src/platform/db.ts'
import { partnersSay, threePartners } from './partner-day.ts'

export const payday = day('2026-11-20')
export const now = () => Temporal.Instant.from('2026-11-23T18:00:00Z')
/** While payers came to the partners. */
export const duringPayday = () => Temporal.Instant.from('2026-11-20T18:00:00Z')
/** As many as the portal puts to use at a time. */
const sideBySide = 6
/** Half an hour later: what a worker had in hand when it was killed is somebody else's by then. */
export const afterwards = () => now().add({ minutes: 30 })

/** The rooms as they are joined, without a door to the web. */
export async function openRooms(url: string, { published = false, clock = now } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-payday-'))
  const config = readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    DEMO: '1',
    PARTNERS: threePartners(dataDir),
  })
  const events = laterEvents()
  const { carriers, demo, close } = await openCarriers(config, clock, events.events)
  const base = await openBase(config, { url, now: clock, consuming: false, carriers })
  const rooms = wire(base, demo)
  events.goTo(rooms.carrierEvents)
  if (published) await loadPublished(rooms.imports)
  return {
    base,
    rooms,
    async take(dir: string, files: readonly Generated[]): Promise<void> {
      for (const { kind, name } of files) {
        const outcome = await rooms.imports.importFile({
          kind,
          path: join(dir, name),
          dryRun: false,
        })
        const told = outcome.ok ? outcome.value.report.import.state : outcome.code
        assert.equal(told, 'accepted', name)
      }
    },
    /** Looks at what arrived and puts payments to use, until nothing waits. */
    async work(): Promise<void> {
      await rooms.deposits.matching.matchArrived()
      for (let late = 1; late > 0; late = await rooms.payments.applyLate())
        await base.jobs.drain('decisions', rooms.handlers.decisions, sideBySide)
    },
    async close(): Promise<void> {
      await base.jobs.stop(minutes(1))
      await close()
      await closeBase(base)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
export type OpenRooms = Awaited<ReturnType<typeof openRooms>>

export type Loan = { loanId: bigint; memberId: bigint; loanNumber: string }
export async function openLoans(db: Db, most: number): Promise<readonly Loan[]> {
  const { rows } = await sql<Loan>`
    select loan_id as "loanId", member_id as "memberId", loan_number as "loanNumber" from loans
    where status in ('active', 'deferred') order by loan_id limit ${most}`.execute(db)
  return rows
}

const password = 'cuadro la caja cada noche'

/** The day as it stands, with what the partners say. */
export const reconciled = (db: Db, wrong = false, on: Day = payday) =>
  paymentReconciliationUseCases({ db, now, partners: () => partnersSay(db, on, wrong) }).reconcile(
    on,
  )

/** Two people see to everything that is left: into the loan it points at, else back, else into the first loan. */
export async function resolved({ rooms, base }: OpenRooms, fallback: string): Promise<number> {
  const { queue } = rooms.deposits
  const hire = async (name: string) => {
    const who = { email: `${name}@cimiento.example`, name, roles: ['operator'] as const, password }
    const hired = await rooms.staff.hire(who, { kind: 'system', task: 'hire' })
    return { kind: 'staff', staffId: hired.staffId, name, role: 'operator' } as const
  }
  const [ana, luis] = [await hire('ana'), await hire('luis')]
  let done = 0
  for (let after = 0n, more = true; more; ) {
    const board = await queue.board(after)
    for (const { depositId, senderAccount } of board.deposits) {
      const { candidates } = (await queue.one(depositId))!
      const reason = 'prueba'
      const open = candidates.find(({ loan }) => loan.status === 'active')
      const asked = { depositId, reason, loanNumber: open?.loan.loanNumber ?? fallback }
      const sent = !open && senderAccount
      const first = sent ? await queue.refund(asked, ana) : await queue.assign(asked, ana)
      assert.ok(first.ok, `${depositId}`)
      if (first.value === 'proposed') assert.ok((await queue.confirm(depositId, luis)).ok)
      done++
    }
    more = board.more
    after = board.deposits.at(-1)?.depositId ?? after
  }
  while ((await base.jobs.drain('decisions', rooms.handlers.decisions)) > 0);
  return done
}
