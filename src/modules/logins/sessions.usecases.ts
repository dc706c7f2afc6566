// Sessions and the browsers they come from: opened at a proof, moved on by use, ended by anybody who may.
import type pg from 'pg'
import { type Clock, type Instant, later } from '../../foundation/time.ts'
import type { Db, Tx } from '../../platform/db.ts'
import { hashOf, newId, newToken } from '../../platform/secrets.ts'
import type { Cookie, MemberSession } from '../../platform/web.ts'
import { maskedAddress } from '../audit/audit.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import { deviceLabel, deviceToken, trustLife } from './devices.ts'
import * as limited from './limited.store.ts'
import * as store from './sessions.store.ts'
import {
  type ClosedBecause,
  closedBecause,
  type EndedBecause,
  idleLife,
  isOpen,
  opened,
  putOff,
} from './sessions.ts'

type Deps = {
  readonly db: Db
  readonly pool: Pick<pg.Pool, 'query'>
  readonly now: Clock
  readonly audit: AuditUseCases
  readonly deadlines: Deadlines
  /** The papers in force, each with its version; a session that begins tells which are still to be read. */
  readonly papers?: readonly store.PaperInForce[]
}
/** Where a proof came from: what the browser calls itself, the client's address, its cookie 'aparato'. */
export type Origin = {
  readonly browser: string
  readonly address?: string | undefined
  readonly device?: string | undefined
}

const newNamed = (name: 'sesion' | 'aparato', life: Cookie['life']) => {
  const value = newToken()
  return { cookie: { name, value, life } as Cookie, hash: hashOf(value) }
}
const hintOf = (address: string | undefined) => (address ? maskedAddress(address) : '')
const hashOfDevice = (cookie: string | undefined): Buffer | undefined => {
  const token = deviceToken(cookie)
  return token === undefined ? undefined : hashOf(token)
}

/** The session of a person who just proved who they are. `device` may be the cookie of a browser just remembered. */
async function start(
  deps: Deps,
  tx: Tx,
  from: Origin & { loginId: string },
): Promise<{ cookie: Cookie; sessionId: string }> {
  const now = deps.now()
  const { cookie, hash } = newNamed('sesion', 'visit')
  const sessionId = newId(now.epochMilliseconds)
  const deviceHash = hashOfDevice(from.device)
  const about = { label: deviceLabel(from.browser), hint: hintOf(from.address) }
  if (deviceHash)
    await store.seeDevice(tx, {
      ...about,
      loginId: from.loginId,
      deviceId: newId(now.epochMilliseconds),
      tokenHash: deviceHash,
      at: now,
      trustedUntil: null,
    })
  const session = {
    ...opened(now),
    ...about,
    sessionId,
    loginId: from.loginId,
    tokenHash: hash,
    deviceHash: deviceHash ?? null,
  }
  await store.add(tx, session, deps.papers)
  return { cookie, sessionId }
}

/** The session behind a cookie, its end put off by this very use; undefined when there is none open. */
async function openBehind(
  deps: Deps,
  cookie: string,
  now: Instant,
): Promise<MemberSession | undefined> {
  if (!deviceToken(cookie)) return undefined
  const stored = await store.behind(deps.pool, hashOf(cookie))
  if (!stored || stored.endedBecause || stored.state === 'closed') return undefined
  // Nobody can move in a stopped portal: that time does not end a session.
  const found = { ...stored, idleUntil: deps.deadlines.extended(stored.idleUntil, idleLife) }
  if (!isOpen(found, now)) return undefined
  const { endedBecause: _, state: __, ...session } = found
  const idleUntil = putOff(session, now)
  if (!idleUntil) return session
  await store.putOff(deps.db, session.sessionId, idleUntil)
  return { ...session, idleUntil }
}

