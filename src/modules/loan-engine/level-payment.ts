// What a loan costs a month: interest by twelfths of a year and the level payment, in whole centavos.
// Never a float, and never another rounding than `divideHalfUp`, but for the factor, which the fund rounds up.
import { divideHalfUp } from '../../foundation/money.ts'

export const million = 1_000_000n

/**
 * Interest of one month, in centavos: a twelfth of the yearly rate on what is owed, whatever the length of the
 * month. `ratePpm`: yearly, parts per million (10.45 % is 104,500).
 */
export const monthlyInterest = (owed: bigint, ratePpm: bigint): bigint =>
  divideHalfUp(owed * ratePpm, 12n * million)

/** Interest of some thirtieths of a month (0 to 30), in centavos; thirty of them are `monthlyInterest`. */
export const interestOfDays = (owed: bigint, ratePpm: bigint, thirtieths: number): bigint =>
  divideHalfUp(owed * ratePpm * BigInt(thirtieths), 360n * million)

const factors = new Map<string, bigint>()

/**
 * What each 1,000 of principal pays a month, in thousandths, rounded up: 4.491 at 3.5 % and 360 months is 4491n.
 * The rounding up is told by the fund's own worked example: 364,582.34 pays 1,637.34.
 * `ratePpm` ≥ 0, `months` ≥ 1.
 */
export function factorPerThousand(ratePpm: bigint, months: number): bigint {
  if (ratePpm < 0n || !Number.isInteger(months) || months < 1)
    throw new RangeError('a factor needs a rate and whole months')
  const key = `${ratePpm}/${months}`
  const known = factors.get(key)
  if (known !== undefined) return known
  const factor = ratePpm === 0n ? roundedUp(million, BigInt(months)) : annuity(ratePpm, months)
  factors.set(key, factor)
  return factor
}

const roundedUp = (n: bigint, d: bigint): bigint => (n + d - 1n) / d

/** i · g ÷ (g − 1), g = (1 + i)^months, with g kept as an exact fraction: no error but the rounding up. */
function annuity(ratePpm: bigint, months: number): bigint {
  const whole = 12n * million
  const grown = (whole + ratePpm) ** BigInt(months)
  const flat = whole ** BigInt(months)
  return roundedUp(million * ratePpm * grown, whole * (grown - flat))
}

/** Level payment in centavos: principal × the rounded-up factor, half up. Charges are not in it. */
export const levelPayment = (principal: bigint, ratePpm: bigint, months: number): bigint =>
  divideHalfUp(principal * factorPerThousand(ratePpm, months), million)
