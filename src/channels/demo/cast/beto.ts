import { acquaintances } from './acquaintances.ts'
import type { Persona, Place } from './persona.ts'

const home: Place = {
  country: 'MX',
  street: 'Calle Xicoténcatl 318',
  settlement: 'Saltillo Zona Centro',
  city: 'Saltillo',
  state: 'Coahuila',
  postalCode: '25000',
}

/** His e-mail belongs to a job he left; the next employer skipped deposits; his old loan is deferred. */
export const beto: Persona = {
  key: 'beto',
  name: { givenNames: 'Alberto', firstSurname: 'Núñez', secondSurname: 'Camacho' },
  birthOn: '1990-06-28',
  sex: 'H',
  birthPlace: 'CL',
  affiliated: 2012,
  told: 15, // since the worth of a VSM stands still
  story: {
    es: 'Le dicen Beto. Entra con el correo de un trabajo que dejó. Le faltan depósitos y su crédito en VSM está en prórroga.',
    en: 'Everyone calls him Beto. He signs in with the mail of a job he left, deposits are missing and his VSM loan is deferred.',
  },
  tries: [
    {
      es: 'Busca los bimestres que tu patrón no pagó.',
      en: 'Look for the bimesters your employer did not pay.',
    },
    {
      es: 'Cambia tu correo de trabajo por uno tuyo.',
      en: 'Change your work e-mail for one of your own.',
    },
  ],
  jobs: [
    { employer: 'autopartes', from: 168, to: 26, wage: '590.00' },
    { employer: 'bodegas', from: 25, to: 5, wage: '618.75', missing: [4, 7] },
  ],
  loans: [
    {
      number: '990000601',
      ordinal: 1,
      kind: 'traditional',
      currency: 'vsm',
      granted: 136,
      lent: '298000.00',
      ratePpm: 85_000n,
      years: 30,
      paidBy: [{ source: 'payroll', until: 5 }],
      deferred: true,
      home,
    },
  ],
  onFile: [{ kind: 'email', value: 'alberto.nunez@cuarzo.example', since: 60 }],
  access: {
    email: 'alberto.nunez@cuarzo.example',
    mobile: '+525555550106',
    password: 'seis balones en la azotea',
    answers: [
      { question: 'childhood-friend', answer: 'El Chino Barrera' },
      { question: 'favourite-childhood-book', answer: 'La isla del tesoro' },
    ],
    place: home,
    references: acquaintances,
    lang: 'es',
  },
  opened: { ago: { months: 28 } },
  cameBack: 20,
}
