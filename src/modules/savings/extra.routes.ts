import { pesos, zeroMxn } from '../../foundation/money.ts'
import {
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { extraPage, extraPath, linePage } from './extra.pages.ts'
import { roomLeft } from './extra.ts'
import type { ExtraUseCases } from './extra.usecases.ts'
import { extraRefusals } from './extra.words.ts'

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function extraRoutes(extra: ExtraUseCases): readonly Route[] {
  const create = async (v: MemberVisit) => {
    const typed = v.form.cantidad ?? ''
    const outcome = await extra.create(v.member, typed)
    if (outcome.ok) return go(`${extraPath}/${outcome.value.lineId}`)
    const { limit, already = zeroMxn, code } = outcome
    const monto = limit === undefined ? '' : pesos(roomLeft(limit, already))
    const problems = { cantidad: v.view.t(extraRefusals[code], { monto }) }
    return refuse(extraPage(v.view, { limit, already, typed, problems }))
  }
  return [
    memberGet(extraPath, async (v) =>
      show(extraPage(v.view, await extra.overview(v.member.memberId))),
    ),
    memberPost(extraPath, create),
    memberGet(`${extraPath}/:linea`, async (v) => {
      const id = v.params.linea ?? ''
      const found = idForm.test(id) ? await extra.one(v.member.memberId, id) : undefined
      return found ? show(linePage(v.view, found)) : missing
    }),
  ]
}
