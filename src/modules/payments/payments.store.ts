import type { Actor } from '../../foundation/actor.ts'
import type { Mxn } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import { type Db, type RawBuilder, sql, type Tx } from '../../platform/db.ts'
import { write } from '../../platform/together.ts'
import type { LedgerAccount } from '../ledger/ledger.ts'
import type { Payment, PaymentSource, PaymentState, WaitsFor } from './payments.ts'

type Row = {
  payment_id: string
  reference: string
  source_ref: string
  input_hash: Buffer
  source: PaymentSource
  target: 'loan' | 'savings'
  member_id: bigint
  loan_id: bigint | null
  amount: Mxn
  from_account: LedgerAccount
  for_discount: boolean
  payer: string | null
  state: PaymentState
  effective_on: Day
  announced_at: Instant
  received_at: Instant | null
  applied_at: Instant | null
  ended_at: Instant | null
  pending_journal: string | null
  received_journal: string | null
  extra_journal: string | null
  applied_journal: string | null
  receipt: string | null
  waits_for: WaitsFor | null
}

/** A payment with the journals that stand for it. */
export type Kept = Payment & {
  readonly hash: Buffer
  readonly journals: Readonly<Record<'pending' | 'received' | 'extra' | 'applied', string | null>>
}

const columns = sql`payment_id, reference, source_ref, input_hash, source, target, member_id, loan_id, amount,
  from_account, for_discount, payer, state, effective_on, announced_at, received_at, applied_at, ended_at,
  pending_journal, received_journal, extra_journal, applied_journal, receipt, waits_for`

const keptFrom = (row: Row): Kept => ({
  paymentId: row.payment_id,
  reference: row.reference,
  source: row.source,
  target:
    row.loan_id === null
      ? { kind: 'savings', memberId: row.member_id }
      : { kind: 'loan', memberId: row.member_id, loanId: row.loan_id },
  amount: row.amount,
  effectiveOn: row.effective_on,
  from: row.from_account,
  payer: row.payer,
  forDiscount: row.for_discount,
  state: row.state,
  announcedAt: row.announced_at,
  receivedAt: row.received_at,
  appliedAt: row.applied_at,
  endedAt: row.ended_at,
  receipt: row.receipt,
  waitsFor: row.waits_for,
  hash: row.input_hash,
  journals: {
    pending: row.pending_journal,
    received: row.received_journal,
    extra: row.extra_journal,
    applied: row.applied_journal,
  },
})

/** Below a hundred million: the eight digits of a folio. */
export async function nextSerial(db: Db): Promise<number> {
  const { rows } = await sql<{ serial: bigint }>`
    select nextval('payment_serial') % 100000000 as serial`.execute(db)
  return +rows[0]!.serial.toString()
}

/** The one payment of which that is true. */
async function only(db: Db, condition: RawBuilder<unknown>): Promise<Kept | undefined> {
  const { rows } = await sql<Row>`select ${columns} from payments where ${condition}`.execute(db)
  return rows[0] && keptFrom(rows[0])
}

export const bySourceRef = (db: Db, sourceRef: string): Promise<Kept | undefined> =>
  only(db, sql`source_ref = ${sourceRef}`)

