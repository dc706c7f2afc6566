// What people type into the planning forms: amounts and small whole numbers. Nothing is guessed or repaired:
// what cannot be read is refused by name, and the page keeps it as it was typed.
import { type Mxn, zeroMxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import {
  type CannotReadAmount,
  readTypedAmount as readPesos,
} from '../../foundation/typed-amount.ts'

export { type CannotReadAmount, readPesos }

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
