// Mi ayuda: finding an article by what people type.
// Never guesses beyond one letter, and never runs a pattern over text that came from outside.
import type { Args, Lang } from '../../foundation/words.ts'
import { say } from '../../foundation/words.ts'
import { type Article, textsOf } from './article.ts'

/** Letters and digits kept of a question; what follows is not read. */
export const queryLimit = 120
const wordLimit = 14

const accents = /\p{M}/gu
const apart = /[^a-z0-9]+/
/** Lower case without accents, ñ as n. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(accents, '').toLowerCase()

// What is often cut off a word, longest first: plurals, infinitives, the last vowel.
const endings = ['es', 's', 'ar', 'er', 'ir', 'a', 'e', 'o']
/** A light stem for Spanish and English: «depósitos», «deposito» and "deposits" meet in `deposit`. */
export function stem(word: string): string {
  const ending = endings.find((e) => word.length - e.length >= 4 && word.endsWith(e))
  return ending === undefined ? word : stem(word.slice(0, -ending.length))
}

const silent = new Set(
  `a al algo como con cual cuando de del donde el ella en es esta este hago la las lo los me mi mis
no o para por porque puedo que se si sin su sus te tengo ti tu tus un una y ya
am an and are can do does for from have how i if in is it my of on or the to was what when where
which who why with you your`.split(/\s+/),
)

const wordsIn = (text: string): string[] => plain(text).split(apart).filter(Boolean)
const terms = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => !silent.has(word))
    .map(stem)

/** What a question is looked up by. Words that say nothing are dropped unless there are no others. */
export function queryTerms(query: string): readonly string[] {
  const words = wordsIn([...query].slice(0, queryLimit).join('')).slice(0, wordLimit)
  const telling = words.filter((word) => !silent.has(word))
  return (telling.length > 0 ? telling : words).map(stem)
}

/** Whether one letter more, less, other or swapped makes `a` into `b`. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const restA = a.slice(at)
  const restB = b.slice(at)
  if (restA.length !== restB.length) return restA.slice(1) === restB || restA === restB.slice(1)
  const swapped = restA[0] === restB[1] && restA[1] === restB[0]
  return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2))
}

/** Something that can be found: an article, or a page of ours that answers by itself. */
export type Findable = {
  readonly path: string
  readonly title: Readonly<Record<Lang, string>>
  readonly keywords: readonly string[]
  readonly body: Readonly<Record<Lang, string>>
}

export const findableOf = (article: Article): Findable => ({
  path: `/ayuda/${article.slug}`,
  title: { es: article.told.es.question, en: article.told.en.question },
  keywords: article.keywords,
  body: {
    es: textsOf(article.told.es).slice(1).join(' '),
    en: textsOf(article.told.en).slice(1).join(' '),
  },
})

type Entry = {
  readonly found: Findable
  readonly titles: Readonly<Record<Lang, string>>
  readonly weights: Readonly<Record<Lang, ReadonlyMap<string, number>>>
}
export type Index = {
  readonly entries: readonly Entry[]
  /** How many entries carry each term: what is everywhere says little. */
  readonly spread: ReadonlyMap<string, number>
}

const langs: readonly Lang[] = ['es', 'en']
const weight = { title: 10, keyword: 6, body: 1 } as const
const inOtherLanguage = 0.5

/** Prepares the search. `tokens`: the institution's names and numbers, as texts have them. */
export function indexOf(things: readonly Findable[], tokens: Record<Lang, Args>): Index {
  const filled = (text: string, lang: Lang) => say({ es: text, en: text }, lang, tokens[lang])
  const weighed = (thing: Findable, lang: Lang) => {
    const weights = new Map<string, number>()
    const add = (text: string, w: number) => {
      for (const term of new Set(terms(filled(text, lang))))
        weights.set(term, Math.max(w, weights.get(term) ?? 0))
    }
    add(thing.body[lang], weight.body)
    add(thing.keywords.join(' '), weight.keyword)
    add(thing.title[lang], weight.title)
    return weights
  }
  const entries = things.map((found) => ({
    found,
    titles: {
      es: wordsIn(filled(found.title.es, 'es')).join(' '),
      en: wordsIn(filled(found.title.en, 'en')).join(' '),
    },
    weights: { es: weighed(found, 'es'), en: weighed(found, 'en') },
  }))
  const spread = new Map<string, number>()
  for (const { weights } of entries)
    for (const term of new Set([...weights.es.keys(), ...weights.en.keys()]))
      spread.set(term, (spread.get(term) ?? 0) + 1)
  return { entries, spread }
}

/** The known terms that a typed one may mean, with how surely: itself, the start of, one letter off. */
function meanings(index: Index, typed: string): ReadonlyMap<string, number> {
  const meant = new Map<string, number>()
  const known = index.spread.has(typed)
  if (known) meant.set(typed, 1)
  for (const term of index.spread.keys())
    if (typed.length >= 4 && term.length > typed.length && term.startsWith(typed))
      meant.set(term, 0.6)
    else if (!known && typed.length >= 5 && oneLetterApart(typed, term)) meant.set(term, 0.7)
  return meant
}

function scoreOf(
  index: Index,
  entry: Entry,
  asked: readonly ReadonlyMap<string, number>[],
  lang: Lang,
): number {
  let score = 0
  let met = 0
  for (const meant of asked) {
    let best = 0
    for (const [term, surely] of meant)
      for (const read of langs) {
        const rarity = Math.log2(1 + index.entries.length / index.spread.get(term)!)
        const factor = surely * rarity * (read === lang ? 1 : inOtherLanguage)
        best = Math.max(best, (entry.weights[read].get(term) ?? 0) * factor)
      }
    if (best > 0) met++
    score += best
  }
  const share = asked.length === 0 ? 0 : met / asked.length
  return share < 0.5 ? 0 : score * share
}

/** What answers best, best first, at most `limit`. An empty or unknown question finds nothing. */
export function search(index: Index, query: string, lang: Lang, limit = 10): readonly Findable[] {
  const asked = queryTerms(query).map((term) => meanings(index, term))
  const whole = wordsIn([...query].slice(0, queryLimit).join('')).join(' ')
  return index.entries
    .map((entry) => {
      const said = langs.some((read) => whole !== '' && entry.titles[read] === whole)
      return {
        found: entry.found,
        score: said ? Number.MAX_VALUE : scoreOf(index, entry, asked, lang),
      }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ found }) => found)
}
