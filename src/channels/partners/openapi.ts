// OpenAPI 3.1 documents, made from the operations and the schemas that check what comes in: they cannot say anything else.
import { z } from 'zod'
import { say } from '../../foundation/words.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { type ProblemCode, problems } from './problems.words.ts'
import { event, problemShape, schemas } from './schemas.ts'

/** Schemas with the name that each has in a document. */
export type Named = z.core.$ZodRegistry<{ id: string; description?: string }>

const inDocument = (id: string): string => `#/components/schemas/${id}`

/** The named schemas, without what JSON Schema says of a file of its own. */
function components(named: Named): Record<string, unknown> {
  const made = z.toJSONSchema(named, { uri: inDocument, io: 'input' }).schemas
  return Object.fromEntries(
    Object.entries(made).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  )
}

const refTo = (named: Named, schema: z.ZodType) => ({ $ref: inDocument(named.get(schema)!.id) })
const contentOf = (named: Named, what: z.ZodType | 'json-lines' | 'pdf') => {
  if (what === 'pdf')
    return { 'application/pdf': { schema: { type: 'string', contentEncoding: 'binary' } } }
  return what === 'json-lines'
    ? { 'application/x-ndjson': { schema: { type: 'string' } } }
    : { 'application/json': { schema: refTo(named, what) } }
}

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
    ...(one.reason ? (['reason-missing'] as const) : []),
    ...(one.request ? ofBody : []),
    ...(one.request && one.request !== 'json-lines' ? ofSchema : []),
    ...(one.once ? ofOnce : []),
    ...one.problems,
  ]
}

/** The refusals by status: each says which codes it may carry. */
function refusals(named: Named, one: Operation): Record<string, unknown> {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of problemsOf(one)) {
    const { status } = problems[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const entries = [...byStatus].map(([status, codes]) => [
    `${status}`,
    {
      description: codes.map((code) => `\`${code}\`: ${say(problems[code].says, 'en')}`).join(' '),
      content: { 'application/problem+json': { schema: refTo(named, problemShape) } },
    },
  ])
  return Object.fromEntries(entries)
}

const pathOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

const parametersOf = ({ path, once, reason }: Operation) => [
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
  ...(reason
    ? [
        {
          name: 'Request-Reason',
          in: 'header',
          required: true,
          description:
            'Why you ask, 5 to 200 characters: the person concerned reads it. Percent-encode what is not ASCII. It is signed: form v2.',
          schema: { type: 'string', minLength: 5 },
        },
      ]
    : []),
]

function described({ named, tag }: Pick<Document, 'named' | 'tag'>, id: string, one: Operation) {
  const parameters = parametersOf(one)
  return {
    operationId: id,
    tags: [tag],
    summary: one.says,
    ...(one.scope && { description: `Scope: \`${one.scope}\`` }),
    ...(parameters.length > 0 && { parameters }),
    ...(one.request && { requestBody: { required: true, content: contentOf(named, one.request) } }),
    responses: {
      [`${one.status}`]: { description: 'Done', content: contentOf(named, one.answer) },
      ...refusals(named, one),
    },
  }
}

function paths(document: Document) {
  const found: Record<string, Record<string, unknown>> = {}
  for (const [id, one] of Object.entries(document.operations)) {
    const path = pathOf(one.path)
    found[path] = { ...found[path], [one.method.toLowerCase()]: described(document, id, one) }
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
      requestBody: { required: true, content: contentOf(schemas, event) },
      responses: {
        '2XX': { description: 'Taken. Anything else is tried again, with growing waits.' },
      },
    },
  },
}

/** What a document is made of. */
export type Document = {
  readonly title: string
  readonly description: string
  readonly tag: string
  readonly origin: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly named: Named
  readonly webhooks?: Readonly<Record<string, unknown>>
}

/** The whole document of an API whose requests are signed. */
export const signedDocument = (document: Document) => ({
  openapi: '3.1.1',
  info: {
    title: document.title,
    version: '1.0.0',
    description: document.description,
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: document.origin }],
  security: [{ partnerKey: [], partnerTimestamp: [], partnerNonce: [], partnerSignature: [] }],
  paths: paths(document),
  ...(document.webhooks && { webhooks: document.webhooks }),
  components: {
    schemas: components(document.named),
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

/** The document of the partners for an installation. */
export const openApiDocument = (institution: Institution, origin: string) =>
  signedDocument({
    title: `${institution.institucion} · API de socios`,
    description: 'Payments from abroad, for partners. How to sign is told in docs/partners.md.',
    tag: 'Payments',
    origin,
    operations,
    named: schemas,
    webhooks,
  })
