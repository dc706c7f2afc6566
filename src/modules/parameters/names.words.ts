import type { Said } from '../../foundation/words.ts'
import { clusterNameWords } from './cluster-names.words.ts'
import type { ParameterName } from './parameters.ts'

const rateAt = (umas: string): Said => ({
  es: `Tasa del crédito para un sueldo de ${umas} UMA`,
  en: `Loan rate for a wage of ${umas} UMA`,
})

/** What each figure is. */
export const nameWords: Readonly<Record<ParameterName, Said>> = {
  'uma-day': { es: 'UMA, por día', en: 'UMA, per day' },
  'umi-day': { es: 'Unidad mixta (UMI), por día', en: 'Mixed unit (UMI), per day' },
  'minimum-wage-day': { es: 'Salario mínimo general, por día', en: 'Minimum wage, per day' },
  'inflation-december': {
    es: 'Inflación del año, de diciembre a diciembre',
    en: 'Inflation of the year, December to December',
  },
  'vsm-update': { es: 'Aumento de los créditos en VSM', en: 'Increase of loans in VSM' },
  'savings-yield': { es: 'Rendimiento del ahorro, al año', en: 'Yield of savings, a year' },
  'contribution-share': {
    es: 'Aportación del patrón, parte del salario',
    en: 'Employer contribution, share of the wage',
  },
  'wage-cap-umas': { es: 'Tope del salario, en UMA', en: 'Cap of the wage, in UMA' },
  'extra-contribution-share': {
    es: 'Tope de lo que uno aporta de más, cada mes',
    en: 'Most that a member may add, each month',
  },
  'extra-contribution-minimum-wages': {
    es: 'Salarios mínimos sobre los que se cuenta ese tope',
    en: 'Minimum wages that cap is counted on',
  },
  'extra-contribution-days': { es: 'Días del mes para ese tope', en: 'Days of a month for it' },
  'late-interest': { es: 'Interés moratorio, al año', en: 'Late interest, a year' },
  'damage-insurance-bimester': {
    es: 'Seguro de daños, cada bimestre',
    en: 'Damage insurance, each two months',
  },
  'protection-fund-share': {
    es: 'Fondo de Protección de Pagos, parte de la mensualidad',
    en: 'Payment Protection Fund, share of the payment',
  },
  'protection-fund-member-share': {
    es: 'Lo que paga quien usa el Fondo de Protección',
    en: 'What a member under protection pays',
  },
  'protection-fund-months': {
    es: 'Meses de protección en cinco años',
    en: 'Months of protection in five years',
  },
  'protection-fund-uses': {
    es: 'Veces de protección en un crédito',
    en: 'Uses of protection in a loan',
  },
  'administration-fee': { es: 'Cuota de administración', en: 'Administration fee' },
  'discount-share-of-minimum-wage': {
    es: 'Tope del descuento a un salario mínimo',
    en: 'Most discounted from a minimum wage',
  },
  'discount-whole-in-absences': {
    es: 'El descuento no baja por ausencias',
    en: 'Discount not cut for absences',
  },
  'deferral-months-each': { es: 'Meses de cada prórroga', en: 'Months of each deferral' },
  'deferral-months-total': { es: 'Meses de prórroga en total', en: 'Months of deferral in all' },
  'deferral-without-interest': {
    es: 'La prórroga no genera intereses',
    en: 'No interest during deferral',
  },
  'early-payoff-balance-share': {
    es: 'Parte de la deuda desde la que hay descuento por liquidar',
    en: 'Share of the debt from which the payoff discount is offered',
  },
  'early-payoff-discount': { es: 'Descuento por liquidar', en: 'Payoff discount' },
  'loan-life-payments': {
    es: 'Pagos con los que termina todo crédito',
    en: 'Payments after which any loan ends',
  },
  'second-loan-wait-months': {
    es: 'Meses de espera para otro crédito',
    en: 'Months to wait for another loan',
  },
  'loan-cap-traditional': {
    es: 'Tope del crédito tradicional, en UMA por mes',
    en: 'Cap of the traditional loan, in monthly UMA',
  },
  'loan-cap-improvement': {
    es: 'Tope del crédito para mejoras, en UMA por mes',
    en: 'Cap of the improvement loan, in monthly UMA',
  },
  'loan-threshold-total': {
    es: 'Sueldo que separa los productos, en UMA por mes',
    en: 'Wage that parts the products, in monthly UMA',
  },
  'loan-cap-two-people': { es: 'Tope del crédito de dos personas', en: 'Cap of a loan for two' },
  'loan-rate-floor': { es: 'Tasa más baja de un crédito', en: 'Lowest loan rate' },
  'loan-rate-ceiling': { es: 'Tasa más alta de un crédito', en: 'Highest loan rate' },
  'loan-rate-at-1.5-umas': rateAt('1.5'),
  'loan-rate-at-2.0-umas': rateAt('2.0'),
  'loan-rate-at-2.1-umas': rateAt('2.1'),
  'loan-rate-at-3.0-umas': rateAt('3.0'),
  'loan-rate-at-3.1-umas': rateAt('3.1'),
  'loan-rate-at-4.0-umas': rateAt('4.0'),
  'loan-rate-at-4.1-umas': rateAt('4.1'),
  'loan-rate-at-5.0-umas': rateAt('5.0'),
  'loan-rate-at-5.1-umas': rateAt('5.1'),
  'loan-rate-at-6.0-umas': rateAt('6.0'),
  'loan-rate-at-6.1-umas': rateAt('6.1'),
  'loan-share-of-wage': {
    es: 'Parte del sueldo que admite un crédito',
    en: 'Share of the wage that a loan may take',
  },
  'loan-term-years': { es: 'Plazo más largo, en años', en: 'Longest term, in years' },
  'age-plus-term-men': { es: 'Edad más plazo, hombres', en: 'Age plus term, men' },
  'age-plus-term-women': { es: 'Edad más plazo, mujeres', en: 'Age plus term, women' },
  'score-needed': { es: 'Puntos para un crédito', en: 'Points needed for a loan' },
  'store-payment-least': { es: 'Pago mínimo en tiendas', en: 'Least payment in stores' },
  'card-payment-most': { es: 'Pago máximo con tarjeta', en: 'Largest card payment' },
  'card-payments-a-month': { es: 'Pagos con tarjeta al mes', en: 'Card payments a month' },
  'payment-alone-most': {
    es: 'Depósito que una sola persona puede asignar',
    en: 'Deposit that one person alone may assign',
  },
  'codi-payment-most': { es: 'Pago máximo con CoDi', en: 'Largest CoDi payment' },
  'protection-fund-months-worked': {
    es: 'Meses de trabajo antes de la protección',
    en: 'Months worked before protection',
  },
  'protection-fund-months-jobless': {
    es: 'Meses sin trabajo antes de la protección',
    en: 'Months without work before protection',
  },
  'deferral-unpaid-most': {
    es: 'Pagos sin hacer, a lo más, para la prórroga que empieza sola',
    en: 'Payments missed at most for the deferral that starts by itself',
  },
  'score-each-bimester': {
    es: 'Puntos por cada depósito seguido',
    en: 'Points for each deposit in a row',
  },
  'score-bimesters-most': {
    es: 'Tope de puntos por depósitos seguidos',
    en: 'Most points for deposits in a row',
  },
  'score-each-wage-month': {
    es: 'Puntos por cada mes de sueldo ahorrado',
    en: 'Points for each month of wages saved',
  },
  'score-savings-most': { es: 'Tope de puntos por ahorro', en: 'Most points for savings' },
  'score-each-term-year': {
    es: 'Puntos por cada año de plazo que admite la edad',
    en: 'Points for each year of term that the age allows',
  },
  'score-age-most': { es: 'Tope de puntos por edad', en: 'Most points for age' },
  'score-each-on-time': {
    es: 'Puntos por cada depósito a tiempo',
    en: 'Points for each deposit on time',
  },
  'score-on-time-most': {
    es: 'Tope de puntos por depósitos a tiempo',
    en: 'Most points for deposits on time',
  },
  'score-each-uma': {
    es: 'Puntos por cada UMA de sueldo al mes',
    en: 'Points for each UMA of wage a month',
  },
  'score-wage-most': { es: 'Tope de puntos por sueldo', en: 'Most points for wage' },
  'plan-yield-slow': {
    es: 'Rendimiento sobre la inflación, paso lento',
    en: 'Yield above inflation, slow pace',
  },
  'plan-yield-usual': {
    es: 'Rendimiento sobre la inflación, paso normal',
    en: 'Yield above inflation, usual pace',
  },
  'plan-yield-fast': {
    es: 'Rendimiento sobre la inflación, paso rápido',
    en: 'Yield above inflation, fast pace',
  },
  'plan-wage-growth-slow': {
    es: 'Aumento del sueldo sobre la inflación, paso lento',
    en: 'Wage growth above inflation, slow pace',
  },
  'plan-wage-growth-usual': {
    es: 'Aumento del sueldo sobre la inflación, paso normal',
    en: 'Wage growth above inflation, usual pace',
  },
  'plan-wage-growth-fast': {
    es: 'Aumento del sueldo sobre la inflación, paso rápido',
    en: 'Wage growth above inflation, fast pace',
  },
  'plan-worked-share-slow': { es: 'Meses con trabajo, paso lento', en: 'Months worked, slow pace' },
  'plan-worked-share-usual': {
    es: 'Meses con trabajo, paso normal',
    en: 'Months worked, usual pace',
  },
  'plan-worked-share-fast': {
    es: 'Meses con trabajo, paso rápido',
    en: 'Months worked, fast pace',
  },
  'plan-retirement-age': { es: 'Edad del retiro', en: 'Retirement age' },
  'plan-years-after': {
    es: 'Años de retiro que debe durar el ahorro',
    en: 'Years of retirement that savings should last',
  },
  ...clusterNameWords,
}
