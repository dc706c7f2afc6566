import { dayOf } from '../../foundation/time.ts'
import {
  type Answer,
  type MemberVisit,
  memberGet,
  memberPost,
  type Route,
  refuse,
  show,
  tooMany,
} from '../../platform/web.ts'
import { type PaperTyped, readPaper } from './paper.ts'
import { passportPage, passportPath } from './registries.pages.ts'
import type { RegistriesUseCases } from './registries.usecases.ts'

const typedIn = ({ form }: MemberVisit): PaperTyped => {
  const { registro, nombre, nacimiento, nss, curp, rfc } = form
  return { registro, nombre, nacimiento, nss, curp, rfc }
}

/** Without a paper in it, the form asks everybody; with one, that paper is compared too. */
async function compare(rooms: RegistriesUseCases, v: MemberVisit): Promise<Answer> {
  const typed = typedIn(v)
  const given = Object.values(typed).some((text) => text?.trim())
  const paper = given ? readPaper(typed, dayOf(v.now)) : undefined
  if (paper && !paper.ok) {
    const passport = await rooms.seen(v.member)
    return refuse(passportPage(v.view, { passport, typed, problem: paper.code }))
  }
  const from = { address: v.address, browser: v.browser }
  const found = await rooms.compare(v.member, from, paper?.value)
  if (!('tooManyUntil' in found)) return show(passportPage(v.view, { passport: found, typed }))
  const { tooManyUntil } = found
  const passport = await rooms.seen(v.member)
  return tooMany(passportPage(v.view, { passport, typed, tooManyUntil }), tooManyUntil)
}

export const registriesRoutes = (rooms: RegistriesUseCases): readonly Route[] => [
  memberGet(passportPath, async (v) =>
    show(passportPage(v.view, { passport: await rooms.seen(v.member) })),
  ),
  memberPost(passportPath, (v) => compare(rooms, v)),
]
