import type { Move } from '../../modules/refunds/refunds.ts'
import { cannotReleaseWords } from '../../modules/refunds/refunds.words.ts'
import type { Operator, ReleasingUseCases } from '../../modules/refunds/releasing.usecases.ts'
import {
  type Answer,
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { refundBoardPage, refundsPage, refundsRoot } from './refunds.pages.ts'

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const actor = ({ staff }: StaffVisit): Operator => ({
  kind: 'staff',
  staffId: staff.staffId,
  name: staff.name,
  role: 'operator',
})
const refundIn = (x: ReleasingUseCases, { params }: StaffVisit) =>
  idForm.test(params.id ?? '') ? x.one(params.id!) : Promise.resolve(undefined)

async function decide(x: ReleasingUseCases, v: StaffVisit, move: Move['move']): Promise<Answer> {
  const refund = await refundIn(x, v)
  if (!refund) return missing
  const { refundId } = refund
  const name = `razon-${move}`
  const reason = (v.form[name] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)
  const outcome = await x.decide({ refundId, move, reason, by: actor(v) })
  if (outcome.ok) return go(`${refundsRoot}/${refundId}?listo=si`)
  const problems = { [name]: v.view.t(cannotReleaseWords[outcome.code]) }
  const about = { refund: (await x.one(refundId)) ?? refund, staffId: v.staff.staffId }
  const refused = { move, typed: reason, problems }
  return refuse(refundBoardPage(v.view, v.staff, { ...about, refused }))
}

export const refundsBoardRoutes = (x: ReleasingUseCases): readonly Route[] => [
  staffGet('operator', refundsRoot, async (v) =>
    show(refundsPage(v.view, v.staff, await x.latest())),
  ),
  staffGet('operator', `${refundsRoot}/:id`, async (v) => {
    const refund = await refundIn(x, v)
    if (!refund) return missing
    const { staffId } = v.staff
    return show(refundBoardPage(v.view, v.staff, { refund, staffId, done: v.query.listo === 'si' }))
  }),
  ...(['proposed', 'released', 'declined'] as const).map((move) =>
    staffPost('operator', `${refundsRoot}/:id/${move}`, (v) => decide(x, v, move)),
  ),
]
