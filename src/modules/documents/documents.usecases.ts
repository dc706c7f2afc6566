// Issue once, keep unchanged, say what it is worth. The bytes that were given are the bytes that are kept.
import type { Actor } from '../../foundation/actor.ts'
import { readFolio } from '../../foundation/folio.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, minutes } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as store from './documents.store.ts'
import {
  type CannotStand,
  type Checked,
  type DocumentKind,
  type Standing,
  sameCode,
  standingAfter,
  stood,
} from './documents.ts'
import {
  type Asked,
  hashOf,
  made,
  type PaperDeps,
  purpose,
  sealHolds,
  seriesOf,
} from './sealing.usecases.ts'

export type { Asked } from './sealing.usecases.ts'

type Deps = PaperDeps & {
  readonly db: Db
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly tramites: Pick<TramitesUseCases, 'check'>
  /** When somebody stood at the door who has this folio. */
  readonly tryAt: (folio: string) => Instant | undefined
}

/** What is known of a paper without opening it. */
export type Document = Pick<
  store.DocumentRow,
  'folio' | 'kind' | 'lang' | 'title' | 'about' | 'size'
> & { readonly issuedAt: Instant; readonly loanId: bigint | null; readonly sha256: string }
export type Issued = Document & { readonly isNew: boolean }

const checkLimit: Limit = { points: 30, per: minutes(10) }
const mostListed = 200

