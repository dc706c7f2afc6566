import { acquaintances } from './acquaintances.ts'
import type { Persona } from './persona.ts'

/** Lives in Chicago and pays for a home in another state than her own. */
export const lupita: Persona = {
  key: 'lupita',
  name: { givenNames: 'Guadalupe', firstSurname: 'Chávez', secondSurname: 'Ortega' },
  birthOn: '1979-12-01',
  sex: 'M',
  birthPlace: 'MN',
  affiliated: 1999,
  story: {
    es: 'Le dicen Lupita. Vive en Chicago, tiene celular de allá y paga por su cuenta una casa en Querétaro.',
    en: 'Everyone calls her Lupita. She lives in Chicago, has a US phone and pays for a home in Querétaro herself.',
  },
  tries: [
    {
      es: 'Entra con tu celular de Estados Unidos y revisa tus pagos desde allá.',
      en: 'Sign in with your US phone and check your payments from there.',
    },
    {
      es: 'En Mi crédito, compara quién recibe dólares y crea tu código de pago.',
      en: 'In My loan, compare who takes dollars and create your payment code.',
    },
    {
      es: 'Lee todo en inglés con el enlace de arriba.',
      en: 'Read everything in Spanish with the link at the top.',
    },
  ],
  jobs: [{ employer: 'hotel', from: 210, to: 40, wage: '455.00' }],
  loans: [
    {
      number: '990000301',
      ordinal: 1,
      kind: 'traditional',
      currency: 'mxn',
      granted: 122,
      lent: '385000.00',
      ratePpm: 85_000n,
      years: 30,
      paidBy: [{ source: 'payroll', until: 40 }, { source: 'abroad' }],
      home: {
        country: 'MX',
        street: 'Calle Pasteur Sur 77',
        settlement: 'Centro',
        city: 'Querétaro',
        state: 'Querétaro',
        postalCode: '76000',
      },
    },
  ],
  onFile: [
    {
      kind: 'address',
      since: 120,
      value: {
        country: 'MX',
        street: 'Calle Guillermo Prieto 61',
        settlement: 'Morelia Centro',
        city: 'Morelia',
        state: 'Michoacán',
        postalCode: '58000',
      },
    },
  ],
  access: {
    email: 'lupita.chavez@correo.example',
    mobile: '+13125550103',
    password: 'nieve en la calle dieciocho',
    answers: [
      { question: 'grandmother-dish', answer: 'Corundas con crema' },
      { question: 'first-trip', answer: 'Isla de Janitzio' },
    ],
    place: {
      country: 'US',
      street: '1712 W 18th St',
      city: 'Chicago',
      state: 'Illinois',
      postalCode: '60608',
    },
    references: acquaintances,
    lang: 'es',
  },
  opened: { ago: { months: 30 } },
  cameBack: 5,
}
