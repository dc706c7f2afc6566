// Step 1 of the registration: who somebody says they are, and the one fact that speaks for it. Every answer
// costs the same work whoever is asked for; what follows from it happens in a job.
import { dayOf } from '../../foundation/time.ts'
import type { Tx } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { Member } from '../members/members.ts'
import type { TriedJob } from './decisions.usecases.ts'
import {
  changeDraft,
  changeOrStart,
  type Deps,
  enqueueSealed,
  readDraft,
} from './drafts.usecases.ts'
import { isReadable, isRight, type Known } from './fact.ts'
import { contradictionsIn, type IdsTyped, readIds } from './identification.ts'
import { knownOf, pointsOf, questionFor } from './look-up.ts'
import {
  asked,
  type Draft,
  type Fact,
  factTries,
  type Ids,
  lookUps,
  lookUpsBeforeWait,
  type Question,
  sameIds,
  withDisagreement,
  withFact,
  withFolio,
  withForgotten,
  withIds,
} from './registration.ts'
import { networkOf, type Visitor } from './visitor.ts'

/** What the registry says about an NSS and a CURP, and whether the RFC is the one on record too. */
export type Found = {
  readonly member: Member | undefined
  readonly known: Known
  /** A wrong RFC makes every answer wrong, but changes no question: trying another would tell. */
  readonly sameRfc: boolean
  readonly hasLogin: boolean
}

/** The same statements for everybody, found or not. */
export async function lookUp(deps: Deps, ids: Ids): Promise<Found> {
  const found = await deps.members.findExact({ nss: ids.nss, curp: ids.curp })
  const member = typeof found === 'string' ? undefined : found
  const memberId = member?.memberId ?? 0n
  const known = knownOf(await deps.members.factsOf(memberId))
  const login = await deps.logins.loginOfMember(deps.db, memberId)
  return { member, known, sameRfc: member?.rfc === ids.rfc, hasLogin: login !== undefined }
}

type Pace = { readonly blind: boolean; readonly waitUntil?: Temporal.Instant }

/** Twenty look-ups of one network in ten minutes may reveal anything; a sweep is told to operators. */
async function paceOf(deps: Deps, visitor: Visitor): Promise<Pace> {
  const key = `registration look-ups ${networkOf(visitor.address)}`
  const { taken, until } = await take(deps.db, key, lookUps, deps.now())
  if (taken === lookUps.points + 1) {
    deps.log.warn('many people looked up from one network', { kind: 'registration-sweep' })
    await take(deps.db, sweeps.key, sweeps.limit, deps.now())
  }
  if (taken > lookUpsBeforeWait.points) return { blind: true, waitUntil: until }
  return { blind: taken > lookUps.points }
}
/** Networks that crossed the limit, by day: what operators see. */
export const sweeps = { key: 'registration sweeps', limit: { points: 0, per: factTries.per } }

const slowedBy = 2_000

async function questionOf(deps: Deps, ids: Ids, blind: boolean): Promise<Question> {
  const today = dayOf(deps.now())
  const bimester = today.year * 10 + Math.ceil(today.month / 2)
  const draw = deps.secrets.mac('registration-question', `${ids.nss} ${ids.curp}`)
  const others = await deps.members.employersAt(pointsOf(draw))
  const { member, known } = await lookUp(deps, ids)
  const question = questionFor(member && !blind ? known : undefined, bimester, others, draw)
  return blind ? { ...question, blind } : question
}

/** Once every question is used up there is a folio to call with. */
async function withLastWays(deps: Deps, tx: Tx, draft: Draft): Promise<Draft> {
  const { question, ids } = draft
  if (!question || asked(question) !== undefined || question.folio) return draft
  const folio = await deps.tramites.open(tx, {
    type: 'proof-by-phone',
    about: { nss: ids?.nss ?? '', curp: ids?.curp ?? '' },
    by: { kind: 'visitor' },
  })
  return withFolio(draft, question, folio)
}

export type Identified =
  | {
      readonly to: 'problems'
      readonly problems: Exclude<ReturnType<typeof readIds>, { ids: Ids }>['problems']
    }
  | { readonly to: 'disagreement' }
  | { readonly to: 'wait'; readonly until: Temporal.Instant }
  | { readonly to: 'question' }

async function identify(deps: Deps, visitor: Visitor, typed: IdsTyped): Promise<Identified> {
  const read = readIds(typed)
  if ('problems' in read) return { to: 'problems', problems: read.problems }
  const { ids } = read
  if (contradictionsIn(ids).length > 0)
    return changeOrStart<Identified>(deps, visitor.token, async (_, draft) => ({
      draft: withDisagreement(draft, ids),
      outcome: { to: 'disagreement' },
    }))
  const about = `nss ${ids.nss}`
  await deps.clusters.noteTry(deps.db, { kind: 'look-up', about, from: visitor })
  const { blind, waitUntil } = await paceOf(deps, visitor)
  if (waitUntil) return { to: 'wait', until: waitUntil }
  if (blind) await deps.pause(slowedBy)
  const question = await questionOf(deps, ids, blind)
  return changeOrStart<Identified>(deps, visitor.token, async (tx, draft) => ({
    draft: await withLastWays(deps, tx, withIds(draft, ids, question)),
    outcome: { to: 'question' },
  }))
}

