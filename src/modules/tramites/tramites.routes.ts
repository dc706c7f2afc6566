// A member's trámites: the list, one of them, and what they do with it.

import type { Result } from '../../foundation/result.ts'
import {
  type Answer,
  go,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { type MemberFileVisit, memberPostFile } from '../../platform/web-files.ts'
import { casePage } from './case.pages.ts'
import { cannotFollowWords } from './case.words.ts'
import { actorOf } from './drafting.usecases.ts'
import type { CannotFollow, FollowingUseCases } from './following.usecases.ts'
import { type PaperRooms, type PaperVisit, papersShown, takenIn } from './papers.routes.ts'
import { tramitesPage } from './tramites.pages.ts'
import type { TramitesUseCases } from './tramites.usecases.ts'

export type CaseRooms = PaperRooms & {
  readonly tramites: TramitesUseCases
  readonly following: FollowingUseCases
}
const pageSize = 20
type Box = 'mensaje' | 'respuesta-escrita' | 'porque' | 'archivo' | 'papel'

const folioOf = (v: PaperVisit): string => v.params.folio ?? ''

/** The page of one, with what was done or what is off. */
const pageOf =
  (x: CaseRooms) =>
  async (v: PaperVisit, problem?: { box: Box; text: string }): Promise<Answer> => {
    const found = await x.following.one(v.member, folioOf(v))
    if (!found) return missing
    const papers = await papersShown(x.uploads, found.papers)
    const done = v.query.listo === 'enviado' ? 'sent' : v.query.listo === 'si' ? 'kept' : undefined
    const props = { followed: found, papers, most: x.uploads.said.mb }
    if (!problem) return show(casePage(v.view, { ...props, done }))
    const problems = { [problem.box]: problem.text }
    return refuse(casePage(v.view, { ...props, problems, typed: v.form }))
  }

function actRoutes(x: CaseRooms): readonly Route[] {
  const { following } = x
  const one = pageOf(x)
  /** Did it, and back to the case; or the same page with what is off beside its box. */
  const after = async (v: PaperVisit, box: Box, did: Promise<Result<void, CannotFollow>>) => {
    const outcome = await did
    if (outcome.ok) return go(`/mis-tramites/${folioOf(v)}?listo=si`)
    if (outcome.code === 'no-such-folio') return missing
    return one(v, { box, text: v.view.t(cannotFollowWords[outcome.code]) })
  }
  const answer = 'respuesta-escrita'
  return [
    memberPost('/mis-tramites/:folio/mensajes', (v) =>
      after(v, 'mensaje', following.message(v.member, folioOf(v), v.form.mensaje ?? '')),
    ),
    memberPost('/mis-tramites/:folio/respuesta', (v) =>
      after(v, answer, following.giveInformation(v.member, folioOf(v), v.form[answer] ?? '')),
    ),
    memberPost('/mis-tramites/:folio/apelacion', (v) =>
      after(v, 'porque', following.appeal(v.member, folioOf(v), v.form.porque ?? '')),
    ),
    memberPost('/mis-tramites/:folio/cancelar', (v) =>
      after(v, 'mensaje', following.withdraw(v.member, folioOf(v))),
    ),
  ]
}

function paperRoute(x: CaseRooms): Route {
  const put = async (v: MemberFileVisit): Promise<Answer> => {
    const folio = folioOf(v)
    const paper = v.form.papel ?? ''
    if (!(await x.following.one(v.member, folio))) return missing
    const own = { owner: { memberId: v.member.memberId }, by: actorOf(v.member) }
    const text = await takenIn(
      x,
      v,
      { ...own, purpose: `${folio} ${paper}` },
      async (tx, uploadId) => {
        const kept = await x.following.putPaper(tx, v.member, { folio, paper, uploadId })
        return kept.ok ? undefined : v.view.t(cannotFollowWords[kept.code])
      },
    )
    if (text !== undefined) return pageOf(x)(v, { box: 'archivo', text })
    return go(`/mis-tramites/${folio}?listo=si`)
  }
  return memberPostFile('/mis-tramites/:folio/papeles', x.uploads.limits.mostBytes, put)
}

export const tramitesRoutes = (x: CaseRooms): readonly Route[] => [
  memberGet('/mis-tramites', async (v) => {
    const { memberId } = v.member
    const [tramites, drafts] = await Promise.all([
      x.tramites.ofMember(memberId, v.query.antes),
      x.drafting.ofMember(memberId),
    ])
    return show(tramitesPage(v.view, { tramites, drafts, more: tramites.length === pageSize }))
  }),
  memberGet('/mis-tramites/:folio', (v) => pageOf(x)(v)),
  ...actRoutes(x),
  paperRoute(x),
]
