// Every page of the registration in every state, without a database.
import type { Email } from '../../foundation/email.ts'
import { type Gallery, inside } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { codeWords } from '../codes/codes.usecases.ts'
import { accessPage, accessProblems, confirmPage } from './access.pages.ts'
import * as activation from './activation.pages.ts'
import { words as activationWords } from './activation.words.ts'
import { claimGallery } from './claim.pages.ts'
import { contactPage, contactProblems } from './contact.pages.ts'
import { type ContactTyped, readContact } from './contact.ts'
import { contactProblemWords, words as contactWords } from './contact.words.ts'
import type { FactKind } from './fact.ts'
import { factWords } from './fact.words.ts'
import { readIds } from './identification.ts'
import * as identity from './identity.pages.ts'
import { mobilePage, namePage } from './name.pages.ts'
import { correctionPage, neutralPage } from './neutral.pages.ts'
import { type Complete, type Draft, isComplete } from './registration.ts'

const soon = Temporal.Instant.from('2026-11-03T18:04:30Z')
const wait = { to: 'too-soon', until: soon } as const
const many = { to: 'too-many', until: soon } as const
const folio = 'TRA-2026-00000042-K'

const maya: ContactTyped = {
  correo: 'maya@correo.example',
  celular: '55 1234 5678',
  telefono: '55 8765 4321',
  pais: 'MX',
  cp: '06700',
  calle: 'Colima 12',
  colonia: 'Roma Norte',
  ciudad: 'Cuauhtémoc',
  estado: 'Ciudad de México',
  ref1_nombre: 'Lucía Peña',
  ref1_telefono: '55 1234 5679',
  ref2_nombre: 'Hugo Ruiz',
  ref2_telefono: '55 8765 4320',
  idioma: 'es',
}
const nora: ContactTyped = {
  ...maya,
  pais: 'CA',
  correo: 'nora@correo.example',
  celular: '+1 416 555 0199',
  cp: 'M5V 3L9',
  calle: '10 King St W',
  ciudad: 'Toronto',
  estado: 'Ontario',
  idioma: 'en',
}

function draftOf(proof: 'code' | 'later'): Complete {
  const read = readContact(maya)
  const ids = readIds({ nss: '12345678903', curp: 'GODE561231MDFMZM01', rfc: 'GODE561231GR8' })
  if (!('contact' in read) || !('ids' in ids)) throw new Error('the gallery’s own people are wrong')
  const draft: Draft = {
    ids: ids.ids,
    fact: { proof: 'typed', memberId: '1' },
    name: { givenNames: 'Emma', firstSurname: 'Gómez', secondSurname: 'Díaz' },
    contact: read.contact,
    mobile: { proof },
    access: { passwordHash: '', questions: [] },
  }
  if (!isComplete(draft)) throw new Error('the gallery’s own draft is not complete')
  return draft
}

const choices = [
  'Panadería La Espiga',
  'Textiles del Bajío',
  'Transportes Sol de Oriente',
  'Ferretería Hermanos Luna',
  'Clínica San Ángel',
]
const fact = (kind: FactKind, another = true) => ({ kind, choices, another })
const badFact = (kind: FactKind) => (view: View) => {
  const problems = { respuesta: view.t(factWords[kind].unreadable) }
  return identity.factPage(view, { ...fact(kind), typed: '12', problems })
}
const badIds = (view: View) => {
  const typed = { nss: '4385120917', curp: 'LOMR850312MPLPRS08', rfc: '' }
  const read = readIds(typed)
  const problems = 'problems' in read ? identity.idsProblems(view, read.problems) : {}
  return identity.identifyPage(view, { typed, problems })
}
const badContact = (view: View) => {
  const typed = { ...maya, correo: 'maya@', celular: '55 1234', cp: '', ref2_nombre: '' }
  const read = readContact(typed)
  const problems = 'problems' in read ? contactProblems(view, read.problems) : {}
  return contactPage(view, { typed, problems })
}
const badAccess = (view: View) => {
  const questions = [
    { question: undefined, answer: 'answer-common' },
    { question: 'questions-equal', answer: 'answers-equal' },
  ] as const
  const password = { code: 'password-short', missing: 3 } as const
  const problems = accessProblems(view, { password, questions })
  return accessPage(view, { chosen: ['first-pet', 'first-pet'], problems })
}
const mobile = {
  mobile: '+52 55 1234 5678',
  email: 'maya@correo.example',
  way: 'sms',
  abroad: false,
} as const
const abroad = { ...mobile, mobile: '+1 416 555 0199', way: 'mail', abroad: true } as const
const email = 'maya@correo.example'
const both = { missing: ['confirmed-mobile', 'typed-fact'], mobile: '+525512345678' } as const

