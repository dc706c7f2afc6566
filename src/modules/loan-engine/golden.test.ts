// Aim: schedules and cards as a bookkeeper reads them, kept as text; `npm run golden` rewrites them for review.
import { test } from 'node:test'
import { sameAsGolden } from '../../../test/harness/golden.ts'
import {
  contract,
  event,
  ledgerText,
  monthly,
  scheduleText,
  told,
} from '../../../test/harness/loan-story.ts'
import { mxn } from '../../foundation/money.ts'
import { levelPayment } from './level-payment.ts'
import { type Plan, scheduleOf } from './schedule.ts'

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`
function golden(name: string, source: readonly string[], body: string): void {
  sameAsGolden(
    `loans/${name}.txt`,
    text([...source.map((line) => `# ${line}`), '', body.trimEnd()]),
  )
}
const planned = (plan: Plan): string => {
  const rows = scheduleOf(plan)
  return rows.ok ? scheduleText(rows.value) : rows.code
}

test('the published example, month by month, alone and with the 5 % of a minimum wage', () => {
  const principal = mxn('364582.34')
  const plan: Plan = {
    principal,
    ratePpm: 35_000n,
    level: levelPayment(principal, 35_000n, 360),
    termMonths: 360,
  }
  const source =
    'Crédito de 364,582.34 al 3.5 % a 30 años, 1,637.34 al mes: El Universal, 7-ago-2025.'
  golden('tabla-30-anios', [source], planned(plan))
  golden(
    'tabla-con-5-por-ciento',
    [
      source,
      'Con 850.34 del patrón cada bimestre: 5 % de 278.80 × 61 días (salario mínimo de 2025).',
    ],
    planned({ ...plan, bimonthly: mxn('850.34') }),
  )
})

test('850,000 at the ceiling rate', () => {
  const principal = mxn('850000.00')
  const level = levelPayment(principal, 104_500n, 240)
  golden(
    'tabla-20-anios-tasa-alta',
    ['Crédito de 850,000.00 al 10.45 % a 20 años, con 3,600.00 del patrón cada bimestre.'],
    planned({ principal, ratePpm: 104_500n, level, bimonthly: mxn('3600.00') }),
  )
})

test('the house rule of the guide: 350,000 at 10.45 % paying 4,512.30', () => {
  golden(
    'tabla-4512-30',
    [
      'Crédito de 350,000.00 al 10.45 % que paga 4,512.30: termina en el mes 130 (ejemplo de la casa).',
    ],
    planned({ principal: mxn('350000.00'), ratePpm: 104_500n, level: mxn('4512.30') }),
  )
})

test('a card with everything: 5 % to principal, a late month, a pause, the fund, an extra payment', () => {
  const agreed = contract({ granted: '2023-12-14', lent: '486000.00', rate: 92_000n, months: 300 })
  const due = '4235.99' // 4,145.58 and its charges: 7.50 of insurance, 82.91 for the fund
  const five = (on: string) => event({ on, kind: 'employer-contribution', amount: '1867.82' })
  const { lines } = told(
    agreed,
    [
      ...monthly('2023-12-31', '2024-06-30', due, 'payroll'),
      ...['2024-03-20', '2024-05-20', '2024-07-20'].map(five),
      event({ on: '2024-06-28', kind: 'regime', regime: 'rea' }),
      event({ on: '2024-08-15', kind: 'payment', amount: '8500.00', source: 'shop' }),
      event({ on: '2024-09-02', kind: 'deferral', months: 6 }),
      event({ on: '2025-02-10', kind: 'regime', regime: 'roa' }),
      ...monthly('2025-02-28', '2025-05-31', due, 'payroll'),
      event({ on: '2025-06-05', kind: 'regime', regime: 'rea' }),
      event({ on: '2025-06-06', kind: 'protection' }),
      ...monthly('2025-05-31', '2025-08-31', '510.00', 'abroad'),
      event({ on: '2025-09-10', kind: 'regime', regime: 'roa' }),
      ...monthly('2025-08-31', '2025-10-31', due, 'payroll'),
      event({ on: '2025-11-12', kind: 'payment', amount: '25000.00', source: 'bank' }),
    ],
    '2025-12-31',
  )
  golden(
    'tarjeta-de-un-credito',
    [
      'Crédito de 486,000.00 al 9.2 % a 25 años. El 5 % del patrón baja la deuda; julio de 2024 se pagó tarde;',
      'pausa de septiembre de 2024 a febrero de 2025, sin intereses desde el 22-feb-2025 (DOF 21-feb-2025);',
      'el fondo de protección paga nueve décimos de junio a agosto de 2025; un pago extra en noviembre.',
    ],
    ledgerText(lines),
  )
})

test('a card in VSM: the debt grows with the UMI and only the pesos change', () => {
  const agreed = contract({
    granted: '2022-06-14',
    lent: '0.00',
    rate: 60_000n,
    months: 300,
    currency: 'vsm',
    originalVsm: 1_105_000n,
  })
  const { lines } = told(
    agreed,
    [
      event({ on: '2022-08-31', kind: 'opening', amount: '307568.35', monthsPaid: 2 }),
      ...monthly('2022-08-31', '2022-12-31', '2029.19', 'payroll'),
      ...monthly('2022-12-31', '2023-12-31', '2134.29', 'payroll'),
      ...monthly('2023-12-31', '2024-02-29', '2233.44', 'payroll'),
    ],
    '2024-02-29',
  )
  golden(
    'tarjeta-en-vsm',
    [
      'UMI: Russell Bedford (2022), Cosa de Prensa (2023), Ikiwi (2024).',
      '110.50 VSM con UMI de 91.56 (2022), 96.32 (2023) y 100.81 (2024): la deuda sube cada enero.',
    ],
    ledgerText(lines),
  )
})
