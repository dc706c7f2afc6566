import { acquaintances } from './acquaintances.ts'
import type { Persona } from './persona.ts'

/** One surname; his mailbox and his phone are gone, and nobody used his login for years. */
export const ernesto: Persona = {
  key: 'ernesto',
  name: { givenNames: 'Ernesto', firstSurname: 'Salgado' },
  birthOn: '1966-04-23',
  sex: 'H',
  birthPlace: 'GR',
  affiliated: 1986,
  story: {
    es: 'Abrió su cuenta hace años y no volvió. Ya no tiene ese correo ni ese celular.',
    en: 'He opened his account years ago and never came back. That mailbox and that phone are gone.',
  },
  tries: [
    {
      es: 'Busca cómo entrar si ya no abres tu correo.',
      en: 'Find a way in when you can no longer open your mail.',
    },
    {
      es: 'Llega hasta el folio para llamar por teléfono.',
      en: 'Get as far as the reference for the phone call.',
    },
  ],
  jobs: [{ employer: 'transportes', from: 262, wage: '398.20' }],
  gathered: { '92-97': '18420.77', '97': '214300.10' },
  onFile: [{ kind: 'mobile', value: '+525555550104', since: 150 }],
  access: {
    email: 'e.salgado66@correo.example',
    mobile: '+525555550104',
    password: 'el camion azul de la sierra',
    answers: [
      { question: 'first-job-boss', answer: 'Don Fidencio' },
      { question: 'first-car-nickname', answer: 'La Golondrina' },
    ],
    place: {
      country: 'MX',
      street: 'Calle San Lucas 9',
      settlement: 'Barrio San Lucas',
      city: 'Iztapalapa',
      state: 'Ciudad de México',
      postalCode: '09000',
    },
    references: acquaintances,
    lang: 'es',
  },
  lost: { newEmail: 'ernesto.salgado@correo.example', newMobile: '+525555550114' },
  opened: { ago: { months: 78 } },
}
