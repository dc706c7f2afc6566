// Línea de captura: what somebody gives to a bank or a shop so that a payment finds its way. Ours, as no
// official layout is published: 25 digits that say what for, whose reference, how much and until when, with
// two check digits. It names nobody. 1 kind + 10 reference + 8 centavos + 4 expiry + 2 check.
import { assertDigits, type DigitsProblem, readDigits } from './digits.ts'
import { centavos, type Mxn } from './money.ts'
import { type Branded, type Reading, refused } from './reading.ts'
import type { Day } from './time.ts'

/** Twenty-five digits, without spaces. */
export type CaptureLine = Branded<'CaptureLine'>
export type CaptureLineProblem = DigitsProblem<'line'> | { readonly code: 'line-check-digits' }

/** What is paid: a loan by its number, or savings by a serial number of ours. */
export const captureKinds = { loan: '1', savings: '2' } as const
export type CaptureKind = keyof typeof captureKinds

export type CaptureParts = {
  readonly kind: CaptureKind
  /** Ten digits. */
  readonly reference: string
  /** From one centavo to 999,999.99 pesos. */
  readonly amount: Mxn
  /** The last day on which it may be paid, Mexico City: 2020-01-01 to 2047-05-18. */
  readonly expiresOn: Day
}

const epoch = Temporal.PlainDate.from('2020-01-01')
const digits = 25
export const largestOnLine = centavos(99_999_999n)

/** ISO 7064 MOD 97-10, as in an IBAN: no wrong digit and no swapped neighbours get past it. */
const checkOf = (body: string): string =>
  (98n - ((BigInt(body) * 100n) % 97n)).toString().padStart(2, '0')

/** The line of its parts. Throws RangeError on an amount, a reference or a day that it cannot hold. */
export function captureLineFor({ kind, reference, amount, expiresOn }: CaptureParts): CaptureLine {
  assertDigits(reference, 10)
  const days = epoch.until(expiresOn, { largestUnit: 'day' }).days
  if (amount <= 0n || amount > largestOnLine) throw new RangeError('an amount that no line holds')
  if (days < 0 || days > 9999) throw new RangeError('a day that no line holds')
  const [cents, expiry] = [`${amount}`.padStart(8, '0'), `${days}`.padStart(4, '0')]
  const body = captureKinds[kind] + reference + cents + expiry
  return (body + checkOf(body)) as CaptureLine
}

/** Spaces and hyphens are forgiven. Refuses: empty, not-digits, too-short, too-long, check-digits. */
export function readCaptureLine(text: string): Reading<CaptureLine, CaptureLineProblem> {
  const read = readDigits('line', digits, text)
  if (!read.ok) return read
  const known = Object.values<string>(captureKinds).includes(read.value[0]!)
  const right = checkOf(read.value.slice(0, -2)) === read.value.slice(-2)
  if (!known || !right) return refused({ code: 'line-check-digits' })
  return { ok: true, value: read.value as CaptureLine }
}

/** What a line says. */
export function captureParts(line: CaptureLine): CaptureParts {
  return {
    kind: line[0] === captureKinds.loan ? 'loan' : 'savings',
    reference: line.slice(1, 11),
    amount: centavos(BigInt(line.slice(11, 19))),
    expiresOn: epoch.add({ days: Number.parseInt(line.slice(19, 23), 10) }),
  }
}

/** In fives, to be read aloud and typed: `20000 00042 00005 00002 51473`. */
export const groupedLine = (line: CaptureLine): string => line.match(/\d{5}/g)!.join(' ')
