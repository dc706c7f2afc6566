// The law of the house: imports look down, rooms are entered by their doors, rules touch nothing.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { doors } from './house/doors.ts'

const floors = ['foundation', 'platform', 'modules', 'channels', 'app'] // lowest first
const floorOf = (file: string) => floors.indexOf(file.split('/')[0]!)
const moduleOf = (file: string) => (file.startsWith('modules/') ? file.split('/')[1] : undefined)
const isRules = (file: string) =>
  moduleOf(file) !== undefined && /^[\w-]+\.ts$/.test(basename(file))

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (f) => /\.ts$/.test(f) && !f.includes('.test.'),
)
const importsOf = (file: string) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
    (m) => normalize(join(dirname(file), m[1]!)),
  )

test('every import looks down, through a declared door, and rules touch nothing', () => {
  for (const file of files)
    for (const target of importsOf(file)) {
      if (target.startsWith('..')) continue // package.json, public/ and db/ are not rooms
      const [here, there] = [moduleOf(file), moduleOf(target)]
      assert.ok(floorOf(target) <= floorOf(file), `${file} looks up at ${target}`)
      if (isRules(file))
        assert.ok(
          isRules(target) || floorOf(target) === 0,
          `${file} is rules, but touches ${target}`,
        )
      if (here && there && here !== there && !isRules(target))
        assert.ok(
          doors[here]?.includes(there) && target.endsWith('.usecases.ts'),
          `${file} climbs into ${target}`,
        )
    }
})

test('the doors make no circle', () => {
  const visit = (room: string, path: readonly string[]): void => {
    assert.ok(!path.includes(room), `doors in a circle: ${[...path, room].join(' → ')}`)
    for (const next of doors[room] ?? []) visit(next, [...path, room])
  }
  for (const room of Object.keys(doors)) visit(room, [])
})

test('a room is named for what it is, and no name is banned', () => {
  for (const file of files) {
    assert.doesNotMatch(
      file,
      /(^|\/)(utils?|helpers?|common|shared|manager|data|info)(\/|\.|-)/,
      file,
    )
    assert.match(file, /^[a-z0-9/.-]+$/, `${file} is not in kebab-case`)
  }
})

test('money and dates of law are never floats', () => {
  for (const file of files.filter((f) => /^(modules|channels)\//.test(f))) {
    const text = readFileSync(join('src', file), 'utf8')
    assert.doesNotMatch(text, /\bparseFloat\b|\.toFixed\(|\bNumber\(|\bMath\.round\(/, file)
  }
})
