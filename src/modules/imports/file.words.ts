// What a report says about lines and fields. A code without its Spanish and English does not compile.
import type { BimesterProblem } from '../../foundation/bimester.ts'
import type { ClabeProblem } from '../../foundation/clabe.ts'
import type { CurpProblem } from '../../foundation/curp.ts'
import type { EmployerNumberProblem } from '../../foundation/employer-number.ts'
import type { LoanNumberProblem } from '../../foundation/loan-number.ts'
import type { NssProblem, NssWarning } from '../../foundation/nss.ts'
import type { PersonNameProblem } from '../../foundation/person-name.ts'
import type { EmployerRfcProblem, RfcProblem, RfcWarning } from '../../foundation/rfc.ts'
import type { Said } from '../../foundation/words.ts'
import type { FieldCode } from './column.ts'
import type { StructureCode } from './file-format.ts'
import { type LineCode, lineWords } from './line.words.ts'
import type { PaymentColumnCode } from './payment-columns.ts'

type IdentifierCode =
  | Exclude<BimesterProblem['code'], 'bimester-empty'>
  | ClabeProblem['code']
  | CurpProblem['code']
  | EmployerNumberProblem['code']
  | Exclude<LoanNumberProblem['code'], 'loan-number-check-digit'>
  | NssProblem['code']
  | NssWarning
  | PersonNameProblem['code']
  | EmployerRfcProblem['code']
  | RfcProblem['code']
  | RfcWarning
  | 'not-canonical'
  | 'not-a-postal-code'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-domain'

type StreamCode =
  | 'byte-order-mark'
  | 'not-utf8'
  | 'carriage-return'
  | 'control-character'
  | 'line-too-long'
  | 'last-line-unfinished'

export type FileCode =
  | FieldCode
  | PaymentColumnCode
  | StructureCode
  | IdentifierCode
  | LineCode
  | StreamCode

const fieldWords: Record<FieldCode | PaymentColumnCode, Said> = {
  empty: { es: 'viene vacío', en: 'is empty' },
  'too-long': { es: 'es demasiado largo', en: 'is too long' },
  'starts-like-formula': {
    es: 'empieza como una fórmula de hoja de cálculo',
    en: 'starts like a spreadsheet formula',
  },
  'spaces-around': { es: 'tiene espacios al principio o al final', en: 'has spaces around it' },
  'not-a-day': { es: 'no es una fecha que exista (AAAA-MM-DD)', en: 'is not a day (YYYY-MM-DD)' },
  'not-an-amount': {
    es: 'no es un monto en pesos con dos decimales',
    en: 'is not an amount with two decimals',
  },
  negative: { es: 'no puede ser negativo', en: 'cannot be negative' },
  'not-a-count': { es: 'no es un número entero', en: 'is not a whole number' },
  'too-big': { es: 'está fuera de los límites', en: 'is out of range' },
  'not-a-choice': { es: 'no es uno de los valores admitidos', en: 'is not one of the choices' },
  'not-a-decimal': {
    es: 'no tiene los decimales que pide la columna',
    en: 'lacks the decimals that the column asks for',
  },
  'not-a-reference': { es: 'no es un folio', en: 'is not a reference' },
  'not-so-many-digits': {
    es: 'no tiene los dígitos que pide la columna',
    en: 'lacks the digits that the column asks for',
  },
}

const structureWords: Record<StructureCode | StreamCode, Said> = {
  'header-missing': { es: 'falta la línea de encabezado (H)', en: 'the header (H) is missing' },
  'header-of-other-kind': {
    es: 'el archivo es de otro tipo',
    en: 'the file is of another kind',
  },
  'header-of-other-version': {
    es: 'el archivo es de otra versión del formato',
    en: 'the file is of another version of the format',
  },
  'header-wrong': { es: 'el encabezado está mal escrito', en: 'the header is malformed' },
  'record-unknown': { es: 'la línea no empieza con D ni con T', en: 'the line is neither D nor T' },
  'line-empty': { es: 'hay una línea vacía', en: 'there is an empty line' },
  'columns-missing': { es: 'faltan columnas', en: 'columns are missing' },
  'columns-extra': { es: 'sobran columnas', en: 'there are too many columns' },
  'after-trailer': { es: 'hay algo después del cierre (T)', en: 'something follows the trailer' },
  'trailer-missing': {
    es: 'falta la línea de cierre (T): el archivo llegó incompleto',
    en: 'the trailer (T) is missing: the file is incomplete',
  },
  'trailer-wrong': { es: 'el cierre está mal escrito', en: 'the trailer is malformed' },
  'lines-differ': {
    es: 'el cierre dice otro número de líneas',
    en: 'the trailer gives another number of lines',
  },
  'total-differs': { es: 'el total del cierre no cuadra', en: 'the control total does not match' },
  'byte-order-mark': {
    es: 'el archivo empieza con una marca BOM: guárdalo como UTF-8 sin BOM',
    en: 'the file starts with a BOM: save it as UTF-8 without BOM',
  },
  'not-utf8': {
    es: 'no está en UTF-8 (parece Windows-1252 o Latin 1)',
    en: 'is not UTF-8 (looks like Windows-1252 or Latin 1)',
  },
  'carriage-return': {
    es: 'termina en CR LF: las líneas terminan sólo en LF',
    en: 'ends in CR LF: lines end in LF alone',
  },
  'control-character': {
    es: 'tiene un carácter de control',
    en: 'has a control character',
  },
  'line-too-long': { es: 'la línea es demasiado larga', en: 'the line is too long' },
  'last-line-unfinished': {
    es: 'la última línea no termina: el archivo llegó incompleto',
    en: 'the last line is unfinished: the file is incomplete',
  },
}

