import type { CaptureLine } from '../../foundation/capture-line.ts'
import type { Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import { type Db, sql } from '../../platform/db.ts'
import type { Deposit } from './deposits.ts'
import { daysLater, endsLike } from './finding.ts'
import type { LoanFound, SavingsLine } from './matching.ts'

/** As the rules want it, with the parts of the name that a bank would give. */
export type NamedLoan = LoanFound & {
  readonly givenNames: string
  readonly firstSurname: string
}

const columns = sql`l.loan_id as "loanId", l.member_id as "memberId", l.loan_number as "loanNumber",
  l.status, m.given_names as "givenNames", m.first_surname as "firstSurname",
  concat_ws(' ', m.given_names, m.first_surname, m.second_surname) as name`
const named = sql`loans l join members m using (member_id)`

export async function loansByNumber(
  db: Db,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, NamedLoan>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<NamedLoan>`
    select ${columns} from ${named} where l.loan_number = any(${numbers}::text[])`.execute(db)
  return new Map(rows.map((loan) => [loan.loanNumber, loan]))
}

/** Lines that members made for their own savings, by the serial that they bear. */
export async function savingsLines(
  db: Db,
  serials: readonly string[],
): Promise<readonly SavingsLine[]> {
  if (serials.length === 0) return []
  const { rows } = await sql<{ line: CaptureLine; memberId: bigint }>`
    select line, member_id as "memberId" from capture_lines
    where substr(line, 2, 10) = any(${serials}::text[]) and line like '2%'`.execute(db)
  return rows
}

/** `exact`: the end of a reference agrees too, and is long enough to count. */
export type OpenClaim = {
  readonly reference: string
  readonly loan: NamedLoan
  readonly exact: boolean
}

/** Claims that this deposit may answer: same amount, its day or just before, a bank or a shop as it is. */
export async function claimsOf(db: Db, deposit: Deposit): Promise<readonly OpenClaim[]> {
  const { amount, receivedOn, source, trackingKey, placeReference, typedReference } = deposit
  const { rows } = await sql<NamedLoan & { reference: string; ending: string }>`
    select c.reference, c.ending, ${columns} from deposit_claims c join loans l using (loan_id)
      join members m on m.member_id = l.member_id
    where c.deposit_id is null and c.amount = ${amount} and c.channel = ${source}
      and c.paid_on between ${receivedOn.subtract({ days: daysLater })} and ${receivedOn}
    order by c.reference limit 20`.execute(db)
  return rows
    .map(({ reference, ending, ...loan }) => ({
      ...{ reference, loan, ending },
      exact: endsLike([trackingKey, placeReference, typedReference], ending),
    }))
    .filter(({ exact, ending }) => exact || ending === '')
}

/** Loans of whoever has this account on file, or whose loan it paid before. */
export async function byAccount(
  db: Db,
  account: string,
): Promise<{ readonly onFile: readonly NamedLoan[]; readonly before: readonly NamedLoan[] }> {
  const [onFile, before] = [
    await sql<NamedLoan>`select ${columns} from ${named}
      where m.clabe = ${account} order by l.loan_id limit 4`.execute(db),
    await sql<NamedLoan>`select ${columns} from ${named} where l.loan_id in (
      select s.loan_id from deposits d join deposit_states s using (deposit_id)
      where d.sender_account = ${account} and s.state = 'assigned' limit 50)
      order by l.loan_id limit 4`.execute(db),
  ]
  return { onFile: onFile.rows, before: before.rows }
}

/** How many loans with that very payment due are looked at. */
const mostDue = 200
/** Figures of so many days before still say what is due. */
const figuresDays = 62

/** Open loans whose payment of these weeks is exactly that amount. */
export async function byAmountDue(
  db: Db,
  { amount, on }: { readonly amount: Mxn; readonly on: Day },
): Promise<readonly NamedLoan[]> {
  const { rows } = await sql<NamedLoan>`
    select ${columns} from ${named} where l.status in ('active', 'deferred') and l.loan_id in (
      select f.loan_id from loan_facts f where f.payment_due = ${amount}
        and f.as_of between ${on.subtract({ days: figuresDays })} and ${on}
      order by f.as_of desc limit ${mostDue})
    order by l.loan_id`.execute(db)
  return rows
}

export async function loanOf(db: Db, loanId: bigint): Promise<NamedLoan | undefined> {
  const { rows } = await sql<NamedLoan>`
    select ${columns} from ${named} where l.loan_id = ${loanId}`.execute(db)
  return rows[0]
}
