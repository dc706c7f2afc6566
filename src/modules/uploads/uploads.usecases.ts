// Receive, keep sealed, hand out to whoever may see it. What comes in is cleaned before it is kept, and never handed on as it came.
import { createHash } from 'node:crypto'
import type { Actor } from '../../foundation/actor.ts'
import { assert, cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, hours, type Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { pdfAnew } from '../../platform/files/pdfs.ts'
import { paintAnew } from '../../platform/files/photos.ts'
import type { Scanner } from '../../platform/files/scanner.ts'
import { take } from '../../platform/limits.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './uploads.store.ts'
import {
  type CannotUpload,
  kindOf,
  shownName,
  type UploadKind,
  type UploadState,
} from './uploads.ts'

export { cannotUploadWords, uploadStateWords } from './uploads.words.ts'

export type UploadLimits = { readonly mostBytes: number; readonly perDay: number }
type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly scanner: Scanner
  readonly limits: UploadLimits
  /** Tells whoever sent a paper that it turned out to carry malware; `memberId`: null where nobody is known yet. */
  readonly tellRefused: (tx: Tx, uploadId: string, memberId: bigint | null) => Promise<void>
}

/** `tramiteId`: of a request whose member is not known yet; only staff open it. */
export type UploadOwner = { readonly memberId: bigint } | { readonly tramiteId: string }
export type Upload = {
  readonly uploadId: string
  readonly purpose: string
  readonly name: string
  readonly kind: UploadKind
  /** Bytes of what is kept. */
  readonly size: number
  readonly sha256: string
  readonly receivedAt: Instant
  readonly state: UploadState
}
/** Looked at and cleaned, and not kept yet. */
export type Ready = {
  readonly name: string
  readonly kind: UploadKind
  readonly bytes: Buffer
  readonly sent: Buffer
  readonly state: Exclude<UploadState, 'refused'>
}
/** `tooBig`: it was over the limit, and was not read. */
export type SentFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly tooBig?: boolean
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const batch = 20
const mega = 1_000_000
const hash = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
const purposeOf = (uploadId: string): string => `upload/${uploadId}`

const fromRow = (row: store.UploadRow): Upload => ({
  uploadId: row.upload_id,
  purpose: row.purpose,
  name: row.name,
  kind: row.kind,
  size: row.size,
  sha256: row.sha256.toString('hex'),
  receivedAt: row.received_at,
  state: row.state,
})

