// Submitted and query fields: text to a flat, prototype-free record, or a refusal; never a surprise.
import type { FastifyRequest } from 'fastify'
import type { Form } from '../../platform/web.ts'

/** What is wrong with the shape of a submission: answered 400, whatever page it was for. */
export class UnreadableForm extends Error {}

const mostFields = 100

/** Reads urlencoded text. A repeated field, too many fields or a NUL is refused; `__proto__` is a name like any other. */
export function readForm(text: string): Form {
  const fields: Record<string, string> = Object.create(null)
  let count = 0
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > mostFields) throw new UnreadableForm('too many fields')
    if (name in fields) throw new UnreadableForm('a field came twice')
    if (name.includes('\0') || value.includes('\0')) throw new UnreadableForm('a field holds NUL')
    fields[name] = value
  }
  return fields
}

/** Reads a JSON object whose fields are text; anything else is refused. `__proto__` is a name like any other. */
export function readJson(text: string): Form {
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(objectIn(text)).slice(0, mostFields)) {
    if (typeof value !== 'string' || value.includes('\0'))
      throw new UnreadableForm('a field is not text')
    fields[name] = value
  }
  return fields
}

/** As `readJson`, of a machine that also sends numbers and more than we ask for: what is not text is left out. */
export function readLooseJson(text: string): Form {
  const fields: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(objectIn(text)).slice(0, mostFields)) {
    const plain = typeof value === 'number' ? `${value}` : value
    if (typeof plain === 'string' && !plain.includes('\0')) fields[name] = plain
  }
  return fields
}

function objectIn(text: string): object {
  const read: unknown = parsed(text)
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new UnreadableForm('not a JSON object')
  return read
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableForm('not JSON')
  }
}

/** A form sent from another site: refused before anything is read of it. */
export class ForeignForm extends Error {}

/** Browsers say where a form comes from; what says nothing still needs the token. */
export function refuseForeign(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') throw new ForeignForm()
  const { origin, host } = request.headers
  if (!site && origin && origin !== 'null' && URL.parse(origin)?.host !== host)
    throw new ForeignForm()
}
