// Writing a trámite: kept page by page as it is typed, with its papers, until it is sent or forgotten.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf, days24, earlier, type Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { definitions, kindNamed, type TramiteKind } from './definitions.ts'
import {
  type CannotAttach,
  cannotAttach,
  type DraftRead,
  type KeptPaper,
  readDraft,
  type Typed,
} from './draft.ts'
import * as store from './drafts.store.ts'
import type { Offers, ReadingGround } from './form-reading.ts'
import { takeTurn } from './tramites.store.ts'

/** What the uploads room does for a draft. */
export type DraftShelf = {
  discard(tx: Tx, asked: { uploadId: string; memberId: bigint }): Promise<boolean>
  forget(tx: Tx, ids: readonly string[]): Promise<number>
  /** What became of each. */
  listed(ids: readonly string[]): Promise<readonly { uploadId: string; state: string }[]>
}
/** What a member may pick from; asked only when the form has such a box. */
export type OffersOf = (memberId: bigint, lang: Lang) => Promise<Offers>
export type DraftingDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly shelf: DraftShelf
  readonly offers: OffersOf
}
export type Draft = DraftRead & {
  readonly kind: TramiteKind
  /** As it was typed, for the boxes; empty when nothing was written yet. */
  readonly typed: Typed
  readonly offers: Offers
  readonly papers: readonly KeptPaper[]
}
/** `lookOnly`: without its last proof; nothing of money or contact data is sent so. */
export type Who = Pick<MemberSession, 'memberId' | 'loginId' | 'helpedSince'> & {
  readonly lookOnly?: boolean
}
/** Whose draft, of which kind, in which language its picks are said. */
export type Asked = { readonly who: Who; readonly kind: TramiteKind; readonly lang: Lang }
export type DraftLine = { readonly kind: TramiteKind; readonly changedAt: Instant }

const purpose = 'tramite-draft'
/** A draft that nobody touches is kept so long. */
const keptFor = days24(30)
const longestTyped = 2_000
const batch = 100
export const actorOf = ({ memberId, loginId }: Who): Actor => ({
  kind: 'member',
  memberId,
  loginId,
})

const hasPicks = (kind: TramiteKind): boolean =>
  Object.values(definitions[kind].fields).some(
    ({ shape }) => shape === 'loan' || shape === 'movement',
  )

