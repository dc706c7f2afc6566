// «¿Me descontaron bien?»: what a payslip should show for a loan, by the type of discount of the notice, against
// what it does show, and why they differ. The amount is the engine's; this compares and explains, never accuses.
import {
  type Bimester,
  bimesterOf,
  daysOf,
  firstDayOf,
  previousBimester,
  readBimester,
} from '../../foundation/bimester.ts'
import { centavos, type Mxn, plainAmount } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import {
  type Discount,
  type DiscountTerms,
  discountOfBimester,
} from '../loan-engine/employer-discount.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { lastWage, liveLoans, type Standing } from './standing.ts'
import { type CannotReadAmount, readPesos, readWhole } from './typed.ts'

export type Fields = Readonly<Record<string, string | undefined>>
export const payslipFields = [
  'tipo',
  'valor',
  'sueldo',
  'bimestre',
  'dias',
  'faltas',
  'descuento',
] as const
export type PayslipField = (typeof payslipFields)[number]
export const discountTypes = ['porcentaje', 'pesos', 'factor'] as const
export type DiscountType = (typeof discountTypes)[number]

export type Payslip = {
  readonly terms: DiscountTerms
  readonly bimester: Bimester
  /** Centavos a day. */
  readonly wage: Mxn
  /** That the payslip covers, absences included. */
  readonly days: number
  readonly absences: number
  /** What it shows as taken for the loan. */
  readonly taken: Mxn
}
export type CannotCheck =
  | CannotReadAmount
  | 'type-missing'
  | 'value-missing'
  | 'value-shape'
  | 'bimester-missing'
  | 'days-out-of-range'
  | 'absences-out-of-range'
export type PayslipRead =
  | { readonly ok: true; readonly value: Payslip | null }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<PayslipField, CannotCheck>>> }

/** The bimesters one may ask about, newest first. */
export function bimestersToAsk(today: Day, most = 12): readonly Bimester[] {
  const all = [bimesterOf(today)]
  while (all.length < most) all.push(previousBimester(all.at(-1)!))
  return all
}

const scaled = /^(\d{1,4})(?:\.(\d{1,4}))?\s*%?$/
/** Per cent and factors have four decimals: `31.5` → 315000. */
function readScaled(text: string | undefined): bigint | CannotCheck {
  const typed = (text ?? '').trim()
  if (typed === '') return 'value-missing'
  const m = scaled.exec(typed)
  const value = m ? BigInt(m[1]! + (m[2] ?? '').padEnd(4, '0')) : 0n
  return value > 0n ? value : 'value-shape'
}
const most = 100_000_000n

function readTerms(fields: Fields): DiscountTerms | { field: 'tipo' | 'valor'; code: CannotCheck } {
  if (fields.tipo === 'pesos') {
    const read = readPesos(fields.valor, most)
    if (!read.ok)
      return { field: 'valor', code: read.code === 'amount-empty' ? 'value-missing' : read.code }
    return { type: 'pesos', monthly: read.value }
  }
  if (fields.tipo !== 'porcentaje' && fields.tipo !== 'factor')
    return { field: 'tipo', code: 'type-missing' }
  const value = readScaled(fields.valor)
  if (typeof value === 'string') return { field: 'valor', code: value }
  if (fields.tipo === 'factor') return { type: 'factor', factor: value }
  return value > 1_000_000n
    ? { field: 'valor', code: 'value-shape' }
    : { type: 'percentage', sharePpm: value }
}

/** What the address asks; nothing at all is no question yet. */
export function readPayslip(fields: Fields): PayslipRead {
  if (payslipFields.every((name) => fields[name] === undefined)) return { ok: true, value: null }
  const terms = readTerms(fields)
  const wage = readPesos(fields.sueldo, most)
  const taken = readPesos(fields.descuento, most)
  const read = readBimester(fields.bimestre ?? '')
  const length = read.ok ? daysOf(read.value) : 62
  const days = readWhole(fields.dias, { least: 1, most: length })
  const absences = fields.faltas?.trim()
    ? readWhole(fields.faltas, { least: 0, most: days ?? length })
    : 0
  if ('field' in terms || !wage.ok || !taken.ok || !read.ok || !days || absences === undefined)
    return {
      ok: false,
      problems: {
        ...('field' in terms && { [terms.field]: terms.code }),
        ...(!wage.ok && { sueldo: wage.code }),
        ...(!read.ok && { bimestre: 'bimester-missing' }),
        ...(!days && { dias: 'days-out-of-range' }),
        ...(absences === undefined && { faltas: 'absences-out-of-range' }),
        ...(!taken.ok && { descuento: taken.code }),
      },
    }
  const about = { bimester: read.value, wage: wage.value, days, absences, taken: taken.value }
  return { ok: true, value: { terms, ...about } }
}

