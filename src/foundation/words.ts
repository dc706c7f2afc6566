// What people read, in both languages. Spanish is the source; a text without its English does not compile.
import { IntlMessageFormat } from 'intl-messageformat'

export type Lang = 'es' | 'en'
/** One text in both languages, in ICU message syntax: `{n, plural, one {# pago} other {# pagos}}`. */
export type Said = { readonly es: string; readonly en: string }
export type Words<K extends string = string> = Readonly<Record<K, Said>>
export type Args = Readonly<Record<string, string | number | bigint>>

const locales = { es: 'es-MX', en: 'en-US' } as const
const plain = /^[^{}<']*$/
const cache = new Map<string, IntlMessageFormat>()

function compiled(text: string, lang: Lang): IntlMessageFormat {
  const key = `${lang}\n${text}`
  let format = cache.get(key)
  if (!format) {
    format = new IntlMessageFormat(text, locales[lang])
    cache.set(key, format)
  }
  return format
}

/** An hour ends in «p. m.»: at the end of a sentence that point is the sentence's own. */
const onePoint = (text: string): string => text.replace(/\bm\.\.(?!\.)/g, 'm.')

/** The text in that language with its arguments. Throws when an argument is missing: a bug, never shown. */
export function say(said: Said, lang: Lang, args?: Args): string {
  const text = said[lang]
  if (plain.test(text)) return text
  return onePoint(String(compiled(text, lang).format({ ...args })))
}

/** As `say`, with tags: `<a>Regístrate</a>` is handed to `tags.a` as inner text. Returns pieces in order. */
export function sayParts<T>(
  said: Said,
  lang: Lang,
  args: Args,
  tags: Readonly<Record<string, (inner: string) => T>>,
): (string | T)[] {
  const asTags = Object.fromEntries(
    Object.entries(tags).map(([name, make]) => [name, (inner: unknown[]) => make(inner.join(''))]),
  )
  const parts = compiled(said[lang], lang).format<T>({
    ...args,
    ...(asTags as Record<string, never>),
  })
  const pieces = Array.isArray(parts) ? (parts as (string | T)[]) : [parts as string | T]
  return pieces.map((piece) => (typeof piece === 'string' ? onePoint(piece) : piece))
}
