// Phones of Mexico, the US and Canada, kept as E.164 (`+525512345678`). The prefixes that Mexico dropped in 2019
// are taken off first: people still write them. Whether a line is mobile no Mexican number tells.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { type Branded, isDigit, type Reading, refused } from './reading.ts'

/** E.164: `+`, country, number. */
export type Phone = Branded<'Phone'>
export type PhoneCountry = 'MX' | 'US' | 'CA'
export type PhoneProblem =
  | { readonly code: 'phone-empty' }
  | { readonly code: 'phone-character'; readonly position: number; readonly character: string }
  | { readonly code: 'phone-too-short'; readonly missing: number }
  | { readonly code: 'phone-too-long'; readonly extra: number }
  | { readonly code: 'phone-country' }
  | { readonly code: 'phone-toll-free' }
  | { readonly code: 'phone-not-valid' }

const callingCodes = { MX: '52', US: '1', CA: '1' } as const
const longestTyped = 40
const separators = new Set(' \t\u00a0\u202f-.()/‐‑–')
/** Marks that phones copy along with a number and nobody sees. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The digits, with a `+` in front when one was typed; or the first character that is neither. */
function digitsOf(text: string): Reading<string, PhoneProblem> {
  let digits = ''
  for (const [i, character] of [...text].entries()) {
    if (character.length === 1 && isDigit(character.charCodeAt(0))) digits += character
    else if (character === '+' && digits === '') digits = '+'
    else if (!separators.has(character))
      return refused({ code: 'phone-character', position: i + 1, character })
  }
  return { ok: true, value: digits }
}

/** Country and the ten digits, once the ways of dialling it are taken off. */
function dialled(digits: string, home: PhoneCountry): { calling: string; rest: string } {
  if (digits.startsWith('+')) return international(digits.slice(1))
  if (digits.startsWith('00')) return international(digits.slice(2))
  if (digits.startsWith('011') && digits.length > 12) return international(digits.slice(3))
  if (/^04[45]\d/.test(digits)) return { calling: '52', rest: digits.slice(3) }
  if (/^01\d/.test(digits)) return { calling: '52', rest: digits.slice(2) }
  if (/^(52\d{10}|521\d{10})$/.test(digits)) return international(digits)
  if (/^1\d{10}$/.test(digits)) return international(digits)
  return { calling: callingCodes[home], rest: digits }
}

/** 1 (mobiles from abroad), 044 and 045 (mobiles), 01 (long distance): gone since August 2019. */
const droppedPrefix = /^(?:1|01|044|045)(?=\d{10}$)/

/** What follows `+` or `00`; `+52 1` and even `+52 044` are forgiven. */
function international(digits: string): { calling: string; rest: string } {
  if (digits.startsWith('1')) return { calling: '1', rest: digits.slice(1) }
  if (!digits.startsWith('52')) return { calling: '', rest: digits }
  return { calling: '52', rest: digits.slice(2).replace(droppedPrefix, '') }
}

const isServed = (country: string | undefined): country is PhoneCountry =>
  country === 'MX' || country === 'US' || country === 'CA'

/**
 * What people type → E.164. `home` is the country of a number without one.
 * Refuses: empty, character, country (not MX, US or CA), too-short, too-long, not-valid, toll-free.
 */
export function readPhone(text: string, home: PhoneCountry = 'MX'): Reading<Phone, PhoneProblem> {
  const typed = text.replace(unseen, '').trim()
  if (typed === '') return refused({ code: 'phone-empty' })
  if (typed.length > longestTyped)
    return refused({ code: 'phone-too-long', extra: typed.length - longestTyped })
  const digits = digitsOf(typed)
  if (!digits.ok) return digits
  if (digits.value === '' || digits.value === '+') return refused({ code: 'phone-empty' })
  const { calling, rest } = dialled(digits.value, home)
  if (calling === '') return refused({ code: 'phone-country' })
  if (rest.length < 10) return refused({ code: 'phone-too-short', missing: 10 - rest.length })
  if (rest.length > 10) return refused({ code: 'phone-too-long', extra: rest.length - 10 })
  const number = parsePhoneNumberFromString(`+${calling}${rest}`)
  if (!number?.isValid()) return refused({ code: 'phone-not-valid' })
  if (!isServed(number.country)) return refused({ code: 'phone-country' })
  if (number.getType() === 'TOLL_FREE') return refused({ code: 'phone-toll-free' })
  return { ok: true, value: number.number as string as Phone }
}

/** The country of a number that was read. */
export function phoneCountry(phone: Phone): PhoneCountry {
  if (phone.startsWith('+52')) return 'MX'
  return parsePhoneNumberFromString(phone)?.country === 'CA' ? 'CA' : 'US'
}

/** `+1 312 555 0199`, `+52 55 1234 5678`. */
export const printPhone = (phone: Phone): string =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
export const lastTwo = (phone: Phone): string => phone.slice(-2)
/** `••47`: all that is told of a phone before its owner has proved who they are. */
export const maskPhone = (phone: Phone): string => `••${lastTwo(phone)}`
