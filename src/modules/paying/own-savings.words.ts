import type { Words } from '../../foundation/words.ts'

export const ownSavingsWords = {
  section: { es: 'Mi ahorro', en: 'My savings' },
  payTitle: { es: 'Paga tu línea', en: 'Pay your reference' },
  exact: {
    es: 'Paga esa cantidad exacta: la línea no acepta otra.',
    en: 'Pay exactly that: the reference takes no other amount.',
  },
  afterwards: {
    es: 'Lo que pagas se ve en uno o dos días hábiles. Míralo en',
    en: 'What you pay shows in one or two business days. See it in',
  },
  title: { es: 'Mis aportaciones y cómo van', en: 'What I put in and where it is' },
  none: { es: 'Todavía no aportas nada tuyo.', en: 'You haven’t put in any of your own yet.' },
  inHand: {
    es: 'Ya lo tenemos. Falta ponerlo en tu ahorro.',
    en: 'We have it. It still has to be put in your savings.',
  },
  applied: { es: 'Ya está en tu ahorro.', en: 'It is in your savings.' },
  more: { es: 'Aportar más', en: 'Put in more' },
} satisfies Words
