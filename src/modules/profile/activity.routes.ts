// «Quién vio o cambió mis datos»: the list, sifted, and the same as a table.
import { csv, csvType } from '../../platform/csv.ts'
import {
  type Answer,
  download,
  type Form,
  type MemberVisit,
  memberGet,
  type Route,
  show,
} from '../../platform/web.ts'
import { doers, sorts } from '../audit/sorting.ts'
import {
  activityHeading,
  activityLine,
  activityPage,
  activityPath,
  type Wanted,
} from './activity.pages.ts'
import type { Rooms } from './steps.routes.ts'

const pageSize = 20
const batchSize = 500
/** Of a table: more than anybody's years have, and an end to what one request may cost. */
const mostBatches = 40

const wantedIn = (query: Form): Wanted => ({
  who: doers.find((one) => one === query.quien),
  what: sorts.find((one) => one === query.que),
})

async function activity(rooms: Rooms, v: MemberVisit): Promise<Answer> {
  const wanted = wantedIn(v.query)
  const asked = { ...wanted, before: v.query.antes, limit: pageSize }
  const found = await rooms.access.activity(v.member, asked)
  return show(activityPage(v.view, { activity: found, more: found.length === pageSize, wanted }))
}

async function* batches(rooms: Rooms, v: MemberVisit) {
  const wanted = wantedIn(v.query)
  let before: string | undefined
  for (let i = 0; i < mostBatches; i++) {
    const found = await rooms.access.activity(v.member, { ...wanted, before, limit: batchSize })
    if (found.length > 0) yield found.map((one) => activityLine(v.view, one))
    if (found.length < batchSize) return
    before = found.at(-1)!.auditId
  }
}

export const activityRoutes = (rooms: Rooms): readonly Route[] => [
  memberGet(activityPath, (v) => activity(rooms, v)),
  memberGet(`${activityPath}/csv`, async (v) => {
    await rooms.access.activityTaken(v.member)
    return download('actividad.csv', csvType, csv(activityHeading(v.view), batches(rooms, v)))
  }),
]
