import type { Said, Words } from '../../foundation/words.ts'
import type { CannotJoin } from './joining.usecases.ts'

export const cannotJoinWords: Readonly<Record<CannotJoin, Said>> = {
  'no-such-invitation': {
    es: 'Ese folio y ese código no son para ti. Revísalos con quien te invitó',
    en: 'That reference and code are not for you. Check them with whoever invited you',
  },
  'too-many-tries': {
    es: 'Hubo muchos intentos. Prueba otra vez en una hora',
    en: 'Too many tries. Try again in an hour',
  },
  'look-only': {
    es: 'Completa primero tu cuenta, en Mi perfil',
    en: 'Complete your account first, in My profile',
  },
  'agreed-already': { es: 'Ya dijiste que sí', en: 'You already said yes' },
  held: {
    es: 'Tienes candado en créditos nuevos. Quítalo primero, si quieres seguir',
    en: 'You have a lock on new loans. Take it off first, if you want to go on',
  },
}

export const joiningWords = {
  title: { es: 'Te invitaron a un trámite', en: 'You were invited to a request' },
  lead: {
    es: 'Escribe el folio y el código que te dio la otra persona. Todavía no aceptas nada.',
    en: 'Enter the reference and the code that the other person gave you. You accept nothing yet.',
  },
  folio: { es: 'Folio', en: 'Reference (folio)' },
  code: { es: 'Código de invitación', en: 'Invitation code' },
  look: { es: 'Ver la invitación', en: 'See the invitation' },
  asks: {
    es: '{persona} quiere unir su crédito con el tuyo.',
    en: '{persona} wants to join their loan with yours.',
  },
  means: {
    es: 'Cada quien debe su propio crédito. La casa queda a nombre de los dos. Nadie puede aceptar por ti.',
    en: 'Each owes their own loan. The home is in both names. Nobody can accept for you.',
  },
  free: {
    es: 'Cuesta $0. Si no conoces a esta persona, o alguien te presiona, no aceptes y llama a {linea}.',
    en: 'It costs $0. If you don’t know this person, or somebody presses you, don’t accept and call {linea}.',
  },
  agree: { es: 'Acepto', en: 'I accept' },
  proof: {
    es: 'Antes de aceptar te pedimos comprobar que eres tú.',
    en: 'Before you accept we ask you to prove it’s you.',
  },
  no: { es: 'No acepto', en: 'I don’t accept' },
  doneTitle: { es: 'Quedó tu sí', en: 'Your yes was recorded' },
  done: {
    es: 'Le avisamos a {persona}. Su folio es {folio}.',
    en: 'We told {persona}. Their reference is {folio}.',
  },
  partner: { es: 'La otra persona', en: 'The other person' },
  waits: {
    es: 'Falta que acepte. Dale tu folio y este código: {codigo}. Entra a su cuenta y va a “Mis trámites”.',
    en: 'They have yet to accept. Give them your reference and this code: {codigo}. They sign in and go to “My requests”.',
  },
  agreed: { es: 'Aceptó el {fecha}.', en: 'Accepted on {fecha}.' },
  invited: { es: '¿Te invitaron a un trámite?', en: 'Were you invited to a request?' },
} satisfies Words
