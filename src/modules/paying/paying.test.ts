// Numbers to pay, links for others, reminders, and payments as they are seen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { captureParts } from '../../foundation/capture-line.ts'
import { mxn } from '../../foundation/money.ts'
import { readPaymentReference, referenceParts } from '../../foundation/payment-reference.ts'
import { day, days24, later, minutes, startOf } from '../../foundation/time.ts'
import { readInstitution } from '../../platform/institution.ts'
import { type CannotLink, linkStateOf, mostPayers, nextOrdinal, readLink } from './payers.ts'
import { cannotLinkWords, cannotSendWords } from './payers.words.ts'
import { arrivedJustNow, isOnItsWay } from './payments-seen.ts'
import { dueOn, reminderOn } from './reminders.ts'
import { leastOf, type Place, placesFor, waysOf } from './ways.ts'

const loanNumber = '1234567897'
const goodThrough = day('2026-11-30')

test('the same payment has the same numbers, and they say what it is', () => {
  const asked = { loanNumber, payer: 7, amount: mxn('4182.50'), goodThrough }
  const ways = waysOf(asked)
  assert.deepEqual(waysOf(asked), ways)
  assert.ok(readPaymentReference(ways.reference).ok)
  assert.deepEqual(referenceParts(ways.reference), { loanNumber, payer: 7 })
  const said = captureParts(ways.line!)
  assert.deepEqual(
    [said.kind, said.reference, said.amount, said.expiresOn.toString()],
    ['loan', loanNumber, mxn('4182.50'), '2026-11-30'],
  )
})

test('an amount that no line holds is paid with the reference alone', () => {
  const ways = waysOf({ loanNumber, payer: 0, amount: mxn('1000000.00'), goodThrough })
  assert.equal(ways.line, undefined)
  assert.equal(ways.reference.slice(0, 12), `${loanNumber}00`)
})

const places: readonly Place[] = [
  { nombre: 'Banco', clase: 'banco', desde: '2022-01-01' },
  { nombre: 'Tienda', clase: 'tienda', desde: '2022-01-01', minimo: '50.00' },
  { nombre: 'Cerrada', clase: 'tienda', desde: '2022-01-01', hasta: '2025-12-31' },
  { nombre: 'Nueva', clase: 'tienda', desde: '2027-01-01', minimo: '20.00' },
]
test('places count on their days, and from their least', () => {
  const names = (on: string, amount: string) =>
    placesFor(places, { sort: 'tienda', on: day(on), amount: mxn(amount) }).map((p) => p.nombre)
  assert.deepEqual(names('2026-11-22', '49.99'), [])
  assert.deepEqual(names('2026-11-22', '50.00'), ['Tienda'])
  assert.deepEqual(names('2025-06-01', '10.00'), ['Cerrada'])
  assert.deepEqual(names('2027-01-01', '20.00'), ['Nueva'])
  assert.equal(leastOf(places, { sort: 'tienda', on: day('2027-02-01') }), mxn('20.00'))
  assert.equal(leastOf(places, { sort: 'banco', on: day('2026-11-22') }), undefined)
})

test('the profile that ships names its places, with a least of fifty pesos at shops', () => {
  const { pagos } = readInstitution()
  const on = day('2026-11-22')
  assert.ok(placesFor(pagos.lugares, { sort: 'banco', on, amount: mxn('1.00') }).length > 3)
  assert.equal(leastOf(pagos.lugares, { sort: 'tienda', on }), mxn('50.00'))
})

test('what is typed for a link is refused by name', () => {
  const code = (label: string, life: string) => {
    const read = readLink({ label, life })
    return read.ok ? 'ok' : read.code
  }
  assert.equal(code('  ', '90'), 'label-missing')
  assert.equal(code('x'.repeat(41), '90'), 'label-long')
  assert.equal(code('Mi hermano', '91'), 'life-missing')
  assert.equal(code(' Mi   hermano ', '90'), 'ok')
  const codes: CannotLink[] = ['loan-not-open', 'too-many-payers', 'too-many-today']
  for (const one of codes) assert.ok(cannotLinkWords[one].es && cannotLinkWords[one].en)
  for (const one of Object.values(cannotSendWords)) assert.ok(one.es && one.en)
})

test('a payer’s number is never given twice, and ends at ninety-nine', () => {
  assert.equal(nextOrdinal([]), 1)
  assert.equal(nextOrdinal([1, 3]), 4)
  assert.equal(nextOrdinal([mostPayers]), undefined)
})

test('a link serves until its time or until it is taken back', () => {
  const createdAt = startOf(day('2026-11-22'))
  const link = {
    linkId: 'x',
    memberId: 1n,
    loanId: 1n,
    ordinal: 1,
    label: 'Mi hermano',
    createdAt,
    expiresAt: later(createdAt, days24(30)),
    revokedAt: null,
  }
  assert.equal(linkStateOf(link, createdAt), 'serves')
  assert.equal(linkStateOf(link, link.expiresAt), 'expired')
  assert.equal(linkStateOf({ ...link, revokedAt: createdAt }, link.expiresAt), 'revoked')
})

test('people are reminded five days before the end of the month, and the day before', () => {
  const on = (text: string) => reminderOn(day(text))
  assert.equal(dueOn(day('2026-11-22')).toString(), '2026-11-30')
  assert.equal(on('2026-11-24'), undefined)
  assert.equal(on('2026-11-25'), 5)
  assert.equal(on('2026-11-28'), 5)
  assert.equal(on('2026-11-29'), 1)
  assert.equal(on('2026-11-30'), 1)
  assert.equal(on('2028-02-24'), 5, 'in a leap year')
})

test('a payment of a moment ago is asked about; one that was undone is not', () => {
  const toldAt = startOf(day('2026-11-22'))
  const now = later(toldAt, minutes(9))
  assert.ok(arrivedJustNow({ state: 'announced', toldAt }, now))
  assert.ok(!arrivedJustNow({ state: 'cancelled', toldAt }, now))
  assert.ok(!arrivedJustNow({ state: 'applied', toldAt }, later(toldAt, minutes(10))))
  assert.ok(isOnItsWay({ state: 'received' }) && !isOnItsWay({ state: 'applied' }))
})
