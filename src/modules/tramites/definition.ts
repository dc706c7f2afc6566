// One kind of trámite, said once: what it asks, what it checks, how long we have, who decides. The pages, the
// reading of forms, the clock, the desk and the help come from it. A definition decides nothing about a person.
import { readFolio } from '../../foundation/folio.ts'
import type { Reason } from './reasons.ts'

/** The shelves of «¿Qué necesitas?»: datos, ahorro, crédito, casa, familia, atención. */
export const families = ['details', 'savings', 'loan', 'home', 'family', 'attention'] as const
export type Family = (typeof families)[number]

type Base = {
  readonly optional?: true
  /** Asked only when an earlier field was answered with one of these; it stands on a later page than that one. */
  readonly shownWhen?: { readonly field: string; readonly is: readonly string[] }
}
/** What one box takes. Values are kept as text: a day as `2026-01-31`, an amount as `1220.00`, identifiers compact. */
export type Field = Base &
  (
    | { readonly shape: 'line' | 'text'; readonly most?: number }
    /** `past`: today or before; `future`: after today. */
    | { readonly shape: 'day'; readonly reach?: 'past' | 'future' }
    | { readonly shape: 'bimester' | 'amount' | 'clabe' | 'email' | 'phone' }
    | { readonly shape: 'nss' | 'curp' | 'rfc' }
    /** One of the member's own loans, or of their movements: offered by the wiring, never typed. */
    | { readonly shape: 'loan' | 'movement' }
    | { readonly shape: 'choice'; readonly choices: readonly string[] }
    /** A sentence that must be ticked. */
    | { readonly shape: 'confirm' }
  )
export type FieldShape = Field['shape']

export type Paper = {
  readonly optional?: true
  /** How many photos or PDF files it may have; 1 when unsaid. */
  readonly most?: number
  readonly shownWhen?: Base['shownWhen']
}

/**
 * Where a term comes from: the catalogue of 2025, the press, the law of privacy or of transparency. `assumed` reads
 * «supuesto»: nobody published one, and this is ours (docs/adr/0045).
 */
export const termSources = [
  'catalogue',
  'press',
  'privacy-law',
  'transparency-law',
  'assumed',
] as const
export type TermSource = (typeof termSources)[number]
/** A term in working days of the fund; `extension`: how many more the rule allows, once, told with a reason. */
export type Term = {
  readonly workingDays: number
  readonly extension?: number
  readonly source: TermSource
}

/** The one act that the law wants in person; `law` names it. All the rest is done online. */
export type Visit = {
  readonly at: readonly ('office' | 'notary' | 'consulate')[]
  readonly law: string
  /** Whether the page books a day and hour. */
  readonly bookable: boolean
}

/** What carrying one out does by itself; the wiring says how. */
export const effectNames = [
  'balance-letter',
  'correct-registry',
  'open-refund',
  'pay-savings',
] as const
export type EffectName = (typeof effectNames)[number]
/**
 * Whose books it is carried out in where they are not ours: an operator orders it there and writes the number that
 * they gave. Nothing here pretends to have done it.
 */
export const outsidePlaces = [
  'loan-system',
  'savings-system',
  'social-security',
  'tax-office',
  'employer',
  'notary',
  'public-registry',
  'insurer',
] as const
export type OutsidePlace = (typeof outsidePlaces)[number]

/** Looked at before sending, by the rules of checks.ts, from figures that the wiring reads. */
export const checkNames = [
  'no-live-loan',
  'live-loan',
  'loan-paid-off',
  'loan-up-to-date',
  'loan-behind',
  'loan-in-vsm',
  'loan-insured',
  'conversion-window',
  'pause-open',
  'protection-open',
  'tailored-open',
  'lower-payment-open',
  'fresh-start-open',
  'not-in-court',
  'deeds-with-us',
  'within-two-years',
  'could-borrow',
  'no-hold-on-money',
  'no-hold-on-contact',
  'no-hold-on-credit',
  'identifiers-agree',
  'rfc-on-file',
  'pension-on-file',
  'fifty-without-job',
  'account-in-own-name',
  'savings-to-claim',
  'law-told',
  'not-asked-already',
] as const
export type CheckName = (typeof checkNames)[number]
/**
 * `unknown`: nobody can tell yet, which never stops a sending. `why`: the reason, where a check has several. `args`
 * fill the words; a day stands as `2026-01-31` under `fecha`.
 */
export type Checked = {
  readonly name: CheckName
  readonly outcome: 'holds' | 'fails' | 'unknown'
  readonly why?: Reason
  readonly args?: Readonly<Record<string, string>>
}

