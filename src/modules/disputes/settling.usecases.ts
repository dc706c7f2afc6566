// When the 48 hours are over: the stranger's login closes, the owner's opens, and both mailboxes hear of their own.

import { later } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { hashOf, newToken } from '../../platform/secrets.ts'
import { emailKey, type Login } from '../logins/login.ts'
import * as store from './disputes.store.ts'
import { effectAfter, linkLife, settledAs } from './disputes.ts'
import { holdingUseCases } from './holding.usecases.ts'
import { about, type DisputesDeps, seal, system, tellingUseCases } from './telling.usecases.ts'

export const settlingUseCases = (deps: DisputesDeps) => {
  const tell = tellingUseCases(deps)
  const holding = holdingUseCases(deps)
  const by = system

  /** The owner's login, empty of everything that the stranger chose. Undefined: the mailbox was taken meanwhile. */
  const changeHands = async (
    tx: Tx,
    login: Login,
    email: string,
    passwordHash: string,
  ): Promise<string | undefined> => {
    const { memberId, nss, lang, residence } = login
    const holder = await deps.logins.loginOfMailbox(tx, email)
    if (holder && holder.loginId !== login.loginId) return undefined
    await deps.logins.closeLogin(tx, { loginId: login.loginId, by })
    const opened = await deps.logins.openLogin(tx, {
      memberId,
      nss,
      email,
      passwordHash,
      questions: [],
      lang,
      lookOnly: true,
      residence,
      by,
    })
    if (!opened.ok) throw new Error(`a login on its way back could not open: ${opened.code}`)
    return opened.value
  }

  const handOver = async (tx: Tx, it: store.KeptReturn, passwordHash: string): Promise<void> => {
    const { returnId, memberId, loginId } = it
    const at = deps.now()
    const email = deps.secrets.open(seal, it.sealedEmail)!
    const login = await deps.logins.loginById(tx, loginId)
    const { lang = 'es' } = login ?? {}
    const kept = login && emailKey(login.email) === emailKey(email)
    if (login && kept) await holding.release(tx, { memberId, loginId, by })
    const newLoginId =
      login && !kept ? await changeHands(tx, login, email, passwordHash) : undefined
    if (!login || (!kept && !newLoginId)) {
      await store.setSettled(tx, returnId, { stage: 'disputed', at })
      return tell.plainly(tx, 'account-disputed', { memberId, lang, address: email })
    }
    await store.setSettled(tx, returnId, { stage: 'done', at, newLoginId: newLoginId ?? loginId })
    await deps.audit.record(tx, { by, memberId, act: 'account-returned' })
    if (kept) return
    await holding.liftAll(tx, { memberId, by })
    await tell.plainly(tx, 'account-not-yours', { memberId, lang, address: login.email })
    await sendWay(tx, { returnId, memberId, loginId: newLoginId!, lang, address: email })
  }

  /** The mail with which the owner comes in; the one before stops working. */
  const sendWay = async (
    tx: Tx,
    to: {
      returnId: string
      memberId: bigint
      loginId: string
      lang: 'es' | 'en'
      address: string
    },
  ): Promise<void> => {
    const { returnId, ...whom } = to
    const token = newToken()
    const until = later(deps.now(), linkLife)
    await store.setToken(tx, returnId, { tokenHash: hashOf(token), until })
    await tell.yours(tx, whom, token)
  }

  const settleOne = async (tx: Tx, passwordHash: string): Promise<boolean> => {
    const due = await store.takeDue(tx, deps.deadlines.reckoned(deps.now(), effectAfter))
    if (!due) return false
    const { memberId, decidedAt, proof, returnId } = due
    const since = decidedAt!
    const stopped = await deps.holds.wasStopped(tx, { memberId, about, since })
    if (settledAs(proof, stopped) === 'done') {
      await handOver(tx, due, passwordHash)
      return true
    }
    await store.setSettled(tx, returnId, { stage: 'disputed', at: deps.now() })
    const address = deps.secrets.open(seal, due.sealedEmail)!
    await tell.plainly(tx, 'account-disputed', { memberId, lang: 'es', address })
    await deps.audit.record(tx, { by, memberId, act: 'account-disputed' })
    return true
  }

  return {
    sendWay,
    /** Every few minutes. How many were settled. */
    settle: async (atMost = 100): Promise<number> => {
      for (let settled = 0; settled < atMost; settled++) {
        if (!(await store.anyDue(deps.db, deps.deadlines.reckoned(deps.now(), effectAfter))))
          return settled
        const nobodyKnows = await deps.passwords.hash(newToken())
        if (!(await transaction(deps.db, (tx) => settleOne(tx, nobodyKnows)))) return settled
      }
      return atMost
    },
  }
}
