// Amounts as people type them: with or without $, commas and centavos. Nothing is guessed or repaired.
import { centavos, type Mxn } from './money.ts'
import { cannot, ok, type Result } from './result.ts'

export type CannotReadAmount = 'amount-empty' | 'amount-shape' | 'amount-too-high'

const shape = /^\$?\s?(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d{1,2}))?$/

/** `1200`, `1,200`, `$1 200.5` → centavos. Refuses: empty, shape, above `most`. Zero is an amount. */
export function readTypedAmount(
  text: string | undefined,
  most: bigint,
): Result<Mxn, CannotReadAmount> {
  const typed = (text ?? '').trim().replace(/\s*(MXN|pesos)$/i, '')
  if (typed === '') return cannot('amount-empty')
  const m = shape.exec(typed)
  if (!m) return cannot('amount-shape')
  const whole = m[1]!.replace(/[, ]/g, '')
  if (whole.length > 12) return cannot('amount-too-high')
  const amount = centavos(BigInt(whole + (m[2] ?? '').padEnd(2, '0')))
  return amount > most ? cannot('amount-too-high') : ok(amount)
}