export const uploadsUseCases = (deps: Deps) => {
  const { limits, scanner } = deps

  const mayTry = async (owner: UploadOwner): Promise<boolean> => {
    const whose = 'memberId' in owner ? `member ${owner.memberId}` : `tramite ${owner.tramiteId}`
    const counted = { points: limits.perDay, per: hours(24) }
    return (await take(deps.db, `uploads ${whose}`, counted, deps.now())).allowed
  }

  /** Looks at what came and writes it anew, outside any transaction: seconds of work for a large photo. */
  const ready = async (asked: {
    owner: UploadOwner
    file: SentFile
  }): Promise<Result<Ready, CannotUpload>> => {
    const { owner, file } = asked
    const came = Buffer.from(file.bytes)
    if (file.tooBig || came.length > limits.mostBytes) return cannot('file-too-big')
    if (came.length === 0) return cannot('no-file')
    if (!(await mayTry(owner))) return cannot('too-many-today')
    const kind = kindOf(came)
    if (kind === 'heic') return cannot('heic')
    if (kind === undefined) return cannot('not-a-photo-or-pdf')
    const verdict = await scanner.scan(came)
    if (verdict.found === 'malware') return cannot('malware')
    const clean = kind === 'pdf' ? await pdfAnew(came) : await paintAnew(came, kind)
    if (!clean.ok) return clean
    const state = verdict.found === 'unknown' ? 'checking' : 'received'
    const name = shownName(file.name, kind)
    return ok({ name, kind, bytes: clean.value, sent: hash(came), state })
  }

  const keep = async (
    tx: Tx,
    asked: { owner: UploadOwner; purpose: string; ready: Ready; by: Actor },
  ): Promise<Upload> => {
    const { owner, ready: file, by, purpose } = asked
    const at = deps.now()
    const uploadId = newId(at.epochMilliseconds)
    const memberId = 'memberId' in owner ? owner.memberId : null
    const row: store.UploadRow = {
      upload_id: uploadId,
      member_id: memberId,
      tramite_id: 'tramiteId' in owner ? owner.tramiteId : null,
      purpose: purpose.slice(0, 80),
      name: file.name,
      kind: file.kind,
      size: file.bytes.length,
      sha256: hash(file.bytes),
      sent_sha256: file.sent,
      state: file.state,
      checked_by: scanner.kind,
      malware: null,
      received_at: at,
      actor_kind: by.kind,
    }
    await store.insert(tx, row, deps.secrets.sealBytes(purposeOf(uploadId), file.bytes))
    const facts = { archivo: file.name }
    await deps.audit.record(tx, {
      by,
      memberId: memberId ?? undefined,
      act: 'paper-received',
      facts,
    })
    return fromRow(row)
  }

  const opened = async (db: Db, row: store.UploadRow) => {
    const sealed = row.state === 'received' ? await store.sealedOf(db, row.upload_id) : undefined
    if (!sealed) return undefined
    const bytes = deps.secrets.openBytes(purposeOf(row.upload_id), sealed)
    assert(bytes && hash(bytes).equals(row.sha256), 'what was kept is as it was kept')
    return { bytes, kind: row.kind, name: row.name }
  }

  const find = async (db: Db, uploadId: string) =>
    idForm.test(uploadId) ? store.byId(db, uploadId) : undefined

  const checkOne = async (row: store.UploadRow): Promise<void> => {
    const sealed = await store.sealedOf(deps.db, row.upload_id)
    const bytes = sealed && deps.secrets.openBytes(purposeOf(row.upload_id), sealed)
    if (!bytes) return
    const verdict = await scanner.scan(bytes)
    if (verdict.found === 'unknown') return
    const malware = verdict.found === 'malware' ? verdict.name : null
    await transaction(deps.db, async (tx) => {
      if (!(await store.setChecked(tx, row.upload_id, malware)) || malware === null) return
      await deps.audit.record(tx, {
        by: { kind: 'system', task: 'check-uploads' },
        memberId: row.member_id ?? undefined,
        act: 'paper-refused',
        facts: { archivo: row.name },
      })
      await deps.tellRefused(tx, row.upload_id, row.member_id)
    })
  }

  return {
    limits,
    /** For the words: `{mb}` and `{cuantos}`. */
    said: { mb: limits.mostBytes / mega, cuantos: limits.perDay },

    ready,
    keep,

    /**
     * Looks at a file, writes it anew and keeps it sealed, in the caller's transaction. Refuses what is not a photo or a
     * PDF by its bytes, what is broken, locked, programmed or far bigger inside, and more than the day's number.
     */
    receive: async (
      tx: Tx,
      asked: SentFile & { owner: UploadOwner; purpose: string; by: Actor },
    ): Promise<Result<Upload, CannotUpload>> => {
      const looked = await ready({ owner: asked.owner, file: asked })
      return looked.ok ? ok(await keep(tx, { ...asked, ready: looked.value })) : looked
    },

    /** What is known of these, oldest first; the caller knows whose they are. */
    listed: async (ids: readonly string[]): Promise<readonly Upload[]> =>
      ids.length === 0 ? [] : (await store.byIds(deps.db, ids)).map(fromRow),

    /** A member's own; undefined for what is not theirs, not there or not looked at yet. */
    bytesOf: async (asked: { uploadId: string; memberId: bigint }) => {
      const row = await find(deps.db, asked.uploadId)
      return row?.member_id === asked.memberId ? opened(deps.db, row) : undefined
    },

    /** For staff, who say why; whoever it is about sees who looked. Undefined: not there, or not looked at yet. */
    bytesForStaff: (asked: { uploadId: string; by: Actor; reason: string }) =>
      transaction(deps.db, async (tx) => {
        assert(asked.reason.trim().length > 0, 'whoever looks says why')
        const row = await find(tx, asked.uploadId)
        const found = row && (await opened(tx, row))
        if (!found) return undefined
        await deps.audit.record(tx, {
          by: asked.by,
          memberId: row.member_id ?? undefined,
          act: 'paper-opened',
          facts: { archivo: row.name },
          reason: asked.reason,
        })
        return found
      }),

    /** Takes a member's own away with its bytes, while it was not sent: the caller knows. False: not theirs. */
    discard: async (tx: Tx, asked: { uploadId: string; memberId: bigint }): Promise<boolean> => {
      const row = await find(tx, asked.uploadId)
      if (row?.member_id !== asked.memberId) return false
      await store.remove(tx, [row.upload_id])
      const by: Actor = { kind: 'member', memberId: asked.memberId }
      await deps.audit.record(tx, { by, act: 'paper-discarded', facts: { archivo: row.name } })
      return true
    },

    /** Takes these away with their bytes: of a draft that nobody sent. How many went. */
    forget: (tx: Tx, ids: readonly string[]): Promise<number> => store.remove(tx, ids),

    /** Asks again about what nobody could look at when it came. */
    checkWaiting: async (): Promise<void> => {
      for (const row of await store.waiting(deps.db, batch)) await checkOne(row)
    },

    /** For operators: who looks for malware, and how many wait for it. */
    safety: async (): Promise<{ scanner: 'clamd' | 'none'; waiting: number }> => ({
      scanner: scanner.kind,
      waiting: await store.countWaiting(deps.db),
    }),
  }
}

export type UploadsUseCases = ReturnType<typeof uploadsUseCases>
