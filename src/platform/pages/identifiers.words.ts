// What stands beside a box whose number or address is off: which character, how many are missing.
import type { CurpProblem } from '../../foundation/curp.ts'
import type { EmailProblem } from '../../foundation/email.ts'
import type { NssProblem } from '../../foundation/nss.ts'
import type { PhoneProblem } from '../../foundation/phone.ts'
import type { RfcProblem } from '../../foundation/rfc.ts'
import type { Words } from '../../foundation/words.ts'
import type { View } from './view.ts'

const nss = {
  'nss-empty': { es: 'Escribe tu NSS', en: 'Enter your NSS' },
  'nss-not-digits': {
    es: 'El NSS lleva solo números. En el lugar {lugar} hay otra cosa',
    en: 'The NSS has digits only. Character {lugar} is something else',
  },
  'nss-too-short': {
    es: 'Al NSS {n, plural, one {le falta # número} other {le faltan # números}}: debe tener 11',
    en: 'Your NSS is missing {n, plural, one {# digit} other {# digits}}: it must have 11',
  },
  'nss-too-long': {
    es: 'Al NSS {n, plural, one {le sobra # número} other {le sobran # números}}: debe tener 11',
    en: 'Your NSS has {n, plural, one {# digit} other {# digits}} too many: it must have 11',
  },
  'nss-check-digit': {
    es: 'Un número del NSS no cuadra. Cópialo de tu recibo',
    en: 'One digit of the NSS is off. Copy it from your pay slip',
  },
} satisfies Words<NssProblem['code']>

const curp = {
  'curp-empty': { es: 'Escribe tu CURP', en: 'Enter your CURP' },
  'curp-length': {
    es: 'La CURP debe tener 18 letras y números. Escribiste {n}',
    en: 'The CURP must have 18 letters and numbers. You typed {n}',
  },
  'curp-character': {
    es: 'La CURP no lleva “{signo}” en el lugar {lugar}. Revísala',
    en: 'The CURP has no “{signo}” in place {lugar}. Check it',
  },
  'curp-date-impossible': {
    es: 'La fecha dentro de la CURP no existe. Revisa los números 5 a 10',
    en: 'The date inside the CURP does not exist. Check characters 5 to 10',
  },
  'curp-state-unknown': {
    es: 'El estado dentro de la CURP no existe. Revisa las letras 12 y 13',
    en: 'The state inside the CURP does not exist. Check letters 12 and 13',
  },
  'curp-check-digit': {
    es: 'Una letra o número de la CURP no cuadra. Revísala',
    en: 'One letter or number of the CURP is off. Check it',
  },
} satisfies Words<CurpProblem['code']>

const rfc = {
  'rfc-empty': { es: 'Escribe tu RFC', en: 'Enter your RFC' },
  'rfc-missing-homoclave': {
    es: 'Al RFC le falta la homoclave: las 3 últimas letras o números',
    en: 'Your RFC is missing its last 3 characters (homoclave)',
  },
  'rfc-of-company': {
    es: 'Ese RFC es de una empresa. Escribe el tuyo, de 13 letras y números',
    en: 'That RFC belongs to a company. Enter yours, with 13 characters',
  },
  'rfc-length': {
    es: 'El RFC debe tener 13 letras y números. Escribiste {n}',
    en: 'The RFC must have 13 letters and numbers. You typed {n}',
  },
  'rfc-character': {
    es: 'El RFC no lleva “{signo}” en el lugar {lugar}. Revísalo',
    en: 'The RFC has no “{signo}” in place {lugar}. Check it',
  },
  'rfc-date-impossible': {
    es: 'La fecha dentro del RFC no existe. Revisa los números 5 a 10',
    en: 'The date inside the RFC does not exist. Check characters 5 to 10',
  },
} satisfies Words<RfcProblem['code']>

const email = {
  'email-empty': { es: 'Escribe tu correo', en: 'Enter your e-mail' },
  shape: {
    es: 'Al correo le falta algo. Debe verse como nombre@ejemplo.com',
    en: 'The e-mail is missing something. It should look like name@example.com',
  },
  'email-character': {
    es: 'El correo no lleva “{signo}”. Debe verse como nombre@ejemplo.com',
    en: 'An e-mail has no “{signo}”. It should look like name@example.com',
  },
} satisfies Words

const phone = {
  'phone-empty': { es: 'Escribe tu celular', en: 'Enter your phone number' },
  'phone-character': {
    es: 'El teléfono lleva solo números. En el lugar {lugar} hay otra cosa',
    en: 'A phone has digits only. Character {lugar} is something else',
  },
  'phone-too-short': {
    es: 'Al teléfono {n, plural, one {le falta # número} other {le faltan # números}}',
    en: 'The phone number is missing {n, plural, one {# digit} other {# digits}}',
  },
  'phone-too-long': {
    es: 'Al teléfono {n, plural, one {le sobra # número} other {le sobran # números}}',
    en: 'The phone number has {n, plural, one {# digit} other {# digits}} too many',
  },
  'phone-country': {
    es: 'Servimos números de México (+52) y de EE. UU. o Canadá (+1)',
    en: 'We serve numbers from Mexico (+52) and the US or Canada (+1)',
  },
  'phone-toll-free': {
    es: 'Ese es un número 800. Escribe el tuyo',
    en: 'That is a toll-free number. Enter your own',
  },
  'phone-not-valid': {
    es: 'Ese número no existe. Revísalo',
    en: 'That number does not exist. Check it',
  },
} satisfies Words<PhoneProblem['code']>

/** Everything a problem may know, under the names that the texts use. */
const known = (problem: object) => {
  const facts = problem as Readonly<Record<string, string | number | undefined>>
  return {
    n: facts.missing ?? facts.extra ?? facts.typed ?? 0,
    lugar: facts.position ?? 0,
    signo: facts.character ?? '',
  }
}

export const saidOfNss = (view: View, problem: NssProblem): string =>
  view.t(nss[problem.code], known(problem))
export const saidOfCurp = (view: View, problem: CurpProblem): string =>
  view.t(curp[problem.code], known(problem))
export const saidOfRfc = (view: View, problem: RfcProblem): string =>
  view.t(rfc[problem.code], known(problem))
export const saidOfPhone = (view: View, problem: PhoneProblem): string =>
  view.t(phone[problem.code], known(problem))
/** An address is wrong in one way for most people: it does not look like one. */
export const saidOfEmail = (view: View, problem: EmailProblem): string =>
  view.t(
    problem.code === 'email-empty' || problem.code === 'email-character'
      ? email[problem.code]
      : email.shape,
    known(problem),
  )
