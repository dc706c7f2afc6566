// Sending a trámite: everything looked through once more, then opened once, told by mail and to every proven phone.
import { type Clabe, maskClabe } from '../../foundation/clabe.ts'
import type { Mxn } from '../../foundation/money.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Lang, Said } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { CheckedBefore, CheckingUseCases } from './checking.usecases.ts'
import { addPapers } from './correspondence.store.ts'
import type { Values } from './definition.ts'
import { definitions, type TramiteKind } from './definitions.ts'
import { papersMissing, partedValues, readDraft, type Typed } from './draft.ts'
import {
  type Asked,
  actorOf,
  type Draft,
  type DraftingUseCases,
  type Who,
} from './drafting.usecases.ts'
import * as drafts from './drafts.store.ts'
import type { FormProblems, Offers } from './form-reading.ts'
import { mayBe } from './held.ts'
import type { TellingUseCases } from './telling.usecases.ts'
import { findByReference, takeTurn } from './tramites.store.ts'
import { answerBy } from './tramites.ts'
import type { NewTramite, TramitesUseCases } from './tramites.usecases.ts'

/** Amounts by the name of what they are of; null: no file has told. */
type Amounts = readonly { readonly label: Said; readonly amount: Mxn | null }[]
/** What would be paid, and what would not: it goes to the pension, or it stays where it is. */
export type Foreseen = {
  readonly paid: Amounts
  readonly total: Mxn | null
  readonly rest: Amounts
  readonly restGoes: 'to-pension' | 'nowhere'
}
/** Given by the wiring; undefined: of that kind, or now, nothing can be said. */
export type Foresee = (
  kind: TramiteKind,
  asked: { readonly memberId: bigint; readonly values: Values },
) => Promise<Foreseen | undefined>

export type SendingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly tramites: Pick<TramitesUseCases, 'open'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly holds: Pick<HoldsUseCases, 'ofLocked'>
  readonly drafting: Pick<DraftingUseCases, 'load'>
  readonly checking: CheckingUseCases
  readonly foresee: Foresee
  readonly telling: Pick<TellingUseCases, 'received'>
}
export type Review = Draft &
  CheckedBefore & {
    readonly missing: readonly string[]
    readonly foreseen: Foreseen | undefined
  }
/** In the order in which they are looked at. */
export const cannotSend = [
  'look-only',
  'not-complete',
  'papers-missing',
  'money-held',
  'contact-held',
  'credit-held',
  'check-failed',
] as const
export type CannotSend = (typeof cannotSend)[number]
/** `opened`: false when the same was asked for before; then the folio is the one of before. */
export type Sent = { readonly reference: string; readonly opened: boolean }
/** What somebody who is not in sends, in one go. */
export type ByAnybody = {
  readonly kind: TramiteKind
  readonly typed: Typed
  readonly lang: Lang
}

const purpose = 'tramite-values'
/** The sealed values of a case, opened for whoever carries it out. */
export function openedValues(secrets: Secrets, sealed: Buffer | null): Values {
  if (sealed === null) return {}
  const text = secrets.open(purpose, sealed)
  assert(text !== undefined, 'what we sealed opens')
  return JSON.parse(text) as Values
}

/** What stands in the open of a case: an account is masked, a pick keeps the words it was picked by. */
function aboutOf(secrets: Secrets, kind: TramiteKind, values: Values, offers: Offers) {
  const { fields } = definitions[kind]
  const { open, sealed } = partedValues(definitions[kind], values)
  const about: Record<string, string> = { ...open }
  for (const [name, value] of Object.entries(sealed)) about[name] = maskClabe(value as Clabe)
  for (const [name, { shape }] of Object.entries(fields)) {
    if (shape !== 'loan' && shape !== 'movement') continue
    const picked = offers[shape]?.find(({ value }) => value === open[name])
    if (picked) about[`${name}.said`] = picked.label
  }
  const any = Object.keys(sealed).length > 0
  return { about, ...(any && { sealedValues: secrets.seal(purpose, JSON.stringify(sealed)) }) }
}

