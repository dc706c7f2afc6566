// What pages hand to forms and addresses as an id is listed with its owner, so that the sweep of ids tries it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawings } from '../harness/gallery-view.ts'
import { ownedByMembers } from '../harness/ids-table.ts'

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const folio = '[A-Z]{2,4}-\\d{4}-\\d{8}-\\w'
const idLike = new RegExp(
  `^(${uuid}|${folio}|\\+1?\\d{10,12}|\\d{5}_.+|\\d{4}-\\d\\d-\\d\\d_\\d+)$`,
)

/** Worklists of the staff and the demo's own machines are no member's. */
const others = /^\/(?:agente|operacion|personal|demo|entrar)(?:\/|$)/
/** A folio that anybody may check, and a number that somebody typed on the page before. */
const anybodys = new Set([
  'GET /verifica',
  'POST /registro/contacto',
  'POST /registro/prueba/manda',
])

const listed = Object.entries(ownedByMembers).map(([name, { field }]) => {
  const [method, path] = name.split(' ') as [string, string]
  return { method, path: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`), field }
})

type Handed = { readonly method: string; readonly path: string; readonly field: string }

function* handed(markup: string): Generator<Handed & { value: string }> {
  for (const [, head, inner] of markup.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const method = /method="post"/i.test(head!) ? 'POST' : 'GET'
    const path = /action="([^"?]*)/.exec(head!)?.[1] ?? ''
    for (const [tag] of inner!.matchAll(/<(?:input|button)[^>]*>/g)) {
      const [field, value] = ['name', 'value'].map(
        (one) => new RegExp(` ${one}="([^"]*)"`).exec(tag)?.[1] ?? '',
      ) as [string, string]
      yield { method, path, field, value }
    }
  }
  for (const [, path, query] of markup.matchAll(/href="([^"?#]*)\?([^"#]*)"/g))
    for (const [field, value] of new URLSearchParams(query!.replaceAll('&amp;', '&')))
      yield { method: 'GET', path: path!, field, value }
}

test('every id that a page hands on is tried by the sweep of ids', () => {
  const missing = new Set<string>()
  for (const { markup } of drawings(['es']))
    for (const { value, ...one } of handed(markup)) {
      if (!idLike.test(value) || others.test(one.path)) continue
      if (anybodys.has(`${one.method} ${one.path}`)) continue
      const known = listed.some(
        ({ method, path, field }) =>
          method === one.method && path.test(one.path) && field === one.field,
      )
      if (!known) missing.add(`${one.method} ${one.path} ${one.field}`)
    }
  assert.deepEqual([...missing], [], 'say in test/harness/ids-table.ts whose it is')
})
