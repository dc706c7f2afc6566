// Every answer fits one part of a phone at its longest values, and reads as the guide promises.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mxn } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { say } from '../../foundation/words.ts'
import { readInstitution, tokensOf } from '../../platform/institution.ts'
import { segmentsOf } from '../../platform/sms/segments.ts'
import type { Loan, LoanFigures } from '../loans/loans.ts'
import { states } from '../tramites/tramites.ts'
import { figuresText, folioText, requestText, type Sheet } from './dialogue.answers.ts'
import type { Subject } from './dialogue.ts'
import { dialogueWords, folioWords, stopWords } from './sms-dialogue.words.ts'

const institution = readInstitution()
const today = day('2026-08-05')
const es: Sheet = { institution, lang: 'es', today }
const sheets: readonly Sheet[] = [es, { ...es, lang: 'en' }]
const figures: LoanFigures = {
  asOf: day('2026-08-04'),
  outstandingPrincipal: mxn('406385.57'),
  outstandingVsm: null,
  paymentDue: mxn('4182.50'),
  dueOn: day('2026-08-31'),
  overdueAmount: mxn('0.00'),
  overduePayments: 0,
  payoffAmount: null,
  discountedPayoffAmount: null,
  excessAmount: null,
  projectedEndOn: null,
  deferralEndsOn: null,
  deferralMonthsLeft: null,
  protectionUsesLeft: null,
  payrollMonths: null,
  ownMonths: null,
}
const loan: Loan = {
  loanId: 1n,
  loanNumber: '1234564821',
  ordinal: 1,
  kind: 'traditional',
  currency: 'mxn',
  grantedOn: day('2020-01-15'),
  originalAmount: mxn('655460.60'),
  originalVsm: null,
  ratePpm: 104_500,
  termMonths: 300,
  monthlyPayment: mxn('4182.50'),
  regime: 'roa',
  regimeSince: null,
  status: 'active',
  statusSince: null,
  property: { street: null, settlement: null, municipality: null, state: null, postalCode: null },
  figures,
}
const savings = { total: mxn('86412.35'), asOf: day('2026-08-04') }
const second: Loan = {
  ...loan,
  loanId: 2n,
  ordinal: 2,
  loanNumber: '1234567730',
  grantedOn: day('2024-02-01'),
  figures: { ...figures, outstandingPrincipal: mxn('98120.04') },
}
const ask = (of: Subject, loans: readonly Loan[], sheet = es) =>
  figuresText({ of }, { savings, loans }, sheet)

test('the texts of the guide’s four words', () => {
  assert.equal(ask('owed', [loan]), 'Cimiento: al 4 ago debes $406,385.57. Ya pagaste 38%.')
  assert.equal(
    ask('loan', [loan]),
    'Cimiento: al 4 ago tu crédito va al corriente. Tu empresa lo descuenta de tu sueldo.',
  )
  assert.equal(
    ask('payment', [loan]),
    'Cimiento: tu pago de agosto es $4,182.50. Tu empresa lo descuenta el 31 ago.',
  )
  assert.equal(ask('savings', [loan]), 'Cimiento: tienes $86,412.35 de ahorro al 4 ago.')
})

test('two loans in one text, the oldest first, whatever the order they are kept in', () => {
  const told =
    'Cimiento: al 4 ago debes $406,385.57 del crédito que termina en 4821 y $98,120.04 del que termina en 7730.'
  assert.equal(ask('owed', [loan, second]), told)
  assert.equal(ask('owed', [second, loan]), told)
  const paid: Loan = { ...loan, status: 'paid-off' }
  const late: Loan = {
    ...second,
    regime: 'rea',
    figures: { ...figures, overdueAmount: mxn('12547.50'), overduePayments: 3 },
  }
  assert.equal(
    ask('loan', [paid, late]),
    'Cimiento: crédito 4821: ya lo pagaste todo. Crédito 7730: para ponerte al corriente, $12,547.50.',
  )
  assert.match(
    figuresText({ of: 'owed', loanNumber: '1234567730' }, { savings, loans: [loan, second] }, es),
    /^Cimiento: al 4 ago debes \$98,120\.04\./,
  )
})

