import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { newToken, type Secrets } from '../../platform/secrets.ts'
import { newSharedSecret } from '../../platform/signatures.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import * as store from './partner-keys.store.ts'
import {
  type Asked,
  type CannotKey,
  isLive,
  type KeyMove,
  keyState,
  mayDecline,
  mayEnd,
  mayGive,
  mayRevoke,
  type PartnerKey,
  problemsOfAsked,
} from './partner-keys.ts'

export type { PartnerKey, Scope } from './partner-keys.ts'

type StaffActor = Actor & { kind: 'staff' }
export type PartnerKeysDeps = {
  db: Db
  now: Clock
  secrets: Secrets
  audit: Pick<AuditUseCases, 'record'>
}

/** A key that signed something: what it may do, and whether it still counts. */
export type SigningKey = PartnerKey & { readonly secret: string; readonly live: boolean }

const actOf = {
  give: 'partner-key-given',
  decline: 'partner-key-declined',
  end: 'partner-key-ending',
  revoke: 'partner-key-revoked',
} as const

export const partnerKeysUseCases = (deps: PartnerKeysDeps) => {
  const { db, now, secrets } = deps
  const opened = (keyId: string, sealed: Buffer): string => {
    const secret = secrets.open('partner-keys', sealed)
    if (!secret?.startsWith(`${keyId} `)) throw new Error('a sealed key does not open')
    return secret.slice(keyId.length + 1)
  }
  const sealed = (keyId: string, secret: string) =>
    secrets.seal('partner-keys', `${keyId} ${secret}`)

  /** One move of one key: the partner's keys are locked, the rule is asked, the trail is told. */
  const move = <T>(
    it: { partnerId: string; keyId: string; by: StaffActor; reason: string; move: KeyMove },
    may: (
      key: PartnerKey | undefined,
      others: readonly PartnerKey[],
      at: Instant,
    ) => Result<PartnerKey, CannotKey>,
    make: (tx: Tx, key: PartnerKey, at: Instant) => Promise<T>,
  ): Promise<Result<T, CannotKey>> =>
    transaction(db, async (tx) => {
      if (it.reason === '') return cannot('reason-missing')
      const [keys, at] = [await store.lockKeysOf(tx, it.partnerId), now()]
      const key = keys.find((one) => one.keyId === it.keyId)
      const allowed = may(
        key,
        keys.filter((one) => one !== key),
        at,
      )
      if (!allowed.ok) return allowed
      const made = await make(tx, allowed.value, at)
      const facts = { partner: it.partnerId, key: it.keyId }
      await deps.audit.record(tx, { by: it.by, act: actOf[it.move], facts, reason: it.reason })
      return ok(made)
    })

  return {
    /** Every key a partner ever had, the newest first. */
    keysOf: (partnerId: string) => store.keysOf(db, partnerId),

    /** Asks for a key. It signs nothing until somebody else gives it. */
    ask: async (
      partnerId: string,
      asked: Asked,
      by: StaffActor,
    ): Promise<{ ok: true; keyId: string } | { ok: false; problems: readonly CannotKey[] }> => {
      const problems = problemsOfAsked(asked)
      if (problems.length > 0 || asked.perMinute === undefined) return { ok: false, problems }
      const keyId = `pk_${newToken().slice(0, 22)}`
      const { perMinute, reason } = asked
      const who = { askedBy: by.staffId, askedByName: by.name, askedAt: now() }
      await transaction(db, async (tx) => {
        await store.addKey(tx, { keyId, partnerId, ...asked, perMinute, ...who })
        const facts = { partner: partnerId, key: keyId, scopes: asked.scopes.join(' ') }
        await deps.audit.record(tx, { by, act: 'partner-key-asked', facts, reason })
      })
      return { ok: true, keyId }
    },

    /** A second person gives the key. The secret is in the answer and nowhere else in the clear. */
    give: (it: { partnerId: string; keyId: string; reason: string }, by: StaffActor) =>
      move(
        { ...it, by, move: 'give' },
        (key, others, at) => mayGive(key, others, by, at),
        async (tx, { keyId }, at) => {
          const secret = newSharedSecret()
          await store.decide(tx, { keyId, by, at, sealedSecret: sealed(keyId, secret) })
          return { keyId, secret }
        },
      ),

    decline: (it: { partnerId: string; keyId: string; reason: string }, by: StaffActor) =>
      move(
        { ...it, by, move: 'decline' },
        (key, _, at) => mayDecline(key, at),
        async (tx, { keyId }, at) => {
          await store.decide(tx, { keyId, by, at, sealedSecret: null })
        },
      ),

    /** Says when it stops to count: what a partner is told when its next key is there. */
    end: (
      it: { partnerId: string; keyId: string; reason: string; endsAt: Instant | undefined },
      by: StaffActor,
    ) =>
      move(
        { ...it, by, move: 'end' },
        (key, _, at) => mayEnd(key, it.endsAt, at),
        async (tx, { keyId }) => {
          await store.endAt(tx, keyId, it.endsAt!)
        },
      ),

    revoke: (it: { partnerId: string; keyId: string; reason: string }, by: StaffActor) =>
      move(
        { ...it, by, move: 'revoke' },
        (key, _, at) => mayRevoke(key, at),
        async (tx, { keyId }, at) => {
          await store.revoke(tx, keyId, at)
        },
      ),

    /** The key with that name, live or not; undefined when there is none that ever signed. */
    signingKey: async (keyId: string): Promise<SigningKey | undefined> => {
      const kept = await store.givenKey(db, keyId)
      if (!kept) return undefined
      const { sealedSecret, ...key } = kept
      return { ...key, secret: opened(keyId, sealedSecret), live: isLive(key, now()) }
    },

    /** With what we sign for a partner now: one secret, or two while a key is being changed. */
    secretsOf: async (partnerId: string): Promise<readonly { keyId: string; secret: string }[]> =>
      (await store.liveKeys(db, partnerId, now())).map(({ keyId, sealedSecret }) => ({
        keyId,
        secret: opened(keyId, sealedSecret),
      })),

    stateOf: keyState,
  }
}

export type PartnerKeysUseCases = ReturnType<typeof partnerKeysUseCases>
