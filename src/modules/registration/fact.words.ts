import type { Said } from '../../foundation/words.ts'
import type { FactKind } from './fact.ts'

/** The question of step 1, by kind of fact. */
export const factWords: Readonly<Record<FactKind, { label: Said; hint: Said; unreadable: Said }>> =
  {
    'loan-number': {
      label: { es: '¿Cuál es tu número de crédito?', en: 'What is your loan number?' },
      hint: { es: '10 números. Está en tu contrato', en: '10 digits. It’s in your contract' },
      unreadable: {
        es: 'El número de crédito tiene 10 números. Revísalo',
        en: 'A loan number has 10 digits. Check it',
      },
    },
    'last-amount': {
      label: {
        es: '¿De cuánto fue el último depósito de tu patrón para tu vivienda?',
        en: 'How much was your employer’s last housing deposit?',
      },
      hint: {
        es: 'En pesos. Está en tu recibo de nómina o en tu estado de cuenta',
        en: 'In pesos. It’s on your pay slip or your statement',
      },
      unreadable: {
        es: 'Escribe una cantidad en pesos, con centavos si los sabes',
        en: 'Enter an amount in pesos, with cents if you know them',
      },
    },
    'last-month': {
      label: {
        es: '¿En qué mes fue el último depósito de tu patrón?',
        en: 'In which month was your employer’s last deposit?',
      },
      hint: { es: 'Mes y año, con números: 04/2025', en: 'Month and year, in numbers: 04/2025' },
      unreadable: {
        es: 'Escribe el mes y el año con números',
        en: 'Enter the month and the year in numbers',
      },
    },
    employer: {
      label: {
        es: '¿Cómo se llama tu patrón o alguno que tuviste?',
        en: 'What is the name of an employer you have or had?',
      },
      hint: {
        es: 'Como está en tu recibo de nómina. No importan los acentos',
        en: 'As on your pay slip. Accents don’t matter',
      },
      unreadable: {
        es: 'Escribe el nombre de tu patrón',
        en: 'Enter the name of your employer',
      },
    },
    'employer-picked': {
      label: { es: '¿Con cuál patrón has trabajado?', en: 'Which employer have you worked for?' },
      hint: { es: 'Elige uno', en: 'Choose one' },
      unreadable: { es: 'Elige un patrón', en: 'Choose an employer' },
    },
  }
