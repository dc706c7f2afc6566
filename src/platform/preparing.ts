// Connections that name what they are sent, so that PostgreSQL reads and plans each statement once for a connection and
// not each time. For what is done thousands of times a day; one that is sent once gains nothing.
import { createHash } from 'node:crypto'
import pg from 'pg'

/** Statements whose text differs each time would fill a server's memory: beyond so many none gets a name. */
const mostNames = 500
const names = new Map<string, string>()

/** What is given back is named at the end, or is nothing: no column that a migration adds changes it. */
const givesNamed = /\b(returning\s+\w+(\s*,\s*\w+)*|select 1 as done)\s*$/i

/** Undefined: sent without a name. What gives every column would fail once a migration adds one. */
export function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  if (text.includes('*') && !givesNamed.test(text)) return undefined
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  names.set(text, name)
  return name
}

export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    const plain = super.query.bind(this) as (...asked: unknown[]) => unknown
    const query = (...asked: unknown[]): unknown => {
      const [text, values, ...rest] = asked
      if (typeof text !== 'string' || !Array.isArray(values)) return plain(...asked)
      const name = nameOf(text)
      return name === undefined ? plain(...asked) : plain({ name, text, values }, ...rest)
    }
    this.query = query as typeof this.query
  }
}
