// Aim: bad amounts and bad bodies are refused by name and place; the document says what the checks do.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import fc from 'fast-check'
import { readInstitution } from '../../platform/institution.ts'
import { requestSignature, signedBytes } from '../../platform/signatures.ts'
import { amountForm, amountProblem, usdIn } from './amounts.ts'
import { openApiDocument } from './openapi.ts'
import { operations } from './operations.ts'
import { languageIn, problemBody } from './problems.ts'
import { problems } from './problems.words.ts'
import { readBody } from './reading.ts'
import { authoriseRequest, lookUpRequest, reverseRequest } from './schemas.ts'

const origin = 'https://micuenta.example'
const good = { code: 'K7QM2XR9H', quoteId: 'q-1', usd: '250.00', partnerRef: 'ref-1' }
const read = (body: unknown) =>
  readBody(authoriseRequest, Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
const told = (body: unknown) => {
  const outcome = read(body)
  return outcome.ok
    ? 'ok'
    : [outcome.code, ...(outcome.errors ?? []).map((e) => `${e.pointer} ${e.code}`)]
}

test('amounts are decimal text and nothing else', () => {
  const table: readonly (readonly [unknown, string])[] = [
    ['250.00', 'ok'],
    ['0.01', 'ok'],
    ['9999999.99', 'ok'],
    ['0.00', 'amount-zero'],
    ['0', 'amount-zero'],
    ['-1.00', 'amount-negative'],
    ['-0.00', 'amount-negative'],
    ['1.001', 'amount-decimals'],
    ['1.5', 'amount-decimals'],
    ['250', 'amount-decimals'],
    ['9223372036854775808.00', 'amount-too-large'],
    ['9223372036854775808', 'amount-too-large'],
    ['10000000.00', 'amount-too-large'],
    ['2.5e2', 'amount-shape'],
    ['1e3', 'amount-shape'],
    ['0x10', 'amount-shape'],
    ['1,250.00', 'amount-shape'],
    ['$250.00', 'amount-shape'],
    [' 250.00', 'amount-shape'],
    ['250.00\n', 'amount-shape'],
    ['٢٥٠.٠٠', 'amount-shape'],
    ['007.00', 'amount-shape'],
    ['NaN', 'amount-shape'],
    ['', 'amount-shape'],
    [250, 'amount-not-text'],
    [1e30, 'amount-not-text'],
    [null, 'amount-not-text'],
    [['250.00'], 'amount-not-text'],
    [undefined, 'field-missing'],
  ]
  for (const [usd, says] of table)
    assert.deepEqual(
      told({ ...good, usd }),
      says === 'ok' ? 'ok' : ['fields-wrong', `#/usd ${says}`],
      `${usd}`,
    )
})

test('an amount that is read is the one that was written', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 999_999_999n), (cents) => {
      const digits = cents.toString().padStart(3, '0')
      assert.equal(usdIn(`${digits.slice(0, -2)}.${digits.slice(-2)}`), cents)
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (amountForm.test(text)) return
      assert.match(amountProblem(text), /^amount-/)
      assert.throws(() => usdIn(text), TypeError)
    }),
  )
})

test('each thing that is wrong is named where it stands', () => {
  assert.deepEqual(told('not json'), ['body-unreadable'])
  assert.deepEqual(told('[]'), ['body-unreadable'])
  assert.deepEqual(told('null'), ['body-unreadable'])
  assert.deepEqual(readBody(lookUpRequest, Buffer.from([0x7b, 0xff, 0x7d])).ok, false)
  assert.deepEqual(told({ ...good, partnerref: 'x' }), [
    'fields-wrong',
    '#/partnerref field-unknown',
  ])
  assert.deepEqual(told({ ...good, partnerRef: 7 }), [
    'fields-wrong',
    '#/partnerRef field-not-text',
  ])
  assert.deepEqual(told({ ...good, partnerRef: 'a b' }), [
    'fields-wrong',
    '#/partnerRef field-shape',
  ])
  assert.deepEqual(told({ ...good, code: 'K'.repeat(41) }), [
    'fields-wrong',
    '#/code field-too-long',
  ])
  assert.deepEqual(told({ ...good, payer: { name: 'Ana\r\nBcc: x', country: 'US' } }), [
    'fields-wrong',
    '#/payer/name field-shape',
  ])
  assert.deepEqual(
    told('{"code":"K","quoteId":"q","usd":"1.00","partnerRef":"r","__proto__":{}}'),
    ['fields-wrong', '#/__proto__ field-unknown'],
  )
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`a/${i}`, 1]))
  assert.equal(told({ ...good, ...many }).length, 21)
  const reason = readBody(reverseRequest, Buffer.from('{"partnerRef":"r","reason":"Ya no"}'))
  assert.ok(reason.ok)
})

test('problems say one sentence in the language that weighs more', () => {
  const says = (header?: string) => languageIn(header)
  assert.equal(says(undefined), 'es')
  assert.equal(says('en-US,en;q=0.9'), 'en')
  assert.equal(says('es-MX, en;q=0.8'), 'es')
  assert.equal(says('en;q=0.2, es;q=0.9'), 'es')
  assert.equal(says('fr, de;q=0.5'), 'es')
  assert.equal(says('en;q=0'), 'es')
  for (const code of Object.keys(problems) as (keyof typeof problems)[])
    for (const lang of ['es', 'en'] as const) {
      const body = problemBody(code, { origin, lang })
      assert.equal(body.title, problems[code].says[lang])
      assert.equal(body.type, `${origin}/api/v1/problems/${code}`)
      assert.ok(body.status >= 400 && body.status < 600)
    }
})

test('the document is OpenAPI 3.1 by a validator that is not ours, and names every operation', async () => {
  const document = JSON.parse(JSON.stringify(openApiDocument(readInstitution(undefined), origin)))
  const validator = new Validator()
  const outcome = await validator.validate(structuredClone(document))
  assert.deepEqual(outcome.errors ?? [], [])
  assert.equal(outcome.valid, true)
  assert.equal(validator.version, '3.1')
  const named = Object.values(
    document.paths as Record<string, Record<string, { operationId: string }>>,
  )
    .flatMap((path) => Object.values(path))
    .map((one) => one.operationId)
  assert.deepEqual(named.sort(), Object.keys(operations).sort())
  assert.equal(document.components.schemas.AuthoriseRequest.additionalProperties, false)
  assert.equal(
    document.components.schemas.AuthoriseRequest.properties.usd.pattern,
    amountForm.source,
  )
})

test('the example of the manual for partners is signed as we check it', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../../docs/partners.md'), 'utf8')
  const [, signed, secret, shown] =
    /<!-- example: request -->\n```\n([\s\S]*?)\n```\nWith the secret `(whsec_[^`]+)`[\s\S]*?Partner-Signature: (v1=\w+)/.exec(
      manual,
    )!
  const [, timestamp, nonce, idempotencyKey, line, ...body] = signed!.split('\n')
  const [method, target] = line!.split(' ')
  const request = {
    timestamp: timestamp!,
    nonce: nonce!,
    idempotencyKey: idempotencyKey!,
    method: method!,
    target: target!,
    body: Buffer.from(body.join('\n')),
  }
  assert.equal(signedBytes(request).toString(), signed)
  assert.equal(shown, requestSignature(secret!, request))
  const every = manual.match(/`[a-z]+(-[a-z]+)+`/g)!.map((word) => word.slice(1, -1))
  for (const code of every.filter((word) => /^(key|idempotency|in|request)-/.test(word)))
    assert.ok(code in problems, `${code} is a problem that we answer`)
})
