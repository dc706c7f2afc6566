// The other person of a request: invited by a code, seen before anything is said, and their yes from their own login.
import { readFolio } from '../../foundation/folio.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, hours, type Instant } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import { definitions, type TramiteKind } from './definitions.ts'
import { actorOf, type Who } from './drafting.usecases.ts'
import { mayBe } from './held.ts'
import * as store from './joining.store.ts'
import { invitationCode, isPartner, sameInvitation } from './joining.ts'
import type { TellingUseCases } from './telling.usecases.ts'
import { findByReference, lockByReference, type TramiteRow } from './tramites.store.ts'
import { moves } from './tramites.ts'
import { writeEvent } from './tramites.usecases.ts'

export type JoiningDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'mac'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly holds: Pick<HoldsUseCases, 'ofLocked'>
  readonly members: Pick<MembersUseCases, 'memberById'>
  readonly telling: Pick<TellingUseCases, 'moved'>
}
/** In the order in which they are looked at. */
export const cannotJoin = [
  'no-such-invitation',
  'too-many-tries',
  'look-only',
  'agreed-already',
  'held',
] as const
export type CannotJoin = (typeof cannotJoin)[number]
export type Invitation = {
  readonly reference: string
  readonly kind: TramiteKind
  /** Who asks: their given names and the first letter of a surname. */
  readonly asker: string
  readonly relation: string | undefined
  readonly agreedAt: Instant | undefined
}
type Typed = { readonly folio: string; readonly code: string }
const tries: Limit = { points: 10, per: hours(1) }
const purpose = 'case-invitation'

/** The code of a request that needs another person; undefined: it needs nobody. */
export const codeOf = (
  secrets: Pick<Secrets, 'mac'>,
  { type, reference }: Pick<TramiteRow, 'type' | 'reference'>,
): string | undefined =>
  definitions[type].partner && invitationCode(secrets.mac(purpose, reference))

export const joiningUseCases = (deps: JoiningDeps) => {
  /** The same refusal for a folio that is not there, another code, another person, and a request that is over. */
  const invited = async (who: Who, typed: Typed): Promise<TramiteRow | undefined> => {
    const read = readFolio(typed.folio.slice(0, 40))
    const row = read.ok ? await findByReference(deps.db, read.value) : undefined
    const code = row && codeOf(deps.secrets, row)
    if (!row || !code || !sameInvitation(code, typed.code)) return undefined
    if (moves[row.state].length === 0 || row.member_id === who.memberId) return undefined
    const person = await deps.members.memberById(who.memberId)
    return person && isPartner(definitions[row.type], row.about, person) ? row : undefined
  }
  const counted = async ({ memberId }: Who): Promise<boolean> =>
    (await take(deps.db, `case invitations ${memberId}`, tries, deps.now())).allowed

  const found = async (
    who: Who,
    typed: Typed,
  ): Promise<Result<TramiteRow, 'no-such-invitation' | 'too-many-tries'>> => {
    if (!(await counted(who))) return cannot('too-many-tries')
    const row = await invited(who, typed)
    return row ? ok(row) : cannot('no-such-invitation')
  }

  return {
    /** What the other person is asked, before they say anything. Refused after ten tries in an hour. */
    invitation: async (who: Who, typed: Typed): Promise<Result<Invitation, CannotJoin>> => {
      const row = await found(who, typed)
      if (!row.ok) return row
      const { reference, type: kind, about, member_id, tramite_id } = row.value
      const asker = member_id === null ? undefined : await deps.members.memberById(member_id)
      const given = await store.consentOf(deps.db, tramite_id)
      return ok({
        reference,
        kind,
        asker: asker ? `${asker.givenNames} ${asker.firstSurname.slice(0, 1)}.` : '',
        relation: about.relation,
        agreedAt: given?.at,
      })
    },

    /** Their yes, with a fresh proof that the page has asked for: once, and it stays. */
    agree: async (who: Who, typed: Typed): Promise<Result<void, CannotJoin>> => {
      const row = await found(who, typed)
      if (!row.ok) return row
      if (who.lookOnly) return cannot('look-only')
      return transaction(deps.db, async (tx): Promise<Result<void, CannotJoin>> => {
        const { reference, tramite_id: id } = row.value
        const now = deps.now()
        const locked = (await lockByReference(tx, reference))!
        if (await store.wasAnswered(tx, id)) return cannot('agreed-already')
        const { heldBy } = definitions[locked.type]
        const { memberId, loginId } = who
        if (heldBy && !mayBe[heldBy](await deps.holds.ofLocked(tx, memberId), now).ok)
          return cannot('held')
        await store.addConsent(tx, {
          tramite_id: id,
          member_id: memberId,
          login_id: loginId,
          at: now,
        })
        const by = actorOf(who)
        await writeEvent(tx, now, { id, state: locked.state, by, act: 'partner-agreed' })
        await deps.audit.record(tx, { by, memberId, act: 'tramite-joined', facts: { reference } })
        await deps.telling.moved(tx, locked, by, locked.state)
        return ok(undefined)
      })
    },
  }
}
export type JoiningUseCases = ReturnType<typeof joiningUseCases>
