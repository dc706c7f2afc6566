import type { Said, Words } from '../../foundation/words.ts'
import type { StepName, StepState } from './payoff.ts'

export const payoffWords = {
  section: { es: 'Mi crédito', en: 'My loan' },
  title: { es: 'Terminar de pagar', en: 'Finishing your loan' },
  done: { es: '¡Terminaste de pagar!', en: 'You’ve paid it all!' },
  doneOn: {
    es: 'Fue el {fecha}. Esto es lo que sigue.',
    en: 'It was on {fecha}. This is what comes next.',
  },
  notYet: {
    es: 'Todavía debes. Cuando termines, aquí verás cada paso.',
    en: 'You still owe. Once you finish, you will see each step here.',
  },
  pick: { es: 'Tus créditos', en: 'Your loans' },
  nth: { es: 'Crédito {n}', en: 'Loan {n}' },
  steps: { es: 'Pasos', en: 'Steps' },
  getNotice: { es: 'Bajar el aviso (PDF)', en: 'Download the notice (PDF)' },
  seeRefund: { es: 'Ver mi devolución', en: 'See my refund' },
  toAccount: { es: 'A qué cuenta va, y cómo va', en: 'Which account it goes to' },
  seeLetter: { es: 'Ver cómo va mi carta', en: 'See how my letter is going' },
  askLetter: { es: 'Pedir mi carta', en: 'Ask for my letter' },
  toNotices: { es: 'Ver avisos de descuento', en: 'See payroll notices' },
  late: {
    es: 'Te quitaron de más {n, plural, one {# vez} other {# veces}}: {monto}. La última, el {fecha}.',
    en: 'Taken after the end {n, plural, one {# time} other {# times}}: {monto}. The last, on {fecha}.',
  },
} satisfies Words

export const stateWords: Readonly<Record<StepState, Said>> = {
  done: { es: 'Listo', en: 'Done' },
  you: { es: 'Te toca a ti', en: 'Your turn' },
  us: { es: 'Nos toca', en: 'Our turn' },
  later: { es: 'Todavía no', en: 'Not yet' },
  'not-needed': { es: 'No hace falta', en: 'Not needed' },
}

type StepWords = { readonly name: Said } & { readonly [K in StepState]?: Said }

/** What each step is, and what to do about it in each state. */
export const stepWords: Readonly<Record<StepName, StepWords>> = {
  paid: {
    name: { es: 'Pagar todo', en: 'Pay it all' },
    done: { es: 'Ya no debes nada de este crédito.', en: 'You owe nothing on this loan.' },
    you: { es: 'Sigue pagando como hasta hoy.', en: 'Keep paying as you do today.' },
  },
  notice: {
    name: { es: 'Aviso para tu patrón', en: 'Notice for your employer' },
    done: {
      es: 'Ya está tu aviso de suspensión. Dáselo a tu patrón: con él deja de descontarte.',
      en: 'Your suspension notice is ready. Give it to your employer: it makes them stop.',
    },
    you: {
      es: 'Si tu patrón te descuenta todavía, baja tu aviso de suspensión y dáselo.',
      en: 'If your employer still deducts, download your suspension notice and give it to them.',
    },
    us: {
      es: 'Lo estamos haciendo. Vuelve en un rato.',
      en: 'We are making it. Come back in a while.',
    },
    'not-needed': { es: 'En este crédito cobraba el banco.', en: 'The bank collected this loan.' },
  },
  deductions: {
    name: { es: 'Que ya no te descuenten', en: 'No more deductions' },
    done: {
      es: 'No nos ha llegado ningún descuento después de que terminaste.',
      en: 'No deduction has reached us after you finished.',
    },
    you: {
      es: 'Tu patrón te sigue descontando. Dale el aviso otra vez y pide que lo firmen de recibido.',
      en: 'Your employer keeps deducting. Give them the notice again and have them sign that they got it.',
    },
  },
  refund: {
    name: { es: 'Que te regresen lo de más', en: 'Your money back' },
    done: { es: 'Ya te lo regresamos.', en: 'We gave it back.' },
    us: {
      es: 'Abrimos tu devolución sin que la pidas. Di a qué cuenta tuya va.',
      en: 'We opened your refund without you asking. Say to which account of yours it goes.',
    },
    you: {
      es: 'Di a qué cuenta tuya te lo mandamos.',
      en: 'Say to which account of yours we send it.',
    },
    'not-needed': { es: 'No hay nada de más.', en: 'There is nothing to give back.' },
  },
  letter: {
    name: { es: 'Carta para cancelar la hipoteca', en: 'Letter to cancel the mortgage' },
    done: {
      es: 'Tu carta está lista. Vale 180 días.',
      en: 'Your letter is ready. It is good for 180 days.',
    },
    you: {
      es: 'Pídela aquí: es gratis. La tenemos en 20 días hábiles.',
      en: 'Ask for it here: it is free. We have it in 20 business days.',
    },
    us: {
      es: 'Ya la pediste. La estamos preparando.',
      en: 'You asked for it. We are preparing it.',
    },
    'not-needed': {
      es: 'Tu crédito fue para mejorar tu casa: no tiene hipoteca.',
      en: 'Your loan was to improve your home: it has no mortgage.',
    },
  },
  register: {
    name: { es: 'Notario o Registro Público', en: 'Notary or public registry' },
    you: {
      es: 'Lleva la carta antes de 180 días. En algunos estados se hace con notario.',
      en: 'Take the letter within 180 days. In some states a notary does it.',
    },
    'not-needed': { es: 'No hay hipoteca que cancelar.', en: 'There is no mortgage to cancel.' },
  },
  deed: {
    name: { es: 'Tus escrituras', en: 'Your deed' },
    done: {
      es: 'Las tienes tú desde que firmaste: así es en los créditos desde 2008.',
      en: 'You have had it since you signed: so it is with loans since 2008.',
    },
    us: { es: 'Las guardamos nosotros. Te las damos.', en: 'We keep it. We give it to you.' },
    'not-needed': { es: 'Este crédito no las detuvo.', en: 'This loan did not hold it.' },
  },
}
/** Of a step that waits for another. */
export const waitsWords: Said = {
  es: 'Primero van los pasos de arriba.',
  en: 'The steps above come first.',
}
