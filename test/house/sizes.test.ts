// Rooms one can hold in the head: what is short may not grow past the mark; what is long is listed and only shrinks.
// Functions are measured by the formatter's indentation: from the line that opens a body to the brace that closes it.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const longestFile = 250
const longestFunction = 40

/** Files over the mark, with the length they may not pass again. */
const long: Readonly<Record<string, number>> = {}

const files = ['src', 'db', 'bin', 'bench', 'test']
  .filter((f) => existsSync(f))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs)$/.test(file))
      .map((file) => join(folder, file)),
  )

test('no file grows past the mark', () => {
  const told: string[] = []
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n').length - 1
    const mark = long[file] ?? longestFile
    if (lines > mark) told.push(`${file}: ${lines} lines, ${mark} allowed`)
  }
  assert.deepEqual(told, [])
})

const opens =
  /^( *)(?:export )?(?:default )?(?:async )?(?:function|(?:const|let) \w+ =|\w+: |(?:static )?(?:async )?#?\w+\().*(?:=>|\)|\)?: .+) \{$/
/** A use-case factory, the wiring and a gateway are lists of functions; what they list is measured one by one. */
const factory = /^export (?:async )?(?:const|function) (\w+UseCases|wire|open\w+|answerErrors)\b/

function* functionsOf(file: string): Generator<{ name: string; lines: number }> {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const [i, line] of lines.entries()) {
    const indent = opens.exec(line)?.[1]
    if (indent === undefined || /^ *(if|for|while|switch|return|else)\b/.test(line)) continue
    const end = lines.findIndex((l, j) => j > i && l.startsWith(`${indent}}`))
    if (!factory.test(line)) yield { name: line.trim(), lines: end - i - 1 }
  }
}

/** Functions over the mark, by file; a number that may only fall. */
const manyLines: Readonly<Record<string, number>> = {}

test('no function grows past the mark', () => {
  const told: string[] = []
  for (const file of files.filter((f) => !/\.test\.ts$|^db.migrations|^bench|^test/.test(f)))
    for (const { name, lines } of functionsOf(file))
      if (lines > (manyLines[file] ?? longestFunction))
        told.push(`${file}: ${lines} lines: ${name}`)
  assert.deepEqual(told, [])
})

test('what is listed as long is long still', () => {
  for (const [file, mark] of Object.entries(long)) {
    const lines = readFileSync(file, 'utf8').split('\n').length - 1
    assert.ok(lines > longestFile, `${file} is short now: take it off the list`)
    assert.equal(lines, mark, `${file} shrank: lower its mark`)
  }
})
