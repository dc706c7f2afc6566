import type { Said, Words } from '../../foundation/words.ts'
import type { CannotAdd, LineState } from './extra.ts'

export const extraWords = {
  section: { es: 'Mi ahorro', en: 'My savings' },
  title: { es: 'Aportar más', en: 'Put in more' },
  intro: {
    es: 'Pon dinero tuyo en tu ahorro, cuando quieras. Se te entrega con lo demás en tu retiro.',
    en: 'Add your own money to your savings, anytime. You get it with the rest at retirement.',
  },
  limit: { es: 'Límite de este mes', en: 'Limit this month' },
  already: { es: 'Ya aportaste', en: 'You already added' },
  left: { es: 'Puedes aportar', en: 'You can add' },
  limitWhy: {
    es: 'El límite es el 5% de 25 salarios mínimos al mes. Lo dice la ley.',
    en: 'The limit is 5% of 25 minimum wages a month, by law.',
  },
  limitUnknown: {
    es: 'Todavía no sabemos el límite de este mes. Vuelve en unos días.',
    en: 'We don’t know this month’s limit yet. Come back in a few days.',
  },
  full: {
    es: 'Este mes ya aportaste todo lo que se puede. El {fecha} empieza otro.',
    en: 'You have added all you can this month. Another one starts on {fecha}.',
  },
  amount: { es: '¿Cuánto quieres aportar?', en: 'How much do you want to add?' },
  amountHint: { es: 'En pesos, hasta {monto}', en: 'In pesos, up to {monto}' },
  create: { es: 'Crear mi línea de captura', en: 'Create my payment reference' },
  replaces: {
    es: 'Si creas otra, la de antes deja de servir.',
    en: 'If you create another one, the earlier one stops working.',
  },
  yours: { es: 'Tu línea de captura', en: 'Your payment reference' },
  see: { es: 'Ver mi línea', en: 'See my reference' },
  line: { es: 'Línea de captura', en: 'Payment reference' },
  lineAmount: { es: 'Cantidad', en: 'Amount' },
  expires: { es: 'Sirve hasta el', en: 'Works until' },
  exact: {
    es: 'Sirve para esa cantidad exacta. No lleva tu nombre ni tu NSS.',
    en: 'It works for that exact amount. It doesn’t carry your name or NSS.',
  },
  howToPay: { es: 'Ver cómo pagarla', en: 'See how to pay it' },
  mine: { es: 'Mis aportaciones y cómo van', en: 'What I put in and where it is' },
  mailed: { es: 'Te la mandamos también por correo.', en: 'We also sent it to you by e-mail.' },
  another: { es: 'Crear otra línea', en: 'Create another reference' },
  print: { es: 'También puedes imprimir esta página.', en: 'You can also print this page.' },
} satisfies Words

export const lineStateWords: Readonly<
  Record<Exclude<LineState, 'serves'>, { title: Said; text: Said }>
> = {
  expired: {
    title: { es: 'Esta línea ya venció', en: 'This reference has expired' },
    text: {
      es: 'No pagues con ella. Crea otra: es gratis.',
      en: 'Don’t pay with it. Create another one: it’s free.',
    },
  },
  replaced: {
    title: { es: 'Esta línea ya no sirve', en: 'This reference no longer works' },
    text: {
      es: 'Hiciste otra después. Usa la más nueva.',
      en: 'You made another one later. Use the newest.',
    },
  },
}

export const extraRefusals: Readonly<Record<CannotAdd, Said>> = {
  'amount-empty': {
    es: 'Escribe cuánto quieres aportar.',
    en: 'Enter how much you want to add.',
  },
  'amount-shape': {
    es: 'Escribe la cantidad solo con números, por ejemplo 500 o 500.50.',
    en: 'Enter the amount in numbers only, for example 500 or 500.50.',
  },
  'amount-too-high': {
    es: 'Es más de lo que puedes aportar este mes: {monto}.',
    en: 'That is more than you can add this month: {monto}.',
  },
  'amount-zero': { es: 'Escribe una cantidad mayor que cero.', en: 'Enter more than zero.' },
  'over-the-limit': {
    es: 'Es más de lo que puedes aportar este mes: {monto}.',
    en: 'That is more than you can add this month: {monto}.',
  },
  'limit-unknown': {
    es: 'Todavía no sabemos el límite de este mes. Vuelve en unos días.',
    en: 'We don’t know this month’s limit yet. Come back in a few days.',
  },
  'too-many-lines': {
    es: 'Hoy ya hiciste muchas líneas. Usa la última o vuelve mañana.',
    en: 'You have made many references today. Use the last one or come back tomorrow.',
  },
}
