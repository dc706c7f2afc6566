import type { Mxn } from '../../foundation/money.ts'
import { type Day, day } from '../../foundation/time.ts'
import { eachStatement, pageStatement, part } from '../../platform/page-statement.ts'
import type { PaymentState } from '../payments/payments.ts'
import type { Loan, LoanFigures, Property } from './loans.ts'
import type { LoanMovement, MovementKind, MovementSource } from './movements.ts'
import { waitingPart } from './waiting.store.ts'

type ByMember = { member: bigint }

// Amounts travel as text: a JSON number is a float.
const contract = `'id', l.loan_id::text, 'number', l.loan_number, 'ordinal', l.ordinal,
  'kind', l.kind, 'currency', l.currency, 'granted', l.granted_on,
  'original', l.original_amount::text, 'originalVsm', l.original_vsm::text, 'rate', l.rate_ppm,
  'term', l.term_months, 'monthly', l.monthly_payment::text, 'regime', l.regime,
  'regimeSince', l.regime_since, 'status', l.status, 'statusSince', l.status_since,
  'property', json_build_object('street', l.property_street, 'settlement', l.property_settlement,
    'municipality', l.property_municipality, 'state', l.property_state,
    'postalCode', l.property_postal_code)`
const figures = `json_build_object('asOf', f.as_of, 'told', f.told_on, 'principal', f.outstanding_principal::text,
  'vsm', f.outstanding_vsm::text, 'due', f.payment_due::text, 'dueOn', f.due_on,
  'overdue', f.overdue_amount::text, 'overduePayments', f.overdue_payments,
  'payoff', f.payoff_amount::text, 'discounted', f.discounted_payoff_amount::text,
  'excess', f.excess_amount::text, 'endOn', f.projected_end_on, 'deferralEnds', f.deferral_ends_on,
  'deferralLeft', f.deferral_months_left, 'protectionLeft', f.protection_uses_left,
  'payroll', f.payroll_months, 'own', f.own_months)`

type FiguresJson = {
  asOf: string
  told: string | null
  principal: string | null
  vsm: string | null
  due: string | null
  dueOn: string | null
  overdue: string | null
  overduePayments: number | null
  payoff: string | null
  discounted: string | null
  excess: string | null
  endOn: string | null
  deferralEnds: string | null
  deferralLeft: number | null
  protectionLeft: number | null
  payroll: number | null
  own: number | null
}
type LoanJson = Pick<Loan, 'ordinal' | 'kind' | 'currency' | 'regime' | 'status'> & {
  id: string
  number: string
  granted: string
  original: string
  originalVsm: string | null
  rate: number
  term: number
  monthly: string
  regimeSince: string | null
  statusSince: string | null
  property: Property
  figures: FiguresJson | null
}

const amount = (text: string | null): Mxn | null => (text === null ? null : (BigInt(text) as Mxn))
const whole = (text: string | null): bigint | null => (text === null ? null : BigInt(text))
const dayOr = (text: string | null): Day | null => (text === null ? null : day(text))

const figuresOf = (f: FiguresJson): LoanFigures => ({
  asOf: day(f.asOf),
  ...(f.told !== null && { toldOn: day(f.told) }),
  outstandingPrincipal: amount(f.principal),
  outstandingVsm: whole(f.vsm),
  paymentDue: amount(f.due),
  dueOn: dayOr(f.dueOn),
  overdueAmount: amount(f.overdue),
  overduePayments: f.overduePayments,
  payoffAmount: amount(f.payoff),
  discountedPayoffAmount: amount(f.discounted),
  excessAmount: amount(f.excess),
  projectedEndOn: dayOr(f.endOn),
  deferralEndsOn: dayOr(f.deferralEnds),
  deferralMonthsLeft: f.deferralLeft,
  protectionUsesLeft: f.protectionLeft,
  payrollMonths: f.payroll,
  ownMonths: f.own,
})

const loanOf = (row: LoanJson): Loan => ({
  loanId: BigInt(row.id),
  loanNumber: row.number,
  ordinal: row.ordinal,
  kind: row.kind,
  currency: row.currency,
  grantedOn: day(row.granted),
  originalAmount: BigInt(row.original) as Mxn,
  originalVsm: whole(row.originalVsm),
  ratePpm: row.rate,
  termMonths: row.term,
  monthlyPayment: BigInt(row.monthly) as Mxn,
  regime: row.regime,
  regimeSince: dayOr(row.regimeSince),
  status: row.status,
  statusSince: dayOr(row.statusSince),
  property: row.property,
  figures: row.figures && figuresOf(row.figures),
})

const figureColumns = `as_of, outstanding_principal, outstanding_vsm, payment_due, due_on, overdue_amount,
  overdue_payments, payoff_amount, discounted_payoff_amount, excess_amount, projected_end_on,
  deferral_ends_on, deferral_months_left, protection_uses_left, payroll_months, own_months`

