import type { Said } from '../../foundation/words.ts'
import type { CannotReadFile, DifferenceKind } from './partner-files.ts'

export const differenceWords: Readonly<Record<DifferenceKind, Said>> = {
  'missing-here': {
    es: 'Lo dice el socio y aquí no está',
    en: 'The partner tells of it and it is not here',
  },
  'missing-there': {
    es: 'Está aquí y el socio no lo dice',
    en: 'Here, and the partner leaves it out',
  },
  twice: { es: 'Viene dos veces', en: 'Told twice' },
  'usd-differs': { es: 'No coinciden los dólares', en: 'The dollars differ' },
  'mxn-differs': { es: 'No coinciden los pesos', en: 'The pesos differ' },
  'reference-differs': { es: 'No coincide su referencia', en: 'Its reference differs' },
  'totals-differ': {
    es: 'Las líneas no suman lo que dice el archivo',
    en: 'The lines do not add up to what the file says',
  },
}
export const cannotReadFileWords: Readonly<Record<CannotReadFile, Said>> = {
  'file-empty': { es: 'El archivo está vacío.', en: 'The file is empty.' },
  'line-not-json': { es: 'La línea no es un objeto JSON.', en: 'The line is not a JSON object.' },
  'line-wrong': { es: 'A la línea le falta algo.', en: 'Something is missing from the line.' },
  'day-differs': { es: 'El archivo es de otro día.', en: 'The file is of another day.' },
  'totals-missing': {
    es: 'Faltan los totales al final.',
    en: 'The totals are missing at the end.',
  },
  'too-many-lines': { es: 'Tiene demasiadas líneas.', en: 'It has too many lines.' },
}
