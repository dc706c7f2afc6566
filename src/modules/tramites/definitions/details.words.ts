import { type FamilyWords, named } from '../kind-words.ts'
import type { details } from './details.ts'

export const detailsWords = {
  'data-correction': {
    label: { es: 'Corregir mis datos', en: 'Correct my details' },
    intro: {
      es: 'Dinos qué está mal y cómo debe decir. Una letra distinta puede frenar otros trámites.',
      en: 'Tell us what is wrong and what it should say. One different letter can hold up other requests.',
    },
    next: [
      {
        es: 'Comparamos lo que nos mandas con lo que tenemos.',
        en: 'We compare what you send with what we have.',
      },
      {
        es: 'Dos personas lo revisan antes de cambiarlo.',
        en: 'Two people check it before it is changed.',
      },
      { es: 'Te decimos cuando quede corregido.', en: 'We tell you when it is corrected.' },
    ],
    fields: {
      what: {
        label: { es: '¿Qué está mal?', en: 'What is wrong?' },
        choices: {
          name: { es: 'Mi nombre', en: 'My name' },
          curp: { es: 'Mi CURP', en: 'My CURP (Mexican population ID)' },
          rfc: { es: 'Mi RFC', en: 'My RFC (Mexican tax ID)' },
          nss: { es: 'Mi NSS', en: 'My NSS (Mexican social security number)' },
          birth: { es: 'Mi fecha de nacimiento', en: 'My date of birth' },
          other: { es: 'Otra cosa', en: 'Something else' },
        },
      },
      name: {
        label: { es: '¿Cómo debe decir tu nombre?', en: 'What should your name say?' },
        hint: {
          es: 'Como en tu CURP, con tus dos apellidos si los tienes',
          en: 'As on your CURP, with both last names if you have them',
        },
      },
      curp: {
        label: { es: 'Tu CURP correcta', en: 'Your correct CURP' },
        hint: { es: '18 letras y números', en: '18 letters and numbers' },
      },
      rfc: {
        label: { es: 'Tu RFC correcto', en: 'Your correct RFC' },
        hint: { es: '13 letras y números', en: '13 letters and numbers' },
      },
      nss: {
        label: { es: 'Tu NSS correcto', en: 'Your correct NSS' },
        hint: { es: '11 números', en: '11 digits' },
      },
      birthOn: { label: { es: 'Tu fecha de nacimiento', en: 'Your date of birth' } },
      note: { label: { es: 'Cuéntanos qué está mal', en: 'Tell us what is wrong' } },
      more: { label: { es: '¿Algo más que debamos saber?', en: 'Anything else we should know?' } },
    },
    papers: {
      identity: {
        label: { es: 'Identificación oficial', en: 'Official ID' },
        hint: { es: 'Por los dos lados. Puede ser una foto', en: 'Both sides. A photo will do' },
      },
      taxStatus: {
        label: {
          es: 'Constancia de situación fiscal',
          en: 'Tax status certificate (constancia de situación fiscal)',
        },
      },
      birthRecord: { label: { es: 'Acta de nacimiento', en: 'Birth certificate' } },
    },
    done: { es: 'Tus datos quedaron corregidos.', en: 'Your details were corrected.' },
  },
  'lost-email': named(
    { es: 'Recuperar el correo de mi cuenta', en: 'Recover the e-mail of my account' },
    {
      es: 'Lo pediste porque no tienes a la mano tu correo.',
      en: 'You asked for it because you cannot reach your e-mail.',
    },
  ),
  'proof-by-phone': named(
    { es: 'Comprobar por teléfono quién soy', en: 'Prove by phone who I am' },
    {
      es: 'Falta una llamada para saber que eres tú.',
      en: 'A call is missing for us to know it’s you.',
    },
  ),
  'registered-by-stranger': named(
    { es: 'Alguien me registró sin permiso', en: 'Someone registered me without permission' },
    {
      es: 'Revisamos quién abrió la cuenta con tus datos.',
      en: 'We check who opened the account with your details.',
    },
  ),
  'not-me': named(
    { es: 'Detuve algo que no hice yo', en: 'I stopped something I didn’t do' },
    {
      es: 'Tocaste “No fui yo” y lo detuvimos.',
      en: 'You tapped “This wasn’t me” and we stopped it.',
    },
  ),
} satisfies FamilyWords<typeof details>
