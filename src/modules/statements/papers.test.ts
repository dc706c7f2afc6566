// Statements as a bookkeeper reads them: golden text, source of the figures named in its first line.
import { test } from 'node:test'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import { bimester } from '../../foundation/bimester.ts'
import { type Mxn, mxn, zeroMxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { readInstitution, tokensOf } from '../../platform/institution.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import type { Loan } from '../loans/loans.ts'
import type { LoanMovement } from '../loans/movements.ts'
import { interestOf } from './interest.ts'
import { historyPaper, type Said, statementPaper } from './loan.papers.ts'
import { paperWords } from './papers.words.ts'
import { statementOf, stretchOf } from './statements.ts'
import { tellerOf } from './teller.ts'
import { certificatePaper } from './year.papers.ts'

/** A paper as lines: what is drawn apart stands apart. */
function plain({ title, subtitle, blocks }: Said): string {
  const row = (cells: readonly string[]) => `  ${cells.join(' | ')}`.trimEnd()
  const lines = (block: Block): readonly string[] => {
    if (block.kind === 'heading') return ['', `## ${block.text}`]
    if (block.kind === 'text') return [block.text]
    if (block.kind === 'amount')
      return [`${block.label}: ${block.amount}`, ...(block.note ? [block.note] : [])]
    if (block.kind === 'facts')
      return block.rows.map(([label, value]) => row([`${label}: ${value}`]))
    if (block.kind === 'list') return block.items.map((item) => `- ${item}`)
    const head = row(block.columns.map(({ label }) => label))
    return ['', block.caption, head, ...block.rows.map(row), ...(block.foot ?? []).map(row)]
  }
  return [`# ${title}`, subtitle, ...blocks.flatMap(lines)].join('\n')
}

const teller = (lang: Lang) => tellerOf(lang, tokensOf(readInstitution(), lang), paperWords.unknown)
const holder = {
  name: 'Ana Lucía Ibáñez Nuño',
  nss: '12345678903',
  curp: 'IANA800101MDFBXN09',
  rfc: 'IANA8001017X2',
}
const loan = {
  loanId: 1n,
  loanNumber: '9900005013',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2025-03-14'),
  originalAmount: mxn('364582.34'),
  ratePpm: 35_000,
  termMonths: 360,
  monthlyPayment: mxn('1637.34'),
  regime: 'roa',
  status: 'active',
  statusSince: null,
} as Loan

const moved = (on: string, interest: string, principal: string, after: string): LoanMovement => ({
  effectiveOn: day(on),
  sequence: 1,
  kind: 'payment',
  source: 'payroll',
  amount: (mxn(interest) + mxn(principal)) as Mxn,
  parts: {
    principal: mxn(principal),
    interest: mxn(interest),
    lateInterest: zeroMxn,
    insurance: zeroMxn,
    other: zeroMxn,
  },
  balanceAfter: mxn(after),
  balanceAfterVsm: null,
})
const begun: LoanMovement = {
  ...moved('2025-03-14', '0.00', '-364582.34', '364582.34'),
  kind: 'disbursement',
  source: 'fund',
}
const movements = [
  moved('2025-04-30', '1063.37', '573.97', '364008.37'),
  moved('2025-05-31', '1061.69', '575.65', '363432.72'),
  moved('2025-06-30', '1060.01', '577.33', '362855.39'),
]
const source =
  'Fuente de las cifras: 364,582.34 al 3.5 % con pagos de 1,637.34 (UNV25); los tres primeros meses de su tabla.'

test('a statement and a whole life, in both languages', () => {
  const period = { kind: 'bimester', bimester: bimester(2025, 3) } as const
  const told = {
    holder,
    loan,
    statement: statementOf(loan, stretchOf(period), movements.slice(1), movements[0]),
  }
  const life = { from: loan.grantedOn, to: day('2025-06-30') }
  const whole = { ...told, statement: statementOf(loan, life, [begun, ...movements], undefined) }
  const papers = (['es', 'en'] as const).flatMap((lang) => [
    plain(statementPaper(teller(lang), told, period)),
    plain(historyPaper(teller(lang), whole)),
  ])
  sameAsGolden('estado-de-cuenta.txt', `${[source, ...papers].join('\n\n')}\n`)
})

test('an interest certificate', () => {
  const interest = interestOf(loan, 2025, [begun, ...movements], zeroMxn, 36_900n)
  const fuente = 'INEGI, INPC de diciembre de 2025 contra el de un año antes'
  const paper = plain(certificatePaper(teller('es'), { holder, loan, interest, source: fuente }))
  sameAsGolden('constancia-de-intereses.txt', `${source}\n\n${paper}\n`)
})
