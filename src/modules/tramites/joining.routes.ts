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
import { needsProof } from '../logins/sessions.ts'
import { invitationPage, invitationPath, invitedPage } from './joining.pages.ts'
import type { CannotJoin, JoiningUseCases } from './joining.usecases.ts'
import { cannotJoinWords } from './joining.words.ts'

const typedIn = (v: MemberVisit) => ({ folio: v.form.folio ?? '', code: v.form.codigo ?? '' })

const refused = (v: MemberVisit, code: CannotJoin): Answer => {
  const { folio, code: codigo } = typedIn(v)
  const problems = { folio: v.view.t(cannotJoinWords[code]) }
  return refuse(invitedPage(v.view, { folio, codigo, problems }))
}

export const joiningRoutes = (joining: JoiningUseCases): readonly Route[] => {
  const look = async (v: MemberVisit): Promise<Answer> => {
    const typed = typedIn(v)
    const found = await joining.invitation(v.member, typed)
    if (!found.ok) return refused(v, found.code)
    return show(invitationPage(v.view, { invitation: found.value, codigo: typed.code }))
  }
  const agree = async (v: MemberVisit): Promise<Answer> => {
    const typed = typedIn(v)
    if (needsProof(v.member, v.now)) {
      const back = `${invitationPath}?folio=${encodeURIComponent(typed.folio.slice(0, 40))}`
      return go(`/confirma-que-eres-tu?volver=${encodeURIComponent(back)}`)
    }
    const agreed = await joining.agree(v.member, typed)
    if (agreed.ok) return look(v)
    const found = await joining.invitation(v.member, typed)
    if (!found.ok) return refused(v, agreed.code)
    const problem = v.view.t(cannotJoinWords[agreed.code])
    return refuse(invitationPage(v.view, { invitation: found.value, codigo: typed.code, problem }))
  }
  return [
    memberGet(invitationPath, (v) => show(invitedPage(v.view, { folio: v.query.folio }))),
    memberPost(invitationPath, look),
    memberPost(`${invitationPath}/acepto`, agree),
  ]
}
