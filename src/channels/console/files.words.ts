import type { Words } from '../../foundation/words.ts'
import type { BroughtState, CannotBring } from '../../modules/imports/brought.ts'
import type { FileKind } from '../../modules/imports/kinds.ts'

export const filesWords = {
  title: { es: 'Archivos', en: 'Files' },
  intro: {
    es: 'Cada archivo entra entero o no entra. Los grandes llegan con npm run job -- import.',
    en: 'Every file comes in whole or not at all. Large ones come by npm run job -- import.',
  },
  bring: { es: 'Traer un archivo', en: 'Bring a file' },
  bringText: {
    es: 'Primero se revisa sin guardar nada. Después otra persona lo acepta. Hasta {mb} MB.',
    en: 'First it is checked and nothing is kept. Then somebody else agrees. Up to {mb} MB.',
  },
  kind: { es: 'Qué trae', en: 'What it holds' },
  choose: { es: 'Elige uno', en: 'Choose one' },
  file: { es: 'Archivo', en: 'File' },
  send: { es: 'Revisar', en: 'Check' },
  brought: { es: 'Archivos traídos aquí', en: 'Files brought here' },
  imports: { es: 'Todo lo que entró o se revisó', en: 'All that came in or was checked' },
  noImports: { es: 'Todavía no hay archivos.', en: 'There are no files yet.' },
  state: { es: 'Estado', en: 'State' },
  lines: { es: 'Líneas', en: 'Lines' },
  accepted: { es: 'Entraron', en: 'Taken in' },
  problems: { es: 'Problemas', en: 'Problems' },
  warnings: { es: 'Avisos', en: 'Warnings' },
  asOf: { es: 'Datos al', en: 'As of' },
  started: { es: 'Empezó', en: 'Started' },
  who: { es: 'Quién', en: 'Who' },
  totals: { es: 'Totales', en: 'Totals' },
  progress: { es: 'Va en {n} %', en: '{n} % done' },
  underway: { es: 'En marcha', en: 'Running' },
  underwayText: {
    es: 'Esta página se actualiza sola.',
    en: 'This page updates by itself.',
  },
  report: { es: 'Ver qué trae', en: 'See what it holds' },
  reportOf: { es: 'Línea por línea', en: 'Line by line' },
  download: { es: 'Bajar todo en CSV', en: 'Download all as CSV' },
  line: { es: 'Línea', en: 'Line' },
  field: { es: 'Campo', en: 'Field' },
  what: { es: 'Qué pasa', en: 'What is wrong' },
  text: { es: 'Como llegó', en: 'As it came' },
  severity: { es: 'Tipo', en: 'Kind' },
  problem: { es: 'Problema', en: 'Problem' },
  warning: { es: 'Aviso', en: 'Warning' },
  whole: { es: 'Todo el archivo', en: 'The whole file' },
  none: { es: 'No trae problemas ni avisos.', en: 'It has no problems and no warnings.' },
  next: { es: 'Más líneas', en: 'More lines' },
  confirm: { es: 'Que entre', en: 'Take it in' },
  confirmText: {
    es: 'La revisión no encontró problemas. Al aceptar, entra entero.',
    en: 'The check found no problems. Once you agree, it comes in whole.',
  },
  own: {
    es: 'Lo trajiste tú: lo acepta otra persona.',
    en: 'You brought it: somebody else agrees.',
  },
  drop: { es: 'Descartar', en: 'Drop it' },
  broughtBy: { es: '{nombre}, {cuando}', en: '{nombre}, {cuando}' },
  confirmedBy: { es: 'Lo aceptó', en: 'Agreed by' },
  done: { es: 'Listo', en: 'Done' },
  doneText: { es: 'Quedó escrito en el registro.', en: 'It is in the record.' },
  back: { es: 'Todos los archivos', en: 'All files' },
} satisfies Words

export const broughtStates = {
  waiting: { es: 'Se está revisando', en: 'Being checked' },
  checked: { es: 'Espera a otra persona', en: 'Waits for somebody else' },
  refused: { es: 'Rechazado', en: 'Refused' },
  confirmed: { es: 'Está entrando', en: 'Coming in' },
  accepted: { es: 'Entró', en: 'Taken in' },
  dropped: { es: 'Descartado', en: 'Dropped' },
} as const satisfies Record<BroughtState, Words[string]>

export const broughtRefusals = {
  'kind-missing': { es: 'Elige qué trae el archivo.', en: 'Choose what the file holds.' },
  'file-too-big': {
    es: 'Es más grande de lo que cabe aquí. Usa npm run job -- import.',
    en: 'It is larger than this page takes. Use npm run job -- import.',
  },
  'file-missing': {
    es: 'Elige un archivo que no esté vacío.',
    en: 'Choose a file that is not empty.',
  },
  'no-such-file': { es: 'Ese archivo no está.', en: 'That file is not here.' },
  'not-checked': {
    es: 'Ese archivo ya no espera a nadie.',
    en: 'That file waits for nobody any more.',
  },
  'not-your-own': filesWords.own,
} as const satisfies Record<CannotBring, Words[string]>

export const kindWords = {
  parameters: { es: 'Parámetros', en: 'Parameters' },
  'postal-codes': { es: 'Códigos postales', en: 'Postal codes' },
  members: { es: 'Personas', en: 'Members' },
  contacts: { es: 'Contactos', en: 'Contacts' },
  employers: { es: 'Patrones', en: 'Employers' },
  employment: { es: 'Empleos', en: 'Employment' },
  loans: { es: 'Créditos', en: 'Loans' },
  'loan-facts': { es: 'Datos de créditos', en: 'Loan facts' },
  savings: { es: 'Ahorro', en: 'Savings' },
  contributions: { es: 'Aportaciones', en: 'Contributions' },
  'loan-movements': { es: 'Movimientos de créditos', en: 'Loan activity' },
  'bank-deposits': { es: 'Depósitos de bancos', en: 'Bank deposits' },
  'store-payments': { es: 'Pagos en tiendas', en: 'Store payments' },
} as const satisfies Record<FileKind, Words[string]>
