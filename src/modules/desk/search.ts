// Finding the member of a call: one exact number or folio, or the full name with the birth date.
// Never a part of anything, and never more people than one call can be about.
import { readCurp } from '../../foundation/curp.ts'
import { readFolio } from '../../foundation/folio.ts'
import { readLoanNumber } from '../../foundation/loan-number.ts'
import { readNss } from '../../foundation/nss.ts'
import { type PersonName, readPersonName } from '../../foundation/person-name.ts'
import { readPhone } from '../../foundation/phone.ts'
import { compact } from '../../foundation/reading.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Day, day, hours, minutes } from '../../foundation/time.ts'

export type Key =
  | { readonly by: 'nss' | 'curp' | 'loan' | 'phone' | 'folio'; readonly value: string }
  | { readonly by: 'name'; readonly name: PersonName; readonly birthOn: Day }

export type CannotSearch =
  | 'search-empty'
  | 'search-unreadable'
  | 'name-incomplete'
  | 'birth-unreadable'

/**
 * What one box may hold: NSS (11), CURP, loan number (10), phone or folio. Ten digits may be a loan or a
 * phone: both are looked for, exactly. Refuses what is none of them, check digits included.
 */
export function keysOf(typed: string): Result<readonly Key[], CannotSearch> {
  const text = compact(typed.slice(0, 60).trim())
  if (text === '') return cannot('search-empty')
  const keys: Key[] = []
  const nss = readNss(text)
  if (nss.ok) keys.push({ by: 'nss', value: nss.value })
  const curp = text.length === 18 ? readCurp(text) : undefined
  if (curp?.ok) keys.push({ by: 'curp', value: curp.value })
  const folio = readFolio(text)
  if (folio.ok) keys.push({ by: 'folio', value: folio.value })
  const loan = readLoanNumber(text)
  if (loan.ok) keys.push({ by: 'loan', value: loan.value })
  const phone = /^[+\d().]{10,16}$/.test(text) && !nss.ok ? readPhone(typed) : undefined
  if (phone?.ok) keys.push({ by: 'phone', value: phone.value })
  return keys.length > 0 ? ok(keys) : cannot('search-unreadable')
}

export type NameTyped = {
  readonly nombre: string
  readonly apellido1: string
  readonly apellido2: string
  readonly nacimiento: string
}

/** `23/04/1966` or `1966-04-23` → a day. */
function readDay(text: string): Day | undefined {
  const m = /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})$/.exec(text.trim())
  const iso = m ? `${m[3]}-${m[2]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}` : text.trim()
  try {
    return /^\d{4}-\d\d-\d\d$/.test(iso) ? day(iso) : undefined
  } catch {
    return undefined
  }
}

/** The whole name and the birth date, both exact. Refuses a name without surname and a day that is none. */
export function nameKeyOf(typed: NameTyped): Result<Key, CannotSearch> {
  const read = readPersonName({
    givenNames: typed.nombre,
    firstSurname: typed.apellido1,
    secondSurname: typed.apellido2,
  })
  if (!read.ok) return cannot('name-incomplete')
  const birthOn = readDay(typed.nacimiento)
  if (!birthOn) return cannot('birth-unreadable')
  return ok({ by: 'name', name: read.value, birthOn })
}

/** Look-ups of an agent: so many at full speed, then each is held back, then no more until the hour ends. */
export const freeLookUps = { points: 20, per: minutes(10) }
export const mostLookUps = { points: 60, per: hours(1) }
/** Names find people who gave no number: few are enough. */
export const mostNames = { points: 10, per: hours(1) }
export const slowedByMs = 2_000
