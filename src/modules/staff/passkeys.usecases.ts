// Keys of the staff: added, named and taken off by their owner, and the way in with one. Every ceremony answers
// one challenge, once, from the browser that asked for it.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, later, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { type Limit, take } from '../../platform/limits.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'
import type { Cookie, StaffSession } from '../../platform/web.ts'
import {
  authenticated,
  authentication,
  namedIn,
  registered,
  registration,
  type Site,
} from '../../platform/webauthn.ts'
import { enter, type Whereabouts } from './entering.usecases.ts'
import * as store from './passkeys.store.ts'
import {
  type CannotRemove,
  challengeLife,
  isFresh,
  keyNameFrom,
  mayRemove,
  mostPasskeys,
} from './passkeys.ts'
import {
  type CannotProve,
  type ProvingDeps,
  provingUseCases,
  type Until,
} from './proving.usecases.ts'
import * as people from './staff.store.ts'

export type PasskeyDeps = ProvingDeps & {
  /** Unset where keys cannot work: an address of numbers. */
  site: Site | undefined
}
export type CannotAdd = CannotProve | 'name-missing' | 'too-many-keys' | 'no-keys-here'
export type CannotKeep = 'key-refused' | 'name-missing' | 'too-many-keys'
export type CannotEnter = 'key-refused' | 'staff-must-wait' | 'no-keys-here'
/** What somebody comes in with, for their own page. */
export type ProofsShown = {
  readonly authenticator: boolean
  readonly keys: readonly {
    readonly keyId: string
    readonly name: string
    readonly addedAt: Instant
    readonly usedAt: Instant | null
  }[]
  /** No code is asked for: who they are was proven in these five minutes. */
  readonly fresh: boolean
  readonly possible: boolean
}

const ceremonies: Limit = { points: 30, per: minutes(10) }

