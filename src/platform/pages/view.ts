// What every page knows about who looks at it: language, where they are, whether they are in.
import type { ReferenceRate } from '../../foundation/exchange.ts'
import type { Instant } from '../../foundation/time.ts'
import {
  type Args,
  type Lang,
  type Phrasebook,
  phrasebook,
  type Said,
  say,
  sayParts,
} from '../../foundation/words.ts'
import { type Institution, tokensOf } from '../institution.ts'
import { type Html, html } from './html.ts'
import type { ViewedStop } from './stop.ts'

/** Who is in, as far as every page needs to know. */
export type ViewedBy = {
  readonly givenName: string
  readonly lookOnly: boolean
  /** Seconds until the page offers to stay signed in; 0: at once. */
  readonly offerAfterSeconds?: number
  /** Somebody sits beside them: so many minutes are left of it. */
  readonly helpedMinutes?: number | undefined
  /** Lives abroad: what a peso is worth there, while that is known. Their big amounts are also told as an estimate. */
  readonly abroad?: ReferenceRate | undefined
}

export type ViewFacts = {
  readonly lang: Lang
  /** The address without `/en`, with its query: the other language is the same place. */
  readonly path: string
  readonly now: Instant
  readonly institution: Institution
  /** Whether this installation shows people who do not exist; every page says so. */
  readonly demo: boolean
  /** Token that proves a form came from our own page. */
  readonly csrf: string
  /** The member who is in, if any. Their pages carry the menu. */
  readonly member?: ViewedBy | undefined
  /** `Save-Data: on`: the page comes without its font. */
  readonly saveData?: boolean
  /** A planned stop that begins within the hour, or runs: every page tells of it. */
  readonly stop?: ViewedStop | undefined
}

export type View = ViewFacts & {
  /** The text in the reader's language; the institution's tokens are known to every text. */
  t(said: Said, args?: Args): string
  /** As `t`, with tags in the text made into markup: `{ a: (inner) => html`…` }`. */
  rich(said: Said, tags: Readonly<Record<string, (inner: string) => Html>>, args?: Args): Html
  /** A path of ours in the reader's language. */
  to(path: string): string
}

const phrasebooks = new WeakMap<Institution, { es: Phrasebook; en: Phrasebook }>()

/** What an institution says in a language: its names and numbers are known to every text. */
function phrasebookOf(institution: Institution, lang: Lang): Phrasebook {
  let known = phrasebooks.get(institution)
  if (!known) {
    known = {
      es: phrasebook('es', tokensOf(institution, 'es')),
      en: phrasebook('en', tokensOf(institution, 'en')),
    }
    phrasebooks.set(institution, known)
  }
  return known[lang]
}

/** English stands under /en, with the same path. */
export const pathIn = (lang: Lang, path: string): string =>
  lang === 'es' ? path : path === '/' ? '/en' : `/en${path}`

class TheView implements View {
  readonly lang: Lang
  readonly path: string
  readonly now: Instant
  readonly institution: Institution
  readonly demo: boolean
  readonly member: ViewedBy | undefined
  readonly saveData: boolean
  readonly stop: ViewedStop | undefined
  readonly #facts: ViewFacts

  constructor(facts: ViewFacts) {
    this.lang = facts.lang
    this.path = facts.path
    this.now = facts.now
    this.institution = facts.institution
    this.demo = facts.demo
    this.member = facts.member
    this.saveData = facts.saveData ?? false
    this.stop = facts.stop
    this.#facts = facts
  }
  /** Asked of the facts: a token is made for the page that has a form. */
  get csrf(): string {
    return this.#facts.csrf
  }
  t(said: Said, args?: Args): string {
    const phrases = phrasebookOf(this.institution, this.lang)
    return args ? say(said, this.lang, { ...phrases.args, ...args }) : phrases.say(said)
  }
  rich(said: Said, tags: Readonly<Record<string, (inner: string) => Html>>, args?: Args): Html {
    const phrases = phrasebookOf(this.institution, this.lang)
    const pieces = args
      ? sayParts(said, this.lang, { ...phrases.args, ...args }, tags)
      : phrases.sayParts(said, tags)
    return html`${pieces}`
  }
  to(path: string): string {
    return pathIn(this.lang, path)
  }
}

/** Gives the facts of a visit their three verbs. */
export const viewOf = (facts: ViewFacts): View => new TheView(facts)

/** The same view but for some facts. Its token is asked for by name: spreading alone would lose it. */
export const viewWith = (view: View, facts: Partial<ViewFacts>): View =>
  viewOf({ ...view, csrf: view.csrf, ...facts })
