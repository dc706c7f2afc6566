// Aim: docs/formats says what the readers do, because it is made from the same tables. GOLDEN=1 rewrites it.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type FileKind, fileKinds, formatOf } from './kinds.ts'
import { manualOf, postalManual } from './manual.ts'

const folder = join(import.meta.dirname, '../../../docs/formats')

function index(): string {
  const rows = Object.entries(fileKinds).map(
    ([kind, { title, says }]) => `| [\`${kind}\`](${kind}.md) | ${title} | ${says} |`,
  )
  return [
    '# Formatos de archivos',
    '',
    'Se importan en este orden en un registro nuevo. Estas páginas salen de las mismas tablas de columnas que leen los archivos (`src/modules/imports/kinds/`).',
    '',
    '| Tipo | Qué trae | |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function same(name: string, text: string): void {
  const file = join(folder, name)
  if (process.env.GOLDEN === '1') writeFileSync(file, text)
  assert.equal(
    readFileSync(file, 'utf8'),
    text,
    `differs from docs/formats/${name}: run the golden script`,
  )
}

test('each manual is its table of columns', () => {
  for (const kind of Object.keys(fileKinds) as FileKind[]) {
    const manual = kind === 'postal-codes' ? postalManual : manualOf
    same(`${kind}.md`, manual(formatOf(kind)))
  }
  same('README.md', index())
})