const fromRow = (row: store.DocumentRow): Document => ({
  folio: row.folio,
  kind: row.kind,
  lang: row.lang,
  title: row.title,
  about: row.about,
  size: row.size,
  issuedAt: row.issued_at,
  loanId: row.loan_id,
  sha256: row.sha256.toString('hex'),
})
export const documentsUseCases = (deps: Deps) => {
  const standOf = async (db: Db, row: store.DocumentRow): Promise<Standing> =>
    standingAfter(await store.standingsOf(db, row.document_id))

  const stand = async (
    tx: Tx,
    row: store.DocumentRow,
    to: 'replaced' | 'revoked',
    why: { reason: string; by: Actor; replacedBy?: string },
  ): Promise<Result<Standing, CannotStand>> => {
    const outcome = stood(await standOf(tx, row), to)
    if (!outcome.ok) return outcome
    const at = deps.now()
    await store.insertStanding(tx, {
      standing_id: newId(at.epochMilliseconds),
      document_id: row.document_id,
      at,
      standing: to,
      replaced_by: why.replacedBy ?? null,
      reason: why.reason,
      actor_kind: why.by.kind,
      actor_name: why.by.kind === 'staff' ? why.by.name : null,
    })
    return outcome
  }

  const checked = async (
    row: store.DocumentRow | undefined,
  ): Promise<Exclude<Checked, 'other'>> => {
    if (!row || !sealHolds(deps, row)) return 'unknown'
    return standOf(deps.db, row)
  }

  return {
    /**
     * Issues a paper in the caller's transaction. Saying the same thing again gives the one that is there;
     * saying something else in its place replaces it. Its bytes are kept as they are, for good.
     */
    issue: async (tx: Tx, asked: Asked): Promise<Issued> => {
      const series = seriesOf(asked)
      const { title, subtitle, blocks } = asked
      const said = hashOf(JSON.stringify([title, subtitle, blocks])).toString('hex')
      const sourceRef = `${series}/${said}`
      await store.lockSeries(tx, series) // two at once would each leave the other valid
      const known = await store.bySource(tx, sourceRef)
      if (known && (await standOf(tx, known)) === 'valid')
        return { ...fromRow(known), isNew: false }
      // What was said before, then replaced, and is said again, is a paper of its own.
      const { row, bytes } = await made(
        tx,
        deps,
        asked,
        series,
        known ? `${said}+${newId(0)}` : said,
      )
      await store.insertDocument(tx, row, bytes)
      for (const older of await store.validInSeries(tx, series, row.document_id))
        await stand(tx, older, 'replaced', {
          reason: 'newer-figures',
          by: { kind: 'system', task: 'documents' },
          replacedBy: row.document_id,
        })
      return { ...fromRow(row), isNew: true }
    },

    /** Says of one paper that another took its place. Refuses what the map does not have. */
    replace: async (tx: Tx, asked: { folio: string; with: string; reason: string; by: Actor }) => {
      const [row, newer] = await Promise.all([
        store.byFolio(tx, asked.folio),
        store.byFolio(tx, asked.with),
      ])
      if (!row || !newer) return cannot('no-such-folio')
      return stand(tx, row, 'replaced', { ...asked, replacedBy: newer.document_id })
    },

    /** Takes a paper's worth away, with a reason. Refuses what was revoked already. */
    revoke: async (tx: Tx, asked: { folio: string; reason: string; by: Actor }) => {
      const row = await store.byFolio(tx, asked.folio)
      return row ? stand(tx, row, 'revoked', asked) : cannot('no-such-folio')
    },

    /** What is valid of a member, newest first, of these kinds. */
    ofMember: async (asked: {
      memberId: bigint
      kinds: readonly DocumentKind[]
      loanId?: bigint
    }): Promise<readonly Document[]> =>
      (await store.validOfMember(deps.db, asked, mostListed)).map(fromRow),

    /** A member's own paper, as it was given; undefined for a folio that is not theirs. Leaves a trace. */
    fileOf: async (memberId: bigint, typed: string) => {
      const read = readFolio(typed.slice(0, 40))
      const row = read.ok ? await store.byFolio(deps.db, read.value) : undefined
      if (row?.member_id !== memberId) return undefined
      const bytes = await store.bytesOf(deps.db, row.document_id)
      assert(hashOf(bytes).equals(row.sha256), 'a stored paper is as it was given')
      await transaction(deps.db, (tx) =>
        deps.audit.record(tx, {
          by: { kind: 'member', memberId },
          memberId,
          act: 'figures-downloaded',
          facts: { folio: row.folio },
        }),
      )
      return { ...fromRow(row), bytes }
    },

    /** The bytes of a paper, for a room that knows by another proof that whoever asks may have it. */
    handOut: async (folio: string): Promise<Buffer | undefined> => {
      const row = await store.byFolio(deps.db, folio)
      return row && store.bytesOf(deps.db, row.document_id)
    },

    /** What anybody may know of a folio. With a printed code: `other` when it is not the code of that paper. */
    check: async (folio: string, code?: string): Promise<Checked> => {
      const read = readFolio(folio.slice(0, 40))
      if (!read.ok) return 'unknown'
      if (read.value.startsWith('TRA-')) return deps.tramites.check(read.value)
      const row = await store.byFolio(deps.db, read.value)
      const known = await checked(row)
      if (!row || known === 'unknown' || !code?.trim()) return known
      return sameCode(row.code, code) ? known : 'other'
    },

    /** When a try was made to come in, by the folio that the line gave for it. */
    tryAt: deps.tryAt,

    /** What anybody may know of a file: one byte off, and it is none of ours. */
    checkFile: async (bytes: Buffer) => checked(await store.bySha256(deps.db, hashOf(bytes))),

    /** Counts a public check: thirty in ten minutes from one address. */
    mayCheck: async (
      address: string,
    ): Promise<Result<void, 'too-many-tries'> & { until: Instant }> => {
      const { allowed, until } = await take(
        deps.db,
        `folio-check ${address}`,
        checkLimit,
        deps.now(),
      )
      return { ...(allowed ? ok(undefined) : cannot('too-many-tries')), until }
    },

    /** With which anybody checks our seals: 32 bytes of Ed25519. */
    publicKey: (): Buffer => deps.secrets.publicKey(purpose),
  }
}

export type DocumentsUseCases = ReturnType<typeof documentsUseCases>
