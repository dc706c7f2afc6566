import { type Clock, isPast, later, seconds } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import { saveProgress } from './imports.store.ts'
import type { Progress } from './imports.ts'

/** Every two seconds whoever looks at the console sees how far it is. */
export function seenBy(
  { db, now }: { db: Db; now: Clock },
  importId: string,
  next: (progress: Progress) => void,
): (progress: Progress) => void {
  let due = now()
  return (progress) => {
    next(progress)
    if (!isPast(due, now())) return
    due = later(now(), seconds(2))
    saveProgress(db, importId, progress).catch(() => {}) // a help, and the database may be away
  }
}
