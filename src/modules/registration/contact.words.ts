import type { Said, Words } from '../../foundation/words.ts'
import type { ContactField, ContactProblem } from './contact.ts'

/** Steps 2 and 3: name, contacts, mobile. */
export const words = {
  nameH1: { es: 'Verifica tu nombre', en: 'Verify your name' },
  nameLead: {
    es: 'Escríbelo como en tu CURP, con tus dos apellidos si los tienes.',
    en: 'Write it as on your CURP, with both last names if you have them.',
  },
  nameMasked: { es: 'En tu registro dice:', en: 'Your record says:' },
  givenNames: { es: 'Nombre o nombres', en: 'First name or names' },
  firstSurname: { es: 'Primer apellido', en: 'First last name' },
  secondSurname: { es: 'Segundo apellido', en: 'Second last name' },
  nameTipTitle: { es: 'Tal como está en tu CURP', en: 'Just as on your CURP' },
  nameTip: {
    es: 'Si tus papeles de EE. UU. o Canadá dicen otra cosa, usa el nombre de tu CURP.',
    en: 'If your US or Canadian papers say something else, use the name on your CURP.',
  },
  nameNotCurp: {
    es: 'El nombre no es igual al de tu CURP. Revísalo letra por letra.',
    en: 'The name isn’t the same as on your CURP. Check it letter by letter.',
  },
  nameFix: {
    es: '¿Tu nombre cambió o está mal? <a>Corrige tus datos</a>',
    en: 'Has your name changed, or is it wrong? <a>Correct your details</a>',
  },
  h1: { es: 'Escribe tus datos de contacto', en: 'Enter your contact details' },
  lead: { es: 'Así te avisamos de tu dinero.', en: 'This is how we tell you about your money.' },
  correo: { es: 'Correo electrónico', en: 'E-mail' },
  correoHint: {
    es: 'Uno que sea solo tuyo. No uses el del trabajo',
    en: 'One that is only yours. Don’t use your work e-mail',
  },
  celular: { es: 'Celular', en: 'Mobile phone' },
  celularHint: {
    es: '10 números. De EE. UU. o Canadá, empieza con +1',
    en: '10 digits. From the US or Canada, start with +1',
  },
  telefono: { es: 'Teléfono de casa', en: 'Home phone' },
  pais: { es: 'País donde vives', en: 'Country you live in' },
  paisUse: { es: 'Usar este país', en: 'Use this country' },
  MX: { es: 'México', en: 'Mexico' },
  US: { es: 'Estados Unidos', en: 'United States' },
  CA: { es: 'Canadá', en: 'Canada' },
  addressH2: { es: 'Tu domicilio', en: 'Your address' },
  cp: { es: 'Código postal', en: 'Postal code' },
  zip: { es: 'Código postal (ZIP)', en: 'ZIP code' },
  cpHint: {
    es: '5 números. Toca Buscar y llenamos lo demás',
    en: '5 digits. Tap Find and we fill in the rest',
  },
  cpFind: { es: 'Buscar', en: 'Find' },
  cpFound: {
    es: 'Encontramos tu zona. Revisa y elige tu colonia.',
    en: 'We found your area. Check it and choose your neighborhood.',
  },
  cpNotFound: {
    es: 'No tenemos ese código postal. Escribe tu domicilio a mano.',
    en: 'We don’t have that postal code. Type your address.',
  },
  calle: { es: 'Calle y número', en: 'Street and number' },
  colonia: { es: 'Colonia', en: 'Neighborhood (colonia)' },
  coloniaPick: { es: 'Elige tu colonia', en: 'Choose your neighborhood' },
  municipio: { es: 'Municipio o alcaldía', en: 'Municipality' },
  ciudad: { es: 'Ciudad', en: 'City' },
  estado: { es: 'Estado', en: 'State' },
  provincia: { es: 'Provincia', en: 'Province' },
  refsH2: { es: 'Dos personas que te conozcan', en: 'Two people who know you' },
  refsLead: {
    es: 'Solo las buscamos si no te encontramos a ti.',
    en: 'We contact them only if we can’t reach you.',
  },
  ref1_nombre: { es: 'Nombre de la primera persona', en: 'Name of the first person' },
  ref1_telefono: { es: 'Su teléfono', en: 'Their phone' },
  ref2_nombre: { es: 'Nombre de la segunda persona', en: 'Name of the second person' },
  ref2_telefono: { es: 'Su teléfono (segunda persona)', en: 'Their phone (second person)' },
  idioma: { es: '¿En qué idioma te escribimos?', en: 'Which language should we write in?' },
  es: { es: 'Español', en: 'Spanish' },
  en: { es: 'Inglés', en: 'English' },
  typo: { es: '¿Quisiste escribir {sugerencia}?', en: 'Did you mean {sugerencia}?' },
  typoUse: { es: 'Sí, usar {sugerencia}', en: 'Yes, use {sugerencia}' },
  typoKeep: {
    es: 'Si está bien como está, toca Continuar otra vez.',
    en: 'If it’s right as it is, tap Continue again.',
  },
  work: {
    es: 'Este correo parece de tu trabajo. Si cambias de empleo, ya no podrás entrar. ¿Tienes otro?',
    en: 'This looks like a work e-mail. If you change jobs you could lose access. Do you have another?',
  },
  doubtTitle: { es: 'Revisa tu correo', en: 'Check your e-mail' },
  mobileH1: { es: 'Confirma tu celular', en: 'Confirm your phone' },
  mobileLead: {
    es: 'Mandamos un código por SMS al <b>{celular}</b>. Sirve 10 minutos.',
    en: 'We texted a code to <b>{celular}</b>. It works for 10 minutes.',
  },
  mobileByMail: {
    es: 'Lo mandamos a <b>{correo}</b>. Si no lo ves, busca en “Spam” o “No deseado”.',
    en: 'We sent it to <b>{correo}</b>. If you don’t see it, look in “Spam” or “Junk”.',
  },
  mobileMailBinds: {
    es: 'El código por correo te deja seguir. Para ver tus cantidades falta el del celular.',
    en: 'The e-mailed code lets you go on. To see your amounts you’ll need the one by text.',
  },
  mobileCodeHint: { es: '6 números. Vienen en el SMS', en: '6 digits, in the text message' },
  mobileCodeHintMail: { es: '6 números. Vienen en el correo', en: '6 digits, in the e-mail' },
  toMail: { es: 'Mándalo a mi correo', en: 'Send it to my e-mail' },
  toSms: { es: 'Mándalo por SMS', en: 'Send it by text' },
  again: { es: 'Mándame otro código', en: 'Send me another code' },
  changeNumber: { es: 'Cambiar el número', en: 'Change the number' },
  doLater: { es: 'Lo hago después', en: 'I’ll do it later' },
  laterNote: {
    es: 'Puedes seguir. Verás tus cantidades cuando confirmes tu celular.',
    en: 'You can go on. You’ll see your amounts once you confirm your phone.',
  },
  codeCareTitle: { es: 'Cuida tu código', en: 'Look after your code' },
  codeCare: {
    es: 'No se lo des a nadie. Nunca te lo pediremos por teléfono o WhatsApp.',
    en: 'Don’t give it to anyone. We’ll never ask for it by phone or WhatsApp.',
  },
} satisfies Words

