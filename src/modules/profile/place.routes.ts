import { readPhone } from '../../foundation/phone.ts'
import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import {
  type Found,
  inPageOrder,
  isCountry,
  readAddress,
  readCode,
  readCountry,
  readReferences,
} from '../logins/whereabouts.ts'
import {
  addressPage,
  homePhonePage,
  referencesPage,
  saidOf,
  typedAddress,
  typedReferences,
} from './place.pages.ts'
import { heldPage, isHeld, proven, type Rooms } from './steps.routes.ts'

const at = '/mi-perfil/contacto'
const typedIn = (v: MemberVisit) => (Object.keys(v.form).length > 0 ? v.form : undefined)

/** What the postal code says fills the rest; what was typed elsewhere stays. */
async function find(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const country = isCountry(v.form.pais) ? v.form.pais : 'MX'
  const code = country === 'MX' ? readCode('MX', v.form.cp ?? '') : undefined
  const places = code ? await rooms.details.placesOf(code) : []
  const [first] = places
  const filled = first && { ciudad: first.municipality, estado: first.state }
  const settlements = places.map((place) => place.settlement)
  return show(addressPage(v.view, { typed: { ...v.form, ...filled }, settlements }))
}

async function saveAddress(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  if (v.form.accion === 'buscar') return find(rooms, v)
  const found: Found = {}
  const address = readAddress(found, v.form, readCountry(found, v.form))
  if (Object.keys(found).length > 0) {
    const problems = saidOf(v.view, inPageOrder(found))
    return refuse(addressPage(v.view, { typed: v.form, problems }))
  }
  const saved = await rooms.details.setAddress(v.member, address, v.browser)
  return isHeld(saved) ? heldPage(rooms, v) : go(`${at}?listo=si`)
}

async function saveReferences(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const { login } = await rooms.details.overview(v.member)
  const found: Found = {}
  const references = readReferences(found, v.form, login.residence)
  if (Object.keys(found).length > 0) {
    const problems = saidOf(v.view, inPageOrder(found))
    return refuse(referencesPage(v.view, { typed: v.form, problems }))
  }
  const saved = await rooms.details.setReferences(v.member, references, v.browser)
  return isHeld(saved) ? heldPage(rooms, v) : go(`${at}?listo=si`)
}

async function saveHome(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const { login } = await rooms.details.overview(v.member)
  const typed = (v.form.telefono ?? '').trim()
  const read = typed === '' ? undefined : readPhone(typed, login.residence)
  if (read && !read.ok) {
    const problems = saidOf(v.view, { telefono: read })
    return refuse(homePhonePage(v.view, { typed: v.form, problems }))
  }
  const saved = await rooms.details.setHomePhone(v.member, read?.value, v.browser)
  return isHeld(saved) ? heldPage(rooms, v) : go(`${at}?listo=si`)
}

export const placeRoutes = (rooms: Rooms): readonly Route[] => {
  const step = (path: string, next: (v: MemberVisit) => Promise<Answer>) => (v: MemberVisit) =>
    proven(rooms, v, path, () => next(v))
  const address = async (v: MemberVisit) => {
    const found = await rooms.details.overview(v.member)
    return show(addressPage(v.view, { typed: typedIn(v) ?? typedAddress(found.address) }))
  }
  const references = async (v: MemberVisit) => {
    const found = await rooms.details.overview(v.member)
    return show(referencesPage(v.view, { typed: typedIn(v) ?? typedReferences(found.references) }))
  }
  const home = async (v: MemberVisit) => {
    const { login } = await rooms.details.overview(v.member)
    const telefono = login.phones.find((phone) => phone.kind === 'home')?.e164
    return show(homePhonePage(v.view, { typed: typedIn(v) ?? { telefono } }))
  }
  return [
    memberGet(`${at}/domicilio`, step(`${at}/domicilio`, address)),
    memberPost(
      `${at}/domicilio`,
      step(`${at}/domicilio`, (v) => saveAddress(rooms, v)),
    ),
    memberGet(`${at}/referencias`, step(`${at}/referencias`, references)),
    memberPost(
      `${at}/referencias`,
      step(`${at}/referencias`, (v) => saveReferences(rooms, v)),
    ),
    memberGet(`${at}/casa`, step(`${at}/casa`, home)),
    memberPost(
      `${at}/casa`,
      step(`${at}/casa`, (v) => saveHome(rooms, v)),
    ),
  ]
}
