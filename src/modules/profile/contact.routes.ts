import { readEmail } from '../../foundation/email.ts'
import { readPhone } from '../../foundation/phone.ts'
import { saidOfEmail, saidOfPhone } from '../../platform/pages/identifiers.words.ts'
import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  type Route,
  refuse,
  show,
  withCookies,
} from '../../platform/web.ts'
import { browserOf } from '../codes/codes.usecases.ts'
import { deviceToken } from '../logins/devices.ts'
import { contactPage, emailCodePage, emailPage, phoneCodePage, phonePage } from './contact.pages.ts'
import { contactWords as words } from './contact.words.ts'
import { heldPage, isHeld, isWait, proven, type Rooms, slowed } from './steps.routes.ts'

const at = '/mi-perfil/contacto'

async function overview(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const said =
    v.query.listo === 'si' ? 'saved' : v.query.cancelado === 'si' ? 'cancelled' : undefined
  return show(contactPage(v.view, { overview: await rooms.details.overview(v.member), said }))
}

async function askEmail(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const { login } = await rooms.details.overview(v.member)
  const typed = v.form.correo
  const props = { now: login.email, typed }
  const read = readEmail(typed ?? '')
  const again = (said: string) =>
    refuse(emailPage(v.view, { ...props, problems: { correo: said } }))
  if (!read.ok) return again(saidOfEmail(v.view, read))
  const browser = browserOf(v.cookie('codigo'))
  const asked = await rooms.contact.askEmail(v.member, read.value, browser.browserKey)
  if (isHeld(asked)) return heldPage(rooms, v)
  if (isWait(asked)) return slowed((wait) => emailPage(v.view, { ...props, wait }), asked)
  if (!asked.ok) return again(v.view.t(words['email-same']))
  return withCookies(go(`${at}/correo/codigo`), ...(browser.cookie ? [browser.cookie] : []))
}

async function askPhone(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const typed = v.form.celular
  const { login } = await rooms.details.overview(v.member)
  const read = readPhone(typed ?? '', login.residence)
  const again = (said: string) => refuse(phonePage(v.view, { typed, problems: { celular: said } }))
  if (!read.ok) return again(saidOfPhone(v.view, read))
  const browser = browserOf(v.cookie('codigo'))
  const asked = await rooms.contact.askPhone(v.member, read.value, browser.browserKey)
  if (isHeld(asked)) return heldPage(rooms, v)
  if (isWait(asked)) return slowed((wait) => phonePage(v.view, { typed, wait }), asked)
  if (!asked.ok) return again(v.view.t(words['phone-same']))
  return withCookies(go(`${at}/celular/codigo`), ...(browser.cookie ? [browser.cookie] : []))
}

const kinds = {
  correo: { field: 'email', page: emailCodePage },
  celular: { field: 'mobile', page: phoneCodePage },
} as const
type Of = keyof typeof kinds

/** The page of the code, for what is waiting for one. */
async function codePage(rooms: Rooms, v: MemberVisit, of: Of): Promise<Answer> {
  const to = await rooms.contact.asked(v.member, kinds[of].field)
  return to ? show(kinds[of].page(v.view, { to })) : go(`${at}/${of}`)
}

async function enterCode(rooms: Rooms, v: MemberVisit, of: Of): Promise<Answer> {
  const { field, page } = kinds[of]
  const to = await rooms.contact.asked(v.member, field)
  if (!to) return go(`${at}/${of}`)
  const { browserKey } = browserOf(v.cookie('codigo'))
  const { address, browser } = v
  const from = { address, browser, device: deviceToken(v.cookie('aparato')) }
  const given = { code: v.form.codigo, browserKey, from }
  const wrong = (said: string) => refuse(page(v.view, { to, problems: { codigo: said } }))
  if (!v.form.codigo?.trim()) return wrong(v.view.t(words.codeEmpty))
  const { contact } = rooms
  const outcome =
    field === 'email'
      ? await contact.confirmEmail(v.member, given)
      : await contact.confirmPhone(v.member, given)
  if (outcome.ok) return go(`${at}?listo=si`)
  if (isHeld(outcome)) return heldPage(rooms, v)
  return outcome.code === 'nothing-asked' ? go(`${at}/${of}`) : wrong(v.view.t(words[outcome.code]))
}

/** The same code once more, to what is waiting for it. */
async function again(rooms: Rooms, v: MemberVisit, of: Of): Promise<Answer> {
  const { field, page } = kinds[of]
  const to = await rooms.contact.asked(v.member, field)
  if (!to) return go(`${at}/${of}`)
  const { browserKey, cookie } = browserOf(v.cookie('codigo'))
  const ask = field === 'email' ? rooms.contact.askEmail : rooms.contact.askPhone
  const asked = await ask(v.member, to, browserKey)
  if (isHeld(asked)) return heldPage(rooms, v)
  if (isWait(asked)) return slowed((wait) => page(v.view, { to, wait }), asked)
  return withCookies(go(`${at}/${of}/codigo`), ...(cookie ? [cookie] : []))
}

async function phoneAct(rooms: Rooms, v: MemberVisit, act: 'quitar' | 'codigos'): Promise<Answer> {
  const e164 = v.form.numero ?? ''
  const { details } = rooms
  const outcome =
    act === 'quitar'
      ? await details.removePhone(v.member, e164, v.browser)
      : await details.sendCodesTo(v.member, e164, v.browser)
  if (isHeld(outcome)) return heldPage(rooms, v)
  return go(outcome.ok ? `${at}?listo=si` : at)
}

async function cancel(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const undone = await rooms.contact.undo(v.member)
  return go(undone > 0 ? `${at}?cancelado=si` : at)
}

export const contactRoutes = (rooms: Rooms): readonly Route[] => {
  const step = (path: string, next: (v: MemberVisit) => Promise<Answer>) => (v: MemberVisit) =>
    proven(rooms, v, path, () => next(v))
  const mail = async (v: MemberVisit) => {
    const { login } = await rooms.details.overview(v.member)
    return show(emailPage(v.view, { now: login.email, typed: v.form.correo }))
  }
  const phone = async (v: MemberVisit) => show(phonePage(v.view, { typed: v.form.celular }))
  return [
    memberGet(at, (v) => overview(rooms, v)),
    memberGet(`${at}/correo`, step(`${at}/correo`, mail)),
    memberPost(
      `${at}/correo`,
      step(`${at}/correo`, (v) => askEmail(rooms, v)),
    ),
    memberGet(`${at}/correo/codigo`, (v) => codePage(rooms, v, 'correo')),
    memberPost(`${at}/correo/codigo`, (v) => enterCode(rooms, v, 'correo')),
    memberPost(`${at}/correo/otro`, (v) => again(rooms, v, 'correo')),
    memberPost(`${at}/correo/cancelar`, (v) => cancel(rooms, v)),
    memberGet(`${at}/celular`, step(`${at}/celular`, phone)),
    memberPost(
      `${at}/celular`,
      step(`${at}/celular`, (v) => askPhone(rooms, v)),
    ),
    memberGet(`${at}/celular/codigo`, (v) => codePage(rooms, v, 'celular')),
    memberPost(`${at}/celular/codigo`, (v) => enterCode(rooms, v, 'celular')),
    memberPost(`${at}/celular/otro`, (v) => again(rooms, v, 'celular')),
    memberPost(
      `${at}/celular/quitar`,
      step(at, (v) => phoneAct(rooms, v, 'quitar')),
    ),
    memberPost(
      `${at}/celular/codigos`,
      step(at, (v) => phoneAct(rooms, v, 'codigos')),
    ),
  ]
}
