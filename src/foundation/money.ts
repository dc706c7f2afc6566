// Amounts of money: whole minor units in bigint, branded with their currency.
// Text in, text out: a decimal never passes through `number`, and no constructor repairs a sign.

declare const currency: unique symbol
/** Pesos are kept and moved, dollars move when somebody pays from abroad; the Canadian ones are only ever estimated. */
export type Currency = 'MXN' | 'USD' | 'CAD'
/** Whole minor units (centavos, cents). Negative amounts are real: a sign is information. */
export type Money<C extends Currency> = bigint & { readonly [currency]: C }
export type Mxn = Money<'MXN'>
export type Usd = Money<'USD'>
export type Cad = Money<'CAD'>

export const centavos = (n: bigint): Mxn => n as Mxn
export const zeroMxn = 0n as Mxn
export const cents = (n: bigint): Usd => n as Usd

export const plus = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> =>
  (a + b) as Money<C>
export const minus = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> =>
  (a - b) as Money<C>
export const sum = (amounts: Iterable<Mxn>): Mxn => {
  let total = 0n
  for (const amount of amounts) total += amount
  return total as Mxn
}

const decimal = /^(-?)(\d{1,15})\.(\d{2})$/

/** `'4512.30'` → 451230 centavos; undefined when the text is not pesos with two decimals. */
export const readMxn = (text: string): Mxn | undefined => readUnits(text) as Mxn | undefined
/** `'225.41'` → 22541 cents; undefined when the text is not dollars with two decimals. */
export const readUsd = (text: string): Usd | undefined => readUnits(text) as Usd | undefined

function readUnits(text: string): bigint | undefined {
  const m = decimal.exec(text)
  if (!m) return undefined
  const units = BigInt(m[2]! + m[3]!)
  return m[1] ? -units : units
}

/** As `readMxn`, for text that our own code wrote: anything else throws. */
export function mxn(text: string): Mxn {
  const amount = readMxn(text)
  if (amount === undefined) throw new TypeError(`not an amount in pesos and centavos: ${text}`)
  return amount
}

/** 451230 → `'4512.30'`: the form of files and CSV. */
export function plainAmount(amount: Money<Currency>): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function signed(amount: Money<Currency>): string {
  const text = plainAmount(amount < 0n ? (-amount as Money<Currency>) : amount)
  const grouped = text.replace(/\B(?=(\d{3})+\.)/g, ',')
  return `${amount < 0n ? '−' : ''}$${grouped}`
}
/** 451230 → `'$4,512.30'`; negative with a true minus sign. What people read. */
export const pesos = (amount: Mxn): string => signed(amount)
/** 22541 → `'$225.41'`. Whose dollars they are is said beside it. */
export const dollars = (amount: Usd | Cad): string => signed(amount)

/** n ÷ d, half away from zero. The only rounding in the house; d > 0. */
export function divideHalfUp(n: bigint, d: bigint): bigint {
  if (d <= 0n) throw new RangeError('the divisor must be positive')
  const twice = 2n * (n < 0n ? -n : n) + d
  const quotient = twice / (2n * d)
  return n < 0n ? -quotient : quotient
}

/** Splits `whole` by weights (≥ 0, some > 0); shares always add up to `whole`, largest remainders first. */
export function allocate(whole: Mxn, weights: readonly bigint[]): Mxn[] {
  const total = weights.reduce((a, b) => a + b, 0n)
  if (total <= 0n || weights.some((w) => w < 0n)) throw new RangeError('weights must be positive')
  const [sign, size] = whole < 0n ? [-1n, -whole] : [1n, whole]
  const shares = weights.map((w) => (size * w) / total)
  let rest = size - shares.reduce((a, b) => a + b, 0n)
  const order = weights
    .map((w, i) => ({ i, remainder: (size * w) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1))
  for (const { i } of order) {
    if (rest === 0n) break
    shares[i] = shares[i]! + 1n
    rest -= 1n
  }
  return shares.map((s) => (s * sign) as Mxn)
}
