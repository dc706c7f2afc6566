// The public postal file, as its owner publishes it: bars, one byte per letter (Latin 1), a notice in the
// first line, names in the second, no trailer. It is read by its own reader and kept in UTF-8.
import { readPostalCode } from '../../foundation/postal-code.ts'
import { text } from './column.ts'
import { fileFormat } from './file-format.ts'
import type { Block, FileRead } from './file-reading.ts'
import type { FindingsLog } from './imports.ts'

const place = (says: string, example: string) => text(says, 100, example)

/** The columns we keep, by their published names and places. */
export const postalFile = fileFormat({
  kind: 'postal-codes',
  version: 1,
  title: 'Códigos postales',
  says: 'El archivo público de códigos postales, tal como se publica: en Latin 1, con un aviso en la primera línea y los nombres de sus columnas en la segunda. Reemplaza al anterior.',
  columns: {
    d_codigo: place('Código postal del asentamiento.', '06700'),
    d_asenta: place('Nombre del asentamiento.', 'Roma Norte'),
    d_tipo_asenta: place('Tipo de asentamiento.', 'Colonia'),
    d_mnpio: place('Municipio.', 'Cuauhtémoc'),
    d_estado: place('Entidad.', 'Ciudad de México'),
    d_ciudad: place('Ciudad; puede venir vacía.', 'Ciudad de México'),
  },
  totals: [],
  naturalKey: ['d_codigo', 'd_asenta', 'd_tipo_asenta'],
})

const published =
  'd_codigo|d_asenta|d_tipo_asenta|D_mnpio|d_estado|d_ciudad|d_CP|c_estado|c_oficina|c_CP|c_tipo_asenta|c_mnpio|id_asenta_cpcons|d_zona|c_cve_ciudad'
const columns = published.split('|').length

function rowOf(line: number, text: string, log: FindingsLog): string {
  const fields = text.split('|')
  const wrong = (field: string, code: string, shown: string) => {
    log.add('problem', { line, field, code, text: shown })
    return ''
  }
  if (fields.length !== columns)
    return wrong('', fields.length < columns ? 'columns-missing' : 'columns-extra', text)
  const code = readPostalCode(fields[0]!)
  if (!code.ok || code.value !== fields[0])
    return wrong('d_codigo', 'not-a-postal-code', fields[0]!)
  const kept = fields.slice(0, 6)
  const empty = kept.findIndex((field, i) => field === '' && i < 5)
  if (empty >= 0) return wrong(Object.keys(postalFile.columns)[empty]!, 'empty', text)
  return `${line}|${kept.map((field) => field.replaceAll('\\', '\\\\')).join('|')}\n`
}

export function openPostalReading(log: FindingsLog) {
  let details = 0
  function takeLine(line: number, text: string): string {
    if (line === 1 || text === '') return ''
    if (line > 2) {
      details++
      return rowOf(line, text, log)
    }
    if (text !== published)
      log.add('problem', { line, field: '', code: 'header-of-other-kind', text })
    return ''
  }
  return {
    take(block: Block): Buffer {
      for (const trouble of block.troubles) log.add('problem', { field: '', ...trouble })
      const rows = block.lines.map((text, i) => (text ? takeLine(block.first + i, text) : ''))
      return Buffer.from(rows.join(''))
    },
    end: (): FileRead => ({ header: undefined, details, totals: {} }),
  }
}
