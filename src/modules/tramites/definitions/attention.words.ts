import { both, type FamilyWords, named } from '../kind-words.ts'
import type { attention } from './attention.ts'
import { papers } from './usual.words.ts'

const reach = {
  email: {
    label: both('¿A qué correo te contestamos?', 'Which e-mail do we answer to?'),
  },
  phone: { label: both('¿A qué teléfono te llamamos?', 'Which phone do we call?') },
}
const reference = {
  label: both('Folio de tu trámite, si tienes', 'Reference of your request, if any'),
}
const abouts = {
  person: both('Una persona', 'A person'),
  portal: both('Este portal', 'This site'),
  line: both('{linea}', '{linea}'),
  office: both('Una oficina', 'An office'),
  other: both('Otra cosa', 'Something else'),
}
const answered = both('Te contestamos por correo.', 'We answer by e-mail.')

export const attentionWords = {
  'phone-help': named(
    { es: 'Lo que pedí por teléfono', en: 'What I asked for by phone' },
    {
      es: 'Lo pediste por teléfono y lo estamos viendo.',
      en: 'You asked for it by phone and we are on it.',
    },
  ),
  appointment: {
    label: both('Pedir una cita', 'Ask for an appointment'),
    intro: both(
      'Casi todo se hace en línea. Si un trámite pide ir una vez, aquí pides el día. Cuesta $0 y no se revende.',
      'Nearly everything is done online. If a request wants one visit, ask for the day here. It costs $0 and isn’t resold.',
    ),
    next: [
      both('Te confirmamos lugar, día y hora.', 'We confirm place, day and time.'),
      both(
        'Si no puedes ir, pides otra sin perder tu trámite.',
        'If you can’t go, ask for another and lose nothing.',
      ),
    ],
    fields: {
      about: {
        label: both('¿Para qué es?', 'What is it for?'),
        choices: {
          'savings-refund': both('Firmar la devolución de mi ahorro', 'Sign my savings refund'),
          'survivor-savings': both('Firmar por quien falleció', 'Sign for someone who died'),
          'loan-application': both('Mi solicitud de crédito', 'My loan application'),
          deeds: both('Recoger mis escrituras', 'Collect my deed'),
          identity: both('Comprobar quién soy', 'Prove who I am'),
          other: both('Otra cosa', 'Something else'),
        },
      },
      place: {
        label: both('¿Dónde?', 'Where?'),
        choices: {
          office: both('En una oficina en México', 'At an office in Mexico'),
          consulate: both('En un consulado', 'At a consulate'),
        },
      },
      city: { label: both('¿En qué ciudad?', 'In which city?') },
      day: { label: both('¿Desde qué día puedes?', 'From which day can you?') },
      time: {
        label: both('¿A qué hora te queda mejor?', 'What time suits you?'),
        choices: {
          morning: both('De 8:30 a 11', 'From 8:30 to 11'),
          noon: both('De 11 a 14:30', 'From 11 to 2:30 p.m.'),
        },
      },
      reference,
      ...reach,
    },
    papers: {},
    done: both('Tu cita está confirmada.', 'Your appointment is confirmed.'),
  },
  complaint: {
    label: both('Presentar una queja', 'Make a complaint'),
    intro: both(
      'Dinos qué pasó. También si alguien te cobró por ayudarte: todo cuesta $0.',
      'Tell us what happened. Also if someone charged you for help: everything costs $0.',
    ),
    next: [
      both('La lee alguien que no estuvo ahí.', 'Someone who wasn’t involved reads it.'),
      answered,
    ],
    fields: {
      about: {
        label: both('¿De qué es tu queja?', 'What is it about?'),
        choices: { ...abouts, charged: both('Alguien me cobró', 'Someone charged me') },
      },
      happenedOn: { label: both('¿Qué día pasó?', 'Which day was it?') },
      note: { label: both('Cuéntanos qué pasó', 'Tell us what happened') },
      reference,
      ...reach,
    },
    papers: { evidence: papers.other },
    done: both('Tu queja tiene respuesta.', 'Your complaint has an answer.'),
  },
  praise: {
    label: both('Felicitar a quien te ayudó', 'Praise someone who helped'),
    intro: both(
      'Nos da gusto. Se lo decimos a quien te ayudó.',
      'We are glad. We tell whoever helped you.',
    ),
    next: [answered],
    fields: {
      about: { label: both('¿A quién?', 'Whom?'), choices: abouts },
      note: { label: both('¿Qué hizo bien?', 'What went well?') },
      ...reach,
    },
    papers: {},
    done: both('Ya se lo dijimos.', 'We told them.'),
  },
  transparency: {
    label: both('Pedir información pública', 'Ask for public information'),
    intro: both(
      'Cualquiera puede pedir documentos y cifras de la institución, sin decir por qué ni para qué.',
      'Anyone can ask for the institution’s documents and figures, without saying why.',
    ),
    next: [
      both('La buscamos en las áreas que la tienen.', 'We look in the areas that hold it.'),
      answered,
    ],
    fields: {
      what: { label: both('¿Qué información quieres?', 'What information do you want?') },
      years: { label: both('¿De qué años?', 'Of which years?') },
      how: {
        label: both('¿Cómo la quieres?', 'How do you want it?'),
        choices: {
          email: both('Por correo', 'By e-mail'),
          file: both('En un archivo de datos', 'As a data file'),
        },
      },
      ...reach,
    },
    papers: {},
    done: both('Tu información está lista.', 'Your information is ready.'),
  },
} satisfies FamilyWords<typeof attention>
