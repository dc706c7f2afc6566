// A schema as a list of facts, each with its name; and which changes the version before would stumble over.
import type pg from 'pg'

/** By kind and name: `column members.nss`, `check door_state.mode`, `unique members_nss_key on members`… */
export type Schema = Readonly<Record<string, string>>

const questions: readonly string[] = [
  `select 'table ' || c.relname as name, '' as is from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  `select 'column ' || c.relname || '.' || a.attname,
     format_type(a.atttypid, a.atttypmod)
       || case when a.attnotnull and not a.atthasdef and a.attidentity = '' then ', must be given' else '' end
       || case when a.attnotnull then ', not null' else '' end
   from pg_attribute a join pg_class c on c.oid = a.attrelid
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and a.attnum > 0 and not a.attisdropped`,
  `select case o.contype when 'c' then 'check ' else 'reference ' end || c.relname || '.' || o.conname,
     pg_get_constraintdef(o.oid)
   from pg_constraint o join pg_class c on c.oid = o.conrelid
   where o.contype in ('c', 'f') and o.conparentid = 0
     and c.relnamespace = 'public'::regnamespace and not c.relispartition`,
  `select 'unique ' || c.relname || ' ' || pg_get_indexdef(i.indexrelid, 0, true), ''
   from pg_index i join pg_class c on c.oid = i.indrelid
   where i.indisunique and c.relnamespace = 'public'::regnamespace and not c.relispartition`,
  `select 'trigger ' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid)
   from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and not c.relispartition`,
  `select 'function ' || p.oid::regprocedure, '' from pg_proc p
   where p.pronamespace = 'public'::regnamespace`,
  `select 'sequence ' || c.relname, '' from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'`,
]

/** Index definitions name their index, which is nobody's concern: only what is unique. */
const nameless = (name: string): string =>
  name.replace(/^(unique \w+) CREATE UNIQUE INDEX \w+ ON (?:ONLY )?\S+ USING /, '$1 ')

export async function schemaOf(client: Pick<pg.Client, 'query'>): Promise<Schema> {
  const all: [string, string][] = []
  for (const question of questions) {
    const { rows } = await client.query({ text: question, rowMode: 'array' })
    for (const [name, is] of rows as [string, string][]) all.push([nameless(name), is])
  }
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const kindOf = (name: string): string => name.split(' ')[0]!
const tableOf = (name: string): string => /^\w+ (\w+)/.exec(name)?.[1] ?? ''

const wider: Readonly<Record<string, readonly string[]>> = {
  integer: ['bigint'],
  smallint: ['integer', 'bigint'],
}
/** A column whose type is the same or takes more, and which need not be given nor filled where it did not have to be. */
function columnHarm(was: string, is: string): string | undefined {
  const [[type, ...rules], [newType, ...newRules]] = [was.split(', '), is.split(', ')]
  if (type !== newType && !wider[type!]?.includes(newType!)) return `was ${type}, is ${newType}`
  const more = newRules.filter((rule) => !rules.includes(rule))
  return more.length > 0 ? `now ${more.join(' and ')}` : undefined
}

const values = (text: string): string[] => text.match(/'[^']*'/g) ?? []
const shape = (text: string): string => text.replace(/'[^']*'(::\w+)?(, )?/g, '')
/** A check that lists values may list more. */
const listsMore = (was: string, is: string): boolean =>
  shape(was) === shape(is) && values(was).every((value) => values(is).includes(value))

/** Words of a definition that are columns of its table, as that table was before. */
const touchesOld = (before: Schema, name: string, text: string): boolean =>
  [...text.matchAll(/\w+/g)].some(
    ([word]) => before[`column ${tableOf(name)}.${word}`] !== undefined,
  )

function newHarm(before: Schema, name: string, is: string): string | undefined {
  if (before[`table ${tableOf(name)}`] === undefined) return undefined
  if (kindOf(name) === 'column')
    return is.includes('must be given') ? 'new, and must be given' : undefined
  if (kindOf(name) === 'trigger') return 'new on a table that is written already'
  const text = kindOf(name) === 'unique' ? name : is
  const guards = ['check', 'reference', 'unique'].includes(kindOf(name))
  return guards && touchesOld(before, name, text)
    ? 'new, and about a column that is written already'
    : undefined
}

function changeHarm(name: string, was: string, is: string): string | undefined {
  if (was === is) return undefined
  if (kindOf(name) === 'column') return columnHarm(was, is)
  if (kindOf(name) === 'check' && listsMore(was, is)) return undefined
  return `was ${was}, is ${is}`
}

/** What a version that was written for `before` would stumble over on `after`, by name. */
export function harms(before: Schema, after: Schema): Readonly<Record<string, string>> {
  const told: Record<string, string> = {}
  for (const [name, was] of Object.entries(before)) {
    const is = after[name]
    const looser = kindOf(name) === 'check' || kindOf(name) === 'reference'
    const harm = is === undefined ? (looser ? undefined : 'gone') : changeHarm(name, was, is)
    if (harm) told[name] = harm
  }
  for (const [name, is] of Object.entries(after)) {
    const harm = before[name] === undefined ? newHarm(before, name, is) : undefined
    if (harm) told[name] = harm
  }
  return told
}
