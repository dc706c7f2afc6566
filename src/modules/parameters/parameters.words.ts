import type { Said, Words } from '../../foundation/words.ts'
import type { CannotRecord, TypedField } from './new-value.ts'
import type { Mark, Unit } from './parameters.ts'

export const unitWords: Readonly<Record<Unit, Said>> = {
  money: { es: 'pesos', en: 'pesos' },
  rate: { es: 'por ciento', en: 'per cent' },
  places: { es: 'veces', en: 'times' },
  count: { es: 'cantidad', en: 'count' },
  switch: { es: '1 sí, 0 no', en: '1 yes, 0 no' },
}

/** How firm a value is. */
export const markWords: Readonly<Record<Mark, Said>> = {
  official: { es: 'oficial', en: 'official' },
  press: { es: 'de prensa', en: 'from the press' },
  assumed: { es: 'supuesto', en: 'assumed' },
}

export const fieldWords: Readonly<Record<TypedField, Said>> = {
  validFrom: { es: 'Vale desde', en: 'Counts from' },
  value: { es: 'Valor', en: 'Value' },
  source: { es: 'Fuente', en: 'Source' },
  mark: { es: 'Qué tan firme es', en: 'How firm it is' },
  reason: { es: 'Por qué lo escribes', en: 'Why you write it' },
}

export const refusalWords: Readonly<Record<CannotRecord, Said>> = {
  'day-wrong': {
    es: 'Escribe un día que exista, así: 2026-02-01.',
    en: 'Type a day that exists, like 2026-02-01.',
  },
  'value-empty': { es: 'Escribe el valor.', en: 'Type the value.' },
  'value-shape': {
    es: 'Escribe un número sin signo, con los decimales de su unidad.',
    en: 'Type a number without a sign, with the decimals of its unit.',
  },
  'value-too-high': { es: 'Ese valor es demasiado alto.', en: 'That value is too high.' },
  'source-empty': {
    es: 'Escribe de dónde sale: ley, publicación y fecha.',
    en: 'Say where it comes from: law, publication and date.',
  },
  'source-too-long': { es: 'Usa 160 letras o menos.', en: 'Use 160 characters or fewer.' },
  'mark-empty': { es: 'Elige qué tan firme es.', en: 'Choose how firm it is.' },
  'reason-empty': { es: 'Escribe la razón.', en: 'Type the reason.' },
  'reason-too-long': { es: 'Usa 160 letras o menos.', en: 'Use 160 characters or fewer.' },
  'nothing-new': {
    es: 'Ese día ya tiene ese valor, con la misma fuente.',
    en: 'That day has that value already, with the same source.',
  },
  'nothing-there': {
    es: 'Ese día no tiene un valor que retirar.',
    en: 'That day has no value to take back.',
  },
}

export const parametersWords = {
  title: { es: 'Parámetros', en: 'Parameters' },
  intro: {
    es: 'Las cifras de la ley y de las publicaciones. Cada una vale hasta la siguiente de su nombre; nada se borra.',
    en: 'The figures of law and publications. Each counts until the next of its name; nothing is deleted.',
  },
  name: { es: 'Cifra', en: 'Figure' },
  unit: { es: 'Unidad', en: 'Unit' },
  now: { es: 'Hoy', en: 'Today' },
  next: { es: 'Sigue', en: 'Next' },
  from: { es: 'Desde', en: 'From' },
  none: { es: 'Sin valor', en: 'No value' },
  history: { es: 'Historia', en: 'History' },
  who: { es: 'Quién y por qué', en: 'Who and why' },
  written: { es: 'Se escribió', en: 'Written' },
  byFile: { es: 'Un archivo', en: 'A file' },
  withdrawn: { es: 'Retirado', en: 'Taken back' },
  empty: { es: 'Nadie ha escrito un valor.', en: 'Nobody has written a value.' },
  add: { es: 'Escribir un valor', en: 'Write a value' },
  addHint: {
    es: 'El que ya estaba ese día queda en la historia.',
    en: 'The one that stood on that day stays in the history.',
  },
  dayHint: { es: 'Año, mes y día: 2026-02-01', en: 'Year, month and day: 2026-02-01' },
  valueHint: { es: 'En {unidad}', en: 'In {unidad}' },
  sourceHint: { es: 'Ley, publicación y fecha', en: 'Law, publication and date' },
  save: { es: 'Guardar valor', en: 'Save value' },
  withdraw: { es: 'Retirar un valor', en: 'Take a value back' },
  withdrawHint: {
    es: 'Vuelve a contar el que valía antes de ese día.',
    en: 'What counted before that day counts again.',
  },
  withdrawDay: { es: 'El que vale desde', en: 'The one that counts from' },
  withdrawReason: { es: 'Por qué lo retiras', en: 'Why you take it back' },
  withdrawSave: { es: 'Retirar valor', en: 'Take back' },
  saved: { es: 'Listo, quedó escrito', en: 'Done, it is written' },
  savedText: {
    es: 'Las páginas lo usan desde ahora. Quedó en el registro con tu nombre.',
    en: 'Pages use it from now on. It is in the record under your name.',
  },
  back: { es: 'Todos los parámetros', en: 'All parameters' },
} satisfies Words
