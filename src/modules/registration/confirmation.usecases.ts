// Step 4, and every mail that follows from it: everything typed is sealed away, and the mailbox decides.
import { readEmail } from '../../foundation/email.ts'
import { isAfter } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId, newToken } from '../../platform/secrets.ts'
import { legalInForce } from '../help/help.usecases.ts'
import { type ContactProblem, readContact, typedOf } from './contact.ts'
import type { ConfirmedJob } from './decisions.usecases.ts'
import { changeDraft, type Deps, enqueueSealed, noDraft } from './drafts.usecases.ts'
import { codeOf, paced } from './pace.usecases.ts'
import * as store from './registration.store.ts'
import {
  type Complete,
  type Draft,
  isComplete,
  linkProblem,
  withContact,
  withRegistration,
} from './registration.ts'
import type { Visitor } from './visitor.ts'

export type Confirmed =
  | { readonly to: 'activate' | 'start' }
  | { readonly to: 'too-soon' | 'too-many'; readonly until: Temporal.Instant }

/** A new link and a new code for a registration, in one mail; five an hour for one member. */
async function askForMail(
  deps: Deps,
  tx: Tx,
  visitor: Pick<Visitor, 'browserKey'>,
  registration: { registrationId: string; memberId: bigint | string },
): Promise<Confirmed> {
  const issued = await deps.codes.issue(tx, codeOf(registration, visitor.browserKey))
  if (!issued.ok) return { to: issued.code, until: issued.until }
  const job: ConfirmedJob = {
    registrationId: registration.registrationId,
    token: newToken(),
    code: issued.value.code,
  }
  await enqueueSealed(deps, tx, 'registration-confirmed', job)
  return { to: 'activate' }
}

/** «Crear mi cuenta»: everything typed is sealed away, and the mail decides. */
async function confirmedDraft(
  deps: Deps,
  tx: Tx,
  visitor: Visitor,
  draft: Draft,
): Promise<{ draft: Draft; outcome: Confirmed }> {
  if (!isComplete(draft)) return { draft, outcome: noDraft }
  if (draft.registrationId) return { draft, outcome: { to: 'activate' } }
  const at = deps.now()
  const registrationId = newId(at.epochMilliseconds)
  const memberId = BigInt(draft.fact.memberId)
  const notice = legalInForce.find(({ paper }) => paper === 'privacy')!.version
  const answers: Complete = draft
  const { ids, contact } = answers
  const added = { registrationId, memberId }
  await store.addRegistration(tx, deps.secrets, { ...added, answers, at, notice })
  const putOff = await paced(deps, tx, visitor, { ...added, ids, contact })
  const asked: Confirmed = putOff
    ? { to: 'activate' }
    : await askForMail(deps, tx, visitor, { registrationId, memberId })
  if (asked.to === 'activate')
    return { draft: withRegistration(draft, registrationId), outcome: asked }
  await store.endRegistration(tx, registrationId, { state: 'withdrawn', at })
  return { draft, outcome: asked }
}

/** A mail that is put off goes out when it was said: asking again changes nothing. */
async function isPutOff(deps: Deps, tx: Tx, registrationId: string): Promise<boolean> {
  const { mailAfter } = (await store.findRegistration(tx, deps.secrets, registrationId)) ?? {}
  return mailAfter !== undefined && isAfter(mailAfter, deps.now())
}

const confirm = (deps: Deps, visitor: Visitor): Promise<Confirmed> =>
  changeDraft<Confirmed>(deps, visitor.token, (tx, draft) =>
    confirmedDraft(deps, tx, visitor, draft),
  )

/** «Mándame otro código»: the mail before no longer works. */
const resend = (deps: Deps, visitor: Visitor): Promise<Confirmed> =>
  changeDraft<Confirmed>(deps, visitor.token, async (tx, draft) => {
    const { registrationId, fact } = draft
    if (!registrationId || !fact) return { draft, outcome: noDraft }
    if (await isPutOff(deps, tx, registrationId)) return { draft, outcome: { to: 'activate' } }
    const { memberId } = fact
    return { draft, outcome: await askForMail(deps, tx, visitor, { registrationId, memberId }) }
  })

/** From the page of a link that no longer works: a new mail to the same mailbox, for any browser. */
async function resendLink(
  deps: Deps,
  visitor: Pick<Visitor, 'browserKey'>,
  token: string,
): Promise<Confirmed> {
  const link = await store.findLink(deps.db, token)
  const problem = linkProblem(link, deps.now())
  if (!link || problem === 'link-unknown' || problem === 'already-active') return noDraft
  return transaction(deps.db, (tx) => askForMail(deps, tx, visitor, link))
}

export type EmailChanged =
  | Confirmed
  | { readonly to: 'problem'; readonly code: ContactProblem['code'] }

/** Another address before activating: the first mail stops working, the rest stays as confirmed. */
async function changeAddress(deps: Deps, visitor: Visitor, typed: string): Promise<EmailChanged> {
  return changeDraft<EmailChanged>(deps, visitor.token, async (tx, draft) => {
    if (!draft.contact || !draft.registrationId) return { draft, outcome: noDraft }
    const email = readEmail(typed)
    if (!email.ok) return { draft, outcome: { to: 'problem', code: email.code } }
    if (email.value === draft.contact.email) return { draft, outcome: { to: 'activate' } }
    const read = readContact({ ...typedOf(draft.contact), correo: typed })
    if ('problems' in read)
      return {
        draft,
        outcome: { to: 'problem', code: read.problems.correo?.code ?? 'email-domain' },
      }
    const changed = await confirmedDraft(deps, tx, visitor, withContact(draft, read.contact))
    return changed.outcome.to === 'activate' ? changed : { draft, outcome: changed.outcome }
  })
}

export const confirmationUseCases = (deps: Deps) => ({
  /** Step 4. The privacy notice is accepted in its present version. */
  confirm: (visitor: Visitor) => confirm(deps, visitor),
  /** Another mail; five an hour for one member, and the one before stops working. */
  resend: (visitor: Visitor) => resend(deps, visitor),
  /** For the desk: the mail of a registration that waits, once more to the mailbox it was sent to. */
  resendForMember: async (tx: Tx, memberId: bigint): Promise<Confirmed> => {
    const registrationId = await store.waitingOf(tx, memberId)
    if (!registrationId) return noDraft
    const nobody = { browserKey: newToken() }
    await store.dropPutOff(tx, registrationId)
    return askForMail(deps, tx, nobody, { registrationId, memberId })
  },
  resendLink: (visitor: Pick<Visitor, 'browserKey'>, token: string) =>
    resendLink(deps, visitor, token),
  changeAddress: (visitor: Visitor, typed: string) => changeAddress(deps, visitor, typed),
})
