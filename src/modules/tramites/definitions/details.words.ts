import { both, type FamilyWords, named } from '../kind-words.ts'
import type { details } from './details.ts'
import { papers } from './usual.words.ts'

export const detailsWords = {
  'data-correction': {
    label: { es: 'Corregir mis datos', en: 'Correct my details' },
    intro: {
      es: 'Dinos qué está mal y cómo debe decir. Una letra distinta puede frenar otros trámites.',
      en: 'Tell us what is wrong and what it should say. One different letter can hold up other requests.',
    },
    next: [
      {
        es: 'Comparamos lo que nos mandas con lo que tenemos.',
        en: 'We compare what you send with what we have.',
      },
      {
        es: 'Dos personas lo revisan antes de cambiarlo.',
        en: 'Two people check it before it is changed.',
      },
      { es: 'Te decimos cuando quede corregido.', en: 'We tell you when it is corrected.' },
    ],
    fields: {
      what: {
        label: { es: '¿Qué está mal?', en: 'What is wrong?' },
        choices: {
          name: { es: 'Mi nombre', en: 'My name' },
          curp: { es: 'Mi CURP', en: 'My CURP (Mexican population ID)' },
          rfc: { es: 'Mi RFC', en: 'My RFC (Mexican tax ID)' },
          nss: { es: 'Mi NSS', en: 'My NSS (Mexican social security number)' },
          birth: { es: 'Mi fecha de nacimiento', en: 'My date of birth' },
          other: { es: 'Otra cosa', en: 'Something else' },
        },
      },
      givenNames: {
        label: { es: 'Tu nombre, sin apellidos', en: 'Your given names' },
        hint: {
          es: 'Como debe decir, igual que en tu CURP',
          en: 'As it should say, as on your CURP',
        },
      },
      firstSurname: { label: { es: 'Primer apellido', en: 'First last name' } },
      secondSurname: {
        label: { es: 'Segundo apellido', en: 'Second last name' },
        hint: { es: 'Si no tienes, déjalo vacío', en: 'If you have none, leave it empty' },
      },
      curp: {
        label: { es: 'Tu CURP correcta', en: 'Your correct CURP' },
        hint: { es: '18 letras y números', en: '18 letters and numbers' },
      },
      rfc: {
        label: { es: 'Tu RFC correcto', en: 'Your correct RFC' },
        hint: { es: '13 letras y números', en: '13 letters and numbers' },
      },
      nss: {
        label: { es: 'Tu NSS correcto', en: 'Your correct NSS' },
        hint: { es: '11 números', en: '11 digits' },
      },
      birthOn: { label: { es: 'Tu fecha de nacimiento', en: 'Your date of birth' } },
      note: { label: { es: 'Cuéntanos qué está mal', en: 'Tell us what is wrong' } },
      more: { label: { es: '¿Algo más que debamos saber?', en: 'Anything else we should know?' } },
    },
    papers: {
      identity: {
        label: { es: 'Identificación oficial', en: 'Official ID' },
        hint: { es: 'Por los dos lados. Puede ser una foto', en: 'Both sides. A photo will do' },
      },
      taxStatus: {
        label: {
          es: 'Constancia de situación fiscal',
          en: 'Tax status certificate (constancia de situación fiscal)',
        },
      },
      birthRecord: { label: { es: 'Acta de nacimiento', en: 'Birth certificate' } },
    },
    done: { es: 'Tus datos quedaron corregidos.', en: 'Your details were corrected.' },
  },
  'nss-unification': {
    label: both('Unificar o separar mi NSS', 'Merge or split my NSS'),
    intro: both(
      'Si tienes dos números, o el tuyo lo usa otra persona, tu ahorro queda repartido. El IMSS arregla el número y nosotros juntamos tu ahorro.',
      'If you have two numbers, or someone else uses yours, your savings are scattered. The IMSS mends the number and we put your savings together.',
    ),
    next: [
      both('Pide también la corrección en el IMSS: es gratis.', 'Ask the IMSS too: it is free.'),
      both(
        'Comparamos tus papeles con lo que tenemos.',
        'We compare your papers with what we have.',
      ),
      both(
        'Juntamos o separamos tu ahorro y te decimos.',
        'We merge or split your savings and tell you.',
      ),
    ],
    fields: {
      what: {
        label: both('¿Qué pasa con tu NSS?', 'What is wrong with your NSS?'),
        choices: {
          'two-numbers': both('Tengo dos números', 'I have two numbers'),
          provisional: both('Mi número empieza con 77', 'My number begins with 77'),
          'not-mine': both('Aparecen datos de otra persona', 'Someone else’s data shows up'),
          homonym: both('Alguien se llama como yo', 'Someone has my name'),
        },
      },
      otherNss: {
        label: both('El otro número', 'The other number'),
        hint: both('11 números, de un recibo viejo', '11 digits, from an old pay slip'),
      },
      otherName: {
        label: both('¿Qué nombre o patrón no es tuyo?', 'Which name or employer isn’t yours?'),
      },
      asked: {
        label: both('¿Ya lo pediste en el IMSS?', 'Have you asked the IMSS?'),
        choices: { yes: both('Sí', 'Yes'), no: both('No', 'No') },
      },
      note: { label: both('¿Algo más que debamos saber?', 'Anything else we should know?') },
    },
    papers: {
      identity: papers.identity,
      birthRecord: papers.birthRecord,
      imssNotice: {
        label: both('Avisos del IMSS', 'Notices from the IMSS'),
        hint: both('Altas, bajas o la respuesta del IMSS', 'Sign-ups, leavings or its answer'),
      },
      aforeStatement: { label: both('Estado de cuenta de tu Afore', 'Statement of your Afore') },
    },
    done: both('Tu ahorro ya está en un solo NSS.', 'Your savings are under one NSS.'),
  },
  'labour-relations': {
    label: both('Aclarar mis trabajos', 'Clear up my jobs'),
    intro: both(
      'Dinos qué empleo falta, sobra o tiene mal las fechas o el sueldo. De eso dependen tus puntos y tus depósitos.',
      'Tell us which job is missing, isn’t yours, or has wrong dates or pay. Your points and deposits depend on it.',
    ),
    next: [
      both('Le preguntamos a tu patrón y al IMSS.', 'We ask your employer and the IMSS.'),
      both('Corregimos tu historia y te decimos.', 'We correct your record and tell you.'),
    ],
    fields: {
      what: {
        label: both('¿Qué está mal?', 'What is wrong?'),
        choices: {
          missing: both('Falta un empleo', 'A job is missing'),
          'not-mine': both('Ese empleo no es mío', 'That job isn’t mine'),
          dates: both('Las fechas', 'The dates'),
          wage: both('El sueldo', 'The pay'),
        },
      },
      employer: {
        label: both('¿Qué patrón?', 'Which employer?'),
        hint: both('Como dice en tu recibo de nómina', 'As it says on your pay slip'),
      },
      startedOn: { label: both('¿Cuándo empezaste?', 'When did you start?') },
      endedOn: { label: both('¿Cuándo terminaste?', 'When did you leave?') },
      wage: { label: both('¿Cuánto ganabas al día?', 'How much did you earn a day?') },
      note: { label: both('¿Algo más que debamos saber?', 'Anything else we should know?') },
    },
    papers: {
      paySlip: {
        label: both('Tus recibos de nómina', 'Your pay slips'),
        hint: both('Una foto clara basta', 'A clear photo is enough'),
      },
      weeksReport: {
        label: both('Tu constancia de semanas del IMSS', 'Your IMSS weeks report'),
      },
    },
    done: both('Tus trabajos quedaron corregidos.', 'Your jobs were corrected.'),
  },
  'lost-email': named(
    { es: 'Recuperar el correo de mi cuenta', en: 'Recover the e-mail of my account' },
    {
      es: 'Lo pediste porque no tienes a la mano tu correo.',
      en: 'You asked for it because you cannot reach your e-mail.',
    },
  ),
  'proof-by-phone': named(
    { es: 'Comprobar por teléfono quién soy', en: 'Prove by phone who I am' },
    {
      es: 'Falta una llamada para saber que eres tú.',
      en: 'A call is missing for us to know it’s you.',
    },
  ),
  'registered-by-stranger': named(
    { es: 'Alguien me registró sin permiso', en: 'Someone registered me without permission' },
    {
      es: 'Revisamos quién abrió la cuenta con tus datos.',
      en: 'We check who opened the account with your details.',
    },
  ),
  'not-me': named(
    { es: 'Detuve algo que no hice yo', en: 'I stopped something I didn’t do' },
    {
      es: 'Tocaste “No fui yo” y lo detuvimos.',
      en: 'You tapped “This wasn’t me” and we stopped it.',
    },
  ),
} satisfies FamilyWords<typeof details>
