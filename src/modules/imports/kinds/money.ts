// The files about money: movements of the savings, loans, their dated figures and their movements.
import { amount, choice, count, day, decimal, optional, text } from '../column.ts'
import { fileFormat, type LineCheck } from '../file-format.ts'
import { curp, loanNumber } from '../identifier-columns.ts'

const vsm = (says: string, example: string) => optional(decimal(says, example, 4))
const signed = { signed: true }

export const savingsFile = fileFormat({
  kind: 'savings',
  version: 1,
  title: 'Movimientos del ahorro',
  says: 'Lo que mueve la subcuenta y no es aportación de un patrón: saldo inicial, rendimiento, aportación voluntaria, retiro, ajuste.',
  columns: {
    curp: curp(),
    component: choice('Parte de la subcuenta.', ['72-92', '92-97', '97']),
    kind: choice('Qué movimiento es.', [
      'opening',
      'yield',
      'voluntary',
      'withdrawal',
      'adjustment',
    ]),
    effective_on: day('Día desde el que cuenta.', '2026-10-31'),
    sequence: count('Orden entre movimientos iguales del mismo día.', '1', { least: 1, most: 999 }),
    amount: amount('Aumenta el ahorro; con signo menos, lo baja.', '12345.67', signed),
  },
  totals: ['amount'],
  naturalKey: ['curp', 'component', 'kind', 'effective_on', 'sequence'],
  checks: [
    {
      field: 'amount',
      code: 'sign-does-not-fit',
      severity: 'problem',
      wrong(field) {
        const minus = field('amount').startsWith('-')
        return field('kind') === 'withdrawal' ? !minus : minus && field('kind') !== 'adjustment'
      },
    },
  ],
})

export const loanFile = fileFormat({
  kind: 'loans',
  version: 1,
  title: 'Créditos',
  says: 'Un crédito por línea, con lo que dice su contrato. Un archivo posterior corrige régimen y estado.',
  columns: {
    loan_number: loanNumber(),
    curp: curp(),
    ordinal: count('1 si es el primer crédito de la persona, 2 si es el segundo.', '1', {
      least: 1,
      most: 9,
    }),
    kind: choice('Producto.', ['traditional', 'joint', 'improvement', 'land', 'cofinanced']),
    currency: choice('En qué se lleva la deuda.', ['mxn', 'vsm']),
    granted_on: day('Fecha de otorgamiento.', '2018-06-14'),
    original_amount: amount('Monto original en pesos.', '364582.34'),
    original_vsm: vsm('Monto original en VSM, si se lleva en VSM.', '110.5000'),
    annual_rate: decimal('Tasa anual en por ciento.', '10.4500', 4),
    term_months: count('Plazo en meses.', '360', { least: 1, most: 480 }),
    monthly_payment: amount('Mensualidad del contrato.', '4512.30'),
    regime: choice('`roa`: descuento en nómina; `rea`: paga por su cuenta.', ['roa', 'rea']),
    regime_since: optional(day('Desde cuándo está en ese régimen.', '2024-02-01')),
    status: choice('Estado.', ['active', 'deferred', 'paid-off', 'in-court']),
    status_since: optional(day('Desde cuándo está en ese estado.', '2024-02-01')),
    property_street: optional(text('Calle y número de la vivienda.', 120, 'Av. Juárez 12')),
    property_settlement: optional(text('Colonia de la vivienda.', 80, 'Centro')),
    property_municipality: optional(text('Municipio de la vivienda.', 80, 'León')),
    property_state: optional(text('Estado de la vivienda.', 40, 'Guanajuato')),
    property_postal_code: optional(text('Código postal de la vivienda.', 5, '37000')),
  },
  totals: ['original_amount'],
  naturalKey: ['loan_number'],
  checks: [
    {
      field: 'original_vsm',
      code: 'currency-does-not-fit',
      severity: 'problem',
      wrong: (field) => (field('currency') === 'vsm') !== (field('original_vsm') !== ''),
    },
  ],
})

const known = (says: string, example: string) => optional(amount(says, example))
const months = (says: string) => optional(count(says, '12', { least: 0, most: 999 }))

export const loanFactFile = fileFormat({
  kind: 'loan-facts',
  version: 1,
  title: 'Cifras de los créditos a una fecha',
  says: 'Lo que se sabe de un crédito en un día. Lo que venga vacío se muestra como «aún no lo sabemos», nunca como cero.',
  columns: {
    loan_number: loanNumber(),
    as_of: day('Día al que corresponden las cifras.', '2026-10-31'),
    outstanding_principal: known('Saldo de capital.', '312440.18'),
    outstanding_vsm: vsm('Saldo de capital en VSM.', '98.1230'),
    payment_due: known('Pago de este mes.', '2415.75'),
    due_on: optional(day('Pagar a más tardar.', '2026-11-30')),
    overdue_amount: known('Lo que falta para estar al corriente.', '0.00'),
    overdue_payments: months('Mensualidades vencidas.'),
    payoff_amount: known('Saldo para liquidar.', '313001.50'),
    discounted_payoff_amount: known('Saldo para liquidar con descuento.', '156500.75'),
    excess_amount: known('Pagos en exceso por devolver.', '0.00'),
    projected_end_on: optional(day('Fecha en que terminaría a este paso.', '2041-03-31')),
    deferral_ends_on: optional(day('Fin de la prórroga en curso.', '2027-02-28')),
    deferral_months_left: months('Meses de prórroga que le quedan.'),
    protection_uses_left: months('Apoyos del Fondo de Protección de Pagos que le quedan.'),
    payroll_months: months('Mensualidades pagadas por nómina.'),
    own_months: months('Mensualidades pagadas por su cuenta.'),
  },
  totals: ['outstanding_principal'],
  naturalKey: ['loan_number', 'as_of'],
})

const split = ['principal', 'interest', 'late_interest', 'insurance', 'other'] as const

const splitAdds: LineCheck = {
  field: 'amount',
  code: 'split-does-not-add-up',
  severity: 'problem',
  wrong: (_field, units) => split.reduce((sum, part) => sum + units(part), 0) !== units('amount'),
}

export const loanMovementFile = fileFormat({
  kind: 'loan-movements',
  version: 1,
  title: 'Movimientos de los créditos',
  says: 'Un movimiento por línea, repartido en capital, intereses, moratorios, seguros y otros. Las partes suman el monto; el saldo sigue de un movimiento al otro.',
  columns: {
    loan_number: loanNumber(),
    effective_on: day('Día en que cuenta.', '2026-10-31'),
    sequence: count('Orden dentro del día.', '1', { least: 1, most: 999 }),
    kind: choice('Qué movimiento es.', [
      'payment',
      'employer-contribution',
      'opening',
      'disbursement',
      'excess-payment',
      'adjustment',
    ]),
    source: choice('De dónde vino.', ['payroll', 'bank', 'shop', 'abroad', 'employer', 'fund']),
    amount: amount('Lo que baja la deuda; con signo menos, la sube.', '4512.30', signed),
    principal: amount('A capital.', '1464.38', signed),
    interest: amount('A intereses.', '3047.92', signed),
    late_interest: amount('A moratorios.', '0.00', signed),
    insurance: amount('A seguros.', '0.00', signed),
    other: amount('A otros cargos, o pago en exceso.', '0.00', signed),
    balance_after: optional(amount('Saldo de capital después.', '348535.62')),
    balance_after_vsm: vsm('Saldo de capital después, en VSM.', '98.1230'),
  },
  totals: ['amount', 'principal'],
  naturalKey: ['loan_number', 'effective_on', 'sequence'],
  checks: [splitAdds],
})
