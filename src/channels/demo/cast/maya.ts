import { acquaintances } from './acquaintances.ts'
import type { Persona } from './persona.ts'

/** Never registered; the registry has her mobile. */
export const maya: Persona = {
  key: 'maya',
  name: { givenNames: 'Maya Ximena', firstSurname: 'Cordero', secondSurname: 'Luna' },
  birthOn: '1999-10-09',
  sex: 'M',
  birthPlace: 'QT',
  affiliated: 2018,
  story: {
    es: 'Atiende una cafetería y nunca ha abierto su cuenta. No tiene crédito.',
    en: 'She works at a coffee shop and never opened her account. She has no loan.',
  },
  tries: [
    {
      es: 'Regístrate en cinco pasos: el último depósito está en su recibo, aquí abajo.',
      en: 'Register in five steps: her last deposit is on her pay slip, below.',
    },
  ],
  jobs: [
    { employer: 'hotel', from: 70, to: 33, wage: '255.10' },
    { employer: 'cafeteria', from: 27, wage: '341.50' },
  ],
  gathered: { '97': '4216.30' },
  onFile: [{ kind: 'mobile', value: '+525555550107', since: 26 }],
  access: {
    email: 'maya.cordero@correo.example',
    mobile: '+525555550107',
    password: 'dos gatos y un bolillo',
    answers: [
      { question: 'first-pet', answer: 'Don Bigotes' },
      { question: 'first-concert', answer: 'Café de la plaza' },
    ],
    place: {
      country: 'MX',
      street: 'Calle Independencia 45',
      settlement: 'Centro',
      city: 'Querétaro',
      state: 'Querétaro',
      postalCode: '76000',
    },
    references: acquaintances,
    lang: 'es',
  },
}
