import { both, type FamilyWords } from '../kind-words.ts'
import type { home } from './home.ts'
import { asks, papers } from './usual.words.ts'

export const homeWords = {
  'mortgage-cancellation': {
    label: { es: 'Carta para cancelar la hipoteca', en: 'Letter to cancel the mortgage' },
    intro: both(
      'Preparamos la carta que pide el notario o el Registro Público. Sirve 180 días.',
      'We prepare the letter that the notary or the Public Registry asks for. It works for 180 days.',
    ),
    next: [
      both('Comprobamos que ya no debes nada.', 'We check that you owe nothing.'),
      both(
        'Mandamos la carta a tu notario, o la recoges para el Registro.',
        'We send it to your notary, or you take it to the Registry.',
      ),
      both('El Registro borra la hipoteca.', 'The Registry removes the mortgage.'),
    ],
    fields: {
      loan: asks.loan,
      way: {
        label: both('¿Quién la cancela?', 'Who cancels it?'),
        hint: both(
          'En Baja California Sur, Coahuila, Guanajuato, Jalisco, Michoacán, Veracruz y Yucatán va por notario',
          'In Baja California Sur, Coahuila, Guanajuato, Jalisco, Michoacán, Veracruz and Yucatán a notary does',
        ),
        choices: {
          notary: both('Un notario', 'A notary'),
          register: both('Yo, en el Registro Público', 'I, at the Public Registry'),
        },
      },
      deed: { label: both('Número de tu escritura', 'Number of your deed') },
      deedOn: { label: both('Fecha de la escritura', 'Date of the deed') },
      deedNotary: {
        label: both('Notario que la hizo, con su número', 'Notary who made it, with their number'),
      },
      registry: {
        label: both('Datos del Registro Público', 'Public Registry record'),
        hint: both('Folio real, o libro y foja', 'Folio real, or book and page'),
      },
      state: { label: both('¿En qué estado está la casa?', 'In which state is the home?') },
      notary: { label: both('Nombre y número de tu notario', 'Name and number of your notary') },
      notaryAddress: { label: both('Dirección del notario', 'Address of the notary') },
      notaryEmail: { label: both('Correo del notario', 'E-mail of the notary') },
      notaryPhone: { label: both('Teléfono del notario', 'Phone of the notary') },
    },
    papers: {
      identity: papers.identity,
      deed: { label: both('Tu escritura, si la tienes', 'Your deed, if you have it') },
    },
    done: both('Tu carta está lista.', 'Your letter is ready.'),
    visit: both(
      'La ley de tu estado pide ir con el notario o al Registro Público. Puede ir quien tenga tu poder.',
      'The law of your state wants a visit to the notary or the Public Registry. Whoever holds your power of attorney may go.',
    ),
  },
  deeds: {
    label: both('Pedir mis escrituras', 'Ask for my deed'),
    intro: both(
      'Guardamos las escrituras de créditos de 1972 a 2007. Te las entregamos sin costo.',
      'We keep the deeds of loans from 1972 to 2007. We hand them over at no cost.',
    ),
    next: [
      both('Buscamos tu escritura en el archivo.', 'We look for your deed in the archive.'),
      both('Te decimos dónde y cuándo recogerla.', 'We tell you where and when to collect it.'),
    ],
    fields: {
      loan: asks.loan,
      collects: {
        label: both('¿Quién la recoge?', 'Who collects it?'),
        choices: {
          me: both('Yo', 'I do'),
          other: both('Otra persona, con mi poder', 'Someone else, with my power of attorney'),
          abroad: both('Yo, en un consulado', 'I do, at a consulate'),
        },
      },
      collector: { label: both('Nombre de quien la recoge', 'Name of who collects it') },
      city: { label: both('¿En qué ciudad vives?', 'Which city do you live in?') },
      note: asks.note,
    },
    papers: {
      identity: papers.identity,
      power: { label: both('El poder notarial', 'The power of attorney') },
    },
    done: both('Tu escritura está lista.', 'Your deed is ready.'),
    visit: both(
      'El papel original se entrega en mano: en una oficina o, si vives fuera, en un consulado.',
      'The original paper is handed over in person: at an office or, if you live abroad, at a consulate.',
    ),
  },
  'damage-cover': {
    label: both('Avisar un daño en mi casa (seguro)', 'Report damage to my home (cover)'),
    intro: both(
      'Sismo, inundación, viento o fuego: tu crédito tiene seguro. Tienes dos años para avisar.',
      'Quake, flood, wind or fire: your loan is covered. You have two years to report it.',
    ),
    next: [
      both(
        'Alguien visita tu casa para ver el daño.',
        'Someone visits your home to see the damage.',
      ),
      both(
        'Pagamos el arreglo o, si se perdió, tu crédito.',
        'We pay for the repair or, if it is lost, your loan.',
      ),
    ],
    fields: {
      loan: asks.loan,
      what: {
        label: both('¿Qué pasó?', 'What happened?'),
        choices: {
          quake: both('Sismo', 'Earthquake'),
          flood: both('Inundación', 'Flood'),
          wind: both('Viento o huracán', 'Wind or hurricane'),
          fire: both('Fuego', 'Fire'),
          slide: both('Deslave', 'Landslide'),
          other: both('Otra cosa', 'Something else'),
        },
      },
      happenedOn: { label: both('¿Qué día pasó?', 'Which day was it?') },
      livable: {
        label: both('¿Se puede vivir ahí?', 'Can you live there?'),
        choices: {
          yes: both('Sí', 'Yes'),
          partly: both('Solo en parte', 'Only in part'),
          no: both('No', 'No'),
        },
      },
      note: { label: both('Cuéntanos qué se dañó', 'Tell us what was damaged') },
      phone: { label: both('¿A qué teléfono te llamamos?', 'Which phone do we call?') },
    },
    papers: {
      photos: { label: both('Fotos del daño', 'Photos of the damage') },
      report: {
        label: both(
          'Reporte de Protección Civil o bomberos',
          'Report of civil protection or fire service',
        ),
      },
      identity: papers.identity,
    },
    done: both('El seguro ya responde por tu casa.', 'The cover is taking care of your home.'),
  },
} satisfies FamilyWords<typeof home>
