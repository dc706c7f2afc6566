import {
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  ownPath,
  type Route,
  show,
} from '../../platform/web.ts'
import { early } from '../../platform/web-helped.ts'
import { acceptedPage, type Changed, changedPage } from './consents.pages.ts'
import { duePapers } from './consents.ts'
import type { ConsentsUseCases } from './consents.usecases.ts'

const path = '/lo-que-cambio'
const backOf = (v: MemberVisit): string => ownPath(v.form.volver ?? v.query.volver) ?? '/inicio'

/** `changes`: what is new in the version in force of each paper. */
export const consentsRoutes = (
  consents: ConsentsUseCases,
  changes: readonly Changed[],
): readonly Route[] => [
  early(
    memberGet(path, (v) => {
      const due = duePapers(v.member.papersDue)
      const papers = changes.filter(({ paper }) => due.includes(paper))
      const back = backOf(v)
      return papers.length === 0 ? go(back) : show(changedPage(v.view, { papers, back }))
    }),
  ),
  memberPost(path, async (v) => {
    await consents.accept(v.member)
    return go(backOf(v))
  }),
  early(
    memberGet('/mi-perfil/mis-derechos/avisos', async (v) =>
      show(acceptedPage(v.view, { accepted: await consents.acceptedBy(v.member) })),
    ),
  ),
]
