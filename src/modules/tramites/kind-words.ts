// What must be written for a kind before it compiles: a label per field, choice and paper, in both languages.
import type { Said } from '../../foundation/words.ts'
import type { Definition, Field } from './definition.ts'

export type FieldWords = {
  /** For `confirm`: the sentence that is ticked. */
  readonly label: Said
  readonly hint?: Said
  readonly choices?: Readonly<Record<string, Said>>
}
export type PaperWords = { readonly label: Said; readonly hint?: Said }
export type KindWords = {
  /** As it stands in lists: what it gets the person, verb first. */
  readonly label: Said
  /** One or two sentences above the form. */
  readonly intro: Said
  /** What happens once it is sent, a line each, in order. */
  readonly next: readonly Said[]
  readonly fields: Readonly<Record<string, FieldWords>>
  readonly papers: Readonly<Record<string, PaperWords>>
  /** What its answer gives when it is approved, told at the end. */
  readonly done?: Said
  /** The act that the law wants in person. */
  readonly visit?: Said
}

type WordsOfField<F extends Field> = FieldWords &
  (F extends { readonly choices: readonly (infer C extends string)[] }
    ? { readonly choices: Readonly<Record<C, Said>> }
    : unknown)

/** The words that a definition asks for. */
export type WordsOf<D extends Definition> = Omit<KindWords, 'fields' | 'papers' | 'visit'> & {
  readonly fields: { readonly [N in keyof D['fields']]: WordsOfField<D['fields'][N] & Field> }
  readonly papers: { readonly [N in keyof D['papers']]: PaperWords }
} & (D extends { readonly visit: object } ? { readonly visit: Said } : unknown)

/** Of every kind of a family: `satisfies FamilyWords<typeof savings>`. */
export type FamilyWords<T extends Readonly<Record<string, Definition>>> = {
  readonly [K in keyof T]: WordsOf<T[K]>
}
/** A kind without a form of its own: only its name and what it is. */
export const named = (label: Said, intro: Said) =>
  ({ label, intro, next: [], fields: {}, papers: {} }) as const

/** One text in both languages, on one line where it fits. */
export const both = (es: string, en: string): Said => ({ es, en })
