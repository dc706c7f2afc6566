// Keys of members: made, named and taken off by their owner, and what a device signed with one. Every ceremony
// answers one challenge, once, for the session or browser that asked for it.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, later } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import type { MemberSession } from '../../platform/web.ts'
import {
  authenticated,
  authentication,
  namedIn,
  registered,
  registration,
  type Site,
} from '../../platform/webauthn.ts'
import { type Login, maskedEmail } from '../logins/login.ts'
import { keyNameFrom } from '../staff/passkeys.ts'
import { type Held, heldBy } from './held.usecases.ts'
import * as store from './keys.store.ts'
import { offeredUseCases } from './offered.usecases.ts'
import { lockLogin } from './second-factors.store.ts'
import { challengeLife, mostKeys } from './second-factors.ts'
import { factorTelling, memberOf, type TellingDeps } from './telling.usecases.ts'

export type KeyDeps = TellingDeps & {
  readonly db: Parameters<typeof transaction>[0]
  readonly secrets: Secrets
  /** Unset where keys cannot work: an address of numbers. */
  readonly site: Site | undefined
}
export type CannotBegin = 'no-keys-here' | 'name-missing' | 'too-many-keys'
export type CannotKeep = 'key-refused' | 'name-missing' | 'too-many-keys'
export type KeyShown = {
  readonly keyId: string
  readonly name: string
  readonly backedUp: boolean
  readonly addedAt: Instant
  readonly usedAt: Instant | null
}

const boundTo = (asker: string) => hashOf(`member key ${asker}`)

export const keyUseCases = (deps: KeyDeps) => {
  const told = factorTelling(deps)
  const { offerKey, takeOffered } = offeredUseCases(deps)

  return {
    offerKey,

    /** Whether keys can be used at the address of this portal. */
    keysPossible: deps.site !== undefined,

    keysOf: (loginId: string): Promise<readonly KeyShown[]> => store.keysOf(deps.db, loginId),

    /** What the browser needs to make a key; the answer has to come from this session. */
    beginKey: async (
      session: MemberSession,
      login: Login,
      typed: string,
    ): Promise<Result<{ options: string; name: string }, CannotBegin>> => {
      if (!deps.site) return cannot('no-keys-here')
      const name = keyNameFrom(typed)
      if (!name) return cannot('name-missing')
      const known = await store.keysOf(deps.db, login.loginId)
      if (known.length >= mostKeys) return cannot('too-many-keys')
      const owner = { ownerId: login.loginId, name: login.givenName, label: maskedEmail(login) }
      const ids = known.map(({ keyId }) => keyId)
      const { options, challenge } = await registration(deps.site, owner, ids)
      const until = later(deps.now(), challengeLife)
      const asker = boundTo(session.sessionId)
      await store.keepChallenge(deps.db, { boundTo: asker, purpose: 'add', challenge, until })
      return ok({ options, name })
    },

    /** Keeps the key that the device made for the challenge of this session. */
    addKey: async (
      session: MemberSession,
      login: Login,
      answer: { name: string; response: string; device: string },
    ): Promise<Result<void, CannotKeep> | Held> => {
      const name = keyNameFrom(answer.name)
      if (!name) return cannot('name-missing')
      const [now, asker] = [deps.now(), boundTo(session.sessionId)]
      const asked = { boundTo: asker, purpose: 'add', now } as const
      const challenge = await store.takeChallenge(deps.db, asked)
      const key =
        deps.site && challenge ? await registered(deps.site, challenge, answer.response) : undefined
      if (!key) return cannot('key-refused')
      return transaction(deps.db, async (tx): Promise<Result<void, CannotKeep> | Held> => {
        const held = await heldBy(deps, tx, login)
        if (held) return held
        const { loginId } = login
        await lockLogin(tx, loginId)
        if ((await store.keysOf(tx, loginId)).length >= mostKeys) return cannot('too-many-keys')
        if (!(await store.addKey(tx, { ...key, loginId, name, addedAt: now })))
          return cannot('key-refused')
        const { device } = answer
        await told(tx, { login, deed: 'passkey-added', by: memberOf(login), device })
        return ok(undefined)
      })
    },

    renameKey: async (
      loginId: string,
      it: { keyId: string; name: string },
    ): Promise<Result<void, 'name-missing' | 'nothing-there'>> => {
      const name = keyNameFrom(it.name)
      if (!name) return cannot('name-missing')
      const renamed = await store.renameKey(deps.db, { loginId, keyId: it.keyId, name })
      return renamed ? ok(undefined) : cannot('nothing-there')
    },

    /** Takes a key off; the last one too, and that is told. */
    removeKey: (
      login: Login,
      it: { keyId: string; device: string },
    ): Promise<Result<void, 'nothing-there'> | Held> =>
      transaction(deps.db, async (tx) => {
        const held = await heldBy(deps, tx, login)
        if (held) return held
        if (!(await store.removeKey(tx, login.loginId, it.keyId))) return cannot('nothing-there')
        const { device } = it
        await told(tx, { login, deed: 'passkey-removed', by: memberOf(login), device })
        return ok(undefined)
      }),

    /** For whoever shows a key: what their browser needs; the answer is bound to `asker` and to the purpose. */
    askForKey: async (
      asker: string,
      purpose: Exclude<store.Purpose, 'add'>,
    ): Promise<Result<string, 'no-keys-here'>> => {
      if (!deps.site) return cannot('no-keys-here')
      const { options, challenge } = await authentication(deps.site)
      const until = later(deps.now(), challengeLife)
      await store.keepChallenge(deps.db, { boundTo: boundTo(asker), purpose, challenge, until })
      return ok(options)
    },

    /** Whose key signed the challenge of this asker. Outside the caller's transaction: a challenge is spent, right or wrong. */
    loginBehindKey: async (
      asker: string,
      purpose: Exclude<store.Purpose, 'add'>,
      response: string,
    ): Promise<Result<string, 'key-refused'>> => {
      const asked = { boundTo: boundTo(asker), purpose, now: deps.now() }
      const challenge =
        (await store.takeChallenge(deps.db, asked)) ??
        (purpose === 'enter' ? await takeOffered(asker, response) : undefined)
      const named = namedIn(response)
      const { site } = deps
      if (!site || !challenge || !named) return cannot('key-refused')
      return transaction(deps.db, async (tx: Tx) => {
        const key = await store.lockKey(tx, named.keyId)
        if (!key || key.loginId !== named.ownerId) return cannot('key-refused')
        const signed = await authenticated(site, challenge, response, key)
        if (!signed) return cannot('key-refused')
        await store.useKey(tx, key.keyId, signed, deps.now())
        return ok(key.loginId)
      })
    },
  }
}
