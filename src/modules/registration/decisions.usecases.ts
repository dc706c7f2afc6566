// What follows from an answer once the answer is out: whom to tell, what to send. Jobs of the queue
// «decisions», enqueued alike for everybody; only here does it matter who exists and who has a login.
import { type Tx, transaction } from '../../platform/db.ts'
import type { Payload } from '../../platform/jobs.ts'
import type { Member } from '../members/members.ts'
import { type Contact, isAbroadNumber, type OnFile } from './contact.ts'
import { type Deps, openJob } from './drafts.usecases.ts'
import { lastWayOf } from './last-way.usecases.ts'
import * as store from './registration.store.ts'
import type { Ids } from './registration.ts'

export type TriedJob = {
  readonly ids: Ids
  readonly right: boolean
  readonly address: string
  readonly browser: string
}
export type LastWayJob = { readonly ids: Ids; readonly code: string; readonly send: boolean }
export type MobileJob = {
  readonly memberId: string
  readonly way: 'sms' | 'mail'
  readonly to: string
  readonly lang: 'es' | 'en'
  readonly abroad: boolean
  readonly code: string
}
export type ConfirmedJob = {
  readonly registrationId: string
  readonly token: string
  readonly code: string
}

const by = { kind: 'system', task: 'registration' } as const

/** Contacts on file that can be written to. */
export async function reachable(deps: Deps, memberId: bigint): Promise<readonly OnFile[]> {
  const onFile = await deps.members.contactsOnFile(memberId)
  return onFile.flatMap((c) =>
    c.kind === 'email' || c.kind === 'mobile' ? [{ kind: c.kind, value: c.value }] : [],
  )
}

/** «Alguien quiso crear una cuenta con tus datos», with its «No fui yo», to each contact once. */
export async function tellOnFile(
  deps: Deps,
  tx: Tx,
  who: { memberId: bigint; loginId?: string | undefined; lang: 'es' | 'en'; device?: string },
  contacts: readonly OnFile[],
): Promise<void> {
  const { memberId, loginId, lang, device } = who
  for (const { kind, value } of contacts) {
    const to = { memberId, loginId, address: value, lang }
    const notice = { kind: 'already-registered', args: {}, by } as const
    if (kind === 'mobile') {
      await deps.notices.say(tx, { ...notice, to: { ...to, channel: 'sms' } })
      continue
    }
    const link = {
      memberId,
      about: notice.kind,
      ...(loginId && { loginId }),
      ...(device && { device }),
    }
    const stop = await deps.holds.stopPath(tx, link)
    await deps.notices.say(tx, { ...notice, to: { ...to, channel: 'mail' }, secret: { stop } })
  }
}

async function memberOf(deps: Deps, ids: Ids): Promise<Member | undefined> {
  const found = await deps.members.findExact({ nss: ids.nss, curp: ids.curp })
  return typeof found === 'string' ? undefined : found
}

/** Somebody answered the question of step 1: wrongly, or for a member who has a login. */
async function tried(deps: Deps, job: TriedJob): Promise<void> {
  const member = job.right ? undefined : await memberOf(deps, job.ids)
  if (!member) return
  const { memberId } = member
  const login = await deps.logins.loginOfMember(deps.db, memberId)
  const contacts = [...(await reachable(deps, memberId))]
  if (login) {
    contacts.unshift({ kind: 'email', value: login.email })
    for (const phone of login.phones)
      if (phone.bound && phone.kind === 'mobile')
        contacts.unshift({ kind: 'mobile', value: phone.e164 })
  }
  const once = [...new Map(contacts.map((c) => [c.value.toLowerCase(), c])).values()]
  await transaction(deps.db, async (tx) => {
    const who = { memberId, loginId: login?.loginId, lang: login?.lang ?? 'es' } as const
    await tellOnFile(deps, tx, { ...who, device: job.browser }, once)
    await deps.audit.record(tx, {
      by: { kind: 'visitor' },
      memberId,
      act: 'registration-tried',
      address: job.address,
      browser: job.browser,
    })
  })
}