test('what nobody told us is never zero', () => {
  assert.match(ask('owed', [{ ...loan, figures: null }]), /por ahora no tenemos/)
  assert.match(
    ask('payment', [{ ...loan, figures: { ...figures, paymentDue: null } }]),
    /por ahora no tenemos/,
  )
  assert.match(
    figuresText({ of: 'savings' }, { savings: { total: null, asOf: null }, loans: [] }, es),
    /por ahora no sabemos/,
  )
  assert.match(ask('owed', []), /no tienes crédito/)
})

const most = mxn('99999999.99')
const far = day('2025-12-30')
const full: LoanFigures = {
  ...figures,
  asOf: far,
  dueOn: far,
  outstandingPrincipal: most,
  paymentDue: most,
}
const long: Loan = { ...loan, originalAmount: mxn('100000000.00'), figures: full }
const kinds: readonly Loan[] = [
  long,
  { ...long, regime: 'rea' },
  { ...long, figures: { ...full, dueOn: day('2026-09-30') } },
  { ...long, regime: 'rea', figures: { ...full, dueOn: day('2026-09-30') } },
  { ...long, figures: { ...full, dueOn: null } },
  { ...long, currency: 'vsm' },
  { ...long, figures: { ...full, overdueAmount: most, overduePayments: 120 } },
  { ...long, figures: { ...full, overdueAmount: most, overduePayments: null } },
  { ...long, status: 'deferred', figures: { ...full, deferralEndsOn: far } },
  { ...long, status: 'deferred' },
  { ...long, status: 'in-court' },
  { ...long, status: 'paid-off' },
  { ...long, figures: null },
]

function* everyAnswer(sheet: Sheet): Generator<string> {
  const held = { savings: { total: most, asOf: far }, loans: [] }
  yield figuresText({ of: 'savings' }, held, sheet)
  yield figuresText({ of: 'savings' }, { ...held, savings: { total: most, asOf: null } }, sheet)
  yield figuresText({ of: 'savings' }, { ...held, savings: { total: null, asOf: null } }, sheet)
  for (const subject of ['owed', 'loan', 'payment'] as const) {
    yield figuresText({ of: subject }, held, sheet)
    for (const one of kinds) {
      yield figuresText({ of: subject }, { ...held, loans: [one] }, sheet)
      for (const other of kinds)
        yield figuresText(
          { of: subject },
          { ...held, loans: [one, { ...other, ordinal: 2 }] },
          sheet,
        )
    }
  }
  const folio = 'DOCS-2026-99999999-K'
  for (const state of states) yield requestText({ reference: folio, state, answer_by: far }, sheet)
  yield requestText(undefined, sheet)
  for (const standing of ['valid', 'replaced', 'revoked', 'unknown'] as const)
    yield folioText(folio, standing, sheet)
  const hours = { h1: '10:30 pm', h2: '12:30 am' }
  const args = {
    ...tokensOf(institution, sheet.lang),
    palabra: 'SOLICITUD',
    n: 21,
    folio,
    ...hours,
  }
  const plain = [...Object.values(dialogueWords), ...Object.values(stopWords)]
  for (const said of [...plain, folioWords.wrong, folioWords.how]) yield say(said, sheet.lang, args)
}

test('every answer is one part in the alphabet of phones, in both languages', () => {
  const all = sheets.flatMap((sheet) => [...everyAnswer(sheet)])
  const wrong = [...new Set(all)].filter((text) => {
    const { alphabet, count } = segmentsOf(text)
    return alphabet !== 'gsm7' || count !== 1 || /[{}−]|undefined|null/.test(text)
  })
  assert.deepEqual(wrong, [])
})
