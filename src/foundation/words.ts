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
  return once(cache, `${lang}\n${text}`, () => new IntlMessageFormat(text, locales[lang]))
}

/** An hour ends in «p. m.», a name in «L.»: at the end of a sentence that point is the sentence's own. */
const onePoint = (text: string): string => text.replace(/(?<!\.)\.\.(?!\.)/g, '.')

/** The text in that language with its arguments. Throws when an argument is missing: a bug, never shown. */
export function say(said: Said, lang: Lang, args?: Args): string {
  const text = said[lang]
  if (plain.test(text)) return text
  return onePoint(String(compiled(text, lang).format({ ...args })))
}

/** A text cut where its tags stand: words, and what each tag is to make of its inner words. */
type Cut = readonly (string | { readonly tag: string; readonly inner: string })[]

function cut(said: Said, lang: Lang, args: Args, names: readonly string[]): Cut {
  const asTags = names.map((tag) => [tag, (inner: unknown[]) => ({ tag, inner: inner.join('') })])
  const parts = compiled(said[lang], lang).format<{ tag: string; inner: string }>({
    ...args,
    ...(Object.fromEntries(asTags) as Record<string, never>),
  })
  const pieces = Array.isArray(parts) ? parts : [parts]
  return pieces.map((piece) => (typeof piece === 'object' ? piece : onePoint(String(piece))))
}

/** As `say`, with tags: `<a>Regístrate</a>` is handed to `tags.a` as inner text. Returns pieces in order. */
export function sayParts<T>(
  said: Said,
  lang: Lang,
  args: Args,
  tags: Readonly<Record<string, (inner: string) => T>>,
): (string | T)[] {
  return filled(cut(said, lang, args, Object.keys(tags)), tags)
}

const filled = <T>(text: Cut, tags: Readonly<Record<string, (inner: string) => T>>) =>
  text.map((piece) => (typeof piece === 'string' ? piece : tags[piece.tag]!(piece.inner)))

/** What `make` gave for a key, made once. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  let one = known.get(key)
  if (one === undefined) {
    one = make()
    known.set(key, one)
  }
  return one
}

/** The texts that take no arguments but these, which never change: each is formatted once. */
export function phrasebook(lang: Lang, args: Args) {
  const whole = new Map<string, string>()
  const cuts = new Map<string, Cut>()
  return {
    args,
    say: (said: Said): string =>
      plain.test(said[lang]) ? said[lang] : once(whole, said[lang], () => say(said, lang, args)),
    sayParts: <T>(said: Said, tags: Readonly<Record<string, (inner: string) => T>>) =>
      filled(
        once(cuts, said[lang], () => cut(said, lang, args, Object.keys(tags))),
        tags,
      ),
  }
}
export type Phrasebook = ReturnType<typeof phrasebook>
