// The OpenAPI 3.1 document, made from the operations and the schemas that check what comes in: it cannot say anything else.
import { z } from 'zod'
import { say } from '../../foundation/words.ts'
import type { Institution } from '../../platform/institution.ts'
import { type Operation, operations } from './operations.ts'
import { type ProblemCode, problems } from './problems.words.ts'
import { event, problemShape, schemas } from './schemas.ts'

const inDocument = (id: string): string => `#/components/schemas/${id}`

/** The named schemas, without what JSON Schema says of a file of its own. */
function components(): Record<string, unknown> {
  const made = z.toJSONSchema(schemas, { uri: inDocument, io: 'input' }).schemas
  return Object.fromEntries(
    Object.entries(made).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  )
}

const refTo = (schema: z.ZodType) => ({ $ref: inDocument(schemas.get(schema)!.id) })
const contentOf = (what: z.ZodType | 'json-lines') =>
  what === 'json-lines'
    ? { 'application/x-ndjson': { schema: { type: 'string' } } }
    : { 'application/json': { schema: refTo(what) } }

const always: readonly ProblemCode[] = [
  'signature-missing',
  'signature-wrong',
  'timestamp-wrong',
  'key-ended',
  'request-replayed',
  'too-many',
  'stopped',
  'busy',
  'away',
  'fault',
]
const ofBody: readonly ProblemCode[] = ['body-unreadable', 'body-type', 'body-too-large']
const ofSchema: readonly ProblemCode[] = ['fields-wrong']
const ofOnce: readonly ProblemCode[] = [
  'idempotency-key-missing',
  'idempotency-key-reused',
  'in-work',
]

function problemsOf(one: Operation): readonly ProblemCode[] {
  return [
    ...always,
    ...(one.scope ? (['scope-missing'] as const) : []),
    ...(one.request ? ofBody : []),
    ...(one.request && one.request !== 'json-lines' ? ofSchema : []),
    ...(one.once ? ofOnce : []),
    ...one.problems,
  ]
}

/** The refusals by status: each says which codes it may carry. */
function refusals(one: Operation): Record<string, unknown> {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of problemsOf(one)) {
    const { status } = problems[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const entries = [...byStatus].map(([status, codes]) => [
    `${status}`,
    {
      description: codes.map((code) => `\`${code}\`: ${say(problems[code].says, 'en')}`).join(' '),
      content: { 'application/problem+json': { schema: refTo(problemShape) } },
    },
  ])
  return Object.fromEntries(entries)
}

const pathOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

const parametersOf = ({ path, once }: Operation) => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(once
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'The same for every try of one step: the first answer is the answer.',
          schema: { type: 'string', minLength: 8, maxLength: 128 },
        },
      ]
    : []),
]

function described(id: string, one: Operation) {
  const parameters = parametersOf(one)
  return {
    operationId: id,
    tags: ['Payments'],
    summary: one.says,
    ...(one.scope && { description: `Scope: \`${one.scope}\`` }),
    ...(parameters.length > 0 && { parameters }),
    ...(one.request && { requestBody: { required: true, content: contentOf(one.request) } }),
    responses: {
      [`${one.status}`]: { description: 'Done', content: contentOf(one.answer) },
      ...refusals(one),
    },
  }
}

function paths() {
  const found: Record<string, Record<string, unknown>> = {}
  for (const [id, one] of Object.entries(operations)) {
    const path = pathOf(one.path)
    found[path] = { ...found[path], [one.method.toLowerCase()]: described(id, one) }
  }
  return found
}

const header = (name: string, description: string) => ({
  type: 'apiKey',
  in: 'header',
  name,
  description,
})

const webhooks = {
  transferChanged: {
    post: {
      operationId: 'transferChanged',
      security: [],
      summary:
        'A transfer of yours changed. Signed as Standard Webhooks says; answer 2xx, also to one you had.',
      requestBody: { required: true, content: contentOf(event) },
      responses: {
        '2XX': { description: 'Taken. Anything else is tried again, with growing waits.' },
      },
    },
  },
}

/** The whole document for an installation. */
export const openApiDocument = (institution: Institution, origin: string) => ({
  openapi: '3.1.1',
  info: {
    title: `${institution.institucion} · API de socios`,
    version: '1.0.0',
    description: 'Payments from abroad, for partners. How to sign is told in docs/partners.md.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: origin }],
  security: [{ partnerKey: [], partnerTimestamp: [], partnerNonce: [], partnerSignature: [] }],
  paths: paths(),
  webhooks,
  components: {
    schemas: components(),
    securitySchemes: {
      partnerKey: header('Partner-Key', 'The visible name of the key'),
      partnerTimestamp: header(
        'Partner-Timestamp',
        'Seconds since 1970, within five minutes of ours',
      ),
      partnerNonce: header('Partner-Nonce', '16 to 64 letters and digits, used once'),
      partnerSignature: header('Partner-Signature', '`v1=` and the HMAC-SHA256 in hexadecimal'),
    },
  },
})
