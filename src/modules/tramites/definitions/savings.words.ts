import type { FamilyWords } from '../kind-words.ts'
import type { savings } from './savings.ts'

export const savingsWords = {
  'missing-contribution': {
    label: { es: 'Avisar que falta un depósito', en: 'Report a missing deposit' },
    intro: {
      es: 'Dinos qué patrón, de qué meses y cuánto esperabas. Nosotros le preguntamos.',
      en: 'Tell us which employer, which months and how much you expected. We ask them.',
    },
    next: [
      {
        es: 'Buscamos el depósito y le preguntamos a tu patrón.',
        en: 'We look for the deposit and ask your employer.',
      },
      { es: 'Te escribimos con lo que encontremos.', en: 'We write to you with what we find.' },
    ],
    fields: {
      employer: {
        label: { es: '¿Qué patrón?', en: 'Which employer?' },
        hint: { es: 'Como dice en tu recibo de nómina', en: 'As it says on your pay slip' },
      },
      bimester: { label: { es: '¿De qué meses?', en: 'Which months?' } },
      expected: {
        label: { es: '¿Cuánto esperabas?', en: 'How much did you expect?' },
        hint: {
          es: 'En pesos. Si no sabes, pon lo que calculas',
          en: 'In pesos. If unsure, your best guess',
        },
      },
      note: { label: { es: '¿Algo más que debamos saber?', en: 'Anything else we should know?' } },
    },
    papers: {
      paySlip: {
        label: { es: 'Tus recibos de nómina de esos meses', en: 'Your pay slips for those months' },
        hint: { es: 'Una foto clara basta', en: 'A clear photo is enough' },
      },
    },
    done: { es: 'El depósito ya está en tu ahorro.', en: 'The deposit is now in your savings.' },
  },
} satisfies FamilyWords<typeof savings>