export const gallery: Gallery = {
  ...claimGallery,
  '/registro': {
    'primera vez': (view) => identity.startPage(view, {}),
    'con un avance guardado': (view) => identity.startPage(view, { resume: '/registro/nombre' }),
  },
  '/registro/identificate': {
    vacía: (view) => identity.identifyPage(view, {}),
    'con errores': badIds,
    'muchos intentos': (view) => identity.identifyPage(view, { waitUntil: soon }),
  },
  '/registro/pregunta': {
    'número de crédito': (view) => identity.factPage(view, fact('loan-number')),
    'último depósito': (view) => identity.factPage(view, fact('last-amount')),
    'mes del último depósito': (view) => identity.factPage(view, fact('last-month')),
    patrón: (view) => identity.factPage(view, fact('employer')),
    'uno de cinco': (view) => identity.factPage(view, fact('employer-picked', false)),
    'no se puede leer': badFact('loan-number'),
    'ninguno elegido': badFact('employer-picked'),
    'últimas formas': (view) => identity.lastWaysPage(view, { folio }),
  },
  '/registro/pregunta/codigo': {
    vacía: (view) => identity.lastWayCodePage(view, {}),
    'código equivocado': (view) =>
      identity.lastWayCodePage(view, { problems: { codigo: view.t(codeWords['code-wrong']) } }),
    'muy pronto': (view) => identity.lastWayCodePage(view, { wait }),
  },
  '/registro/seguimos': {
    'con lo que escribió': (view) => neutralPage(view, { ending: '8903' }),
    'sin avance': (view) => neutralPage(view, { ending: undefined }),
  },
  '/registro/corregir': {
    'no cuadran': (view) =>
      correctionPage(view, {
        found: [
          { code: 'curp-rfc-letters', weight: 'contradiction' },
          { code: 'nss-birth-year', weight: 'doubt' },
        ],
        otherName: false,
        folio: undefined,
      }),
    'otro nombre': (view) => correctionPage(view, { found: [], otherName: true, folio: undefined }),
    'con folio': (view) => correctionPage(view, { found: [], otherName: false, folio }),
  },
  '/registro/nombre': {
    vacía: (view) => namePage(view, { masked: 'E••• G•••• D•••' }),
    'no es el de la CURP': (view) =>
      namePage(view, {
        masked: 'E••• G•••• D•••',
        typed: { nombre: 'Ema', apellido1: 'Gomes', apellido2: '' },
        problems: { nombre: view.t(contactWords.nameNotCurp) },
      }),
  },
  '/registro/contacto': {
    vacía: (view) => contactPage(view, { typed: { pais: 'MX', idioma: view.lang } }),
    'con código postal': (view) =>
      contactPage(view, { typed: maya, settlements: ['Roma Norte', 'Roma Sur'] }),
    'código postal que no está': (view) => contactPage(view, { typed: maya, settlements: [] }),
    Canadá: (view) => contactPage(view, { typed: nora }),
    'Estados Unidos': (view) => contactPage(view, { typed: { ...nora, pais: 'US', cp: '60608' } }),
    'con errores': badContact,
    'correo con un error': (view) =>
      contactPage(view, {
        typed: { ...maya, correo: 'maya@gmial.com' },
        doubt: {
          code: 'typo',
          suggestion: 'maya@gmail.com' as Email,
          email: 'maya@gmial.com',
        },
      }),
    'correo del trabajo': (view) =>
      contactPage(view, { typed: maya, doubt: { code: 'work', email: 'maya@correo.example' } }),
  },
  '/registro/celular': {
    'por SMS': (view) => mobilePage(view, mobile),
    'por correo, desde fuera': (view) => mobilePage(view, abroad),
    'código vencido': (view) =>
      mobilePage(view, { ...mobile, problems: { codigo: view.t(codeWords['code-expired']) } }),
    'cinco por hora': (view) => mobilePage(view, { ...mobile, wait: many }),
  },
  '/registro/acceso': {
    vacía: (view) => accessPage(view, { chosen: [undefined, undefined] }),
    'con errores': badAccess,
  },
  '/registro/confirma': {
    'celular confirmado': (view) => confirmPage(view, { draft: draftOf('code') }),
    'celular para después': (view) => confirmPage(view, { draft: draftOf('later') }),
    'muy pronto': (view) => confirmPage(view, { draft: draftOf('code'), wait }),
  },
  '/registro/activa': {
    'correo en camino': (view) => activation.activatePage(view, { email }),
    'otro en camino': (view) => activation.activatePage(view, { email, sent: true }),
    'correo más tarde': (view) =>
      activation.activatePage(view, { email, mailAfter: view.now.add({ minutes: 20 }) }),
    'código equivocado': (view) =>
      activation.activatePage(view, {
        email,
        problems: { codigo: view.t(codeWords['code-wrong']) },
      }),
    'otro correo, incompleto': (view) =>
      activation.activatePage(view, {
        email,
        typedEmail: 'maya@',
        problems: { correo: view.t(contactProblemWords['email-domain']) },
      }),
    'cinco por hora': (view) => activation.activatePage(view, { email, wait: many }),
  },
  '/registro/activar': {
    'enlace bueno': (view) => activation.linkPage(view, { name: 'E••• G•••• D•••' }),
    incompleto: (view) => activation.linkProblemPage(view, { problem: 'link-unknown' }),
    vencido: (view) => activation.linkProblemPage(view, { problem: 'link-expired' }),
    'hay otro más nuevo': (view) => activation.linkProblemPage(view, { problem: 'link-replaced' }),
    'otro en camino': (view) =>
      activation.linkProblemPage(view, { problem: 'link-expired', sent: true }),
    'ya activa': (view) => activation.linkProblemPage(view, { problem: 'already-active' }),
  },
  '/registro/listo': {
    completa: (view) => activation.donePage(inside(view, true), { missing: [] }),
    'solo ver': (view) =>
      activation.donePage(inside(view, true), { missing: ['confirmed-mobile'] }),
  },
  '/registro/prueba': {
    'faltan las dos': (view) =>
      activation.proofPage(inside(view, true), { ...both, fact: 'last-amount' }),
    'código en camino': (view) =>
      activation.proofPage(inside(view, true), { ...both, fact: undefined, sent: true }),
    'respuesta que no es': (view) =>
      activation.proofPage(inside(view, true), {
        missing: ['typed-fact'],
        mobile: undefined,
        fact: 'employer',
        problems: { respuesta: view.t(activationWords.factWrong) },
      }),
    'no falta nada': (view) =>
      activation.proofPage(inside(view, true), { missing: [], mobile: undefined, fact: undefined }),
  },
}
