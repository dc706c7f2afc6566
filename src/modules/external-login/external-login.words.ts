import type { Said, Words } from '../../foundation/words.ts'
import type { CannotUseIdentity } from './external-login.ts'

/** {sitio}: the provider, as people know it. */
export const cannotUseIdentityWords: Readonly<Record<CannotUseIdentity, Said>> = {
  'provider-away': {
    es: '{sitio} no responde en este momento. Entra con tu contraseña.',
    en: '{sitio} is not answering right now. Sign in with your password.',
  },
  'answer-wrong': {
    es: 'La respuesta de {sitio} no vale o ya se usó. Vuelve a empezar.',
    en: 'The answer of {sitio} is not valid or was used before. Start again.',
  },
  'too-many': {
    es: 'Hubo muchos intentos desde tu red. Espera diez minutos o entra con tu contraseña.',
    en: 'There were many tries from your network. Wait ten minutes or use your password.',
  },
  'curp-missing': {
    es: '{sitio} no nos dijo tu CURP, así que no podemos unirla.',
    en: '{sitio} did not tell us your CURP, so we cannot link it.',
  },
  'curp-differs': {
    es: 'La CURP de {sitio} no es la de esta cuenta. No unimos ni cambiamos nada.',
    en: 'The CURP at {sitio} is not the one of this account. We linked and changed nothing.',
  },
  'identity-taken': {
    es: 'Esa identidad ya está unida a otra cuenta.',
    en: 'That identity is already linked to another account.',
  },
  'one-already': {
    es: 'Tu cuenta ya tiene una identidad de {sitio}. Quítala primero.',
    en: 'Your account already has an identity of {sitio}. Remove it first.',
  },
  'not-joined': {
    es: 'Tu cuenta no tiene una identidad de {sitio}.',
    en: 'Your account has no identity of {sitio}.',
  },
  'way-expired': {
    es: 'Pasaron más de 15 minutos. Vuelve a empezar.',
    en: 'More than 15 minutes have passed. Start again.',
  },
}

export const identityWords = {
  section: { es: 'Mi perfil', en: 'My profile' },
  leaveTitle: { es: 'Ahora sales a {sitio}', en: 'You are leaving for {sitio}' },
  leaveText: {
    es: 'Entra allá y regresas aquí. Revisa que la dirección sea {lugar}. No le decimos nada de tu cuenta.',
    en: 'Sign in there and you come back here. Check that the address is {lugar}. We tell it nothing about your account.',
  },
  leaveGo: { es: 'Ir a {sitio}', en: 'Go to {sitio}' },
  notNow: { es: 'Mejor no, regresar', en: 'Not now, go back' },
  refusedTitle: {
    es: 'No pudimos entrar con {sitio}',
    en: 'We could not sign you in with {sitio}',
  },
  withPassword: { es: 'Entrar con contraseña', en: 'Sign in with password' },
  firstTitle: {
    es: 'Une {sitio} a tu cuenta, una sola vez',
    en: 'Link {sitio} to your account, just once',
  },
  firstText: {
    es: 'Esa identidad todavía no está unida a una cuenta de aquí. Entra ahora con tu contraseña y la unimos. Después ya no la necesitas.',
    en: 'That identity is not linked to an account here yet. Sign in with your password now and we link it. After that you won’t need it.',
  },
  firstNew: {
    es: '¿No tienes cuenta? <a>Créala aquí</a>. Cuesta $0.',
    en: 'No account? <a>Create it here</a>. It costs $0.',
  },
  title: { es: 'Entrar con {sitio}', en: 'Signing in with {sitio}' },
  text: {
    es: 'Unida a tu cuenta, entras sin escribir tu contraseña. Si tienes segundo paso, te lo seguimos pidiendo.',
    en: 'Once linked, you sign in without typing your password. If you have a second step, we still ask for it.',
  },
  joinedSince: { es: 'Unida desde {cuando}', en: 'Linked since {cuando}' },
  lastUsed: { es: 'La usaste {cuando}', en: 'Last used {cuando}' },
  neverUsed: { es: 'Todavía no la usas', en: 'Not used yet' },
  notJoined: { es: 'No está unida a tu cuenta.', en: 'It is not linked to your account.' },
  begin: { es: 'Unir {sitio}', en: 'Link {sitio}' },
  remove: { es: 'Quitar {sitio}', en: 'Remove {sitio}' },
  removeText: {
    es: 'Después entras solo con tu contraseña. Lo que hagas en {sitio} no cambia.',
    en: 'After that you sign in with your password only. Nothing changes at {sitio}.',
  },
  joinTitle: { es: '¿Unir {sitio} a tu cuenta?', en: 'Link {sitio} to your account?' },
  joinText: {
    es: 'Acabas de entrar a {sitio} en este navegador. Si la unes, quien entre allá también entra a tu cuenta.',
    en: 'You just signed in to {sitio} in this browser. If you link it, whoever signs in there gets into your account too.',
  },
  joinGo: { es: 'Sí, unir', en: 'Yes, link it' },
  done: { es: 'Listo', en: 'Done' },
  joined: {
    es: 'Ya puedes entrar con {sitio}. Te avisamos por tus medios de contacto.',
    en: 'You can now sign in with {sitio}. We told you through your contact channels.',
  },
  parted: {
    es: '{sitio} ya no entra a tu cuenta. Te avisamos por tus medios de contacto.',
    en: '{sitio} no longer gets into your account. We told you through your contact channels.',
  },
  heldTitle: { es: 'Ahora no se puede cambiar', en: 'It cannot be changed now' },
} satisfies Words
