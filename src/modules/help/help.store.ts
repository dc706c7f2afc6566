import type { Day } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, sql } from '../../platform/db.ts'

/** Counts one more «sí» or «no» for an answer on a day. */
export async function countVerdict(
  db: Db,
  verdict: { slug: string; lang: Lang; on: Day; helped: boolean },
): Promise<void> {
  const { slug, lang, on, helped } = verdict
  const [yes, no] = helped ? [1, 0] : [0, 1]
  await sql`
    insert into help_verdicts as v (slug, lang, said_on, helped, did_not)
    values (${slug}, ${lang}, ${on}, ${yes}, ${no})
    on conflict (slug, lang, said_on)
    do update set helped = v.helped + excluded.helped, did_not = v.did_not + excluded.did_not`.execute(
    db,
  )
}

export type Verdicts = { readonly slug: string; readonly helped: number; readonly didNot: number }

/** The answers that were judged since a day, the least helpful first: what to write better. */
export async function verdictsSince(db: Db, since: Day): Promise<readonly Verdicts[]> {
  const { rows } = await sql<Verdicts>`
    select slug, sum(helped)::int as helped, sum(did_not)::int as "didNot"
    from help_verdicts where said_on >= ${since}
    group by slug order by sum(did_not) - sum(helped) desc, slug`.execute(db)
  return rows
}
