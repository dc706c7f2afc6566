// A body becomes what its schema says, or a list of what is wrong with it, each with where it stands.
import type { z } from 'zod'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { amountProblem } from './amounts.ts'
import type { FieldProblem } from './problems.ts'
import type { FieldProblemCode } from './problems.words.ts'

const mostTold = 20

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const pointerOf = (path: readonly PropertyKey[]): string =>
  `#${path.map((key) => `/${escaped(String(key))}`).join('')}`

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )

function codeOf(issue: z.core.$ZodIssue, value: unknown): FieldProblemCode {
  if (issue.path.at(-1) === 'usd') return amountProblem(value)
  if (value === undefined) return 'field-missing'
  if (issue.code === 'invalid_type')
    return typeof value === 'string' ? 'field-shape' : 'field-not-text'
  return issue.code === 'too_big' ? 'field-too-long' : 'field-shape'
}

/** Every problem of a body that its schema refused, each place once. */
function problemsIn(error: z.ZodError, body: unknown): FieldProblem[] {
  const found = new Map<string, FieldProblem>()
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const pointer = pointerOf([...issue.path, key.slice(0, 60)])
        found.set(pointer, { pointer, code: 'field-unknown' })
      }
    else {
      const pointer = pointerOf(issue.path)
      if (!found.has(pointer))
        found.set(pointer, { pointer, code: codeOf(issue, valueAt(body, issue.path)) })
    }
  }
  return [...found.values()].slice(0, mostTold)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Text of bytes that are UTF-8; undefined otherwise. */
export function textIn(body: Buffer): string | undefined {
  try {
    return utf8.decode(body)
  } catch {
    return undefined
  }
}

function objectIn(body: Buffer): object | undefined {
  const text = textIn(body)
  if (text === undefined) return undefined
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined
  } catch {
    return undefined
  }
}

type CannotRead = 'body-unreadable' | 'fields-wrong'

/** What the schema makes of a body. Unknown fields are refused: a mistyped name must not be passed over. */
export function readBody<T>(
  schema: z.ZodType<T>,
  body: Buffer,
): Result<T, CannotRead> & { errors?: readonly FieldProblem[] } {
  const read = objectIn(body)
  if (!read) return cannot('body-unreadable')
  const parsed = schema.safeParse(read)
  if (parsed.success) return ok(parsed.data)
  return { ...cannot('fields-wrong'), errors: problemsIn(parsed.error, read) }
}
