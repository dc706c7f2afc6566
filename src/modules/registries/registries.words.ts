import type { Said, Words } from '../../foundation/words.ts'
import type { CannotReadPaper } from './paper.ts'
import type { Registry, RegistryAnswer, Row, Thing, Verdict } from './registries.ts'

export const registryWords: Readonly<Record<Registry, Said>> = {
  ours: { es: 'Nosotros', en: 'Us' },
  renapo: { es: 'RENAPO (tu CURP)', en: 'RENAPO (your CURP)' },
  sat: { es: 'SAT (tu RFC)', en: 'SAT, the tax office (your RFC)' },
  imss: { es: 'IMSS (tu NSS)', en: 'IMSS, social security (your NSS)' },
  afore: { es: 'Tu Afore', en: 'Your Afore (pension fund)' },
  employer: { es: 'Tu patrón, en sus archivos', en: 'Your employer, in its files' },
  bank: { es: 'Tu banco', en: 'Your bank' },
}

export const thingWords: Readonly<Record<Thing, Said>> = {
  name: { es: 'Nombre', en: 'Name' },
  birth: { es: 'Fecha de nacimiento', en: 'Date of birth' },
  nss: { es: 'NSS', en: 'NSS (social security number)' },
  curp: { es: 'CURP', en: 'CURP (population ID)' },
  rfc: { es: 'RFC', en: 'RFC (tax ID)' },
  holder: { es: 'Tu cuenta de banco', en: 'Your bank account' },
}

export const stateWords: Readonly<Record<Row['state'], Said>> = {
  agrees: { es: 'Coincide', en: 'Matches' },
  differs: { es: 'No coincide', en: 'Doesn’t match' },
  unknown: { es: 'Falta saber', en: 'Not known yet' },
}

export const verdictWords: Readonly<Record<Verdict, Said>> = {
  same: { es: 'Igual', en: 'The same' },
  different: { es: 'Distinto', en: 'Different' },
  fits: { es: 'Cuadra con su número', en: 'Fits its number' },
  unlike: { es: 'No cuadra con su número', en: 'Doesn’t fit its number' },
  doubt: { es: 'Quizá no cuadra: revísalo', en: 'May not fit: check it' },
  silent: { es: 'No nos lo dice', en: 'Doesn’t tell us' },
}

export const silentWords: Readonly<Record<Exclude<RegistryAnswer['kind'], 'says'>, Said>> = {
  'no-record': { es: 'No te encontró', en: 'It didn’t find you' },
  away: { es: 'Ahora no contesta', en: 'It isn’t answering now' },
  'not-online': {
    es: 'No contesta en línea: compara con tu papel',
    en: 'It doesn’t answer online: compare with your paper',
  },
}

/** Who puts it right, and how. */
export const fixWords: Readonly<Record<Registry, Said>> = {
  ours: {
    es: 'Lo vemos nosotros. Pide la corrección aquí: cuesta $0.',
    en: 'We look into it. Ask for the correction here: it costs $0.',
  },
  renapo: {
    es: 'Lo corrige el Registro Civil, con tu acta de nacimiento. RENAPO lo copia de ahí.',
    en: 'The Civil Registry corrects it, with your birth certificate. RENAPO copies it from there.',
  },
  sat: {
    es: 'Lo corrige el SAT. Pide cita en su página y lleva tu CURP. Es gratis.',
    en: 'The SAT corrects it. Book on its site and take your CURP. It is free.',
  },
  imss: {
    es: 'Lo corrige el IMSS. Pide “Corrección de datos” en su página o en tu subdelegación. Es gratis.',
    en: 'The IMSS corrects it. Ask for “Corrección de datos” on its site or at your office. It is free.',
  },
  afore: {
    es: 'Lo corrige tu Afore, con tu CURP y tu identificación. Es gratis.',
    en: 'Your Afore corrects it, with your CURP and your ID. It is free.',
  },
  employer: {
    es: 'Lo corrige tu patrón en su próximo archivo. Enséñale tu CURP.',
    en: 'Your employer corrects it in its next file. Show them your CURP.',
  },
  bank: {
    es: 'Lo corrige tu banco. O usa otra cuenta que esté a tu nombre.',
    en: 'Your bank corrects it. Or use another account in your name.',
  },
}

