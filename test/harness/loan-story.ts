// Loans told in a few words for tests, and their lines and schedules as text that a bookkeeper can read.
import { dayFrom, dayNumber, lastDayOfMonth, monthOfDay } from '../../src/foundation/day-number.ts'
import { centavos, mxn, pesos, plainAmount } from '../../src/foundation/money.ts'
import { day } from '../../src/foundation/time.ts'
import { type Contract, contractFor } from '../../src/modules/loan-engine/contract.ts'
import { replay } from '../../src/modules/loan-engine/engine.ts'
import type { EventKind, LoanEvent } from '../../src/modules/loan-engine/loan-events.ts'
import { amountOfLine, type Line } from '../../src/modules/loan-engine/loan-state.ts'
import { engineRules } from '../../src/modules/loan-engine/rules-by-month.ts'
import type { ScheduleRow } from '../../src/modules/loan-engine/schedule.ts'
import { published } from './parameters.ts'

export const rules = engineRules(published())
export const on = (text: string): number => dayNumber(day(text))

type Told = { on: string; kind: EventKind; amount?: string } & Record<string, unknown>
let serial = 0
/** `{ on: '2024-02-29', kind: 'payment', amount: '1637.34' }`: its source is a bank, its ref a number. */
export const event = ({ on: text, amount, ...rest }: Told): LoanEvent =>
  ({
    ref: `e${String(++serial).padStart(6, '0')}`,
    source: 'bank',
    ...rest,
    on: on(text),
    ...(amount === undefined ? {} : { amount: mxn(amount) }),
  }) as unknown as LoanEvent

type Terms = { granted: string; lent: string; rate: bigint; months: number } & Partial<Contract>
export const contract = ({ granted, lent, rate, months, ...rest }: Terms): Contract =>
  contractFor({
    grantedOn: on(granted),
    original: mxn(lent),
    ratePpm: rate,
    termMonths: months,
    currency: 'mxn',
    ...rest,
  })

/** The loan is lent on its day, unless it is brought forward, and these things happen to it. */
export function told(agreed: Contract, events: readonly LoanEvent[], upTo: string) {
  const lent = { kind: 'disbursement', on: agreed.grantedOn, ref: 'e000000' } as const
  const whole = { ...lent, amount: agreed.original }
  const forward = events.some((one) => one.kind === 'opening')
  return replay(agreed, rules, forward ? events : [whole, ...events], on(upTo))
}

/** The same payment on the last day of each month, from the month after `from` to that of `to`. */
export function monthly(from: string, to: string, amount: string, source = 'bank'): LoanEvent[] {
  const events: LoanEvent[] = []
  for (let m = monthOfDay(on(from)) + 1; m <= monthOfDay(on(to)); m++)
    events.push(
      event({ on: dayFrom(lastDayOfMonth(m)).toString(), kind: 'payment', amount, source }),
    )
  return events
}

const money = (amount: bigint): string => pesos(centavos(amount)).replace('$', '')
const cell = (text: string, width: number): string => text.padStart(width)

const columns = [
  ...['fecha', 'movimiento', 'pago', 'capital', 'intereses'],
  ...['moratorios', 'seguro', 'otros', 'saldo'],
]
const widths = [10, 31, 13, 13, 11, 11, 8, 10, 13]
const row = (cells: readonly string[]): string =>
  cells
    .map((text, i) => (i === 1 ? text.padEnd(widths[i]!) : cell(text, widths[i]!)))
    .join('  ')
    .trimEnd()

/** Every line with its parts and what was owed after it. */
export function ledgerText(lines: readonly Line[]): string {
  const rows = lines.map((line) =>
    row([
      dayFrom(line.on).toString(),
      line.rule ? `${line.kind}, ${line.rule}` : `${line.kind}, ${line.source}`,
      money(amountOfLine(line)),
      money(line.principal),
      money(line.interest),
      money(line.lateInterest),
      money(line.insurance),
      money(line.other),
      money(line.balance),
    ]),
  )
  return [row(columns), ...rows, ''].join('\n')
}

export const scheduleText = (rows: readonly ScheduleRow[]): string =>
  [
    `${cell('mes', 4)}${['pago', 'intereses', 'capital', 'del patrón', 'saldo'].map((t) => cell(t, 14)).join('')}`,
    ...rows.map((r) =>
      [
        cell(`${r.month}`, 4),
        ...[r.interest + r.principal, r.interest, r.principal, r.contribution, r.balance].map((n) =>
          cell(money(n), 14),
        ),
      ].join(''),
    ),
    '',
  ].join('\n')

export const amountText = (amount: bigint): string => plainAmount(centavos(amount))
