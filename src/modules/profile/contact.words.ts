import type { Words } from '../../foundation/words.ts'

/** One card for each way to be reached. */
export const contactWords = {
  h1: { es: 'Contacto', en: 'Contact' },
  intro: {
    es: 'Así te avisamos de tu dinero. Te pedimos tu contraseña antes de cambiar algo.',
    en: 'This is how we tell you about your money. We ask for your password before any change.',
  },
  emailChange: { es: 'Cambiar mi correo', en: 'Change my e-mail' },
  phones: { es: 'Celulares', en: 'Mobile phones' },
  phonesNote: {
    es: 'Puedes tener uno de México y otro de Estados Unidos o Canadá.',
    en: 'You can have one from Mexico and one from the US or Canada.',
  },
  bound: { es: 'Confirmado', en: 'Confirmed' },
  unbound: { es: 'Sin confirmar', en: 'Not confirmed' },
  getsCodes: { es: 'Recibe tus códigos', en: 'Gets your codes' },
  makeCodes: { es: 'Mandar aquí los códigos', en: 'Send codes here' },
  remove: { es: 'Quitar', en: 'Remove' },
  add: { es: 'Agregar un celular', en: 'Add a mobile' },
  home: { es: 'Teléfono de casa', en: 'Home phone' },
  homeHint: { es: 'Déjalo vacío para quitarlo', en: 'Leave it empty to remove it' },
  address: { es: 'Domicilio', en: 'Address' },
  none: { es: 'Aún no lo tenemos', en: 'We don’t have it yet' },
  references: { es: 'Referencias', en: 'References' },
  referencesNote: {
    es: 'Dos personas que te conocen. Solo las llamamos si no te encontramos.',
    en: 'Two people who know you. We call them only if we can’t find you.',
  },
  emailH1: { es: 'Cambia tu correo', en: 'Change your e-mail' },
  emailNow: { es: 'Hoy es <b>{correo}</b>.', en: 'Today it is <b>{correo}</b>.' },
  emailNew: { es: 'Correo nuevo', en: 'New e-mail' },
  emailHint: {
    es: 'Uno que sea solo tuyo. No uses el del trabajo',
    en: 'One that is only yours. Don’t use your work e-mail',
  },
  emailHow: {
    es: 'Mandamos un código al correo nuevo y un aviso al de hoy. El cambio queda listo en 48 horas, y hasta entonces puedes cancelarlo.',
    en: 'We send a code to the new e-mail and a notice to today’s. The change is ready in 48 hours, and until then you can cancel it.',
  },
  emailHowTitle: { es: 'Cómo cambia', en: 'How it changes' },
  'email-same': { es: 'Ese ya es tu correo', en: 'That is already your e-mail' },
  'phone-same': { es: 'Ese celular ya está confirmado', en: 'That mobile is already confirmed' },
  emailCodeH1: { es: 'Confirma tu correo nuevo', en: 'Confirm your new e-mail' },
  emailCodeText: {
    es: 'Mandamos un código a {correo}. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'We sent a code to {correo}. If you don’t see it, look in “Spam” or “Junk”.',
  },
  phoneH1: { es: 'Agrega un celular', en: 'Add a mobile' },
  phoneLabel: { es: 'Celular', en: 'Mobile phone' },
  phoneHint: {
    es: '10 números. De EE. UU. o Canadá, empieza con +1',
    en: '10 digits. From the US or Canada, start with +1',
  },
  phoneCodeH1: { es: 'Confirma tu celular', en: 'Confirm your phone' },
  phoneCodeText: {
    es: 'Mandamos un código por SMS al {celular}. Sirve 10 minutos.',
    en: 'We texted a code to {celular}. It works for 10 minutes.',
  },
  code: { es: 'Código', en: 'Code' },
  codeHint: {
    es: 'Sirve 10 minutos y solo en el navegador donde lo pediste.',
    en: 'It works for 10 minutes, and only in the browser where you asked for it.',
  },
  codeAgain: { es: 'Mándame otro código', en: 'Send me another code' },
  codeEmpty: { es: 'Escribe el código de 6 números', en: 'Enter the 6-digit code' },
  'code-wrong': {
    es: 'Ese código no coincide. Revísalo o pide otro',
    en: 'That code doesn’t match. Check it or ask for another',
  },
  'code-expired': {
    es: 'Ese código ya venció. Pide otro',
    en: 'That code has expired. Ask for another',
  },
  'code-void': {
    es: 'Ese código ya no sirve. Pide otro',
    en: 'That code no longer works. Ask for another',
  },
  waitTitle: { es: 'Espera hasta las {hora}', en: 'Wait until {hora}' },
  'too-soon': {
    es: 'Ya te mandamos un código. Puedes pedir otro a las {hora}.',
    en: 'We already sent you a code. You can ask for another at {hora}.',
  },
  'too-many': {
    es: 'Hubo muchos intentos. Prueba otra vez a las {hora}.',
    en: 'Too many tries. Try again at {hora}.',
  },
  country: { es: 'País', en: 'Country' },
  MX: { es: 'México', en: 'Mexico' },
  US: { es: 'Estados Unidos', en: 'United States' },
  CA: { es: 'Canadá', en: 'Canada' },
  postalCode: { es: 'Código postal', en: 'Postal code or ZIP' },
  find: { es: 'Buscar mi colonia', en: 'Find my neighborhood' },
  notFound: {
    es: 'No encontramos ese código postal. Escribe tu domicilio.',
    en: 'We can’t find that postal code. Type your address.',
  },
  street: { es: 'Calle y número', en: 'Street and number' },
  settlement: { es: 'Colonia (solo en México)', en: 'Neighborhood (Mexico only)' },
  city: { es: 'Ciudad o municipio', en: 'City or municipality' },
  state: { es: 'Estado o provincia', en: 'State or province' },
  refName: { es: 'Nombre de la referencia {n}', en: 'Name of reference {n}' },
  refPhone: { es: 'Teléfono de la referencia {n}', en: 'Phone of reference {n}' },
  empty: { es: 'Falta este dato', en: 'This is missing' },
  'too-long': {
    es: 'Es muy largo. Escríbelo más corto',
    en: 'It’s too long. Make it shorter',
  },
  'references-same': {
    es: 'Escribe dos personas distintas',
    en: 'Enter two different people',
  },
  'postal-code': {
    es: 'Ese código postal no es de ese país',
    en: 'That postal code is not of that country',
  },
  pickCountry: { es: 'Elige el país', en: 'Choose the country' },
} satisfies Words
