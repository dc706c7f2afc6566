import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemWords } from './imports.words.ts'
import { type FileKind, fileKinds, formatOf } from './kinds.ts'

const ugly = [
  '',
  ' ',
  '=1',
  '-1',
  'x',
  '0',
  '99999999999',
  '2026-13-45',
  'É',
  `${'9'.repeat(200)}`,
  '1.5',
]

test('whatever a column or a line check says has its words', () => {
  const codes = new Set<string>()
  for (const kind of Object.keys(fileKinds) as FileKind[]) {
    const format = formatOf(kind)
    for (const column of Object.values(format.columns))
      for (const text of ugly) codes.add(column.problem(text) ?? 'empty')
    for (const check of format.checks ?? []) codes.add(check.code)
  }
  for (const code of codes) assert.ok(code in problemWords, `no words for ${code}`)
})
