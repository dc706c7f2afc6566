// The phones of a login: typed, then proved by a code, one of them the one that gets codes.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { CannotChangeContact, PhoneKind } from './login.ts'
import * as store from './logins.store.ts'

type Deps = { readonly now: Clock; readonly audit: AuditUseCases }

export const phoneUseCases = (deps: Deps) => ({
  /** Binds a number that was proved by a code; the first mobile, or the one asked for, gets the codes. */
  bindPhone: async (
    tx: Tx,
    to: { loginId: string; e164: string; kind?: PhoneKind; getsCodes?: boolean; by: Actor },
  ): Promise<Result<void, CannotChangeContact>> => {
    const { loginId, e164, by } = to
    await store.lockKey(tx, e164)
    if (await store.phoneTaken(tx, e164, loginId)) return cannot('mobile-taken')
    const login = await store.byId(tx, loginId)
    const first = !login?.phones.some((phone) => phone.getsCodes)
    const phone = { e164, kind: to.kind ?? 'mobile', bound: true, getsCodes: false }
    await store.savePhone(tx, loginId, phone, deps.now())
    if (to.getsCodes ?? first) await store.sendCodesTo(tx, loginId, e164)
    await deps.audit.record(tx, { by, memberId: login!.memberId, act: 'phone-bound' })
    return ok(undefined)
  },

  /** Keeps a number that nobody proved yet. */
  addPhone: async (
    tx: Tx,
    to: { loginId: string; e164: string; kind: PhoneKind; by: Actor },
  ): Promise<void> => {
    const phone = { e164: to.e164, kind: to.kind, bound: false, getsCodes: false }
    await store.savePhone(tx, to.loginId, phone, deps.now())
    const memberId = await store.memberOf(tx, to.loginId)
    await deps.audit.record(tx, { by: to.by, memberId, act: 'phone-added' })
  },

  /** Takes a number away; codes go to another bound one, if there is. */
  removePhone: async (
    tx: Tx,
    which: { loginId: string; e164: string; by: Actor },
  ): Promise<Result<void, CannotChangeContact>> => {
    if (!(await store.removePhone(tx, which.loginId, which.e164))) return cannot('no-such-phone')
    const login = await store.byId(tx, which.loginId)
    const next = login?.phones.find((phone) => phone.bound && phone.kind === 'mobile')
    if (next && !login?.phones.some((phone) => phone.getsCodes))
      await store.sendCodesTo(tx, which.loginId, next.e164)
    await deps.audit.record(tx, { by: which.by, memberId: login!.memberId, act: 'phone-removed' })
    return ok(undefined)
  },

  /** Of several bound numbers, the one that gets codes. */
  sendCodesTo: (tx: Tx, loginId: string, e164: string) => store.sendCodesTo(tx, loginId, e164),
})
