import type { Words } from '../../foundation/words.ts'

/** Step 3, password and questions; step 4, everything before it is sent. */
export const words = {
  h1: { es: 'Crea tu contraseña', en: 'Create your password' },
  password: { es: 'Contraseña', en: 'Password' },
  hint: {
    es: 'De 8 a 12 letras y números, o más. Una frase larga es mejor.',
    en: '8 to 12 letters and numbers, or more. A long phrase is better.',
  },
  questionsH2: {
    es: 'Elige dos preguntas que solo tú sepas',
    en: 'Choose two questions only you can answer',
  },
  questionsLead: {
    es: 'Las usamos si olvidas tu contraseña. No importan los acentos ni las mayúsculas.',
    en: 'We use them if you forget your password. Accents and capitals don’t matter.',
  },
  question1: { es: 'Primera pregunta', en: 'First question' },
  answer1: { es: 'Tu respuesta', en: 'Your answer' },
  question2: { es: 'Segunda pregunta', en: 'Second question' },
  answer2: { es: 'Tu respuesta (segunda pregunta)', en: 'Your answer (second question)' },
  choose: { es: 'Elige una pregunta', en: 'Choose a question' },
  again: {
    es: 'Por seguridad no guardamos lo que escribiste en esta página. Escríbelo otra vez.',
    en: 'For safety we don’t keep what you typed on this page. Type it again.',
  },
  confirmH1: { es: 'Confirma tu registro', en: 'Confirm your registration' },
  confirmLead: {
    es: 'Revisa todo: aún no creamos tu cuenta. Si está bien, toca el botón.',
    en: 'Check it all: your account isn’t created yet. If it’s right, tap the button.',
  },
  name: { es: 'Nombre', en: 'Name' },
  nss: { es: 'NSS', en: 'NSS' },
  nssEnding: { es: 'Termina en {final}', en: 'Ends in {final}' },
  email: { es: 'Correo', en: 'E-mail' },
  mobile: { es: 'Celular', en: 'Mobile' },
  mobileBound: { es: '{numero} · confirmado', en: '{numero} · confirmed' },
  mobileOpen: { es: '{numero} · falta confirmarlo', en: '{numero} · not confirmed yet' },
  home: { es: 'Teléfono de casa', en: 'Home phone' },
  address: { es: 'Domicilio', en: 'Address' },
  reference1: { es: 'Primera persona que te conoce', en: 'First person who knows you' },
  reference2: { es: 'Segunda persona que te conoce', en: 'Second person who knows you' },
  language: { es: 'Idioma', en: 'Language' },
  es: { es: 'Español', en: 'Spanish' },
  en: { es: 'Inglés', en: 'English' },
  access: { es: 'Contraseña y preguntas', en: 'Password and questions' },
  accessKept: { es: 'Guardadas', en: 'Saved' },
  privacyH2: { es: 'Qué hacemos con tus datos', en: 'What we do with your details' },
  privacy1: {
    es: 'Los usamos para abrir tu cuenta y avisarte de tu dinero.',
    en: 'We use them to open your account and tell you about your money.',
  },
  privacy2: {
    es: 'No los vendemos ni los damos a tu patrón.',
    en: 'We don’t sell them or give them to your employer.',
  },
  privacy3: {
    es: 'Puedes verlos, corregirlos o pedir que los borremos.',
    en: 'You can see them, correct them or ask us to delete them.',
  },
  privacyLink: {
    es: 'Al crear tu cuenta aceptas el <a>aviso de privacidad</a>.',
    en: 'By creating your account you accept the <a>privacy notice</a>.',
  },
  free: { es: 'Cuesta $0', en: 'It costs $0' },
  freeText: {
    es: 'Nadie puede cobrarte por crear tu cuenta.',
    en: 'No one may charge you for creating your account.',
  },
  create: { es: 'Crear mi cuenta', en: 'Create my account' },
  notNow: { es: 'Ahora no', en: 'Not now' },
  notNowText: {
    es: 'Si tocas “Ahora no”, borramos lo que escribiste.',
    en: 'If you tap “Not now”, we delete what you typed.',
  },
} satisfies Words
