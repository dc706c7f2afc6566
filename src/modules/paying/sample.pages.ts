// A made-up loan and its payments for the gallery; every figure adds up.
import { mxn } from '../../foundation/money.ts'
import { day, startOf } from '../../foundation/time.ts'
import type { Loan } from '../loans/loans.ts'
import type { Choice } from '../loans/pay-choices.ts'
import type { PaymentSeen } from './payments-seen.ts'
import { waysOf } from './ways.ts'

export const loan = {
  loanId: 1n,
  loanNumber: '1234567897',
  ordinal: 1,
  kind: 'traditional',
  status: 'active',
  regime: 'rea',
  monthlyPayment: mxn('4182.50'),
} as Loan

export const monthly: Choice = {
  name: 'mensualidad',
  amount: mxn('4182.50'),
  effect: undefined,
  goodThrough: day('2026-11-30'),
}
export const discounted: Choice = {
  name: 'descuento',
  amount: mxn('100000.00'),
  effect: undefined,
  goodThrough: day('2026-11-30'),
}
export const huge: Choice = { ...monthly, name: 'todo', amount: mxn('1250000.00') }
export const tiny: Choice = { ...monthly, name: 'otro', amount: mxn('20.00') }

export const ways = ({ amount, goodThrough }: Choice, payer = 0) =>
  waysOf({ loanNumber: loan.loanNumber, payer, amount, goodThrough })

const at = startOf(day('2026-11-20'))
const base = {
  source: 'bank',
  amount: mxn('4182.50'),
  on: day('2026-11-20'),
  payer: null,
  toldAt: at,
  split: undefined,
  receipt: null,
} as const
export const onItsWay: PaymentSeen = {
  ...base,
  reference: 'PAG-2026-00000045-Q',
  state: 'announced',
  source: 'abroad',
  payer: 'J•••• P••••',
}
export const received: PaymentSeen = {
  ...base,
  reference: 'PAG-2026-00000044-D',
  state: 'received',
  source: 'shop',
}
export const applied: PaymentSeen = {
  ...base,
  reference: 'PAG-2026-00000042-K',
  state: 'applied',
  on: day('2026-10-30'),
  split: {
    principal: mxn('1112.40'),
    interest: mxn('2979.10'),
    lateInterest: mxn('0.00'),
    insurance: mxn('7.50'),
    other: mxn('83.50'),
  },
  receipt: 'REC-2026-00000042-K',
}
export const undone: PaymentSeen = {
  ...base,
  reference: 'PAG-2026-00000041-F',
  state: 'reversed',
  on: day('2026-10-02'),
}
