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
import { type Mxn, mxn } from '../../src/foundation/money.ts'
import { type Day, day, minutes } from '../../src/foundation/time.ts'
import type { PartnerDay, PartnerLine } from '../../src/modules/deposits/reconciliation.ts'
import { paymentReconciliationUseCases } from '../../src/modules/deposits/reconciliation.usecases.ts'
import type { Generated } from '../../src/modules/population/population.usecases.ts'
import { readConfig } from '../../src/platform/config.ts'
import { type Db, sql, transaction } from '../../src/platform/db.ts'

export const payday = day('2026-11-20')
export const now = () => Temporal.Instant.from('2026-11-23T18:00:00Z')
/** As many as the portal puts to use at a time. */
const sideBySide = 6
/** Half an hour later: what a worker had in hand when it was killed is somebody else's by then. */
export const afterwards = () => now().add({ minutes: 30 })

/** The rooms as they are joined, without a door to the web. */
export async function openRooms(url: string, { published = false, clock = now } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cimiento-payday-'))
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error', DEMO: '1' })
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
      await base.jobs.drain('decisions', rooms.handlers.decisions, sideBySide)
      while ((await rooms.payments.applyLate()) > 0);
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
const partners = ['frontera', 'puente', 'norte'] as const
const system = { kind: 'system', task: 'partners' } as const
const amountOf = (n: number): Mxn => mxn(`${1_000 + (n % 900)}.${10 + (n % 90)}`)

/** So many payments from three partners, each with its own key; twice the same one is one. */
export async function paidAbroad(
  { base, rooms }: OpenRooms,
  loans: readonly Loan[],
  count: number,
): Promise<void> {
  for (let n = 0; n < count; n++) {
    const { memberId, loanId } = loans[n % loans.length]!
    const asked: Parameters<typeof rooms.payments.receive>[1] = {
      sourceRef: `partner:${partners[n % 3]}:${n}`,
      source: 'abroad',
      effectiveOn: payday,
      target: { kind: 'loan', memberId, loanId },
      amount: amountOf(n),
      by: system,
      from: 'partner-receivable',
    }
    const told = await transaction(base.db, (tx) => rooms.payments.receive(tx, asked))
    assert.ok(told.ok)
  }
}

/** What each partner says of the day, and what we have of it; `wrong`: their file tells some lines otherwise. */
export async function partnersSay(db: Db, wrong: boolean): Promise<readonly PartnerDay[]> {
  const { rows } = await sql<{ ref: string; amount: Mxn; state: string }>`
    select source_ref as ref, amount, state from payments where source = 'abroad'
    order by source_ref`.execute(db)
  return partners.map((partnerId): PartnerDay => {
    const ours = rows
      .filter(({ ref }) => ref.startsWith(`partner:${partnerId}:`))
      .map(
        ({ ref, amount, state }): PartnerLine => ({
          ...{ reference: ref.split(':')[2]!, mxn: amount, applied: state === 'applied' },
          state: state === 'reversed' ? 'reversed' : 'confirmed',
        }),
      )
    const [first, second, ...rest] = ours
    if (!wrong || !first || !second) return { partnerId, theirs: ours, ours }
    const other = { ...second, mxn: (second.mxn + 1n) as Mxn }
    const extra: PartnerLine = { reference: 'nunca', mxn: mxn('5.00'), state: 'confirmed' }
    return { partnerId, ours, theirs: [other, ...rest, extra] }
  })
}

/** The day as it stands, with what the partners say. */
export const reconciled = (db: Db, wrong = false, on: Day = payday) =>
  paymentReconciliationUseCases({ db, now, partners: () => partnersSay(db, wrong) }).reconcile(on)

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
