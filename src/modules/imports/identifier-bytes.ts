// Identifiers checked on bytes, by the same rules as the foundation reads them; a test holds the two together.
import { daysInMonth } from '../../foundation/curp.ts'
import { isBirthPlace } from '../../foundation/mexican-states.ts'
import type { FieldBytes } from './field-bytes.ts'

const [zero, nine] = [0x30, 0x39]
const isDigit = (byte: number) => byte >= zero && byte <= nine
const isLetter = (byte: number) => byte >= 0x41 && byte <= 0x5a
const vowels = new Set([...'AEIOU'].map((letter) => letter.charCodeAt(0)))
const twoDigits = (bytes: Buffer, at: number) => (bytes[at]! - zero) * 10 + bytes[at + 1]! - zero

/** Eleven digits, the last a Luhn digit. */
export const nssBytes: FieldBytes = {
  ends(bytes, at) {
    let sum = 0
    for (let i = 0; i < 11; i++) {
      const byte = bytes[at + i]!
      if (!isDigit(byte)) return -1
      const product = i % 2 === 0 ? byte - zero : (byte - zero) * 2
      sum += product > 9 ? product - 9 : product
    }
    return sum % 10 === 0 ? at + 11 : -1
  },
}

/** One letter or digit, ten digits. */
export const employerNumberBytes: FieldBytes = {
  ends(bytes, at) {
    if (!isDigit(bytes[at]!) && !isLetter(bytes[at]!)) return -1
    for (let i = 1; i < 11; i++) if (!isDigit(bytes[at + i]!)) return -1
    return at + 11
  },
}

const places = new Set<number>()
for (let a = 0x41; a <= 0x5a; a++)
  for (let b = 0x41; b <= 0x5a; b++)
    if (isBirthPlace(String.fromCharCode(a, b))) places.add(a * 256 + b)

const [sexes, wordVowels] = [new Set([0x48, 0x4d, 0x58]), new Set([...vowels, 0x58])]
const isConsonant = (byte: number) => isLetter(byte) && !vowels.has(byte)

/** What may stand at each of the eighteen places. */
const fits: readonly ((byte: number) => boolean)[] = [
  isLetter,
  (byte) => wordVowels.has(byte),
  isLetter,
  isLetter,
  ...Array<typeof isDigit>(6).fill(isDigit),
  (byte) => sexes.has(byte),
  isLetter,
  isLetter,
  isConsonant,
  isConsonant,
  isConsonant,
  (byte) => isDigit(byte) || isLetter(byte),
  isDigit,
]
/** Ñ holds place 24 although no CURP contains it. */
const placeOf = (byte: number) => (byte < 58 ? byte - 48 : byte < 79 ? byte - 55 : byte - 54)

/** Eighteen characters that close. The two generic ones of foreigners are left to the text. */
export const curpBytes: FieldBytes = {
  ends(bytes, at) {
    let sum = 0
    for (let i = 0; i < 18; i++) {
      const byte = bytes[at + i]!
      if (!fits[i]!(byte)) return -1
      if (i < 17) sum += placeOf(byte) * (18 - i)
    }
    if ((sum + bytes[at + 17]! - zero) % 10 !== 0) return -1
    const century = isDigit(bytes[at + 16]!) ? 1900 : 2000
    const days = daysInMonth(century + twoDigits(bytes, at + 4), twoDigits(bytes, at + 6))
    const day = twoDigits(bytes, at + 8)
    if (day < 1 || day > days) return -1
    return places.has(bytes[at + 11]! * 256 + bytes[at + 12]!) ? at + 18 : -1
  },
}
