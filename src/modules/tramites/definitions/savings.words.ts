import { both, type FamilyWords } from '../kind-words.ts'
import type { savings } from './savings.ts'
import { asks, papers } from './usual.words.ts'

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
      note: asks.note,
    },
    papers: {
      paySlip: {
        label: { es: 'Tus recibos de nómina de esos meses', en: 'Your pay slips for those months' },
        hint: { es: 'Una foto clara basta', en: 'A clear photo is enough' },
      },
    },
    done: { es: 'El depósito ya está en tu ahorro.', en: 'The deposit is now in your savings.' },
  },
  'savings-refund': {
    label: both('Cobrar mi ahorro al retirarme', 'Claim my savings when I retire'),
    intro: both(
      'Antes de enviar revisamos cada requisito contigo. Cuesta $0: nadie puede adelantarlo por una comisión.',
      'Before you send it we check each requirement with you. It costs $0: nobody can speed it up for a fee.',
    ),
    next: [
      both('Comparamos tu resolución con el IMSS.', 'We compare your resolution with the IMSS.'),
      both(
        'Tu banco confirma que la cuenta es tuya.',
        'Your bank confirms that the account is yours.',
      ),
      both('Dos personas lo autorizan.', 'Two people authorise it.'),
      both(
        'Si la cuenta es nueva esperamos 12 horas. Luego depositamos y te avisamos.',
        'If the account is new we wait 12 hours. Then we deposit and tell you.',
      ),
    ],
    fields: {
      law: {
        label: both('¿Con qué ley te pensionas?', 'Under which law do you retire?'),
        hint: both('Lo dice tu resolución del IMSS', 'Your IMSS resolution says it'),
        choices: {
          '73': both(
            'Ley 73 (empecé antes de julio de 1997)',
            '1973 law (I began before July 1997)',
          ),
          '97': both('Ley 97 (empecé después)', '1997 law (I began later)'),
          unsure: both('No sé', 'I’m not sure'),
        },
      },
      cause: {
        label: both('¿Por qué lo pides?', 'Why do you ask for it?'),
        choices: {
          pension: both('Ya tengo mi pensión', 'I have my pension'),
          denied: both('Me negaron la pensión', 'My pension was denied'),
          disability: both(
            'Tengo una incapacidad de 50 % o más',
            'I have a disability of 50% or more',
          ),
          'fifty-without-job': both(
            'Tengo 50 años o más y un año sin empleo',
            'I am 50 or older and a year without a job',
          ),
          'private-plan': both(
            'Me pensionó un plan de mi empresa',
            'My company’s plan pensioned me',
          ),
          ruling: both('Lo ordenó un juez laboral', 'A labour court ordered it'),
        },
      },
      resolution: {
        label: both('Número de tu resolución del IMSS', 'Number of your IMSS resolution'),
      },
      resolvedOn: { label: both('Fecha de la resolución', 'Date of the resolution') },
      court: { label: both('¿Qué tribunal?', 'Which court?') },
      clabe: asks.clabe,
      own: {
        label: both(
          'La cuenta es mía y nadie me cobra por este trámite.',
          'The account is mine and nobody charges me for this.',
        ),
      },
    },
    papers: {
      identity: papers.identity,
      bankStatement: papers.bankStatement,
      resolution: { label: both('Resolución del IMSS', 'IMSS resolution') },
      ruling: { label: both('La sentencia', 'The ruling') },
      plan: {
        label: both('Constancia del plan de pensión', 'Certificate of the pension plan'),
      },
      leaving: { label: both('Tu baja del IMSS', 'Your leaving notice from the IMSS') },
    },
    done: both(
      'Tu ahorro ya está en tu cuenta de banco.',
      'Your savings are in your bank account.',
    ),
    visit: both(
      'Firmas una vez en persona: en una oficina o, si vives fuera, en un consulado. Todo lo demás es aquí.',
      'You sign once in person: at an office or, if you live abroad, at a consulate. All the rest is here.',
    ),
  },
} satisfies FamilyWords<typeof savings>
