// Step 5: the mailed link or its code, and the press of the button. Opening a link changes nothing, because
// mail scanners open links; whoever presses first opens the login, and it is opened once.
import type { Actor } from '../../foundation/actor.ts'
import { maskName } from '../../foundation/person-name.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import type { Cookie } from '../../platform/web.ts'
import type { CannotCheck } from '../codes/codes.ts'
import { isQuestionId } from '../logins/questions.ts'
import { notProven } from './contact.ts'
import { reachable, tellOnFile } from './decisions.usecases.ts'
import { type Deps, noDraft, readDraft } from './drafts.usecases.ts'
import { codeOf } from './pace.usecases.ts'
import * as store from './registration.store.ts'
import {
  type CannotOpenLink,
  type Complete,
  linkLife,
  linkProblem,
  missingProofs,
  type Refusal,
} from './registration.ts'
import type { Visitor } from './visitor.ts'

export type LinkShown = { readonly problem: CannotOpenLink } | { readonly name: string }

/** What stands behind a mailed link: a masked name, or why it does not work. Changes nothing. */
async function showLink(deps: Deps, token: string): Promise<LinkShown> {
  const link = await store.findLink(deps.db, token)
  const problem = linkProblem(link, deps.deadlines.reckoned(deps.now(), linkLife))
  if (!link || problem) return { problem: problem ?? 'link-unknown' }
  const member = await deps.members.memberById(link.memberId)
  if (!member) return { problem: 'link-unknown' }
  const { givenNames, firstSurname, secondSurname } = member
  return {
    name: maskName({ givenNames, firstSurname, ...(secondSurname && { secondSurname }) }),
  }
}

/** Where somebody pressed: what the new session and the known device are told. */
export type Pressed = {
  readonly browser: string
  readonly address: string
  readonly device?: string | undefined
}
export type Activated = {
  readonly to: 'in'
  readonly loginId: string
  readonly cookies: readonly Cookie[]
}
export type NotActivated = { readonly to: 'neutral' } | { readonly to: CannotOpenLink }

const openingOf = (memberId: bigint, answers: Complete, by: Actor) => {
  const { ids, contact, access, fact, mobile } = answers
  const bound = mobile.proof === 'code'
  const { email, homePhone, lang, residence, address, references } = contact
  return {
    memberId,
    nss: ids.nss,
    email,
    passwordHash: access.passwordHash,
    questions: access.questions.flatMap(({ question, answerHash }) =>
      isQuestionId(question) ? [{ question, answerHash }] : [],
    ),
    lang,
    lookOnly: missingProofs(fact.proof, bound).length > 0,
    mobile: { e164: contact.mobile, bound },
    homePhone,
    residence,
    address,
    references,
    by,
  }
}

type Opened = { loginId: string; answers: Complete } | { refused: Refusal } | { gone: true }

/** Opens the login of a registration that is still waiting. Whoever comes second finds it decided. */
async function open(deps: Deps, tx: Tx, registrationId: string): Promise<Opened> {
  const registration = await store.lockRegistration(tx, deps.secrets, registrationId)
  const answers = registration?.answers
  if (registration?.state !== 'waiting' || !answers) return { gone: true }
  const { memberId } = registration
  const by: Actor = { kind: 'member', memberId }
  const at = deps.now()
  const login = await deps.logins.openLogin(tx, openingOf(memberId, answers, by))
  if (!login.ok) {
    await store.endRegistration(tx, registrationId, { state: 'refused', refusal: login.code, at })
    return { refused: login.code }
  }
  const loginId = login.value
  await deps.notices.mailboxAnswered(tx, answers.contact.email)
  await store.endRegistration(tx, registrationId, { state: 'activated', at })
  await store.saveProof(tx, { loginId, memberId, fact: answers.fact.proof, at })
  return { loginId, answers }
}

