import { go, memberGet, type Route, show } from '../../platform/web.ts'
import { paymentsPage, paymentsPath } from './payments.pages.ts'
import type { PaymentsSeenUseCases } from './payments-seen.usecases.ts'

export const paymentsRoutes = (seen: Pick<PaymentsSeenUseCases, 'ofMember'>): readonly Route[] => [
  memberGet(paymentsPath, async (v) => {
    const lists = await seen.ofMember(v.member.memberId)
    return lists.length === 0 ? go('/mi-credito') : show(paymentsPage(v.view, { lists }))
  }),
]
