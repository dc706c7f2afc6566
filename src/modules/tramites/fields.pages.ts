// The boxes of a definition, drawn by their shape: the same for who is in and for who has no login.
import { addBimesters, bimesterOf } from '../../foundation/bimester.ts'
import { dayOf } from '../../foundation/time.ts'
import { twoMonths } from '../../platform/pages/dates.ts'
import {
  type Field as Box,
  checkField,
  longTextField,
  type Problems,
  radioField,
  selectField,
  textField,
} from '../../platform/pages/fields.ts'
import type { Html } from '../../platform/pages/html.ts'
import {
  saidOfCurp,
  saidOfEmail,
  saidOfNss,
  saidOfPhone,
  saidOfRfc,
} from '../../platform/pages/identifiers.words.ts'
import type { View } from '../../platform/pages/view.ts'
import type { Field, NamedField } from './definition.ts'
import type { TramiteKind } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import { fieldWords, problemWords } from './fields.words.ts'
import type { FieldProblem, FormProblems, Offers } from './form-reading.ts'

/** What is off with one box, in the reader's words; the summary says it far from the box, so it names it. */
function problemText(view: View, campo: string, problem: FieldProblem): string {
  switch (problem.of) {
    case 'plain':
      return view.t(problemWords[problem.code], { campo })
    case 'nss':
      return saidOfNss(view, problem.problem)
    case 'curp':
      return saidOfCurp(view, problem.problem)
    case 'rfc':
      return saidOfRfc(view, problem.problem)
    case 'phone':
      return saidOfPhone(view, problem.problem)
    case 'email':
      return saidOfEmail(view, problem.problem)
    case 'clabe':
      return view.t(fieldWords.clabe)
  }
}
export const problemTexts = (view: View, kind: TramiteKind, problems: FormProblems): Problems =>
  Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => {
      const campo = view.t(kindWords[kind].fields[name]!.label)
      return [name, problemText(view, campo, problem)]
    }),
  )

const identifier = { code: true, autocomplete: 'off', maxlength: 60 } as const
/** What a line looks like, by its shape. */
const looks: Readonly<Partial<Record<Field['shape'], Partial<Box>>>> = {
  line: { autocomplete: 'off' },
  day: { type: 'date', autocomplete: 'off', width: 'w-18' },
  amount: { inputmode: 'decimal', autocomplete: 'off', width: 'w-13', maxlength: 20 },
  clabe: { ...identifier, inputmode: 'numeric', width: 'w-18' },
  nss: { ...identifier, inputmode: 'numeric', width: 'w-11' },
  curp: { ...identifier, uppercase: true, width: 'w-18' },
  rfc: { ...identifier, uppercase: true, width: 'w-13' },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email', maxlength: 254 },
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel', maxlength: 40 },
}

/** Five years of two-month periods, the newest first. */
const bimesters = (view: View) =>
  Array.from({ length: 30 }, (_, i) => addBimesters(bimesterOf(dayOf(view.now)), -i)).map(
    (one) => ({ value: one as string, label: twoMonths(view.lang, one, true) }),
  )

export type DrawnForm = {
  readonly kind: TramiteKind
  /** As it was typed, by name. */
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly problems: Problems
  readonly offers: Offers
}

type Told = { name: string; label: string; value: string | undefined; hint?: string }
/** One of a list; where there is nothing to pick from, what to do. */
function pickField(
  view: View,
  shape: 'loan' | 'movement' | 'bimester',
  told: Told,
  { offers, problems }: DrawnForm,
): Html {
  const choices = shape === 'bimester' ? bimesters(view) : (offers[shape] ?? [])
  const none = shape === 'loan' && choices.length === 0
  const hint = none ? { hint: view.t(fieldWords.noLoan) } : {}
  return selectField(
    view,
    { ...told, ...hint, empty: view.t(fieldWords.choose), choices },
    problems,
  )
}

/** One box of a definition, with its own words. */
export function drawnField(view: View, { name, field }: NamedField, form: DrawnForm): Html {
  const said = kindWords[form.kind].fields[name]!
  const label = view.t(said.label)
  const hint = said.hint && view.t(said.hint)
  const value = form.typed[name]
  const told = { name, label, value, ...(hint && { hint }) }
  const optional = field.optional === true
  switch (field.shape) {
    case 'confirm':
      return checkField(view, { name, label, checked: value === 'si' }, form.problems)
    case 'choice': {
      const choices = field.choices.map((one) => ({
        value: one,
        label: view.t(said.choices![one]!),
      }))
      return radioField(view, { ...told, legend: label, choices }, form.problems)
    }
    case 'loan':
    case 'movement':
    case 'bimester':
      return pickField(view, field.shape, told, form)
    case 'text':
      return longTextField(
        view,
        { ...told, optional, maxlength: field.most ?? 1000 },
        form.problems,
      )
    default: {
      const most = field.shape === 'line' ? { maxlength: field.most ?? 120 } : {}
      return textField(view, { ...told, ...looks[field.shape], ...most, optional }, form.problems)
    }
  }
}
