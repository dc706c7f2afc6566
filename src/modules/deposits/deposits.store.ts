import type { Mxn } from '../../foundation/money.ts'
import type { Instant } from '../../foundation/time.ts'
import { type Db, type RawBuilder, sql, type Tx } from '../../platform/db.ts'
import type { Deposit, DepositState, Opened } from './deposits.ts'
import type { How, Target, UnmatchedReason } from './matching.ts'

type DepositRow = Omit<Deposit, 'target' | 'opened'> & {
  memberId: bigint | null
  loanId: bigint | null
  openedBy: string | null
  openedByName: string | null
  openedReason: string | null
}

function targetOf({ memberId, loanId }: DepositRow): Target | null {
  if (memberId === null) return null
  return loanId === null ? { kind: 'savings', memberId } : { kind: 'loan', memberId, loanId }
}
function openedOf({ openedBy: by, openedByName: name, openedReason: reason }: DepositRow) {
  return by === null ? null : ({ by, name: name ?? '', reason: reason ?? '' } satisfies Opened)
}
export const depositFrom = (row: DepositRow): Deposit => ({
  ...row,
  target: targetOf(row),
  opened: openedOf(row),
})

const columns = sql`d.deposit_id as "depositId", d.source, d.place, d.place_reference as "placeReference",
  d.operation, d.about, d.received_on as "receivedOn", d.channel, d.amount,
  d.typed_reference as "typedReference", d.tracking_key as "trackingKey",
  d.sender_account as "senderAccount", d.sender_name as "senderName", d.concept, d.branch,
  d.statement_on as "statementOn", d.import_id as "importId", d.line,
  (select file_name from imports i where i.import_id = d.import_id) as "fileName",
  s.state, s.reason, s.how, s.member_id as "memberId", s.loan_id as "loanId",
  (select loan_number from loans l where l.loan_id = s.loan_id) as "loanNumber",
  s.payment_id as "paymentId", s.opened_by as "openedBy", s.opened_by_name as "openedByName",
  s.opened_reason as "openedReason", s.since`
const joined = sql`deposits d join deposit_states s using (deposit_id)`

async function listed(db: Db, rest: RawBuilder<unknown>): Promise<Deposit[]> {
  const { rows } = await sql<DepositRow>`select ${columns} from ${joined} ${rest}`.execute(db)
  return rows.map(depositFrom)
}

/** Ids of what nobody has looked at yet, in the order of the files. */
export async function arrived(db: Db, after: bigint, most: number): Promise<bigint[]> {
  const { rows } = await sql<{ id: bigint }>`
    select deposit_id as id from deposit_states where state = 'arrived' and deposit_id > ${after}
    order by deposit_id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}

export const oneOf = async (db: Db, depositId: bigint): Promise<Deposit | undefined> =>
  (await listed(db, sql`where d.deposit_id = ${depositId}`))[0]

/** For a move: nobody else moves it until the transaction ends. */
export const lockOne = async (tx: Tx, depositId: bigint): Promise<Deposit | undefined> =>
  (await listed(tx, sql`where d.deposit_id = ${depositId} for update of s`))[0]

type OfPlace = Pick<Deposit, 'source' | 'place'>

/** The deposit that a return names. */
export const lockNamed = async (
  tx: Tx,
  { source, place, about }: OfPlace & Pick<Deposit, 'about'>,
): Promise<Deposit | undefined> =>
  (
    await listed(
      tx,
      sql`where d.source = ${source} and d.place = ${place} and d.place_reference = ${about}
        for update of s`,
    )
  )[0]

/** The return that came before its deposit and waits for it. */
export const lockReturnOf = async (
  tx: Tx,
  { source, place, placeReference }: OfPlace & Pick<Deposit, 'placeReference'>,
): Promise<Deposit | undefined> =>
  (
    await listed(
      tx,
      sql`where d.source = ${source} and d.place = ${place} and d.about = ${placeReference}
        and d.operation = 'return' and s.state = 'unmatched'
        order by d.deposit_id limit 1 for update of s`,
    )
  )[0]

export type Stand = {
  readonly state: DepositState
  readonly reason?: UnmatchedReason | undefined
  readonly how?: How | undefined
  readonly target?: Target | null | undefined
  readonly paymentId?: string | null | undefined
  readonly opened?: Opened | undefined
  readonly since: Instant
}

/** Where it stands from now on, whole: what is not said is not so. */
export async function setStand(tx: Tx, depositId: bigint, stand: Stand): Promise<void> {
  const { state, target, opened, since } = stand
  const loanId = target?.kind === 'loan' ? target.loanId : null
  await sql`
    update deposit_states set state = ${state}, reason = ${stand.reason ?? null},
      how = ${stand.how ?? null}, member_id = ${target?.memberId ?? null}, loan_id = ${loanId},
      payment_id = ${stand.paymentId ?? null}, opened_by = ${opened?.by ?? null},
      opened_by_name = ${opened?.name ?? null}, opened_reason = ${opened?.reason ?? null},
      since = ${since}
    where deposit_id = ${depositId}`.execute(tx)
}

export type Move = {
  readonly move: string
  readonly reason?: string | undefined
  readonly facts?: Readonly<Record<string, string>> | undefined
  readonly openedBy?: string | undefined
  readonly by?: { readonly staffId: string; readonly name: string } | undefined
  readonly at: Instant
}

export async function addMove(tx: Tx, depositId: bigint, m: Move): Promise<void> {
  await sql`
    insert into deposit_moves (deposit_id, move, reason, facts, opened_by, moved_by, moved_by_name,
      moved_at)
    values (${depositId}, ${m.move}, ${m.reason ?? null}, ${JSON.stringify(m.facts ?? {})}::jsonb,
      ${m.openedBy ?? null}::uuid, ${m.by?.staffId ?? null}::uuid, ${m.by?.name ?? null}, ${m.at})`.execute(
    tx,
  )
}

export type PastMove = {
  readonly move: string
  readonly reason: string | null
  readonly by: string | null
  readonly at: Instant
}

export async function movesOf(db: Db, depositId: bigint): Promise<readonly PastMove[]> {
  const { rows } = await sql<PastMove>`
    select move, reason, moved_by_name as by, moved_at as at from deposit_moves
    where deposit_id = ${depositId} order by move_id`.execute(db)
  return rows
}

/** How often it was put into a payment: each time has a reference of its own. */
export async function timesAssigned(tx: Tx, depositId: bigint): Promise<bigint> {
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from deposit_moves
    where deposit_id = ${depositId} and move = 'assigned'`.execute(tx)
  return rows[0]!.n
}

const open = sql`('unmatched', 'assignment-proposed', 'refund-proposed', 'release-proposed')`

/** What waits for a person, the oldest first; `after`: the last one seen. */
export const waiting = (db: Db, after: bigint, most: number): Promise<Deposit[]> =>
  listed(
    db,
    sql`where s.state in ${open} and s.deposit_id > ${after} order by s.deposit_id limit ${most}`,
  )

export type Waiting = {
  readonly state: DepositState
  readonly deposits: bigint
  readonly amount: Mxn
}

export async function waitingByState(db: Db): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select s.state, count(*) as deposits, coalesce(sum(d.amount), 0)::bigint as amount
    from deposit_states s join deposits d using (deposit_id)
    where s.state in ${open} or s.state = 'arrived' group by s.state order by s.state`.execute(db)
  return rows
}
