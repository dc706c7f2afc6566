// Aim: the document is valid OpenAPI 3.1 and lists what there is; no address names a person; cursors and reasons hold.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { instituteScopes } from '../../modules/partner-keys/partner-keys.ts'
import { readInstitution } from '../../platform/institution.ts'
import { readBody } from '../partners/reading.ts'
import { reasonIn } from '../partners/reason.ts'
import { cursorOf, placeIn } from './cursor.ts'
import { instituteDocument } from './institute.routes.ts'
import { type OperationId, operations, root } from './operations.ts'
import { caseQuery, memberQuery, proposeRequest } from './schemas.ts'

test('the document is valid OpenAPI 3.1, and every operation is in it', async () => {
  const document = instituteDocument(readInstitution(), 'https://micuenta.example')
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  assert.ok(valid, JSON.stringify(errors))
  const listed = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((one) => (one as { operationId: string }).operationId),
  )
  assert.deepEqual(listed.sort(), Object.keys(operations).sort())
})

test('whoever is looked for stands in a body, with a reason, under one of the five permissions', () => {
  for (const id of Object.keys(operations) as OperationId[]) {
    const { path, scope, once, method } = operations[id]
    assert.ok(path.startsWith(`${root}/`), id)
    for (const [, name] of path.matchAll(/:(\w+)/g)) assert.equal(name, 'folio', id)
    if (scope === null) continue
    assert.ok(instituteScopes.includes(scope), id)
    assert.ok('reason' in operations[id], id)
    assert.equal(once, scope === 'cases:write' || scope === 'cases:execute', id)
    assert.ok(method === 'POST' || !path.includes('search'), id)
  }
})

const told = (schema: Parameters<typeof readBody>[0], body: unknown) => {
  const read = readBody(schema, Buffer.from(JSON.stringify(body)))
  return read.ok ? 'ok' : (read.errors ?? []).map((one) => `${one.pointer} ${one.code}`).join()
}

test('a body is read as its schema says, or refused by name', () => {
  assert.equal(told(memberQuery, { nss: '43988012345' }), 'ok')
  assert.equal(told(memberQuery, {}), '# field-shape')
  assert.equal(told(memberQuery, { nss: '4398801234' }), '#/nss field-shape')
  assert.equal(told(memberQuery, { nss: '43988012345', name: 'Ana' }), '#/name field-unknown')
  assert.equal(told(caseQuery, {}), 'ok')
  assert.equal(told(caseQuery, { since: 'ayer' }), '#/since field-shape')
  assert.equal(told(caseQuery, { limit: 101 }), '#/limit field-too-long')
  assert.equal(
    told(proposeRequest, { outcome: 'done', reason: 'x', note: ' ' }).split(',').length,
    2,
  )
})

test('a cursor is a place in a list and nothing else', () => {
  const place = {
    at: Temporal.Instant.from('2026-11-22T18:00:00.123456Z'),
    id: '019a9b4e-6c1d-7f3a-9d2e-0c5b8a417e01',
  }
  const read = placeIn(cursorOf(place))
  assert.deepEqual([read?.at.toString(), read?.id], [place.at.toString(), place.id])
  const wrong = ['', 'x', Buffer.from('2026-13-40T99:99:99Z~').toString('base64url')]
  const late = Buffer.from(`2026-13-40T99:99:99Z~${place.id}`).toString('base64url')
  for (const text of [...wrong, late]) assert.equal(placeIn(text), undefined, text)
})

test('a reason is 5 to 200 letters, percent-encoded beyond ASCII', () => {
  assert.equal(reasonIn('Aclaraci%C3%B3n de pago'), 'Aclaración de pago')
  assert.equal(reasonIn('  dos   palabras '), 'dos palabras')
  for (const header of [undefined, '', 'hola', '%E0%A4%A', 'x'.repeat(201), 'salto%0Ade%00linea'])
    assert.equal(reasonIn(header), undefined, `${header}`)
  assert.equal(reasonIn(encodeURIComponent('ñ'.repeat(200)))?.length, 200)
})
