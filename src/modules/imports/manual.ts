// The manual of each file, for those who make them: from the same table of columns that reads them.

import { centavos, readMxn } from '../../foundation/money.ts'
import type { Column } from './column.ts'
import { type FileFormat, headerLine, trailerLine } from './file-format.ts'

const exampleLine = (format: FileFormat): string =>
  ['D', ...Object.values(format.columns).map((column) => column.example)].join('|')

const columnRow = (name: string, column: Column<unknown>, order: number): string => {
  const needed = column.optional ? 'no' : 'sí'
  return `| ${order} | \`${name}\` | ${column.says.replaceAll('|', '\\|')} | ${column.shape} | ${needed} | \`${column.example}\` |`
}

function exampleOf(format: FileFormat): string[] {
  const totals = format.totals.map((name) => readMxn(format.columns[name]!.example) ?? centavos(0n))
  return [
    headerLine(format, { asOf: '2026-11-20', synthetic: true }),
    exampleLine(format),
    trailerLine(1, totals),
  ]
}

const rules = [
  'Texto en UTF-8 sin BOM; cada línea termina en LF, también la última. Los campos van separados por una barra vertical (`|`), que no puede aparecer dentro de un campo; no hay comillas.',
  'Primera línea: `H|tipo|versión|al día|población`. La población es `real` o `demo` (personas inventadas); una base de demostración sólo recibe `demo`.',
  'Después, una línea `D|…` por registro, con todas las columnas en este orden; la que no se conoce va vacía.',
  'Última línea: `T|número de líneas D|totales de control`.',
  'El archivo se acepta entero o no se guarda nada. Cada error dice línea, columna, código y texto.',
]

function columnsTable(format: FileFormat): string[] {
  return [
    '| # | Columna | Qué es | Cómo se escribe | Obligatoria | Ejemplo |',
    '|---|---|---|---|---|---|',
    ...Object.entries(format.columns).map(([name, column], i) => columnRow(name, column, i + 1)),
  ]
}

/** One page of `docs/formats/`. */
export function manualOf(format: FileFormat): string {
  const totals = format.totals.map((name) => `\`${name}\``).join(', ')
  return [
    `# ${format.title} (\`${format.kind}\`, versión ${format.version})`,
    '',
    format.says,
    '',
    `\`npm run job -- import ${format.kind} <archivo> [--dry-run]\``,
    '',
    ...rules.map((rule) => `- ${rule}`),
    `- Totales de control en la última línea: ${totals === '' ? 'ninguno' : totals}.`,
    `- Dos líneas hablan de lo mismo cuando coinciden en: ${format.naturalKey.map((k) => `\`${k}\``).join(', ')}.`,
    '',
    ...columnsTable(format),
    '',
    '```',
    ...exampleOf(format),
    '```',
    '',
  ].join('\n')
}

/** The public postal file keeps its own shape; only what we read of it is told. */
export function postalManual(format: FileFormat): string {
  return [
    `# ${format.title} (\`${format.kind}\`)`,
    '',
    format.says,
    '',
    `\`npm run job -- import ${format.kind} <archivo> [--dry-run]\``,
    '',
    '- Quince columnas separadas por barras, en Latin 1, que aquí se convierte a UTF-8. Las líneas pueden terminar en CR LF, como en el archivo publicado.',
    '- Se leen las seis primeras columnas; las demás se cuentan y se dejan.',
    '- No trae totales de control: lo que se comprueba es su número de columnas y cada código.',
    '- `db/samples/postal-codes.txt` es una muestra inventada con la misma forma.',
    '',
    ...columnsTable(format),
    '',
  ].join('\n')
}