export type Definition = {
  readonly family: Family
  /** Its name in an address, in Spanish; those that other rooms open have none. */
  readonly slug?: string
  /** What people type to find it in Mi ayuda, in either language, without accents. */
  readonly keys?: string
  /** Who starts it online; `rooms`: it is opened by another room, or by us, and has no form here. */
  readonly startedBy: 'member' | 'anybody' | 'rooms'
  readonly fields: Readonly<Record<string, Field>>
  readonly papers: Readonly<Record<string, Paper>>
  /** One that fails stops the sending, and says what to do first. */
  readonly checks: readonly CheckName[]
  /** One that fails is only told. */
  readonly advice?: readonly CheckName[]
  /** In which we answer; none where the person makes the next step. */
  readonly answer: Term | undefined
  /** Working days in which an approved one is carried out; no term when unsaid. */
  readonly execution?: number
  /** Working days that a request for information waits for its answer; then it lapses. 10 when unsaid. */
  readonly information?: number
  /** Money or contact data: whoever proposes the decision never takes it. */
  readonly fourEyes: boolean
  /** The hold that forbids to send and to carry it out: `mayMoveMoney`, `mayChangeContact`, `mayStartLoan`. */
  readonly heldBy?: 'money' | 'contact' | 'credit'
  /** Who works on it: an operator of the portal, an agent of the line, or the room that opened it. */
  readonly actsBy: 'operator' | 'agent' | 'room'
  /** Fields whose same values are the same request: sent again, the first folio is the answer. */
  readonly sameBy?: readonly string[]
  /** Fields that name another person: nothing is granted before they say yes from their own login. */
  readonly partner?: { readonly nss: string; readonly curp: string }
  /** What carrying it out does by itself. Unsaid: an operator does it. */
  readonly effect?: EffectName
  /** Carried out by somebody else: it ends with their reference, and not before. */
  readonly outside?: OutsidePlace
  readonly visit?: Visit
  /** A page of ours that asks the same with more known: offered first. */
  readonly betterAt?: string
  /** Where an appeal may no longer be sent: calendar days after the answer. 15 when unsaid. */
  readonly appealDays?: number
}

/** Keeps the literal names, so that the words of a kind do not compile without one of its fields. */
export const definition = <const D extends Definition>(one: D): D => one

/** Its money is on its way in this very case, and its arrival ends it: nobody says so by hand. */
export const endsByItself = ({ effect }: Definition): boolean => effect === 'pay-savings'

export const informationDays = ({ information = 10 }: Definition): number => information
export const appealDays = (one: Definition): number => one.appealDays ?? 15
export const mostOf = ({ most = 1 }: Paper): number => most

/** Values by the name of their field. */
export type Values = Readonly<Record<string, string>>

/** Whether a field or paper is asked, for what was answered so far. */
export const isAsked = ({ shownWhen }: Field | Paper, values: Values): boolean =>
  shownWhen === undefined || shownWhen.is.includes(values[shownWhen.field] ?? '')

export type NamedField = { readonly name: string; readonly field: Field }
export type NamedPaper = { readonly name: string; readonly paper: Paper }

/** The fields that are asked, in order. */
export const fieldsOf = ({ fields }: Definition, values: Values): readonly NamedField[] =>
  Object.entries(fields)
    .filter(([, field]) => isAsked(field, values))
    .map(([name, field]) => ({ name, field }))
export const papersOf = ({ papers }: Definition, values: Values): readonly NamedPaper[] =>
  Object.entries(papers)
    .filter(([, paper]) => isAsked(paper, values))
    .map(([name, paper]) => ({ name, paper }))

/** Boxes on one page, at most: more than that tires people on a phone. */
export const mostFieldsOnPage = 8

/**
 * The pages of the form, for what was answered so far. A field that depends on another stands on a later page, so
 * that a browser without scripts is never asked what does not concern it.
 */
export function pagesOf(one: Definition, values: Values): readonly (readonly NamedField[])[] {
  const pages: NamedField[][] = [[]]
  for (const next of fieldsOf(one, values)) {
    const page = pages.at(-1)!
    const depends = page.some(({ name }) => name === next.field.shownWhen?.field)
    if (depends || page.length === mostFieldsOnPage) pages.push([next])
    else page.push(next)
  }
  return pages
}

/** Of what an address fills in, choices and a folio alone: what for, and nothing about a person. */
export const choicesIn = (
  { fields }: Definition,
  query: Readonly<Record<string, string | undefined>>,
): Values =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value = '']) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      const isFolio = field !== undefined && name === 'reference' && readFolio(value).ok
      const isChoice = field?.shape === 'choice' && field.choices.includes(value)
      return isFolio || isChoice ? [[name, value]] : []
    }),
  )
