// The mails about paying and being paid back. None carries an amount, a balance or a whole account number.
import type { Said } from '../../foundation/words.ts'
import type { MailWords } from './mail.words.ts'
import type { KindName } from './notices.ts'

const stop: Said = { es: 'No fui yo', en: "It wasn't me" }

export const payingMails = {
  'pay-numbers': {
    subject: { es: 'Tus números para pagar', en: 'Your numbers to pay' },
    text: {
      es: 'Tu referencia es {folio}. Tu línea de captura es {captura} y sirve hasta el {fecha}. Entra para ver la cantidad y dónde se paga.',
      en: 'Your reference is {folio}. Your capture line is {captura} and works until {fecha}. Sign in to see the amount and where to pay.',
    },
    button: { es: 'Ver cómo pagar', en: 'See how to pay' },
  },
  'payer-link-made': {
    subject: {
      es: 'Hiciste un enlace para que otra persona pague',
      en: 'You made a link for someone to pay',
    },
    text: {
      es: 'Fue {cuando}. Quien lo tenga puede pagar tu crédito, y no ve cuánto debes. Quítalo cuando quieras, en Mi crédito. Si no fuiste tú, toca “No fui yo”.',
      en: 'It was {cuando}. Whoever has it can pay your loan and can’t see what you owe. Take it back anytime in My loan. If it wasn’t you, tap “It wasn’t me”.',
    },
    button: stop,
  },
  'payer-invited': {
    subject: { es: 'Te pidieron pagar un crédito', en: 'You were asked to pay a loan' },
    text: {
      es: 'Alguien que conoces te manda este enlace. Con él pagas sin entrar y sin dar datos. Si no lo esperabas, no pagues.',
      en: 'Someone you know sends you this link. With it you pay without signing in or giving details. If you didn’t expect it, don’t pay.',
    },
    button: { es: 'Ver cómo pagar', en: 'See how to pay' },
  },
  'payment-due': {
    subject: { es: 'Tu pago vence el {fecha}', en: 'Your payment is due {fecha}' },
    text: {
      es: 'Aquí ves cómo pagarlo, también desde EE. UU. y Canadá.',
      en: 'See how to pay, also from the US and Canada.',
    },
    button: { es: 'Ver cómo pagar', en: 'See how to pay' },
  },
  'refund-account-set': {
    subject: {
      es: 'Diste una cuenta para tu devolución',
      en: 'You gave an account for your refund',
    },
    text: {
      es: 'Fue {cuando}. La cuenta termina en {final}. Tu dinero sale en 12 horas o más, para cuidarte. Si no fuiste tú, toca “No fui yo” y lo detenemos.',
      en: 'It was {cuando}. The account ends in {final}. Your money leaves in 12 hours or more, to protect you. If it wasn’t you, tap “It wasn’t me” and we stop it.',
    },
    button: stop,
  },
  'refund-sent': {
    subject: { es: 'Ya te regresamos tu dinero', en: 'We gave your money back' },
    text: {
      es: 'Salió hoy a tu cuenta. Tu folio es {folio}. Entra para ver la cantidad y tu recibo.',
      en: 'It left for your account today. Your reference is {folio}. Sign in to see the amount and your receipt.',
    },
    button: { es: 'Ver mi devolución', en: 'See my refund' },
  },
  'refund-not-sent': {
    subject: {
      es: 'Tu dinero no llegó: da otra cuenta',
      en: 'Your money did not arrive: give another account',
    },
    text: {
      es: 'No se pudo entregar en la cuenta que diste. El dinero sigue siendo tuyo. Entra, da otra cuenta a tu nombre y lo mandamos de nuevo. Tu folio es {folio}.',
      en: 'It could not be delivered to the account you gave. The money is still yours. Sign in, give another account in your name and we send it again. Your reference is {folio}.',
    },
    button: { es: 'Dar otra cuenta', en: 'Give another account' },
  },
} satisfies Partial<Record<KindName, MailWords>>