/** Beside a field of step 3. `n`: how many digits are missing or over. */
export const contactProblemWords: Readonly<Record<ContactProblem['code'], Said>> = {
  'email-empty': { es: 'Escribe tu correo', en: 'Enter your e-mail' },
  'email-too-long': {
    es: 'El correo es muy largo. Revísalo',
    en: 'The e-mail is too long. Check it',
  },
  'email-character': {
    es: 'Al correo le sobra algo. Quita espacios, acentos y signos raros',
    en: 'The e-mail has something extra. Remove spaces, accents and odd signs',
  },
  'email-no-at': {
    es: 'Al correo le falta algo. Debe verse como nombre@ejemplo.com',
    en: 'The e-mail is missing something. It should look like name@example.com',
  },
  'email-two-ats': {
    es: 'Escribe un solo correo, como nombre@ejemplo.com',
    en: 'Enter one e-mail only, like name@example.com',
  },
  'email-local': {
    es: 'Al correo le falta algo. Debe verse como nombre@ejemplo.com',
    en: 'The e-mail is missing something. It should look like name@example.com',
  },
  'email-domain': {
    es: 'Al correo le falta algo. Debe verse como nombre@ejemplo.com',
    en: 'The e-mail is missing something. It should look like name@example.com',
  },
  'email-disposable': {
    es: 'Ese correo dura muy poco. Usa uno que vayas a conservar',
    en: 'That e-mail doesn’t last. Use one you will keep',
  },
  'phone-empty': { es: 'Escribe el teléfono', en: 'Enter the phone number' },
  'phone-character': {
    es: 'El teléfono solo lleva números. Revísalo',
    en: 'A phone number has digits only. Check it',
  },
  'phone-too-short': {
    es: 'Al teléfono le falta{n, plural, one {} other {n}} {n, plural, one {# número} other {# números}}',
    en: 'The phone number is missing {n, plural, one {# digit} other {# digits}}',
  },
  'phone-too-long': {
    es: 'Al teléfono le sobra{n, plural, one {} other {n}} {n, plural, one {# número} other {# números}}',
    en: 'The phone number has {n, plural, one {# digit} other {# digits}} too many',
  },
  'phone-country': {
    es: 'Usa un teléfono de México, EE. UU. o Canadá',
    en: 'Use a phone from Mexico, the US or Canada',
  },
  'phone-toll-free': {
    es: 'Ese es un 800. Escribe un teléfono tuyo',
    en: 'That is a toll-free number. Enter one of your own',
  },
  'phone-not-valid': {
    es: 'Ese teléfono no existe. Revísalo número por número',
    en: 'That phone number doesn’t exist. Check each digit',
  },
  empty: { es: 'Falta este dato', en: 'This is missing' },
  'too-long': { es: 'Es muy largo. Escríbelo más corto', en: 'It’s too long. Make it shorter' },
  'postal-code': {
    es: 'El código postal no está completo. Revísalo',
    en: 'The postal code isn’t complete. Check it',
  },
  country: { es: 'Elige el país donde vives', en: 'Choose the country you live in' },
  'references-same': {
    es: 'Escribe dos personas distintas',
    en: 'Enter two different people',
  },
}

