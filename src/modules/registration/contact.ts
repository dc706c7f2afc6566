// Step 3: how to reach somebody. One e-mail and one mobile of their own, an address in Mexico, the United
// States or Canada, two people who know them. What looks odd is asked about, never changed for them.
import { domainOf, type Email, type EmailProblem, readEmail } from '../../foundation/email.ts'
import { isDisposable, suggestEmail } from '../../foundation/email-domains.ts'
import { type Phone, phoneCountry, readPhone } from '../../foundation/phone.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Residence } from '../logins/login.ts'
import {
  type Address,
  type Found as PlaceFound,
  type PlaceProblem,
  type Reference,
  readAddress,
  readCountry,
  readReferences,
} from '../logins/whereabouts.ts'

export type { Address }
export type Country = Residence

export type Contact = {
  readonly email: Email
  readonly mobile: Phone
  readonly homePhone?: Phone
  readonly residence: Country
  readonly address: Address
  readonly references: readonly [Reference, Reference]
  readonly lang: Lang
}

/** The form as it was typed, by field name; kept to be shown again. */
export const contactFields = [
  'correo',
  'celular',
  'telefono',
  'pais',
  'cp',
  'calle',
  'colonia',
  'ciudad',
  'estado',
  'ref1_nombre',
  'ref1_telefono',
  'ref2_nombre',
  'ref2_telefono',
  'idioma',
] as const
export type ContactField = (typeof contactFields)[number]
export type ContactTyped = Readonly<Partial<Record<ContactField, string | undefined>>>

export type ContactProblem = EmailProblem | PlaceProblem | { readonly code: 'email-disposable' }
export type ContactProblems = Readonly<Partial<Record<ContactField, ContactProblem>>>

const tidy = (text: string | undefined) => (text ?? '').trim()

type Found = { problems: { -readonly [F in ContactField]?: ContactProblem } }

function email(found: Found, typed: ContactTyped): Email | undefined {
  const read = readEmail(typed.correo ?? '')
  if (!read.ok) found.problems.correo = read
  else if (isDisposable(read.value)) found.problems.correo = { code: 'email-disposable' }
  else return read.value
  return undefined
}

function phone(
  found: Found,
  typed: ContactTyped,
  field: ContactField,
  home: Country,
): Phone | undefined {
  const read = readPhone(typed[field] ?? '', home)
  if (read.ok) return read.value
  found.problems[field] = read
  return undefined
}

/** In page order, so that the summary reads as the page does. */
const inOrder = (problems: ContactProblems): ContactProblems =>
  Object.fromEntries(contactFields.filter((f) => problems[f]).map((f) => [f, problems[f]]))

/** Every answer of the page, or what is wrong with each field. Phones without a country are of `pais`. */
export function readContact(
  typed: ContactTyped,
): { contact: Contact } | { problems: ContactProblems } {
  const found: Found = { problems: {} }
  const place: PlaceFound = {}
  const residence = readCountry(place, typed)
  const [mail, mobile] = [email(found, typed), phone(found, typed, 'celular', residence)]
  const homePhone =
    tidy(typed.telefono) === '' ? undefined : phone(found, typed, 'telefono', residence)
  const address = readAddress(place, typed, residence)
  const references = readReferences(place, typed, residence)
  const problems: ContactProblems = { ...found.problems, ...place }
  if (Object.keys(problems).length > 0 || !mail || !mobile) return { problems: inOrder(problems) }
  return {
    contact: {
      email: mail,
      mobile,
      ...(homePhone && { homePhone }),
      residence,
      address,
      references,
      lang: typed.idioma === 'en' ? 'en' : 'es',
    },
  }
}

/** The form filled in with what was answered before. */
export const typedOf = (contact: Contact): ContactTyped => ({
  correo: contact.email,
  celular: contact.mobile,
  telefono: contact.homePhone,
  pais: contact.residence,
  cp: contact.address.postalCode,
  calle: contact.address.street,
  colonia: contact.address.settlement,
  ciudad: contact.address.city,
  estado: contact.address.state,
  ref1_nombre: contact.references[0].name,
  ref1_telefono: contact.references[0].phone,
  ref2_nombre: contact.references[1].name,
  ref2_telefono: contact.references[1].phone,
  idioma: contact.lang,
})

/** Asked about once, in this order: then the address stands as it is. */
export type EmailDoubt =
  | { readonly code: 'typo'; readonly suggestion: Email }
  | { readonly code: 'work' }
/**
 * Whether to ask about an e-mail. `asked`: the address that was asked about already; pressing on with
 * the same one is an answer. `workDomain`: an employer is known to use that domain.
 */
export function emailDoubt(
  mail: Email,
  workDomain: boolean,
  asked: string | undefined,
): EmailDoubt | undefined {
  if (asked === mail) return undefined
  const suggestion = suggestEmail(mail)
  if (suggestion) return { code: 'typo', suggestion }
  return workDomain ? { code: 'work' } : undefined
}

export const mailDomain = (mail: Email): string => domainOf(mail)
/** A phone abroad may get no SMS from here: mail is offered first. */
export const isAbroad = (mobile: Phone): boolean => phoneCountry(mobile) !== 'MX'

/** What the registry was told before, as far as it can be written to. */
export type OnFile = { readonly kind: 'email' | 'mobile'; readonly value: string }
/**
 * Contacts on file that nobody proved to hold in this registration: they are told, and while there is one
 * money and contacts stand still for 48 hours. `proven`: mailbox activated, mobile bound, contact that got a code.
 */
export const notProven = (
  onFile: readonly OnFile[],
  proven: readonly (string | undefined)[],
): readonly OnFile[] => onFile.filter((c) => !proven.includes(c.value))
/** As `isAbroad`, for a number that the registry holds. */
export const isAbroadNumber = (e164: string): boolean => !e164.startsWith('+52')
