// The files of money that comes in by itself: what a bank says of our money there, and what cash places took.
import { amount, choice, day, optional } from '../column.ts'
import { fileFormat, type LineCheck } from '../file-format.ts'
import { asTyped, digitsOf, machineReference } from '../payment-columns.ts'

const notZero: LineCheck = {
  field: 'amount',
  code: 'amount-zero',
  severity: 'problem',
  wrong: (_field, units) => units('amount') === 0,
}
const signFits: LineCheck = {
  field: 'amount',
  code: 'sign-does-not-fit',
  severity: 'problem',
  wrong(field) {
    const leaves = field('operation') === 'return' || field('operation') === 'refund-sent'
    return field('amount').startsWith('-') !== leaves
  },
}
const aboutFits: LineCheck = {
  field: 'about',
  code: 'about-does-not-fit',
  severity: 'problem',
  wrong: (field) => (field('operation') === 'deposit') !== (field('about') === ''),
}
const checks = [notZero, signFits, aboutFits]

const about = (says: string, example: string) => optional(machineReference(says, 40, example))

export const bankDepositFile = fileFormat({
  kind: 'bank-deposits',
  version: 1,
  title: 'Depósitos en el banco',
  says: 'Lo que un banco dice de nuestro dinero en un día: depósitos de derechohabientes, devoluciones que hace el propio banco, liquidaciones de tiendas y de socios, y las devoluciones que ordenamos.',
  columns: {
    bank: digitsOf('Clave del banco que manda el archivo.', { least: 3, most: 3 }, '021'),
    bank_reference: machineReference(
      'Folio del banco: una operación, un folio, para siempre.',
      40,
      'HS2611200001',
    ),
    operation: choice(
      '`deposit`: entró; `return`: el banco lo devolvió; `settlement`: una tienda o un socio liquidó; `refund-sent`: salió una devolución nuestra; `refund-returned`: el banco no la pudo entregar y la regresó.',
      ['deposit', 'return', 'settlement', 'refund-sent', 'refund-returned'],
    ),
    about: about(
      'De `return`, el folio del depósito devuelto; de `settlement`, la tienda o el socio; de `refund-sent` y `refund-returned`, el folio de nuestra orden. Vacío en un depósito.',
      'HS2611190457',
    ),
    received_on: day('Día en que el banco lo abonó o lo cargó.', '2026-11-20'),
    channel: choice('Por dónde llegó.', ['spei', 'branch', 'atm', 'transfer']),
    amount: amount('Con signo menos, lo que sale de la cuenta.', '4512.30', { signed: true }),
    numeric_reference: optional(
      digitsOf('Referencia numérica de SPEI.', { least: 1, most: 7 }, '5503'),
    ),
    tracking_key: optional(machineReference('Clave de rastreo.', 30, 'HSBC20261120A7K4')),
    sender_account: optional(
      digitsOf(
        'Cuenta de quien pagó, como la dio su banco.',
        { least: 10, most: 18 },
        '002010077777777771',
      ),
    ),
    sender_name: optional(asTyped('Nombre de quien pagó, como lo dio su banco.', 120, 'ROSA LUNA')),
    concept: optional(asTyped('Concepto que escribió quien pagó.', 120, 'credito 1234567897')),
  },
  totals: ['amount'],
  naturalKey: ['bank', 'bank_reference'],
  checks,
})

export const storePaymentFile = fileFormat({
  kind: 'store-payments',
  version: 1,
  title: 'Pagos en tiendas',
  says: 'Lo que una red de tiendas cobró en efectivo en un día, y lo que canceló en caja. El dinero llega después, en el archivo del banco, como liquidación.',
  columns: {
    chain: machineReference('Red de tiendas que manda el archivo.', 20, 'soriana'),
    ticket: machineReference(
      'Folio del cobro: uno por operación, para siempre.',
      40,
      'T-0042-881902',
    ),
    operation: choice('`deposit`: se cobró; `return`: se canceló en caja.', ['deposit', 'return']),
    about: about('De `return`, el folio del cobro cancelado. Vacío en un cobro.', 'T-0042-881877'),
    received_on: day('Día del cobro.', '2026-11-20'),
    amount: amount('Con signo menos, lo cancelado.', '500.00', { signed: true }),
    reference: optional(
      asTyped(
        'Lo que se leyó o se tecleó en caja: línea de captura, referencia o crédito.',
        40,
        '12345678970168',
      ),
    ),
    branch: optional(asTyped('Tienda.', 60, 'León Centro')),
  },
  totals: ['amount'],
  naturalKey: ['chain', 'ticket'],
  checks,
})
