// The registration step by step, for whoever the registry knows: by injection or over the network alike.
import assert from 'node:assert/strict'
import { plainAmount } from '../../src/foundation/money.ts'
import type { MemberFacts } from '../../src/modules/members/members.ts'
import type { FactKind } from '../../src/modules/registration/fact.ts'
import { factWords } from '../../src/modules/registration/fact.words.ts'
import type { Page, Visitor } from './visitor.ts'

export type Registrant = {
  readonly nss: string
  readonly curp: string
  readonly rfc: string
  readonly name: {
    readonly givenNames: string
    readonly firstSurname: string
    readonly secondSurname?: string | null | undefined
  }
  readonly email: string
  readonly mobile: string
  readonly password: string
}

/** Which fact that page asks for; undefined: none is left to ask. */
export const kindAsked = (page: string): FactKind | undefined =>
  (Object.keys(factWords) as FactKind[]).find((kind) => page.includes(factWords[kind].label.es))

/** What somebody answers who knows all that the registry knows. */
export function answerOf(kind: FactKind, facts: MemberFacts): string {
  const [last] = facts.contributions
  switch (kind) {
    case 'loan-number':
      return facts.loans[0]!.loanNumber
    case 'last-amount':
      return plainAmount(last!.amount)
    case 'last-month':
      return last!.receivedOn.toString().slice(0, 7)
    default:
      return (last ?? facts.employers[0])!.employer
  }
}

/** Readable, and nobody's. */
export const wrongAnswer: Readonly<Record<FactKind, string>> = {
  'loan-number': '0000000000',
  'last-amount': '1.01',
  'last-month': '01/1990',
  employer: 'Zapatos Zurdos',
  'employer-picked': 'Zapatos Zurdos',
}

/** A step that has to end on the page of the next one. */
async function step(
  visitor: Visitor,
  path: string,
  fields: Record<string, string>,
  next: string,
): Promise<Page> {
  const page = await visitor.post(path, fields)
  assert.equal(page.path, next, `after ${path}: ${page.status} «${page.h1}»`)
  return page
}

export const place = {
  pais: 'MX',
  cp: '72000',
  calle: 'Calle 5 de Mayo 12',
  colonia: 'Centro',
  ciudad: 'Puebla',
  estado: 'Puebla',
  ref1_nombre: 'Ofelia Campos Nava',
  ref1_telefono: '+525555550181',
  ref2_nombre: 'Julián Mora Estrada',
  ref2_telefono: '+525555550182',
  idioma: 'es',
}

/** Step 1 and the question, the name, the contacts, the access; ends before «Crear mi cuenta». */
export async function fillIn(visitor: Visitor, who: Registrant, facts: MemberFacts): Promise<void> {
  const { nss, curp, rfc, name, email, mobile, password } = who
  const ids = { nss, curp, rfc }
  const question = await step(visitor, '/registro/identificate', ids, '/registro/pregunta')
  const kind = kindAsked(question.text)
  assert.ok(kind, 'a fact is asked')
  const answer = { respuesta: answerOf(kind, facts) }
  await step(visitor, '/registro/pregunta', answer, '/registro/nombre')
  const typedName = {
    nombre: name.givenNames,
    apellido1: name.firstSurname,
    apellido2: name.secondSurname ?? '',
  }
  await step(visitor, '/registro/nombre', typedName, '/registro/contacto')
  const calle = `Calle 5 de Mayo ${nss.slice(-4)}` // everybody lives somewhere else
  const contact = { ...place, calle, correo: email, celular: mobile }
  await step(visitor, '/registro/contacto', contact, '/registro/celular')
  await step(visitor, '/registro/celular/otro', { via: 'luego' }, '/registro/acceso')
  const access = {
    contrasena: password,
    pregunta1: 'first-pet',
    respuesta1: 'Canelita',
    pregunta2: 'grandmother-dish',
    respuesta2: 'Mole de olla',
  }
  await step(visitor, '/registro/acceso', access, '/registro/confirma')
}

/** «Crear mi cuenta»: the mail is on its way. */
export const confirm = (visitor: Visitor): Promise<Page> =>
  step(visitor, '/registro/confirma', {}, '/registro/activa')