const digits = (name: string, length: number) => ({
  empty: { es: `falta ${name}`, en: `${name} is missing` },
  notDigits: { es: 'sólo lleva números', en: 'has digits only' },
  tooShort: { es: `le faltan dígitos: son ${length}`, en: `is too short: ${length} digits` },
  tooLong: { es: `le sobran dígitos: son ${length}`, en: `is too long: ${length} digits` },
})
const nss = digits('el NSS', 11)
const clabe = digits('la CLABE', 18)
const loan = digits('el número de crédito', 10)
const checkDigit: Said = {
  es: 'el dígito verificador no corresponde: revisa los números',
  en: 'the check digit does not match: look at the digits',
}
const character: Said = { es: 'tiene un carácter que no va ahí', en: 'has a misplaced character' }
const impossible: Said = { es: 'trae una fecha que no existe', en: 'carries an impossible date' }

const identifierWords: Record<IdentifierCode, Said> = {
  'bimester-shape': { es: 'no es un bimestre (AAAA-Bn)', en: 'is not a bimester (YYYY-Bn)' },
  'clabe-empty': clabe.empty,
  'clabe-not-digits': clabe.notDigits,
  'clabe-too-short': clabe.tooShort,
  'clabe-too-long': clabe.tooLong,
  'clabe-check-digit': checkDigit,
  'curp-empty': { es: 'falta la CURP', en: 'the CURP is missing' },
  'curp-length': { es: 'la CURP tiene 18 caracteres', en: 'a CURP has 18 characters' },
  'curp-character': character,
  'curp-date-impossible': impossible,
  'curp-state-unknown': { es: 'trae una entidad que no existe', en: 'carries an unknown state' },
  'curp-check-digit': checkDigit,
  'employer-number-empty': { es: 'falta el registro patronal', en: 'is missing' },
  'employer-number-length': {
    es: 'el registro patronal tiene 11 caracteres',
    en: 'an employer number has 11 characters',
  },
  'employer-number-character': character,
  'loan-number-empty': loan.empty,
  'loan-number-not-digits': loan.notDigits,
  'loan-number-too-short': loan.tooShort,
  'loan-number-too-long': loan.tooLong,
  'nss-empty': nss.empty,
  'nss-not-digits': nss.notDigits,
  'nss-too-short': nss.tooShort,
  'nss-too-long': nss.tooLong,
  'nss-check-digit': checkDigit,
  'nss-soft-rule': {
    es: 'dice que se afilió antes de nacer; se aceptó',
    en: 'says affiliated before birth; accepted',
  },
  'nss-77': {
    es: 'es provisional (77) y hay que unificarlo; se aceptó',
    en: 'is provisional (77) and must be unified; accepted',
  },
  'name-empty': { es: 'falta el nombre', en: 'the name is missing' },
  'name-too-long': { es: 'el nombre es demasiado largo', en: 'the name is too long' },
  'name-character': { es: 'un nombre no lleva ese carácter', en: 'a name has no such character' },
  'rfc-empty': { es: 'falta el RFC', en: 'the RFC is missing' },
  'rfc-length': { es: 'el RFC no tiene ese largo', en: 'an RFC is not that long' },
  'rfc-character': character,
  'rfc-date-impossible': impossible,
  'rfc-missing-homoclave': { es: 'al RFC le falta la homoclave', en: 'lacks its homoclave' },
  'rfc-of-company': { es: 'es el RFC de una empresa', en: 'is the RFC of a company' },
  'rfc-check-digit': {
    es: 'el dígito verificador del RFC no corresponde; se aceptó',
    en: 'the check digit of the RFC does not match; accepted',
  },
  'rfc-generic': { es: 'es un RFC genérico; se aceptó', en: 'is a generic RFC; accepted' },
  'not-canonical': {
    es: 'va sin espacios ni guiones y en mayúsculas',
    en: 'goes without spaces or hyphens, in capitals',
  },
  'not-a-postal-code': { es: 'no es un código postal', en: 'is not a postal code' },
  'not-an-email': { es: 'no es un correo en minúsculas', en: 'is not a lower-case e-mail' },
  'not-a-phone': {
    es: 'no es un teléfono internacional (+52 o +1 y diez dígitos)',
    en: 'is not an international phone (+52 or +1 and ten digits)',
  },
  'not-a-domain': { es: 'no son dominios de correo', en: 'are not mail domains' },
}

export const fileWords: Record<FileCode, Said> = {
  ...fieldWords,
  ...lineWords,
  ...structureWords,
  ...identifierWords,
}
