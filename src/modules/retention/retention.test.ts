// The table of what is let go: whole, with words, and never what has to stay.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neverCleared } from './never-cleared.ts'
import { type Rule, ruleNames, rules } from './retention.ts'
import { ruleWords } from './retention.words.ts'

const all = ruleNames.map((name) => ({ name, ...(rules[name] as Rule) }))

test('every rule names an instant, and no table is let go whole', () => {
  for (const { name, clears } of all)
    for (const { where } of clears) assert.match(where, /:before|:now/, name)
})

test('no rule reaches the ledger, the trail, the documents or who the members are', () => {
  for (const { name, clears } of all)
    for (const { table } of clears) assert.ok(!neverCleared.includes(table), `${name}: ${table}`)
})

test('no two rules let go of the same table', () => {
  const tables = all.flatMap(({ clears }) => clears.map(({ table }) => table))
  assert.equal(new Set(tables).size, tables.length)
})

test('every rule says what, from when and why, in both languages', () => {
  for (const { name } of all)
    for (const { es, en } of Object.values(ruleWords[name])) assert.ok(es && en, name)
})