/** Who has a login is told instead: the code would open nothing. */
async function lastWay(deps: Deps, job: LastWayJob): Promise<void> {
  const member = job.send ? await memberOf(deps, job.ids) : undefined
  const contact = member && (await lastWayOf(deps, member.memberId))
  if (!member || !contact || member.rfc !== job.ids.rfc) return
  if (await deps.logins.loginOfMember(deps.db, member.memberId)) return
  const abroad = contact.kind === 'mobile' && isAbroadNumber(contact.value)
  const to = { memberId: member.memberId, address: contact.value, lang: 'es', abroad } as const
  const code = { kind: 'code', args: {}, secret: { code: job.code }, by } as const
  await transaction(deps.db, (tx) =>
    contact.kind === 'mobile'
      ? deps.notices.say(tx, { ...code, to: { ...to, channel: 'sms' } })
      : deps.notices.say(tx, { ...code, to: { ...to, channel: 'mail' } }),
  )
}

/** A number or mailbox that somebody else proved is not written a code; its owner is told. */
async function mobileCode(deps: Deps, job: MobileJob): Promise<void> {
  const { way, to: address, lang, abroad, code } = job
  const owner = await (way === 'sms'
    ? deps.logins.loginOfPhone(deps.db, address)
    : deps.logins.loginOfMailbox(deps.db, address))
  const memberId = BigInt(job.memberId)
  await transaction(deps.db, async (tx) => {
    if (owner && owner.memberId !== memberId)
      return tellOnFile(deps, tx, owner, [{ kind: 'email', value: owner.email }])
    const said = { kind: 'code', args: {}, secret: { code }, by } as const
    const to = { memberId, address, lang, abroad }
    if (way === 'sms') await deps.notices.say(tx, { ...said, to: { ...to, channel: 'sms' } })
    else await deps.notices.say(tx, { ...said, to: { ...to, channel: 'mail' } })
  })
}

/** Why nothing is sent, if so: the member has a login already, or the mailbox is somebody else's. */
async function refusalOf(deps: Deps, memberId: bigint, email: string) {
  const own = await deps.logins.loginOfMember(deps.db, memberId)
  if (own) return { refusal: 'member-has-login', owner: own } as const
  const other = await deps.logins.loginOfMailbox(deps.db, email)
  return other && ({ refusal: 'email-taken', owner: other } as const)
}

/** The mail that activates, or the silence that looks the same. */
async function confirmed(deps: Deps, job: ConfirmedJob): Promise<void> {
  const { registrationId, token } = job
  const registration = await store.findRegistration(deps.db, deps.secrets, registrationId)
  const contact = registration?.answers?.contact
  if (!contact || registration.state !== 'waiting') return
  if (await store.findLink(deps.db, token)) return // this very job ran before
  const { memberId } = registration
  const refused = await refusalOf(deps, memberId, contact.email)
  const onFile = await reachable(deps, memberId)
  await transaction(deps.db, async (tx) => {
    const at = deps.now()
    if (!refused) {
      await store.replaceLink(tx, registrationId, token, at)
      return sayActivation(deps, tx, memberId, contact, job)
    }
    const { owner, refusal } = refused
    const others = refusal === 'member-has-login' ? onFile : []
    await tellOnFile(deps, tx, owner, [{ kind: 'email', value: owner.email }, ...others])
    await store.endRegistration(tx, registrationId, { state: 'refused', refusal, at })
  })
}

async function sayActivation(
  deps: Deps,
  tx: Tx,
  memberId: bigint,
  { email: address, lang, residence }: Contact,
  { token, code }: ConfirmedJob,
): Promise<void> {
  const secret = { link: `/registro/activa/${token}`, code }
  const to = { memberId, channel: 'mail', address, lang, abroad: residence !== 'MX' } as const
  await deps.notices.say(tx, { kind: 'activation', args: {}, secret, to, by })
}

/** By the `kind` of the job. A payload that we did not seal does nothing. */
export const decisionsUseCases = (deps: Deps) => {
  const opened =
    <T>(work: (deps: Deps, job: T) => Promise<void>) =>
    async (payload: Payload): Promise<void> => {
      const job = openJob<T>(deps, payload)
      if (job) await work(deps, job)
    }
  return {
    'registration-tried': opened(tried),
    'registration-last-way': opened(lastWay),
    'registration-mobile-code': opened(mobileCode),
    'registration-confirmed': opened(confirmed),
  }
}
