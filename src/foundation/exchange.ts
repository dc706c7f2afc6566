// Pesos in the money of where somebody lives: only ever an estimate, by a rate that carries its day. Nothing is moved by it.
import { type Cad, divideHalfUp, type Mxn, type Usd } from './money.ts'
import type { Day } from './time.ts'

export const foreignCurrencies = ['USD', 'CAD'] as const
export type ForeignCurrency = (typeof foreignCurrencies)[number]

/** Ten-thousandths of a peso for one unit of the other currency: 18.5270 is 185270. Above zero. */
export type PesosPerUnit = bigint
const scale = 10_000n

/** What the source said of one of its days. `on`: a day of Mexico City. */
export type ReferenceRate = {
  readonly currency: ForeignCurrency
  readonly on: Day
  readonly pesos: PesosPerUnit
}

/** What those pesos are about worth there, to the cent: always said as an estimate. */
export const estimateUsd = (amount: Mxn, pesos: PesosPerUnit): Usd =>
  divideHalfUp(amount * scale, pesos) as Usd
export const estimateCad = (amount: Mxn, pesos: PesosPerUnit): Cad =>
  divideHalfUp(amount * scale, pesos) as Cad
