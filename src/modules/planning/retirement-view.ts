// From a question and a standing to everything the page of the retirement shows. Pure, so that the gallery and
// the tests see what members see.
import { centavos, type Mxn, zeroMxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { type Assumptions, assumptionsOn, type Path, type Saver } from './projection.ts'
import { ages, answerTo, pathsOf, type RetirementAnswer } from './retirement.ts'
import {
  type Asked,
  type CannotAsk,
  type Fields,
  type RetirementField,
  readAsked,
  saverOf,
  usualAge,
  youngestAge,
} from './retirement-question.ts'
import type { Standing } from './standing.ts'

export type RetirementProps = {
  /** Null where something typed could not be read. */
  readonly asked: Asked | null
  readonly typed: Fields
  readonly problems: Readonly<Partial<Record<RetirementField, CannotAsk>>>
  readonly answer: RetirementAnswer | null
  readonly assumed: Assumptions
  readonly saver: Saver
  readonly paths: readonly Path[]
  /** The savings as they stand. */
  readonly today: Mxn
  readonly savingsKnown: boolean
  readonly from: Day
  readonly youngest: number
  readonly oldest: number
  /** What may be put in a month, by law; null: not published. */
  readonly extraLimit: Mxn | null
}

/** Extra contributions a month: a share of so many minimum wages (rules of the fund for extra contributions). */
export function extraLimitOn(known: Parameters, today: Day): Mxn | null {
  const at = (name: Parameters extends { on(n: infer N, d: Day): unknown } ? N : never) =>
    known.on(name, today)?.value
  const [share, wages, days, wage] = [
    at('extra-contribution-share'),
    at('extra-contribution-minimum-wages'),
    at('extra-contribution-days'),
    at('minimum-wage-day'),
  ]
  if (share === undefined || wages === undefined || days === undefined || wage === undefined)
    return null
  return centavos((share * wages * days * wage) / (1_000_000n * 10_000n))
}

/** Undefined when a figure that it stands on is not published. */
export function retirementView(one: Standing, fields: Fields): RetirementProps | undefined {
  const assumed = assumptionsOn(one.parameters, one.today)
  if (!assumed) return undefined
  const read = readAsked(fields, one, assumed)
  const asked = read.ok ? read.value : null
  const usual = readAsked({}, one, assumed)
  const about = asked ?? (usual.ok ? usual.value : undefined)
  if (!about) return undefined
  const saver = saverOf(one, about, assumed)
  const need = about.wish ? about.wish.monthly - about.wish.other : 0n
  const paths = pathsOf(saver, assumed, need)
  return {
    asked,
    typed: {
      ...fields,
      edad: fields.edad ?? `${usualAge(one, assumed)}`,
      depositos: fields.depositos ?? (about.deposits ? 'si' : 'no'),
    },
    problems: read.ok ? {} : read.problems,
    answer: asked?.wish ? answerTo(asked.wish, saver, assumed) : null,
    assumed,
    saver,
    paths,
    today: paths[0]?.points[0]?.amount ?? zeroMxn,
    savingsKnown: one.savings.total !== null,
    from: one.today,
    youngest: youngestAge(one),
    oldest: ages.most,
    extraLimit: extraLimitOn(one.parameters, one.today),
  }
}
