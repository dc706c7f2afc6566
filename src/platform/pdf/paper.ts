// What a paper says, as data: a title and blocks in reading order. Who draws it is sheet.ts; nothing here knows PDF.
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'

export type Column = {
  readonly label: string
  /** Amounts stand at the end of their column. */
  readonly align?: 'start' | 'end'
  /** Share of the width, against the other columns. */
  readonly share: number
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'lead' | 'small' }
  /** The one amount that matters, under its label. */
  | {
      readonly kind: 'amount'
      readonly label: string
      readonly amount: string
      readonly note?: string
    }
  /** What each thing is called, and what it is. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      /** The first cell of each row is its heading. */
      readonly rows: readonly (readonly string[])[]
      /** Sums: rows in bold at the end. */
      readonly foot?: readonly (readonly string[])[]
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** How anybody checks this paper: a square that phones read, and what is printed beside it. */
export type Check = {
  readonly heading: string
  /** The address behind the square. */
  readonly url: string
  /** What the square is, for who does not see it. */
  readonly alt: string
  readonly text: string
  readonly rows: readonly (readonly [string, string])[]
}

export type Paper = {
  readonly lang: Lang
  readonly institution: string
  readonly title: string
  readonly subtitle?: string
  /** A line above everything: that these are people who do not exist. */
  readonly strip?: string
  readonly madeAt: Instant
  readonly blocks: readonly Block[]
  readonly check?: Check
  /** What stands at the foot of every sheet. */
  readonly foot: string
  /** «Página 1 de 2», given the two numbers. */
  readonly pageOf: (page: number, pages: number) => string
}