export const sendingUseCases = (deps: SendingDeps) => {
  const mayBeSent = async (tx: Tx, who: Who, review: Review): Promise<Result<void, CannotSend>> => {
    const { fourEyes, heldBy } = definitions[review.kind]
    if (who.lookOnly && (fourEyes || heldBy)) return cannot('look-only')
    if (review.open !== undefined) return cannot('not-complete')
    if (review.missing.length > 0) return cannot('papers-missing')
    if (heldBy) {
      const holds = await deps.holds.ofLocked(tx, who.memberId)
      if (!mayBe[heldBy](holds, deps.now()).ok) return cannot(`${heldBy}-held`)
    }
    const failed = review.musts.some(({ outcome }) => outcome === 'fails')
    return failed ? cannot('check-failed') : ok(undefined)
  }

  const open = async (tx: Tx, asked: NewTramite): Promise<{ id: string; reference: string }> => {
    const { by, memberId, type } = asked
    const reference = await deps.tramites.open(tx, asked)
    const row = (await findByReference(tx, reference))!
    await deps.audit.record(tx, { by, memberId, act: 'tramite-opened', facts: { reference } })
    await deps.telling.received(tx, row, by, answerBy(type, dayOf(deps.now())))
    return { id: row.tramite_id, reference }
  }

  const review = async (asked: Asked): Promise<Review> => {
    const draft = await deps.drafting.load(asked)
    const { kind, values, papers } = draft
    const whose = { memberId: asked.who.memberId, values }
    const checks = await deps.checking.checked(kind, whose)
    const foreseen = await deps.foresee(kind, whose)
    return {
      ...draft,
      ...checks,
      foreseen,
      missing: papersMissing(definitions[kind], values, papers),
    }
  }

  return {
    /** The page before sending: what was answered, what was looked at, what is missing. */
    review,

    /** Sends it, once: of the same thing asked again, the folio of before. */
    send: async (asked: Asked): Promise<Result<Sent, CannotSend>> => {
      const looked = await review(asked)
      const { kind, values, offers } = looked
      const { who, lang } = asked
      const { memberId } = who
      return transaction(deps.db, async (tx): Promise<Result<Sent, CannotSend>> => {
        await takeTurn(tx, memberId)
        const before = await deps.checking.sameOpen(kind, { memberId, values }, tx)
        if (before !== undefined) return ok({ reference: before, opened: false })
        const kept = await drafts.find(tx, memberId, kind)
        if (!kept) return cannot('not-complete')
        const may = await mayBeSent(tx, who, looked)
        if (!may.ok) return may
        const said = aboutOf(deps.secrets, kind, values, offers)
        const by = actorOf(who)
        const { id, reference } = await open(tx, { memberId, type: kind, ...said, lang, by })
        await addPapers(tx, id, looked.papers, deps.now())
        await drafts.drop(tx, kept.draftId)
        return ok({ reference, opened: true })
      })
    },

    /** Of a kind that anybody may start: read, opened, and told to the address in it. No papers come with it. */
    sendByAnybody: async (
      asked: ByAnybody,
    ): Promise<
      { ok: true; reference: string; tramiteId: string } | { ok: false; problems: FormProblems }
    > => {
      const { kind, lang, typed } = asked
      assert(definitions[kind].startedBy === 'anybody', 'only what anybody may start')
      const ground = { today: dayOf(deps.now()), offers: {} }
      const { values, problems, open: left } = readDraft(definitions[kind], typed, ground)
      if (left !== undefined) return { ok: false, problems }
      const said = aboutOf(deps.secrets, kind, values, {})
      const by = { kind: 'visitor' } as const
      const { id, reference } = await transaction(deps.db, (tx) =>
        open(tx, { type: kind, ...said, lang, by }),
      )
      return { ok: true, reference, tramiteId: id }
    },
  }
}
export type SendingUseCases = ReturnType<typeof sendingUseCases>