/** False: that key is taken. */
export async function insert(
  tx: Tx,
  sourceRef: string,
  one: Omit<Kept, 'journals' | 'receivedAt' | 'appliedAt' | 'endedAt' | 'receipt' | 'waitsFor'>,
  receivedAt: Instant | null,
): Promise<boolean> {
  const { target } = one
  const { numAffectedRows } = await sql`
    insert into payments (payment_id, reference, source_ref, input_hash, source, target, member_id, loan_id,
      amount, from_account, for_discount, payer, state, effective_on, announced_at, received_at)
    values (${one.paymentId}, ${one.reference}, ${sourceRef}, ${one.hash}, ${one.source}, ${target.kind},
      ${target.memberId}, ${target.kind === 'loan' ? target.loanId : null}, ${one.amount}, ${one.from},
      ${one.forDiscount}, ${one.payer}, ${one.state}, ${one.effectiveOn}, ${one.announcedAt}, ${receivedAt})
    on conflict (source_ref) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Held until the transaction ends: the steps of one payment are taken one after another. */
export const lock = (tx: Tx, paymentId: string): Promise<Kept | undefined> =>
  only(tx, sql`payment_id = ${paymentId} for update`)

/**
 * The same, and whether that key was used for a step. A use by another transaction that this one waited for is not seen;
 * the payment is.
 */
export async function lockAndTold(
  tx: Tx,
  paymentId: string,
  sourceRef: string,
): Promise<{ readonly payment: Kept; readonly told: boolean } | undefined> {
  const { rows } = await sql<Row & { told: boolean }>`
    select ${columns},
      exists (select from payment_steps as s where s.source_ref = ${sourceRef}) as told
    from payments where payment_id = ${paymentId} for update`.execute(tx)
  return rows[0] && { payment: keptFrom(rows[0]), told: rows[0].told }
}

export const byId = (db: Db, paymentId: string): Promise<Kept | undefined> =>
  only(db, sql`payment_id = ${paymentId}`)

export const byReference = (db: Db, reference: string): Promise<Kept | undefined> =>
  only(db, sql`reference = ${reference}`)

/** Newest first. */
async function newest(db: Db, condition: RawBuilder<unknown>, most: number) {
  const { rows } = await sql<Row>`
    select ${columns} from payments where ${condition}
    order by effective_on desc, payment_id desc limit ${most}`.execute(db)
  return rows.map(keptFrom)
}

type OfLoan = { readonly memberId: bigint; readonly loanId: bigint }
export const ofLoan = (db: Db, { memberId, loanId }: OfLoan, most: number) =>
  newest(db, sql`member_id = ${memberId} and loan_id = ${loanId}`, most)

export const ofSavings = (db: Db, { memberId }: { memberId: bigint }, most: number) =>
  newest(db, sql`member_id = ${memberId} and loan_id is null`, most)

/** Received before an instant and not put to use yet: their job was lost, or something is in the way. */
export async function toApply(db: Db, before: Instant, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ paymentId: string }>`
    select payment_id as "paymentId" from payments
    where state = 'received' and received_at < ${before}
    order by received_at limit ${most}`.execute(db)
  return rows.map(({ paymentId }) => paymentId)
}

export type Step = {
  readonly step: PaymentState
  readonly sourceRef: string
  readonly effectiveOn: Day
  readonly at: Instant
  readonly journals: readonly string[]
  readonly reason?: string | undefined
  readonly by: Actor
}
/** What a step changes of the payment itself. */
export type Change = {
  readonly state: PaymentState
  readonly effective_on?: Day
  readonly received_at?: Instant
  readonly applied_at?: Instant
  readonly ended_at?: Instant
  readonly pending_journal?: string
  readonly received_journal?: string
  readonly extra_journal?: string
  readonly applied_journal?: string
  readonly waits_for?: WaitsFor | null
}

const actorId = (by: Actor): string | null =>
  by.kind === 'member'
    ? by.memberId.toString()
    : by.kind === 'staff'
      ? by.staffId
      : by.kind === 'system'
        ? by.task
        : null

const assignments = (change: object) =>
  sql.join(Object.entries(change).map(([name, value]) => sql`${sql.id(name)} = ${value}`))

/** Moves the payment and writes the step down. */
export const take = (tx: Tx, paymentId: string, change: Change, step: Step): Promise<void> =>
  write(
    tx,
    sql`update payments set ${assignments(change)} where payment_id = ${paymentId}`,
    sql`insert into payment_steps
        (payment_id, step, at, source_ref, effective_on, journals, reason, by_kind, by_id)
      values (${paymentId}, ${step.step}, ${step.at}, ${step.sourceRef}, ${step.effectiveOn},
        ${`{${step.journals.join()}}`}::uuid[], ${step.reason ?? null}, ${step.by.kind},
        ${actorId(step.by)})`,
  )

/** The paper of a payment that was put to use. */
export const noteReceipt = (tx: Tx, paymentId: string, folio: string) =>
  sql`update payments set receipt = ${folio} where payment_id = ${paymentId}`.execute(tx)

/** Put to use before an instant and without a receipt yet. */
export async function withoutReceipt(
  db: Db,
  before: Instant,
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ paymentId: string }>`
    select payment_id as "paymentId" from payments
    where state = 'applied' and receipt is null and applied_at < ${before}
    order by applied_at limit ${most}`.execute(db)
  return rows.map(({ paymentId }) => paymentId)
}

/** Why it still waits. */
export const wait = (tx: Tx, paymentId: string, waitsFor: WaitsFor) =>
  sql`update payments set waits_for = ${waitsFor} where payment_id = ${paymentId}`.execute(tx)

/** The step that an idempotency key was used for. */
export async function stepBy(
  db: Db,
  sourceRef: string,
): Promise<{ paymentId: string; step: PaymentState; effectiveOn: Day } | undefined> {
  const { rows } = await sql<{ paymentId: string; step: PaymentState; effectiveOn: Day }>`
    select payment_id as "paymentId", step, effective_on as "effectiveOn" from payment_steps
    where source_ref = ${sourceRef}`.execute(db)
  return rows[0]
}

/** The state of a loan, when it is that member's. */
export async function loanState(
  db: Db,
  { memberId, loanId }: { memberId: bigint; loanId: bigint },
): Promise<string | undefined> {
  const { rows } = await sql<{ status: string }>`
    select status from loans where loan_id = ${loanId} and member_id = ${memberId}`.execute(db)
  return rows[0]?.status
}
