// Who remembers no fact: a code to a contact that is already on file. The same page and the same work for
// people without one; only the job knows whether anything was sent.
import { transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { changeDraft, type Deps, enqueueSealed, readDraft } from './drafts.usecases.ts'
import { type Answered, lookUp, settle } from './identity.usecases.ts'
import { type Ids, lastWayCodes } from './registration.ts'
import type { Visitor } from './visitor.ts'

/** The contact on file that a code goes to: the newest mobile, or else the newest e-mail. */
export async function lastWayOf(
  deps: Deps,
  memberId: bigint,
): Promise<{ kind: 'email' | 'mobile'; value: string } | undefined> {
  const onFile = await deps.members.contactsOnFile(memberId)
  const of = (kind: 'email' | 'mobile') => {
    const found = onFile.find((c) => c.kind === kind)
    return found && { kind, value: found.value }
  }
  return of('mobile') ?? of('email')
}

const subjectOf = (ids: Ids) => `${ids.nss} ${ids.curp}`

export type LastWaySent =
  | { readonly to: 'sent' | 'start' }
  | { readonly to: 'too-soon' | 'too-many'; readonly until: Temporal.Instant }

/** A code to a contact on file, if there is one: issued for everybody, sent by the job to who has one. */
const sendLastWay = (deps: Deps, visitor: Visitor): Promise<LastWaySent> =>
  changeDraft<LastWaySent>(deps, visitor.token, async (tx, draft) => {
    const { ids, question } = draft
    if (!ids || !question) return { draft, outcome: { to: 'start' } }
    const issued = await deps.codes.issue(tx, {
      purpose: 'register-last-way',
      subject: subjectOf(ids),
      browserKey: visitor.browserKey,
    })
    if (!issued.ok) return { draft, outcome: { to: issued.code, until: issued.until } }
    const day = await take(tx, `registration last way ${ids.nss}`, lastWayCodes, deps.now())
    const send = day.allowed && !question.blind
    const job = { ids, code: issued.value.code, send }
    await enqueueSealed(deps, tx, 'registration-last-way', job)
    return { draft, outcome: { to: 'sent' } }
  })

export type LastWayChecked = Answered | { readonly to: 'code-wrong' | 'code-expired' | 'code-void' }

async function checkLastWay(deps: Deps, visitor: Visitor, code: string): Promise<LastWayChecked> {
  const { ids, question } = (await readDraft(deps, visitor.token)) ?? {}
  if (!ids || !question) return { to: 'start' }
  const { browserKey } = visitor
  const subject = subjectOf(ids)
  const checked = await transaction(deps.db, (tx) =>
    deps.codes.check(tx, { purpose: 'register-last-way', subject, browserKey, code }),
  )
  if (!checked.ok) return { to: checked.code }
  const { member, sameRfc, hasLogin } = await lookUp(deps, ids)
  const contact =
    member && sameRfc && !hasLogin ? await lastWayOf(deps, member.memberId) : undefined
  const proof = { proof: 'contact-code', memberId: String(member?.memberId) } as const
  return settle(deps, visitor, ids, contact && { ...proof, contact: contact.value })
}

export const lastWayUseCases = (deps: Deps) => ({
  /** A code to the contact on file, if there is one; issued for everybody. */
  sendLastWay: (visitor: Visitor) => sendLastWay(deps, visitor),
  checkLastWay: (visitor: Visitor, code: string) => checkLastWay(deps, visitor, code),
})
