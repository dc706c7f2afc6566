import type { Words } from '../../foundation/words.ts'

export const words = {
  h1: { es: 'Qué cambió desde la última vez', en: 'What changed since last time' },
  intro: {
    es: 'Te lo decimos una sola vez. Después sigues a donde ibas.',
    en: 'We tell you only once. Then you go on to where you were going.',
  },
  privacy: { es: 'Cómo cuidamos tus datos', en: 'How we protect your data' },
  terms: { es: 'Reglas de uso', en: 'Terms of use' },
  versionOf: { es: 'Versión del {fecha}', en: 'Version of {fecha}' },
  privacyLink: { es: 'Leer todo el aviso de privacidad', en: 'Read the whole privacy notice' },
  termsLink: { es: 'Leer todas las reglas', en: 'Read all the terms' },
  kept: {
    es: 'Guardamos qué versión leíste y cuándo. La anterior se puede leer siempre.',
    en: 'We keep which version you read and when. The one before can always be read.',
  },
  disagree: {
    es: 'Si no estás de acuerdo, mira <a>Mis derechos</a>. Tu ahorro sigue siendo tuyo.',
    en: 'If you don’t agree, see <a>My rights</a>. Your savings stay yours.',
  },
  go: { es: 'Ya lo leí, seguir', en: 'I have read it, go on' },
  section: { es: 'Mi perfil', en: 'My profile' },
  listH1: { es: 'Avisos y reglas que acepté', en: 'Notices and terms I accepted' },
  listText: {
    es: 'Cada versión se puede leer como estaba.',
    en: 'Each version can be read as it was.',
  },
  listEmpty: {
    es: 'Todavía no hay ninguno guardado aquí.',
    en: 'There is none kept here yet.',
  },
  registration: { es: 'al crear tu cuenta', en: 'when you created your account' },
  'sign-in': { es: 'al entrar', en: 'when you signed in' },
} satisfies Words
