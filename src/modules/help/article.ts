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
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }

/** The question and its answer in one language; the first sentence of the answer answers. */
export type Told = { readonly question: string; readonly answer: readonly Block[] }

export type Article = {
  readonly slug: string
  readonly topic: Topic
  readonly told: Readonly<Record<Lang, Told>>
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

const stepMark = /^\d{1,2}\. /

function blockOf(text: string): Block {
  const lines = text.split('\n').map((line) => line.trim())
  if (!stepMark.test(lines[0]!)) return { kind: 'paragraph', text: lines.join(' ') }
  const steps: string[] = []
  for (const line of lines)
    if (stepMark.test(line)) steps.push(line.replace(stepMark, ''))
    else steps.push(`${steps.pop()} ${line}`)
  return { kind: 'steps', steps }
}

/** Blocks are parted by an empty line; the first is the question, numbered lines are steps. */
export function tell(text: string): Told {
  const [question, ...answer] = text.trim().split(/\n\s*\n/)
  return { question: question!.split('\n').join(' '), answer: answer.map(blockOf) }
}

/** An article from its two written texts. */
export function article(slug: string, topic: Topic, written: Written): Article {
  const { keys, also, go = [], service } = written
  return {
    slug,
    topic,
    told: { es: tell(written.es), en: tell(written.en) },
    keywords: keys.split(' '),
    related: also,
    paths: go,
    ...(service ? { service } : {}),
  }
}

/** Every text of an article in one language, question first. */
export const textsOf = (told: Told): readonly string[] => [
  told.question,
  ...told.answer.flatMap((block) => (block.kind === 'steps' ? block.steps : [block.text])),
]
