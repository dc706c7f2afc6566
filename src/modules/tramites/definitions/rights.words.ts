import { both, type FamilyWords } from '../kind-words.ts'
import type { rights } from './rights.ts'

const whose = {
  label: both('¿De quién son los datos?', 'Whose data are they?'),
  choices: {
    me: both('Míos', 'Mine'),
    other: both('De alguien a quien represento', 'Of someone I represent'),
  },
}
const power = {
  label: both(
    'El papel que dice que representas a esa persona',
    'The paper that says you represent them',
  ),
}
const next = [
  both(
    'Te contestamos en 20 días hábiles. La ley deja pedir 10 más, una vez.',
    'We answer in 20 business days. The law allows 10 more, once.',
  ),
  both('Si procede, lo hacemos en 15 días hábiles.', 'If granted, it is done in 15 business days.'),
  both(
    'Si no estás de acuerdo, puedes pedir que otra autoridad lo revise.',
    'If you disagree, you can ask another authority to review it.',
  ),
]
const all = {
  all: both('Todo', 'Everything'),
  savings: both('Mi ahorro', 'My savings'),
  loan: both('Mi crédito', 'My loan'),
}

export const rightsWords = {
  'privacy-access': {
    label: both('Saber qué datos míos tienen (acceso)', 'Know what data you hold on me (access)'),
    intro: both(
      'Te decimos qué datos tuyos tenemos, de dónde salieron y a quién se los dimos.',
      'We tell you what data we hold, where they came from and whom we gave them to.',
    ),
    next,
    fields: {
      whose,
      what: {
        label: both('¿Qué quieres saber?', 'What do you want to know?'),
        choices: {
          ...all,
          contact: both('Mis datos de contacto', 'My contact details'),
          shared: both('A quién se los dieron', 'Whom you gave them to'),
        },
      },
      note: { label: both('¿Algo más que debamos saber?', 'Anything else we should know?') },
    },
    papers: { power },
    done: both('Tus datos están listos para verlos.', 'Your data are ready to see.'),
  },
  'privacy-rectification': {
    label: both('Corregir un dato mío (rectificación)', 'Correct my data (rectification)'),
    intro: both(
      'Para tu nombre, CURP, RFC o NSS es más rápido “Corregir mis datos”. Para lo demás, pídelo aquí.',
      'For your name, CURP, RFC or NSS, “Correct my details” is faster. For the rest, ask here.',
    ),
    next,
    fields: {
      whose,
      what: { label: both('¿Qué dato está mal?', 'Which item is wrong?') },
      should: { label: both('¿Qué debe decir?', 'What should it say?') },
    },
    papers: {
      proof: { label: both('Un papel que lo demuestre', 'A paper that proves it') },
      power,
    },
    done: both('Tu dato quedó corregido.', 'Your data were corrected.'),
  },
  'privacy-cancellation': {
    label: both('Borrar un dato mío (cancelación)', 'Erase my data (cancellation)'),
    intro: both(
      'Borramos lo que ya no hace falta. Lo que pide la ley, como tu ahorro y tus pagos, se guarda.',
      'We erase what is no longer needed. What the law requires, like savings and payments, is kept.',
    ),
    next,
    fields: {
      whose,
      what: { label: both('¿Qué dato quieres borrar?', 'Which data do you want erased?') },
      note: { label: both('¿Por qué?', 'Why?') },
      knows: {
        label: both(
          'Sé que un dato borrado no vuelve.',
          'I know that erased data don’t come back.',
        ),
      },
    },
    papers: { power },
    done: both('Tu dato quedó borrado.', 'Your data were erased.'),
  },
  'privacy-opposition': {
    label: both(
      'Pedir que no usen mis datos para algo (oposición)',
      'Object to a use of my data (opposition)',
    ),
    intro: both(
      'Puedes decir que no a usos que no hacen falta para tu ahorro o tu crédito.',
      'You can say no to uses that your savings or loan don’t need.',
    ),
    next,
    fields: {
      whose,
      what: {
        label: both('¿A qué dices que no?', 'What do you say no to?'),
        choices: {
          offers: both('Ofertas y promociones', 'Offers and promotions'),
          research: both('Estudios y encuestas', 'Studies and surveys'),
          sharing: both('Que los compartan con otros', 'Sharing them with others'),
          automatic: both('Que una máquina decida sola', 'A machine deciding alone'),
          other: both('Otra cosa', 'Something else'),
        },
      },
      note: { label: both('¿Por qué?', 'Why?') },
    },
    papers: { power },
    done: both('Ya no usamos tus datos para eso.', 'We no longer use your data for that.'),
  },
  'privacy-portability': {
    label: both('Llevarme mis datos (portabilidad)', 'Take my data with me (portability)'),
    intro: both(
      'Te damos tus datos en un archivo que otros sistemas leen, o se los mandamos a quien digas.',
      'We give you your data in a file that other systems read, or send it to whom you say.',
    ),
    next,
    fields: {
      whose,
      what: { label: both('¿Qué te llevas?', 'What do you take?'), choices: all },
      to: {
        label: both('¿A quién se los damos?', 'Whom do we give it to?'),
        choices: {
          me: both('A mí', 'To me'),
          institution: both('A otra institución', 'To another institution'),
        },
      },
      institution: { label: both('¿A cuál?', 'Which one?') },
    },
    papers: { power },
    done: both('Tus datos ya están listos.', 'Your data are ready.'),
  },
} satisfies FamilyWords<typeof rights>
