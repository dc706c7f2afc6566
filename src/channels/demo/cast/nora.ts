import { acquaintances } from './acquaintances.ts'
import type { Persona } from './persona.ts'

/** Never registered, lives in Canada, and the registry has no way to reach her. */
export const nora: Persona = {
  key: 'nora',
  name: { givenNames: 'Nora Isabel', firstSurname: 'Zavala', secondSurname: 'Peña' },
  birthOn: '1983-02-18',
  sex: 'M',
  birthPlace: 'CH',
  affiliated: 2003,
  story: {
    es: 'Dio clases en México y ahora vive en Toronto. Nunca abrió su cuenta y no hay ningún dato para avisarle.',
    en: 'She taught in Mexico and now lives in Toronto. She never opened her account and there is no contact on file.',
  },
  tries: [
    {
      es: 'Regístrate con el nombre de tu último patrón y un celular de Canadá.',
      en: 'Register with the name of your last employer and a Canadian phone.',
    },
    {
      es: 'Entra primero sólo a mirar y confirma después tu celular.',
      en: 'Get in to look only at first, then confirm your phone.',
    },
  ],
  jobs: [{ employer: 'escuela', from: 214, to: 34, wage: '484.90' }],
  gathered: { '97': '131775.62' },
  access: {
    email: 'nora.zavala@correo.example',
    mobile: '+14165550108',
    password: 'hojas de maple en octubre',
    answers: [
      { question: 'first-street', answer: 'Privada Victoria 12' },
      { question: 'first-teacher', answer: 'Profesor Anselmo' },
    ],
    place: {
      country: 'CA',
      street: '88 Queen St E',
      city: 'Toronto',
      state: 'Ontario',
      postalCode: 'M5C 1S1',
    },
    references: acquaintances,
    lang: 'es',
  },
}
