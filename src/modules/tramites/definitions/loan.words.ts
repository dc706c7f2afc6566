import { type FamilyWords, named } from '../kind-words.ts'
import type { loan } from './loan.ts'

export const loanWords = {
  'missing-payment': named(
    { es: 'Buscar un pago que no se ve', en: 'Look for a payment not shown' },
    {
      es: 'Buscamos tu pago con los datos que nos diste.',
      en: 'We look for your payment with what you told us.',
    },
  ),
  'loan-figures': named(
    { es: 'Revisar las cuentas de mi crédito', en: 'Check the figures of my loan' },
    {
      es: 'Revisamos las cuentas de tu crédito paso a paso.',
      en: 'We check the figures of your loan step by step.',
    },
  ),
  'excess-refund': named(
    { es: 'Devolución de pagos de más', en: 'Refund of payments in excess' },
    { es: 'Pagaste de más y te lo devolvemos.', en: 'You paid too much and we give it back.' },
  ),
} satisfies FamilyWords<typeof loan>
