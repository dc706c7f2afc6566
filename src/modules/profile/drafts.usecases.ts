// A contact that waits for its code: sealed with it, sent off the request, and proven by who reads it there.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { CannotCheck } from '../codes/codes.ts'
import type { Login } from '../logins/login.ts'
import type { Wait } from '../recovery/recovery.usecases.ts'
import { tellingUseCases } from '../recovery/telling.usecases.ts'
import * as store from './drafts.store.ts'
import type { ProfileDeps } from './held.usecases.ts'

export type CannotConfirm = 'nothing-asked' | CannotCheck

const seals = { value: 'profile-contact', code: 'profile-code' } as const
const purposes = {
  email: 'new-email',
  mobile: 'new-phone',
  'same-email': 'same-email',
  'second-email': 'second-email',
} as const
const owner = { kind: 'system', task: 'contact-claimed' } as const

export const draftUseCases = (deps: ProfileDeps) => {
  const { db, secrets } = deps
  const tell = tellingUseCases(deps)

  const typedValue = async (on: Db, loginId: string, field: store.DraftField) => {
    const draft = await store.loadDraft(on, loginId, field)
    return draft && secrets.open(seals.value, draft.sealedValue)
  }

  const sendCode = async (
    tx: Tx,
    login: Login,
    to: { field: store.DraftField; value: string; code: string },
  ) => {
    const { memberId, loginId } = login
    const by = { kind: 'member', memberId, loginId } as const
    const told = { args: {}, secret: { code: to.code }, by } as const
    const whom = { ...tell.recipientOf(login), address: to.value }
    if (to.field === 'mobile')
      await deps.notices.say(tx, { ...told, kind: 'code', to: { ...whom, channel: 'sms' } })
    else if (to.field === 'same-email')
      await deps.notices.say(tx, { ...told, kind: 'code', to: { ...whom, channel: 'mail' } })
    else
      await deps.notices.say(tx, {
        ...told,
        kind: 'email-confirm',
        to: { ...whom, channel: 'mail' },
      })
  }

  /** Somebody else has it: they are told, and no code goes out. */
  const claimed = (tx: Tx, login: Login, part: 'email' | 'mobile') =>
    tell.byMail(tx, { login, kind: 'contact-claimed', args: { part }, by: owner }, login.email)

  return {
    /** Keeps what was typed until its code comes; whose it may be already is found out off the request. */
    ask: async (
      tx: Tx,
      asked: { session: MemberSession; field: store.DraftField; value: string; browserKey: string },
    ): Promise<Result<void, never> | Wait> => {
      const { session, field, value, browserKey } = asked
      const { loginId } = session
      const purpose = purposes[field]
      const issued = await deps.codes.issue(tx, { purpose, subject: loginId, browserKey })
      if (!issued.ok) return issued
      await store.saveDraft(tx, {
        loginId,
        field,
        askedAt: deps.now(),
        sealedValue: secrets.seal(seals.value, value),
        sealedCode: secrets.seal(seals.code, issued.value.code),
      })
      await deps.jobs.enqueue(tx, 'decisions', { kind: `new-${field}`, loginId })
      return ok(undefined)
    },

    /** Off the request: the code goes out, or the owner of the address or number is told. */
    decide: (loginId: string, field: store.DraftField): Promise<void> =>
      transaction(db, async (tx) => {
        const draft = await store.loadDraft(tx, loginId, field)
        const login = await deps.logins.loginById(tx, loginId)
        if (!draft?.sealedCode || !login) return
        await store.wipeCode(tx, loginId, field)
        const value = secrets.open(seals.value, draft.sealedValue)!
        const code = secrets.open(seals.code, draft.sealedCode)!
        const holder =
          field === 'mobile'
            ? await deps.logins.loginOfPhone(tx, value)
            : await deps.logins.loginOfMailbox(tx, value)
        if (holder && holder.loginId !== loginId)
          await claimed(tx, holder, field === 'mobile' ? 'mobile' : 'email')
        else await sendCode(tx, login, { field, value, code })
      }),

    /** What is waiting for its code. */
    asked: (session: MemberSession, field: store.DraftField) =>
      typedValue(db, session.loginId, field),

    /** What waited, once its code is right. */
    checked: async (
      tx: Tx,
      session: MemberSession,
      field: store.DraftField,
      given: { code: string | undefined; browserKey: string },
    ): Promise<Result<string, CannotConfirm>> => {
      const { loginId } = session
      const value = await typedValue(tx, loginId, field)
      if (!value) return cannot('nothing-asked')
      const asked = { purpose: purposes[field], subject: loginId, ...given }
      const judged = await deps.codes.check(tx, asked)
      return judged.ok ? ok(value) : judged
    },
  }
}
