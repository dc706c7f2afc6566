// Seals what a member saw into a cookie of their known browser, and opens it where there is no session and no database.
import type { Actor } from '../../foundation/actor.ts'
import { type Clock, type Instant, seconds } from '../../foundation/time.ts'
import { PartAway, within } from '../../platform/breaker.ts'
import { type Db, isDatabaseAway, transaction } from '../../platform/db.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import type { Cookie, MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { deviceToken } from '../logins/devices.ts'
import * as store from './snapshots.store.ts'
import {
  type Figures,
  isCurrent,
  isShowable,
  joined,
  keepable,
  readSnapshot,
  type Snapshot,
  snapshotLife,
  snapshotText,
} from './snapshots.ts'

/** Takes what was kept away from this browser. */
export const goneSnapshot: Cookie = { name: 'foto', value: '', life: 'gone' }

type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'seal' | 'open'>
  readonly audit: Pick<AuditUseCases, 'record'>
}
/** The two cookies that belong together: 'foto' and 'aparato'. */
export type Shown = { readonly snapshot: string | undefined; readonly device: string | undefined }
type Whose = Pick<MemberSession, 'loginId' | 'memberId' | 'signedInAt'>

const purpose = 'snapshot'
const longestCookie = 2_000
/** Whether it may be kept is asked when somebody has just come in, and when what they see has changed. */
const justIn = 600
/** Nobody waits longer for the question whether a browser is still known. */
const patience = seconds(1)

const markOf = (device: string): string => hashOf(device).subarray(0, 12).toString('base64url')

export const snapshotsUseCases = (deps: Deps) => {
  const { db } = deps
  const opened = ({ snapshot, device }: Shown): Snapshot | undefined => {
    const token = deviceToken(device)
    if (!snapshot || !token || snapshot.length > longestCookie) return undefined
    const text = deps.secrets.open(purpose, Buffer.from(snapshot, 'base64url'))
    return text === undefined ? undefined : readSnapshot(text, markOf(token))
  }
  const sealed = (one: Snapshot, device: string): Cookie | undefined => {
    const text = snapshotText(one, markOf(device))
    const value = deps.secrets.seal(purpose, text).toString('base64url')
    return value.length > longestCookie ? undefined : { name: 'foto', value, life: snapshotLife }
  }
  const mayKeep = (loginId: string, device: string) =>
    store.mayKeep(db, loginId, hashOf(device), deps.now())

  return {
    /** What the browser shows, asked of nobody: the seal and the date alone. `checked`: the database may be asked later. */
    glimpse: (shown: Shown, now: Instant, checked = true): Snapshot | undefined => {
      const found = opened(shown)
      return found && isShowable(found, now, checked) ? found : undefined
    },

    /**
     * What the browser shows, if its person still lets it: asked of the database, and where that does not answer in a
     * second, taken as it is for a week.
     */
    look: async (shown: Shown, now: Instant): Promise<Snapshot | undefined> => {
      const found = opened(shown)
      if (!found || !isShowable(found, now, true)) return undefined
      try {
        const may = within(patience, 'snapshot', mayKeep(found.loginId, shown.device!))
        return (await may) ? found : undefined
      } catch (error) {
        if (!(error instanceof PartAway) && !isDatabaseAway(error)) throw error
        return isShowable(found, now, false) ? found : undefined
      }
    },

    /** Cookies for a page that showed these figures: none when the browser has them already. */
    afterSeeing: async (who: Whose, seen: Figures, shown: Shown): Promise<readonly Cookie[]> => {
      const device = deviceToken(shown.device)
      const now = deps.now()
      const found = opened(shown)
      const before = found?.loginId === who.loginId ? found : undefined
      const figures = keepable(joined(seen, before))
      const { loginId } = who
      const next: Snapshot = { ...figures, loginId, takenAt: now }
      if (isCurrent(before, next)) return []
      const none = shown.snapshot ? [goneSnapshot] : []
      const isNew = now.since(who.signedInAt).total('seconds') < justIn
      if (!device || (!shown.snapshot && !isNew)) return none
      const nothingKnown = !figures.savings && !figures.loans?.length
      const cookie =
        !nothingKnown && (await mayKeep(loginId, device)) ? sealed(next, device) : undefined
      return cookie ? [cookie] : none
    },

    keeps: (loginId: string): Promise<boolean> => store.keeps(db, loginId),

    /** Switches it on or off, for every browser of the person. */
    setKeeps: (who: Pick<MemberSession, 'loginId' | 'memberId'>, keeps: boolean): Promise<void> =>
      transaction(db, async (tx) => {
        const by: Actor = { kind: 'member', memberId: who.memberId, loginId: who.loginId }
        await store.setKeeps(tx, who.loginId, keeps, deps.now())
        const facts = { choice: keeps ? 'on' : 'off' }
        await deps.audit.record(tx, { by, act: 'snapshot-chosen', facts })
      }),
  }
}
export type SnapshotsUseCases = ReturnType<typeof snapshotsUseCases>
