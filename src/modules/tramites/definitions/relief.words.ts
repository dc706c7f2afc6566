import { both, type FamilyWords } from '../kind-words.ts'
import type { relief } from './relief.ts'
import { asks, papers } from './usual.words.ts'

const loanAlone = { loan: asks.loan, note: asks.note }
const weTell = both(
  'Te decimos desde qué mes cambia tu pago.',
  'We tell you from which month your payment changes.',
)
const income = {
  label: both('Lo que ganas', 'What you earn'),
  hint: both(
    'Recibos, estados de cuenta o una carta tuya',
    'Pay slips, bank statements or a letter of yours',
  ),
}
const leaving = {
  label: both('Tu baja del IMSS, si la tienes', 'Your IMSS leaving notice, if you have it'),
}
const monthly = both('En pesos, al mes', 'In pesos, a month')

export const reliefWords = {
  'payment-pause': {
    label: both('Pausar mis pagos (prórroga)', 'Pause my payments (prórroga)'),
    intro: both(
      'Si te quedaste sin empleo, tus pagos se detienen. Desde febrero de 2025 tu deuda no crece mientras tanto.',
      'If you lost your job, your payments stop. Since February 2025 your debt doesn’t grow meanwhile.',
    ),
    next: [both('Vemos tu baja y la fecha.', 'We see your leaving and its date.'), weTell],
    fields: { loan: asks.loan, jobEndedOn: asks.jobEndedOn, note: asks.note },
    papers: { leaving },
    done: both('Tus pagos están en pausa.', 'Your payments are paused.'),
  },
  'protection-fund': {
    label: both(
      'Fondo de Protección de Pagos (seguro de desempleo)',
      'Payment Protection Fund (job loss cover)',
    ),
    intro: both(
      'Pagas una décima parte y el fondo pone el resto, hasta seis meses. Nadie debe cobrarte por pedirlo.',
      'You pay a tenth and the fund pays the rest, for up to six months. Nobody should charge you for it.',
    ),
    next: [
      both('Comprobamos tu último empleo.', 'We check your last job.'),
      both('Te mostramos cuánto pagar cada mes.', 'We show you what to pay each month.'),
    ],
    fields: {
      loan: asks.loan,
      jobEndedOn: asks.jobEndedOn,
      why: {
        label: both('¿Por qué terminó?', 'Why did it end?'),
        choices: {
          lost: both('Me despidieron o cerró', 'I was let go, or it closed'),
          left: both('Renuncié', 'I resigned'),
          disability: both('Por enfermedad o accidente', 'Illness or accident'),
        },
      },
      note: asks.note,
    },
    papers: { leaving },
    done: both('El fondo ya te ayuda con tu pago.', 'The fund now helps with your payment.'),
  },
  'tailored-solution': {
    label: both(
      'Pagar menos por un año (Solución a tu medida)',
      'Pay less for a year (Solución a tu medida)',
    ),
    intro: both(
      'Doce meses con un pago que sí te alcanza, según lo que ganas hoy.',
      'Twelve months with a payment you can afford, by what you earn today.',
    ),
    next: [
      both('Vemos lo que ganas y lo que gastas.', 'We look at what you earn and spend.'),
      weTell,
    ],
    fields: {
      loan: asks.loan,
      income: {
        label: both('¿Cuánto gana tu hogar?', 'How much does your household earn?'),
        hint: monthly,
      },
      spending: { label: both('¿Cuánto gastan?', 'How much do you spend?'), hint: monthly },
      note: asks.note,
    },
    papers: { income },
    done: both('Tu pago nuevo ya está listo.', 'Your new payment is ready.'),
  },
  'lower-payment': {
    label: both(
      'Pagar una parte por un año (Nivela tu pago)',
      'Pay a part for a year (Nivela tu pago)',
    ),
    intro: both(
      'De 25 % a 75 % menos durante doce meses. Lo que no pagas sigue en tu deuda.',
      'From 25% to 75% less for twelve months. What you don’t pay stays in your debt.',
    ),
    next: [both('Vemos lo que ganas.', 'We look at what you earn.'), weTell],
    fields: {
      loan: asks.loan,
      income: {
        label: both('¿Cuánto gana tu hogar?', 'How much does your household earn?'),
        hint: monthly,
      },
      share: {
        label: both('¿Qué parte puedes pagar?', 'Which part can you pay?'),
        choices: {
          '75': both('Tres cuartas partes', 'Three quarters'),
          '50': both('La mitad', 'Half'),
          '25': both('Una cuarta parte', 'A quarter'),
        },
      },
      note: asks.note,
    },
    papers: { income },
    done: both('Tu pago nuevo ya está listo.', 'Your new payment is ready.'),
  },
  'fresh-start': {
    label: both(
      'Pasar mis atrasos al final (Borrón y cuenta nueva)',
      'Move arrears to the end (Borrón y cuenta nueva)',
    ),
    intro: both(
      'Tus pagos pendientes se suman a tu deuda y quedas al corriente. Pide dos bimestres o tres pagos completos antes.',
      'Payments due are added to your debt and you are up to date. It asks for two bimesters or three full payments first.',
    ),
    next: [both('Contamos tus últimos pagos.', 'We count your last payments.'), weTell],
    fields: loanAlone,
    papers: {},
    done: both('Ya estás al corriente.', 'You are up to date.'),
  },
  'shared-responsibility': {
    label: both(
      'Cambiar mi crédito a pesos (Responsabilidad Compartida)',
      'Change my loan to pesos (Responsabilidad Compartida)',
    ),
    intro: both(
      'Tu deuda deja de subir cada año con el salario. Se pide del día 9 al último del mes.',
      'Your debt stops going up each year with wages. You ask from the 9th to the last day of the month.',
    ),
    next: [
      both('Comparamos tu crédito en VSM y en pesos.', 'We compare your loan in VSM and in pesos.'),
      both('Te mandamos tu carta con el pago nuevo.', 'We send your letter with the new payment.'),
    ],
    fields: {
      loan: asks.loan,
      postalCode: {
        label: both('Código postal de tu casa', 'Postal code of the home'),
        hint: both('5 números', '5 digits'),
      },
      agrees: {
        label: both(
          'Sé que mi pago y mi plazo cambian.',
          'I know that my payment and term change.',
        ),
      },
      note: asks.note,
    },
    papers: {},
    done: both('Tu crédito ya está en pesos.', 'Your loan is in pesos now.'),
  },
  'fair-payment': {
    label: both('Paga lo Justo: pesos y 4 % fijo', 'Paga lo Justo: pesos at a fixed 4%'),
    intro: both(
      'Para créditos en VSM: pasan a pesos, con 4 % fijo y los atrasos en orden.',
      'For loans in VSM: they move to pesos, at a fixed 4%, with arrears put in order.',
    ),
    next: [both('Hacemos la cuenta de tu crédito.', 'We work out your loan.'), weTell],
    fields: loanAlone,
    papers: {},
    done: both('Tu crédito ya tiene su pago justo.', 'Your loan has its fair payment.'),
  },
  'payment-agreement': {
    label: both('Hacer un convenio para ponerme al corriente', 'Make an agreement to catch up'),
    intro: both(
      'Dinos cuánto puedes pagar y vemos cómo. La mediación es gratis y nadie puede sacarte de tu casa por teléfono.',
      'Tell us what you can pay and we look at how. Mediation is free, and nobody can evict you by phone.',
    ),
    next: [
      both('Te proponemos un convenio.', 'We propose an agreement.'),
      both('Lo aceptas en línea o pides otro.', 'You accept it online or ask for another.'),
    ],
    fields: {
      loan: asks.loan,
      how: {
        label: both('¿Qué te serviría?', 'What would help?'),
        choices: {
          longer: both('Más tiempo para pagar', 'More time to pay'),
          instalments: both('Pagar lo atrasado en partes', 'Pay the arrears in parts'),
          mediation: both('Mediación', 'Mediation'),
          unsure: both('No sé', 'I’m not sure'),
        },
      },
      canPay: { label: both('¿Cuánto puedes pagar?', 'How much can you pay?'), hint: monthly },
      phone: { label: both('¿A qué teléfono te llamamos?', 'Which phone do we call?') },
      note: asks.note,
    },
    papers: { income, identity: papers.identity },
    done: both('Tu convenio ya está en marcha.', 'Your agreement has begun.'),
  },
} satisfies FamilyWords<typeof relief>
