// What a report says about the file as a whole. A code without its Spanish and English does not compile.
import { type Lang, type Said, say, type Words } from '../../foundation/words.ts'
import { type FileCode, fileWords } from './file.words.ts'
import type { CannotImport, ImportState } from './imports.ts'
import type { ReportWords } from './report.ts'

/** Found by the database, or about the file as a whole. */
type PostingCode =
  | 'twice-in-file'
  | 'real-and-synthetic-mixed'
  | 'real-people-in-demo'
  | 'demo-people-in-earnest'
  | 'member-unknown'
  | 'employer-unknown'
  | 'loan-unknown'
  | 'loan-already-different'
  | 'loan-place-taken'
  | 'facts-already-different'
  | 'already-with-another-amount'
  | 'balance-does-not-follow'
  | 'balance-differs-from-ledger'
  | 'own-payment-told-otherwise'
  | 'matches-nobody'
  | 'matches-several'
  | 'in-clarification'
  | 'already-told-otherwise'
  | 'after-its-statement'
  | 'settled-by-nobody'
  | 'file-too-big'
  | 'file-changed-meanwhile'
  | 'took-too-long'

export type ProblemCode = FileCode | PostingCode

const postingWords: Record<PostingCode, Said> = {
  'twice-in-file': { es: 'se repite en el archivo', en: 'is repeated in the file' },
  'real-and-synthetic-mixed': {
    es: 'esa CURP ya está con una persona de demostración (o al revés)',
    en: 'that CURP is already there as a demo person (or the reverse)',
  },
  'real-people-in-demo': {
    es: 'esta base es de demostración y el archivo dice traer personas reales',
    en: 'this is a demo database and the file claims to hold real people',
  },
  'demo-people-in-earnest': {
    es: 'el archivo trae personas de demostración y esta base no lo es',
    en: 'the file holds demo people and this is not a demo database',
  },
  'member-unknown': { es: 'no está en el registro', en: 'is not in the registry' },
  'employer-unknown': { es: 'ese patrón no está en el registro', en: 'is an unknown employer' },
  'loan-unknown': { es: 'ese crédito no está en el registro', en: 'is an unknown loan' },
  'loan-already-different': {
    es: 'ese crédito ya está con otra persona, fecha, moneda o monto',
    en: 'is already there with another person, day, currency or amount',
  },
  'loan-place-taken': {
    es: 'la persona ya tiene otro crédito en ese lugar',
    en: 'the person already has another loan in that place',
  },
  'facts-already-different': {
    es: 'ya hay cifras distintas de ese crédito en ese día',
    en: 'other figures of that loan and day are already there',
  },
  'already-with-another-amount': {
    es: 'un archivo anterior trajo lo mismo con otro monto',
    en: 'an earlier file brought the same with another amount',
  },
  'balance-does-not-follow': {
    es: 'el saldo no sigue del movimiento anterior',
    en: 'the balance does not follow from the movement before',
  },
  'own-payment-told-otherwise': {
    es: 'ese pago nos llegó a nosotros y el archivo lo reparte de otro modo',
    en: 'that payment came to us and the file splits it otherwise',
  },
  'balance-differs-from-ledger': {
    es: 'el saldo final no es el de la contabilidad',
    en: 'the final balance is not that of the ledger',
  },
  'matches-nobody': {
    es: 'no coincide con nadie: quedó en aclaración',
    en: 'matches nobody: posted to clarification',
  },
  'matches-several': {
    es: 'coincide con varias personas: quedó en aclaración',
    en: 'matches several people: posted to clarification',
  },
  'in-clarification': {
    es: 'coincide a medias (CURP, nombre o crédito): quedó en aclaración',
    en: 'half matches (CURP, name or loan): posted to clarification',
  },
  'already-told-otherwise': {
    es: 'un archivo anterior dijo otra cosa de ese folio',
    en: 'an earlier file said something else of that reference',
  },
  'after-its-statement': {
    es: 'es de un día posterior al del archivo',
    en: 'is of a day after that of the file',
  },
  'settled-by-nobody': {
    es: 'esa tienda aún no ha mandado cobros: queda en la conciliación',
    en: 'that chain has sent no payments yet: it stays in the reconciliation',
  },
  'file-too-big': { es: 'el archivo es demasiado grande', en: 'the file is too big' },
  'file-changed-meanwhile': {
    es: 'el archivo cambió mientras se leía',
    en: 'the file changed while it was read',
  },
  'took-too-long': { es: 'la lectura tardó demasiado', en: 'reading took too long' },
}

