// Steps 2 and 3: the name, how to reach somebody, their mobile, their password. Nothing here says whether a
// mailbox or a number belongs to somebody else: that is found out by a job.
import { curpBirthDate } from '../../foundation/curp.ts'
import {
  fullName,
  type PersonName,
  type PersonNameProblem,
  readPersonName,
  sameName,
} from '../../foundation/person-name.ts'
import type { Tx } from '../../platform/db.ts'
import { hashOf } from '../../platform/secrets.ts'
import type { CannotCheck } from '../codes/codes.ts'
import {
  judgedPassword,
  missingCharacters,
  type PasswordRefusal,
} from '../logins/password-rules.ts'
import { type CannotAnswerSo, normalAnswer, problemsOf } from '../logins/questions.ts'
import {
  type Contact,
  type ContactProblems,
  type ContactTyped,
  type EmailDoubt,
  emailDoubt,
  isAbroad,
  mailDomain,
  readContact,
} from './contact.ts'
import type { MobileJob } from './decisions.usecases.ts'
import { changeDraft, type Deps, enqueueSealed, noDraft, readDraft } from './drafts.usecases.ts'
import { contradictionsIn } from './identification.ts'
import {
  type CodeWay,
  type Draft,
  withAccess,
  withContact,
  withMobile,
  withName,
  withOtherName,
} from './registration.ts'
import type { Visitor } from './visitor.ts'

export type NameTyped = { givenNames: string; firstSurname: string; secondSurname: string }
export type Named =
  | { readonly to: 'next' | 'start' | 'correct' | 'not-as-curp' }
  | { readonly to: 'problem'; readonly problem: PersonNameProblem }

/** The name on record, forgiving order, accents and case. Another one is corrected with a folio. */
async function giveName(deps: Deps, visitor: Visitor, typed: NameTyped): Promise<Named> {
  const { fact, ids } = (await readDraft(deps, visitor.token)) ?? {}
  const member = fact && (await deps.members.memberById(BigInt(fact.memberId)))
  if (!member || !ids) return noDraft
  const read = readPersonName(typed)
  if (!read.ok) return { to: 'problem', problem: read }
  const { givenNames, firstSurname, secondSurname } = member
  const onRecord: PersonName = {
    givenNames,
    firstSurname,
    ...(secondSurname && { secondSurname }),
  }
  const same = sameName(read.value, onRecord)
  if (!same && contradictionsIn({ curp: ids.curp, name: read.value }).length > 0)
    return { to: 'not-as-curp' }
  return changeDraft<Named>(deps, visitor.token, async (_, draft) => ({
    draft: same ? withName(draft, onRecord) : withOtherName(draft, read.value),
    outcome: { to: same ? 'next' : 'correct' },
  }))
}

export type Contacted =
  | { readonly to: 'next' | 'start' }
  | { readonly to: 'problems'; readonly problems: ContactProblems }
  | { readonly to: 'doubt'; readonly doubt: EmailDoubt; readonly email: string }

/** Step 3, and the code for its mobile. `asked`: an e-mail that was asked about already. */
async function giveContact(
  deps: Deps,
  visitor: Visitor,
  typed: ContactTyped,
  asked?: string,
): Promise<Contacted> {
  const read = readContact(typed)
  if ('problems' in read) return { to: 'problems', problems: read.problems }
  const { contact } = read
  const employers = await deps.members.employersWithDomain(mailDomain(contact.email))
  const doubt = emailDoubt(contact.email, employers.length > 0, asked)
  if (doubt) return { to: 'doubt', doubt, email: contact.email }
  return changeDraft<Contacted>(deps, visitor.token, async (tx, draft) => {
    const next = withContact(draft, contact)
    if (!next.mobile && draft.contact?.mobile !== contact.mobile) {
      const way = isAbroad(contact.mobile) ? 'mail' : 'sms'
      await sendCode(deps, tx, visitor, next, contact, way)
      return { draft: { ...next, codeWay: way }, outcome: { to: 'next' } }
    }
    return { draft: next, outcome: { to: 'next' } }
  })
}

const askedFor = (visitor: Visitor, contact: Contact, way: CodeWay) =>
  ({
    purpose: way === 'sms' ? 'register-mobile' : 'register-mobile-by-mail',
    subject: `${hashOf(visitor.token).toString('hex')} ${way === 'sms' ? contact.mobile : contact.email}`,
    browserKey: visitor.browserKey,
  }) as const

export type CodeSent =
  | { readonly to: 'sent' | 'start' }
  | { readonly to: 'too-soon' | 'too-many'; readonly until: Temporal.Instant }

/** Issued for everybody; whether it is sent, and to whom, is for the job. */
async function sendCode(
  deps: Deps,
  tx: Tx,
  visitor: Visitor,
  draft: Draft,
  contact: Contact,
  way: CodeWay,
): Promise<CodeSent> {
  const issued = await deps.codes.issue(tx, askedFor(visitor, contact, way))
  if (!issued.ok) return { to: issued.code, until: issued.until }
  const job: MobileJob = {
    memberId: draft.fact?.memberId ?? '0',
    way,
    to: way === 'sms' ? contact.mobile : contact.email,
    lang: contact.lang,
    abroad: contact.residence !== 'MX',
    code: issued.value.code,
  }
  await enqueueSealed(deps, tx, 'registration-mobile-code', job)
  return { to: 'sent' }
}

