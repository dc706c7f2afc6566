// Taking an invitation: the link opens once, and the person puts their own password and app; nobody else ever has them.
import { Secret, TOTP } from 'otpauth'
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { later } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import type { Passwords } from '../../platform/passwords.ts'
import { hashOf, newId, newToken } from '../../platform/secrets.ts'
import { stepOf } from '../../platform/totp.ts'
import { judgedPassword } from '../logins/password-rules.ts'
import type { AuthenticatorDeps, Offered } from './authenticator.usecases.ts'
import * as people from './people.store.ts'
import {
  type CannotMoveStaff,
  type Change,
  type Invited,
  invitationLife,
  readInvitation,
  shortestStaffPassword,
} from './people.ts'
import { hashOfRecoveryCode, newSecrets, sealTotp } from './second-factor.usecases.ts'
import * as store from './staff.store.ts'

type Deps = AuthenticatorDeps & { readonly passwords: Passwords }
export type CannotAccept = 'invitation-over' | 'password-weak' | 'code-wrong'
export type Greeting = { readonly name: string; readonly email: string; readonly offered: Offered }
type Taken = { readonly recoveryCodes: readonly string[] }

const purpose = 'staff-invitation-totp'

export const invitingUseCases = (deps: Deps) => {
  const offer = ({ changeId, name: label }: Change, kept?: string): Offered => {
    const secret = kept ?? new Secret({ size: 20 }).base32
    const { institucion: issuer } = deps.institution
    const link = new TOTP({ issuer, label, secret: Secret.fromBase32(secret) }).toString()
    const sealed = deps.secrets.seal(purpose, `${changeId} ${secret}`).toString('base64url')
    return { secret, link, sealed }
  }
  /** The app's secret that this page offered, for this invitation alone. */
  const secretIn = ({ changeId }: Change, sealed: string): string | undefined => {
    const text = deps.secrets.open(purpose, Buffer.from(sealed.slice(0, 1_000), 'base64url'))
    const [id, secret] = text?.split(' ') ?? []
    return id === changeId ? secret : undefined
  }
  const opened = (token: string | undefined) =>
    token ? people.invitation(deps.db, hashOf(token), deps.now()) : undefined

  return {
    /** Whom an open invitation is for, and the app's secret to begin with. `sealed`: the one offered before. */
    greetInvited: async (
      token: string | undefined,
      sealed?: string,
    ): Promise<Greeting | undefined> => {
      const change = await opened(token)
      if (!change) return undefined
      const kept = sealed ? secretIn(change, sealed) : undefined
      return { name: change.name, email: change.email, offered: offer(change, kept) }
    },

    /** The person is taken on with what they just put; their recovery codes are in the answer alone. */
    acceptInvitation: async (
      token: string | undefined,
      it: { readonly password: string; readonly sealed: string; readonly code: string },
    ): Promise<Result<Taken, CannotAccept>> => {
      const change = await opened(token)
      if (!token || !change) return cannot('invitation-over')
      const { name, email, roles } = change
      const judged = judgedPassword(it.password, { names: [name], email })
      if (!judged.ok || [...it.password].length < shortestStaffPassword)
        return cannot('password-weak')
      const now = deps.now()
      const secret = secretIn(change, it.sealed)
      const typed = it.code.replace(/\D/g, '').slice(0, 8)
      const step = secret === undefined ? undefined : stepOf(secret, typed, now)
      if (secret === undefined || step === undefined) return cannot('code-wrong')
      const password_hash = await deps.passwords.hash(it.password)
      const { recoveryCodes } = newSecrets()
      const staffId = newId(now.epochMilliseconds)
      return transaction(deps.db, async (tx): Promise<Result<Taken, CannotAccept>> => {
        if (!(await people.spendInvitation(tx, hashOf(token), now)))
          return cannot('invitation-over')
        const sealed_totp = sealTotp(deps.secrets, secret)
        const person = { staff_id: staffId, email, name, roles: [...roles], password_hash }
        const rest = { sealed_totp, last_totp_step: step, active: true, created_at: now }
        await store.insertStaff(tx, { ...person, ...rest })
        await people.linkInvitation(tx, hashOf(token), staffId)
        await store.insertCodes(tx, staffId, recoveryCodes.map(hashOfRecoveryCode))
        const { decidedBy: by, decidedByName } = change
        const given = {
          staffId,
          at: now,
          by,
          byName: decidedByName ?? '',
          outcome: 'given',
        } as const
        for (const role of roles) await people.addReview(tx, { ...given, role })
        const actor: Actor = { kind: 'system', task: 'invitation' }
        const facts = { staff: name, roles: roles.join(' ') }
        await deps.audit.record(tx, { by: actor, act: 'staff-hired', facts, reason: change.reason })
        return ok({ recoveryCodes })
      })
    },
  }
}

/** From the server itself, for the first people of all: the path of the link, to be handed over. */
export const inviteFromServer = (
  deps: Pick<Deps, 'db' | 'now' | 'audit'>,
  typed: Invited,
): Promise<Result<string, CannotMoveStaff>> =>
  transaction(deps.db, async (tx): Promise<Result<string, CannotMoveStaff>> => {
    const read = readInvitation(typed)
    if (!read.ok) return read
    await people.lockStaff(tx)
    if (await people.emailTaken(tx, read.value.email)) return cannot('email-taken')
    const at = deps.now()
    const changeId = newId(at.epochMilliseconds)
    const name = 'servidor'
    const asked = { askedBy: null, askedByName: name, askedAt: at }
    const kind = 'invite' as const
    await people.insertChange(tx, { changeId, kind, staffId: null, ...read.value, ...asked })
    await people.decideChange(tx, changeId, { by: null, name, at, agreed: true })
    const token = newToken()
    const expiresAt = later(at, invitationLife)
    await people.putLink(tx, changeId, { hash: hashOf(token), expiresAt })
    const { reason, roles } = read.value
    const facts = { change: kind, staff: read.value.name, roles: roles.join(' ') }
    const by: Actor = { kind: 'system', task: 'invite-staff' }
    await deps.audit.record(tx, { by, act: 'staff-change-asked', facts, reason })
    return ok(`/personal/invitacion/${token}`)
  })
