// Whether savings can be given back, and which parts of them: by the law of the pension and by the reason.

import type { Mxn } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { type Component, components } from '../ledger/ledger.ts'
import type { Check, Known, Verdict } from './checks.ts'
import type { Values } from './definition.ts'

type SavingsCheck =
  | 'pension-on-file'
  | 'fifty-without-job'
  | 'account-in-own-name'
  | 'savings-to-claim'
  | 'law-told'

const holds: Verdict = { outcome: 'holds' }
const unknown: Verdict = { outcome: 'unknown' }

export const laws = ['73', '97', 'unsure'] as const
export const causes = [
  'pension',
  'denied',
  'disability',
  'fifty-without-job',
  'private-plan',
  'ruling',
] as const

/**
 * Which parts are paid. A pension by the law of 1973, or one that was denied: all of them. By that of 1997: 72-92 in
 * cash, the others go to the pension through the Afore. Without a pension, 72-92 alone. Undefined: the law is unknown.
 */
export function partsFor({ law, cause }: Values): readonly Component[] | undefined {
  if (cause === 'denied') return components
  if (cause === 'pension' || cause === 'disability') {
    if (law === '73') return components
    return law === '97' ? ['72-92'] : undefined
  }
  return cause === undefined || cause === '' ? undefined : ['72-92']
}

export type PartHeld = { readonly component: Component; readonly amount: Mxn | null }
/** What is paid, and what is not with where it goes: to the pension through the Afore, or it stays and grows. */
export type Split = {
  readonly paid: readonly PartHeld[]
  readonly rest: readonly PartHeld[]
  readonly restGoes: 'to-pension' | 'nowhere'
}

/** Every part that holds something, or of which no file told, on one side. Undefined: the law is unknown. */
export function splitOf(
  values: Values,
  savings: Readonly<Record<Component, Mxn | null>>,
): Split | undefined {
  const parts = partsFor(values)
  if (!parts) return undefined
  const held = components
    .map((component): PartHeld => ({ component, amount: savings[component] }))
    .filter(({ amount }) => amount === null || amount > 0n)
  const { cause } = values
  return {
    paid: held.filter(({ component }) => parts.includes(component)),
    rest: held.filter(({ component }) => !parts.includes(component)),
    restGoes: cause === 'pension' || cause === 'disability' ? 'to-pension' : 'nowhere',
  }
}

/** Something in the parts that are paid. A part of which no file told counts neither way. */
const savingsToClaim: Check = ({ savings }, values) => {
  const parts = partsFor(values) ?? components
  if (!savings) return unknown
  const amounts = parts.map((part) => savings[part])
  if (amounts.some((amount) => (amount ?? 0n) > 0n)) return holds
  if (amounts.includes(null)) return unknown
  const elsewhere = components.some((part) => (savings[part] ?? 0n) > 0n)
  return elsewhere ? { outcome: 'fails', why: 'goes-to-pension' } : { outcome: 'fails' }
}

const ageEnough = 50
function lastEnd({ jobs }: Known): Day | 'works' | undefined {
  if (!jobs || jobs.length === 0) return undefined
  if (jobs.some(({ endedOn }) => endedOn === null)) return 'works'
  return jobs.map(({ endedOn }) => endedOn!).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b))
}

/** Fifty years old and a year without a job, for 72-92 without a pension. */
const fiftyWithoutJob: Check = (known, { cause }) => {
  if (cause !== 'fifty-without-job') return undefined
  const { today, bornOn } = known
  const fifty = bornOn.add({ years: ageEnough })
  if (compareDays(today, fifty) < 0)
    return { outcome: 'fails', why: 'too-young', args: { fecha: fifty.toString() } }
  const end = lastEnd(known)
  if (end === undefined) return unknown
  if (end === 'works') return { outcome: 'fails', why: 'job-goes-on' }
  const from = end.add({ years: 1 })
  return compareDays(today, from) >= 0
    ? holds
    : { outcome: 'fails', why: 'less-than-a-year', args: { fecha: from.toString() } }
}

/** The registry hears of a pension late: its silence is never a no. */
const pensionOnFile: Check = ({ pensioner }, { cause }) =>
  cause === 'pension' ? (pensioner ? holds : unknown) : undefined

/** What is paid after a pension goes by its law: the resolution says which, and without it nothing can be. */
const lawTold: Check = (_known, { law, cause }) => {
  if (cause !== 'pension' && cause !== 'disability') return undefined
  return law === '73' || law === '97' ? holds : { outcome: 'fails' }
}

const ownAccount: Check = ({ account }) => {
  if (account === 'match') return holds
  return account === 'no-match' ? { outcome: 'fails' } : unknown
}

export const savingsChecks: Readonly<Record<SavingsCheck, Check>> = {
  'pension-on-file': pensionOnFile,
  'fifty-without-job': fiftyWithoutJob,
  'account-in-own-name': ownAccount,
  'savings-to-claim': savingsToClaim,
  'law-told': lawTold,
}
