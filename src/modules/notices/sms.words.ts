// The texts, by kind. One part each in the GSM alphabet: é, ñ, ¿ and ¡ are in it; á, í, ó and ú are not.
import type { Said } from '../../foundation/words.ts'
import { factorSms } from './factor.words.ts'
import { lockTexts } from './locks-mail.words.ts'
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
  'second-factor': factorSms,
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
  'request-moved': {
    es: '{institucion}: tu solicitud {folio}: {estadoSms}',
    en: '{institucion}: your request {folio}: {estadoSms}',
  },
  'request-received': {
    es: '{institucion}: recibimos tu solicitud. Tu folio es {folio}. Te contestamos antes del {fecha}.',
    en: "{institucion}: we got your request. Your reference is {folio}. We'll answer before {fecha}.",
  },
  'request-asks': {
    es: '{institucion}: falta algo en tu solicitud {folio}. Entra y contesta antes del {fecha}.',
    en: '{institucion}: something is missing in your request {folio}. Sign in and answer by {fecha}.',
  },
  'request-lapsing': {
    es: '{institucion}: tu solicitud {folio} vence el {fecha} si no contestas. Entra y hazlo antes.',
    en: '{institucion}: your request {folio} lapses on {fecha} unless you answer. Sign in before that.',
  },
  'request-late': {
    es: '{institucion}: vamos tarde con tu solicitud {folio}. Sigue abierta y ya la ve quien supervisa.',
    en: '{institucion}: we are late with your request {folio}. It is still open and supervisors know.',
  },
  'request-extended': {
    es: '{institucion}: tu solicitud {folio} necesita otro plazo. Te contestamos antes del {fecha}.',
    en: "{institucion}: we need more days for your request {folio}. We'll answer before {fecha}.",
  },
  'request-message': {
    es: '{institucion}: te escribimos sobre tu solicitud {folio}. Entra para leerlo.',
    en: '{institucion}: we wrote to you about your request {folio}. Sign in to read it.',
  },
  'claim-received': {
    es: '{institucion}: recibimos tu aviso. Tu folio es {folio}. Te contestamos antes del {fecha}.',
    en: "{institucion}: we got your claim. Your reference is {folio}. We'll answer before {fecha}.",
  },
  'your-turn': {
    es: '{institucion}: ya te toca entrar al portal. Tu lugar se guarda hasta las {hora}, hora del centro.',
    en: "{institucion}: it's your turn to enter the site. Your place is kept until {hora}, Mexico City time.",
  },
  'quiet-hour': {
    es: '{institucion}: nos pediste un aviso. Ahora no hay fila para entrar al portal.',
    en: '{institucion}: you asked us to tell you. There is no line to enter the site now.',
  },
  'planned-stop': {
    es: '{institucion}: el portal cierra el {fecha} de {desde} {hasta}. Si vas a pagar, hazlo antes.',
    en: '{institucion}: the site closes on {fecha}, {desde} to {hasta}. If you plan to pay, do it earlier.',
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
  ...lockTexts,
  'mailbox-dead': {
    es: '{institucion}: tu correo ya no recibe lo que te mandamos. Entra a tu cuenta y confirma tu correo, o llama al {telefono}',
    en: '{institucion}: your mailbox no longer takes our mail. Sign in and confirm your e-mail, or call {telefonoExterior}',
  },
  'confirm-contact': {
    es: '{institucion}: tu correo parece de una empresa. Entra a tu cuenta y confirma que es tuyo, o cambia a otro.',
    en: '{institucion}: your e-mail looks like a work one. Sign in to confirm it is yours, or change it.',
  },
  'contribution-missing': {
    es: '{institucion}: falta lo que tu empresa deposita por {meses}. En Mi ahorro te decimos qué puedes hacer.',
    en: "{institucion}: your employer's deposit for {meses} is missing. See what to do in My savings.",
  },
  'deposit-arrived': {
    es: '{institucion}: ya tienes lo que tu empresa deposita por {meses}. Entra a Mi ahorro para verlo.',
    en: "{institucion}: your employer's deposit for {meses} is in. Sign in to My savings to see it.",
  },
  'payment-applied': { es: '{institucion}: {pagoAplicado}', en: '{institucion}: {pagoAplicado}' },
  'payment-returned': { es: '{institucion}: {pagoDevuelto}', en: '{institucion}: {pagoDevuelto}' },
  'savings-added': { es: '{institucion}: {pagoAhorro}', en: '{institucion}: {pagoAhorro}' },
  'loan-paid-off': {
    es: '{institucion}: ¡terminaste de pagar! En Mi crédito te decimos lo que sigue para tener tus escrituras.',
    en: "{institucion}: you've paid it all! In My loan we tell you what comes next to get your deed.",
  },
  'statement-ready': {
    es: '{institucion}: ya puedes ver tu estado de cuenta de {mes}. Entra a Mi crédito.',
    en: '{institucion}: your {mes} statement is ready. Sign in to My loan.',
  },
  'refund-opened': {
    es: '{institucion}: te descontaron cuando ya no tocaba. Abrimos tu reembolso, folio {folio}. No tienes que pedirlo.',
    en: "{institucion}: too much was deducted. We opened your refund, reference {folio}. You don't need to ask.",
  },
  'pay-numbers': {
    es: '{institucion}: tu referencia de pago es {folio}. Para pagar en tienda o banco: {captura}. Sirve hasta el {fecha}.',
    en: '{institucion}: your payment reference is {folio}. To pay at a shop or bank: {captura}. Works until {fecha}.',
  },
  'payment-due': {
    es: '{institucion}: tu pago vence el {fecha}. Entra a Mi crédito para pagarlo.',
    en: '{institucion}: your payment is due {fecha}. Sign in to My loan to see how to pay.',
  },
  'refund-account-set': {
    es: '{institucion}: diste una cuenta que termina en {final} para tu reembolso. Si no fuiste, llama ya al {telefono}',
    en: '{institucion}: you gave an account ending in {final} for your refund. If not you, call {telefonoExterior} now',
  },
  'refund-sent': {
    es: '{institucion}: ya sale tu dinero a tu cuenta. Folio {folio}. Entra para ver tu recibo.',
    en: '{institucion}: your money is on its way to your account. Reference {folio}. Sign in to see the receipt.',
  },
  'refund-not-sent': {
    es: '{institucion}: no se pudo entregar tu dinero y sigue siendo tuyo. Entra y da otra cuenta a tu nombre. Folio {folio}.',
    en: '{institucion}: your money could not be delivered and is still yours. Sign in and give another account. Reference {folio}.',
  },
  'pay-code': {
    es: '{institucion}: {captura} es la clave para pagar desde EE. UU. Vence el {fecha}. No lleva datos de nadie.',
    en: "{institucion}: {captura} is the code to pay from the US. Expires {fecha}. It carries nobody's data.",
  },
  'account-returning': {
    es: '{institucion}: alguien dice que esta cuenta es suya y lo revisamos. Si es tuya, llama ya al {telefono}',
    en: '{institucion}: someone says this account is theirs and we are checking. If it is yours, call {telefonoExterior} now',
  },
  'text-answer': { es: '{texto}', en: '{texto}' },
  stopped: {
    es: '{institucion}: ya protegimos tu cuenta. Nadie puede mover dinero ni cambiar tus datos. Si necesitas ayuda, llama al {telefono}. Folio {folio}',
    en: '{institucion}: we protected your account. No one can move money or change details. Need help? Call {telefonoExterior}. Reference {folio}',
  },
}
