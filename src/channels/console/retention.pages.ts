// What is kept for how long, and what would go now: from the table that the clearing works by.
import { howLong, periodsPath } from '../../modules/retention/retention.pages.ts'
import type { Due } from '../../modules/retention/retention.usecases.ts'
import { ruleWords, retentionWords as words } from '../../modules/retention/retention.words.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import { type Html, html } from '../../platform/pages/html.ts'
import type { View } from '../../platform/pages/view.ts'
import { frame, type Staff, table } from './console.pages.ts'

export const retentionRoot = '/operacion/conservacion'

export function retentionPage(view: View, staff: Staff, found: readonly Due[]): Html {
  const columns = [
    { label: view.t(words.what) },
    { label: view.t(words.howLong) },
    { label: view.t(words.why) },
    { label: view.t(words.due), number: true },
    { label: view.t(words.last) },
  ]
  const rows = found.map(({ rule, due, last }) => [
    view.t(ruleWords[rule].what),
    howLong(view, rule),
    view.t(ruleWords[rule].why),
    due,
    last
      ? view.t(words.lastCleared, { n: last.cleared, cuando: dayAndTime(view.lang, last.ranAt) })
      : view.t(words.never1),
  ])
  return frame(
    view,
    staff,
    { title: view.t(words.title), path: retentionRoot },
    html`<p>${view.t(words.intro)}</p>
<p>${view.t(words.never)} <a href="${view.to(periodsPath)}">${view.t(words.memberTitle)}</a></p>
${table(view.t(words.title), columns, rows)}`,
  )
}

const at = Temporal.Instant.from('2026-11-22T09:07:00Z')
export const retentionGallery: Gallery = {
  [retentionRoot]: {
    'con algo vencido': (view) =>
      retentionPage(view, { name: 'Ana' }, [
        {
          rule: 'registration-drafts',
          due: 12n,
          last: { rule: 'registration-drafts', ranAt: at, cleared: 204n },
        },
        { rule: 'messages', due: 0n, last: undefined },
        { rule: 'texts', due: 3n, last: undefined },
      ]),
  },
}
