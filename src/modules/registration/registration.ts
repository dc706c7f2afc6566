// Opening a login for the first time: five steps, read off the answers given so far. NSS, CURP and RFC
// identify and prove nothing; a fact, a mailbox and a phone do. This room never says whether somebody is
// in the registry or already has a login, and never replaces a login that exists.
import type { Curp } from '../../foundation/curp.ts'
import type { Nss } from '../../foundation/nss.ts'
import type { PersonName } from '../../foundation/person-name.ts'
import type { Rfc } from '../../foundation/rfc.ts'
import { days24, hours, type Instant, isPast, minutes } from '../../foundation/time.ts'
import type { Signal } from '../clusters/signals.ts'
import type { Contact } from './contact.ts'
import type { FactKind } from './fact.ts'

export type Ids = { readonly nss: Nss; readonly curp: Curp; readonly rfc: Rfc }

/** How step 1 was proven. Typed: known by heart. Contact code: read on a contact that was already on file. */
export type Proof = 'typed' | 'contact-code' | 'picked'
export type Fact = {
  readonly proof: Proof
  readonly memberId: string
  /** The contact on file that received the code. */
  readonly contact?: string
}

/** The question of step 1: which facts are asked, one after another, and how many were not remembered. */
export type Question = {
  readonly offers: readonly FactKind[]
  readonly forgotten: number
  /** The employers to pick one from: the same five for the same person every time. */
  readonly choices: readonly string[]
  /** Asked of a network that looked up too many people: no answer will be right. */
  readonly blind?: boolean
  /** For the telephone line, once every question is used up. */
  readonly folio?: string
}

/** `code`: bound by an SMS. `mail`: the code came by mail, the phone is not bound. `later`: not proven. */
export type Mobile = { readonly proof: 'code' | 'mail' | 'later' }
/** Which way the last code for the mobile was sent. */
export type CodeWay = 'sms' | 'mail'

export type Access = {
  readonly passwordHash: string
  readonly questions: readonly { readonly question: string; readonly answerHash: string }[]
}

/** Everything answered so far. What is absent was not answered, or was undone by going back. */
export type Draft = {
  readonly ids?: Ids
  readonly question?: Question
  readonly fact?: Fact
  readonly name?: PersonName
  readonly contact?: Contact
  readonly mobile?: Mobile
  readonly codeWay?: CodeWay
  readonly access?: Access
  /** Set once confirmed: the mail is on its way. */
  readonly registrationId?: string
  /** What was typed and does not agree with itself, or a name that is not the one on record. */
  readonly disagreeing?: Partial<Ids> & { readonly name?: PersonName }
  /** Of the correction that this person opened: asking again shows the same one. */
  readonly correctionFolio?: string
}

/** The five steps with the guide's titles; several pages may share a step. */
export const steps = [
  { page: '/registro/identificate', step: 1, answered: (d: Draft) => d.ids !== undefined },
  { page: '/registro/pregunta', step: 1, answered: (d: Draft) => d.fact !== undefined },
  { page: '/registro/nombre', step: 2, answered: (d: Draft) => d.name !== undefined },
  { page: '/registro/contacto', step: 3, answered: (d: Draft) => d.contact !== undefined },
  { page: '/registro/celular', step: 3, answered: (d: Draft) => d.mobile !== undefined },
  { page: '/registro/acceso', step: 3, answered: (d: Draft) => d.access !== undefined },
  { page: '/registro/confirma', step: 4, answered: (d: Draft) => d.registrationId !== undefined },
  { page: '/registro/activa', step: 5, answered: () => false },
] as const
export type StepPage = (typeof steps)[number]['page']

/** Index of the first page that is not answered: nothing is stored, it is read off the answers. */
export const furthest = (d: Draft): number => steps.findIndex((s) => !s.answered(d))
export const furthestPage = (d: Draft): StepPage => steps[furthest(d)]!.page
/** Every page up to the furthest one may be opened again. */
export const mayOpen = (d: Draft, page: StepPage): boolean =>
  steps.findIndex((s) => s.page === page) <= furthest(d)

const unconfirmed = ({ registrationId: _, ...rest }: Draft): Draft => rest
export const sameIds = (a: Ids | undefined, b: Ids): boolean =>
  a !== undefined && a.nss === b.nss && a.curp === b.curp && a.rfc === b.rfc

/**
 * New identifiers void the question, the fact and the name answered for the old ones; the same ones
 * again void nothing. What was typed about contacts stays.
 */
export function withIds(draft: Draft, ids: Ids, question: Question): Draft {
  const { disagreeing: _d, ...kept } = draft
  if (sameIds(draft.ids, ids)) return { ...kept, question: draft.question ?? question }
  const { fact: _f, name: _n, correctionFolio: _c, ...rest } = unconfirmed(kept)
  return { ...rest, ids, question }
}

/** What disagrees with itself is kept to be shown, and lets nobody on: earlier identifiers are void. */
export function withDisagreement(draft: Draft, typed: Ids): Draft {
  const { ids: _i, question: _q, fact: _f, name: _n, ...rest } = unconfirmed(draft)
  return { ...rest, disagreeing: typed }
}

