// Files that operators bring: kept, looked at by a dry run, confirmed by another, taken in whole or not at all.
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, later, minutes } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './brought.store.ts'
import { type CannotBring, fileNameFrom, mayConfirm, moves } from './brought.ts'
import type { ImportsUseCases } from './imports.usecases.ts'
import { isFileKind } from './kinds.ts'

export type BroughtDeps = {
  readonly db: Db
  readonly now: Clock
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly imports: Pick<ImportsUseCases, 'importFile'>
}
type Operator = Extract<Actor, { kind: 'staff' }>
type Outcome = Promise<Result<string, CannotBring>>

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** The task that looks at them: asked for at once, and every minute for what was left behind. */
export const broughtTask = 'brought-files'
const atATime = 20
/** Longer than any file of this size takes. */
const claim = minutes(30)

export const broughtUseCases = (deps: BroughtDeps) => {
  const soon = (tx: Tx) => deps.jobs.enqueue(tx, 'upkeep', { task: broughtTask })
  const about = (
    fileId: string,
    work: (tx: Tx, file: NonNullable<Awaited<ReturnType<typeof store.lockFile>>>) => Outcome,
  ): Outcome =>
    transaction(deps.db, async (tx): Outcome => {
      const file = idForm.test(fileId) ? await store.lockFile(tx, fileId) : undefined
      return file ? work(tx, file) : cannot('no-such-file')
    })

  /** By way of a file on disk, as any other import: its reader goes through files twice. */
  async function taken(file: store.Due, dryRun: boolean) {
    const folder = await mkdtemp(join(tmpdir(), 'traido-'))
    try {
      const path = join(folder, file.fileName)
      await writeFile(path, file.bytes)
      const outcome = await deps.imports.importFile({ kind: file.kind, path, dryRun })
      if (!outcome.ok) throw new Error(outcome.code)
      return outcome.value.report.import
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  async function workOne(): Promise<boolean> {
    const now = deps.now()
    const file = await store.claimDue(deps.db, now, later(now, claim))
    if (!file) return false
    const from = file.state
    const dryRun = from === 'waiting'
    const { importId, state: found } = await taken(file, dryRun)
    const good = found === 'checked' || found === 'accepted'
    const state = !good ? 'refused' : dryRun ? 'checked' : 'accepted'
    const as = dryRun ? { checkedAs: importId } : { takenAs: importId }
    const keepsBytes = state === 'checked'
    await store.settle(deps.db, file.fileId, { from, state, ...as, keepsBytes })
    return true
  }

  return {
    bring: async (
      it: { kind: string; name: string; bytes: Buffer; tooBig: boolean },
      by: Operator,
    ): Outcome => {
      const { kind, bytes } = it
      if (!isFileKind(kind)) return cannot('kind-missing')
      if (it.tooBig) return cannot('file-too-big')
      if (bytes.length === 0) return cannot('file-missing')
      const broughtAt = deps.now()
      const fileId = newId(broughtAt.epochMilliseconds)
      const fileName = fileNameFrom(it.name)
      const sha256 = createHash('sha256').update(bytes).digest()
      const whose = { broughtBy: by.staffId, broughtByName: by.name, broughtAt }
      await transaction(deps.db, async (tx) => {
        await store.insertFile(tx, { fileId, kind, fileName, bytes, sha256, ...whose })
        const facts = { kind, file: fileName, sha256: sha256.toString('hex') }
        await deps.audit.record(tx, { by, act: 'file-brought', facts })
        await soon(tx)
      })
      return ok(fileId)
    },

    /** The second person: what was looked at is taken in. */
    confirm: (fileId: string, by: Operator): Outcome =>
      about(fileId, async (tx, file) => {
        const may = mayConfirm(file, by.staffId)
        if (!may.ok) return may
        const { staffId, name } = by
        await store.confirm(tx, fileId, { staffId, name, at: deps.now() })
        const facts = { kind: file.kind, file: file.fileName }
        await deps.audit.record(tx, { by, act: 'file-confirmed', facts })
        await soon(tx)
        return ok(fileId)
      }),

    /** One person may let it go, and nothing of it is kept. */
    drop: (fileId: string, by: Operator): Outcome =>
      about(fileId, async (tx, file) => {
        if (!(moves[file.state] as readonly string[]).includes('dropped'))
          return cannot('not-checked')
        await store.settle(tx, fileId, { from: file.state, state: 'dropped', keepsBytes: false })
        const facts = { kind: file.kind, file: file.fileName }
        await deps.audit.record(tx, { by, act: 'file-dropped', facts })
        return ok(fileId)
      }),

    brought: (most: number) => store.latestFiles(deps.db, most),
    broughtFile: async (fileId: string) =>
      idForm.test(fileId) ? store.fileOf(deps.db, fileId) : undefined,

    /** Upkeep: every file that waits for its dry run, or was confirmed. */
    workBrought: async (): Promise<void> => {
      for (let n = 0; n < atATime; n++) if (!(await workOne())) return
    },
  }
}

export type BroughtUseCases = ReturnType<typeof broughtUseCases>