export const draftingUseCases = (deps: DraftingDeps) => {
  const groundOf = async ({ kind, who, lang }: Asked): Promise<ReadingGround> => ({
    today: dayOf(deps.now()),
    offers: hasPicks(kind) ? await deps.offers(who.memberId, lang) : {},
  })
  const typedIn = (kept: store.KeptDraft | undefined): Typed => {
    const text = kept && deps.secrets.open(purpose, kept.sealedTyped)
    return text === undefined ? {} : (JSON.parse(text) as Typed)
  }
  const keep = async (tx: Tx, { who, kind }: Asked, typed: Typed): Promise<void> => {
    const changedAt = deps.now()
    const sealedTyped = deps.secrets.seal(purpose, JSON.stringify(typed))
    const draftId = newId(changedAt.epochMilliseconds)
    await store.save(tx, { draftId, memberId: who.memberId, kind, sealedTyped, changedAt })
  }
  /** Whoever helps leaves a trace that the member reads; a member who writes alone leaves none. */
  const noteHelp = async (tx: Tx, { who, kind }: Asked): Promise<void> => {
    if (!who.helpedSince) return
    const facts = { kind }
    await deps.audit.record(tx, { by: actorOf(who), act: 'draft-filled-with-help', facts })
  }
  /** Without those in which malware was found afterwards: they are missing again. */
  const sound = async (papers: readonly KeptPaper[]): Promise<readonly KeptPaper[]> => {
    const known = await deps.shelf.listed(papers.map(({ uploadId }) => uploadId))
    const refused = known.filter(({ state }) => state === 'refused')
    return papers.filter((one) => !refused.some(({ uploadId }) => uploadId === one.uploadId))
  }
  /** What is written of a kind, or an empty one. */
  const load = async (asked: Asked, on: Db = deps.db): Promise<Draft & { draftId?: string }> => {
    const { kind, who } = asked
    const [kept, ground] = await Promise.all([store.find(on, who.memberId, kind), groundOf(asked)])
    const typed = typedIn(kept)
    const read = readDraft(definitions[kind], typed, ground)
    const papers = await sound(kept?.papers ?? [])
    const draft = { kind, typed, offers: ground.offers, papers, ...read }
    return kept ? { ...draft, draftId: kept.draftId } : draft
  }
  const mayTake = ({ kind, values, papers }: Draft, paper: string): Result<void, CannotAttach> => {
    const refused = cannotAttach(definitions[kind], values, papers, paper)
    return refused ? cannot(refused) : ok(undefined)
  }

  return {
    load,

    /** What is being written, the newest first. */
    ofMember: async (memberId: bigint): Promise<readonly DraftLine[]> =>
      (await store.ofMember(deps.db, memberId)).flatMap(({ kind, changedAt }) => {
        const known = kindNamed(kind)
        return known ? [{ kind: known, changedAt }] : []
      }),

    /** Keeps the boxes of one page as they were typed, right or wrong; undefined: no such page. */
    savePage: async (
      asked: Asked,
      { at, form }: { at: number; form: Readonly<Record<string, string | undefined>> },
    ): Promise<Draft | undefined> =>
      transaction(deps.db, async (tx) => {
        await takeTurn(tx, asked.who.memberId)
        const before = await load(asked, tx)
        const fields = before.pages[at]
        if (!fields || at > (before.open ?? at)) return undefined
        const boxes = fields.map(({ name }) => [name, (form[name] ?? '').slice(0, longestTyped)])
        await keep(tx, asked, { ...before.typed, ...Object.fromEntries(boxes) })
        await noteHelp(tx, asked)
        return load(asked, tx)
      }),

    /** Whether one more of that name may be added: asked before a file is looked at. */
    mayAttach: async (asked: Asked, paper: string): Promise<Result<void, CannotAttach>> =>
      mayTake(await load(asked), paper),

    /** A file that was received becomes a paper of the draft. */
    attach: async (tx: Tx, asked: Asked, one: KeptPaper): Promise<Result<void, CannotAttach>> => {
      await takeTurn(tx, asked.who.memberId)
      const before = await load(asked, tx)
      const may = mayTake(before, one.paper)
      if (!may.ok) return may
      if (before.draftId === undefined) await keep(tx, asked, {})
      const draftId = before.draftId ?? (await load(asked, tx)).draftId!
      await store.addPaper(tx, draftId, one)
      return ok(undefined)
    },

    /** A paper of the draft is taken away, with its file. False: not there. */
    detach: ({ who, kind }: Omit<Asked, 'lang'>, uploadId: string): Promise<boolean> =>
      transaction(deps.db, async (tx) => {
        const kept = await store.find(tx, who.memberId, kind)
        if (!kept?.papers.some((one) => one.uploadId === uploadId)) return false
        await store.dropPaper(tx, kept.draftId, uploadId)
        await deps.shelf.discard(tx, { uploadId, memberId: who.memberId })
        return true
      }),

    /** The member does not want it any more: gone with its files. */
    drop: ({ who, kind }: Omit<Asked, 'lang'>): Promise<void> =>
      transaction(deps.db, async (tx) => {
        const kept = await store.find(tx, who.memberId, kind)
        if (!kept) return
        const files = kept.papers.map(({ uploadId }) => uploadId)
        await store.drop(tx, kept.draftId)
        await deps.shelf.forget(tx, files)
      }),

    /** Upkeep: what nobody touched for a month. */
    sweep: (): Promise<void> =>
      transaction(deps.db, async (tx) => {
        const before = earlier(deps.now(), keptFor)
        for (const { draftId, uploadIds } of await store.stale(tx, before, batch)) {
          await store.drop(tx, draftId)
          await deps.shelf.forget(tx, uploadIds)
        }
      }),
  }
}
export type DraftingUseCases = ReturnType<typeof draftingUseCases>