export const cannotReadWords: Readonly<Record<CannotReadPaper, Said>> = {
  'registry-missing': { es: 'Elige de quién es el papel', en: 'Choose whose paper it is' },
  'nothing-typed': {
    es: 'Escribe al menos un dato de tu papel',
    en: 'Enter at least one thing from your paper',
  },
  'name-too-long': {
    es: 'Al nombre le sobran letras: caben 160',
    en: 'The name is too long: 160 letters fit',
  },
  'day-wrong': {
    es: 'Escribe la fecha como 5/3/1980',
    en: 'Enter the date as day/month/year: 5/3/1980',
  },
  'nss-wrong': { es: 'El NSS no cuadra: cópialo otra vez', en: 'The NSS is off: copy it again' },
  'curp-wrong': {
    es: 'La CURP no cuadra: cópiala otra vez',
    en: 'The CURP is off: copy it again',
  },
  'rfc-wrong': { es: 'El RFC no cuadra: cópialo otra vez', en: 'The RFC is off: copy it again' },
}

export const words = {
  title: { es: '¿Coinciden tus datos?', en: 'Do your details match?' },
  section: { es: 'Mi perfil', en: 'My profile' },
  lead: {
    es: 'Una letra distinta frena trámites. Aquí ves qué dice cada registro y quién lo corrige.',
    en: 'One different letter holds up requests. See what each registry says and who corrects it.',
  },
  agreesTitle: { es: 'Todo coincide', en: 'Everything matches' },
  agrees: {
    es: 'No tienes que hacer nada. Lo comprobamos hoy a las {hora}.',
    en: 'You don’t need to do anything. We checked today at {hora}.',
  },
  differsTitle: {
    es: '{n, plural, one {# dato no coincide} other {# datos no coinciden}}',
    en: '{n, plural, one {# detail doesn’t match} other {# details don’t match}}',
  },
  differs: {
    es: 'Abajo dice cuál y quién lo corrige. Después vuelve a comprobar.',
    en: 'See below which one, and who corrects it. Then check again.',
  },
  unknownTitle: { es: 'Falta comprobar', en: 'Not checked yet' },
  unknown: {
    es: 'Que un registro no conteste no va contra ti. Intenta otro día o compara con tu papel.',
    en: 'A registry that doesn’t answer doesn’t count against you. Try another day, or use your paper.',
  },
  notAsked: {
    es: 'Esto es lo que sabemos sin preguntar. Toca “Comprobar” y preguntamos.',
    en: 'This is what we know without asking. Tap “Check” and we ask.',
  },
  check: { es: 'Comprobar', en: 'Check' },
  again: { es: 'Volver a comprobar', en: 'Check again' },
  checkNote: {
    es: 'Preguntamos por tus números y los verás completos. Queda escrito en tu actividad.',
    en: 'We ask with your numbers, and you will see them in full. Your activity keeps a note.',
  },
  tooMany: {
    es: 'Ya comprobaste 10 veces. Puedes otra vez {hasta}.',
    en: 'You checked 10 times. You can again {hasta}.',
  },
  tooManyTitle: { es: 'Espera un poco', en: 'Wait a little' },
  ofPaper: { es: 'según tu papel', en: 'by your paper' },
  whoFixes: { es: 'Quién lo corrige', en: 'Who corrects it' },
  start: { es: 'Pedir la corrección', en: 'Ask for the correction' },
  holderSame: { es: 'Está a tu nombre', en: 'It is in your name' },
  holderDifferent: { es: 'Está a otro nombre', en: 'It is in another name' },
  noAccount: {
    es: 'No tenemos una cuenta tuya, o tu banco no dice de quién es.',
    en: 'We have no account of yours, or your bank doesn’t say whose it is.',
  },
  paperTitle: { es: 'Comparar con un papel', en: 'Compare with a paper' },
  paperLead: {
    es: 'Escribe lo que dice, letra por letra. No lo guardamos.',
    en: 'Type what it says, letter by letter. We don’t keep it.',
  },
  paperWhose: { es: '¿De quién es el papel?', en: 'Whose paper is it?' },
  paperName: { es: 'Nombre completo', en: 'Full name' },
  paperBirth: { es: 'Fecha de nacimiento', en: 'Date of birth' },
  paperBirthHint: { es: 'Día/mes/año', en: 'Day/month/year' },
  compare: { es: 'Comparar', en: 'Compare' },
  unsure: {
    es: 'Aún no se sabe quién se equivoca.',
    en: 'It isn’t known yet who is wrong.',
  },
} satisfies Words
