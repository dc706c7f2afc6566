// What a request would pay, told before it is sent: the same split of the savings that carries it out.
import { sum } from '../foundation/money.ts'
import type { Component } from '../modules/ledger/ledger.ts'
import { componentWords, type SavingsUseCases } from '../modules/savings/savings.usecases.ts'
import { type PartHeld, splitOf } from '../modules/tramites/savings-checks.ts'
import type { Foresee } from '../modules/tramites/sending.usecases.ts'

const line = ({ component, amount }: PartHeld) => ({ label: componentWords[component], amount })

export const foreseeWith =
  (savings: Pick<SavingsUseCases, 'overview'>): Foresee =>
  async (kind, { memberId, values }) => {
    if (kind !== 'savings-refund') return undefined
    const found = await savings.overview(memberId).catch(() => undefined) // away: it can be sent all the same
    if (!found) return undefined
    const held = Object.fromEntries(
      found.savings.holdings.map(({ component, amount }) => [component, amount]),
    ) as Readonly<Record<Component, PartHeld['amount']>>
    const split = splitOf(values, held)
    if (!split) return undefined
    const amounts = split.paid.map(({ amount }) => amount)
    return {
      paid: split.paid.map(line),
      total: amounts.includes(null) ? null : sum(amounts.map((one) => one!)),
      rest: split.rest.map(line),
      restGoes: split.restGoes,
    }
  }
