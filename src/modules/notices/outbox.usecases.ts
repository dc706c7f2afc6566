// What the outbox is given, by whoever joins it: the same for writing, sending and keeping back.
import type { Clock, Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Log } from '../../platform/log.ts'
import type { Secrets } from '../../platform/secrets.ts'

export type NoticesDeps = {
  readonly db: Db
  readonly now: Clock
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly secrets: Pick<Secrets, 'seal' | 'open'>
  readonly institution: Institution
  /** Links in messages start with this, from the configuration. */
  readonly origin: string
  readonly demo: boolean
  readonly log: Log
  /** Since when a number asked for no notices: the room that reads texts knows. */
  silentSince(db: Db, number: string): Promise<Instant | null>
}
/** Seals of messages are opened for this purpose alone. */
export const sealPurpose = 'notices'
