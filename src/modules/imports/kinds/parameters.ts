// The file of dated figures: what laws, boards and publications set, and from which day.
import {
  isParameterName,
  marks,
  type Parameter,
  parameterNames,
  readValue,
} from '../../parameters/parameters.ts'
import { type Column, choice, day, type FieldCode, text } from '../column.ts'
import { fileFormat, readLine } from '../file-format.ts'

const value: Column<string, FieldCode> = {
  says: 'El valor, en la unidad de su nombre: pesos, por ciento, veces, cantidad o 1 y 0.',
  shape: 'pesos con 2 decimales; por ciento y veces con 4; cantidades sin decimales',
  example: '117.31',
  optional: false,
  type: 'text',
  problem: (written) => (/^\d{1,12}(?:\.\d{1,4})?$/.test(written) ? undefined : 'not-a-decimal'),
  read: (written) => written,
  write: (written) => written,
  staged: (written) => written,
}

export const parameterFile = fileFormat({
  kind: 'parameters',
  version: 1,
  title: 'Parámetros',
  says: 'Un valor por línea, con el día desde el que cuenta, su fuente y su marca. Vale hasta el siguiente del mismo nombre.',
  columns: {
    name: choice('De qué es el valor.', parameterNames),
    valid_from: day('Día desde el que cuenta.', '2026-02-01'),
    value,
    mark: choice('Qué tan firme es: oficial, de prensa o supuesto.', marks),
    source: text('Ley, publicación o razón, con su fecha.', 160, 'INEGI, UMA 2026, DOF'),
  },
  totals: [],
  aboutPeople: false,
  naturalKey: ['name', 'valid_from'],
  checks: [
    {
      field: 'value',
      code: 'value-not-of-its-unit',
      severity: 'problem',
      wrong(field) {
        const name = field('name')
        return isParameterName(name) && !readValue(name, field('value')).ok
      },
    },
  ],
})

/** The figures of a whole file without problems; a line with one is our fault, and throws. */
export function readParameters(file: string): readonly Parameter[] {
  const details = file.split('\n').filter((line) => line.startsWith('D|'))
  return details.map((line) => {
    const {
      name,
      valid_from: validFrom,
      value: written,
      mark,
      source,
    } = readLine(parameterFile, line)
    const read = readValue(name, written)
    if (!read.ok) throw new TypeError(`not a value of ${name}: ${written}`)
    return { name, validFrom, value: read.value, mark, source }
  })
}
