// What a member has and owes, as the desk is told it: the same readings as the member's own pages.
import type { DeskDeps } from '../modules/desk/workplace.usecases.ts'
import type { openMoney } from './money.ts'

export const deskFigures = ({
  rooms: { savings, loans },
}: Pick<ReturnType<typeof openMoney>, 'rooms'>): DeskDeps['figures'] => ({
  savings: async (memberId) => (await savings.overview(memberId)).savings.total,
  loans: async (memberId) =>
    (await loans.ofMember(memberId)).map(({ loanNumber, figures }) => ({
      loanNumber,
      owed: figures?.outstandingPrincipal ?? null,
    })),
})
