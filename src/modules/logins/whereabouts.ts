// Where a member lives, in three countries, and the two people who know them: read from a form, what is wrong
// said field by field. Nothing is decided here about when a change takes effect.
import { type Phone, type PhoneProblem, readPhone } from '../../foundation/phone.ts'
import {
  readCanadianPostalCode,
  readPostalCode,
  readZipCode,
} from '../../foundation/postal-code.ts'
import type { Residence } from './login.ts'

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
export type Reference = { readonly name: string; readonly phone: Phone }

/** In page order. */
export const addressFields = ['pais', 'cp', 'calle', 'colonia', 'ciudad', 'estado'] as const
export const referenceFields = [
  'ref1_nombre',
  'ref1_telefono',
  'ref2_nombre',
  'ref2_telefono',
] as const
export type PlaceField = (typeof addressFields)[number] | (typeof referenceFields)[number]
export type PlaceTyped = Readonly<Partial<Record<PlaceField, string | undefined>>>
export type PlaceProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long' }
  | { readonly code: 'postal-code' }
  | { readonly code: 'country' }
  | { readonly code: 'references-same' }
  | PhoneProblem
/** What is wrong, by field; readers add to it. */
export type Found = { [F in PlaceField]?: PlaceProblem }

/** In page order, so that the summary reads as the page does. */
export const inPageOrder = (found: Found): Readonly<Record<string, PlaceProblem>> =>
  Object.fromEntries(
    [...addressFields, ...referenceFields].flatMap((field) => {
      const problem = found[field]
      return problem ? [[field, problem]] : []
    }),
  )

const longest: Readonly<Partial<Record<PlaceField, number>>> = { calle: 120, estado: 60 }
const longestOther = 100

const tidy = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** The postal code in the form of its country, or undefined. */
export function readCode(country: Residence, text: string): string | undefined {
  const read = { MX: readPostalCode, US: readZipCode, CA: readCanadianPostalCode }[country](text)
  return read.ok ? read.value : undefined
}

function line(found: Found, typed: PlaceTyped, field: PlaceField): string {
  const value = tidy(typed[field])
  if (value === '') found[field] = { code: 'empty' }
  if (value.length > (longest[field] ?? longestOther)) found[field] = { code: 'too-long' }
  return value
}

/** The country of the form; MX, and a problem, when it names none of the three. */
export function readCountry(found: Found, typed: PlaceTyped): Residence {
  if (isCountry(typed.pais)) return typed.pais
  found.pais = { code: 'country' }
  return 'MX'
}

/** Postal code, street, settlement (Mexico), city and state. Whole only when nothing was found. */
export function readAddress(found: Found, typed: PlaceTyped, country: Residence): Address {
  const postalCode = readCode(country, typed.cp ?? '')
  if (!postalCode) found.cp = { code: tidy(typed.cp) === '' ? 'empty' : 'postal-code' }
  const street = line(found, typed, 'calle')
  const settlement = country === 'MX' ? line(found, typed, 'colonia') : undefined
  const city = line(found, typed, 'ciudad')
  const state = line(found, typed, 'estado')
  const place = { country, street, city, state, postalCode: postalCode ?? '' }
  return settlement === undefined ? place : { ...place, settlement }
}

function readReference(found: Found, typed: PlaceTyped, n: 1 | 2, home: Residence): Reference {
  const name = line(found, typed, `ref${n}_nombre`)
  const phone = readPhone(typed[`ref${n}_telefono`] ?? '', home)
  if (!phone.ok) found[`ref${n}_telefono`] = phone
  return { name, phone: phone.ok ? phone.value : ('' as Phone) }
}

/** Two different people, each with a phone; a number without country is of `home`. */
export function readReferences(
  found: Found,
  typed: PlaceTyped,
  home: Residence,
): readonly [Reference, Reference] {
  const one = readReference(found, typed, 1, home)
  const two = readReference(found, typed, 2, home)
  const same = one.phone === two.phone && one.name.toLowerCase() === two.name.toLowerCase()
  if (one.phone && same) found.ref2_nombre = { code: 'references-same' }
  return [one, two]
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
