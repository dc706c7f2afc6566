// What is being written: the pages of its form, how far it got, and what is still missing before it can be sent.
// Where somebody belongs is read off the answers; nothing keeps a current step.
import {
  type Definition,
  isAsked,
  mostOf,
  type NamedField,
  pagesOf,
  papersOf,
  type Values,
} from './definition.ts'
import { type FormProblems, type ReadingGround, readForm } from './form-reading.ts'

/** What was typed, as it was typed, by name. */
export type Typed = Readonly<Record<string, string>>
export type DraftRead = {
  /** Every value that is right and asked for, so far. */
  readonly values: Values
  readonly pages: readonly (readonly NamedField[])[]
  /** The first page that is not answered; undefined when all are. */
  readonly open: number | undefined
  /** What is off on that page. */
  readonly problems: FormProblems
}

/** Page after page: what was answered decides what the next one asks. */
export function readDraft(one: Definition, typed: Typed, ground: ReadingGround): DraftRead {
  let values: Values = {}
  for (let at = 0; ; at++) {
    const pages = pagesOf(one, values)
    const page = pages[at]
    if (!page) return { values, pages, open: undefined, problems: {} }
    const read = readForm(page, typed, ground)
    values = { ...values, ...read.values }
    if (Object.keys(read.problems).length > 0)
      return { values, pages: pagesOf(one, values), open: at, problems: read.problems }
  }
}

export type KeptPaper = { readonly paper: string; readonly uploadId: string }
/** Papers that are asked for, not optional, and not there yet. */
export const papersMissing = (
  one: Definition,
  values: Values,
  kept: readonly Pick<KeptPaper, 'paper'>[],
): readonly string[] =>
  papersOf(one, values)
    .filter(({ name, paper }) => !paper.optional && !kept.some((one) => one.paper === name))
    .map(({ name }) => name)

export type CannotAttach = 'no-such-paper' | 'enough-of-it'
/** Whether one more of that name may be added; undefined: yes. */
export function cannotAttach(
  one: Definition,
  values: Values,
  kept: readonly Pick<KeptPaper, 'paper'>[],
  name: string,
): CannotAttach | undefined {
  const paper = Object.hasOwn(one.papers, name) ? one.papers[name] : undefined
  if (!paper || !isAsked(paper, values)) return 'no-such-paper'
  const there = kept.filter((one) => one.paper === name).length
  return there >= mostOf(paper) ? 'enough-of-it' : undefined
}

/** The values that are kept in the open, and those that are sealed: accounts that money goes to. */
export function partedValues({ fields }: Definition, values: Values) {
  const open: Record<string, string> = {}
  const sealed: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === '') continue
    if (fields[name]?.shape === 'clabe') sealed[name] = value
    else open[name] = value
  }
  return { open, sealed }
}
