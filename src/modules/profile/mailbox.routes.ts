// Is this mailbox still yours, and a second one for copies: each asked for by a code, the same steps for both.
import { readEmail } from '../../foundation/email.ts'
import { saidOfEmail } from '../../platform/pages/identifiers.words.ts'
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
import { contactWords as words } from './contact.words.ts'
import { type MailboxField, mailboxCodePage, mailboxPage, secondPage } from './mailbox.pages.ts'
import { heldPage, isHeld, isWait, proven, type Rooms, slowed } from './steps.routes.ts'

const contacts = '/mi-perfil/contacto'
const kinds = {
  same: { field: 'same-email', at: `${contacts}/correo/confirmar` },
  second: { field: 'second-email', at: `${contacts}/segundo-correo` },
} as const

async function askSame({ checks }: Rooms, v: MemberVisit): Promise<Answer> {
  const { browserKey, cookie } = browserOf(v.cookie('codigo'))
  const asked = await checks.askSame(v.member, browserKey)
  if (isWait(asked)) {
    const shown = await checks.shown(v.member)
    return slowed((wait) => mailboxPage(v.view, { shown, wait }), asked)
  }
  return withCookies(go(`${kinds.same.at}/codigo`), ...(cookie ? [cookie] : []))
}

async function askSecond(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const typed = v.form.correo
  const read = readEmail(typed ?? '')
  const wrong = (correo: string) => refuse(secondPage(v.view, { typed, problems: { correo } }))
  if (!read.ok) return wrong(saidOfEmail(v.view, read))
  const { browserKey, cookie } = browserOf(v.cookie('codigo'))
  const asked = await rooms.checks.askSecond(v.member, read.value, browserKey)
  if (isHeld(asked)) return heldPage(rooms, v)
  if (isWait(asked)) return slowed((wait) => secondPage(v.view, { typed, wait }), asked)
  if (!asked.ok) return wrong(v.view.t(words['email-same']))
  return withCookies(go(`${kinds.second.at}/codigo`), ...(cookie ? [cookie] : []))
}

async function codePage(rooms: Rooms, v: MemberVisit, of: MailboxField): Promise<Answer> {
  const to = await rooms.contact.asked(v.member, kinds[of].field)
  return to ? show(mailboxCodePage(v.view, { of, to })) : go(kinds[of].at)
}

async function enterCode(rooms: Rooms, v: MemberVisit, of: MailboxField): Promise<Answer> {
  const { field, at } = kinds[of]
  const to = await rooms.contact.asked(v.member, field)
  if (!to) return go(at)
  const wrong = (codigo: string) =>
    refuse(mailboxCodePage(v.view, { of, to, problems: { codigo } }))
  if (!v.form.codigo?.trim()) return wrong(v.view.t(words.codeEmpty))
  const { browserKey } = browserOf(v.cookie('codigo'))
  const given = { code: v.form.codigo, browserKey, device: v.browser }
  const { checks } = rooms
  const outcome =
    of === 'same'
      ? await checks.confirmSame(v.member, given)
      : await checks.confirmSecond(v.member, given)
  if (outcome.ok) return go(`${contacts}?listo=si`)
  if (isHeld(outcome)) return heldPage(rooms, v)
  return outcome.code === 'nothing-asked' ? go(at) : wrong(v.view.t(words[outcome.code]))
}

/** The same code once more, to what is waiting for it. */
async function again(rooms: Rooms, v: MemberVisit, of: MailboxField): Promise<Answer> {
  const { field, at } = kinds[of]
  const to = await rooms.contact.asked(v.member, field)
  if (!to) return go(at)
  const { browserKey, cookie } = browserOf(v.cookie('codigo'))
  const asked =
    of === 'same'
      ? await rooms.checks.askSame(v.member, browserKey)
      : await rooms.checks.askSecond(v.member, to, browserKey)
  if (isHeld(asked)) return heldPage(rooms, v)
  if (isWait(asked)) return slowed((wait) => mailboxCodePage(v.view, { of, to, wait }), asked)
  return withCookies(go(`${at}/codigo`), ...(cookie ? [cookie] : []))
}

async function removeSecond(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const outcome = await rooms.checks.removeSecond(v.member, v.browser)
  return isHeld(outcome) ? heldPage(rooms, v) : go(`${contacts}?listo=si`)
}

export const mailboxRoutes = (rooms: Rooms): readonly Route[] => {
  const step = (path: string, next: (v: MemberVisit) => Promise<Answer>) => (v: MemberVisit) =>
    proven(rooms, v, path, () => next(v))
  const second = kinds.second.at
  const codes = (['same', 'second'] as const).flatMap((of) => [
    memberGet(`${kinds[of].at}/codigo`, (v) => codePage(rooms, v, of)),
    memberPost(`${kinds[of].at}/codigo`, (v) => enterCode(rooms, v, of)),
    memberPost(`${kinds[of].at}/otro`, (v) => again(rooms, v, of)),
  ])
  return [
    memberGet(kinds.same.at, async (v) =>
      show(mailboxPage(v.view, { shown: await rooms.checks.shown(v.member) })),
    ),
    memberPost(kinds.same.at, (v) => askSame(rooms, v)),
    memberGet(
      second,
      step(second, async (v) => show(secondPage(v.view, { typed: v.form.correo }))),
    ),
    memberPost(
      second,
      step(second, (v) => askSecond(rooms, v)),
    ),
    memberPost(
      `${second}/quitar`,
      step(contacts, (v) => removeSecond(rooms, v)),
    ),
    ...codes,
  ]
}
