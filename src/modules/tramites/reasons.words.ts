import type { Words } from '../../foundation/words.ts'
import type { Reason } from './reasons.ts'

/** Why, where a check has several reasons; each with a way on. */
export const reasonWords = {
  'has-a-job': {
    es: 'Vemos que tienes empleo. Si lo perdiste, escribe tu último día.',
    en: 'We see that you have a job. If you lost it, enter your last day.',
  },
  'already-paused': {
    es: 'Tu crédito ya está en prórroga. No tienes que pedirla.',
    en: 'Your loan is already paused. You don’t need to ask.',
  },
  'no-months-left': {
    es: 'Ya usaste los meses que hay. Mira “Pagar menos por un año” o un convenio.',
    en: 'You used all its months. See “Pay less for a year” or an agreement.',
  },
  'too-far-behind': {
    es: 'Tienes {n} pagos pendientes: son más de los que se aceptan. Pide un convenio.',
    en: 'You have {n} payments due, more than are accepted. Ask for an agreement.',
  },
  'loan-over': { es: 'No tienes un crédito por pagar.', en: 'You have no loan to pay.' },
  'loan-before-2009': {
    es: 'El fondo cubre créditos desde 2009. El tuyo puede pedir una prórroga.',
    en: 'The fund covers loans since 2009. Yours can ask for a pause.',
  },
  'job-too-short': {
    es: 'Pide {n} meses en tu último empleo. Mira la prórroga: no los pide.',
    en: 'It asks for {n} months in your last job. See the pause: it doesn’t.',
  },
  'no-uses-left': {
    es: 'El fondo ayuda dos veces en la vida del crédito. Ya las usaste.',
    en: 'The fund helps twice in a loan’s life. You used both.',
  },
  'too-early': {
    es: 'Ayuda desde un mes sin empleo: el {fecha}.',
    en: 'It helps after a month without a job: on {fecha}.',
  },
  'loan-too-young': {
    es: 'Pide dos años de crédito. Los cumples el {fecha}.',
    en: 'It asks for two years of loan. You reach them on {fecha}.',
  },
  'job-too-new': {
    es: 'Pide seis meses en tu empleo. Los cumples el {fecha}.',
    en: 'It asks for six months in your job. You reach them on {fecha}.',
  },
  'nothing-overdue': {
    es: 'Vas al corriente: no hace falta.',
    en: 'You are up to date: it isn’t needed.',
  },
  'already-in-pesos': {
    es: 'Tu crédito ya está en pesos: no hace falta.',
    en: 'Your loan is in pesos already: it isn’t needed.',
  },
  cofinanced: {
    es: 'Tu crédito es con un banco. Pregunta también ahí.',
    en: 'Your loan is shared with a bank. Ask there too.',
  },
  'goes-to-pension': {
    es: 'Con la ley de 1997, ese ahorro paga tu pensión. Pregunta en tu Afore.',
    en: 'By the 1997 law, those savings pay your pension. Ask your Afore.',
  },
  'too-young': {
    es: 'Pide 50 años. Los cumples el {fecha}.',
    en: 'It asks for age 50. You reach it on {fecha}.',
  },
  'job-goes-on': {
    es: 'Vemos que tienes empleo. Si lo dejaste, pide que aclaremos tus trabajos.',
    en: 'We see that you have a job. If you left it, ask us to clear up your jobs.',
  },
  'less-than-a-year': {
    es: 'Pide un año sin empleo. Lo cumples el {fecha}.',
    en: 'It asks for a year without a job. You reach it on {fecha}.',
  },
} satisfies Words<Reason>
