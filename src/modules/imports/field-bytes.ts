// Fields checked on the bytes of a line, without making text of them: a national file has hundreds of millions
// of fields, and nearly all are right. What is not surely right here is looked at as text, and only the text
// is ever found wrong. Nothing is repaired.

/** A field on bytes. Lines end with a newline, so that no reading runs past the block. */
export type FieldBytes = {
  /** Where the field that begins at `at` ends, when it is surely right; else -1. */
  ends(bytes: Buffer, at: number): number
  /** What the text for COPY leaves out, two bytes at most: the point of an amount, the `-B` of a bimester. */
  readonly drops?: readonly number[]
}

const [zero, nine, bar, newline, point, minus] = [0x30, 0x39, 0x7c, 0x0a, 0x2e, 0x2d]
const isDigit = (byte: number) => byte >= zero && byte <= nine
export const isFieldEnd = (byte: number | undefined): boolean => byte === bar || byte === newline

/** How many digits stand there, counted up to `most` + 1. */
function digitsAt(bytes: Buffer, at: number, most: number): number {
  let count = 0
  while (count <= most && isDigit(bytes[at + count]!)) count++
  return count
}

/** A whole number without leading zeros: how many digits it has, 0 when there is none. */
function wholeAt(bytes: Buffer, at: number, most: number): number {
  const count = digitsAt(bytes, at, most)
  return count > most || (count > 1 && bytes[at] === zero) ? 0 : count
}

function wholeOf(bytes: Buffer, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + bytes[i]! - zero
  return value
}

/** Minor units of a field that was found right: digits, perhaps a minus, perhaps a point. */
export function unitsIn(bytes: Buffer, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!
    if (isDigit(byte)) value = value * 10 + byte - zero
  }
  return bytes[from] === minus ? -value : value
}

export const optionalBytes = (field: FieldBytes): FieldBytes => ({
  ...field,
  ends: (bytes, at) => (isFieldEnd(bytes[at]) ? at : field.ends(bytes, at)),
})

/** `digits` before the point at most, `places` after it. A minus before a zero is left to the text. */
export const pointed = (digits: number, places: number, signed: boolean): FieldBytes => ({
  drops: [point],
  ends(bytes, at) {
    const negative = signed && bytes[at] === minus
    const from = negative ? at + 1 : at
    const count = wholeAt(bytes, from, digits)
    const end = from + count
    if (count === 0 || (negative && bytes[from] === zero) || bytes[end] !== point) return -1
    return digitsAt(bytes, end + 1, places) === places ? end + 1 + places : -1
  },
})

export const counted = (least: number, most: number): FieldBytes => ({
  ends(bytes, at) {
    const end = at + wholeAt(bytes, at, 9)
    if (end === at) return -1
    const value = wholeOf(bytes, at, end)
    return value >= least && value <= most ? end : -1
  },
})

export const digits = (length: number): FieldBytes => ({
  ends: (bytes, at) => (digitsAt(bytes, at, length) === length ? at + length : -1),
})

const letterB = 0x42 // of a bimester

/** Texts of one length that come again and again (days, bimesters): `good` is asked once for each. */
export function remembered(
  length: number,
  hyphens: readonly number[],
  good: (text: string) => boolean,
  drops: readonly number[] = [],
): FieldBytes {
  const known = new Set<number>()
  const hyphenAt = Uint8Array.from({ length }, (_, i) => (hyphens.includes(i) ? 1 : 0))
  function keyAt(bytes: Buffer, at: number): number {
    let key = 0
    for (let i = 0; i < length; i++) {
      const byte = bytes[at + i]!
      if (hyphenAt[i] === 1) {
        if (byte !== minus) return -1
      } else if (isDigit(byte) || byte === letterB) key = key * 43 + byte - zero
      else return -1
    }
    return key
  }
  return {
    drops,
    ends(bytes, at) {
      const key = keyAt(bytes, at)
      if (key < 0) return -1
      if (known.has(key)) return at + length
      if (!good(bytes.toString('latin1', at, at + length))) return -1
      if (known.size < 100_000) known.add(key)
      return at + length
    },
  }
}

export const oneOf = (choices: readonly string[]): FieldBytes => {
  const known = choices.map((choice) => Buffer.from(choice))
  return {
    ends(bytes, at) {
      for (const choice of known) {
        let i = 0
        while (i < choice.length && bytes[at + i] === choice[i]) i++
        if (i === choice.length && isFieldEnd(bytes[at + i])) return at + i
      }
      return -1
    },
  }
}

const space = 0x20
const accentsFollow = 0xc3 // of the letters with accents that we write: À to ÿ
const formula = new Set([...'=+-@'].map((c) => c.charCodeAt(0)))

/** Free text of ASCII and accented letters. Backslashes, which COPY would read, are left to the text. */
export const freeText = (longest: number): FieldBytes => ({
  ends(bytes, at) {
    if (bytes[at] === space || formula.has(bytes[at]!)) return -1
    let i = at
    for (; !isFieldEnd(bytes[i]); i++) {
      const byte = bytes[i]!
      if (byte === accentsFollow) i++
      else if (byte < space || byte > 0x7e || byte === 0x5c) return -1
    }
    return i > at && i - at <= longest && bytes[i - 1] !== space ? i : -1
  },
})

const capitals = new Set([...'ÁÉÍÓÚÜÑ'].map((letter) => Buffer.from(letter)[1]!))

/** Words in capitals with one space between. */
export const capitalWords = (longest: number): FieldBytes => ({
  ends(bytes, at) {
    let i = at
    let inWord = false
    for (; !isFieldEnd(bytes[i]); i++) {
      const byte = bytes[i]!
      if (byte === space) {
        if (!inWord) return -1
        inWord = false
      } else if (byte >= 0x41 && byte <= 0x5a) inWord = true
      else if (byte === accentsFollow && capitals.has(bytes[i + 1]!)) {
        i++
        inWord = true
      } else return -1
    }
    return inWord && i - at < longest ? i : -1
  },
})
