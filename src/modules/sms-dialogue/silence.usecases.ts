import type { Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { silentSinceOf } from './sms-dialogue.store.ts'

/** Since when a phone asked by ALTO for no notices; null: it did not, or asked for them again by ALTA. */
export const silentSince = (db: Db, number: string): Promise<Instant | null> =>
  silentSinceOf(db, number)