/** `neutral`: the one page where not found, not right and already registered end alike. */
export type Answered = { readonly to: 'next' | 'neutral' | 'unreadable' | 'start' }
const to = <T extends Answered['to']>(where: T) => ({ to: where })

/** The registry is read before the draft is locked, so that no request holds two connections at once. */
async function answerFact(deps: Deps, visitor: Visitor, answer: string): Promise<Answered> {
  const { ids, question } = (await readDraft(deps, visitor.token)) ?? {}
  const kind = question && asked(question)
  if (!ids || !question || !kind) return to('start')
  if (!isReadable(kind, answer)) return to('unreadable')
  if (question.blind) await deps.pause(slowedBy)
  const { member, known, sameRfc, hasLogin } = await lookUp(deps, ids)
  const right = isRight(kind, answer, known) && sameRfc && !hasLogin && !question.blind
  const proof = kind === 'employer-picked' ? 'picked' : 'typed'
  const fact = right && member ? ({ proof, memberId: String(member.memberId) } as const) : undefined
  return settle(deps, visitor, ids, fact, async (tx) => {
    const { allowed } = await take(tx, triesKey(ids), factTries, deps.now())
    return allowed
  })
}

const triesKey = (ids: Ids) => `registration fact ${ids.nss}`

/**
 * The same writes for everybody: one job, and the draft with its fact or without. `counted` says whether one more try is
 * allowed: in the same transaction, so that an answer that the database lost, and nobody was told of, is no try.
 */
export const settle = (
  deps: Deps,
  visitor: Visitor,
  ids: Ids,
  proven: Fact | undefined,
  counted: (tx: Tx) => Promise<boolean> = async () => true,
): Promise<Answered> =>
  changeDraft<Answered>(deps, visitor.token, async (tx, draft) => {
    const fact = (await counted(tx)) ? proven : undefined
    await enqueueTried(deps, tx, visitor, ids, fact !== undefined)
    if (!fact || !sameIds(draft.ids, ids)) return { draft: { ...draft }, outcome: to('neutral') }
    return { draft: withFact(draft, fact), outcome: to('next') }
  })

/** Enqueued for everybody, right or wrong, known or not: only the job knows whom to tell. */
export const enqueueTried = (deps: Deps, tx: Tx, visitor: Visitor, ids: Ids, right: boolean) => {
  const { address, browser } = visitor
  const job: TriedJob = { ids, right, address, browser }
  return enqueueSealed(deps, tx, 'registration-tried', job)
}

const forget = (deps: Deps, visitor: Visitor): Promise<Answered> =>
  changeDraft<Answered>(deps, visitor.token, async (tx, draft) => {
    if (!draft.question) return { draft, outcome: to('start') }
    const next = await withLastWays(deps, tx, withForgotten(draft, draft.question))
    return { draft: next, outcome: to('next') }
  })

/** A folio for anybody: what was typed disagrees, or is not what is on record. The same one when asked again. */
const openCorrection = (deps: Deps, visitor: Visitor): Promise<{ folio: string }> =>
  changeOrStart(deps, visitor.token, async (tx, draft) => {
    if (draft.correctionFolio) return { draft, outcome: { folio: draft.correctionFolio } }
    const typed = { ...draft.ids, ...draft.disagreeing }
    const folio = await deps.tramites.open(tx, {
      memberId: draft.fact && BigInt(draft.fact.memberId),
      type: 'data-correction',
      about: {
        nss: typed.nss ?? '',
        curp: typed.curp ?? '',
        rfc: typed.rfc ?? '',
        ...(typed.name && { name: Object.values(typed.name).join(' ') }),
      },
      by: { kind: 'visitor' },
    })
    return { draft: { ...draft, correctionFolio: folio }, outcome: { folio } }
  })

export const identityUseCases = (deps: Deps) => ({
  /** Step 1: three identifiers, compared only with each other; the registry only chooses the question. */
  identify: (visitor: Visitor, typed: IdsTyped) => identify(deps, visitor, typed),
  /** The security question. Three answers a day are checked for one NSS; nobody is told how many are left. */
  answerFact: (visitor: Visitor, answer: string) => answerFact(deps, visitor, answer),
  /** «No me acuerdo»: another fact, up to three, and then the last ways with a folio. */
  forget: (visitor: Visitor) => forget(deps, visitor),
  openCorrection: (visitor: Visitor) => openCorrection(deps, visitor),
})
