// The cast as programs read it at /demo/personas.json: plain values, the names of the fields in Spanish.
import { plainAmount } from '../../../foundation/money.ts'
import { fullName } from '../../../foundation/person-name.ts'
import { questionWords } from '../../../modules/logins/questions.words.ts'
import type { Knowledge } from './knowledge.ts'
import type { Access } from './persona.ts'
import { payer, remitter, staff } from './staff.ts'

const answersOf = ({ answers }: Access) =>
  answers.map(({ question, answer }) => ({
    clave: question,
    pregunta: questionWords[question].es,
    respuesta: answer,
  }))

const entryOf = (access: Access) => ({
  correo: access.email,
  celular: access.mobile,
  contrasena: access.password,
  preguntas: answersOf(access),
})

const placeOf = ({ place }: Access) => ({
  pais: place.country,
  calle: place.street,
  colonia: place.settlement ?? null,
  ciudad: place.city,
  estado: place.state,
  codigoPostal: place.postalCode,
})

const factsOf = ({ facts }: Knowledge) => ({
  patrones: facts.employers.map(({ name, number, from, to }) => ({
    nombre: name,
    registroPatronal: number,
    desde: from.toString(),
    hasta: to?.toString() ?? null,
  })),
  ultimaAportacion: facts.last
    ? {
        bimestre: facts.last.bimester,
        mes: facts.last.receivedOn.toPlainYearMonth().toString(),
        monto: plainAmount(facts.last.amount),
        patron: facts.last.employer,
      }
    : null,
  creditos: facts.loans.map(({ number, year }) => ({ numero: number, anio: year })),
})

/** What the registry can be asked to write to; nothing here is bound to the person. */
const onFileOf = ({ persona }: Knowledge) =>
  (persona.onFile ?? []).flatMap((contact) =>
    contact.kind === 'address' ? [] : [{ tipo: contact.kind, valor: contact.value }],
  )

function memberOf(knowledge: Knowledge) {
  const { persona, identity } = knowledge
  const { name, access, lost, opened } = persona
  return {
    clave: persona.key,
    tipo: 'derechohabiente',
    nombre: fullName(name),
    nombres: name.givenNames,
    primerApellido: name.firstSurname,
    segundoApellido: name.secondSurname ?? null,
    historia: persona.story.es,
    pruebas: persona.tries.map(({ es }) => es),
    ...identity,
    fechaNacimiento: persona.birthOn,
    ...entryOf(access),
    tieneCuenta: opened !== undefined && opened.by === undefined,
    ...(lost && { correoPerdido: true, correoNuevo: lost.newEmail, celularNuevo: lost.newMobile }),
    ...(opened?.by && { abiertaPorExtrano: entryOf(opened.by) }),
    contactosEnRegistro: onFileOf(knowledge),
    domicilio: placeOf(access),
    referencias: access.references.map(({ name: nombre, phone }) => ({ nombre, telefono: phone })),
    hechos: factsOf(knowledge),
  }
}

const others = [
  ...staff.map((person) => ({
    clave: person.key,
    tipo: 'personal',
    nombre: person.name,
    papeles: person.roles,
    correo: person.email,
    contrasena: person.password,
    totp: person.totpSecret,
    codigosDeRecuperacion: person.recoveryCodes,
  })),
  {
    clave: payer.key,
    tipo: 'pagador',
    nombre: payer.name,
    correo: payer.email,
    celular: payer.mobile,
    pagaPor: payer.paysFor,
  },
  { clave: remitter.key, tipo: 'remesadora', nombre: remitter.name, correo: remitter.email },
]

/** Everybody: members first, then staff, the payer and the partner that brings payments. */
export const toldAll = (all: readonly Knowledge[]) => [...all.map(memberOf), ...others]
