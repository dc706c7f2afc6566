// From look-only to everything: the proof that was missing, given from inside. The same facts, the same three
// tries a day and the same codes as in the registration; nothing here opens without them.
import type { Actor } from '../../foundation/actor.ts'
import { readPhone } from '../../foundation/phone.ts'
import { dayOf } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { MemberSession } from '../../platform/web.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { mayChangeContact } from '../holds/holds.ts'
import type { Login } from '../logins/login.ts'
import type { Deps } from './drafts.usecases.ts'
import { type FactKind, isReadable, isRight, offersFor } from './fact.ts'
import { knownOf } from './look-up.ts'
import * as store from './registration.store.ts'
import { factTries, type MissingProof, missingProofs } from './registration.ts'

type Who = Pick<MemberSession, 'loginId' | 'memberId'>
const actorOf = ({ loginId, memberId }: Who): Actor => ({ kind: 'member', memberId, loginId })

export type Missing = {
  readonly missing: readonly MissingProof[]
  /** The mobile that would be confirmed. */
  readonly mobile: string | undefined
  /** The fact that is asked, if there is one that can be typed. */
  readonly fact: FactKind | undefined
}

const mobileOf = (login: Login | undefined) =>
  login?.phones.find((p) => p.kind === 'mobile' && p.bound) ??
  login?.phones.find((p) => p.kind === 'mobile')

/** A login that was not opened by a registration of ours lacks what it shows to lack: the phone. */
async function missingOf(deps: Deps, who: Who): Promise<Missing> {
  const login = await deps.logins.loginById(deps.db, who.loginId)
  const proof = (await store.proofOf(deps.db, who.loginId)) ?? 'typed'
  const known = knownOf(await deps.members.factsOf(who.memberId))
  const today = dayOf(deps.now())
  const offers = offersFor(known, today.year * 10 + Math.ceil(today.month / 2))
  const mobile = mobileOf(login)
  return {
    missing: login?.lookOnly ? missingProofs(proof, mobile?.bound ?? false) : [],
    mobile: mobile?.e164,
    fact: offers.find((kind) => kind !== 'employer-picked'),
  }
}

/** Nothing is missing any more: the figures are shown. */
async function settle(deps: Deps, tx: Tx, who: Who): Promise<void> {
  const login = await deps.logins.loginById(tx, who.loginId)
  const proof = (await store.proofOf(tx, who.loginId)) ?? 'typed'
  if (login?.lookOnly && missingProofs(proof, mobileOf(login)?.bound ?? false).length === 0)
    await deps.logins.unlockFigures(tx, who.loginId, actorOf(who))
}

export type FactProven = { readonly to: 'done' | 'unreadable' | 'wrong' | 'nothing-missing' }

async function proveFact(deps: Deps, who: Who, answer: string): Promise<FactProven> {
  const { missing, fact } = await missingOf(deps, who)
  if (!missing.includes('typed-fact') || !fact) return { to: 'nothing-missing' }
  if (!isReadable(fact, answer)) return { to: 'unreadable' }
  const member = await deps.members.memberById(who.memberId)
  const key = `registration fact ${member?.nss}`
  const { allowed } = await take(deps.db, key, factTries, deps.now())
  const known = knownOf(await deps.members.factsOf(who.memberId))
  if (!allowed || !isRight(fact, answer, known)) return { to: 'wrong' }
  await transaction(deps.db, async (tx) => {
    await store.saveProof(tx, { ...who, fact: 'typed', at: deps.now() })
    await settle(deps, tx, who)
  })
  return { to: 'done' }
}

const codeFor = (who: Who, mobile: string, browserKey: string) =>
  ({ purpose: 'new-phone', subject: `${who.loginId} ${mobile}`, browserKey }) as const

export type ProofCodeSent =
  | { readonly to: 'sent' | 'nothing-missing' | 'mobile-unreadable' | 'held' }
  | { readonly to: 'too-soon' | 'too-many'; readonly until: Temporal.Instant }

/** An SMS to the mobile typed at registration, or to another one typed now. */
async function sendProofCode(
  deps: Deps,
  who: Who,
  typed: string | undefined,
  browserKey: string,
): Promise<ProofCodeSent> {
  const { missing, mobile: kept } = await missingOf(deps, who)
  if (!missing.includes('confirmed-mobile')) return { to: 'nothing-missing' }
  const login = await deps.logins.loginById(deps.db, who.loginId)
  const read = readPhone(typed || kept || '', login?.residence ?? 'MX')
  if (!read.ok) return { to: 'mobile-unreadable' }
  const mobile = read.value
  if (mobile !== kept) {
    const held = mayChangeContact(await deps.holds.of(deps.db, who.memberId), deps.now())
    if (!held.ok) return { to: 'held' }
  }
  const owner = await deps.logins.loginOfPhone(deps.db, mobile)
  return transaction(deps.db, async (tx) => {
    const issued = await deps.codes.issue(tx, codeFor(who, mobile, browserKey))
    if (!issued.ok) return { to: issued.code, until: issued.until }
    if (!owner || owner.loginId === who.loginId) {
      const to = { ...who, channel: 'sms', address: mobile, lang: login?.lang ?? 'es' } as const
      const secret = { code: issued.value.code }
      await deps.notices.say(tx, { kind: 'code', args: {}, to, secret, by: actorOf(who) })
    }
    if (mobile !== kept)
      await deps.logins.addPhone(tx, {
        loginId: who.loginId,
        e164: mobile,
        kind: 'mobile',
        by: actorOf(who),
      })
    if (kept && mobile !== kept)
      await deps.logins.removePhone(tx, { loginId: who.loginId, e164: kept, by: actorOf(who) })
    return { to: 'sent' }
  })
}

export type MobileProven = {
  readonly to: 'done' | 'nothing-missing' | 'mobile-taken' | CannotCheck
}

async function proveMobile(
  deps: Deps,
  who: Who,
  code: string,
  browserKey: string,
): Promise<MobileProven> {
  const { missing, mobile } = await missingOf(deps, who)
  if (!missing.includes('confirmed-mobile') || !mobile) return { to: 'nothing-missing' }
  return transaction(deps.db, async (tx) => {
    const checked = await deps.codes.check(tx, { ...codeFor(who, mobile, browserKey), code })
    if (!checked.ok) return { to: checked.code }
    const by = actorOf(who)
    const bound = await deps.logins.bindPhone(tx, { loginId: who.loginId, e164: mobile, by })
    if (!bound.ok) return { to: 'mobile-taken' }
    await settle(deps, tx, who)
    return { to: 'done' }
  })
}

export const completionUseCases = (deps: Deps) => ({
  /** What an account that was opened to look only still lacks. */
  missingOf: (who: Who) => missingOf(deps, who),
  proveFact: (who: Who, answer: string) => proveFact(deps, who, answer),
  sendProofCode: (who: Who, typed: string | undefined, browserKey: string) =>
    sendProofCode(deps, who, typed, browserKey),
  proveMobile: (who: Who, code: string, browserKey: string) =>
    proveMobile(deps, who, code, browserKey),
  /** After a phone was bound elsewhere: shows the figures if nothing else is missing. */
  settleProofs: (tx: Tx, who: Who) => settle(deps, tx, who),
})
