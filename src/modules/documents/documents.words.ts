import type { Said, Words } from '../../foundation/words.ts'
import type { Checked } from './documents.ts'

/** Printed on every paper, around what it says. */
export const paperWords = {
  demo: {
    es: 'Datos de ejemplo: esta persona no existe.',
    en: 'Sample data: this person does not exist.',
  },
  issued: { es: 'Emitido el {fecha}', en: 'Issued on {fecha}' },
  checkIt: { es: 'Comprueba que es de verdad', en: 'Check that it is genuine' },
  square: {
    es: 'Código QR que abre la página para comprobar este documento',
    en: 'QR code that opens the page to check this document',
  },
  howToCheck: {
    es: 'Lee el cuadro con tu celular. O entra a {sitio} y escribe el folio y el código. Cualquiera puede hacerlo, sin cuenta y gratis. Ahí también puedes subir este PDF: si le cambiaron algo, lo sabrás.',
    en: 'Scan the square with your phone. Or go to {sitio} and enter the reference and the code. Anyone can, free and without an account. You can also upload this PDF there: if anything was changed, you will know.',
  },
  folio: { es: 'Folio', en: 'Reference' },
  code: { es: 'Código', en: 'Code' },
  page: { es: 'Página {page} de {pages}', en: 'Page {page} of {pages}' },
} satisfies Words

export const verifyWords = {
  h1: { es: 'Verifica un folio o documento', en: 'Check a reference or document' },
  intro: {
    es: 'Mira si un papel es nuestro y si todavía vale. No necesitas cuenta y cuesta $0.',
    en: 'See whether a paper is ours and still in force. No account needed, and it costs $0.',
  },
  folio: { es: 'Folio', en: 'Reference (folio)' },
  hint: {
    es: 'Cópialo completo, con letras y números',
    en: 'Copy it whole, with letters and numbers',
  },
  code: { es: 'Código', en: 'Code' },
  codeHint: {
    es: 'Está junto al folio, en los documentos PDF',
    en: 'It stands next to the reference, on PDF documents',
  },
  check: { es: 'Verificar', en: 'Check' },
  empty: { es: 'Escribe el folio', en: 'Enter the reference' },
  tooMany: {
    es: 'Hubo muchos intentos. Prueba otra vez a las {hora}.',
    en: 'Too many tries. Try again at {hora}.',
  },
  nothingElse: {
    es: 'Aquí no mostramos nombres ni cantidades.',
    en: 'We show no names or amounts here.',
  },
  byFile: { es: 'O comprueba el archivo', en: 'Or check the file' },
  byFileText: {
    es: 'Si tienes el PDF, súbelo: con una sola letra cambiada te diremos que no es el nuestro. No lo guardamos.',
    en: 'If you have the PDF, upload it: with a single letter changed we will say it isn’t ours. We don’t keep it.',
  },
  file: { es: 'Archivo PDF', en: 'PDF file' },
  fileHint: { es: 'Tal como te lo dieron', en: 'Just as it was given to you' },
  checkFile: { es: 'Comprobar el archivo', en: 'Check the file' },
  noFile: { es: 'Elige el archivo PDF', en: 'Choose the PDF file' },
  tryTitle: { es: 'Es un folio de la fila', en: 'It is a reference of the line' },
  tryText: {
    es: 'Prueba que alguien intentó entrar el {cuando}, hora del centro.',
    en: 'It proves that someone tried to enter on {cuando}, Mexico City time.',
  },
  codeMatches: { es: 'El código también es el suyo.', en: 'The code is also its own.' },
  askCode: {
    es: 'Para saber si tu copia dice lo mismo, escribe también su código o sube el PDF.',
    en: 'To know whether your copy says the same, enter its code too or upload the PDF.',
  },
} satisfies Words

type Answer = { readonly title: Said; readonly text: Said }
const call = {
  es: 'Si sigue igual, desconfía y llama a {linea}: {telefono}.',
  en: 'If it’s the same, be wary and call {linea}: {telefonoExterior}.',
}

export const folioWords: Readonly<Record<Checked, Answer>> = {
  valid: {
    title: { es: 'El folio vale', en: 'The reference is valid' },
    text: { es: 'Lo dimos nosotros y sigue vigente.', en: 'We issued it and it’s in force.' },
  },
  replaced: {
    title: { es: 'El folio se cambió por otro', en: 'The reference was replaced' },
    text: {
      es: 'Lo dimos nosotros, pero ya hay uno más nuevo. Pide el nuevo.',
      en: 'We issued it, but there is a newer one. Ask for the new one.',
    },
  },
  revoked: {
    title: { es: 'El folio ya no vale', en: 'The reference was revoked' },
    text: { es: 'Lo dimos nosotros y lo anulamos.', en: 'We issued it and canceled it.' },
  },
  unknown: {
    title: { es: 'No encontramos ese folio', en: 'We can’t find that reference' },
    text: {
      es: `Revísalo letra por letra. ${call.es}`,
      en: `Check it letter by letter. ${call.en}`,
    },
  },
  other: {
    title: {
      es: 'Ese código no es el de ese folio',
      en: 'That code isn’t the one of that reference',
    },
    text: {
      es: `Revisa los dos, letra por letra. ${call.es}`,
      en: `Check both, letter by letter. ${call.en}`,
    },
  },
}

export const fileWords: Readonly<Record<Exclude<Checked, 'other'>, Answer>> = {
  valid: {
    title: { es: 'El archivo es nuestro y vale', en: 'The file is ours and valid' },
    text: {
      es: 'Está tal como lo dimos y sigue vigente.',
      en: 'It is just as we issued it, and in force.',
    },
  },
  replaced: {
    title: { es: 'El archivo es nuestro, pero ya hay otro', en: 'The file is ours, but replaced' },
    text: {
      es: 'Está tal como lo dimos, pero ya hay uno más nuevo. Pide el nuevo.',
      en: 'It is just as we issued it, but there is a newer one. Ask for the new one.',
    },
  },
  revoked: {
    title: { es: 'El archivo ya no vale', en: 'The file was revoked' },
    text: { es: 'Lo dimos nosotros y lo anulamos.', en: 'We issued it and canceled it.' },
  },
  unknown: {
    title: { es: 'Ese archivo no es uno de los nuestros', en: 'That file isn’t one of ours' },
    text: {
      es: 'No es igual a ninguno que hayamos dado: le cambiaron algo o no lo hicimos nosotros. Desconfía y llama a {linea}: {telefono}.',
      en: 'It doesn’t equal any that we issued: something was changed, or we didn’t make it. Be wary and call {linea}: {telefonoExterior}.',
    },
  },
}