export const passkeyUseCases = (deps: PasskeyDeps) => {
  const { prove, told } = provingUseCases(deps)
  const wait = (boundTo: Buffer, purpose: store.Purpose, challenge: string) =>
    store.keepChallenge(deps.db, {
      boundTo,
      purpose,
      challenge,
      until: later(deps.now(), challengeLife),
    })
  const boundTo = (session: StaffSession) => hashOf(`session ${session.sessionId}`)

  return {
    proofsOf: async (session: StaffSession): Promise<ProofsShown> => {
      const row = await people.findById(deps.db, session.staffId)
      return {
        authenticator: row?.sealed_totp !== null,
        keys: await store.passkeysOf(deps.db, session.staffId),
        fresh: isFresh(session.provenAt, deps.now()),
        possible: deps.site !== undefined,
      }
    },

    /** What the browser needs to make a key; the answer has to come from this session. */
    beginPasskey: async (
      session: StaffSession,
      typed: { name: string; code: string },
    ): Promise<Result<{ options: string; name: string }, CannotAdd> & Until> => {
      if (!deps.site) return cannot('no-keys-here')
      const name = keyNameFrom(typed.name)
      if (!name) return cannot('name-missing')
      const proven = await prove(session, typed.code)
      if (!proven.ok) return proven
      const known = await store.passkeysOf(deps.db, session.staffId)
      if (known.length >= mostPasskeys) return cannot('too-many-keys')
      const owner = { ownerId: session.staffId, name: session.name, label: session.name }
      const ids = known.map(({ keyId }) => keyId)
      const { options, challenge } = await registration(deps.site, owner, ids)
      await wait(boundTo(session), 'add', challenge)
      return ok({ options, name })
    },

    /** Keeps the key that the browser made for the challenge of this session. */
    addPasskey: async (
      session: StaffSession,
      answer: { name: string; response: string },
    ): Promise<Result<void, CannotKeep>> => {
      const name = keyNameFrom(answer.name)
      if (!name) return cannot('name-missing')
      const now = deps.now()
      const challenge = await store.takeChallenge(deps.db, boundTo(session), 'add', now)
      const key =
        deps.site && challenge ? await registered(deps.site, challenge, answer.response) : undefined
      if (!key) return cannot('key-refused')
      return transaction(deps.db, async (tx): Promise<Result<void, CannotKeep>> => {
        const { staffId } = session
        const { passkeys } = await store.lockProofs(tx, staffId)
        if (passkeys.length >= mostPasskeys) return cannot('too-many-keys')
        if (!(await store.addPasskey(tx, { ...key, staffId, name, addedAt: now })))
          return cannot('key-refused')
        await told(tx, session, 'passkey-added')
        return ok(undefined)
      })
    },

    renamePasskey: async (
      { staffId }: StaffSession,
      it: { keyId: string; name: string },
    ): Promise<Result<void, 'name-missing' | 'nothing-there'>> => {
      const name = keyNameFrom(it.name)
      if (!name) return cannot('name-missing')
      const renamed = await store.renamePasskey(deps.db, staffId, it.keyId, name)
      return renamed ? ok(undefined) : cannot('nothing-there')
    },

    /** Takes a key off, or the authenticator; the last proof of all stays. */
    removeProof: async (
      session: StaffSession,
      it: { which: string; code: string },
    ): Promise<Result<void, CannotProve | CannotRemove | 'nothing-there'> & Until> => {
      const proven = await prove(session, it.code)
      if (!proven.ok) return proven
      return transaction(deps.db, async (tx) => {
        const { staffId } = session
        const { authenticator, passkeys } = await store.lockProofs(tx, staffId)
        const codes = it.which === 'app'
        if (codes ? !authenticator : !passkeys.some(({ keyId }) => keyId === it.which))
          return cannot('nothing-there')
        const may = mayRemove({ authenticator, passkeys: passkeys.length })
        if (!may.ok) return may
        if (codes) await store.dropAuthenticator(tx, staffId)
        else await store.removePasskey(tx, staffId, it.which)
        await told(tx, session, codes ? 'authenticator-removed' : 'passkey-removed')
        return ok(undefined)
      })
    },

    /** For somebody at the door: what their browser needs, and the cookie that its answer has to bring. */
    beginEntry: async (
      address: string,
    ): Promise<Result<{ options: string; cookie: Cookie }, CannotEnter> & Until> => {
      if (!deps.site) return cannot('no-keys-here')
      const counted = await take(deps.db, `staff keys ${address}`, ceremonies, deps.now())
      if (!counted.allowed) return { ...cannot('staff-must-wait'), until: counted.until }
      const { options, challenge } = await authentication(deps.site)
      const value = newToken()
      await wait(hashOf(value), 'enter', challenge)
      return ok({ options, cookie: { name: 'llave', value, life: challengeLife } })
    },

    /** In, with a key alone: it asked for a finger, a face or a PIN. What did not fit is not said. */
    enterByPasskey: async (
      it: { cookie: string | undefined; response: string } & Whereabouts,
    ): Promise<Result<Cookie, 'key-refused'>> => {
      const { address, browser } = it
      const about = { address, browser }
      const asked = it.cookie
        ? await store.takeChallenge(deps.db, hashOf(it.cookie), 'enter', deps.now())
        : undefined
      const named = namedIn(it.response)
      return transaction(deps.db, async (tx): Promise<Result<Cookie, 'key-refused'>> => {
        const key = named && (await store.lockPasskey(tx, named.keyId))
        const signed =
          deps.site && asked && key?.staffId === named?.ownerId
            ? await authenticated(deps.site, asked, it.response, key!)
            : undefined
        if (!key || !signed) {
          const by = { kind: 'visitor' } as const
          await deps.audit.record(tx, { by, act: 'staff-refused', ...about })
          return cannot('key-refused')
        }
        await store.usePasskey(tx, key.keyId, signed.counter, deps.now())
        return ok(await enter(deps, tx, key.person, about, 'passkey'))
      })
    },
  }
}
