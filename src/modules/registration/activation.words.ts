import type { Words } from '../../foundation/words.ts'
import type { CannotOpenLink, MissingProof } from './registration.ts'

/** Step 5 and what comes after it. */
export const words = {
  h1: { es: 'Activa tu cuenta', en: 'Activate your account' },
  lead: {
    es: 'Te mandamos un correo a <b>{correo}</b>. Ábrelo y toca “Activar mi cuenta”, o escribe aquí el código. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'We sent an e-mail to <b>{correo}</b>. Open it and tap “Activate my account”, or type the code here. If you don’t see it, look in “Spam” or “Junk”.',
  },
  lasts: {
    es: 'El botón sirve 3 días. El código sirve 10 minutos, en este navegador.',
    en: 'The button works for 3 days. The code works for 10 minutes, in this browser.',
  },
  code: { es: 'Escribe el código', en: 'Enter the code' },
  codeHint: { es: '6 números. Vienen en el correo', en: '6 digits, in the e-mail' },
  activate: { es: 'Activar mi cuenta', en: 'Activate my account' },
  notHereTitle: { es: '¿No te llega?', en: 'Didn’t get it?' },
  again: { es: 'Mándame otro código', en: 'Send me another code' },
  againNote: {
    es: 'El anterior dejará de servir. Puedes pedir 5 por hora.',
    en: 'The earlier one stops working. You can ask for 5 an hour.',
  },
  changeTitle: { es: '¿Escribiste mal tu correo?', en: 'Did you mistype your e-mail?' },
  changeLabel: { es: 'Tu correo', en: 'Your e-mail' },
  change: { es: 'Cambiar el correo', en: 'Change the e-mail' },
  sent: {
    es: 'Te mandamos otro. El anterior ya no sirve.',
    en: 'We sent another one. The earlier one no longer works.',
  },
  putOffTitle: { es: 'Tu correo sale: {cuando}', en: 'Your e-mail goes out: {cuando}' },
  putOff: {
    es: 'Varias personas se registran con datos parecidos a los tuyos, y por eso va más despacio. No hiciste nada mal. ¿Tienes prisa? Llama a {linea}: {telefono}.',
    en: 'Several people are registering with details like yours, so it goes more slowly. You did nothing wrong. In a hurry? Call {linea}: {telefonoExterior}.',
  },
  putOffLead: {
    es: 'Va a llegar a <b>{correo}</b>. Puedes cerrar esta página.',
    en: 'It will go to <b>{correo}</b>. You can close this page.',
  },
  stuckTitle: { es: '¿Sigue sin llegar?', en: 'Still nothing?' },
  stuck: {
    es: 'Llama a {linea}: {telefono}. Desde EE. UU. y Canadá: {telefonoExterior}.',
    en: 'Call {linea}: {telefono}. From the US and Canada: {telefonoExterior}.',
  },
  linkLead: {
    es: 'Esta cuenta es de <b>{nombre}</b>. Si eres tú, toca el botón.',
    en: 'This account is for <b>{nombre}</b>. If that’s you, tap the button.',
  },
  linkNotYou: {
    es: '¿No eres tú? No toques nada y llámanos a {linea}: {telefono}.',
    en: 'Not you? Don’t tap anything and call {linea}: {telefonoExterior}.',
  },
  problemH1: { es: 'Este enlace ya no sirve', en: 'This link no longer works' },
  newMail: { es: 'Mándame otro correo', en: 'Send me another e-mail' },
  newMailSent: {
    es: 'Te mandamos otro correo. Ábrelo y toca “Activar mi cuenta”.',
    en: 'We sent you another e-mail. Open it and tap “Activate my account”.',
  },
  signIn: { es: 'Entrar', en: 'Sign in' },
  beginAgain: { es: 'Crear mi cuenta', en: 'Create my account' },
  doneH1: { es: '¡Listo! Ya tienes tu cuenta', en: 'Done! You have your account' },
  doneLead: { es: 'Desde ahora puedes:', en: 'From now on you can:' },
  done1: { es: '<a>Ver tu ahorro</a>', en: '<a>See your savings</a>' },
  done2: { es: '<a>Ver tu crédito</a>', en: '<a>See your loan</a>' },
  done3: { es: '<a>Cuidar tu cuenta</a>', en: '<a>Look after your account</a>' },
  see: { es: 'Ver mi cuenta', en: 'See my account' },
  lookOnlyTitle: { es: 'Te falta un paso', en: 'One step left' },
  lookOnly: {
    es: 'Tus cantidades están tapadas. Falta que {que}.',
    en: 'Your amounts are hidden. You still need to {que}.',
  },
  goOn: { es: 'Hacerlo ahora', en: 'Do it now' },
  proofH1: { es: 'Lo que falta para ver tus cantidades', en: 'What’s left to see your amounts' },
  proofNone: {
    es: 'No falta nada. Ya ves tus cantidades completas.',
    en: 'Nothing is left. You see your amounts in full.',
  },
  mobileH2: { es: 'Confirma tu celular', en: 'Confirm your phone' },
  mobileLabel: { es: 'Celular', en: 'Mobile phone' },
  mobileHint: {
    es: '10 números. De EE. UU. o Canadá, empieza con +1',
    en: '10 digits. From the US or Canada, start with +1',
  },
  mobileSend: { es: 'Mándame el código', en: 'Send me the code' },
  mobileCodeHint: { es: '6 números. Vienen en el SMS', en: '6 digits, in the text message' },
  mobileConfirm: { es: 'Confirmar', en: 'Confirm' },
  mobileSent: {
    es: 'Mandamos un código por SMS. Sirve 10 minutos.',
    en: 'We texted you a code. It works for 10 minutes.',
  },
  mobileTaken: {
    es: 'No pudimos confirmar ese celular. Usa otro o llámanos',
    en: 'We couldn’t confirm that phone. Use another one or call us',
  },
  mobileBad: {
    es: 'Revisa el celular: debe tener 10 números',
    en: 'Check the phone: it must have 10 digits',
  },
  mobileHeld: {
    es: 'Por seguridad puedes cambiar el número 48 horas después de crear tu cuenta.',
    en: 'For safety you can change the number 48 hours after creating your account.',
  },
  factH2: { es: 'Contesta una pregunta', en: 'Answer one question' },
  factSend: { es: 'Contestar', en: 'Answer' },
  factWrong: {
    es: 'No coincide con lo que tenemos. Revisa tu recibo, o prueba mañana',
    en: 'It doesn’t match what we have. Check your pay slip, or try tomorrow',
  },
  factNone: {
    es: 'No tenemos una pregunta para ti. Llama a {linea}: {telefono}, o desde fuera al {telefonoExterior}.',
    en: 'We have no question for you. Call {linea}: {telefono}, or from abroad {telefonoExterior}.',
  },
} satisfies Words

/** Which proof is missing, inside the sentence that says so. */
export const missingWords: Readonly<Record<MissingProof, { es: string; en: string }>> = {
  'confirmed-mobile': { es: 'confirmes tu celular', en: 'confirm your phone' },
  'typed-fact': { es: 'contestes una pregunta', en: 'answer one question' },
}

export const linkWords = {
  'link-unknown': {
    es: 'Está incompleto o lo reemplazó otro. Cópialo completo del correo o empieza otra vez.',
    en: 'It is incomplete or another replaced it. Copy all of it from the e-mail, or start again.',
  },
  'link-expired': {
    es: 'Dura 3 días. Pide otro y úsalo en seguida.',
    en: 'It lasts 3 days. Ask for another and use it right away.',
  },
  'link-replaced': {
    es: 'Te mandamos uno más nuevo. Usa el último correo.',
    en: 'We sent a newer one. Use the latest e-mail.',
  },
  'already-active': {
    es: 'Tu cuenta ya está activa. Entra con tu correo y tu contraseña.',
    en: 'Your account is already active. Sign in with your e-mail and password.',
  },
} satisfies Words<CannotOpenLink>
