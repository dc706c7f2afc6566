import { memberGet, missing, type Route, show } from '../../platform/web.ts'
import { noticePage, noticesPage } from './notices.pages.ts'
import type { NoticesUseCases } from './notices.usecases.ts'

const perPage = 20
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idOf = (text: string | undefined) => (text && idForm.test(text) ? text : undefined)

export const noticesRoutes = (notices: NoticesUseCases): readonly Route[] => [
  memberGet('/avisos', async ({ view, query, member }) => {
    const before = idOf(query.antes)
    const found = await notices.messagesOf(member.memberId, before, perPage + 1)
    const shown = found.slice(0, perPage)
    const older = found.length > perPage ? `/avisos?antes=${shown.at(-1)!.messageId}` : undefined
    return show(noticesPage(view, shown, { older, first: !before }))
  }),
  memberGet('/avisos/:id', async ({ view, params, member }) => {
    const id = idOf(params.id)
    const found = id && (await notices.messageOf(member.memberId, id))
    return found ? show(noticePage(view, found.row, found.wording)) : missing
  }),
]
