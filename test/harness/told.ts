// Tables of examples that read like the rule: columns apart by two spaces or more, the outcome after the arrow.
import assert from 'node:assert/strict'

const cellsOf = (line: string) => line.trim().split(/\s{2,}/)

/** Every line of the table but its heading must say what `says` answers to the cells before its arrow. */
export function told(table: string, says: (...cells: string[]) => string): void {
  const [, ...lines] = table.split('\n').filter((line) => line.trim() !== '')
  assert.ok(lines.length > 0, 'a table has lines')
  const expected = lines.map((line) => line.trim())
  const found = expected.map((line) => {
    const [given = '', outcome = ''] = line.split('→')
    return `${given}→${outcome.startsWith(' ') ? ' ' : ''}${says(...cellsOf(given))}`
  })
  assert.deepEqual(found, expected)
}
