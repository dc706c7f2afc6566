import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csv, csvField, csvLine } from './csv.ts'

test('nothing runs as a formula, and amounts stay amounts', () => {
  for (const evil of ['=1+1', '+52 55', '@SUM(A1)', '\tx', '\rx', '-1+1', '-cmd|x'])
    assert.match(csvField(evil), /^"?'/, JSON.stringify(evil))
  for (const plain of ['1234.56', '-1234.56', '-5', 'Muebles', 'a-b', ''])
    assert.equal(csvField(plain), plain)
})

test('commas, quotes and line ends are kept inside quotes', () => {
  assert.equal(
    csvLine(['Muebles, S.A.', 'el "bueno"', 'x\ny']),
    '"Muebles, S.A.","el ""bueno""","x\ny"\r\n',
  )
  const unquoted = (field: string) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
  fc.assert(
    fc.property(fc.string(), (text) => {
      const back = unquoted(csvField(text))
      assert.ok(back === text || back === `'${text}`)
    }),
  )
})

test('a file starts with the mark and its heading, also when it is empty', async () => {
  const read = async (batches: readonly (readonly string[][])[]) => {
    let text = ''
    for await (const piece of csv(
      ['Año', 'Monto'],
      (async function* () {
        yield* batches
      })(),
    ))
      text += piece
    return text
  }
  assert.equal(await read([]), '\ufeffAño,Monto\r\n')
  assert.equal(
    await read([[['2026', '1.00']], [], [['2025', '2.00']]]),
    '\ufeffAño,Monto\r\n2026,1.00\r\n2025,2.00\r\n',
  )
})
