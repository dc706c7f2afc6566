// The texts, by kind. One part each in the GSM alphabet: é, ñ, ¿ and ¡ are in it; á, í, ó and ú are not.
import type { Said } from '../../foundation/words.ts'
import type { KindName } from './notices.ts'

export const smsWords: Readonly<Partial<Record<KindName, Said>>> = {
  code: {
    es: '{institucion}: tu clave es {codigo}. Vence en 10 min. No se la des a nadie, tampoco a quien diga que es de {institucion}.',
    en: "{institucion}: your code is {codigo}. Expires in 10 min. Don't give it to anyone, even if they say they are from {institucion}.",
  },
  'password-changed': {
    es: '{institucion}: cambiaste tu contraseña a las {hora}. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: you changed your password at {hora}. If not you, call {telefonoExterior} now',
  },
  'email-change-asked': {
    es: '{institucion}: pidieron cambiar tu correo. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: someone asked to change your e-mail. If not you, call {telefonoExterior} now',
  },
  'contact-change-asked': {
    es: '{institucion}: pidieron cambiar tus datos de contacto. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: someone asked to change your contact details. If not you, call {telefonoExterior} now',
  },
  'contact-changed': {
    es: '{institucion}: cambiaste tus datos de contacto. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: you changed your contact details. If not you, call {telefonoExterior} now',
  },
  'already-registered': {
    es: '{institucion}: alguien quiso crear una cuenta con tus datos. Si no fuiste, llama al {telefono}',
    en: '{institucion}: someone tried to create an account with your details. If not you, call {telefonoExterior}',
  },
  'wrong-passwords': {
    es: '{institucion}: alguien puso mal tu contraseña varias veces. Tu dinero no corre peligro. Si no fuiste, llama al {telefono}',
    en: '{institucion}: someone typed your password wrong several times. Your money is safe. If not you, call {telefonoExterior}',
  },
  'lost-email': {
    es: '{institucion}: alguien quiere entrar a tu cuenta sin tu correo. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: someone wants to get into your account without your e-mail. If not you, call {telefonoExterior} now',
  },
  'claim-received': {
    es: '{institucion}: recibimos tu aviso. Tu folio es {folio}. Te contestamos antes del {fecha}.',
    en: "{institucion}: we got your claim. Your reference is {folio}. We'll answer before {fecha}.",
  },
  'desk-act': {
    es: '{institucion}: {hechoSms} Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: {hechoSms} If not you, call {telefonoExterior} now',
  },
  'desk-code': {
    es: '{institucion}: tu clave para la llamada es {codigo}. Dila solo si llamaste al {telefono}. Vence en 10 min.',
    en: '{institucion}: your code for the call is {codigo}. Say it only if you called {telefonoExterior}. Expires in 10 min.',
  },
  'call-word': {
    es: '{institucion}: tu palabra es {codigo}. Si quien te llama no la dice, cuelga.',
    en: "{institucion}: your word is {codigo}. If the caller doesn't say it, hang up.",
  },
  locked: {
    es: '{institucion}: ya pusimos candado a tu cuenta. Quitarlo tarda 24 horas. Si no fuiste, llama al {telefono}',
    en: '{institucion}: your account is locked. Removing it takes 24 hours. If not you, call {telefonoExterior}',
  },
  'text-answer': { es: '{texto}', en: '{texto}' },
  stopped: {
    es: '{institucion}: ya protegimos tu cuenta. Nadie puede mover dinero ni cambiar tus datos. Si necesitas ayuda, llama al {telefono}. Folio {folio}',
    en: '{institucion}: we protected your account. No one can move money or change details. Need help? Call {telefonoExterior}. Reference {folio}',
  },
}