/** Contacts on file are always told; one that proved nothing holds money and contacts for 48 hours. */
async function tellAndHold(
  deps: Deps,
  tx: Tx,
  it: { memberId: bigint; loginId: string; answers: Complete; from: Pressed },
  onFile: Awaited<ReturnType<typeof reachable>>,
): Promise<void> {
  const { memberId, loginId, answers, from } = it
  const { contact, fact, mobile } = answers
  const by: Actor = { kind: 'member', memberId, loginId }
  const bound = mobile.proof === 'code'
  const others = notProven(onFile, [
    contact.email,
    bound ? contact.mobile : undefined,
    fact.contact,
  ])
  if (others.length > 0) await deps.holds.place(tx, { memberId, kind: 'new-registration', by })
  const who = { memberId, loginId, lang: contact.lang, device: from.browser }
  await tellOnFile(deps, tx, who, others)
  const abroad = contact.residence !== 'MX'
  const to = {
    memberId,
    loginId,
    channel: 'mail',
    address: contact.email,
    lang: contact.lang,
    abroad,
  } as const
  const [first] = missingProofs(fact.proof, bound)
  if (first) {
    const missing = first === 'typed-fact' ? 'fact' : 'mobile'
    await deps.notices.say(tx, { kind: 'look-only', args: { missing }, to, by })
  } else await deps.notices.say(tx, { kind: 'welcome', args: {}, to, by })
  const { browser, address } = from
  await deps.audit.record(tx, { by, memberId, act: 'login-activated', browser, address })
}

/** The whole activation in one transaction: login, notices, hold, session, known device. */
async function activate(
  deps: Deps,
  tx: Tx,
  registration: { registrationId: string; memberId: bigint },
  from: Pressed,
  onFile: Awaited<ReturnType<typeof reachable>>,
): Promise<Activated | NotActivated> {
  const { registrationId, memberId } = registration
  const opened = await open(deps, tx, registrationId)
  if ('gone' in opened) return { to: 'already-active' }
  if ('refused' in opened) return { to: 'neutral' }
  const { loginId, answers } = opened
  await tellAndHold(deps, tx, { memberId, loginId, answers, from }, onFile)
  const device = await deps.logins.trustDevice(tx, { loginId, ...from })
  const session = await deps.logins.startSession(tx, { loginId, ...from, device: device.value })
  return { to: 'in', loginId, cookies: [device, session] }
}

async function activateByLink(
  deps: Deps,
  token: string,
  from: Pressed,
): Promise<Activated | NotActivated> {
  const link = await store.findLink(deps.db, token)
  const problem = linkProblem(link, deps.deadlines.reckoned(deps.now(), linkLife))
  if (!link || problem) return { to: problem ?? 'link-unknown' }
  const onFile = await reachable(deps, link.memberId)
  return transaction(deps.db, (tx) => activate(deps, tx, link, from, onFile))
}

export type ActivatedByCode = Activated | NotActivated | { readonly to: CannotCheck | 'start' }

async function activateByCode(
  deps: Deps,
  visitor: Visitor,
  code: string,
  from: Pressed,
): Promise<ActivatedByCode> {
  const { registrationId, fact } = (await readDraft(deps, visitor.token)) ?? {}
  if (!registrationId || !fact) return noDraft
  const memberId = BigInt(fact.memberId)
  const registration = await store.findRegistration(deps.db, deps.secrets, registrationId)
  if (registration?.state === 'activated') return { to: 'already-active' }
  const onFile = await reachable(deps, memberId)
  return transaction(deps.db, async (tx) => {
    const checked = await deps.codes.check(tx, {
      ...codeOf({ memberId }, visitor.browserKey),
      code,
    })
    if (!checked.ok) return { to: checked.code }
    return activate(deps, tx, { registrationId, memberId }, from, onFile)
  })
}

export const activationUseCases = (deps: Deps) => ({
  showLink: (token: string) => showLink(deps, token),
  activateByLink: (token: string, from: Pressed) => activateByLink(deps, token, from),
  activateByCode: (visitor: Visitor, code: string, from: Pressed) =>
    activateByCode(deps, visitor, code, from),
  /** What became of the registration that this browser confirmed, and until when its mail is put off. */
  standingOf: async (registrationId: string) => {
    const found = await store.findRegistration(deps.db, deps.secrets, registrationId)
    return found && { state: found.state, mailAfter: found.mailAfter }
  },
})
