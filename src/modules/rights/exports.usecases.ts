// Everything we hold about a member, in one file that they take home: asked for, made off the request, told, fetched.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, earlier, type Instant } from '../../foundation/time.ts'
import { csvLine } from '../../platform/csv.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { take } from '../../platform/limits.ts'
import { newId, type Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import { zip } from '../../platform/zip.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import { recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import * as store from './exports.store.ts'
import {
  type ExportState,
  exportLife,
  exportsADay,
  stateOf,
  type Told,
  tableOf,
  wholeOf,
} from './exports.ts'
import { readMe, readMeName } from './exports.words.ts'
import { holdings } from './holdings.ts'

export type ExportsDeps = {
  readonly db: Db
  readonly now: Clock
  readonly secrets: Secrets
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly audit: AuditUseCases
  readonly holds: HoldsUseCases
  readonly logins: LoginsUseCases
  readonly notices: NoticesUseCases
}
const purpose = 'data-export'
const mark = '\ufeff'
const by: Actor = { kind: 'system', task: 'data-export' }

/** One file for programs, one table each for spreadsheets, and a word on how to read them. */
function packed(told: readonly Told[], lang: 'es' | 'en', madeAt: Instant): Buffer {
  const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content) })
  const tables = told
    .filter(({ rows }) => rows.length > 0)
    .map(({ file, rows }) => {
      const { heading, lines } = tableOf(rows)
      return text(`${file}.csv`, mark + [heading, ...lines].map(csvLine).join(''))
    })
  const first = text(readMeName[lang], `${readMe.map((line) => line[lang]).join('\n\n')}\n`)
  return zip([first, text('datos.json', wholeOf(told, madeAt)), ...tables], madeAt)
}

export const exportsUseCases = (deps: ExportsDeps) => {
  const { db } = deps
  const stateFor = async (loginId: string): Promise<ExportState> =>
    stateOf(await store.latest(db, loginId), deps.now())

  /** The mail says that it is there, and never leads to it. */
  const tell = async (
    tx: Parameters<typeof store.keep>[0],
    { memberId, loginId }: store.Owner,
  ): Promise<void> => {
    const login = await deps.logins.loginById(tx, loginId)
    if (!login) return
    const kind = 'export-ready' as const
    const stop = await deps.holds.stopPath(tx, { memberId, loginId, about: kind })
    const to = { ...recipientOf(login), channel: 'mail' as const, address: login.email }
    await deps.notices.say(tx, { to, kind, args: {}, secret: { stop }, by })
  }

  return {
    stateFor: (session: MemberSession) => stateFor(session.loginId),

    /** Asks for the file; refused while one is being made, and after three in a day. */
    ask: async (
      session: MemberSession,
      lang: 'es' | 'en',
    ): Promise<Result<void, 'preparing' | 'too-many'>> => {
      const { memberId, loginId } = session
      if ((await stateFor(loginId)).state === 'preparing') return cannot('preparing')
      const counted = await take(db, `data exports ${loginId}`, exportsADay, deps.now())
      if (!counted.allowed) return cannot('too-many')
      const askedAt = deps.now()
      const exportId = newId(askedAt.epochMilliseconds)
      await transaction(db, async (tx) => {
        await store.add(tx, { exportId, memberId, loginId, askedAt, lang })
        const asker: Actor = { kind: 'member', memberId, loginId }
        await deps.audit.record(tx, { by: asker, act: 'export-asked' })
        await deps.jobs.enqueue(tx, 'decisions', { kind: 'data-export', exportId })
      })
      return ok(undefined)
    },

    /** Makes one that waits, of one moment, and says that it is there. Done twice, it is made once. */
    make: async (exportId: string): Promise<void> => {
      const asked = await store.waiting(db, exportId)
      if (!asked) return
      const told = await transaction(db, async (tx) => {
        await store.oneMoment(tx)
        const all: Told[] = []
        for (const holding of holdings)
          all.push({ file: holding.file, rows: await store.rowsOf(tx, holding, asked) })
        return all
      })
      const readyAt = deps.now()
      const file = packed(told, asked.lang, readyAt)
      const sealed = deps.secrets.seal(purpose, file.toString('base64'))
      await transaction(db, async (tx) => {
        if (!(await store.keep(tx, { exportId, sealed, size: file.length, readyAt }))) return
        await deps.audit.record(tx, { by, memberId: asked.memberId, act: 'export-made' })
        await tell(tx, asked)
      })
    },

    /** The file, for its owner, for seven days; undefined alike for what is not theirs, or gone. */
    fetch: (
      session: MemberSession,
      exportId: string,
      from: { address: string; browser: string },
    ): Promise<Buffer | undefined> =>
      transaction(db, async (tx) => {
        const { memberId, loginId } = session
        const since = earlier(deps.now(), exportLife)
        const sealed = await store.fetch(tx, { exportId, loginId, since })
        const text = sealed && deps.secrets.open(purpose, sealed)
        if (text === undefined) return undefined
        const asker: Actor = { kind: 'member', memberId, loginId }
        await deps.audit.record(tx, { by: asker, act: 'export-downloaded', ...from })
        return Buffer.from(text, 'base64')
      }),

    sweep: (): Promise<void> => store.sweep(db, earlier(deps.now(), exportLife)),
  }
}
export type ExportsUseCases = ReturnType<typeof exportsUseCases>