export const sessionUseCases = (deps: Deps) => ({
  /** Opens a session; the cookie 'sesion' to hand over. */
  startSession: async (tx: Tx, from: Origin & { loginId: string }): Promise<Cookie> =>
    (await start(deps, tx, from)).cookie,

  sessionOf: (cookie: string, now: Instant) => openBehind(deps, cookie, now),

  /** How many sessions are open now. */
  peopleInside: (): Promise<number> => store.countOpen(deps.db, deps.now()),

  /** Why the session behind a cookie is not open any more; undefined: there never was one. */
  closedBecause: async (cookie: string | undefined): Promise<ClosedBecause | undefined> => {
    const found = cookie ? await store.behind(deps.pool, hashOf(cookie)) : undefined
    return found && closedBecause(found)
  },

  /** Whose session a cookie was, open or not. */
  loginBehind: async (cookie: string | undefined): Promise<string | undefined> =>
    cookie ? (await store.behind(deps.pool, hashOf(cookie)))?.loginId : undefined,

  /** A fresh proof: the session goes on under a new name. */
  renewSession: async (tx: Tx, session: Pick<MemberSession, 'sessionId'>): Promise<Cookie> => {
    const { cookie, hash } = newNamed('sesion', 'visit')
    await store.rename(tx, session.sessionId, { tokenHash: hash, provenAt: deps.now() })
    return cookie
  },

  /** Ends every session of a login, but one if it is named. How many ended. */
  endSessions: (
    tx: Tx,
    which: { loginId: string; except?: string | undefined; because?: EndedBecause },
  ): Promise<number> => store.end(tx, which, which.because ?? 'elsewhere', deps.now()),

  /** Ends one session, of this login alone. */
  endSession: async (
    tx: Tx,
    which: { loginId: string; sessionId: string; because: EndedBecause },
  ): Promise<boolean> => {
    const { loginId, sessionId, because } = which
    return (await store.end(tx, { loginId, only: sessionId }, because, deps.now())) === 1
  },

  /** Somebody sits beside the member from now on. False: so it was already, or the session is over. */
  limitSession: (
    tx: Tx,
    which: { sessionId: string; at: Instant; until: Instant },
  ): Promise<boolean> => limited.limit(tx, which),

  /** The papers that changed have been read. */
  papersRead: (tx: Tx, loginId: string): Promise<void> => limited.papersRead(tx, loginId),

  openSessionsOf: (db: Db, loginId: string) => store.openOf(db, loginId, deps.now()),

  /**
   * Remembers the browser for 90 days: the cookie 'aparato' to hand over. `device` is the cookie it
   * came with: other people who share the browser stay remembered under its new name. `gaveFactor`: a second
   * factor was given on it, and is not asked for there again.
   */
  trustDevice: async (
    tx: Tx,
    from: Origin & { loginId: string; gaveFactor?: boolean },
  ): Promise<Cookie> => {
    const now = deps.now()
    const { cookie, hash } = newNamed('aparato', trustLife)
    const before = hashOfDevice(from.device)
    if (before) await store.renameDevice(tx, before, hash)
    await store.seeDevice(tx, {
      loginId: from.loginId,
      deviceId: newId(now.epochMilliseconds),
      tokenHash: hash,
      label: deviceLabel(from.browser),
      hint: hintOf(from.address),
      at: now,
      trustedUntil: later(now, trustLife),
      factorAt: from.gaveFactor ? now : null,
    })
    return cookie
  },

  /** Browsers that count as known, the latest first. */
  devicesOf: (db: Db, loginId: string) => store.trustedOf(db, loginId, deps.now()),

  /** Whether this login came in from the browser before. */
  wasSeen: async (db: Db, loginId: string, device: string | undefined): Promise<boolean> => {
    const hash = hashOfDevice(device)
    return hash !== undefined && (await store.wasSeen(db, loginId, hash))
  },

  /** Whether the browser counts as known to this login today. */
  isKnown: async (db: Db, loginId: string, device: string | undefined): Promise<boolean> => {
    const hash = hashOfDevice(device)
    return hash !== undefined && (await store.isTrusted(db, loginId, hash, deps.now()))
  },

  /** Whether a second factor was given on the browser, so that a member who has one is not asked again. */
  gaveFactor: async (db: Db, loginId: string, device: string | undefined): Promise<boolean> => {
    const hash = hashOfDevice(device)
    return hash !== undefined && (await store.gaveFactor(db, loginId, hash, deps.now()))
  },

  /** After a recovery: who has a second factor is asked for it everywhere. */
  askFactorAgain: (tx: Tx, loginId: string): Promise<void> => store.askFactorAgain(tx, loginId),

  /** Forgets one known browser, or all: the next sign-in there asks for a code. How many were forgotten. */
  forgetDevices: (tx: Tx, which: { loginId: string; deviceId?: string }): Promise<number> =>
    store.forget(tx, which.loginId, which.deviceId),
})

export type SessionUseCases = ReturnType<typeof sessionUseCases>
