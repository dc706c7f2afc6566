import { go, type MemberVisit, memberGet, missing, type Route, show } from '../../platform/web.ts'
import type { ExtraUseCases } from '../savings/extra.usecases.ts'
import { addPath, ownSavingsPage, ownSavingsPath, payLinePage } from './own-savings.pages.ts'
import type { PaymentsSeenUseCases } from './payments-seen.usecases.ts'

export type OwnSavingsRooms = {
  readonly extra: Pick<ExtraUseCases, 'one'>
  readonly seen: Pick<PaymentsSeenUseCases, 'ofSavings'>
}
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function payLine({ extra }: OwnSavingsRooms, v: MemberVisit) {
  const id = v.params.linea ?? ''
  const line = idForm.test(id) ? await extra.one(v.member.memberId, id) : undefined
  if (!line) return missing
  return line.state === 'serves' ? show(payLinePage(v.view, line)) : go(`${addPath}/${id}`)
}

export const ownSavingsRoutes = (rooms: OwnSavingsRooms): readonly Route[] => [
  memberGet(`${addPath}/:linea/pagar`, (v) => payLine(rooms, v)),
  memberGet(ownSavingsPath, async (v) =>
    show(ownSavingsPage(v.view, await rooms.seen.ofSavings(v.member.memberId))),
  ),
]
