import { acquaintances } from './acquaintances.ts'
import type { Persona, Place } from './persona.ts'

const home: Place = {
  country: 'MX',
  street: 'Calle Mezquitán 540',
  settlement: 'Guadalajara Centro',
  city: 'Guadalajara',
  state: 'Jalisco',
  postalCode: '44100',
}

/** A second loan after the first was paid off; three instalments of it are missing. */
export const tomas: Persona = {
  key: 'tomas',
  name: { givenNames: 'Tomás', firstSurname: 'Aguilar', secondSurname: 'Rivas' },
  birthOn: '1971-08-05',
  sex: 'H',
  birthPlace: 'JC',
  affiliated: 1990,
  story: {
    es: 'Terminó su primer crédito y tiene otro. Perdió el empleo, paga en la tienda y debe tres mensualidades.',
    en: 'He paid off his first loan and has a second. He lost his job, pays at a shop and is three payments behind.',
  },
  tries: [
    {
      es: 'Cambia de un crédito al otro y mira cuánto falta para ponerte al corriente.',
      en: 'Switch between the loans and see how much it takes to catch up.',
    },
    {
      es: 'Olvida la contraseña: contesta las preguntas y abre el correo que te llega.',
      en: 'Forget the password: answer the questions and open the mail you get.',
    },
  ],
  jobs: [
    { employer: 'transportes', from: 430, to: 262, wage: '96.30' },
    { employer: 'empaques', from: 260, to: 22, wage: '540.00' },
  ],
  loans: [
    {
      number: '990000201',
      ordinal: 1,
      kind: 'traditional',
      currency: 'mxn',
      granted: 250,
      lent: '238000.00',
      ratePpm: 80_000n,
      years: 20,
      paidBy: [{ source: 'payroll' }],
      instalmentsLeft: 6,
      home,
    },
    {
      number: '990000202',
      ordinal: 2,
      kind: 'traditional',
      currency: 'mxn',
      granted: 34,
      lent: '412500.00',
      ratePpm: 89_000n,
      years: 15,
      paidBy: [{ source: 'payroll', until: 22 }, { source: 'shop' }],
      unpaid: 3,
      home: {
        country: 'MX',
        street: 'Avenida del Federalismo 1190',
        settlement: 'Guadalajara Centro',
        city: 'Guadalajara',
        state: 'Jalisco',
        postalCode: '44100',
      },
    },
  ],
  onFile: [{ kind: 'mobile', value: '+525555550102', since: 90 }],
  access: {
    email: 'tomas.aguilar@correo.example',
    mobile: '+525555550102',
    password: 'mi perro persigue camiones',
    answers: [
      { question: 'first-street', answer: 'Calle Abasolo' },
      { question: 'first-concert', answer: 'Los Bukis en León' },
    ],
    place: home,
    references: acquaintances,
    lang: 'es',
  },
  opened: { ago: { months: 14 } },
  cameBack: 9,
}