const sendMobileCode = (deps: Deps, visitor: Visitor, way: CodeWay): Promise<CodeSent> =>
  changeDraft<CodeSent>(deps, visitor.token, async (tx, draft) => {
    if (!draft.contact) return { draft, outcome: noDraft }
    const sent = await sendCode(deps, tx, visitor, draft, draft.contact, way)
    return { draft: sent.to === 'sent' ? { ...draft, codeWay: way } : draft, outcome: sent }
  })

export type MobileConfirmed = { readonly to: 'next' | 'start' | CannotCheck }

/** A code that came by SMS binds the phone; one that came by mail lets the step go on and binds nothing. */
const confirmMobile = (deps: Deps, visitor: Visitor, code: string): Promise<MobileConfirmed> =>
  changeDraft<MobileConfirmed>(deps, visitor.token, async (tx, draft) => {
    const { contact, codeWay = 'sms' } = draft
    if (!contact) return { draft, outcome: noDraft }
    const ways: readonly CodeWay[] = codeWay === 'sms' ? ['sms', 'mail'] : ['mail', 'sms']
    let refusal: CannotCheck = 'code-wrong'
    for (const way of ways) {
      const checked = await deps.codes.check(tx, { ...askedFor(visitor, contact, way), code })
      const proof = way === 'sms' ? 'code' : 'mail'
      if (checked.ok) return { draft: withMobile(draft, { proof }), outcome: { to: 'next' } }
      if (way === ways[0]) refusal = checked.code
    }
    return { draft, outcome: { to: refusal } }
  })

/** «Lo hago después»: the account will open to look only. */
const leaveMobile = (deps: Deps, visitor: Visitor): Promise<{ to: 'next' | 'start' }> =>
  changeDraft<{ to: 'next' | 'start' }>(deps, visitor.token, async (_, draft) => ({
    draft: draft.mobile ? draft : withMobile(draft, { proof: 'later' }),
    outcome: { to: 'next' },
  }))

export type AccessTyped = {
  readonly password: string
  readonly questions: readonly [
    { question: string | undefined; answer: string },
    { question: string | undefined; answer: string },
  ]
}
export type AccessProblems = {
  readonly password: PasswordRefusal | undefined
  readonly questions: readonly {
    question: CannotAnswerSo | undefined
    answer: CannotAnswerSo | undefined
  }[]
}
export type AccessGiven =
  | { readonly to: 'next' | 'start' }
  | { readonly to: 'problems'; readonly problems: AccessProblems }

/** What a password or an answer must not be: every datum that somebody else may know. */
function ownDataOf({ ids, name, contact }: Draft) {
  const phones = [contact?.mobile, contact?.homePhone]
  const identifiers = [ids?.nss, ids?.curp, ids?.rfc]
  const birthOn = ids && curpBirthDate(ids.curp)
  const names = name ? [fullName(name)] : []
  const place = contact ? [contact.address.street, contact.address.city] : []
  const texts = [...names, ...identifiers, contact?.email, ...phones, ...place]
  return {
    password: { names, email: contact?.email, identifiers, phones, ...(birthOn && { birthOn }) },
    answers: texts.filter((t) => t !== undefined),
  }
}

async function giveAccess(deps: Deps, visitor: Visitor, typed: AccessTyped): Promise<AccessGiven> {
  const before = await readDraft(deps, visitor.token)
  if (!before?.contact || !before.name) return noDraft
  const own = ownDataOf(before)
  const judged = judgedPassword(typed.password, own.password)
  const password = judged.ok
    ? undefined
    : { code: judged.code, missing: missingCharacters(typed.password) }
  const questions = problemsOf(typed.questions, own.answers)
  if (password || questions.some((q) => q.question || q.answer))
    return { to: 'problems', problems: { password, questions } }
  const kept = await Promise.all(
    typed.questions.map(async ({ question, answer }) => ({
      question: question ?? '',
      answerHash: await deps.passwords.hash(normalAnswer(answer)),
    })),
  )
  const access = { passwordHash: await deps.passwords.hash(typed.password), questions: kept }
  return changeDraft<AccessGiven>(deps, visitor.token, async (_, draft) => ({
    draft: withAccess(draft, access),
    outcome: { to: 'next' },
  }))
}

export const stepsUseCases = (deps: Deps) => ({
  giveName: (visitor: Visitor, typed: NameTyped) => giveName(deps, visitor, typed),
  giveContact: (visitor: Visitor, typed: ContactTyped, asked?: string) =>
    giveContact(deps, visitor, typed, asked),
  sendMobileCode: (visitor: Visitor, way: CodeWay) => sendMobileCode(deps, visitor, way),
  confirmMobile: (visitor: Visitor, code: string) => confirmMobile(deps, visitor, code),
  leaveMobile: (visitor: Visitor) => leaveMobile(deps, visitor),
  giveAccess: (visitor: Visitor, typed: AccessTyped) => giveAccess(deps, visitor, typed),
})
