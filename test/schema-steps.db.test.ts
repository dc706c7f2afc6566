// The version before runs on the new schema: since the release that db/released.json tells of, migrations only added.
// A release writes that file anew: RELEASED=<commit> npm test -- schema-steps
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { freshDatabase } from './harness/database.ts'
import { harms, type Schema, schemaOf } from './harness/schema.ts'

const file = join(import.meta.dirname, '../db/released.json')
type Released = { readonly commit: string; readonly schema: Schema }

/** What differs and is harmless all the same, each with the reason why the version before does not stumble. */
const harmless: Readonly<Record<string, string>> = {
  "unique logins btree (member_id) WHERE state <> 'closed'::text":
    'it holds less than the one before, which it takes the place of',
  'unique logins btree (member_id)':
    'of open logins it still holds; the version before names no column in its conflict',
  'unique tramites btree (tramite_id, four_eyes)': 'the first of the two is unique by itself',
  'trigger tramites.decided_by_two':
    'it looks at requests under four eyes alone, and the version before opens none; one of ours it must not end either',
  'trigger desk_cases.takes_tramite':
    'it writes who took a case where nobody is written, and refuses nothing the version before does',
}

test('since the last release the schema only grew', async (t) => {
  const { ownerUrl } = await freshDatabase(t)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const schema = await schemaOf(client)
  await client.end()
  const commit = process.env.RELEASED
  if (commit) writeFileSync(file, `${JSON.stringify({ commit, schema }, null, 2)}\n`)
  const released = JSON.parse(readFileSync(file, 'utf8')) as Released
  assert.ok(Object.keys(released.schema).length > 300, 'the release is recorded')
  const found = harms(released.schema, schema)
  const untold = Object.entries(found).filter(([name]) => harmless[name] === undefined)
  assert.deepEqual(Object.fromEntries(untold), {})
  const idle = Object.keys(harmless).filter((name) => found[name] === undefined)
  assert.deepEqual(idle, [], 'an exception that is none any more')
})

test('what the version before would stumble over is told, and what it would not is not', () => {
  const before: Schema = {
    'table people': '',
    'column people.name': 'text, must be given, not null',
    'column people.age': 'smallint',
    'column people.state': 'text, not null',
    'check people.state_check': "CHECK ((state = ANY (ARRAY['in'::text, 'out'::text])))",
    'unique people btree (name)': '',
    'function hash(text)': '',
  }
  const told = (changed: Schema) => harms(before, { ...before, ...changed })
  const without = (name: string) => {
    const { [name]: _, ...rest } = before
    return Object.keys(harms(before, rest))
  }
  const fine: Schema = {
    'table pets': '',
    'column pets.name': 'text, must be given, not null',
    'unique pets btree (name)': '',
    'trigger pets.appends': 'CREATE TRIGGER',
    'column people.email': 'text',
    'column people.since': 'date, not null',
    'unique people btree (email)': '',
    'check people.email_check': "CHECK ((email ~ '@'::text))",
    'column people.age': 'integer',
    'check people.state_check':
      "CHECK ((state = ANY (ARRAY['in'::text, 'out'::text, 'away'::text])))",
  }
  assert.deepEqual(told(fine), {})
  for (const name of [
    'table people',
    'column people.age',
    'unique people btree (name)',
    'function hash(text)',
  ])
    assert.deepEqual(without(name), [name])
  assert.deepEqual(without('check people.state_check'), [], 'less is checked')
  const harmful: Schema = {
    'column people.age': 'text',
    'column people.state': 'text, must be given, not null',
    'column people.born': 'date, must be given, not null',
    'check people.state_check': "CHECK ((state = ANY (ARRAY['in'::text])))",
    'check people.age_check': 'CHECK ((age > 0))',
    'unique people btree (age)': '',
    'trigger people.guard': 'CREATE TRIGGER',
    'reference people.people_state_fkey': 'FOREIGN KEY (state) REFERENCES states(state)',
  }
  assert.deepEqual(Object.keys(told(harmful)).sort(), Object.keys(harmful).sort())
})
