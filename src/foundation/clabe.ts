// CLABE: the eighteen digits of a Mexican bank account for transfers. 3 bank + 3 place + 11 + 1 check.
// Whose it is, and whether it can take the amount, no digit tells: that is asked elsewhere.
import { assertDigits, type DigitsProblem, readDigits } from './digits.ts'
import { keepLastFour } from './masking.ts'
import { type Branded, digitAt, type Reading, refused } from './reading.ts'

export type Clabe = Branded<'Clabe'>
export type ClabeProblem = DigitsProblem<'clabe'> | { readonly code: 'clabe-check-digit' }

const weights = [3, 7, 1] as const

/** Weights 3, 7, 1 on seventeen digits. Blind to swapped neighbours that differ by five, and to nothing single. */
function checkDigit(digits: string): number {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += digitAt(digits, i) * weights[i % 3]!
  return (10 - (sum % 10)) % 10
}

/** `021 180 55030005081 1` → Clabe. Refuses: empty, not-digits, too-short, too-long, check-digit. */
export function readClabe(text: string): Reading<Clabe, ClabeProblem> {
  const digits = readDigits('clabe', 18, text)
  if (!digits.ok) return digits
  if (checkDigit(digits.value) !== digitAt(digits.value, 17))
    return refused({ code: 'clabe-check-digit' })
  return { ok: true, value: digits.value as Clabe }
}

/** The first seventeen digits with their check digit. Throws on anything but seventeen digits. */
export function clabeFor(firstSeventeen: string): Clabe {
  assertDigits(firstSeventeen, 17)
  return `${firstSeventeen}${checkDigit(firstSeventeen)}` as Clabe
}

/** Banks that most people use, by the three digits that Banco de México gave them. */
const banks: Readonly<Record<string, string>> = {
  '002': 'Banamex',
  '012': 'BBVA México',
  '014': 'Santander',
  '021': 'HSBC',
  '030': 'BanBajío',
  '036': 'Inbursa',
  '044': 'Scotiabank',
  '058': 'Banregio',
  '062': 'Afirme',
  '072': 'Banorte',
  '127': 'Banco Azteca',
  '137': 'BanCoppel',
  '166': 'Banco del Bienestar',
  '638': 'Nu México',
  '646': 'STP',
  '722': 'Mercado Pago',
}

/** The bank's name, or undefined for one that is not in our short list: not a refusal. */
export const clabeBank = (clabe: Clabe): string | undefined => banks[clabe.slice(0, 3)]
/** `021 180 55030005081 1`. */
export const printClabe = (clabe: Clabe): string =>
  `${clabe.slice(0, 3)} ${clabe.slice(3, 6)} ${clabe.slice(6, 17)} ${clabe.slice(17)}`
/** `••••••••••••••0811`. */
export const maskClabe = (clabe: Clabe): string => keepLastFour(clabe)