export const problemWords: Record<ProblemCode, Said> = {
  ...fileWords,
  ...postingWords,
}

/** The sentence of a code; a code kept by another version of the product stands for itself. */
export const problemSaid = (code: string): Said =>
  (problemWords as Words)[code] ?? { es: code, en: code }

export const refusalWords: Record<CannotImport, Said> = {
  'file-not-there': { es: 'No hay un archivo con ese nombre.', en: 'There is no such file.' },
}

export const stateWords: Record<ImportState, Said> = {
  running: { es: 'en curso', en: 'running' },
  accepted: { es: 'aceptado', en: 'accepted' },
  refused: { es: 'rechazado: no se guardó nada', en: 'refused: nothing was stored' },
  checked: { es: 'revisado sin guardar nada', en: 'checked, nothing stored' },
  interrupted: { es: 'interrumpido: no se guardó nada', en: 'interrupted: nothing was stored' },
}

export const totalWords: Words = {
  added: { es: 'nuevos', en: 'added' },
  changed: { es: 'corregidos', en: 'changed' },
  unchanged: { es: 'ya estaban', en: 'already there' },
  unchanged_amount: { es: 'monto que ya estaba', en: 'amount already there' },
  settlements: { es: 'asentamientos', en: 'settlements' },
  entries: { es: 'asientos contables', en: 'ledger entries' },
  posted: { es: 'aplicadas', en: 'posted' },
  posted_amount: { es: 'monto aplicado', en: 'amount posted' },
  in_clarification: {
    es: 'en aclaración (persona conocida)',
    en: 'in clarification (known person)',
  },
  in_clarification_amount: { es: 'monto en aclaración', en: 'amount in clarification' },
  unmatched: { es: 'en aclaración (sin persona)', en: 'in clarification (nobody)' },
  unmatched_amount: { es: 'monto sin persona', en: 'amount of nobody' },
  file_amount: { es: 'total de control: monto', en: 'control total: amount' },
  file_principal: { es: 'total de control: capital', en: 'control total: principal' },
  file_original_amount: { es: 'total de control: monto original', en: 'control total: original' },
  file_outstanding_principal: { es: 'total de control: saldo', en: 'control total: outstanding' },
}

const reportParts = {
  kind: { es: 'tipo', en: 'kind' },
  file: { es: 'archivo', en: 'file' },
  asOf: { es: 'al día', en: 'as of' },
  result: { es: 'resultado', en: 'result' },
  lines: { es: 'líneas', en: 'lines' },
  when: { es: 'terminó', en: 'finished' },
  demo: { es: 'personas de demostración', en: 'demo people' },
  problems: { es: 'Problemas', en: 'Problems' },
  warnings: { es: 'Avisos', en: 'Warnings' },
  line: { es: 'línea', en: 'line' },
  wholeFile: { es: 'todo el archivo', en: 'whole file' },
  more: { es: '… y {count} más', en: '… and {count} more' },
} satisfies Words

/** The words of a report in one language. */
export function reportWords(lang: Lang): ReportWords {
  const part = (name: keyof typeof reportParts) => reportParts[name][lang]
  const { kind, file, asOf, result, lines, when, demo } = reportParts
  const labels = { kind, file, asOf, result, lines, when, demo }
  return {
    state: (state) => stateWords[state][lang],
    total: (name) => totalWords[name]?.[lang] ?? name,
    problem: (code) => problemSaid(code)[lang],
    labels: Object.fromEntries(
      Object.entries(labels).map(([name, said]) => [name, said[lang]]),
    ) as ReportWords['labels'],
    problems: part('problems'),
    warnings: part('warnings'),
    line: part('line'),
    wholeFile: part('wholeFile'),
    more: (count) => say(reportParts.more, lang, { count: `${count}` }),
  }
}
