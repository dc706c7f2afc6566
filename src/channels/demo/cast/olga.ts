import { acquaintances } from './acquaintances.ts'
import type { Access, Persona, Place } from './persona.ts'

const home: Place = {
  country: 'MX',
  street: 'Calle Porfirio Díaz 402',
  settlement: 'Oaxaca Centro',
  city: 'Oaxaca de Juárez',
  state: 'Oaxaca',
  postalCode: '68000',
}

/** Had her pay slip in his hands, and registered her with his own mailbox and phone. */
const stranger: Access = {
  email: 'tramites.rapidos@correo.example',
  mobile: '+525555550199',
  password: 'dinero facil para todos',
  answers: [
    { question: 'first-pet', answer: 'Capulín' },
    { question: 'first-car-nickname', answer: 'El Relámpago' },
  ],
  place: home,
  references: acquaintances,
  lang: 'es',
}

/** Somebody else opened her account yesterday. */
export const olga: Persona = {
  key: 'olga',
  name: { givenNames: 'Olga Leticia', firstSurname: 'Montes', secondSurname: 'Arana' },
  birthOn: '1976-05-14',
  sex: 'M',
  birthPlace: 'OC',
  affiliated: 1997,
  story: {
    es: 'Un extraño abrió su cuenta con otro correo y otro celular. A ella le llegó el aviso.',
    en: 'A stranger opened her account with another mailbox and phone. She got the notice.',
  },
  tries: [
    {
      es: 'Abre su buzón y toca «No fui yo».',
      en: 'Open her inbox and tap “It was not me”.',
    },
    {
      es: 'Pide su folio en «Otra persona me registró» y llama: la cuenta vuelve a ella en 48 horas.',
      en: 'Ask for her reference in “Someone else registered me” and call: the account is hers in 48 hours.',
    },
    {
      es: 'Intenta registrarte: el portal no dice nada, el aviso llega a sus contactos.',
      en: 'Try to register: the portal gives nothing away, the notice goes to her contacts.',
    },
  ],
  jobs: [{ employer: 'hotel', from: 164, wage: '421.30' }],
  gathered: { '97': '87220.48' },
  onFile: [
    { kind: 'email', value: 'olga.montes@correo.example', since: 30 },
    { kind: 'mobile', value: '+525555550110', since: 30 },
  ],
  access: {
    email: 'olga.montes@correo.example',
    mobile: '+525555550110',
    password: 'jicara de chocolate espumoso',
    answers: [
      { question: 'grandmother-dish', answer: 'Coloradito de los domingos' },
      { question: 'childhood-friend', answer: 'Eufrosina Pacheco' },
    ],
    place: home,
    references: acquaintances,
    lang: 'es',
  },
  opened: { ago: { days: 1 }, by: stranger },
}
