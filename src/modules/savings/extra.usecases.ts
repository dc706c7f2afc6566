import { captureLineFor, groupedLine } from '../../foundation/capture-line.ts'
import type { Mxn } from '../../foundation/money.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Clock, dayOf, days24 } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { newId } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { recipientOf } from '../logins/login.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { ParametersUseCases } from '../parameters/parameters.usecases.ts'
import * as store from './extra.store.ts'
import {
  type CannotAdd,
  expiryOf,
  type LineState,
  lineStateOf,
  linesADay,
  monthlyLimit,
  readExtra,
  type SavedLine,
} from './extra.ts'

export type ExtraDeps = {
  readonly db: Db
  readonly now: Clock
  readonly parameters: Pick<ParametersUseCases, 'current'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly logins: Pick<LoginsUseCases, 'loginById'>
  readonly audit: Pick<AuditUseCases, 'record'>
}

export type Room = {
  /** The most for this month; undefined where a figure of it is not known. */
  readonly limit: Mxn | undefined
  /** What came in of their own this month. */
  readonly already: Mxn
}
export type ShownLine = SavedLine & { readonly state: LineState }

export const extraUseCases = (deps: ExtraDeps) => {
  const { db, now } = deps
  const today = () => dayOf(now())
  const roomOf = async (memberId: bigint, on: Db = db): Promise<Room> => {
    const parameters = await deps.parameters.current()
    const already = await store.addedInMonth(on, memberId, today())
    return { limit: monthlyLimit(parameters, today()), already }
  }

  const tell = async (tx: Tx, session: MemberSession, made: SavedLine) => {
    const login = (await deps.logins.loginById(tx, session.loginId))!
    await deps.notices.say(tx, {
      to: { ...recipientOf(login), channel: 'mail', address: login.email },
      kind: 'capture-line',
      args: {
        line: groupedLine(made.line),
        expiresOn: made.expiresOn.toString(),
        path: `/mi-ahorro/aportar/${made.lineId}`,
      },
      by: actorOf(session),
    })
  }

  const make = async (tx: Tx, session: MemberSession, amount: Mxn): Promise<SavedLine> => {
    const createdAt = now()
    const reference = `${await store.nextSerial(tx)}`.padStart(10, '0')
    const expiresOn = expiryOf(today())
    const line = captureLineFor({ kind: 'savings', reference, amount, expiresOn })
    const lineId = newId(createdAt.epochMilliseconds)
    const made = { lineId, line, amount, expiresOn, createdAt }
    await store.add(tx, session.memberId, made)
    const facts = { reference, expiresOn: expiresOn.toString() }
    await deps.audit.record(tx, { by: actorOf(session), act: 'capture-line-made', facts })
    await tell(tx, session, made)
    return made
  }

  return {
    /** What may come in this month, and the line that serves now, if any. */
    overview: async (memberId: bigint): Promise<Room & { line: ShownLine | undefined }> => {
      const [room, newest] = await Promise.all([roomOf(memberId), store.newestOf(db, memberId)])
      const state = newest && lineStateOf(newest, newest, today())
      return { ...room, line: state === 'serves' ? { ...newest!, state } : undefined }
    },

    /** Makes a line for the amount typed. The line that serves already for that amount is the answer. */
    create: async (
      session: MemberSession,
      typed: string,
    ): Promise<Result<SavedLine, CannotAdd> & Partial<Room>> => {
      const { memberId } = session
      return transaction(db, async (tx) => {
        await store.takeTurn(tx, memberId)
        const room = await roomOf(memberId, tx)
        const read = readExtra(typed, room)
        if (!read.ok) return { ...read, ...room }
        const newest = await store.newestOf(tx, memberId)
        const serves = newest && lineStateOf(newest, newest, today()) === 'serves'
        if (serves && newest.amount === read.value) return ok(newest)
        const most = { points: linesADay, per: days24(1) }
        const counted = await take(tx, `capture-lines ${memberId}`, most, now())
        if (!counted.allowed) return { ...cannot('too-many-lines'), ...room }
        return ok(await make(tx, session, read.value))
      })
    },

    /** One of this member's lines, whatever became of it. */
    one: async (memberId: bigint, lineId: string): Promise<ShownLine | undefined> => {
      const found = await store.oneOf(db, memberId, lineId)
      const newest = found && (await store.newestOf(db, memberId))
      return found && newest && { ...found, state: lineStateOf(found, newest, today()) }
    },
  }
}

const actorOf = ({ memberId, loginId }: MemberSession) =>
  ({ kind: 'member', memberId, loginId }) as const

export type ExtraUseCases = ReturnType<typeof extraUseCases>
