import type { Words } from '../../foundation/words.ts'
import type { PaperKind } from './disputes.ts'
import type { CannotTake } from './taking.usecases.ts'

export const paperWords = {
  ine: { es: 'Credencial para votar (INE)', en: 'Voter card (INE)' },
  passport: { es: 'Pasaporte', en: 'Passport' },
  consular: { es: 'Matrícula consular', en: 'Consular ID (matrícula)' },
  licence: { es: 'Licencia de conducir', en: 'Driving licence' },
  military: { es: 'Cartilla militar', en: 'Military card' },
} satisfies Words<PaperKind>

export const takeRefusals = {
  'link-unknown': {
    es: 'Ese enlace no sirve. Abre el último correo que te mandamos.',
    en: 'That link doesn’t work. Open the newest e-mail we sent you.',
  },
  'link-used': {
    es: 'Ese enlace ya se usó. Si no terminaste, cambia tu contraseña con tu correo.',
    en: 'That link was used already. If you didn’t finish, reset your password by e-mail.',
  },
  'link-expired': {
    es: 'Pasaron 3 días y el enlace venció. Te mandamos otro al mismo correo.',
    en: 'Three days went by and the link expired. We can send another to the same e-mail.',
  },
} satisfies Words<CannotTake>

export const words = {
  title: { es: 'Tu cuenta ya es tuya', en: 'Your account is yours again' },
  lead: {
    es: 'Cerramos la que abrió otra persona. Escoge dos preguntas que solo tú sepas. Después pones tu contraseña.',
    en: 'We closed the one that someone else opened. Choose two questions only you know. Then you set your password.',
  },
  question1: { es: 'Primera pregunta', en: 'First question' },
  question2: { es: 'Segunda pregunta', en: 'Second question' },
  answer1: { es: 'Tu respuesta', en: 'Your answer' },
  answer2: { es: 'Tu otra respuesta', en: 'Your other answer' },
  choose: { es: 'Escoge una', en: 'Choose one' },
  goOn: { es: 'Continuar', en: 'Continue' },
  seenTitle: { es: 'Qué hizo la otra persona', en: 'What the other person did' },
  seen: {
    es: 'Ya dentro, en Mi perfil → Actividad, ves cuándo entró y qué miró o cambió. No se borra.',
    en: 'Once inside, in My profile → Activity, you see when they came in and what they saw or changed. It is never erased.',
  },
  phone: {
    es: 'Tu celular lo confirmas adentro. Mientras, tus cifras salen tapadas.',
    en: 'You confirm your phone inside. Until then your figures are masked.',
  },
  problemTitle: { es: 'El enlace no se abre', en: 'The link doesn’t open' },
  another: { es: 'Mándame otro enlace', en: 'Send me another link' },
  sent: {
    es: 'Si ese enlace fue tuyo, ya va otro al mismo correo. Revisa también “Spam”.',
    en: 'If that link was yours, another is on its way to the same e-mail. Check “Spam” too.',
  },
  recover: { es: 'Cambiar mi contraseña', en: 'Reset my password' },
} satisfies Words
