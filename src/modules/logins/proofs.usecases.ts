// The second proof: a code to the phone or mailbox on file, asked of a browser that is not known.

import { cannot, type Result } from '../../foundation/result.ts'
import { type Instant, later } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Cookie, MemberSession } from '../../platform/web.ts'
import type { CannotCheck, CannotIssue } from '../codes/codes.ts'
import { browserOf, type CodesUseCases } from '../codes/codes.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import { type ArrivalDeps, arrive, mailOf, smsOf } from './arrivals.usecases.ts'
import { codePhone, firstChannel, type Login, maskedEmail } from './login.ts'
import type { LoginsUseCases, Origin } from './logins.usecases.ts'
import * as store from './proofs.store.ts'
import { codeStepLife } from './sign-in.ts'

export type ProofDeps = ArrivalDeps & {
  readonly deadlines: Deadlines
  readonly db: Db
  readonly codes: Pick<CodesUseCases, 'issue' | 'check'>
  readonly logins: Pick<LoginsUseCases, 'loginById' | 'renewSession'>
}
type Sent =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: CannotIssue; readonly until: Instant }

/** What the code page shows. `otherChannel`: where else it could go. */
export type OwedProof = {
  readonly channel: store.Channel
  readonly to: string
  readonly otherChannel: store.Channel | undefined
  readonly back: string
}
export type CannotProve = CannotCheck | 'proof-expired'

const purposeOf = (owed: Pick<store.Owed, 'sessionId'>) => (owed.sessionId ? 'step-up' : 'sign-in')
const system = { kind: 'system', task: 'sign-in' } as const

export const proofUseCases = (deps: ProofDeps) => {
  const owedBy = async (db: Db, cookie: string | undefined) => {
    const browser = browserOf(cookie)
    if (browser.cookie) return undefined
    const hash = Buffer.from(browser.browserKey, 'hex')
    const owed = await store.owedBy(db, hash, deps.deadlines.reckoned(deps.now(), codeStepLife))
    const login = owed && (await deps.logins.loginById(db, owed.loginId))
    if (!owed || login?.state !== 'active') return undefined
    return { owed, login, browserKey: browser.browserKey }
  }

  const send = async (
    tx: Tx,
    login: Login,
    owed: store.Owed,
    browserKey: string,
  ): Promise<Sent> => {
    const asked = { purpose: purposeOf(owed), subject: login.loginId, browserKey } as const
    const issued = await deps.codes.issue(tx, asked)
    if (!issued.ok) return issued
    const secret = { code: issued.value.code }
    const sms = owed.channel === 'sms' ? smsOf(login) : undefined
    const to = sms ?? mailOf(login)
    if (to.channel === 'sms')
      await deps.notices.say(tx, { to, kind: 'code', args: {}, secret, by: system })
    else await deps.notices.say(tx, { to, kind: 'code', args: {}, secret, by: system })
    return { ok: true }
  }

  return {
    /** The password was right; the browser is asked for a code. Going back and trying again keeps the same one. */
    begin: async (
      tx: Tx,
      login: Login,
      asked: { cookie: string | undefined; sessionId?: string; back: string },
    ): Promise<readonly Cookie[]> => {
      const before = await owedBy(tx, asked.cookie)
      const sessionId = asked.sessionId ?? null
      const same = before?.login.loginId === login.loginId && before.owed.sessionId === sessionId
      const browser = browserOf(same ? asked.cookie : undefined)
      const now = deps.now()
      const owed: store.Owed = {
        browserHash: Buffer.from(browser.browserKey, 'hex'),
        loginId: login.loginId,
        sessionId,
        channel: firstChannel(login),
        back: asked.back,
        startedAt: now,
        expiresAt: later(now, codeStepLife),
      }
      await store.save(tx, owed)
      await send(tx, login, owed, browser.browserKey)
      return browser.cookie ? [browser.cookie] : []
    },

    /** What this browser still owes; undefined: nothing, or too late. */
    owed: async (cookie: string | undefined): Promise<OwedProof | undefined> => {
      const found = await owedBy(deps.db, cookie)
      if (!found) return undefined
      const { owed, login } = found
      const phone = codePhone(login)?.e164
      const other = owed.channel === 'sms' ? 'mail' : phone ? 'sms' : undefined
      const to = owed.channel === 'sms' ? (phone ?? '').slice(-2) : maskedEmail(login)
      return { channel: owed.channel, to, otherChannel: other, back: owed.back }
    },

    /** Another code, by the channel that is asked for. Earlier ones stop working. */
    resend: (cookie: string | undefined, channel: store.Channel): Promise<Sent | undefined> =>
      transaction(deps.db, async (tx) => {
        const found = await owedBy(tx, cookie)
        if (!found) return undefined
        const expiresAt = later(deps.now(), codeStepLife)
        const owed = { ...found.owed, channel, expiresAt }
        const sent = await send(tx, found.login, owed, found.browserKey)
        if (sent.ok) await store.save(tx, owed)
        return sent
      }),

    /** The code as typed. Right: in, or the session goes on under a new name. */
    prove: (given: {
      cookie: string | undefined
      code: string | undefined
      remember: boolean
      from: Origin
      session?: MemberSession | undefined
    }): Promise<Result<{ cookies: readonly Cookie[]; back: string }, CannotProve>> =>
      transaction(deps.db, async (tx) => {
        const found = await owedBy(tx, given.cookie)
        const sessionId = given.session?.sessionId ?? null
        if (!found || found.owed.sessionId !== sessionId) return cannot('proof-expired')
        const { owed, login, browserKey } = found
        const asked = { purpose: purposeOf(owed), subject: login.loginId, browserKey } as const
        const checked = await deps.codes.check(tx, { ...asked, code: given.code })
        if (!checked.ok) return checked
        await store.settle(tx, owed.browserHash)
        const gone: Cookie = { name: 'codigo', value: '', life: 'gone' }
        const cookies = given.session
          ? [await deps.logins.renewSession(tx, given.session)]
          : await arrive(deps, tx, login, { ...given.from, remember: given.remember })
        return { ok: true, value: { cookies: [...cookies, gone], back: owed.back } }
      }),
  }
}

export type ProofUseCases = ReturnType<typeof proofUseCases>
