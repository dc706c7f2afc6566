import { centavos, mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { Deposit } from '../../modules/deposits/deposits.ts'
import { decideWords } from '../../modules/deposits/deposits.words.ts'
import type { LoanFound } from '../../modules/deposits/matching.ts'
import type { ClaimShown } from '../../modules/deposits/queue.usecases.ts'
import type { Difference, Reconciliation } from '../../modules/deposits/reconciliation.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type DepositProps, depositPage, queuePage } from './deposits.pages.ts'
import { paymentsPage } from './payments.pages.ts'
import { paymentsWords } from './payments.words.ts'

const staff = { name: 'Ana' }
const staffId = '01920000-0000-7000-8000-000000000001'
const at = Temporal.Instant.from('2026-11-21T09:12:00Z')
const today = day('2026-11-20')

const file = 'bancos-2026-11-20.txt'
const ofLine = (line: string, reference: string, amount: string) => ({
  file,
  line,
  reference,
  amount,
})
const differences: readonly Difference[] = [
  { found: 'file-total-differs', file, told: '101', kept: '100', amount: '1' },
  { found: 'unmatched', deposit: '7', why: 'nobody', ...ofLine('12', 'HS2611200011', '451230') },
  {
    found: 'unmatched',
    deposit: '8',
    why: 'line-expired',
    ...ofLine('40', 'HS2611200039', '98000'),
  },
  { found: 'proposed', deposit: '9', ...ofLine('41', 'HS2611200040', '2500000') },
  {
    found: 'payment-waiting',
    deposit: '10',
    payment: 'PAG-2026-00000031-K',
    ...ofLine('57', 'HS2611200056', '241575'),
  },
  { found: 'store-not-settled', chain: 'soriana', amount: '1250000' },
  { found: 'partner-line-not-ours', partner: 'frontera', reference: 'FR-8812', amount: '308000' },
]
const found: Reconciliation = {
  day: today,
  madeAt: at,
  figures: [
    { place: 'applied', lines: '1980', amount: '812345678' },
    { place: 'unmatched', lines: '17', amount: '5512300' },
    { place: 'waiting', lines: '3', amount: '912000' },
    { place: 'returned', lines: '2', amount: '0' },
    { place: 'settled', lines: '4', amount: '90112000' },
  ],
  differences,
  differenceCount: differences.length,
  gap: centavos(7_674_306n),
}
const closed: Reconciliation = {
  ...found,
  figures: found.figures.filter(({ place }) => place !== 'unmatched' && place !== 'waiting'),
  differences: [],
  differenceCount: 0,
  gap: centavos(0n),
}
const days = [found, { ...closed, day: day('2026-11-19') }]

const deposit: Deposit = {
  depositId: 7n,
  source: 'bank',
  place: '021',
  placeReference: 'HS2611200011',
  operation: 'deposit',
  about: null,
  receivedOn: today,
  channel: 'spei',
  amount: mxn('4512.30'),
  typedReference: '5503',
  trackingKey: 'BNET01002611200041',
  senderAccount: '002010077777777771',
  senderName: 'ROSA LUNA CAMPOS',
  concept: '=pago casa de rosa',
  branch: null,
  statementOn: today,
  fileName: file,
  importId: staffId,
  line: 12n,
  state: 'unmatched',
  reason: 'hints-only',
  how: null,
  target: null,
  loanNumber: null,
  paymentId: null,
  opened: null,
  since: at,
}
const loan: LoanFound = {
  loanId: 3n,
  memberId: 2n,
  loanNumber: '1234567897',
  status: 'active',
  name: 'ROSA LUNA CAMPOS',
}
const candidates = [
  { loan, why: ['sender-account', 'name', 'amount'] as const },
  {
    loan: { ...loan, loanId: 4n, loanNumber: '2000000004', name: 'ROSA LUNA' },
    why: ['name', 'amount'] as const,
  },
]
const opened = { by: staffId, name: 'Ana', reason: 'Trajo su comprobante' }
const moves = [
  { move: 'unmatched', reason: null, by: null, at },
  { move: 'assignment-proposed', reason: 'Trajo su comprobante', by: 'Ana', at },
]
const one: DepositProps = {
  deposit,
  candidates,
  moves: moves.slice(0, 1),
  aloneMost: mxn('20000.00'),
  staffId,
}
const proposed: Deposit = {
  ...deposit,
  state: 'assignment-proposed',
  target: { kind: 'loan', memberId: 2n, loanId: 3n },
  loanNumber: '1234567897',
  opened,
}
const assigned: Deposit = {
  ...proposed,
  state: 'assigned',
  opened: null,
  how: 'reference',
  paymentId: staffId,
}
const other = '01920000-0000-7000-8000-000000000002'
const claim: ClaimShown = {
  reference: 'TRA-2026-00000031-K',
  loanNumber: '1234567897',
  paidOn: today,
  amount: mxn('4512.30'),
  channel: 'bank',
  ending: '200041',
  note: 'Pagué desde la cuenta de mi esposo',
  madeAt: at,
}

export const paymentsGallery: Gallery = {
  '/operacion/pagos': {
    'con diferencias': (view) =>
      paymentsPage(view, staff, { day: today, found, days, waiting: 17 }),
    'en cero': (view) => paymentsPage(view, staff, { day: today, found: closed, days, waiting: 0 }),
    'sin conciliar': (view) =>
      paymentsPage(view, staff, { day: today, found: undefined, days: [], waiting: 0 }),
    'un día que no existe': (view) =>
      paymentsPage(view, staff, {
        ...{ day: today, found, days, waiting: 17, typedDay: 'ayer' },
        problems: { dia: view.t(paymentsWords.dayWrong) },
      }),
  },
  '/operacion/pagos/por-aplicar': {
    'con depósitos': (view) =>
      queuePage(view, staff, { deposits: [deposit, proposed], claims: [claim], more: true }),
    vacía: (view) => queuePage(view, staff, { deposits: [], claims: [], more: false }),
  },
  '/operacion/pagos/por-aplicar/{depósito}': {
    'con pistas': (view) => depositPage(view, staff, one),
    'sin pistas': (view) =>
      depositPage(view, staff, {
        ...{ ...one, candidates: [] },
        deposit: { ...deposit, reason: 'nobody', senderAccount: null, senderName: null },
      }),
    'falta la razón': (view) =>
      depositPage(view, staff, {
        ...one,
        refused: {
          act: 'asignar',
          typed: { credito: '1234567890' },
          problems: { credito: view.t(decideWords['loan-unknown']) },
        },
      }),
    'espera a otra persona': (view) =>
      depositPage(view, staff, { ...one, deposit: proposed, moves }),
    'otra persona decide': (view) =>
      depositPage(view, staff, { ...one, deposit: proposed, moves, staffId: other }),
    'alguien fue más rápido': (view) =>
      depositPage(view, staff, {
        ...{ ...one, deposit: assigned, moves, done: false },
        refused: {
          act: 'confirmar',
          typed: {},
          problems: { 'razon-confirmar': view.t(decideWords['not-now']) },
        },
      }),
    asignado: (view) => depositPage(view, staff, { ...one, deposit: assigned, moves, done: true }),
    'devolución del banco': (view) =>
      depositPage(view, staff, {
        ...{ ...one, candidates: [] },
        deposit: {
          ...deposit,
          operation: 'return',
          about: 'HS2611190001',
          amount: centavos(-451_230n),
          reason: 'return-without-deposit',
        },
      }),
  },
}
