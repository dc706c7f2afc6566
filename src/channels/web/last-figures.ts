// The way to a member's last figures, for pages that cannot show their account: told by the browser's own cookies, from
// memory, and asked of nobody.
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { snapshotDate, snapshotLine } from '../../modules/snapshots/snapshots.pages.ts'
import type { SnapshotsUseCases } from '../../modules/snapshots/snapshots.usecases.ts'
import { type Html, nothing } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import type { CookieName } from '../../platform/web.ts'

export type LastFigures = Pick<SnapshotsUseCases, 'glimpse'>
type CookieOf = (name: CookieName) => string | undefined

/** The date of what the browser keeps, in words; undefined when it keeps nothing. `checked`: as `glimpse` has it. */
export function lastFiguresDate(
  snapshots: LastFigures,
  cookie: CookieOf,
  at: { readonly lang: Lang; readonly now: Instant; readonly checked?: boolean },
): string | undefined {
  const shown = { snapshot: cookie('foto'), device: cookie('aparato') }
  if (!shown.snapshot) return undefined
  const found = snapshots.glimpse(shown, at.now, at.checked ?? true)
  return found && snapshotDate(at.lang, found)
}

export const lastFiguresLine = (view: View, date: string | undefined): Html =>
  date === undefined ? nothing : snapshotLine(view, date)
