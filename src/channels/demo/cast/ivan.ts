import { acquaintances } from './acquaintances.ts'
import type { Persona } from './persona.ts'

/** The registry wrote his surname with another letter; his last deposit stumbled over it. */
export const ivan: Persona = {
  key: 'ivan',
  name: { givenNames: 'Iván', firstSurname: 'González', secondSurname: 'Huerta' },
  registeredAs: { givenNames: 'Iván', firstSurname: 'Gonzáles', secondSurname: 'Huerta' },
  birthOn: '1988-01-30',
  sex: 'H',
  birthPlace: 'VZ',
  affiliated: 2008,
  story: {
    es: 'Se apellida González, pero en el registro dice Gonzáles. Su último depósito quedó en aclaración.',
    en: 'His name is González, but the registry says Gonzáles. His last deposit is under review.',
  },
  tries: [
    {
      es: 'Regístrate, escribe tu nombre como es y sigue el camino para corregirlo.',
      en: 'Register, type your name as it is and follow the way to correct it.',
    },
  ],
  jobs: [{ employer: 'transportes', from: 92, wage: '505.50', nameOnly: [0] }],
  gathered: { '97': '38940.05' },
  access: {
    email: 'ivan.gonzalez@correo.example',
    mobile: '+525555550109',
    password: 'son jarocho en la banqueta',
    answers: [
      { question: 'first-job-boss', answer: 'El señor Tiburcio' },
      { question: 'first-trip', answer: 'La laguna de Catemaco' },
    ],
    place: {
      country: 'MX',
      street: 'Calle Zaragoza 260',
      settlement: 'Veracruz Centro',
      city: 'Veracruz',
      state: 'Veracruz',
      postalCode: '91700',
    },
    references: acquaintances,
    lang: 'es',
  },
}