/** What is known already of somebody who has asked nothing yet: wage, payment, and the newest two months. */
export function startOfPayslip(one: Standing, fields: Fields): Fields {
  if (payslipFields.some((name) => fields[name] !== undefined) || one.pensioner) return fields
  const [wage, loan] = [lastWage(one), liveLoans(one)[0]]
  const pesosLoan = loan?.currency === 'mxn' ? loan : undefined
  return {
    ...(pesosLoan && { tipo: 'pesos', valor: plainAmount(pesosLoan.monthlyPayment) }),
    ...(wage !== null && { sueldo: plainAmount(wage) }),
    bimestre: previousBimester(bimesterOf(one.today)),
  }
}

/** What explains a difference; undefined where nothing that we know of does. */
export type Reason =
  | 'with-insurance' // the damage insurance of the bimester stands in the same line
  | 'absences-were-cut' // since the reform of 2025 they are not, in pesos and factors
  | 'absences-were-not-cut' // of a percentage they still are
  | 'cap-not-applied' // a minimum wage is not taken more than its share
export type Checked = {
  readonly payslip: Payslip
  readonly should: Discount
  /** What is taken above (or, negative, below) what should be; insurance counted where it explains it. */
  readonly difference: Mxn
  readonly reason: Reason | undefined
  /** Centavos of one UMI that day, for the arithmetic of a factor; null before it is published. */
  readonly umi: Mxn | null
  /** Absences no longer lower this discount. */
  readonly wholeInAbsences: boolean
}

/** Payrolls round each line: a difference under one peso is theirs to make (assumed). */
export const roundingOfPayrolls = 100n
export const isRight = ({ difference }: Pick<Checked, 'difference'>): boolean =>
  (difference < 0n ? -difference : difference) < roundingOfPayrolls

const close = (a: bigint, b: bigint): boolean => {
  const apart = a - b
  return (apart < 0n ? -apart : apart) < roundingOfPayrolls
}

function reasonOf(payslip: Payslip, should: Discount, known: Parameters): Reason | undefined {
  const { taken, terms, days, absences } = payslip
  if (close(taken, should.amount)) return undefined
  if (close(taken, should.amount + should.insurance)) return 'with-insurance'
  const other = (over: Partial<Payslip>) =>
    discountOfBimester({ ...payslip, ...over }, known).amount
  const also = (amount: bigint) => close(taken, amount) || close(taken, amount + should.insurance)
  if (should.cappedByMinimumWage && taken > should.amount) return 'cap-not-applied'
  if (absences === 0) return undefined
  if (terms.type !== 'percentage' && also(other({ days: days - absences, absences: 0 })))
    return 'absences-were-cut'
  if (terms.type === 'percentage' && also(other({ absences: 0 }))) return 'absences-were-not-cut'
  return undefined
}

/** What the slip should show, and how far it is from that. */
export function checkPayslip(payslip: Payslip, known: Parameters): Checked {
  const should = discountOfBimester(payslip, known)
  const reason = reasonOf(payslip, should, known)
  const insured = reason === 'with-insurance' ? should.insurance : 0n
  const first = firstDayOf(payslip.bimester)
  const umi = known.on('umi-day', first) ?? known.on('minimum-wage-day', first)
  return {
    payslip,
    should,
    difference: centavos(payslip.taken - should.amount - insured),
    reason,
    umi: umi ? centavos(umi.value) : null,
    wholeInAbsences:
      payslip.terms.type !== 'percentage' &&
      known.on('discount-whole-in-absences', first)?.value === 1n,
  }
}
