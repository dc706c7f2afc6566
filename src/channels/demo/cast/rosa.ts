import { acquaintances } from './acquaintances.ts'
import type { Persona, Place } from './persona.ts'

const home: Place = {
  country: 'MX',
  street: 'Calle 5 Oriente 212',
  settlement: 'Centro',
  city: 'Puebla',
  state: 'Puebla',
  postalCode: '72000',
}

/** Everything as it should be: the one to start with. */
export const rosa: Persona = {
  key: 'rosa',
  name: { givenNames: 'Rosa Elena', firstSurname: 'López', secondSurname: 'Martínez' },
  birthOn: '1985-03-12',
  sex: 'M',
  birthPlace: 'PL',
  affiliated: 2004,
  story: {
    es: 'Trabaja en una mueblería, le descuentan su crédito en la nómina y va al corriente.',
    en: 'She works at a furniture maker; her loan is deducted from her pay and is up to date.',
  },
  tries: [
    {
      es: 'Entra y lee tu ahorro y los movimientos de tu crédito.',
      en: 'Sign in and read your savings and your loan activity.',
    },
    {
      es: 'Mira cómo cada depósito del patrón baja la deuda.',
      en: 'See how each employer deposit lowers the debt.',
    },
  ],
  jobs: [
    { employer: 'imprenta', from: 246, to: 150, wage: '198.40' },
    { employer: 'muebles', from: 148, wage: '612.40' },
  ],
  gathered: { '97': '148230.55' },
  voluntary: [
    { ago: 14, amount: '1500.00' },
    { ago: 6, amount: '2000.00' },
  ],
  loans: [
    {
      number: '990000101',
      ordinal: 1,
      kind: 'traditional',
      currency: 'mxn',
      granted: 40,
      lent: '486000.00',
      ratePpm: 92_000n,
      years: 25,
      paidBy: [{ source: 'payroll' }],
      home: {
        country: 'MX',
        street: 'Privada de los Fresnos 18',
        settlement: 'Centro',
        city: 'Puebla',
        state: 'Puebla',
        postalCode: '72000',
      },
    },
  ],
  onFile: [
    { kind: 'mobile', value: '+525555550101', since: 70 },
    { kind: 'address', value: home, since: 70 },
  ],
  access: {
    email: 'rosa.lopez@correo.example',
    mobile: '+525555550101',
    password: 'tres tamales azules',
    answers: [
      { question: 'first-pet', answer: 'Canelita' },
      { question: 'first-teacher', answer: 'Maestra Elvira' },
    ],
    place: home,
    references: acquaintances,
    lang: 'es',
  },
  opened: { ago: { months: 26 } },
  cameBack: 3,
}