/** «No me acuerdo»: the next question, or the last ways when none is left. */
export const withForgotten = (draft: Draft, question: Question): Draft => ({
  ...draft,
  question: { ...question, forgotten: Math.min(question.forgotten + 1, question.offers.length) },
})

export const withFolio = (draft: Draft, question: Question, folio: string): Draft => ({
  ...draft,
  question: { ...question, folio },
})

/** The fact asked at present; undefined: only the last ways are left. */
export const asked = ({ offers, forgotten }: Question): FactKind | undefined => offers[forgotten]

export const withFact = (draft: Draft, fact: Fact): Draft => ({ ...unconfirmed(draft), fact })

export function withName(draft: Draft, name: PersonName): Draft {
  const { disagreeing: _, ...rest } = unconfirmed(draft)
  return { ...rest, name }
}

/** Right by the CURP and yet not the one on record: told after the proof of step 1, and corrected by us. */
export const withOtherName = (draft: Draft, name: PersonName): Draft => ({
  ...draft,
  disagreeing: { name },
})

/** Another mobile has to be proven anew; anything else of the contact leaves the proof alone. */
export function withContact(draft: Draft, contact: Contact): Draft {
  const { mobile, ...rest } = unconfirmed(draft)
  const sameMobile = draft.contact?.mobile === contact.mobile
  return { ...rest, contact, ...(sameMobile && mobile && { mobile }) }
}

export const withMobile = (draft: Draft, mobile: Mobile): Draft => ({
  ...unconfirmed(draft),
  mobile,
})
export const withAccess = (draft: Draft, access: Access): Draft => ({
  ...unconfirmed(draft),
  access,
})
export const withRegistration = (draft: Draft, registrationId: string): Draft => ({
  ...draft,
  registrationId,
})

/** A draft with every answer: what may be confirmed. */
export type Complete = Draft &
  Required<Pick<Draft, 'ids' | 'fact' | 'name' | 'contact' | 'mobile' | 'access'>>
export const isComplete = (d: Draft): d is Complete => mayOpen(d, '/registro/confirma')

/** What an account still lacks to open fully. Empty: nothing. */
export type MissingProof = 'typed-fact' | 'confirmed-mobile'
/**
 * A fact of one's own plus the mobile's code open the account fully; a fact picked from a list, or a
 * phone that was not confirmed, open it to look only. A code read on a contact on file counts as a fact:
 * possession of it cannot be derived from identifiers, and who has no fact has no other way.
 */
export function missingProofs(proof: Proof, mobileBound: boolean): readonly MissingProof[] {
  const missing: MissingProof[] = []
  if (!mobileBound) missing.push('confirmed-mobile')
  if (proof === 'picked') missing.push('typed-fact')
  return missing
}

/** What too many registrations have in common with this one; `mobile` on those of before 2026-11-22. */
export type Flag = Signal | 'mobile'

/** A confirmed registration, from the mail being sent to its end. */
export type RegistrationState = 'waiting' | 'activated' | 'refused' | 'withdrawn'
/** The whole map: nothing else lists moves. */
export const moves = {
  waiting: ['activated', 'refused', 'withdrawn'],
  activated: [],
  refused: ['withdrawn'],
  withdrawn: [],
} as const satisfies Record<RegistrationState, readonly RegistrationState[]>
export const mayMove = (from: RegistrationState, to: RegistrationState): boolean =>
  (moves[from] as readonly RegistrationState[]).includes(to)

/** Why a registration is not activated: for operators and the one concerned, never for the page. */
export type Refusal = 'member-has-login' | 'email-taken' | 'mobile-taken' | 'member-gone'

export type CannotOpenLink = 'link-unknown' | 'link-expired' | 'link-replaced' | 'already-active'
/** Whether a mailed link still works. Precedence as in the type, «already active» before «expired». */
export function linkProblem(
  link:
    | { expiresAt: Instant; replacedAt?: Instant | undefined; state: RegistrationState }
    | undefined,
  now: Instant,
): CannotOpenLink | undefined {
  if (!link || link.state === 'refused' || link.state === 'withdrawn') return 'link-unknown'
  if (link.state === 'activated') return 'already-active'
  if (link.replacedAt) return 'link-replaced'
  return isPast(link.expiresAt, now) ? 'link-expired' : undefined
}

export const draftLife = days24(7)
export const linkLife = hours(72)
/** Each try at the fact, right or wrong, for the same NSS: three a day. */
export const factTries = { points: 3, per: hours(24) }
/** Look-ups of one network that may reveal anything; later ones are slowed and learn nothing. */
export const lookUps = { points: 20, per: minutes(10) }
/** After so many, a network is asked to wait, with the time said. */
export const lookUpsBeforeWait = { points: 120, per: minutes(10) }
/** Codes to a contact on file, for one NSS: each is five guesses for a stranger and a message for its owner. */
export const lastWayCodes = { points: 5, per: hours(24) }
