// The engine's desk: the loan it writes on, and the one way in which a line is written. What is owed only ever
// changes by the principal of a line.
import type { DayNumber } from '../../foundation/day-number.ts'
import type { Contract, Vintage } from './contract.ts'
import type { PaymentSource } from './loan-events.ts'
import type { Draft, Line, LineRule } from './loan-state.ts'
import type { EngineRules, MonthRules } from './rules-by-month.ts'
import { vsmOfPesos } from './vsm.ts'

export type Parts = {
  principal: bigint
  interest: bigint
  lateInterest: bigint
  insurance: bigint
  other: bigint
}
export const noParts: Readonly<Parts> = {
  principal: 0n,
  interest: 0n,
  lateInterest: 0n,
  insurance: 0n,
  other: 0n,
}

/** The desk of the engine while it writes: one loan, and the month that it has come to. */
export type Writing = {
  readonly draft: Draft
  readonly lines: Line[]
  readonly contract: Contract
  readonly vintage: Vintage
  readonly rules: EngineRules
  month: MonthRules
}
export type Said = {
  on: DayNumber
  kind: Line['kind']
  source: PaymentSource
  ref?: string | undefined
  rule?: LineRule | undefined
}

/** Lowers (or raises) what is owed by the principal of a line, and writes the line. */
export function write(w: Writing, said: Said, parts: Partial<Parts>): void {
  const { draft } = w
  const principal = parts.principal ?? 0n
  draft.principal -= principal
  if (draft.vsm !== undefined && said.rule !== 'vsm-update')
    draft.vsm = vsmOfPesos(draft.principal, draft.vsmDay)
  if (said.kind === 'opening' || said.kind === 'disbursement') draft.lent -= principal
  else if (principal > 0n) draft.lowered += principal
  else draft.raised -= principal
  w.lines.push({
    on: said.on,
    kind: said.kind,
    source: said.source,
    principal,
    interest: parts.interest ?? 0n,
    lateInterest: parts.lateInterest ?? 0n,
    insurance: parts.insurance ?? 0n,
    other: parts.other ?? 0n,
    balance: draft.principal,
    vsm: draft.vsm,
    ref: said.ref,
    rule: said.rule,
  })
}
