// What a report says of a line whose fields, each fine by itself, do not go together.
import type { Said } from '../../foundation/words.ts'

export type LineCode =
  | 'curp-says-another-day'
  | 'rfc-says-another-day'
  | 'curp-says-another-sex'
  | 'only-for-addresses'
  | 'ends-before-it-starts'
  | 'wage-zero'
  | 'received-before-paid'
  | 'sign-does-not-fit'
  | 'currency-does-not-fit'
  | 'split-does-not-add-up'
  | 'value-not-of-its-unit'
  | 'days-beyond-bimester'
  | 'received-before-worked'
  | 'amount-impossible'
  | 'amount-above-wage'
  | 'amount-zero'
  | 'about-does-not-fit'

export const lineWords: Record<LineCode, Said> = {
  'curp-says-another-day': {
    es: 'la CURP trae otra fecha de nacimiento',
    en: 'the CURP carries another birth date',
  },
  'rfc-says-another-day': {
    es: 'el RFC trae otra fecha de nacimiento',
    en: 'the RFC carries another birth date',
  },
  'curp-says-another-sex': { es: 'la CURP trae otro sexo', en: 'the CURP carries another sex' },
  'only-for-addresses': {
    es: 'sólo un domicilio lleva colonia, ciudad, estado, código postal y país',
    en: 'only an address has settlement, city, state, postal code and country',
  },
  'ends-before-it-starts': { es: 'termina antes de empezar', en: 'ends before it starts' },
  'wage-zero': { es: 'el salario no puede ser cero', en: 'the wage cannot be zero' },
  'received-before-paid': {
    es: 'llegó antes de que el patrón pagara',
    en: 'was received before it was paid',
  },
  'sign-does-not-fit': {
    es: 'el signo no corresponde al movimiento',
    en: 'the sign does not fit the movement',
  },
  'currency-does-not-fit': {
    es: 'el monto en VSM no corresponde a la moneda del crédito',
    en: 'the amount in VSM does not fit the currency of the loan',
  },
  'split-does-not-add-up': {
    es: 'capital, intereses, moratorios, seguros y otros no suman el monto',
    en: 'principal, interest, late interest, insurance and other do not add up to the amount',
  },
  'value-not-of-its-unit': {
    es: 'no es un valor en la unidad de su nombre',
    en: 'is not a value in the unit of its name',
  },
  'days-beyond-bimester': {
    es: 'son más días que los del bimestre',
    en: 'is more days than the bimester has',
  },
  'received-before-worked': {
    es: 'es antes de que empiece el bimestre',
    en: 'is before the bimester begins',
  },
  'amount-impossible': {
    es: 'es más de lo que puede dar cualquier salario',
    en: 'is more than any wage can give',
  },
  'amount-above-wage': {
    es: 'es más que el 5 % del salario por los días: quedó como llegó',
    en: 'is more than 5 % of the wage for the days: posted as it came',
  },
  'amount-zero': { es: 'el monto no puede ser cero', en: 'the amount cannot be zero' },
  'about-does-not-fit': {
    es: 'un depósito no se refiere a otra cosa; lo demás dice siempre a qué se refiere',
    en: 'a deposit is about nothing else; anything else always says what it is about',
  },
}