/** An empty field says which one it is. */
export const emptyWords: Readonly<Partial<Record<ContactField, Said>>> = {
  celular: { es: 'Escribe tu celular', en: 'Enter your mobile number' },
  cp: { es: 'Escribe tu código postal', en: 'Enter your postal code' },
  calle: { es: 'Escribe tu calle y número', en: 'Enter your street and number' },
  colonia: { es: 'Escribe o elige tu colonia', en: 'Enter or choose your neighborhood' },
  ciudad: { es: 'Escribe tu municipio o ciudad', en: 'Enter your municipality or city' },
  estado: { es: 'Escribe tu estado o provincia', en: 'Enter your state or province' },
  ref1_nombre: {
    es: 'Escribe el nombre de la primera persona',
    en: 'Enter the first person’s name',
  },
  ref2_nombre: {
    es: 'Escribe el nombre de la segunda persona',
    en: 'Enter the second person’s name',
  },
  ref1_telefono: {
    es: 'Escribe el teléfono de la primera persona',
    en: 'Enter the first person’s phone',
  },
  ref2_telefono: {
    es: 'Escribe el teléfono de la segunda persona',
    en: 'Enter the second person’s phone',
  },
}

/** A mobile that is short says so by its name. */
export const mobileShort = {
  es: 'Al celular le falta{n, plural, one {} other {n}} {n, plural, one {# número} other {# números}}',
  en: 'The mobile number is missing {n, plural, one {# digit} other {# digits}}',
} satisfies Said

/** Beside a part of the name. */
export const nameWords = {
  'givenNames-empty': { es: 'Escribe tu nombre', en: 'Enter your first name' },
  'firstSurname-empty': { es: 'Escribe tu primer apellido', en: 'Enter your first last name' },
  'secondSurname-empty': { es: 'Escribe tu segundo apellido', en: 'Enter your second last name' },
  'too-long': { es: 'Es muy largo. Revísalo', en: 'It’s too long. Check it' },
  character: {
    es: 'Un nombre no lleva “{c}”. Quítalo',
    en: 'A name doesn’t have “{c}”. Remove it',
  },
} satisfies Words
