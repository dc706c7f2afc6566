import { both, type FamilyWords } from '../kind-words.ts'
import type { family } from './family.ts'
import { asks, papers } from './usual.words.ts'

const asker = {
  name: { label: both('Tu nombre completo', 'Your full name') },
  relation: {
    label: both('¿Qué eras de esa persona?', 'Who were you to that person?'),
    choices: {
      spouse: both('Su esposa, esposo o pareja', 'Spouse or partner'),
      child: both('Su hija o hijo', 'Child'),
      parent: both('Su mamá o papá', 'Parent'),
      other: both('Otra', 'Other'),
    },
  },
  email: { label: both('Tu correo', 'Your e-mail') },
  phone: {
    label: both('Tu celular', 'Your mobile'),
    hint: both('De México, Estados Unidos o Canadá', 'From Mexico, the US or Canada'),
  },
}
const deceased = {
  deceasedNss: {
    label: both('NSS de quien falleció', 'NSS of the person who died'),
    hint: both('11 números, de un recibo o de su IMSS', '11 digits, from a pay slip or IMSS paper'),
  },
  deceasedName: { label: both('Su nombre completo', 'Their full name') },
  diedOn: { label: both('¿Qué día falleció?', 'Which day did they die?') },
  diedIn: {
    label: both('¿En dónde?', 'Where?'),
    choices: {
      mexico: both('En México', 'In Mexico'),
      'us-canada': both('En Estados Unidos o Canadá', 'In the US or Canada'),
      elsewhere: both('En otro país', 'In another country'),
    },
  },
}
const deathRecord = {
  label: both('Acta de defunción', 'Death certificate'),
  hint: both('Si es de otro país, con apostilla', 'If from another country, with an apostille'),
}

export const familyWords = {
  'death-cover': {
    label: both('Falleció quien tenía el crédito', 'The person with the loan died'),
    intro: both(
      'Lamentamos tu pérdida. Si iba al corriente, la ley borra esa deuda y la casa queda libre. No necesitas una cuenta y cuesta $0.',
      'We are sorry for your loss. If it was up to date, the law ends that debt and the home is free. You need no account and it costs $0.',
    ),
    next: [
      both('Te damos un folio. Guárdalo.', 'We give you a reference. Keep it.'),
      both('Buscamos si había un crédito y te escribimos.', 'We look for a loan and write to you.'),
      both(
        'Si falta un papel, tienes 5 días hábiles.',
        'If a paper is missing, you have 5 business days.',
      ),
      both('Liberamos la casa y sigue la escritura.', 'We release the home; then comes the deed.'),
    ],
    fields: { ...deceased, ...asker },
    papers: {
      deathRecord,
      deceasedIdentity: {
        label: both('Una identificación de quien falleció', 'An ID of the person who died'),
      },
      identity: papers.identity,
      kinship: {
        label: both('Acta de matrimonio o de nacimiento', 'Marriage or birth certificate'),
      },
    },
    done: both('El crédito quedó liberado.', 'The loan was released.'),
  },
  'survivor-savings': {
    label: both('Cobrar el ahorro de quien falleció', 'Claim the savings of someone who died'),
    intro: both(
      'Su ahorro es de su familia. El IMSS o un juez laboral dice de quién. No necesitas una cuenta y cuesta $0.',
      'Their savings belong to the family. The IMSS or a labour court says to whom. You need no account and it costs $0.',
    ),
    next: [
      both('Te damos un folio. Guárdalo.', 'We give you a reference. Keep it.'),
      both('Comparamos la resolución con el IMSS.', 'We compare the resolution with the IMSS.'),
      both('Depositamos a quien la resolución nombra.', 'We deposit to whom the resolution names.'),
    ],
    fields: {
      ...deceased,
      ...asker,
      named: {
        label: both(
          '¿Quién te nombró beneficiaria o beneficiario?',
          'Who named you as beneficiary?',
        ),
        choices: {
          imss: both('El IMSS, con una pensión', 'The IMSS, with a pension'),
          court: both('Un juez laboral', 'A labour court'),
          none: both('Nadie todavía', 'Nobody yet'),
        },
      },
    },
    papers: {
      deathRecord,
      resolution: {
        label: both('La resolución del IMSS o del juez', 'The resolution of the IMSS or court'),
      },
      identity: papers.identity,
      bankStatement: papers.bankStatement,
    },
    done: both('El ahorro ya está en tu cuenta de banco.', 'The savings are in your bank account.'),
    visit: both(
      'Firmas una vez en persona: en una oficina o, si vives fuera, en un consulado.',
      'You sign once in person: at an office or, if you live abroad, at a consulate.',
    ),
  },
  'disability-cover': {
    label: both('Ya no puedo trabajar (incapacidad)', 'I can no longer work (disability)'),
    intro: both(
      'Con un dictamen del IMSS de 50 % o más, tu deuda puede terminar o pausarse dos años.',
      'With an IMSS ruling of 50% or more, your debt may end or pause for two years.',
    ),
    next: [
      both('Comparamos tu dictamen con el IMSS.', 'We compare your ruling with the IMSS.'),
      both(
        'Te decimos si tu crédito termina o se pausa.',
        'We tell you whether your loan ends or pauses.',
      ),
    ],
    fields: {
      loan: asks.loan,
      kind: {
        label: both('¿Qué dice tu dictamen?', 'What does your ruling say?'),
        choices: {
          total: both('Incapacidad total', 'Total disability'),
          partial: both('Incapacidad parcial de 50 % o más', 'Partial disability of 50% or more'),
          invalidity: both('Invalidez', 'Invalidity'),
        },
      },
      resolution: { label: both('Número del dictamen', 'Number of the ruling') },
      resolvedOn: { label: both('Fecha del dictamen', 'Date of the ruling') },
      health: {
        label: both(
          'Acepto que usen estos datos de mi salud solo para este trámite.',
          'I agree that these health data are used only for this request.',
        ),
      },
      note: asks.note,
    },
    papers: {
      resolution: { label: both('Dictamen del IMSS', 'IMSS ruling') },
      identity: papers.identity,
    },
    done: both('Ya hay respuesta para tu crédito.', 'There is an answer for your loan.'),
  },
} satisfies FamilyWords<typeof family>
