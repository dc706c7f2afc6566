// What comes from somebody who is not in: one form, a folio, and the same answer whoever was named in it.
import { type Clock, hours } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Db } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import type { TramiteKind } from './definitions.ts'
import type { FormProblems } from './form-reading.ts'
import type { SendingUseCases } from './sending.usecases.ts'

export type AnybodyDeps = {
  readonly db: Db
  readonly now: Clock
  readonly sending: Pick<SendingUseCases, 'sendByAnybody'>
}
export type SentByAnybody =
  | { readonly to: 'sent'; readonly reference: string }
  | { readonly to: 'problems'; readonly problems: FormProblems }
  | { readonly to: 'wait'; readonly until: Temporal.Instant }

/** A family, an office, a kiosk: enough for people, too few for a machine that fills our mail. */
const limit: Limit = { points: 30, per: hours(1) }
const longestTyped = 2_000

export const anybodyUseCases = (deps: AnybodyDeps) => ({
  /** Reads and opens it; refused after thirty tries an hour from one address. */
  send: async (asked: {
    readonly kind: TramiteKind
    readonly typed: Readonly<Record<string, string | undefined>>
    readonly lang: Lang
    readonly address: string
  }): Promise<SentByAnybody> => {
    const { kind, lang, address } = asked
    const typed = Object.fromEntries(
      Object.entries(asked.typed).map(([name, text]) => [
        name,
        (text ?? '').slice(0, longestTyped),
      ]),
    )
    const counted = await take(deps.db, `without a login ${address}`, limit, deps.now())
    if (!counted.allowed) return { to: 'wait', until: counted.until }
    const sent = await deps.sending.sendByAnybody({ kind, typed, lang })
    if (!sent.ok) return { to: 'problems', problems: sent.problems }
    return { to: 'sent', reference: sent.reference }
  },
})
export type AnybodyUseCases = ReturnType<typeof anybodyUseCases>
