import { acquaintances } from './acquaintances.ts'
import type { Persona, Place } from './persona.ts'

const home: Place = {
  country: 'MX',
  street: 'Calle Padre Mier 803',
  settlement: 'Centro',
  city: 'Monterrey',
  state: 'Nuevo León',
  postalCode: '64000',
}

/** A pensioner who went back to her workshop: savings of three times, and deductions for a debt she paid. */
export const carmen: Persona = {
  key: 'carmen',
  name: { givenNames: 'María del Carmen', firstSurname: 'Robles', secondSurname: 'Tovar' },
  birthOn: '1958-09-17',
  sex: 'M',
  birthPlace: 'NL',
  affiliated: 1976,
  pensioner: true,
  story: {
    es: 'Está pensionada y volvió a su taller de costura. Ya pagó su crédito, pero le siguen descontando.',
    en: 'She is retired and went back to her sewing workshop. Her loan is paid off, yet deductions keep coming.',
  },
  tries: [
    {
      es: 'Mira las tres partes de tu ahorro, desde 1976.',
      en: 'See the three parts of your savings, since 1976.',
    },
    {
      es: 'Encuentra los descuentos que llegaron de más.',
      en: 'Find the deductions that came after the end.',
    },
    {
      es: 'Pide ese dinero en tu cuenta de BBVA: 012 580 01599000501 6.',
      en: 'Have that money sent to your BBVA account: 012 580 01599000501 6.',
    },
  ],
  jobs: [{ employer: 'uniformes', from: 601, wage: '372.60' }],
  gathered: { '72-92': '3120.44', '92-97': '24890.12', '97': '186540.20' },
  loans: [
    {
      number: '990000501',
      ordinal: 1,
      kind: 'improvement',
      currency: 'mxn',
      granted: 38,
      lent: '78000.00',
      ratePpm: 104_500n,
      years: 3,
      paidBy: [{ source: 'payroll' }],
      keepsDeducting: true,
      home,
    },
  ],
  onFile: [
    { kind: 'mobile', value: '+525555550105', since: 200 },
    { kind: 'address', value: home, since: 200 },
  ],
  access: {
    email: 'carmen.robles@correo.example',
    mobile: '+525555550105',
    password: 'Bugambilia73',
    answers: [
      { question: 'favourite-aunt-nickname', answer: 'Tía Chonita' },
      { question: 'wedding-dance-song', answer: 'Sabor a mí' },
    ],
    place: home,
    references: acquaintances,
    lang: 'es',
  },
  opened: { ago: { months: 20 } },
}
