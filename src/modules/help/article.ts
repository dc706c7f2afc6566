// One question of Mi ayuda and its answer, written as plain text in both languages.
// Articles say only what the product does; names and phones are tokens of the institution profile.
import type { Lang } from '../../foundation/words.ts'

export const topics = [
  'entrar',
  'registro',
  'contrasena',
  'celular',
  'ahorro',
  'patron',
  'credito',
  'pagos',
  'extranjero',
  'seguridad',
  'tramites',
  'sms',
  'portal',
] as const
export type Topic = (typeof topics)[number]

/** A part of the product that an installation may not have open yet: its articles say so first. */
export type Service = 'sms' | 'payments' | 'retirement' | 'documents'

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'steps' | 'list'; readonly steps: readonly string[] }

/** The question and its answer in one language; the first sentence of the answer answers. */
export type Told = { readonly question: string; readonly answer: readonly Block[] }

export type Article = {
  readonly slug: string
  readonly topic: Topic
  readonly told: Paper
  /** Words people type for it in either language, without accents. */
  readonly keywords: readonly string[]
  readonly related: readonly string[]
  /** Product paths it leads to, each named in `ways` of help.words.ts. */
  readonly paths: readonly string[]
  readonly service?: Service
}

type Written = {
  readonly keys: string
  readonly also: readonly string[]
  readonly go?: readonly string[]
  readonly service?: Service
  readonly es: string
  readonly en: string
}

const marks = { steps: /^\d{1,2}\. /, list: /^- / } as const

function blockOf(text: string): Block {
  const lines = text.split('\n').map((line) => line.trim())
  const first = lines[0]!
  if (first.startsWith('## ')) return { kind: 'heading', text: first.slice(3) }
  const kind = marks.steps.test(first) ? 'steps' : marks.list.test(first) ? 'list' : undefined
  if (!kind) return { kind: 'paragraph', text: lines.join(' ') }
  const steps: string[] = []
  for (const line of lines)
    if (marks[kind].test(line)) steps.push(line.replace(marks[kind], ''))
    else steps.push(`${steps.pop()} ${line}`)
  return { kind, steps }
}

/**
 * Blocks are parted by an empty line; the first is the question or title. `1. ` are steps, `- ` a
 * list, `## ` a heading. Inside a text, `[words](/path)` is a way to a page of ours.
 */
export function tell(text: string): Told {
  const [question, ...answer] = text.trim().split(/\n\s*\n/)
  return { question: question!.split('\n').join(' '), answer: answer.map(blockOf) }
}

/** A page that is read from top to bottom, in both languages. */
export type Paper = Readonly<Record<Lang, Told>>
export const paper = (es: string, en: string): Paper => ({ es: tell(es), en: tell(en) })

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'way'; readonly text: string; readonly path: string }
  | { readonly kind: 'phone'; readonly token: string }

const special = /(\[[^\]]{1,200}\]\(\/[^)\s]{0,80}\)|\{telefono\w*\})/
const way = /^\[([^\]]+)\]\(([^)]+)\)$/

const cuts = new Map<string, readonly Piece[]>()

/** A text of ours, cut where it leads to a page or names a phone; each text is cut once. */
export function piecesOf(text: string): readonly Piece[] {
  const known = cuts.get(text) ?? cut(text)
  cuts.set(text, known)
  return known
}

const cut = (text: string): readonly Piece[] =>
  text
    .split(special)
    .filter(Boolean)
    .map((part): Piece => {
      const [, words, path] = way.exec(part) ?? []
      if (words && path) return { kind: 'way', text: words, path }
      return special.test(part)
        ? { kind: 'phone', token: part.slice(1, -1) }
        : { kind: 'text', text: part }
    })

/** An article from its two written texts. */
export function article(slug: string, topic: Topic, written: Written): Article {
  const { keys, also, go = [], service } = written
  return {
    slug,
    topic,
    told: paper(written.es, written.en),
    keywords: keys.split(' '),
    related: also,
    paths: go,
    ...(service ? { service } : {}),
  }
}

const unmarked = (text: string): string =>
  text.replace(/\[([^\]]{1,200})\]\(\/[^)\s]{0,80}\)/g, '$1')

/** Every text in one language, question first, without the marks of its ways. */
export const textsOf = (told: Told): readonly string[] => [
  unmarked(told.question),
  ...told.answer.flatMap((block) => ('steps' in block ? block.steps : [block.text])).map(unmarked),
]

/** The paths that a text leads to. */
export const waysIn = (told: Told): readonly string[] =>
  told.answer
    .flatMap((block) => ('steps' in block ? block.steps : [block.text]))
    .flatMap(piecesOf)
    .flatMap((piece) => (piece.kind === 'way' ? [piece.path] : []))
