// Mi perfil: what of a contact may be typed here. Reads addresses of three countries and two references;
// never decides whether a change may take effect: holds and codes do.
import { type Phone, type PhoneProblem, readPhone } from '../../foundation/phone.ts'
import {
  readCanadianPostalCode,
  readPostalCode,
  readZipCode,
} from '../../foundation/postal-code.ts'
import type { Residence } from '../logins/login.ts'

export const countries = ['MX', 'US', 'CA'] as const
export const isCountry = (text: unknown): text is Residence =>
  (countries as readonly unknown[]).includes(text)

export type Address = {
  readonly country: Residence
  readonly street: string
  /** Colonia; Mexico only. */
  readonly settlement?: string
  /** Municipality in Mexico, city elsewhere. */
  readonly city: string
  readonly state: string
  readonly postalCode: string
}
export type Reference = { readonly name: string; readonly phone: string }

type Typed = Readonly<Record<string, string | undefined>>
export type ContactProblem =
  | { readonly code: 'empty' | 'too-long' | 'postal-code' | 'country' }
  | PhoneProblem
export type ContactProblems = Readonly<Record<string, ContactProblem>>
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: ContactProblems }

const tidy = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
const mostLetters = 120

/** The postal code in the form of its country, or undefined. */
export function readCode(country: Residence, text: string): string | undefined {
  const read = { MX: readPostalCode, US: readZipCode, CA: readCanadianPostalCode }[country](text)
  return read.ok ? read.value : undefined
}

function line(found: Record<string, ContactProblem>, typed: Typed, field: string): string {
  const value = tidy(typed[field])
  if (value === '') found[field] = { code: 'empty' }
  if (value.length > mostLetters) found[field] = { code: 'too-long' }
  return value
}

/** Country, postal code, street, settlement (Mexico), city and state; problems in page order. */
export function readAddress(typed: Typed): Read<Address> {
  const found: Record<string, ContactProblem> = {}
  if (!isCountry(typed.pais)) found.pais = { code: 'country' }
  const country = isCountry(typed.pais) ? typed.pais : 'MX'
  const postalCode = readCode(country, typed.cp ?? '')
  if (!postalCode) found.cp = { code: tidy(typed.cp) === '' ? 'empty' : 'postal-code' }
  const street = line(found, typed, 'calle')
  const settlement = country === 'MX' ? line(found, typed, 'colonia') : undefined
  const city = line(found, typed, 'ciudad')
  const state = line(found, typed, 'estado')
  if (!postalCode || Object.keys(found).length > 0) return { ok: false, problems: found }
  const place = { country, street, city, state, postalCode }
  return { ok: true, value: settlement ? { ...place, settlement } : place }
}

/** Two people who know the member, each with a phone; a number without country is of `home`. */
export function readReferences(typed: Typed, home: Residence): Read<readonly Reference[]> {
  const found: Record<string, ContactProblem> = {}
  const read = [1, 2].map((n) => {
    const name = line(found, typed, `ref${n}_nombre`)
    const phone = readPhone(typed[`ref${n}_telefono`] ?? '', home)
    if (!phone.ok) found[`ref${n}_telefono`] = phone
    return { name, phone: phone.ok ? (phone.value as Phone) : '' }
  })
  return Object.keys(found).length > 0 ? { ok: false, problems: found } : { ok: true, value: read }
}

/** What was stored of an address, whoever wrote it; undefined when it is not one. */
export function addressIn(stored: unknown): Address | undefined {
  const it = stored as Partial<Address> | null | undefined
  if (!it || !isCountry(it.country)) return undefined
  const { country, street, settlement, city, state, postalCode } = it
  if (!street || !city || !state || !postalCode) return undefined
  return { country, street, city, state, postalCode, ...(settlement && { settlement }) }
}

export const referencesIn = (stored: unknown): readonly Reference[] =>
  Array.isArray(stored)
    ? stored.filter((one): one is Reference => typeof one?.name === 'string' && 'phone' in one)
    : []
