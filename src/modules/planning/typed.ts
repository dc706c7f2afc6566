// What people type into the planning forms: amounts and small whole numbers. Nothing is guessed or repaired:
// what cannot be read is refused by name, and the page keeps it as it was typed.
import { centavos, type Mxn, zeroMxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'

export type CannotReadAmount = 'amount-empty' | 'amount-shape' | 'amount-too-high'

const shape = /^\$?(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d{1,2}))?$/

/** `12000`, `12,000`, `$12 000.5` → centavos. Refuses: empty, shape, above `most`. */
export function readPesos(text: string | undefined, most: bigint): Result<Mxn, CannotReadAmount> {
  const typed = (text ?? '').trim().replace(/\s*(MXN|pesos)$/i, '')
  if (typed === '') return cannot('amount-empty')
  const m = shape.exec(typed)
  if (!m) return cannot('amount-shape')
  const digits = m[1]!.replace(/[, ]/g, '')
  if (digits.length > 12) return cannot('amount-too-high')
  const amount = BigInt(digits + (m[2] ?? '').padEnd(2, '0'))
  return amount > most ? cannot('amount-too-high') : ok(centavos(amount))
}

/** As `readPesos`, where nothing typed is nothing: zero. */
export function readPesosOrNone(
  text: string | undefined,
  most: bigint,
): Result<Mxn, Exclude<CannotReadAmount, 'amount-empty'>> {
  const read = readPesos(text, most)
  if (read.ok) return read
  return read.code === 'amount-empty' ? ok(zeroMxn) : cannot(read.code)
}

/** `'65'` → 65; undefined for anything that is not a whole number of that range. */
export function readWhole(
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const typed = (text ?? '').trim()
  if (!/^\d{1,4}$/.test(typed)) return undefined
  const n = Number.parseInt(typed, 10)
  return n >= least && n <= most ? n : undefined
}
