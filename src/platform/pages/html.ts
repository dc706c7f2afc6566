// Markup as tagged templates that escape by default. `raw` is the only way round, and easy to grep.
import { html as tag, raw as trust } from 'hono/html'

/** Markup that is safe to send: everything that came in through `${}` was escaped. */
export type Html = { readonly isEscaped: true; toString(): string }
export type Piece = Html | string | number | bigint | false | null | undefined | readonly Piece[]

export const html = (strings: TemplateStringsArray, ...values: readonly Piece[]): Html =>
  tag(strings, ...values) as unknown as Html

/** Markup written by us and by nobody else: never text that came from outside. */
export const raw = (trusted: string): Html => trust(trusted) as unknown as Html

export const nothing: Html = raw('')
