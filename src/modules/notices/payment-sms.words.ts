// What a text says of a payment, with its parts: no á, í, ó or ú, so that one part is enough.
import type { Words } from '../../foundation/words.ts'

export const paymentWords = {
  plain: {
    es: 'recibimos tu pago. Entra a Mi crédito y mira lo que debes ahora.',
    en: 'we got your payment. Sign in to My loan to see what you owe now.',
  },
  split: {
    es: 'pagaste {pago}. Bajaron tu deuda {capital}; intereses {intereses}; seguro y otros {otros}. Ahora debes {debes}.',
    en: 'you paid {pago}. Debt down {capital}; interest {intereses}; insurance and other {otros}. You now owe {debes} MXN.',
  },
  savings: {
    es: 'recibimos los {pago} que mandaste a tu ahorro. Entra a Mi ahorro para verlos.',
    en: 'we got the {pago} MXN for your savings. Sign in to My savings to see it.',
  },
  returned: {
    es: 'devolvimos un pago de {pago}: su banco o quien paga lo pide de regreso. Entra para ver lo que debes.',
    en: 'your payment of {pago} MXN was returned by the sender or their bank. Sign in to see what you owe.',
  },
} satisfies Words
