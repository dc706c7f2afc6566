// What every use case of the registration stands on: a draft that opens with its cookie, changed by one at a
// time, and jobs whose payload is sealed.

import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import type { Jobs, Payload } from '../../platform/jobs.ts'
import type { Log } from '../../platform/log.ts'
import type { Passwords } from '../../platform/passwords.ts'
import { newToken, type Secrets } from '../../platform/secrets.ts'
import type { Cookie } from '../../platform/web.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { ClustersUseCases } from '../clusters/clusters.usecases.ts'
import type { CodesUseCases } from '../codes/codes.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { Deadlines } from '../maintenance/maintenance.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import * as drafts from './drafts.store.ts'
import * as store from './registration.store.ts'
import { type Draft, draftLife } from './registration.ts'

export type Deps = {
  readonly db: Db
  readonly now: Clock
  readonly deadlines: Deadlines
  readonly secrets: Secrets
  readonly jobs: Pick<Jobs, 'enqueue'>
  readonly log: Log
  readonly passwords: Passwords
  readonly members: MembersUseCases
  readonly logins: LoginsUseCases
  readonly codes: CodesUseCases
  readonly notices: Pick<NoticesUseCases, 'say' | 'mailboxAnswered'>
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly holds: Pick<HoldsUseCases, 'place' | 'stopPath' | 'of'>
  readonly tramites: Pick<TramitesUseCases, 'open'>
  readonly clusters: Pick<ClustersUseCases, 'noteReached' | 'noteTry'>
  /** Holds an answer back: what is asked too often from one network is slowed. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** The cookie of a draft: the one that came, or a new one to hand over with the answer. */
export function draftCookie(came: string | undefined): Cookie {
  const value = came && /^[\w-]{43}$/.test(came) ? came : newToken()
  return { name: 'registro', value, life: draftLife }
}

/** What a change of the draft gives: the draft to keep, and what came of it. */
export type Changed<T> = { readonly draft: Draft; readonly outcome: T }
export type NoDraft = { readonly to: 'start' }
export const noDraft: NoDraft = { to: 'start' }

export const readDraft = (deps: Deps, token: string | undefined): Promise<Draft | undefined> =>
  token
    ? drafts.loadDraft(deps.db, deps.secrets, token, deps.now())
    : Promise.resolve<Draft | undefined>(undefined)

async function keep(deps: Deps, tx: Tx, token: string, before: Draft, after: Draft, at: Instant) {
  if (before.registrationId && before.registrationId !== after.registrationId)
    await store.endRegistration(tx, before.registrationId, { state: 'withdrawn', at })
  if (before !== after) await drafts.saveDraft(tx, deps.secrets, token, after, at)
}

/** Changes the draft behind a cookie, alone. A registration that is no longer what was confirmed is withdrawn. */
export const changeDraft = <T>(
  deps: Deps,
  token: string,
  work: (tx: Tx, draft: Draft) => Promise<Changed<T>>,
): Promise<T | NoDraft> =>
  transaction(deps.db, async (tx) => {
    const at = deps.now()
    const before = await drafts.lockDraft(tx, deps.secrets, token, at)
    if (!before) return noDraft
    const { draft, outcome } = await work(tx, before)
    await keep(deps, tx, token, before, draft, at)
    return outcome
  })

/** As `changeDraft`; a browser without a draft starts one. */
export const changeOrStart = <T>(
  deps: Deps,
  token: string,
  work: (tx: Tx, draft: Draft) => Promise<Changed<T>>,
): Promise<T> =>
  transaction(deps.db, async (tx) => {
    const at = deps.now()
    const before = (await drafts.lockDraft(tx, deps.secrets, token, at)) ?? {}
    const { draft, outcome } = await work(tx, before)
    await keep(deps, tx, token, before, draft, at)
    return outcome
  })

/** «Ahora no»: nothing of what was typed is left. */
export const forgetDraft = (deps: Deps, token: string): Promise<void> =>
  transaction(deps.db, async (tx) => {
    const at = deps.now()
    const draft = await drafts.lockDraft(tx, deps.secrets, token, at)
    if (draft) await keep(deps, tx, token, draft, {}, at)
    await drafts.dropDraft(tx, token)
  })

const purpose = 'registration-job'

/** A job whose data nobody reads in the queue. */
export const enqueueSealed = (deps: Deps, tx: Tx, kind: string, content: object): Promise<void> =>
  deps.jobs.enqueue(tx, 'decisions', {
    kind,
    sealed: deps.secrets.seal(purpose, JSON.stringify(content)).toString('base64'),
  })

/** What was sealed into a job, or undefined when we did not seal it. */
export function openJob<T>(deps: Deps, payload: Payload): T | undefined {
  const sealed = Buffer.from(String(payload.sealed ?? ''), 'base64')
  const text = deps.secrets.open(purpose, sealed)
  return text === undefined ? undefined : (JSON.parse(text) as T)
}
