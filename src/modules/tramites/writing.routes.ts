// Writing a trámite and sending it: forms in, use case, a page or the next address out.
import { dayOf } from '../../foundation/time.ts'
import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { needsProof } from '../logins/sessions.ts'
import { choicesIn } from './definition.ts'
import { definitions, startPath } from './definitions.ts'
import type { Draft } from './drafting.usecases.ts'
import { problemTexts } from './fields.pages.ts'
import type { FollowingUseCases } from './following.usecases.ts'
import { readForm } from './form-reading.ts'
import {
  afterForm,
  asked,
  type PaperRooms,
  papersRoutes,
  papersShown,
  startable,
} from './papers.routes.ts'
import { reviewPage } from './review.pages.ts'
import type { CannotSend, SendingUseCases } from './sending.usecases.ts'
import { startPage } from './tramites.pages.ts'
import { formPage } from './writing.pages.ts'

export type WritingRooms = PaperRooms & {
  readonly sending: SendingUseCases
  readonly following: Pick<FollowingUseCases, 'estimate'>
}
const own = '/mis-tramites/nuevo/:tipo'
/** What somebody who helps may fill in beside the member: the form and its papers; sending is the member's alone. */
export const draftForms = [own, `${own}/papeles`, `${own}/papeles/quitar`] as const

/** `2` in an address is the second page; anything else is none. */
const pageIn = (text: string | undefined): number | undefined =>
  /^[1-9]\d?$/.test(text ?? '') ? Number.parseInt(text!, 10) - 1 : undefined

function formRoutes(x: WritingRooms): readonly Route[] {
  const form = async (v: MemberVisit): Promise<Answer> => {
    const kind = startable(v)
    if (!kind) return missing
    const draft = await x.drafting.load(asked(v, kind))
    const wanted = pageIn(v.query.parte)
    if (wanted === undefined && draft.open === undefined) return go(afterForm(draft))
    const furthest = draft.open ?? draft.pages.length - 1
    const at = Math.min(wanted ?? furthest, furthest)
    const typed = { ...choicesIn(definitions[kind], v.query), ...draft.typed }
    const estimate = await x.following.estimate(kind)
    return show(formPage(v.view, { draft, at, typed, estimate }))
  }
  const answered = async (v: MemberVisit, draft: Draft, at: number): Promise<Answer> => {
    const { kind, pages, offers, open } = draft
    const ground = { today: dayOf(v.now), offers }
    const { problems } = readForm(pages[at] ?? [], v.form, ground)
    if (Object.keys(problems).length === 0)
      return go(
        at + 1 < pages.length && open !== at
          ? `${startPath(kind)}?parte=${at + 2}`
          : afterForm(draft),
      )
    const said = problemTexts(v.view, kind, problems)
    const estimate = await x.following.estimate(kind)
    return refuse(formPage(v.view, { draft, at, problems: said, typed: v.form, estimate }))
  }
  const save = async (v: MemberVisit): Promise<Answer> => {
    const kind = startable(v)
    const at = pageIn(v.form.parte)
    if (!kind || at === undefined) return missing
    const draft = await x.drafting.savePage(asked(v, kind), { at, form: v.form })
    if (!draft) return go(startPath(kind))
    return v.form.salir === 'si' ? go('/mis-tramites') : answered(v, draft, at)
  }
  return [memberGet(own, form), memberPost(own, save)]
}

function reviewRoutes(x: WritingRooms): readonly Route[] {
  const review = async (v: MemberVisit, refused?: CannotSend): Promise<Answer> => {
    const kind = startable(v)
    if (!kind) return missing
    const found = await x.sending.review(asked(v, kind))
    if (found.open !== undefined) return go(afterForm(found))
    const papers = await papersShown(x.uploads, found.papers)
    const props = { review: found, papers, estimate: await x.following.estimate(kind) }
    if (!refused) return show(reviewPage(v.view, props))
    return refuse(reviewPage(v.view, { ...props, refused }))
  }
  const send = async (v: MemberVisit): Promise<Answer> => {
    const kind = startable(v)
    if (!kind) return missing
    const { fourEyes, heldBy } = definitions[kind]
    const path = `${startPath(kind)}/revisa`
    if ((fourEyes || heldBy) && needsProof(v.member, v.now))
      return go(`/confirma-que-eres-tu?volver=${encodeURIComponent(path)}`)
    const sent = await x.sending.send(asked(v, kind))
    if (!sent.ok) return review(v, sent.code)
    const { opened, reference } = sent.value
    return go(`/mis-tramites/${reference}${opened ? '?listo=enviado' : ''}`)
  }
  const drop = async (v: MemberVisit): Promise<Answer> => {
    const kind = startable(v)
    if (!kind) return missing
    await x.drafting.drop({ who: v.member, kind })
    return go('/mis-tramites')
  }
  return [
    memberGet(`${own}/revisa`, (v) => review(v)),
    memberPost(`${own}/revisa`, send),
    memberPost(`${own}/descartar`, drop),
  ]
}

export const writingRoutes = (x: WritingRooms): readonly Route[] => [
  memberGet('/mis-tramites/nuevo', async (v) =>
    show(startPage(v.view, await x.drafting.ofMember(v.member.memberId))),
  ),
  ...formRoutes(x),
  ...papersRoutes(x),
  ...reviewRoutes(x),
]