/** The newest figures: those of a file, or what a payment of that day or later made of them. */
const newestFigures = `select ${figureColumns}, max(told_on) over () as told_on from (
    (select ${figureColumns}, null::uuid as standing_id, as_of as told_on from loan_facts k
      where k.member_id = l.member_id and k.loan_id = l.loan_id and k.as_of <= :today::date
      order by k.as_of desc limit 1)
    union all
    (select ${figureColumns}, standing_id, null::date as told_on from loan_standings s
      where s.member_id = l.member_id and s.loan_id = l.loan_id and s.as_of <= :today::date
      order by s.standing_id desc limit 1)) as known
  order by as_of desc, standing_id desc nulls last limit 1`

/** Every loan of a member, first to last, each with its latest figures up to `today`. */
export const loansPart = part<ByMember & { today: Day }, LoanJson[], readonly Loan[]>(
  `select coalesce(json_agg(json_build_object(${contract},
      'figures', case when f.as_of is null then null else ${figures} end) order by l.ordinal), '[]')
    from loans l left join lateral (${newestFigures}) f on true
    where l.member_id = :member::bigint`,
  (rows) => rows.map(loanOf),
)

export type MovementJson = {
  on: string
  seq: number
  kind: MovementKind
  source: MovementSource
  amount: string
  principal: string
  interest: string
  late: string
  insurance: string
  other: string
  after: string | null
  afterVsm: string | null
  payment: {
    id: string
    receipt: string | null
    state: PaymentState
    discount: boolean
  } | null
}

export const movementOf = (row: MovementJson): LoanMovement => ({
  effectiveOn: day(row.on),
  sequence: row.seq,
  kind: row.kind,
  source: row.source,
  amount: BigInt(row.amount) as Mxn,
  parts: {
    principal: BigInt(row.principal) as Mxn,
    interest: BigInt(row.interest) as Mxn,
    lateInterest: BigInt(row.late) as Mxn,
    insurance: BigInt(row.insurance) as Mxn,
    other: BigInt(row.other) as Mxn,
  },
  balanceAfter: amount(row.after),
  balanceAfterVsm: whole(row.afterVsm),
  ...(row.payment && {
    own: {
      paymentId: row.payment.id,
      receipt: row.payment.receipt,
      returned: row.payment.state === 'reversed',
      forDiscount: row.payment.discount,
    },
  }),
})

/** A movement as json, of `loan_movements m`; who made a payment of ours is asked only where it is one. */
export const movementJson = `json_build_object('on', m.effective_on, 'seq', m.sequence, 'kind', m.kind,
      'source', m.source, 'amount', m.amount::text, 'principal', m.principal::text,
      'interest', m.interest::text, 'late', m.late_interest::text, 'insurance', m.insurance::text,
      'other', m.other::text, 'after', m.balance_after::text, 'afterVsm', m.balance_after_vsm::text,
      'payment', case when m.payment_id is not null then (select json_build_object('id', p.payment_id,
        'receipt', p.receipt, 'state', p.state, 'discount', p.for_discount) from payments p where p.payment_id = m.payment_id) end)`

/** The loan at a place; without one the first that lives, else the last: as `chosenFrom`. */
const chosen = `(select loan_id from loans
  where member_id = :member::bigint and (:place::smallint is null or ordinal = :place::smallint)
  order by status = 'paid-off', case when status = 'paid-off' then -ordinal else ordinal end limit 1)`

export type MovementsAsked = ByMember & {
  place: number | null
  from: Day
  to: Day
  first: number
  last: number
  beforeDay: string
  beforeSequence: number
  most: number
}

const movementsPart = part<MovementsAsked, MovementJson[], readonly LoanMovement[]>(
  `select coalesce(json_agg(${movementJson} order by m.effective_on desc, m.sequence desc), '[]')
    from (select effective_on, sequence, kind, source, amount, principal, interest, late_interest, insurance, other,
        balance_after, balance_after_vsm, payment_id from loan_movements
      where member_id = :member::bigint and loan_id = ${chosen}
        and bimester between :first::integer and :last::integer
        and effective_on between :from::date and :to::date
        and (effective_on, sequence) < (:beforeDay::date, :beforeSequence::integer)
      order by effective_on desc, sequence desc limit :most::integer) as m`,
  (rows) => rows.map(movementOf),
)

/** /mi-credito and its tabs but the movements. */
export const loansPage = pageStatement('loans', { loans: loansPart })
/** The same of many members at once, for what answers many at once. */
export const loansOfEach = eachStatement('loans-of-each', loansPart, {
  over: 'member',
  type: 'bigint',
})
/** The movements tab: six partitions at most, whatever is asked. */
export const movementsPage = pageStatement('loan-movements', {
  loans: loansPart,
  movements: movementsPart,
  waiting: waitingPart,
})
/** Movements alone, for a file. */
export const movementsBatch = pageStatement('loan-movements-batch', { movements: movementsPart })

/** The loan numbers of members, first to last. */
export const numbersOf = `select member_id as member, loan_number as number from loans
  where member_id = any($1::bigint[]) order by member_id, ordinal`
