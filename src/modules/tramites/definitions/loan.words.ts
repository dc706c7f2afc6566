import { both, type FamilyWords, named } from '../kind-words.ts'
import type { loan } from './loan.ts'
import { asks, papers } from './usual.words.ts'

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
  'payment-clarification': {
    label: both('Aclarar un pago de mi crédito', 'Dispute a payment of my loan'),
    intro: both(
      'Dinos qué pagaste, cuándo y dónde. Lo buscamos hasta encontrarlo.',
      'Tell us what you paid, when and where. We look until we find it.',
    ),
    next: [
      both(
        'Buscamos tu pago en el banco o con tu patrón.',
        'We look at the bank or your employer.',
      ),
      both(
        'Si estaba mal, lo corregimos desde su fecha.',
        'If it was wrong, we correct it from its date.',
      ),
    ],
    fields: {
      loan: asks.loan,
      what: {
        label: both('¿Qué no cuadra?', 'What doesn’t add up?'),
        choices: {
          'not-shown': both('El pago no aparece', 'The payment isn’t shown'),
          amount: both('La cantidad es otra', 'The amount is different'),
          parts: both('Se usó en otra cosa', 'It was used for something else'),
          twice: both('Aparece dos veces', 'It shows twice'),
        },
      },
      paidOn: { label: both('¿Qué día pagaste?', 'Which day did you pay?') },
      amount: {
        label: both('¿Cuánto pagaste?', 'How much did you pay?'),
        hint: both('En pesos', 'In pesos'),
      },
      where: {
        label: both('¿Dónde pagaste?', 'Where did you pay?'),
        hint: both(
          'Banco, tienda, nómina o desde el extranjero',
          'Bank, shop, payroll or from abroad',
        ),
      },
      note: asks.note,
    },
    papers: { receipt: papers.receipt },
    done: both('Tu pago ya está bien.', 'Your payment is right now.'),
  },
  'overpayment-claim': {
    label: both('Pedir la devolución de pagos de más', 'Ask for a refund of overpayments'),
    intro: both(
      'Si ya lo vimos, te lo devolvemos sin que lo pidas. Si no lo vemos, dinos aquí.',
      'If we have seen it, we give it back without being asked. If we haven’t, tell us here.',
    ),
    next: [
      both('Buscamos lo que se cobró de más.', 'We look for what was taken in excess.'),
      both('Te pedimos una cuenta a tu nombre.', 'We ask you for an account in your name.'),
      both('Dos personas autorizan el depósito.', 'Two people authorise the deposit.'),
    ],
    fields: {
      loan: asks.loan,
      why: {
        label: both('¿Qué pasó?', 'What happened?'),
        choices: {
          deductions: both('Mi patrón me siguió descontando', 'My employer kept deducting'),
          twice: both('Pagué dos veces', 'I paid twice'),
          other: both('Otra cosa', 'Something else'),
        },
      },
      since: { label: both('¿Desde cuándo?', 'Since when?') },
      amount: {
        label: both('¿Cuánto calculas?', 'How much do you reckon?'),
        hint: both('En pesos', 'In pesos'),
      },
      note: asks.note,
    },
    papers: { paySlip: papers.paySlip, receipt: papers.receipt },
    done: both(
      'Abrimos tu devolución. Dinos a qué cuenta va.',
      'We opened your refund. Tell us the account for it.',
    ),
  },
  'balance-letter': {
    label: both('Carta de saldo', 'Balance letter'),
    intro: both(
      'Un papel sellado que dice cuánto debes, o que ya no debes. Cualquiera puede verificarlo.',
      'A sealed paper that says what you owe, or that you owe nothing. Anyone can verify it.',
    ),
    next: [
      both(
        'Preparamos la carta con la cifra del día.',
        'We prepare the letter with that day’s figure.',
      ),
      both('La encuentras en tus documentos.', 'You find it among your documents.'),
    ],
    fields: {
      loan: asks.loan,
      purpose: {
        label: both('¿Para qué la quieres?', 'What is it for?'),
        choices: {
          bank: both('Para un banco', 'For a bank'),
          sale: both('Para vender mi casa', 'To sell my home'),
          own: both('Para mí', 'For myself'),
          other: both('Otra cosa', 'Something else'),
        },
      },
      addressee: { label: both('¿A nombre de quién va?', 'Whom is it addressed to?') },
    },
    papers: {},
    done: both('Tu carta está lista.', 'Your letter is ready.'),
  },
} satisfies FamilyWords<typeof loan>
