import { dayOf } from '../../foundation/time.ts'
import {
  type Cookie,
  type MemberVisit,
  memberGet,
  type Route,
  show,
  withCookies,
} from '../../platform/web.ts'
import type { DueUseCases } from '../door/due.usecases.ts'
import type { SnapshotsUseCases } from '../snapshots/snapshots.usecases.ts'
import { homePage } from './home.pages.ts'
import type { HomeReading, HomeUseCases } from './home.usecases.ts'
import { nextDueDay, seenOf } from './seen.ts'

/** What the browser takes along, for the day when the page cannot be had at once. */
export type TakenAlong = {
  readonly snapshots: Pick<SnapshotsUseCases, 'afterSeeing'>
  readonly due: Pick<DueUseCases, 'hand'>
}

async function takenAlong(
  { snapshots, due }: TakenAlong,
  reading: HomeReading,
  { member, now, browser, cookie }: MemberVisit,
): Promise<readonly Cookie[]> {
  const today = dayOf(now)
  const shown = { snapshot: cookie('foto'), device: cookie('aparato') }
  const seen = seenOf(reading, today, member.lookOnly)
  const figures = await snapshots.afterSeeing(member, seen, shown)
  if (reading.missing.includes('loans')) return figures
  const day = nextDueDay(reading, today)
  return [...figures, ...due.hand(day, { cookie: cookie('vence'), browser }, now)]
}

export const homeRoutes = (home: HomeUseCases, along: TakenAlong): readonly Route[] => [
  memberGet('/inicio', async (v) => {
    const { memberId, givenName, previousSignInAt } = v.member
    const reading = await home.of(memberId)
    const page = show(homePage(v.view, { reading, givenName, previousSignInAt }))
    return withCookies(page, ...(await takenAlong(along, reading, v)))
  }),
]
