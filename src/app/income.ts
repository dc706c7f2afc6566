// All the rooms through which money comes in, from here and from abroad, as one.
import { openAbroad } from './abroad.ts'
import type { Base } from './base.ts'
import { openPayments } from './payments.ts'

type Below = Parameters<typeof openPayments>[1] & Omit<Parameters<typeof openAbroad>[1], 'payments'>

export function openIncome(base: Base, below: Below) {
  const payments = openPayments(base, below)
  const abroad = openAbroad(base, { ...below, payments })
  return {
    rooms: { ...payments.rooms, ...abroad.rooms },
    routes: [...payments.routes, ...abroad.routes],
    decisions: { ...payments.decisions, ...abroad.decisions },
    upkeep: { ...payments.upkeep, ...abroad.upkeep },
  }
}
